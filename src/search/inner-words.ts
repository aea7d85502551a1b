import { isSet } from './ahead.ts';
import { codeAt, keysOf } from './searched.ts';

/** Words of several expressions of which each needs one of its own, so that one walk through a text tells which of them may match. */
export interface InnerWords {
  /** The words that begin so, by the code of their first three units (`Places`). */
  readonly byCode: ReadonlyMap<number, readonly InnerWord[]>;
  /** A bit for each of these codes. */
  readonly starts: Uint32Array;
}

interface InnerWord {
  readonly keys: Uint8Array;
  /** The number of its expression. */
  readonly owner: number;
}

/** Makes them of the words of each expression, none shorter than three units. */
export function innerWordsOf(several: readonly (readonly string[])[]): InnerWords {
  const starts = new Uint32Array(2048);
  const byCode = new Map<number, InnerWord[]>();
  for (const [owner, words] of several.entries())
    for (const word of words) {
      const keys = keysOf(word);
      const code = codeAt(keys, 0);
      starts[code >>> 5]! |= 1 << (code & 31);
      const known = byCode.get(code);
      if (known === undefined) byCode.set(code, [{ keys, owner }]);
      else known.push({ keys, owner });
    }
  return { byCode, starts };
}

/** The numbers of the expressions of whose words a text has one, by the text's keys and the codes at all its offsets; null for none, as mostly. */
export function ownersIn(
  { byCode, starts }: InnerWords,
  keys: Uint8Array,
  codes: readonly number[],
): Set<number> | null {
  let owners: Set<number> | null = null;
  for (let offset = 0; offset < codes.length; offset += 1) {
    const code = codes[offset]!;
    if (!isSet(starts, code)) continue;
    for (const word of byCode.get(code)!)
      if (standsAt(word.keys, keys, offset)) {
        owners ??= new Set();
        owners.add(word.owner);
      }
  }
  return owners;
}

/** Case apart; of letters that have one number none is told from the other. */
function standsAt(word: Uint8Array, keys: Uint8Array, offset: number): boolean {
  if (offset + word.length > keys.length) return false;
  for (let at = 0; at < word.length; at += 1) if (((word[at]! ^ keys[offset + at]!) & 63) !== 0) return false;
  return true;
}
