import { inflateSync } from 'node:zlib';
import type { TellingName } from './names.ts';

/** The state that a box is shown in, by the identifier that pdf.js gives its annotation ("9R"); undefined where the file names none. */
export type StateOf = (id: string) => string | undefined;

/** An object is no longer than this, up to its state. */
const MAX_OBJECT = 16_384;
const MAX_STREAM = 4 * 1024 * 1024;
const MOST_STREAMS = 200;
const STATE = '/AS';
const NAME = /^\/AS\s*\/([^\s/<>[\](){}%]{1,127})/;

/**
 * The states that annotations of a PDF's bytes name (`AS`, ISO 32000-1 §12.5.5), of which pdf.js tells only those that have an
 * appearance of their name: a box ticked in LibreOffice names one that has none. The bytes are looked through when first asked.
 */
export function statesIn(bytes: Uint8Array, names: ReadonlySet<TellingName>): StateOf {
  let states: ReadonlyMap<string, string> | null = null;
  return (id) => {
    states ??= new Map([...packedStates(bytes, names), ...plainStates(bytes)]);
    return states.get(id);
  };
}

function* plainStates(bytes: Uint8Array): Iterable<[string, string]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [lastOpening, lastEnd] = [lastBefore(file, ' obj'), lastBefore(file, 'endobj')];
  for (let at = file.indexOf(STATE); at >= 0; at = file.indexOf(STATE, at + 1)) {
    const state = NAME.exec(file.toString('latin1', at, at + 160))?.[1];
    const opening = lastOpening(at);
    if (state === undefined || opening < 0 || at - opening > MAX_OBJECT || lastEnd(at) > opening) continue;
    const object = /(\d{1,10}) (\d{1,5})$/.exec(file.toString('latin1', Math.max(0, opening - 20), opening));
    if (object !== null) yield [`${object[1]}R${object[2] === '0' ? '' : object[2]}`, state];
  }
}

/** Where words stand last before a place, −1 without; places are asked for from left to right, and the file is gone through once. */
function lastBefore(file: Buffer, words: string): (at: number) => number {
  let [last, next] = [-1, file.indexOf(words)];
  return (at) => {
    while (next >= 0 && next < at) [last, next] = [next, file.indexOf(words, next + 1)];
    return last;
  };
}

/** Those of objects that are packed into streams (§7.5.7): numbers with their places, and from `First` on the objects. */
function* packedStates(bytes: Uint8Array, names: ReadonlySet<TellingName>): Iterable<[string, string]> {
  if (!names.has('/ObjStm') || names.has('/Encrypt')) return;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_STREAMS;
  for (
    let at = file.indexOf('/ObjStm');
    at >= 0 && left > 0;
    at = file.indexOf('/ObjStm', at + 1), left -= 1
  ) {
    const text = unpacked(file, at);
    const [head, first] = [text.slice(0, text.indexOf('<<')), text.indexOf('<<')];
    if (!text.includes(STATE)) continue;
    const numbers = head.trim().split(/\s+/).map(Number);
    for (let pair = 0; pair + 1 < numbers.length; pair += 2) {
      const [from, to] = [numbers[pair + 1]!, numbers[pair + 3] ?? text.length];
      const object = text.slice(first + from, first + to);
      const state =
        object.length > MAX_OBJECT ? undefined : NAME.exec(object.slice(object.indexOf(STATE)))?.[1];
      if (state !== undefined) yield [`${numbers[pair]}R`, state];
    }
  }
}

/** The text of the stream whose dictionary stands here; '' if it cannot be unpacked. */
function unpacked(file: Buffer, at: number): string {
  const begun = file.indexOf('stream', at);
  const end = file.indexOf('endstream', begun + 6);
  if (begun < 0 || end < 0 || begun - at > 1000) return '';
  const start = begun + (file[begun + 6] === 0x0d ? 8 : 7);
  try {
    return inflateSync(file.subarray(start, end), { maxOutputLength: MAX_STREAM }).toString('latin1');
  } catch {
    return '';
  }
}
