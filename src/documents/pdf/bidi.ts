/** A character, or a space, as it is painted from left to right. */
export interface Painted {
  readonly text: string;
  readonly struck: boolean;
}

const RIGHT_TO_LEFT = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FORMS = /[\ufb1d-\ufdff\ufe70-\ufefc]+/g;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

/** True for text that holds letters of Hebrew, Arabic and their like. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * The order in which a line is read that holds letters of right-to-left scripts (the reverse of UAX #9): numbers and Latin words keep
 * their order, brackets turn, presentation forms become letters. The line's direction is that of most of its words.
 */
export function inReadingOrder(line: readonly Painted[]): Painted[] {
  const kinds = line.map(({ text }) => kindOf(text));
  const words = line
    .map(({ text }) => text)
    .join('')
    .split(' ');
  const turned = words.filter(hasRightToLeft).length;
  if (turned >= words.filter((word) => /\p{Script=Latin}/u.test(word)).length) return reversed(line, kinds);
  const read: Painted[] = [];
  for (let at = 0; at < line.length; ) {
    const end = kinds[at] === 'right' ? endOfRun(kinds, at) : at;
    read.push(...(end === at ? [line[at]!] : reversed(line.slice(at, end), kinds.slice(at, end))));
    at = Math.max(end, at + 1);
  }
  return read;
}

type Kind = 'right' | 'left' | 'number' | 'neither';

function kindOf(text: string): Kind {
  if (RIGHT_TO_LEFT.test(text)) return 'right';
  if (/\p{N}/u.test(text)) return 'number';
  return /\p{L}/u.test(text) ? 'left' : 'neither';
}

/** Behind the last right-to-left letter before the next letter of the other kind. */
function endOfRun(kinds: readonly Kind[], from: number): number {
  let end = from + 1;
  for (let at = end; at < kinds.length && kinds[at] !== 'left'; at += 1)
    if (kinds[at] === 'right') end = at + 1;
  return end;
}

function reversed(line: readonly Painted[], kinds: readonly Kind[]): Painted[] {
  const parts: Painted[][] = [];
  for (let at = 0; at < line.length; ) {
    const end = endOfUpright(line, kinds, at);
    parts.push(end === at ? [turned(line[at]!)] : line.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return parts.reverse().flat();
}

/** Behind the number or the Latin words that begin here: words go on over spaces and signs, numbers over one sign. */
function endOfUpright(line: readonly Painted[], kinds: readonly Kind[], from: number): number {
  let end = from;
  let words = false;
  for (let at = from; at < line.length; at += 1) {
    const kind = kinds[at]!;
    if (kind === 'right' || (at === from && kind === 'neither')) break;
    if (kind !== 'neither') {
      words ||= kind === 'left';
      end = at + 1;
    } else if (!words && (at > end || !/[.,:/+-]/.test(line[at]!.text))) break;
  }
  return end;
}

function turned({ text, struck }: Painted): Painted {
  return { text: MIRRORED[text] ?? text.replace(FORMS, (forms) => forms.normalize('NFKC')), struck };
}
