import type { Document, Page } from '../../documents/document.ts';
import { valueAt } from '../../form/at-path.ts';
import type { Identifier, IdentifierType, StandardForm } from '../../form/standard-form.ts';
import { oncePer } from '../../search/once-per.ts';
import { type Evidence, foldedText, openEvidence, type Place } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findIdentifiers } from '../identifiers/identifiers.ts';
import { findAuthority } from '../law/authorities.ts';
import { kindOfStatus } from '../law/authority-kinds.ts';
import { addFindings } from '../merge.ts';
import type { ReadRequest } from '../reading.ts';
import { leftStanding, markStruck } from '../struck.ts';
import { readValue } from './field-values.ts';
import { MODEL_FIELDS, type ModelAnswer, type ModelField } from './model-answer.ts';

/** Longer quotes point at nothing. */
const LONGEST_QUOTE = 1500;
/** More findings than a form has room for. */
const MOST = 200;

type ListField = 'crime.provisions' | 'identifiers';

/** Fields that a model may fill and that nobody has filled yet; `identifiers` stands for every kind. */
export function emptyFields(form: StandardForm): (ModelField | 'identifiers')[] {
  const empty = MODEL_FIELDS.filter((field) => isEmpty(form, field));
  return form.identifiers.length === 0 ? [...empty, 'identifiers'] : empty;
}

/**
 * The request with what a language model found for fields that the rules left empty. A value is accepted only if its quote stands in
 * a document of the request, the value in the quote and not only in struck text, and the value is of the field's kind; it is kept with
 * the method `model`. `documents` are those of the message. Everything else of the answer is dropped. Pure; never throws.
 */
export function withModelAnswer(
  request: ReadRequest,
  answer: ModelAnswer,
  documents: readonly Document[],
): ReadRequest {
  const own = documents.filter((one) => request.documents.includes(one.name));
  const evidence = openEvidence();
  for (const { field, value, quote } of answer.findings.slice(0, MOST)) {
    const list = listOf(field);
    if (!isEmpty(request.form, list ?? (field as ModelField))) continue;
    const place = placeOf(fold(quote), fold(value), own);
    if (place !== null) add(evidence, field, fold(value), fold(quote), place, own);
  }
  return { ...request, ...addFindings(request, evidence.findings) };
}

function listOf(field: string): ListField | null {
  if (field === 'crime.provisions') return field;
  return field.startsWith('identifiers.') ? 'identifiers' : null;
}

function isEmpty(form: StandardForm, path: string): boolean {
  const value = valueAt(form, path);
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Where the quote stands whole, with the value in it; null if it stands nowhere. */
function placeOf(quote: string, value: string, documents: readonly Document[]): Place | null {
  if (value === '' || quote.length > LONGEST_QUOTE || !quote.includes(value)) return null;
  for (const document of documents) {
    const pages = document.pages.filter(
      (page) => foldedText(page).includes(quote) && standingText(page).includes(value),
    );
    if (pages.length > 0) return { document: document.name, pages, method: 'model' };
  }
  return null;
}

/** The page's text without what is struck through, white space folded. */
const standingText = oncePer(({ rows }: Page) =>
  fold(rows.flatMap(({ cells }) => cells.map((cell) => leftStanding(markStruck(cell)))).join('\n')),
);

function add(
  evidence: Evidence,
  field: ModelAnswer['findings'][number]['field'],
  value: string,
  quote: string,
  place: Place,
  documents: readonly Document[],
): void {
  if (field.startsWith('identifiers.')) {
    const type = field.slice('identifiers.'.length) as IdentifierType;
    const identifier = identifierOf(type, value, documents);
    if (identifier !== null) evidence.add('identifiers', identifier, [quote], place);
    return;
  }
  const path = field as ModelField;
  if (path === 'authority.kind') {
    const kind = findAuthority(value)?.kind ?? kindOfStatus(value)?.kind ?? null;
    if (kind !== null) evidence.add(path, kind, [quote], place);
    return;
  }
  const read = readValue(path, value);
  if (read !== null) evidence.add(path, read, [quote], place);
}

/** Words that show what a bare number or name is meant to be. */
const LEADS: Readonly<Partial<Record<IdentifierType, string>>> = {
  phone: 'telephone',
  imei: 'IMEI',
  imsi: 'IMSI',
  'crypto-address': 'wallet address',
  'user-id': 'user ID',
};

/** The identifier, if it is of the kind that the model says and none of the correspondents' own addresses. */
function identifierOf(
  type: IdentifierType,
  value: string,
  documents: readonly Document[],
): Identifier | null {
  if (type === 'username') {
    const isName = /^[^\s"<>]{2,64}$/u.test(value) && !/[.,;:!?]$/.test(value);
    return isName ? { type, value, port: null, at: null } : null;
  }
  const own = documents.flatMap(({ envelope }) =>
    [...(envelope?.from ?? []), ...(envelope?.replyTo ?? []), ...(envelope?.to ?? [])].map(
      ({ address }) => address,
    ),
  );
  const text = `${LEADS[type] ?? ''} ${value}`.trim();
  const [found] = findIdentifiers(text, { order: null, bareDomains: true, own });
  return found?.identifier.type === type && found.identifier.value === value ? found.identifier : null;
}
