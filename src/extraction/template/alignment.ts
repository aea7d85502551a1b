import type { RowKey } from '../../form/labels/labels.ts';
import { LANGUAGES } from '../../form/labels/languages.ts';
import { alternation } from '../alternation.ts';
import { plainChoices } from '../fold.ts';
import { columnAnswer } from '../struck.ts';
import {
  answered,
  isFilled,
  ORDER,
  placesOf,
  type Row,
  TYPES,
  withDataTypes,
  writtenIn,
} from './alignment-anchors.ts';
import { hasAnswer } from './label-match.ts';
import type { Pair } from './pairs.ts';
import { NO, YES } from './vocabulary.ts';

/**
 * Gives rows of unknown labels the meaning that their place in the form leaves no choice about: they stand between two rows that are known
 * by their label or by what is written there (an e-mail address, a website, the six answers YES or NO), and exactly as many stand
 * there as the template has. In a language whose labels are known, the label must also share a word with the row's. All others are left out.
 */
export function align(all: readonly Row[]): Pair[] {
  const read = withObject(all);
  if (!read.some((row) => row.key === null)) return read as readonly Pair[] as Pair[];
  const languages = languagesOf(read);
  const rows = languages.length === 0 ? withDataTypes(answered(read)) : read;
  const places = placesOf(rows);
  const reference = languages.length === 0 ? referenceAbove(rows, places) : null;
  for (const [from, to] of gaps(places)) {
    const before = from < 0 ? -1 : places[from]!;
    const after = to >= rows.length ? ORDER.length : places[to]!;
    const own = (at: number): boolean =>
      at > from && at < to && at !== reference && (rows[at]!.key === null || places[at] !== null);
    const between = fitting(rows, [...rows.keys()].filter(own), after - before - 1);
    if (after - before - 1 !== between.length) continue;
    // At the ends of a form other tables may stand: only its own counts.
    for (const [index, at] of between.entries()) {
      const place = before + 1 + index;
      if (isPlausible(rows[at]!.label, ORDER[place]!, languages)) places[at] = place;
    }
  }
  return rows.flatMap((row, at): Pair[] => {
    if (row.key === 'dataTypes' && languages.length === 0) return typesIn(row) ?? [row as Pair];
    if (row.key !== null) return [row as Pair];
    if (at === reference)
      return [{ ...row, key: 'registrationNumber', sure: false, columns: [numberIn(row)!] }];
    const place = places[at];
    if (place == null) return [];
    return place === TYPES ? (typesIn(row) ?? []) : [{ ...row, key: ORDER[place]!, sure: false }];
  });
}

/** "Object of the request", which means the account or what is asked. */
const OBJECT = /^\W*(?:obj[ei]|oggett|obiect|gegenstand|przedmiot|predmet|предмет|onderwerp|voorwerp)/iu;

/** The rows with the object of the request as what is asked for, where a row that nobody knows stands before it in the place of the subject. */
function withObject(rows: readonly Row[]): readonly Row[] {
  const at = rows.findIndex(({ key, label }) => key === 'subject' && OBJECT.test(label));
  const [before, above] = [rows[at - 1], rows[at - 2]];
  if (at < 0 || before?.key !== null || above?.key !== 'overview') return rows;
  if (rows.some(({ key }) => key === 'requested')) return rows;
  return rows.map((row, index) =>
    index === at
      ? { ...row, key: 'requested' as const }
      : index === at - 1
        ? { ...row, key: 'subject' as const }
        : row,
  );
}

/** The rows of a gap. Where there are more than the template has, those that hold nothing are headings within the table. */
function fitting(rows: readonly Row[], between: readonly number[], wanted: number): readonly number[] {
  return between.length <= wanted ? between : between.filter((at) => isFilled(rows[at]!));
}

const FIRST_BY_SHAPE = ORDER.indexOf('organisation.website');

/** The row above a form's first that holds a reference: one more than the template has before the row that is known first. */
function referenceAbove(rows: readonly Row[], places: readonly (number | null)[]): number | null {
  const first = places.findIndex((place) => place !== null);
  const place = places[first];
  if (place == null || place > FIRST_BY_SHAPE) return null;
  if (rows.slice(0, first).filter(isFilled).length !== place + 1) return null;
  return rows[0]!.key === null && numberIn(rows[0]!) !== null ? 0 : null;
}

/** A reference that is all that its first line says; null if that says anything else. */
function numberIn(row: Row): string | null {
  const [line = ''] = writtenIn(row).split('\n');
  return /^(?=(?:\D*\d){3})[\p{L}\p{N}][\p{L}\p{N}./_-]{3,40}$/u.test(line.trim()) ? line.trim() : null;
}

/** The stretches of unknown rows between known ones; -1 and the number of rows are the ends. */
function gaps(places: readonly (number | null)[]): [number, number][] {
  const known = places.flatMap((place, at) => (place === null ? [] : [at]));
  if (known.length === 0) return [];
  const ends = [-1, ...known, places.length];
  return ends.slice(1).map((to, at) => [ends[at]!, to]);
}

/** The languages of a form most of whose labels are known; none for a form in other words. */
function languagesOf(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const language of row.languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < rows.length / 2 ? [] : [...counts].filter(([, count]) => count === most).map(([one]) => one);
}

const STEM = 5;

function stemsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}{},\s]+/gu)?.join(' ') ?? '')
    .split(/[\s{},]+/)
    .map((word) => plainChoices(word))
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, STEM));
}

const STEMS = new Map<string, ReadonlySet<string>>();

function rowStems(language: string, key: RowKey): ReadonlySet<string> {
  const name = `${language} ${key}`;
  let stems = STEMS.get(name);
  if (stems === undefined) {
    const row = LANGUAGES.find((one) => one.language === language)?.rows[key];
    stems = new Set(row === undefined ? [] : [row.label, ...row.also, ...row.inForm].flatMap(stemsOf));
    STEMS.set(name, stems);
  }
  return stems;
}

function isPlausible(label: string, key: RowKey, languages: readonly string[]): boolean {
  if (languages.length === 0) return true;
  const stems = stemsOf(label);
  return languages.some((language) => stems.some((stem) => rowStems(language, key).has(stem)));
}

/** Words for YES and NO in scripts without capital letters. */
const CASELESS = alternation([...YES, ...NO].filter((word) => /^[^\p{Script=Latin}]+$/u.test(word)));
const NAME_WITH_ANSWER = new RegExp(
  `([^\\s:,;–—-][^:\\n\\uFDD2\\uFDD3]*?)[\\s:–—-]+((?:[☐☑☒][^\\S\\n]?\\p{Lu}{2,6}[^\\S\\n]*[/]?[^\\S\\n]*){1,2}|[\\uFDD2\\uFDD3]\\p{Lu}{2,4}|(?:${CASELESS})|\\p{Lu}{2,6}(?:\\s?\\/\\s?\\p{Lu}{2,6}\\*?)?)(?=[\\s,;.]|$)`,
  'gu',
);

/** Three kinds of data with an answer each, in the template's order; null if the row says anything else. */
function typesIn(row: Row): Pair[] | null {
  const text = (row.columns.length === 1 ? row.columns : row.columns.slice(1))
    .filter((column) => column.trim() !== '')
    .join('\n');
  const parts = [...text.matchAll(NAME_WITH_ANSWER)];
  if (
    parts.length !== 3 ||
    !parts.every((part) => hasAnswer(part[2]!) || columnAnswer(part[2]!) !== undefined)
  )
    return null;
  const keys = ['dataTypes.subscriber', 'dataTypes.traffic', 'dataTypes.content'] as const;
  return parts.map((part, at) => ({
    ...row,
    key: keys[at]!,
    sure: false,
    label: part[1]!,
    columns: ['', part[2]!],
  }));
}
