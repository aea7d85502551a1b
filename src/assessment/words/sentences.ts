import { says } from './any-of.ts';
import { NOT } from './delivery.ts';

/** What begins a sentence of its own at the start of a line: a bullet, a number, an order or a label. */
const LINE_OF_ITS_OWN =
  /(?:[-•*▪]|\d{1,2}[.)])|((?:send|e-?mail|reply|respond|return|deliver|provide|transmit|submit|upload|forward|share|response|delivery|results?|data)\b)/y;

/**
 * The sentences of a lower-case text as it is written: they end with their mark, at an empty line, and before a line that is one of a
 * list or an order. An order after a line with a "not" goes on with it.
 */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpace(text, at)) continue;
    let next = at + 1;
    while (next < text.length && isSpace(text, next)) next += 1;
    if (endsBefore(text, at, next)) {
      sentences.push(text.slice(start, at));
      start = next;
    }
    at = next;
  }
  sentences.push(text.slice(start));
  return sentences;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit === 32 || (unit > 8 && unit < 14) : /\s/.test(text.charAt(at));
}

/** Whether a sentence ends with the white space between two places. */
function endsBefore(text: string, at: number, next: number): boolean {
  const last = text[at - 1];
  if (last === '!' || last === '?' || last === ';') return true;
  if (last === '.' && next < text.length) return true;
  const line = lineEnd(text, at, next);
  if (line < 0) return false;
  if (lineEnd(text, line + 1, next) >= 0) return true;
  LINE_OF_ITS_OWN.lastIndex = next;
  const begins = LINE_OF_ITS_OWN.exec(text);
  if (begins === null) return false;
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return begins[1] === undefined || !says(NOT, before);
}

function lineEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) return at;
  return -1;
}
