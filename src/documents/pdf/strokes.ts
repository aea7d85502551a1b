import type { Rule } from './geometry.ts';
import type { Word } from './words.ts';

type Stretch = readonly [number, number];

const BAND = 24;
/** The side of the largest sheet, in points (ISO 32000-1 Annex C). */
const TALLEST = 14_400;
/** How far below the baseline a line still underlines, as a share of the letters' size. */
const BELOW = 0.32;
/** Pieces of one underline leave room for the letters that hang into it, in points. */
const HANGING = 10;
/** Addresses in links are underlined by programs, not by people. */
const LINK = /@|:\/\/|^www\./i;

/**
 * Finds the rules that strike words through: level, thin, across the middle of the letters, and hardly longer than they are.
 * Gives the words with their strikes and the rules that are none.
 */
export function findStrikes(
  words: readonly Word[],
  rules: readonly Rule[],
): { words: readonly Word[]; rules: readonly Rule[] } {
  if (!rules.some((rule) => rule.flat)) return { words, rules };
  const bands = inBands(words);
  const strikes = new Map<Word, Stretch[]>();
  const others: Rule[] = [];
  for (const rule of rules) {
    const hit = rule.flat
      ? (bands.get(Math.floor(rule.at / BAND)) ?? []).filter((word) => crosses(rule, word))
      : [];
    const covered = hit.reduce(
      (sum, word) => sum + Math.min(word.right, rule.to) - Math.max(word.x, rule.from),
      0,
    );
    const spare = rule.to - rule.from - covered;
    if (hit.length === 0 || spare > Math.max(covered, 3 * hit[0]!.size)) {
      others.push(rule);
      continue;
    }
    for (const word of hit) strikes.set(word, [...(strikes.get(word) ?? []), [rule.from, rule.to]]);
  }
  if (strikes.size === 0) return { words, rules: others };
  const struck = words.map((word) => (strikes.has(word) ? { ...word, strikes: strikes.get(word)! } : word));
  return { words: struck, rules: others };
}

/**
 * Words with the lines that underline them: right below the letters, beginning and ending where letters do. The lines of tables and
 * those on which answers are written reach beyond the words; what they carry is not stressed.
 */
export function withUnderlines(words: readonly Word[], rules: readonly Rule[]): readonly Word[] {
  const flat = rules.filter((rule) => rule.flat);
  if (flat.length === 0) return words;
  const bands = inBands(words);
  const underlines = new Map<Word, Stretch[]>();
  for (const rule of joinedPieces(flat)) {
    const over = (bands.get(Math.floor(rule.at / BAND)) ?? []).filter((word) => isUnder(rule, word));
    if (over.length === 0 || !isAsLongAs(rule, over)) continue;
    for (const word of over) underlines.set(word, [...(underlines.get(word) ?? []), [rule.from, rule.to]]);
  }
  if (underlines.size === 0) return words;
  return words.map((word) => {
    const own = LINK.test(word.text) ? undefined : underlines.get(word);
    return own === undefined ? word : { ...word, underlines: own };
  });
}

/** Level rules, those that go on after a gap as narrow as a hanging letter made one. */
function joinedPieces(flat: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...flat].sort((a, b) => Math.round(4 * (a.at - b.at)) || a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && Math.abs(last.at - rule.at) < 0.5 && rule.from - last.to < HANGING)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else joined.push(rule);
  }
  return joined;
}

function isUnder(rule: Rule, word: Word): boolean {
  const depth = rule.at - word.y;
  return word.field === null && depth > 0 && depth < BELOW * word.size && isStroke(rule, word);
}

/** True for a line that begins and ends with letters, a space or two aside. */
function isAsLongAs(rule: Rule, over: readonly Word[]): boolean {
  const { size } = over[0]!;
  const letters = over
    .flatMap(({ characters }) => characters)
    .filter(({ x, width }) => x + width / 2 > rule.from && x + width / 2 < rule.to);
  const left = Math.min(...letters.map(({ x }) => x));
  const right = Math.max(...letters.map(({ x, width }) => x + width));
  const [before, after] = [left - rule.from, rule.to - right];
  return Math.abs(before) < 0.15 * size + 0.5 && after > -0.15 * size - 0.5 && after < 0.65 * size;
}

/** Words by the level bands of the page that they, and a line below them, reach into; letters taller than any sheet have no lines. */
function inBands(words: readonly Word[]): Map<number, Word[]> {
  const bands = new Map<number, Word[]>();
  for (const word of words) {
    const top = Math.floor((word.y - word.size) / BAND);
    const count = Math.floor((word.y + BELOW * word.size) / BAND) - top + 1;
    if (!(count <= TALLEST / BAND)) continue;
    // Counted, since beside numbers as files may hold the next band is the same number.
    for (let at = 0; at < count; at += 1) {
      const list = bands.get(top + at);
      if (list) list.push(word);
      else bands.set(top + at, [word]);
    }
  }
  return bands;
}

function crosses(rule: Rule, word: Word): boolean {
  const height = word.y - rule.at;
  return height > 0.13 * word.size && height < 0.6 * word.size && isStroke(rule, word);
}

/** True for a rule as thin as a pen's beside the letters of a word, along at least a part of it. */
function isStroke(rule: Rule, word: Word): boolean {
  return (
    rule.thick <= 0.22 * word.size &&
    Math.min(rule.to, word.right) - Math.max(rule.from, word.x) >
      Math.min(0.3 * word.size, (word.right - word.x) / 2)
  );
}
