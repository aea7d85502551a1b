import { countryNamed } from '../countries.ts';
import { type FieldPath, type Place, says } from '../evidence.ts';
import { numberIn } from '../fields/registration.ts';
import { fold } from '../fold.ts';
import { withWholeAddresses } from '../identifiers/broken-lines.ts';
import { contactsIn } from '../letter/writer/contacts.ts';
import { nameIn } from '../letter/writer/persons.ts';
import { isBody } from '../letter/writer/signature-parts.ts';
import { addCountryTold } from '../nation/country-told.ts';
import { bodyAbove, linesBeforeSections, readAround } from './around.ts';
import { addHeld, readContact } from './contact.ts';
import type { Entry } from './entries.ts';
import { nameAndAddress } from './name-and-address.ts';
import { entryWith, type Read } from './plan.ts';
import type { Certificate } from './sections.ts';
import { partsWithoutLabel, representedBy } from './unlabelled.ts';
import { kindOf, readWhoIssued } from './who-issued.ts';

type TextPath = Extract<
  FieldPath,
  `${'organisation' | 'requester' | 'authority'}.${string}` | 'registrationNumber' | 'crime.caseNumber'
>;

/** Adds an entry's value as it is written. */
function addText({ evidence, place }: Read, path: TextPath, entry: Entry | null): void {
  if (entry === null) return;
  const value = fold(entry.value);
  evidence.add(path as 'registrationNumber', value, [entry.value, entry.caption], place);
}

/** The authority that issues the certificate and the one that validates it, the officer, their references and their day. */
export function readAuthorities(certificate: Certificate, read: Read): void {
  const { heads, issuing, evidence, place } = read;
  const state = entryWith(heads, 'state') ?? entryWith(issuing, 'state');
  const country = state === null ? null : countryNamed(state.value);
  if (state !== null && country !== null)
    evidence.add('organisation.country', country.code, [state.value, state.caption], place);
  const file = entryWith(heads, 'fileIssuing', 'file') ?? entryWith(issuing, 'fileIssuing', 'file');
  addText(read, 'registrationNumber', file ?? referenceIn(certificate));
  if (!says(evidence, 'registrationNumber')) readNumber(certificate, read);
  // The forms of evidence ask for the number of the file; an order to remove may have one beside its own.
  const kept = entryWith(issuing, 'fileIssuing', 'file');
  const proceedings = entryWith(heads, 'proceedings') ?? entryWith(issuing, 'proceedings');
  if (certificate.kind !== 'removal-order')
    addText(read, 'crime.caseNumber', fileOfInvestigation(read) ?? proceedings ?? kept ?? file);
  else if (file !== null && kept !== null && fold(kept.value) !== fold(file.value))
    addText(read, 'crime.caseNumber', kept);
  addText(read, 'organisation.address', entryWith(issuing, 'address') ?? entryWith(heads, 'address'));
  const own = ownAuthority(read);
  const seat = entryWith(issuing, 'name') === null ? bodyWithoutLabel(issuing) : null;
  readOrganisation(certificate, read, seat !== null && nameAndAddress(seat).address !== null ? seat : own);
  readAddressBeside(read);
  const post = entryWith(issuing, 'post') ?? entryWith(heads, 'post');
  if (post !== null) addHeld(read, fold(post.value), post.caption);
  for (const one of ['email', 'telephone'] as const) {
    const entry = entryWith(issuing, one) ?? entryWith(heads, one);
    const value = entry === null ? undefined : REACHED[one].exec(withWholeAddresses(entry.value))?.[1];
    if (entry !== null && value !== undefined) addText(read, `requester.${one}`, { ...entry, value });
  }
  readContact(read, [...issuing, ...heads]);
  readAround(certificate, read);
  readWhoIssued(certificate, read, own);
  if (!says(evidence, 'organisation.country')) readCountry(read);
}

/** The address behind the authority's name in the section that heads the form, where its details have the name alone. */
function readAddressBeside({ heads, evidence, place }: Read): void {
  const named = entryWith(heads, 'issuing', 'name');
  const address = named === null ? null : nameAndAddress(named).address;
  if (named !== null && address !== null && !says(evidence, 'organisation.address'))
    evidence.add('organisation.address', address, [address, named.caption], place);
}

/** The number under which the prosecutor or the magistrate who validates keeps the case; a court's is that of its own decision. */
function fileOfInvestigation({ heads, validating }: Read): Entry | null {
  const who = entryWith(heads, 'validating') ?? entryWith(validating, 'name', 'validating');
  if (who === null || !/^(?:prosecutor|judge)$/.test(kindOf(who)?.value ?? '')) return null;
  return entryWith(heads, 'fileValidating') ?? entryWith(validating, 'fileValidating', 'file');
}

/** The country that the authority's name, address or domain tells, where no line names the state. */
function readCountry({ evidence, place }: Read): void {
  const quoted = (paths: readonly FieldPath[]): { text: string; place: Place }[] =>
    evidence.findings.flatMap(({ path, source }) =>
      paths.includes(path) ? [{ text: source.quote, place }] : [],
    );
  addCountryTold(
    {
      bodies: quoted(['organisation.legalName', 'organisation.address']),
      names: quoted(['organisation.legalName']),
      places: quoted(['organisation.address']),
      contacts: quoted(['requester.email', 'requester.telephone']),
      texts: [],
    },
    evidence,
  );
}

/** The address or the number at the beginning of a line's value, behind the form's own remarks in brackets. */
const REACHED = {
  email: /([^\s<>,;:()]+@[^\s<>,;:()]*[^\s<>,;:().])/u,
  telephone: /^(?:\([\p{L}/ ]+\)\s*)*([+(\d][^\p{L},;–\n]*(?:\s(?:ext|dw|poste|int)\.?\s?\d+)?)/iu,
} as const;

/** The line that names the issuing authority, or the first in its sections that does without a label. */
function ownAuthority({ issuing, heads }: Read): Entry | null {
  return (
    entryWith(issuing, 'name') ??
    entryWith(heads, 'issuing', 'name') ??
    [...issuing, ...heads].find(
      ({ label, caption, value }) =>
        label === 'person' && /^n/iu.test(caption) && value !== '' && nameIn(value, null) === null,
    ) ??
    bodyWithoutLabel([...heads, ...issuing])
  );
}

/** The first part of lines without a label that names a body, also behind the words that lead to it: "Contact authority: …". */
function bodyWithoutLabel(entries: readonly Entry[]): Entry | null {
  const named =
    besideBox(entries) ??
    partsWithoutLabel(entries)
      .map(behindLead)
      .find((part) => isBody(part) && nameIn(part, null) === null);
  if (named === undefined) return null;
  return { ...entries[0]!, label: null, ticked: null, caption: named, value: '' };
}

/** What is written beside a ticked box to say which authority it is; undefined for nothing, or for a person or a contact. */
function besideBox(entries: readonly Entry[]): string | undefined {
  const box = entries.filter(({ label, ticked, value }) => label === null && ticked === true && value !== '');
  const [beside] = partsWithoutLabel(box.slice(0, 1));
  if (beside === undefined || contactsIn(beside).length > 0) return undefined;
  return representedBy(box.slice(0, 1)) !== null || nameIn(beside, null) === null ? beside : undefined;
}

/** A body behind words that lead to it; any other part as it is. */
function behindLead(part: string): string {
  const named = part.replace(/^[^:\d]{3,80}:\s+/u, '');
  return isBody(named) ? named : part;
}

/** A reference in a section of its own. */
function referenceIn({ sections }: Certificate): Entry | null {
  const entries = sections.filter(({ role }) => role === 'reference').flatMap((one) => one.entries);
  const alone = entries.find(({ label, caption }) => label === null && NUMBER_ALONE.test(caption));
  return entryWith(entries, 'file') ?? (alone === undefined ? null : { ...alone, value: alone.caption });
}

/** The number under which the certificate goes out, on a line above its sections or in a part of what is told of the authority. */
function readNumber(certificate: Certificate, { heads, evidence, place }: Read): void {
  const parts = heads.flatMap(({ caption }) => caption.split(/[;,\n]\s*/u));
  for (const line of [...linesBeforeSections(certificate.text), ...parts]) {
    const number = numberIn(fold(line)) ?? SIGNED_NUMBER.exec(fold(line))?.[1] ?? null;
    if (number !== null && evidence.add('registrationNumber', number, [number], place)) return;
  }
}

const SIGNED_NUMBER = /^(?:n[°ºo]\.?|nr\.?|№|č\.|αρ\.)\s?:?\s*(?=\S*\d{2})([\p{L}\d][\p{L}\d./_–-]{2,40})$/iu;

const NUMBER_ALONE = /^(?=.*\d)[\p{L}\d][\p{L}\d ./_-]{2,39}$/u;

/** The authority's name; of a line that goes on with its address, only the name. */
function readOrganisation(certificate: Certificate, { evidence, place }: Read, entry: Entry | null): void {
  if (entry === null) return;
  const { name, address } = nameAndAddress(entry);
  const above = name.includes(' ') ? null : bodyAbove(certificate);
  if (above !== null) evidence.add('organisation.legalName', above, [above], place);
  evidence.add('organisation.legalName', name, [name, entry.caption], place);
  if (address !== null) evidence.add('organisation.address', address, [address, entry.caption], place);
}
