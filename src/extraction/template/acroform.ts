import type { Document, FormField } from '../../documents/document.ts';
import { ROW_KEYS, type RowKey } from '../../form/labels/labels.ts';
import { fill } from './filled.ts';
import { matchLabel } from './label-match.ts';
import type { PlacedRow } from './rows-of-form.ts';
import { NO, YES } from './vocabulary.ts';

const KEYS: ReadonlySet<string> = new Set(ROW_KEYS);
/** Fields of the standard form that one row of the template holds together. */
const PATHS: Readonly<Record<string, RowKey>> = {
  'crime.description': 'crime',
  'confidentiality.requested': 'confidentiality',
  'timeRange.from': 'timeRange',
};
const LONE_ANSWER = new RegExp(`^\\W*(?:${[...YES, ...NO].join('|')})\\W*$`, 'iu');
const ANSWER = /[\s._-]*\b(yes|no)\b\W*$/i;

/**
 * The rows that a fillable PDF's fields hold, known by the label beside the field, by what the file calls it for people who do not see it, or
 * by its name. Fields left empty are left out.
 */
export function acroRows(document: Document): PlacedRow[] {
  const values = new Map<RowKey, { field: FormField; label: string; texts: string[] }>();
  let before: ReturnType<typeof keyOf> = null;
  for (const field of document.fields) {
    const known: ReturnType<typeof keyOf> = keyOf(field) ?? (isDetail(field) ? before : null);
    before = known;
    if (known === null) continue;
    const text = textOf(field, known.answer);
    if (text === '') continue;
    const held = values.get(known.key);
    if (held === undefined) values.set(known.key, { field, label: known.label, texts: [text] });
    else if (known.answer !== null || isDetail(field)) held.texts.push(text);
  }
  return [...values].flatMap(([key, { field, label, texts }]) => {
    const page = document.pages.find((one) => one.number === field.page);
    if (page === undefined) return [];
    const pair = {
      key,
      sure: true,
      languages: [],
      section: null,
      label,
      columns: [texts.join(' ')],
      pages: [page],
    };
    return [{ row: fill(pair, document.name, 'acroform'), section: sectionOf(key) }];
  });
}

/** So many filled fields that the template does not have make a form the authority's own. */
const ENOUGH_UNKNOWN = 2;

/** True for a fillable form that has fields beyond the template's, by labels of the authority's own. */
export function hasOwnFields({ fields }: Document): boolean {
  const unknown = fields.filter(
    (field) =>
      typeof field.value === 'string' &&
      field.value.trim() !== '' &&
      field.label !== null &&
      keyOf(field) === null &&
      !isDetail(field),
  );
  return unknown.length >= ENOUGH_UNKNOWN;
}

/** A field for words right of a YES or NO: the details of that answer. */
function isDetail({ label, value }: FormField): boolean {
  return typeof value === 'string' && LONE_ANSWER.test(label ?? '');
}

function sectionOf(key: RowKey): PlacedRow['section'] {
  if (key.startsWith('requester.')) return 'requester';
  return key.startsWith('organisation.') ? 'organisation' : null;
}

function textOf(field: FormField, answer: string | null): string {
  if (typeof field.value === 'string') return field.value.trim();
  const box = field.value ? '☒' : '☐';
  return answer === null ? box : `${answer.toUpperCase()} ${box}`;
}

function keyOf(field: FormField): { key: RowKey; label: string; answer: string | null } | null {
  const last = field.name.split('.').slice(-2).join('.');
  for (const path of [field.name, last]) {
    if (KEYS.has(path)) return { key: path as RowKey, label: field.label ?? path, answer: null };
    if (Object.hasOwn(PATHS, path)) return { key: PATHS[path]!, label: field.label ?? path, answer: null };
  }
  const isBox = typeof field.value === 'boolean';
  const plainName = field.name
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1)!
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ');
  for (const words of [field.label ?? '', field.title ?? '', plainName]) {
    const answer = isBox ? (ANSWER.exec(words)?.[1] ?? null) : null;
    const label = answer === null ? words : words.replace(ANSWER, '');
    const match = matchLabel(label);
    if (match?.meaning.kind === 'row')
      return {
        key: match.meaning.key,
        label: answer === null ? (field.label ?? label) : label.trim(),
        answer,
      };
  }
  return null;
}
