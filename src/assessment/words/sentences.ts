import { says } from './any-of.ts';
import { NOT } from './not-this-way.ts';

/** What begins a sentence of its own at the start of a line: a bullet, a number, an order or a label, an answer that is to go somewhere. */
const LINE_OF_ITS_OWN =
  /(?:[-•*▪]|\d{1,2}[.)])|((?:send|e-?mail|reply|respond|return|deliver|provide|transmit|submit|upload|forward|share|put|post|text|drop|ping|response|answer|delivery|results?|data|antwort|rückmeldung|rückantwort|antwoord|reactie|stuur|réponse|répondre|envoyer|adresser|respuesta|responder|enviar|mandar|remitir|risposta|riscontro|rispondere|inviare|mandare|resposta|encaminhar|odpowied(?:ź|zi)|dane|odpově[dď]|odpove[dď]|răspunsul|відповідь|дані|svar|vastaus|vastaukset|(?:a )?válasz(?:t|okat|ukat)?|απάντηση|απαντήσεις|cevap|odgovor|одговор|отговор|atbilde|atsakymas|atsakymai|vastus)(?!\p{L}))/uy;

/** White space with which a sentence may end: behind a mark, or over a line's end. */
const GAP = /(?<=[.!?;])\s+|[^\S\n]*\n\s*/g;

/**
 * The sentences of a lower-case text as it is written: they end with their mark, at an empty line, and before a line that is one of a
 * list or an order. An order after a line with a "not" goes on with it.
 */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    const next = index + gap.length;
    if (!endsBefore(text, index, next)) continue;
    sentences.push(text.slice(start, index));
    start = next;
  }
  sentences.push(text.slice(start));
  return sentences;
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
