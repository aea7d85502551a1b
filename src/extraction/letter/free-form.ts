import type { Document } from '../../documents/document.ts';
import { type Evidence, openEvidence, said, says } from '../evidence.ts';
import { readSwitchboardOf } from '../fields/organisation.ts';
import { readReference } from '../fields/registration.ts';
import type { FoundIdentifier } from '../identifiers/identifiers.ts';
import { headerPlace } from '../message.ts';
import { readAnnexTypes } from './annex.ts';
import { addressNamed, answerAddress, onlyAddress } from './asked/answer-address.ts';
import { findAskings } from './asked/asking.ts';
import { readSubjectLine } from './asked/in-subject-line.ts';
import { namesKinds } from './asked/kinds.ts';
import { readTimeLimits } from './asked/limits.ts';
import { namedData, readNamed } from './asked/named-data.ts';
import { readAskedInScript } from './asked/other-scripts.ts';
import { readPeriod } from './asked/period.ts';
import { readSecrecy } from './asked/secrecy.ts';
import { readSubject } from './asked/subject.ts';
import { addTargets, findTargets } from './asked/targets.ts';
import { readAskings, readEmergency } from './asked/what-is-asked.ts';
import { findOrders, isHeadedByCourt, isOfCourt } from './authority/court-heads.ts';
import { slashOrderOf } from './authority/date-order.ts';
import { readStanding } from './authority/standing.ts';
import { readLabelled } from './labelled/read.ts';
import { ownContacts } from './labelled/whose.ts';
import { type Letter, layOut } from './layout.ts';
import { readBareCase, readBareOwn } from './matter/bare-numbers.ts';
import { readCaseNumber } from './matter/case-file.ts';
import { readCrimeName } from './matter/crime-name.ts';
import { isFormedCase } from './matter/formed-numbers.ts';
import { readLaw, readSubjectLaw } from './matter/law.ts';
import { numbersApart } from './matter/numbers-apart.ts';
import { readOwnFile } from './matter/own-file.ts';
import { readOwnReference, readSubjectReference } from './matter/own-reference.ts';
import { readOverview } from './matter/telling.ts';
import { readAsking } from './writer/asking-by-order.ts';
import { readBadgeTold } from './writer/badge-told.ts';
import { readCapacity } from './writer/capacity.ts';
import { readCountryOf } from './writer/country.ts';
import { readFirm } from './writer/firm.ts';
import { readHeadOfficer } from './writer/head-officer.ts';
import { readIntroduced } from './writer/introduced.ts';
import { readLetterhead, readOrigin } from './writer/letterhead.ts';
import { readNamesake } from './writer/namesakes.ts';
import { readOfficer } from './writer/officer.ts';
import { hostOf } from './writer/own-contacts.ts';
import { readReached } from './writer/reached.ts';
import { readSender, readSendingBody, readSignature, senderOf } from './writer/signature.ts';

/**
 * What a letter without the template says: who writes, on whose authority, what is asked about whom, for which crime. Every value stands in the
 * letter; what is not said in words that leave no choice stays open. `documents` come in the order in which they count.
 */
export function readFreeForm(documents: readonly Document[], mail: Document | null): Evidence {
  const evidence = openEvidence();
  const sender = senderOf(mail);
  const letters = documents
    .map((document) => layOut(document, sender))
    .filter(({ text }) => text.trim() !== '');
  const orders = findOrders(letters);
  const ofCourts = orders
    .filter(({ letter }) => mail !== null && letter.document !== mail && isOfCourt(letter))
    .map(({ letter }) => letter);
  for (const letter of ofCourts) readAsking(letter, sender, evidence);
  for (const letter of letters.filter((one) => !ofCourts.includes(one))) readWriter(letter, sender, evidence);
  // Nobody asks but the court itself, or the body whose letterhead its order has.
  for (const letter of ofCourts) {
    if (sender === null && !says(evidence, 'requester.name') && readOfficer(letter, false, evidence) === null)
      readSignature(letter, null, null, evidence);
    if (!isHeadedByCourt(letter) || !says(evidence, 'organisation.legalName'))
      readLetterhead(letter, evidence);
    readOrigin(letter, evidence);
  }
  readCountryOf(letters, mail, evidence);
  for (const letter of letters) readMatter(letter, mail, evidence);
  for (const letter of letters) readLabelled(letter, sender, addressesOf(mail), evidence);
  readStanding(letters, orders, ownStanding(evidence), evidence);
  if (mail !== null) {
    readHeader(mail, letters[0]?.language ?? 'en', evidence);
    const domains = [...ownDomains(mail), ...ownSites(evidence)];
    readSubjectLine(mail, letters[0]?.language ?? null, ownAddresses(mail), domains, evidence);
  }
  readOwnFile(letters, mail, evidence);
  readBareCase(letters, evidence);
  readBareOwn(letters, evidence);
  if (mail === null) for (const letter of letters) readOnlyAddress(letter, evidence);
  return numbersApart(evidence, letters, mail?.envelope?.subject ?? '');
}

function readWriter(letter: Letter, sender: string | null, evidence: Evidence): void {
  // A court's order is served by the officer to whom it is returned.
  const isOrder = letter.language === 'en' && isHeadedByCourt(letter);
  const served = isOfCourt(letter) ? readNamesake(letter, evidence) : null;
  const asking = readOfficer(letter, !isOrder, evidence) ?? served;
  const introduced = asking ?? readIntroduced(letter, sender, evidence);
  readSignature(letter, sender, introduced?.name ?? null, evidence);
  readHeadOfficer(letter, evidence);
  if (!says(evidence, 'requester.name')) readNamesake(letter, evidence);
  readCapacity(letter, evidence);
  readLetterhead(letter, evidence);
  readFirm(letter, evidence);
  if (
    !says(evidence, 'requester.telephone') ||
    !says(evidence, 'requester.email') ||
    !says(evidence, 'requester.rank')
  )
    readOfficer(letter, false, evidence, sender);
  readBadgeTold(letter, evidence);
  readAnswerAddress(letter, sender, evidence);
  readReached(letter, evidence);
  readSwitchboardOf(letter.place, evidence);
}

/** An official address with the writer's surname; where no mail has a From, the one at which the answer is awaited too. */
function readAnswerAddress(letter: Letter, sender: string | null, evidence: Evidence): void {
  if (says(evidence, 'requester.email')) return;
  const name = said(evidence, 'requester.name');
  const own = name !== null ? addressNamed(name, letter.text, ownSites(evidence)) : null;
  const email =
    own ?? (sender === null && letter.document.kind !== 'mail' ? answerAddress(letter.text) : null);
  if (email !== null) evidence.add('requester.email', email.toLowerCase(), [email], letter.place);
}

/** Where a letter that gives one official address is answered, and called. */
function readOnlyAddress({ text, place }: Letter, evidence: Evidence): void {
  if (says(evidence, 'requester.email')) return;
  const only = onlyAddress(text, ownSites(evidence));
  if (only === null) return;
  evidence.add('requester.email', only.email.toLowerCase(), [only.email], place);
  const isOffices = only.telephone === said(evidence, 'organisation.switchboard');
  if (only.telephone !== null && !isOffices && !says(evidence, 'requester.telephone'))
    evidence.add('requester.telephone', only.telephone, [only.telephone], place);
}

/** What the letter is about. */
function readMatter(letter: Letter, mail: Document | null, evidence: Evidence): void {
  const { place } = letter;
  const asked = findAskings(letter);
  const named = asked.some(({ text }) => namesKinds(text, letter.language)) ? [] : namedData(letter);
  const askings = [...asked, ...named];
  readReference(place, evidence, isFormedCase);
  readOwnReference(letter, evidence);
  readAskings(letter, askings, evidence);
  readNamed(letter, named, mail, evidence);
  if (!says(evidence, 'requested')) readAskedInScript(letter, evidence);
  readAnnexTypes(letter, askings, evidence);
  readEmergency(letter.text, place, letter.language, evidence);
  readTimeLimits(letter, askings, evidence);
  readOverview(letter, askings, evidence);
  readCrimeName(letter, evidence);
  readSecrecy(letter, evidence);
  readCaseNumber(letter, evidence);
  readLaw(letter, askings.map((one) => one.text).join('\n\n'), evidence);
  const order = slashOrderOf(letter, evidence);
  const { writers, all } = addressesOf(mail);
  const own = [...all, ...ownContacts(letter.labelled, writers), ...writersContacts(evidence, askings)];
  const targets = findTargets(letter, own, [...ownDomains(mail), ...ownSites(evidence)], order).filter(
    (one) => !isPartOfLabelled(one, letter),
  );
  addTargets(letter, targets, evidence);
  readSubject(letter, askings, targets, evidence);
  readPeriod(letter, askings, targets, order, evidence);
}

function ownStanding(evidence: Evidence): string[] {
  const said = (path: string): string[] =>
    evidence.findings.flatMap((one) =>
      one.path === path && typeof one.value === 'string' ? [one.source.quote] : [],
    );
  return ['requester.position', 'requester.rank', 'organisation.legalName'].flatMap(said);
}

/** Where the writer was found to be reached; what the letter asks about is no such place. */
function writersContacts(evidence: Evidence, askings: readonly { text: string }[]): string[] {
  const contacts = OWN_CONTACTS.flatMap((path) => said(evidence, path) ?? []).filter(
    (value) => !askings.some(({ text }) => text.toLowerCase().includes(value.toLowerCase())),
  );
  const badge = said(evidence, 'requester.badgeNumber');
  return badge === null ? contacts : [...contacts, badge];
}

const OWN_CONTACTS = ['requester.telephone', 'requester.email', 'organisation.switchboard'] as const;

function ownAddresses(mail: Document | null): string[] {
  const { from = [], replyTo = [], to = [], cc = [] } = mail?.envelope ?? {};
  return [...from, ...replyTo, ...to, ...cc].map(({ address }) => address);
}

/** A user's name of which a label's value says more ("alpenchalet" of "alpenchalet.rent", a part of an address), or that is a label ("Window_Start"). */
function isPartOfLabelled({ identifier: { type, value } }: FoundIdentifier, { labelled }: Letter): boolean {
  return (
    type === 'username' &&
    labelled.some(
      ({ meaning, label, value: whole }) =>
        label === value ||
        whole
          .split(/[\s,;]+/)
          .some(
            (one) =>
              one.length > value.length &&
              one.startsWith(value) &&
              (meaning === 'identifiers' || one.includes('@')),
          ),
    )
  );
}

function addressesOf(mail: Document | null): { writers: string[]; all: string[] } {
  const { from = [], replyTo = [] } = mail?.envelope ?? {};
  return { writers: [...from, ...replyTo].map(({ address }) => address), all: ownAddresses(mail) };
}

/** The host of the site that the letterhead gives. */
function ownSites(evidence: Evidence): string[] {
  const site = said(evidence, 'organisation.website');
  return site === null ? [] : [hostOf(site)];
}

function ownDomains(mail: Document | null): string[] {
  return (mail?.envelope?.from ?? []).flatMap(({ address }) => address.split('@')[1] ?? []);
}

function readHeader(mail: Document, language: string, evidence: Evidence): void {
  const from = mail.envelope?.from[0];
  const place = headerPlace(mail);
  if (from !== undefined && from.address !== '')
    evidence.add('requester.email', from.address, [from.address], place);
  readSender(mail, evidence);
  readSendingBody(mail, language, evidence);
  readEmergency(mail.envelope?.subject ?? '', place, language, evidence);
  readReference(place, evidence, isFormedCase);
  readSubjectReference(mail.envelope?.subject ?? '', place, language, evidence);
  if (!says(evidence, 'legalBasis')) readSubjectLaw(mail.envelope?.subject ?? '', place, evidence);
}
