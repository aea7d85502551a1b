import type { Labels, RowKey, Section } from '../../form/labels/labels.ts';
import { ROW_KEYS, SECTIONS } from '../../form/labels/labels.ts';
import { LANGUAGES } from '../../form/labels/languages.ts';
import { expand } from '../../form/labels/row.ts';
import { isAscii } from '../../words/accents.ts';
import { letters, plainChoices } from '../fold.ts';

/** What a label stands for. `unused` names rows that hold nothing of the standard form. */
export type Meaning =
  | { readonly kind: 'row'; readonly key: RowKey }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'title' | 'note' | 'unused' };

export interface Entry {
  readonly meaning: Meaning;
  /** The row that a heading's words stand for where a value stands beside them: "Authority | State Police". */
  readonly asRow: RowKey | null;
  /** True if the wording means this only inside a form. */
  readonly inForm: boolean;
  /** ISO 639-1 of the languages that have this wording. */
  readonly languages: readonly string[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;

/** Every wording by its letters and digits without accents. */
export const WORDINGS: ReadonlyMap<string, Entry> = gatherWordings();

/** The template's explanations by row: letters and digits of the whole and of its longer sentences. */
export const HINTS: ReadonlyMap<RowKey, readonly string[]> = gatherHints();

/** Words of the explanations' sentences, to know them in other wordings. */
export const HINT_SENTENCES: ReadonlyMap<RowKey, readonly ReadonlySet<string>[]> = gatherHintSentences();

/** So many words tell that an explanation begins. */
const FIRST_WORDS = 3;

/** All words of them by row. */
export const HINT_WORDS: ReadonlyMap<RowKey, ReadonlySet<string>> = new Map(
  ROW_KEYS.map((key) => [key, wordsOf(LANGUAGES.map((labels) => hintOf(labels, key)).join(' '))]),
);

/** How other languages answer: a form in words that nobody knows is still answered by one of these. */
const YES_ELSEWHERE = [
  'да',
  'já',
  'iva',
  'bai',
  'ndiyo',
  'はい',
  '是',
  '예',
  '네',
  'نعم',
  'כן',
  'ใช่',
  'კი',
  'დიახ',
  'tá',
  'bəli',
  'иә',
  'тийм',
  'այո',
];
const NO_ELSEWHERE = [
  'hayir',
  'ez',
  'hapana',
  'нет',
  'いいえ',
  '否',
  '아니오',
  '아니요',
  'لا',
  'לא',
  'ไม่ใช่',
  'არა',
  'níl',
  'xeyr',
  'жоқ',
  'үгүй',
  'ոչ',
];

export const YES: readonly string[] = answersOf('yes', YES_ELSEWHERE);
export const NO: readonly string[] = answersOf('no', NO_ELSEWHERE);

function answersOf(answer: 'yes' | 'no', elsewhere: readonly string[]): string[] {
  const own = LANGUAGES.flatMap((one) => one[answer].map((word) => word.toLowerCase()));
  return [...new Set([...own, ...elsewhere])];
}

function gatherWordings(): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const labels of LANGUAGES) {
    const { language } = labels;
    const put = (wording: string, meaning: Meaning, inForm: boolean): void => {
      for (const key of spellings(wording)) {
        const held = found.get(key);
        if (held === undefined) found.set(key, { meaning, asRow: null, inForm, languages: [language] });
        else if (held.meaning.kind === 'section' && meaning.kind === 'row' && held.asRow === null)
          found.set(key, { ...held, asRow: meaning.key });
        else if (!held.languages.includes(language) && sameMeaning(held.meaning, meaning))
          found.set(key, {
            ...held,
            inForm: held.inForm && inForm,
            languages: [...held.languages, language],
          });
      }
    };
    putWordings(labels, put);
  }
  found.delete('');
  return found;
}

/** A wording's letters in each of its choices; German vowels with dots are written as two letters too. */
function spellings(wording: string): string[] {
  const doubled = wording.replace(/[äöü]/gi, (letter) => `${letter}e`);
  return (doubled === wording ? [wording] : [wording, doubled]).flatMap((one) =>
    expand(plainChoices(one)).map((text) => text.replaceAll(',', '')),
  );
}

function sameMeaning(a: Meaning, b: Meaning): boolean {
  if (a.kind === 'row') return b.kind === 'row' && a.key === b.key;
  return a.kind === 'section' ? b.kind === 'section' && a.section === b.section : a.kind === b.kind;
}

function putWordings(
  { title, note, sections, rows, unused }: Labels,
  put: (wording: string, meaning: Meaning, inForm: boolean) => void,
): void {
  put(title, { kind: 'title' }, false);
  put(note, { kind: 'note' }, false);
  put(note.replace(/^[^\p{L}]*\p{L}+[^\p{L}]+/u, ''), { kind: 'note' }, false);
  for (const section of SECTIONS) {
    const { label, also, inForm } = sections[section];
    for (const wording of [label, ...also]) put(wording, { kind: 'section', section }, false);
    for (const wording of inForm) put(wording, { kind: 'section', section }, true);
  }
  for (const key of ROW_KEYS) {
    const { label, also, inForm } = rows[key];
    for (const wording of [label, ...also]) put(wording, { kind: 'row', key }, isShort(wording));
    for (const wording of inForm) put(wording, { kind: 'row', key }, true);
  }
  for (const wording of unused) put(wording, { kind: 'unused' }, true);
}

/** A single common word (Address, Email, Other) may open any line of a text. */
function isShort(wording: string): boolean {
  return !/[\s/]/.test(wording.trim()) || wording.length < 9;
}

function hintOf(labels: Labels, key: RowKey): string {
  return labels.rows[key].hint ?? '';
}

/** The first words of the explanations that stand without brackets behind their labels: "This is to be used". */
export const BARE_HINTS: readonly string[] = [
  ...new Set(
    ROW_KEYS.flatMap((key) => LANGUAGES.map((labels) => hintOf(labels, key)))
      .filter((hint) => /^\p{L}/u.test(hint))
      .map((hint) => hint.split(/\s+/).slice(0, FIRST_WORDS).join(' ').toLowerCase()),
  ),
];

function sentencesOf(hint: string): string[] {
  return hint.split(/[.()]\s*/).filter((sentence) => letters(sentence) !== '');
}

const ALL_HINTS = [...HINTS.values()].flat().join('\n');
/** So many characters in a row are looked up before a line is searched for in all explanations. */
const LOOKED_UP = 5;
const IN_HINTS: ReadonlySet<string> = stretchesOf(ALL_HINTS);

function stretchesOf(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + LOOKED_UP <= text.length; at += 1) found.add(text.slice(at, at + LOOKED_UP));
  return found;
}

/** True if a line's letters may stand in the explanations: all stretches of it that are looked up do. */
export function mayBeInHints(line: string): boolean {
  const last = line.length - LOOKED_UP;
  for (let at = 0; at <= last; at = at < last ? Math.min(at + 3, last) : at + 1)
    if (!IN_HINTS.has(line.slice(at, at + LOOKED_UP))) return false;
  return true;
}

/** Fewer letters are no part of an explanation. */
const FEWEST_LETTERS = 8;

/** True if every line of a text is a part of one of the template's explanations: a hint that a page or a row cut through. */
export function isHintFragment(text: string): boolean {
  if (text.length < FEWEST_LETTERS) return false;
  const lines: string[] = [];
  let count = 0;
  for (const line of text.split('\n')) {
    // The last letter may still join with what follows it.
    const opening = letters(line.slice(0, 4 * LOOKED_UP));
    if (opening.length > LOOKED_UP && !IN_HINTS.has(opening.slice(0, LOOKED_UP))) return false;
    const own = letters(line);
    if (!mayBeInHints(own)) return false;
    lines.push(own);
    count += own.length;
  }
  return count >= FEWEST_LETTERS && lines.every((line) => ALL_HINTS.includes(line));
}

function gatherHints(): Map<RowKey, string[]> {
  return new Map(
    ROW_KEYS.map((key) => {
      const hints = LANGUAGES.map((labels) => hintOf(labels, key)).filter(Boolean);
      const parts = hints.flatMap((hint) => sentencesOf(hint).filter((one) => letters(one).length >= 20));
      return [key, [...hints, ...parts].map(letters)];
    }),
  );
}

function gatherHintSentences(): Map<RowKey, Set<string>[]> {
  return new Map(
    ROW_KEYS.map((key) => {
      const hints = LANGUAGES.map((labels) => hintOf(labels, key)).filter(Boolean);
      const all = hints.flatMap((hint) => [hint, ...sentencesOf(hint)]).map(wordsOf);
      return [key, all.filter((words) => words.size >= 4)];
    }),
  );
}

/** The different words of a text in lower case. */
export function wordsOf(text: string): Set<string> {
  return new Set(wordsIn(text));
}

/** The words of a text in lower case, in order. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(isAscii(text) ? ASCII_WORD : WORD) ?? [];
}
