import type { Cell } from './document.ts';
import { cell } from './rows.ts';
import { asSeen } from './seen.ts';

/** How a run of text looks. */
export interface RunLook {
  readonly struck: boolean;
  /** Bold or underlined. */
  readonly stressed?: boolean;
}

/** Collects the text of one cell piece by piece, with what is struck through or stressed; white space folds as in HTML. */
export interface Inline {
  add(text: string, look: RunLook): void;
  /** Text whose white space counts. */
  addExact(text: string, look: RunLook): void;
  breakLine(): void;
  /** The cell collected so far; the collector is empty afterwards. */
  take(): Cell;
}

/** An empty collector. */
export function openInline(): Inline {
  let text = '';
  let struck: [number, number][] = [];
  let stressed: [number, number][] = [];

  function push(piece: string, look: RunLook): void {
    if (piece === '') return;
    const start = text.length;
    text += piece;
    if (look.struck) extend(struck, start, text.length);
    if (look.stressed === true) extend(stressed, start, text.length);
  }

  return {
    add(raw, look) {
      const folded = asSeen(raw.replace(/[\s\u00a0]+/g, ' '));
      push(text === '' || /\s$/.test(text) ? folded.trimStart() : folded, look);
    },
    addExact(raw, look) {
      push(asSeen(raw), look);
    },
    breakLine() {
      if (text !== '') push('\n', PLAIN_RUN);
    },
    take() {
      const whole = trimmed(text, struck, null, stressed);
      text = '';
      struck = [];
      stressed = [];
      return whole;
    },
  };
}

const PLAIN_RUN: RunLook = { struck: false };

/** Adds a range to those before it; one that begins where the last ends goes on with it. */
function extend(ranges: [number, number][], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === start) last[1] = end;
  else ranges.push([start, end]);
}

/** The cell without white space at the ends of its lines and without empty lines; struck and stressed parts hold to their characters. */
export function trimmed(
  text: string,
  struck: Cell['struck'],
  place: Cell['place'] = null,
  stressed: Cell['struck'] = [],
): Cell {
  const moved = new Array<number>(text.length + 1).fill(0);
  let kept = '';
  let at = 0;
  for (const line of text.split('\n')) {
    const body = line.trim();
    const from = at + (line.length - line.trimStart().length);
    if (body !== '' && kept !== '') kept += '\n';
    for (let index = at; index <= at + line.length; index += 1) {
      moved[index] = kept.length + Math.min(Math.max(index - from, 0), body.length);
    }
    kept += body;
    at += line.length + 1;
  }
  const placed = (ranges: Cell['struck']): Cell['struck'] =>
    ranges
      .map(([start, end]) => shrink(kept, moved[start] ?? kept.length, moved[end] ?? kept.length))
      .filter(([start, end]) => end > start);
  return cell(kept, placed(struck), place, placed(stressed));
}

function shrink(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return [from, to];
}

/** A cell split at a character, with what is struck in each part. */
export function splitCell(whole: Cell, at: string): Cell[] {
  const parts: Cell[] = [];
  let start = 0;
  for (const piece of whole.text.split(at)) {
    const from = start + (piece.length - piece.trimStart().length);
    const text = piece.trim();
    const within = (ranges: Cell['struck']): Cell['struck'] =>
      ranges
        .map(([a, b]) => [Math.max(a - from, 0), Math.min(b - from, text.length)] as const)
        .filter(([a, b]) => b > a);
    parts.push(cell(text, within(whole.struck), null, within(whole.stressed ?? [])));
    start += piece.length + at.length;
  }
  return parts;
}
