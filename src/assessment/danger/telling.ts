import { matchesOf, type Phrases } from '../words/any-of.ts';

/** A part of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words of a lower-case text that tell of a fact. */
export interface Telling extends Span {
  readonly words: string;
  readonly text: string;
  /** They tell what someone does with a weapon, which is over when its day is. */
  readonly isDeed: boolean;
  /** They tell of what goes on as it is told. */
  readonly isRunning: boolean;
}

/** Where phrases stand in a text. */
export function spansOf(phrases: Phrases, text: string): Span[] {
  return [...matchesOf(phrases, text)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
}
