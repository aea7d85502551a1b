import type { RowKey } from '../../../form/labels/labels.ts';
import type { Evidence, Place } from '../../evidence.ts';
import { readIssuer } from '../../fields/authority.ts';
import { readConfidentiality, readTold } from '../../fields/confidentiality.ts';
import { readCrime } from '../../fields/crime.ts';
import { readDataTypes } from '../../fields/data-types.ts';
import { fold } from '../../fold.ts';
import { kindOfStatus } from '../../law/authority-kinds.ts';
import { findProvisions, isProcedural } from '../../law/provisions.ts';
import type { Filled } from '../../template/filled.ts';
import { formRows } from '../../template/rows-of-form.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import type { Letter } from '../layout.ts';
import type { LabelledRow } from './rows.ts';

/** The rows of a letter that mean what rows of the template do. */
const AS_FORM: Readonly<Partial<Record<LabelledRow['meaning'], RowKey>>> = {
  crime: 'crime',
  'crime.provisions': 'crime.provisions',
  dataTypes: 'dataTypes',
  confidentiality: 'confidentiality',
  'authority.issuedBy': 'authority.issuedBy',
  'authority.date': 'authority.date',
};

/** True for articles of procedure alone: a label that only says "articles" leads to what the request rests on. */
function isProcedure(value: string): boolean {
  const provisions = findProvisions(value);
  return provisions.length > 0 && provisions.every(isProcedural);
}

/** True for a decision's day with whoever made it: "Prokurator Prokuratury Okręgowej w Łodzi, 25.11.2026". */
function namesBench(value: string): boolean {
  const kind = kindOfStatus(value)?.kind;
  return kind === 'court' || kind === 'judge' || kind === 'prosecutor';
}

/** The rows that are read as those of the template are: the crime, the kinds of data, secrecy, who made the order. */
export function readAsForm(letter: Letter, place: Place, order: SlashOrder, evidence: Evidence): void {
  const hasBasis = letter.labelled.some(({ meaning, value }) => meaning === 'legalBasis' && value !== '');
  const rows = letter.labelled.flatMap(({ meaning, label, value }): Filled[] => {
    const key = meaning === 'authority.date' && namesBench(value) ? 'authority.issuedBy' : AS_FORM[meaning];
    if (key === undefined || value === '') return [];
    if (meaning === 'crime.provisions' && !hasBasis && isProcedure(value)) {
      evidence.add('legalBasis', fold(value), [value], place);
      return [];
    }
    return [filledBy({ label, value }, key, place)];
  });
  const form = formRows(
    rows.map((row) => ({ row, section: null })),
    place,
    order,
  );
  readCrime(form, evidence);
  readDataTypes(form, evidence);
  readConfidentiality(form, evidence);
  readIssuer(form, evidence);
  for (const { meaning, label, value } of letter.labelled)
    if (meaning === 'told' && value !== '')
      readTold(filledBy({ label, value }, 'confidentiality', place), form, evidence);
}

/** A labelled row as one of the template's. */
function filledBy({ label, value }: Pick<LabelledRow, 'label' | 'value'>, key: RowKey, place: Place): Filled {
  return { key, label, lines: value, text: fold(value), marked: value, place };
}
