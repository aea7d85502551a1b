import type { Evidence, Place } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { isOfficialDomain } from '../../identifiers/official-domain.ts';
import { numberAt } from '../../law/case-number.ts';
import { readAnswer } from '../../template/answer.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import { hasData } from '../asked/kinds.ts';
import { readNatures, readTypes } from '../asked/what-is-asked.ts';
import { slashOrderOf } from '../authority/date-order.ts';
import type { Letter } from '../layout.ts';
import { isFormedCase } from '../matter/formed-numbers.ts';
import { hasWord } from '../words.ts';
import { addressStart, isAddress } from '../writer/address.ts';
import { contactsIn, withoutContacts } from '../writer/contacts.ts';
import { isBody } from '../writer/signature-parts.ts';
import { readAsForm } from './as-form.ts';
import { readHeldIn, readPerson } from './officer-row.ts';
import { readOthers } from './others.ts';
import { readLabelledEnds, readLabelledPeriod, readLabelledZone } from './period.ts';
import type { LabelledRow } from './rows.ts';
import { readTarget } from './targets.ts';
import { readTickedKinds } from './ticked-kinds.ts';
import { boxesIn, chosenIn, tickOf, untickedLines } from './ticks.ts';
import { type Owner, ownersOf } from './whose.ts';

/** The addresses of a mail's header. */
export interface Addresses {
  readonly writers: readonly string[];
  readonly all: readonly string[];
}

/** What the labels of a letter say, each in its field. `sender` is the name in the mail's From. */
export function readLabelled(
  letter: Letter,
  sender: string | null,
  { writers, all }: Addresses,
  evidence: Evidence,
): void {
  const place: Place = { ...letter.place, method: 'label' };
  readTicks(letter, place, evidence);
  if (letter.labelled.length === 0) return;
  const owners = ownersOf(letter.labelled, writers);
  const order = slashOrderOf(letter, evidence);
  for (const [at, row] of letter.labelled.entries())
    if (row.value !== '') readRow(row, owners[at]!, { letter, sender, own: all, place, order }, evidence);
  readLabelledEnds(letter.labelled, order, place, evidence);
  readOthers(letter.labelled, { letter, own: all, place, order }, evidence);
  readAsForm(letter, place, order, evidence);
}

interface Context {
  readonly letter: Letter;
  readonly sender: string | null;
  readonly own: readonly string[];
  readonly place: Place;
  readonly order: SlashOrder;
}

/** More words than the name of a measure has. */
const MOST_OF_A_NAME = 4;

function readRow(row: LabelledRow, owner: Owner, context: Context, evidence: Evidence): void {
  const { meaning, value } = row;
  const { letter, sender, place, order } = context;
  const text = fold(value);
  switch (meaning) {
    case 'registrationNumber':
    case 'crime.caseNumber':
      // The form of a number tells more than a label that letters put before any number.
      evidence.add(
        isFormedCase(numberOf(text)) ? 'crime.caseNumber' : meaning,
        numberOf(text),
        [numberOf(text), value],
        place,
      );
      return;
    case 'organisation.legalName':
      readBody(value, place, evidence);
      return;
    case 'organisation.switchboard':
    case 'legalBasis':
    case 'timeLimits':
      evidence.add(meaning, text, [value], place);
      return;
    case 'requester.badgeNumber':
    case 'requester.rank':
    case 'requester.position':
      readHeldIn(row, meaning, place, evidence);
      return;
    case 'overview':
      evidence.add('overview', text, [value], place);
      if (/emergency|danger|threat/i.test(row.label))
        evidence.add('nature.emergency', true, [row.label], place);
      return;
    case 'emergency':
      if (readAnswer(value).value === true) evidence.add('nature.emergency', true, [row.label, value], place);
      return;
    case 'nature':
      readMeasure(chosenIn(value), row, context, evidence);
      return;
    case 'requested':
      readRequested(row, letter, place, evidence);
      return;
    case 'timeRange':
      readLabelledPeriod(row, order, place, evidence);
      return;
    case 'timeRange.timeZone':
      readLabelledZone(row, place, evidence);
      return;
    case 'ticked':
      readMeasure(row.label, row, context, evidence);
      if (readTickedKinds([{ text: row.label, isTicked: true }], letter, place, evidence))
        addAsked(row.label, place, evidence);
      return;
    case 'identifiers':
      // The mailbox of the authority itself.
      if (/^\S+@\S+$/.test(text) && isOfficialDomain(text.slice(text.indexOf('@') + 1)))
        evidence.add('requester.email', text.toLowerCase(), [text], place);
      else readTarget(row, context, evidence);
      return;
    case 'other':
      return;
    case 'requester':
      readPerson(value, sender, place, evidence);
      return;
    default:
      readByOwner(row, owner, context, evidence);
  }
}

/** The body's name, and its site where that stands behind it. */
function readBody(value: string, place: Place, evidence: Evidence): void {
  for (const { kind, value: site } of contactsIn(value))
    if (kind === 'website') evidence.add('organisation.website', site, [site], place);
  const whole = withoutContacts(value);
  const known = addressStart(whole);
  const start = known > 0 ? known : addressBehindName(whole);
  const name = fold(start > 0 ? whole.slice(0, start) : whole).replace(/[\s,;/|–-]+$/, '');
  evidence.add('organisation.legalName', name, [name, value], place);
  const address = start > 0 ? fold(whole.slice(start)).replace(/[\s,;/|–-]+$/, '') : '';
  if (isAddress(address)) evidence.add('organisation.address', address, [address, value], place);
}

/** Where an address begins behind the name of a body that nothing but its label calls one; −1 without. */
function addressBehindName(line: string): number {
  for (const { index } of line.slice(0, 300).matchAll(/(?<=,\s)\S/gu))
    if (isAddress(line.slice(index).split(',')[0]!)) return index;
  return -1;
}

/** Lines that are ticked where others are not: the measures and kinds of data among them are what is asked for. */
function readTicks(letter: Letter, place: Place, evidence: Evidence): void {
  const { language, lines, text } = letter;
  if (untickedLines(lines).length === 0) return;
  const ticked = lines.flatMap((line) => {
    const tick = tickOf(line.text);
    const isAsked =
      tick?.isTicked === true && hasData(tick.text, language) && !hasWord(language, 'secrecy', tick.text);
    return isAsked ? [{ line, words: tick.text }] : [];
  });
  const [first, last] = [ticked[0]?.line, ticked.at(-1)?.line];
  if (first === undefined || last === undefined) return;
  for (const { line } of ticked) {
    readNatures(letter, line.text, evidence);
    readTypes({ ...letter, place }, line.text, evidence);
  }
  readTickedKinds(
    lines.flatMap((line) => tickOf(line.text) ?? []),
    letter,
    place,
    evidence,
  );
  const asked = ticked.map(({ words }) => words).join('\n');
  evidence.add('requested', fold(asked), [asked, text.slice(first.start, last.end)], place);
  addAsked(first.text, place, evidence);
}

/** What kind of measure is asked for; in many words also which data. */
function readMeasure(value: string, row: LabelledRow, { letter, place }: Context, evidence: Evidence): void {
  const { removed } = readNatures(letter, value, evidence);
  readTypes({ ...letter, place }, value, evidence);
  if (value.split(/\s+/).length > MOST_OF_A_NAME && (removed || hasData(value, letter.language)))
    evidence.add('requested', fold(value), [value, row.value], place);
}

/** What says nothing of whose it is, by its owner. */
function readByOwner(row: LabelledRow, owner: Owner, context: Context, evidence: Evidence): void {
  const { meaning, value } = row;
  const { place, sender } = context;
  const text = fold(value);
  if (meaning === 'unit') {
    if (isBody(text)) evidence.add('organisation.legalName', text, [value], { ...place, method: 'pattern' });
  } else if (meaning === 'name' && owner === 'organisation')
    evidence.add('organisation.legalName', text, [value], place);
  else if (meaning === 'name' && owner === 'requester') readPerson(value, sender, place, evidence);
  else if (owner === 'target' && (meaning === 'email' || meaning === 'telephone' || meaning === 'website'))
    readTarget(row, context, evidence);
  else if (owner === 'target' || owner === null) return;
  else if (meaning === 'address') evidence.add('organisation.address', text, [value], place);
  else if (meaning === 'website') evidence.add('organisation.website', text, [value], place);
  else if (meaning === 'email' || meaning === 'requester.email') {
    const email = contactsIn(text).find(({ kind }) => kind === 'email')?.value;
    if (email !== undefined) evidence.add('requester.email', email.toLowerCase(), [email], place);
  } else if (meaning === 'telephone' || meaning === 'requester.telephone') {
    const numbers = contactsIn(`Tel.: ${text}`).filter(({ kind }) => kind !== 'email' && kind !== 'website');
    const number = numbers.find(({ kind }) => kind === 'telephone' || kind === 'mobile') ?? numbers[0];
    if (number !== undefined) evidence.add('requester.telephone', number.value, [number.value], place);
  }
}

/** A number as it is written, without the sign before it and what follows it: "№ 12026/7 of 3 May". */
function numberOf(text: string): string {
  const bare = text
    .replace(
      /^(?:(?:court |police |criminal )?(?:case|file|dossier|investigation|noticia criminal|proceso|expediente)(?: file)?(?![\p{L}])\s*)?/iu,
      '',
    )
    .replace(/^(?:№|#|(?:n[°º.]|no\.?|nr\.?|urn)(?![\p{L}]))\s*:?\s*/iu, '');
  const cut = bare.split(
    /\s*[,;]\s*|\s*(?<=\S.*)\(\s*|\s+(?:of|dated?:?|dt\.?|vom|du|del|dal|z dnia|van|din|від)\s+/iu,
  )[0]!;
  // Two numbers of one row: the first.
  if (cut.split(' ').filter((one) => /(?:\d\D?){5}/.test(one)).length > 1) return numberAt(bare) ?? cut;
  return cut.length <= 45 && cut.split(' ').length <= 5 && /\d/.test(cut) ? cut : (numberAt(bare) ?? bare);
}

/** Which data are asked for; where the letter's sentences ask for nothing, a label that says so asks. */
function readRequested(row: LabelledRow, letter: Letter, place: Place, evidence: Evidence): void {
  const value = chosenIn(row.value);
  evidence.add('requested', fold(value), [value, row.value], place);
  readTickedKinds(boxesIn(row.value), letter, place, evidence);
  readTypes({ ...letter, place }, value, evidence);
  readNatures(letter, `${row.label}: ${value}`, evidence);
  addAsked(row.label, place, evidence);
}

/** Where nothing says what is to be done with data, what is ticked or listed as wanted is to be handed over. */
function addAsked(quote: string, place: Place, evidence: Evidence): void {
  const asked = evidence.findings.some(({ path }) =>
    /^nature\.(?:production|preservation|takedown)$/.test(path),
  );
  if (!asked) evidence.add('nature.production', true, [quote], place);
}
