import type { Document } from '../../documents/document.ts';
import type { RowKey } from '../../form/labels/labels.ts';
import { countryNamed, countryOfAddress } from '../countries.ts';
import { type Evidence, openEvidence } from '../evidence.ts';
import { readAuthority } from '../fields/authority.ts';
import { readConfidentiality } from '../fields/confidentiality.ts';
import { readCrime } from '../fields/crime.ts';
import { readDataTypes } from '../fields/data-types.ts';
import { readLegalBasis } from '../fields/legal-basis.ts';
import { readNature } from '../fields/nature.ts';
import { readOrganisation } from '../fields/organisation.ts';
import { readRegistration } from '../fields/registration.ts';
import { readRequest } from '../fields/request.ts';
import { readRequester } from '../fields/requester.ts';
import { languageUnless } from '../language.ts';
import { linesOf } from '../lines.ts';
import { columnAnswer } from '../struck.ts';
import { type SlashOrder, slashOrderIn, slashOrderOfCountry } from '../time/slash-order.ts';
import { acroRows } from './acroform.ts';
import { align } from './alignment.ts';
import { settleColumns } from './answer-columns.ts';
import { answersBelow } from './answers-below.ts';
import { type Filled, fill } from './filled.ts';
import { hasAnswer } from './label-match.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { headsApart } from './row-heads.ts';
import { type FormRows, formRows, type PlacedRow } from './rows-of-form.ts';

/** A template request form that stands in a document. */
export interface FoundForm {
  readonly document: Document;
  readonly rows: FormRows;
  /** ISO 639-1: what the officer wrote in; of the labels where too little is written to tell. */
  readonly language: string;
  /** True if nobody filled any row. */
  readonly blank: boolean;
}

/** Rows that no letter has by chance: three of them make a template. */
const TELLING: ReadonlySet<RowKey> = new Set<RowKey>([
  'organisation.legalName',
  'organisation.legalStatus',
  'requester.name',
  'nature.emergency',
  'nature.preservation',
  'nature.production',
  'nature.takedown',
  'nature.courtOrder',
  'crime',
  'overview',
  'subject',
  'requested',
  'dataTypes',
  'timeLimits',
  'confidentiality',
]);
const ENOUGH_TELLING = 3;
const ENOUGH_SURE = 2;
/** So many make one whatever they are called: in a language that is not known they are told by their order. */
const MOST_TELLING = 9;
const ENOUGH_ROWS = 5;
const ORGANISATION: ReadonlySet<RowKey> = new Set<RowKey>([
  'registrationNumber',
  'organisation.country',
  'organisation.switchboard',
  'organisation.website',
  'organisation.address',
  'organisation.legalStatus',
  'requester.telephone',
  'requester.email',
]);

/** The template forms (CoE 2020 App. A) in a document, in order; several may follow one another. */
export function findForms(document: Document): FoundForm[] {
  const groups = splitForms(align(pairsOf(settleColumns(answersBelow(headsApart(linesOf(document)))))));
  const acro = acroRows(document);
  const forms = groups.filter((group) => isTemplate(group, acro));
  if (forms.length === 0) return acro.length > 0 && isTemplate([], acro) ? [asForm(document, [], acro)] : [];
  return forms.map((group) => asForm(document, group, forms.length === 1 ? acro : []));
}

/** A form begins where the organisation's name is asked for again after other parts were. */
function splitForms(pairs: readonly Pair[]): Pair[][] {
  const groups: Pair[][] = [];
  let group: Pair[] = [];
  let keys = new Set<RowKey>();
  for (const pair of pairs) {
    if (pair.key === 'organisation.legalName' && keys.has(pair.key) && keys.size >= ENOUGH_ROWS) {
      const head = trailingHead(group);
      groups.push(group.slice(0, group.length - head));
      group = group.slice(group.length - head);
      keys = new Set(group.map((one) => one.key));
    }
    group.push(pair);
    keys.add(pair.key);
  }
  return [...groups, group];
}

/** How many rows at the end already belong to the next form: a reference or letterhead above its first row. */
function trailingHead(group: readonly Pair[]): number {
  let count = 0;
  while (
    count < 4 &&
    count < group.length &&
    group.at(-1 - count)!.section === 'organisation' &&
    ORGANISATION.has(group.at(-1 - count)!.key)
  )
    count += 1;
  return count;
}

/**
 * A form of the authority's own making has rows of the same short names, "Crime", "Target": a template has some that mean nothing else, and one
 * of these, or its answer, tells a kind of request or of data.
 */
function isTemplate(pairs: readonly Pair[], acro: readonly PlacedRow[]): boolean {
  const named = acro.map(({ row }) => row.key);
  const keys = new Set<RowKey>([...pairs.map((pair) => pair.key), ...named]);
  const sure = new Set<RowKey>([...pairs.filter((pair) => pair.sure).map((pair) => pair.key), ...named]);
  const telling = [...keys].filter((key) => TELLING.has(key));
  const answers =
    [...sure].some(isKind) || pairs.some(({ key, columns }) => isKind(key) && columns.some(isAnswer));
  return (
    answers &&
    telling.length >= ENOUGH_TELLING &&
    (telling.length >= MOST_TELLING || telling.filter((key) => sure.has(key)).length >= ENOUGH_SURE) &&
    keys.size >= ENOUGH_ROWS
  );
}

/** YES, NO or a box, which begins no words. */
const isAnswer = (text: string): boolean =>
  columnAnswer(text) !== undefined || (hasAnswer(text) && !/^\s*\p{L}+\s+\p{Ll}/u.test(text));
const isKind = (key: RowKey): boolean => key.startsWith('nature.') || key.startsWith('dataTypes');

function asForm(document: Document, pairs: readonly Pair[], acro: readonly PlacedRow[]): FoundForm {
  const placed = [
    ...acro,
    ...pairs
      .map((pair) => ({ row: fill(pair, document.name), section: pair.section }))
      .filter(({ row }) => !isOfOtherFields(row, acro)),
  ];
  const place = { document: document.name, pages: pagesOf(document, pairs), method: 'pattern' as const };
  const rows = formRows(placed, place, slashOrderOf(placed));
  const blank = !rows.rows.some(
    (row) => row.text !== '' && !/^\W*(?:yes\W*no)?\W*$/i.test(row.text) && !row.key.startsWith('dataTypes'),
  );
  return { document, rows, language: languageWritten(rows.rows, commonLanguage(pairs)), blank };
}

/** True where a row's answer is nothing but what fields of other rows hold, which stand beside its label by the page's layout alone. */
function isOfOtherFields({ key, text }: Filled, acro: readonly PlacedRow[]): boolean {
  const others = acro.filter(({ row }) => row.key !== key && row.text !== '' && text.includes(row.text));
  if (others.length === 0 || acro.some(({ row }) => row.key === key)) return false;
  const rest = others.reduce((left, { row }) => left.replaceAll(row.text, ''), text);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** The pages of the form; of a document with several forms only its own. */
function pagesOf(document: Document, pairs: readonly Pair[]): Document['pages'] {
  if (document.pages.length === 1) return document.pages;
  const own = new Set(pairs.flatMap((pair) => pair.pages));
  return own.size === 0 ? document.pages : document.pages.filter((page) => own.has(page));
}

/** How the form writes dates with slashes: as its own dates show, else as the authority's country does; null where these disagree. */
function slashOrderOf(placed: readonly PlacedRow[]): SlashOrder {
  const rows = placed.map(({ row }) => row).filter((row) => row.text !== '');
  const shown = slashOrderIn(rows.map((row) => row.text.slice(0, 20_000)).join('\n'));
  const country = countryOf(rows);
  const usual = country === null ? null : slashOrderOfCountry(country);
  if (shown === 'both' || (shown !== null && usual !== null && shown !== usual)) return null;
  return shown ?? usual;
}

function countryOf(rows: readonly Filled[]): string | null {
  const row = (key: RowKey): Filled | undefined => rows.find((one) => one.key === key);
  const country = row('organisation.country');
  const named = country === undefined ? null : countryNamed(country.text);
  if (named !== null) return named.code;
  for (const key of ['organisation.address', 'organisation.legalName'] as const) {
    const { lines = '', text = '' } = row(key) ?? {};
    const found = countryOfAddress(lines) ?? countryOfAddress(text);
    if (found !== null) return found.code;
  }
  return null;
}

/** Rows in which an officer writes sentences. */
const WRITTEN: readonly RowKey[] = [
  'overview',
  'requested',
  'subject',
  'crime',
  'nature.other',
  'nature.preservation',
  'nature.production',
  'timeLimits',
  'confidentiality',
];
const ENOUGH_WORDS = 12;

/** The answer is written in the officer's language, not in that of the form's labels: an English form filled in French wants French. */
function languageWritten(rows: readonly Filled[], labels: string): string {
  const text = WRITTEN.flatMap((key) => rows.find((row) => row.key === key)?.text.slice(0, 2000) ?? []).join(
    '\n',
  );
  return hasWords(text, ENOUGH_WORDS) ? languageUnless(text, labels) : labels;
}

function hasWords(text: string, enough: number): boolean {
  let words = 0;
  for (const _ of text.matchAll(/\p{L}{2,}/gu)) {
    words += 1;
    if (words === enough) return true;
  }
  return false;
}

function commonLanguage(pairs: readonly Pair[]): string {
  const counts = new Map<string, number>();
  for (const pair of pairs)
    for (const language of pair.languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}

/** What a form says, field by field. `others` are the message's other documents, among which an order may be. */
export function readForm(form: FoundForm, others: readonly Document[]): Evidence {
  const evidence = openEvidence();
  readRegistration(form.rows, evidence);
  readOrganisation(form.rows, evidence);
  readRequester(form.rows, evidence);
  readNature(form.rows, evidence);
  readCrime(form.rows, evidence);
  readLegalBasis(form.rows, evidence);
  readAuthority(form.rows, others, evidence);
  readRequest(form.rows, evidence);
  readDataTypes(form.rows, evidence);
  readConfidentiality(form.rows, evidence);
  return evidence;
}
