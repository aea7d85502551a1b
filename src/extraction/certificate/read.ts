import type { AuthorityKind } from '../../form/standard-form.ts';
import { countryNamed } from '../countries.ts';
import { type Evidence, type FieldPath, openEvidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findAuthority, kindOfStatus } from '../law/authorities.ts';
import { findProvisions } from '../law/provisions.ts';
import { findMoments, isoOf } from '../time/moments.ts';
import { entryWith, planOf, type Read } from './plan.ts';
import type { Certificate, Entry } from './sections.ts';
import { readData, readTargets } from './sought.ts';
import { readContact, readOffenceTold } from './unlabelled.ts';
import { AUTHORITY_TICKS, EMERGENCY_TICK, ORDINARY_TICK, REGULATIONS, SILENCE } from './wording.ts';

/**
 * What a certificate says, field by field: authorities, deadline, identification, data, offence (Regulation (EU) 2023/1543
 * Annexes I and II; Regulation (EU) 2021/784 Annex I). A box that stands empty beside a ticked one of its group says no.
 */
export function readCertificate(certificate: Certificate): Evidence {
  const { document, kind, pages } = certificate;
  const evidence = openEvidence();
  const read = planOf(certificate, { document: document.name, pages, method: 'label' }, evidence);
  readNature(certificate, read);
  readAuthorities(read);
  if (kind === 'removal-order') readHour(certificate, read);
  else readDeadline(read);
  readTargets(kind, read);
  readData(read);
  readOffence(read);
  readSilence(read);
  return evidence;
}

function addText(
  { evidence, place }: Read,
  path: Extract<
    FieldPath,
    'overview' | `${'organisation' | 'requester' | 'authority'}.${string}` | 'registrationNumber'
  >,
  entry: Entry | null,
): void {
  if (entry === null) return;
  const value = fold(entry.value);
  evidence.add(path as 'overview', value, [entry.value, entry.caption], place);
}

/** The measure follows from the form itself, as its head and its regulation say. */
function readNature({ kind, text }: Certificate, { evidence, place }: Read): void {
  const isRemoval = kind === 'removal-order';
  const regulation = REGULATIONS[isRemoval ? 'removal-order' : 'certificate'].exec(text)?.[0];
  const head = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const quotes = regulation === undefined ? [head] : [regulation, head];
  const nature = isRemoval ? 'takedown' : kind === 'epoc' ? 'production' : 'preservation';
  evidence.add(`nature.${nature}`, true, quotes, place);
  if (regulation !== undefined) evidence.add('legalBasis', fold(regulation), [regulation], place);
}

function readAuthorities(read: Read): void {
  const { heads: head, issuing, validating, evidence, place } = read;
  const state = entryWith(head, 'state');
  const country = state === null ? null : countryNamed(state.value);
  if (state !== null && country !== null)
    evidence.add('organisation.country', country.code, [state.value, state.caption], place);
  addText(read, 'registrationNumber', entryWith(head, 'fileIssuing', 'file') ?? entryWith(issuing, 'file'));
  const own = entryWith(issuing, 'name') ?? entryWith(head, 'issuing', 'name');
  readOrganisation(read, own);
  addText(read, 'organisation.address', entryWith(issuing, 'address'));
  readRepresentative(read, issuing);
  addText(read, 'requester.email', entryWith(issuing, 'email'));
  addText(read, 'requester.telephone', entryWith(issuing, 'telephone'));
  readContact(read, [...issuing, ...head]);

  const other = entryWith(validating, 'name') ?? entryWith(head, 'validating');
  const details = other === null ? issuing : validating;
  const named = other ?? own;
  if (named !== null) addText(read, 'authority.issuedBy', named);
  const kind = tickedAuthority(details) ?? (named === null ? null : kindOf(named));
  if (kind !== null) evidence.add('authority.kind', kind.value, [kind.quote], place);
  const date = entryWith(details, 'date') ?? entryWith(issuing, 'date') ?? entryWith(head, 'issued');
  const moment = date === null ? undefined : findMoments(date.value, 'day-first')[0];
  if (date !== null && moment !== undefined)
    evidence.add(
      'authority.date',
      isoOf({ ...moment, time: null }, false),
      [date.value, date.caption],
      place,
    );
}

/** The authority's name; of a line that goes on with its address, only the name. */
function readOrganisation({ evidence, place }: Read, entry: Entry | null): void {
  if (entry === null) return;
  const value = fold(entry.value);
  const name = /@|\+\d/.test(value) ? value.split(/\s*[,;]\s+/, 1)[0]! : value;
  evidence.add('organisation.legalName', name, [name, entry.caption], place);
}

/** Name and post, on two lines or on one: "Anna Weber, Staatsanwältin". */
function readRepresentative(read: Read, issuing: readonly Entry[]): void {
  const entry = entryWith(issuing, 'representative');
  const post = entryWith(issuing, 'post');
  addText(read, 'requester.position', post);
  if (entry === null) return;
  const { evidence, place } = read;
  const [name = '', ...rest] = fold(entry.value).split(/\s*[,;]\s+|\s+[–—-]\s+/);
  const joint = /\b(?:post|title|fonction|funktion|cargo|funzione|functie|função|stanowisk\w*|funcți\w*)/iu;
  const both =
    post === null &&
    rest.length > 0 &&
    joint.test(entry.caption.slice(0, entry.caption.indexOf(entry.value)));
  if (!both) {
    addText(read, 'requester.name', entry);
    return;
  }
  const position = fold(entry.value)
    .slice(name.length)
    .replace(/^[\s,;–—-]+/, '');
  evidence.add('requester.name', name, [name, entry.caption], place);
  evidence.add('requester.position', position, [position, entry.caption], place);
}

function tickedAuthority(entries: readonly Entry[]): { value: AuthorityKind; quote: string } | null {
  for (const { ticked, caption } of entries) {
    if (ticked !== true) continue;
    const kind = AUTHORITY_TICKS.find(([, words]) => words.test(caption))?.[0];
    if (kind !== undefined) return { value: kind, quote: caption };
  }
  return null;
}

function kindOf({ value }: Entry): { value: AuthorityKind; quote: string } | null {
  const kind = findAuthority(value)?.kind ?? kindOfStatus(value)?.kind ?? null;
  return kind === null ? null : { value: kind, quote: value };
}

/** A removal order's own limit: one hour, as the head of its Section B says (article 3). */
function readHour({ text }: Certificate, { evidence, place }: Read): void {
  const quote = ONE_HOUR.exec(text)?.[0].trim();
  if (quote !== undefined) evidence.add('timeLimits', fold(quote), [quote], place);
}

/** Ten days, or eight hours in an emergency. */
function readDeadline(read: Read): void {
  const { evidence, place, deadline } = read;
  const ticked = deadline.filter((entry) => entry.ticked === true);
  const emergency = ticked.find(({ caption }) => EMERGENCY_TICK.test(caption));
  const ordinary = ticked.find(({ caption }) => ORDINARY_TICK.test(caption));
  const said = emergency ?? ordinary;
  if (said !== undefined) evidence.add('nature.emergency', said === emergency, [said.caption], place);
  const procedural = entryWith(deadline, 'procedural');
  const limit = procedural?.value ?? said?.caption;
  if (limit !== undefined) evidence.add('timeLimits', fold(limit), [limit], place);
}

const ONE_HOUR =
  /(?:within|dans|innerhalb|en|dentro|entro|binnen|no prazo|w ciągu|în termen)\s(?:\p{L}{1,9}\s){0,3}(?:d['’])?(?:(?:one|1|une|eine[rn]?|una|un['’]|één|een|uma|jednej|o)\s*(?:hour|heure|stunde|hora|ora|uur|godziny|oră)(?!\p{L}))[^.;:\n]{0,60}/iu;

/** Nature and legal classification of the offence, its provisions, and the summary of the case. */
function readOffence(read: Read): void {
  const { evidence, place, conditions } = read;
  const offence = entryWith(conditions, 'offence');
  if (offence !== null) {
    const value = fold(offence.value);
    evidence.add('crime.description', value, [offence.value, offence.caption], place);
    for (const { text } of findProvisions(value)) evidence.add('crime.provisions', text, [text], place);
  } else readOffenceTold(read, conditions);
  addText(read, 'overview', entryWith(read.all, 'summary', 'reasons'));
}

function readSilence(read: Read): void {
  const { evidence, place, all } = read;
  for (const { caption, ticked } of all) {
    const silence = ticked === false ? null : SILENCE.exec(caption);
    if (silence !== null) evidence.add('confidentiality.requested', true, [silence[0], caption], place);
  }
}
