import { en } from '../form/labels/en.ts';
import type { Labels, RowKey, Section } from '../form/labels/labels.ts';
import { ROW_KEYS, SECTIONS } from '../form/labels/labels.ts';
import { letters } from './fold.ts';

/** The languages whose forms are understood; another one is a file of labels and a line here. */
export const LANGUAGES: readonly Labels[] = [en];

/** What a label stands for. `unused` names rows that hold nothing of the standard form. */
export type Meaning =
  | { readonly kind: 'row'; readonly key: RowKey }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'title' | 'note' | 'unused' };

export interface Entry {
  readonly meaning: Meaning;
  /** True if the wording means this only inside a form. */
  readonly inForm: boolean;
  readonly language: string;
}

/** Every wording by its letters and digits. */
export const WORDINGS: ReadonlyMap<string, Entry> = gatherWordings();

/** The template's explanations by row: letters and digits of the whole and of its longer sentences. */
export const HINTS: ReadonlyMap<RowKey, readonly string[]> = gatherHints();

/** Words of the explanations' sentences, to know them in other wordings. */
export const HINT_SENTENCES: ReadonlyMap<RowKey, readonly ReadonlySet<string>[]> = gatherHintSentences();

export const YES: readonly string[] = LANGUAGES.flatMap((one) => one.yes.map((word) => word.toLowerCase()));
export const NO: readonly string[] = LANGUAGES.flatMap((one) => one.no.map((word) => word.toLowerCase()));

function gatherWordings(): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const put = (wording: string, meaning: Meaning, inForm: boolean, language: string): void => {
    const key = letters(wording);
    if (!found.has(key)) found.set(key, { meaning, inForm, language });
  };
  for (const { language, title, note, sections, rows, unused } of LANGUAGES) {
    put(title, { kind: 'title' }, false, language);
    put(note, { kind: 'note' }, false, language);
    put(note.replace(/^\W*\w+\W+/, ''), { kind: 'note' }, false, language);
    for (const section of SECTIONS) {
      const { label, also, inForm } = sections[section];
      for (const wording of [label, ...also]) put(wording, { kind: 'section', section }, false, language);
      for (const wording of inForm) put(wording, { kind: 'section', section }, true, language);
    }
    for (const key of ROW_KEYS) {
      const { label, also, inForm } = rows[key];
      for (const wording of [label, ...also]) put(wording, { kind: 'row', key }, isShort(wording), language);
      for (const wording of inForm) put(wording, { kind: 'row', key }, true, language);
    }
    for (const wording of unused) put(wording, { kind: 'unused' }, true, language);
  }
  return found;
}

/** A single common word (Address, Email, Other) may open any line of a text. */
function isShort(wording: string): boolean {
  return !/[\s/]/.test(wording.trim()) || wording.length < 9;
}

function hintOf(labels: Labels, key: RowKey): string {
  return labels.rows[key].hint ?? '';
}

function sentencesOf(hint: string): string[] {
  return hint.split(/[.()]\s*/).filter((sentence) => letters(sentence) !== '');
}

const ALL_HINTS = [...HINTS.values()].flat().join('\n');

/** True if every line of a text is a part of one of the template's explanations: a hint that a page or a row cut through. */
export function isHintFragment(text: string): boolean {
  const lines = text.split('\n').map(letters).filter(Boolean);
  return lines.join('').length >= 8 && lines.every((line) => ALL_HINTS.includes(line));
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
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
