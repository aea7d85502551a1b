import type { Cell } from './document.ts';
import { cell } from './rows.ts';

/** Collects the text of one cell piece by piece, with what is struck through; white space folds as in HTML. */
export interface Inline {
  add(text: string, struck: boolean): void;
  /** Text whose white space counts. */
  addExact(text: string, struck: boolean): void;
  breakLine(): void;
  /** The cell collected so far; the collector is empty afterwards. */
  take(): Cell;
}

/** An empty collector. */
export function openInline(): Inline {
  let text = '';
  let struck: [number, number][] = [];

  function push(piece: string, isStruck: boolean): void {
    if (piece === '') return;
    const start = text.length;
    text += piece;
    if (!isStruck) return;
    const last = struck.at(-1);
    if (last !== undefined && last[1] === start) last[1] = text.length;
    else struck.push([start, text.length]);
  }

  return {
    add(raw, isStruck) {
      const folded = raw.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '');
      push(text === '' || /\s$/.test(text) ? folded.trimStart() : folded, isStruck);
    },
    addExact(raw, isStruck) {
      push(raw, isStruck);
    },
    breakLine() {
      if (text !== '') push('\n', false);
    },
    take() {
      const whole = text;
      const ranges = struck;
      text = '';
      struck = [];
      return trimmed(whole, ranges);
    },
  };
}

/** The cell without white space at the ends of its lines and without empty lines; struck parts hold to their characters. */
export function trimmed(text: string, struck: Cell['struck'], place: Cell['place'] = null): Cell {
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
  const ranges = struck
    .map(([start, end]) => shrink(kept, moved[start] ?? kept.length, moved[end] ?? kept.length))
    .filter(([start, end]) => end > start);
  return cell(kept, ranges, place);
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
    const struck = whole.struck
      .map(([a, b]) => [Math.max(a - from, 0), Math.min(b - from, text.length)] as const)
      .filter(([a, b]) => b > a);
    parts.push({ text, struck, place: null });
    start += piece.length + at.length;
  }
  return parts;
}
