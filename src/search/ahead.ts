import { isSet } from './code-sets.ts';
import type { Part } from './expression.ts';
import { LETTER } from './units.ts';

/** So many of a match's first units are told. */
export const TOLD = 8;

/** For each of a match's first units which can stand there: two sets of `Units`, others before letters, one after the other. */
export type Ahead = Int32Array;

/** Of how many numbers an `Ahead` is. */
const LENGTH = 2 * TOLD;

/** Several of them, one behind the other, so that they are quickly gone through. */
function allAhead(several: readonly Ahead[]): Ahead {
  const all = new Int32Array(LENGTH * several.length);
  for (const [number, one] of several.entries()) all.set(one, LENGTH * number);
  return all;
}

/** What can stand in the first units of what a sequence matches; anything where it may have ended, or how far it is by then is not known. */
export function aheadOf(parts: readonly Part[]): Ahead {
  const ahead = new Int32Array(LENGTH);
  openFrom(ahead, throughAll(ahead, parts, 1));
  return ahead;
}

/** False where a match of the one of that number among several would have other units than those that stand from an offset on. */
export function mayStandAt(all: Ahead, number: number, keys: Uint8Array, offset: number): boolean {
  const end = Math.min(TOLD, keys.length - offset);
  for (let at = 0, set = LENGTH * number; at < end; at += 1, set += 2) {
    const key = keys[offset + at]!;
    if (((all[set + ((key & LETTER) === 0 ? 0 : 1)]! >>> (key & 31)) & 1) === 0) return false;
  }
  return true;
}

/** Those of several branches that may begin at a place, and what can stand first in each. */
export interface Beginners<Branch> {
  readonly branches: readonly Branch[];
  readonly ahead: Ahead;
}

/** A branch, and what can stand first in its matches. */
export interface WithAhead {
  readonly ahead: Ahead;
  /** Where alone it begins, as `Beginnings` has it; null where `ahead` says it as well. */
  readonly starts?: Uint32Array | null;
}

/** Tells by the code of a place (`Places`) which branches may begin there, in their order; what was asked once is known. */
export function beginnersOf<Branch extends WithAhead>(
  branches: readonly Branch[],
): (code: number) => Beginners<Branch> {
  const byCode = new Map<number, Beginners<Branch>>();
  return (code) => {
    let found = byCode.get(code);
    if (found === undefined) {
      const some = branches.filter((branch) => mayBegin(branch, code));
      found = { branches: some, ahead: allAhead(some.map(({ ahead }) => ahead)) };
      byCode.set(code, found);
    }
    return found;
  };
}

/** False where a match would have other units first than those of a place's code. */
function mayBegin({ ahead, starts = null }: WithAhead, code: number): boolean {
  if (starts !== null && !isSet(starts, code)) return false;
  const first = ahead[(code >>> 15) & 1]! >>> ((code >>> 10) & 31);
  const second = (ahead[2]! | ahead[3]!) >>> ((code >>> 5) & 31);
  const third = (ahead[4]! | ahead[5]!) >>> (code & 31);
  return (first & second & third & 1) === 1;
}

/** Adds what a part has from some places on, of which each is a bit; returns the places behind it. */
function through(ahead: Ahead, part: Part, from: number): number {
  switch (part.kind) {
    case 'place':
      return from;
    case 'sequence':
      return throughAll(ahead, part.parts, from);
    case 'choice':
      return part.parts.reduce((behind, one) => behind | through(ahead, one, from), 0);
    case 'repeat': {
      let behind = part.least === 0 ? from : 0;
      let last = from;
      for (let times = 1; times <= part.most && last !== 0; times += 1) {
        const next = through(ahead, part.part, last);
        if (times >= part.least) behind |= next;
        // What takes no unit, and is repeated for ever, ends here.
        if (times >= part.least && next === last) break;
        last = next;
      }
      return behind;
    }
    case 'one':
      for (let at = 0; at < TOLD; at += 1)
        if ((from >>> at) & 1) {
          ahead[2 * at]! |= part.units.others;
          ahead[2 * at + 1]! |= part.units.letters;
        }
      // Whether one unit or two stand there is not known.
      if (part.mayBePair) openFrom(ahead, from << 1);
      return part.mayBePair ? 0 : (from << 1) & ((1 << TOLD) - 1);
    case 'unknown':
      openFrom(ahead, from);
      return 0;
  }
}

function throughAll(ahead: Ahead, parts: readonly Part[], from: number): number {
  return parts.reduce((places, part) => through(ahead, part, places), from);
}

/** Lets anything stand from the first of some places on. */
function openFrom(ahead: Ahead, places: number): void {
  for (let at = 0; at < TOLD; at += 1)
    if ((places & ((2 << at) - 1)) !== 0) ahead.fill(-1, 2 * at, 2 * at + 2);
}
