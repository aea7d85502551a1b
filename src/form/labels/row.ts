import type { RowLabel } from './labels.ts';

/** A row or heading in short: its label, its other wordings and those that count only inside a form, each list parted by "|", and the hint. */
export function row(label: string, also: string, inForm = '', hint: string | null = null): RowLabel {
  return { label, also: wordingsOf(also), inForm: wordingsOf(inForm), hint };
}

/** The wordings of a list in short. */
export function wordingsOf(list: string): string[] {
  return list
    .split('|')
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
}

/** What a wording with choices stands for: "Name {der Behörde,der Stelle}" is two. Choices may stand within choices. */
export function expand(wording: string): string[] {
  return wording.includes('{') ? sequence(wording, 0, false).texts : [wording];
}

interface Expanded {
  readonly texts: string[];
  /** The offset after what was read. */
  readonly end: number;
}

/** Text and choices in a row; within a choice up to the comma or bracket that ends it. */
function sequence(wording: string, start: number, inChoice: boolean): Expanded {
  let texts = [''];
  let at = start;
  while (at < wording.length) {
    const mark = wording[at]!;
    if (inChoice && (mark === ',' || mark === '}')) break;
    if (mark !== '{') {
      const end = nextMark(wording, at + 1, inChoice);
      const plain = wording.slice(at, end);
      texts = texts.map((text) => text + plain);
      at = end;
      continue;
    }
    const next = choice(wording, at + 1);
    texts = texts.flatMap((text) => next.texts.map((part) => text + part));
    at = next.end;
  }
  return { texts, end: at };
}

/** Where the plain text ends that goes on at an offset. */
function nextMark(wording: string, from: number, inChoice: boolean): number {
  let at = from;
  while (
    at < wording.length &&
    wording[at] !== '{' &&
    !(inChoice && (wording[at] === ',' || wording[at] === '}'))
  )
    at += 1;
  return at;
}

function choice(wording: string, start: number): Expanded {
  const texts: string[] = [];
  let end = start;
  do {
    const part = sequence(wording, end, true);
    texts.push(...part.texts);
    end = part.end + 1;
  } while (wording[end - 1] === ',');
  return { texts, end };
}
