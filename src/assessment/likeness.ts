import { rectifyConfusion } from 'unicode-confusables';

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[i1|!]/g, 'l'],
  [/0/g, 'o'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/7/g, 't'],
];

/**
 * What a word looks like: two words of one skeleton are taken for each other at a glance. Accents go, letters of other scripts
 * become the Latin ones that they resemble (UTS 39), digits and pairs of letters the letters that they stand for.
 */
export function skeleton(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '');
  let seen = rectifyConfusion(plain).toLowerCase();
  for (const [pattern, letter] of FOLDS) seen = seen.replace(pattern, letter);
  return seen;
}

/** Whether one word becomes the other by at most `most` letters put in, left out, changed, or swapped with their neighbour. */
export function within(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return false;
    before = last;
    last = row;
  }
  return last[b.length]! <= most;
}
