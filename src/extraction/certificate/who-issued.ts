import type { AuthorityKind } from '../../form/standard-form.ts';
import { said } from '../evidence.ts';
import { findAuthority } from '../law/authorities.ts';
import { kindOfStatus } from '../law/authority-kinds.ts';
import { dayIn } from '../letter/authority/dated.ts';
import { type Magistrate, magistratesIn } from '../letter/authority/magistrates.ts';
import { contactsIn } from '../letter/writer/contacts.ts';
import { findMoments } from '../time/moments.ts';
import type { Entry } from './entries.ts';
import { nameAndAddress } from './name-and-address.ts';
import { entryWith, LAST_ON_CASE, type Read } from './plan.ts';
import type { Certificate } from './sections.ts';
import { partsWithoutLabel } from './unlabelled.ts';
import { AUTHORITY_TICKS } from './wording.ts';

/** Who issued the order: the validating authority, else the issuing one; what kind it is; the day. */
export function readWhoIssued(certificate: Certificate, read: Read, own: Entry | null): void {
  const { heads, issuing, validating, evidence, place } = read;
  const other = entryWith(validating, 'name', 'validating') ?? entryWith(heads, 'validating');
  const details = other === null ? issuing : validating;
  const named = other ?? entryWith(heads, 'issuing') ?? own;
  const person = other === null ? personIn(heads) : null;
  const name = person?.name ?? (named === null ? null : nameAndAddress(named).name);
  if (name !== null)
    evidence.add('authority.issuedBy', name, named === null ? [name] : [name, named.caption], place);
  const kind =
    tickedAuthority(details) ??
    namedKind(details) ??
    (person === null ? null : { value: person.kind, quote: person.name }) ??
    (named === null ? null : kindOf(named)) ??
    kindOfPost(read);
  if (kind !== null) evidence.add('authority.kind', kind.value, [kind.quote], place);
  // What a judge or a court issues or validates is its order.
  if (
    kind !== null &&
    certificate.kind !== 'removal-order' &&
    (kind.value === 'judge' || kind.value === 'court')
  )
    evidence.add('nature.courtOrder', true, [kind.quote], place);
  const date = entryWith(details, 'date') ?? entryWith(issuing, 'date') ?? entryWith(heads, 'issued', 'date');
  const moment = date === null ? undefined : findMoments(date.value, 'day-first')[0];
  if (date !== null && moment !== undefined)
    evidence.add('authority.date', moment.date, [date.value, date.caption], place);
  else readDay(certificate, read);
}

/** The prosecutor or judge whom the section on the authority names beside it. */
function personIn(heads: readonly Entry[]): Magistrate | null {
  const told = heads.filter(({ label, ticked }) => ticked === null && label !== 'representative');
  return told.flatMap(({ caption }) => magistratesIn(caption))[0] ?? null;
}

/** The kind of a thing, if any, and a day: "data 18.11.2026", "le 24/11/2026". */
const DAY_ALONE =
  /^(?:\p{L}{1,12}[.:]?\s+){0,2}\d{1,2}[.\s/-]{1,2}[\p{L}\d]{1,12}[.\s/-]{1,2}(?:19|20)\d{2}\.?$/u;

const END_LINES = 8;
/** A part of a line that is little more than a day. */
const LONGEST_DAY = 70;

/** The day in a part of its own among what is told of the authority, or beside the place at the end: "Wiesbaden, 24.11.2026". */
function readDay({ text, kind, sections }: Certificate, { evidence, place, heads }: Read): void {
  const atEnd = text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .slice(-END_LINES);
  const behind = sections
    .filter(({ letter }) => letter > LAST_ON_CASE[kind])
    .flatMap(({ entries }) => entries);
  const labelled = behind.flatMap(({ label, caption }) => (label === 'date' ? [caption] : []));
  const parts = partsWithoutLabel(behind).filter((part) => part.length < LONGEST_DAY);
  const beside = heads.flatMap(({ caption }) =>
    caption.split(/[;,\n]\s*/u).filter((part) => DAY_ALONE.test(part)),
  );
  for (const part of [...beside, ...labelled, ...parts]) {
    const [moment, more] = findMoments(part, 'day-first');
    if (moment === undefined || more !== undefined) continue;
    if (!beside.includes(part) && contactsIn(part).length > 0) continue;
    evidence.add('authority.date', moment.date, [part], place);
    return;
  }
  for (const line of atEnd.toReversed()) {
    const dated = dayIn(line, 'day-first');
    if (dated !== null) {
      evidence.add('authority.date', dated.iso, [dated.quote, line], place);
      return;
    }
  }
}

function tickedAuthority(entries: readonly Entry[]): { value: AuthorityKind; quote: string } | null {
  for (const { ticked, caption } of entries) {
    if (ticked !== true) continue;
    const kind = AUTHORITY_TICKS.find(([, words]) => words.test(caption))?.[0];
    if (kind !== undefined) return { value: kind, quote: caption };
  }
  return null;
}

/** The kind that a line of its own names: "Type of authority: prosecutor". */
function namedKind(entries: readonly Entry[]): { value: AuthorityKind; quote: string } | null {
  const named = entryWith(entries, 'kind')?.value ?? '';
  const kind = AUTHORITY_TICKS.find(([, words]) => words.test(named))?.[0];
  return kind === undefined ? null : { value: kind, quote: named };
}

export function kindOf(entry: Entry): { value: AuthorityKind; quote: string } | null {
  const { name } = nameAndAddress(entry);
  const kind = findAuthority(name)?.kind ?? kindOfStatus(name)?.kind ?? null;
  return kind === null ? null : { value: kind, quote: name };
}

/** The post of the one who signs, where the authority's name does not tell. */
function kindOfPost({ evidence }: Read): { value: AuthorityKind; quote: string } | null {
  const post = said(evidence, 'requester.position');
  if (post === null) return null;
  const kind = AUTHORITY_TICKS.find(([one, words]) => one !== 'other' && words.test(post))?.[0];
  return kind === undefined ? null : { value: kind, quote: post };
}
