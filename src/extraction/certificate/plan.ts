import { isBlank } from '../blank.ts';
import type { Evidence, Place } from '../evidence.ts';
import { findIdentifiers } from '../identifiers/identifiers.ts';
import { contactsIn } from '../letter/writer/contacts.ts';
import type { Entry } from './entries.ts';
import type { CertificateLabel } from './labels.ts';
import type { Certificate, CertificateKind, Section } from './sections.ts';
import type { Role } from './titles.ts';
import { DATA_KINDS, EMERGENCY_TICK, ORDINARY_TICK } from './wording.ts';

/** A certificate while it is read: its sections by what they are for. */
export interface Read {
  readonly place: Place;
  readonly evidence: Evidence;
  /** Section A, and others on the authority that issues. */
  readonly heads: readonly Entry[];
  readonly deadline: readonly Entry[];
  readonly identify: readonly Entry[];
  readonly data: readonly Entry[];
  readonly conditions: readonly Entry[];
  readonly reasons: readonly Entry[];
  readonly issuing: readonly Entry[];
  readonly validating: readonly Entry[];
  readonly all: readonly Entry[];
  /** Facts that stand in other sections, as they are found. */
  readonly told: { value: string; caption: string }[];
}
type Part = 'deadline' | 'identify' | 'data' | 'conditions' | 'issuing' | 'validating';

/** The letters of the forms: Regulation (EU) 2023/1543 Annexes I and II; Regulation (EU) 2021/784 Annex I. "" for none. */
const LETTERS: Readonly<Record<CertificateKind, Readonly<Record<Part, string>>>> = {
  epoc: { deadline: 'C', identify: 'E', data: 'F', conditions: 'G', issuing: 'I', validating: 'J' },
  'epoc-pr': { deadline: '', identify: 'C', data: 'D', conditions: 'E', issuing: 'G', validating: 'H' },
  'removal-order': { deadline: '', identify: 'B', data: '', conditions: '', issuing: 'E', validating: '' },
};

/** The last of the sections on what is asked and why; those on the authorities come behind it. */
export const LAST_ON_CASE: Readonly<Record<CertificateKind, string>> = {
  epoc: 'G',
  'epoc-pr': 'E',
  'removal-order': 'D',
};

const CONTACT_POINT =
  /^(?:contact point|kontaktstelle|point de contact|punto de contacto|punto di contatto|contactpunt|ponto de contacto|punkt kontaktowy|punct de contact|σημείο επαφής|kontaktpunkt|yhteyspiste|kontaktní místo|kontaktné miesto|kontaktna točka|(?:единно )?звено за контакт|kapcsolattartó pont|kontaktpunkt|kontaktpunkts|kontaktinis punktas)/iu;
const IDENTIFYING = /(?<![\p{L}])(?:IP|IMEI|URL|e-?mail)(?![\p{L}])|https?:|hxxps?:/iu;
/** Sections on people and bodies, in which nothing else is looked for. */
const BODIES: ReadonlySet<Role | null> = new Set([
  'issuing',
  'contact',
  'validating',
  'addressee',
  'silence',
  'other',
] as const);

/**
 * Finds the sections by their titles; by what stands in them, since authorities renumber the form, and by their letters where the titles'
 * words are not known.
 */
export function planOf({ kind, sections }: Certificate, place: Place, evidence: Evidence): Read {
  const titled = (...roles: Role[]): Entry[] =>
    sections.filter(({ role }) => role !== null && roles.includes(role)).flatMap(({ entries }) => entries);
  const own = (part: Part): readonly Entry[] =>
    sections.find(({ letter, role }) => role === null && letter !== '' && letter === LETTERS[kind][part])
      ?.entries ?? [];
  const bodies = sections
    .filter(({ role, letter }) => (role === null ? !/^[AB]$/.test(letter) : !BODIES.has(role)))
    .map(({ entries }) => entries);
  const by = (
    part: 'deadline' | 'identify' | 'data' | 'conditions',
    fits: (entries: readonly Entry[]) => boolean,
  ): readonly Entry[] => {
    const told = titled(part);
    return told.length > 0 ? told : (bodies.find(fits) ?? own(part));
  };
  const heads = sections.filter(isHead);
  const rest = sections.filter((one) => !heads.includes(one));
  const details = rest
    .filter(({ role, letter }) => role === null && letter !== 'B')
    .filter(
      ({ entries, letter }) =>
        has(entries, 'name') ||
        has(entries, 'representative') ||
        (letter > LAST_ON_CASE[kind] && entries.some(({ caption }) => contactsIn(caption).length > 0)),
    )
    .map(({ entries }) => entries);
  const contacts = rest
    .filter(({ role }) => role === 'issuing' || role === 'contact')
    .flatMap(({ entries }) => entries);
  const validating = rest.filter(({ role }) => role === 'validating').flatMap(({ entries }) => entries);
  const tells = contacts.some(({ label, caption }) => label !== null || contactsIn(caption).length > 0);
  const detailed =
    contacts.length === 0 ? details : tells || details.length === 0 ? [contacts, ...details] : details;
  const identify = kind === 'removal-order' ? contentOf(sections) : by('identify', isIdentifying);
  return {
    place,
    evidence,
    // Section A of an order to remove names the contact point of the provider.
    heads: heads
      .flatMap(({ entries }) => entries)
      .filter(({ caption }) => kind !== 'removal-order' || !CONTACT_POINT.test(caption)),
    deadline: by('deadline', isDeadline),
    identify: identify.length > 0 ? identify : (bodies.find((entries) => entries.some(namesSomething)) ?? []),
    data: kind === 'removal-order' ? [] : by('data', hasKinds),
    conditions: by('conditions', (entries) => has(entries, 'offence')),
    reasons: titled('reasons'),
    issuing: detailed[0] ?? own('issuing'),
    validating:
      validating.length > 0 ? validating : (detailed[1] ?? (detailed.length > 0 ? [] : own('validating'))),
    all: sections.flatMap(({ entries }) => entries),
    told: [],
  };
}

const AUTHORITIES: ReadonlySet<Role> = new Set(['issuing', 'contact', 'validating'] as const);

/** Section A, unless its title speaks of something else; and, where A is not it, the first on the authority that issues. */
function isHead(section: Section, _: number, sections: readonly Section[]): boolean {
  const isFirst = section.letter === 'A' || section.letter === '1';
  if (isFirst) return section.role === null || AUTHORITIES.has(section.role);
  return section.letter === '' && section === sections.find(({ role }) => role === 'issuing');
}

/** The lines of a removal order that say what is to be removed. */
function contentOf(sections: readonly Section[]): readonly Entry[] {
  const some = (fits: (section: Section) => boolean): readonly Entry[] | undefined => {
    const found = sections.filter(fits).flatMap(({ entries }) => entries);
    return found.some(({ label, caption }) => label === 'url' || IDENTIFYING.test(caption))
      ? found
      : undefined;
  };
  return (
    some(({ role }) => role === 'content') ??
    some(({ role, letter, entries }) => !BODIES.has(role) && letter !== 'A' && has(entries, 'url')) ??
    some(({ role }) => role === 'identify' || role === 'data') ??
    some(({ letter, role }) => letter === 'B' && role === null) ??
    some(({ role, letter }) => !BODIES.has(role) && letter !== 'A') ??
    []
  );
}

function isDeadline(entries: readonly Entry[]): boolean {
  return entries.some(
    ({ ticked, caption }) => ticked !== null && (ORDINARY_TICK.test(caption) || EMERGENCY_TICK.test(caption)),
  );
}

function isIdentifying(entries: readonly Entry[]): boolean {
  return entries.filter(({ caption }) => IDENTIFYING.test(caption)).length > 1;
}

function hasKinds(entries: readonly Entry[]): boolean {
  return (
    Object.values(DATA_KINDS).filter((kind) => entries.some(({ caption }) => kind.test(caption))).length > 1
  );
}

function namesSomething({ caption, ticked }: Entry): boolean {
  return (
    ticked !== false &&
    findIdentifiers(caption, { order: 'day-first', bareDomains: false, own: [] }).length > 0
  );
}

function has(entries: readonly Entry[], label: CertificateLabel): boolean {
  return entries.some((entry) => entry.label === label);
}

/** The first line with one of the labels, in their order, in which something stands; an empty box and "not applicable" say nothing. */
export function entryWith(entries: readonly Entry[], ...labels: CertificateLabel[]): Entry | null {
  for (const label of labels) {
    const found = entries.find(
      (entry) =>
        entry.label === label &&
        /[\p{L}\p{N}]/u.test(entry.value) &&
        !isBlank(entry.value) &&
        entry.ticked !== false,
    );
    if (found !== undefined) return found;
  }
  return null;
}
