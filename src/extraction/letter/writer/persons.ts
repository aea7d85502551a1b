import { finder } from '../../../search/finder.ts';
import { withoutAccents } from '../../../words/accents.ts';
import { countryNamed } from '../../countries.ts';
import { fold } from '../../fold.ts';
import { ENDS_OPEN, personAndBody } from './office-and-body.ts';
import { type Person, personIn } from './person-in-part.ts';
import { POSITIONS } from './ranks.ts';
import { AGENCY, badgeIn, isPosition, isRank, numberedBadge } from './signature-parts.ts';
import { withoutHand, withoutMarks } from './signed-marks.ts';

const MAX = 200;
/** A number with its sign, and what goes on behind it: "Det Ruskin #318 Ravensport PD". */
const BADGE_THEN_BODY = /(\s#\s?\d{2,7})\s+\p{Lu}.*$/u;

/** "Det Ruskin (#318, Ravensport PD)". */
const BADGE_AND_BODY = /\s\((?:[Nn]o\.?\s?|#\s?)(\p{Lu}{0,3}\d{2,7}),\s[^()]*\)?.*$/u;
/** In whose place one signs, and the number of the patrol: "Litia Rabuka for OC", "MARCUS REED UNIT 12". */
const FOR_HEAD =
  /(?<=\p{L}{2})\s(?:for\s(?:the\s)?(?:\p{Lu}{2,5}(?![\p{L}])|(?:[Oo]fficer|[Cc]ommand|[Cc]hief|[Dd]irector|[Ss]uperintend)\p{L}*)|(?:UNIT|Unit|unit)\s\d{1,4}$).*$/u;
/** "Woman Constable no. 6618": what a person is, and the number. */
const NUMBERED = /^([^\d]{3,60}?)[\s,]+(?:(?:no|nr)\.?|n[°º]|#)\s?(\p{Lu}{0,3}\d{2,10}\p{Lu}{0,2})$/iu;
/** A grade, and the number without a sign or in brackets: "Inspector AP/214409", "Detective (QRX417)", "DC B7718". */
const GRADE_AND_NUMBER = /^([^\d()]{2,50}?)\s\(?((?:\p{Lu}{1,3}[/-]?)?\d{3,10}\p{Lu}?)\)?$/u;

/** "(B. OTIENO) CHIEF INSPECTOR": the typed name under a signature by hand, the rank behind it. */
const NAME_IN_BRACKETS = /^\(([^()\d]{4,50})\)[\s,–-]*(?=\p{L})/u;

/** Where a line of a signature goes on with something else. */
const PARTED = /[|•·\t]|\s[–—-]\s/;

/** Words that begin with those for a body, of which the first is a grade too: "Guarda Nacional Republicana", "Policía de Investigaciones". */
const BODY_OF_WORDS =
  /^(?:guarda|guardia|garda|policía|policia)\s(?:(?:(?:local|municipal|nacional|foral|judicial|auton[óo]mica|estatal)\s)?de(?:l| la)?\s\p{Lu}|(?<=guarda\s|guardia\s)(?:nacional|civil|di))/iu;

/** A place behind its preposition, the day behind the comma: "V Brně, téhož dne", "W Krakowie, dnia 3 maja". */
const PLACE_AND_DAY =
  /^(?:Ve?|We?|U|Во?|У)\s\p{Lu}[\p{L}-]+(?:\s\p{L}[\p{L}-]+){0,3},\s*(?:\d|(?:dn[eai]|dňa|dana|téhož|toho|tohoto|na dan|дня|на|ден)(?!\p{L}))/u;

/**
 * The person whom a line of a signature begins with, or names behind an office or a rank: "Senior inspector (tab) E. Ozols", "слідчий капітан
 * поліції Роман Шелудько". Null if it names none.
 */
export function nameIn(line: string, sender: string | null): Person | null {
  // Only who writes in a hurry writes the own name small.
  if (sender === null && !/\p{Lu}/u.test(line)) return null;
  const [first = '', second] = withoutMarks(line.slice(0, MAX)).split(PARTED);
  if (BODY_OF_WORDS.test(first) || PLACE_AND_DAY.test(first)) return null;
  const person = personBegun(first, sender) ?? personBehind(fold(first), sender);
  if (person !== null || second === undefined) return person;
  const held = fold(first);
  return isRank(held) || isPosition(held) ? holding(held, personBegun(second, sender)) : null;
}

/** The person behind words for what that person is: an office, a rank, or both, of which the last is written small. */
function personBehind(part: string, sender: string | null): Person | null {
  const [whole = ''] = part.split(/\s*,\s*/);
  if (whole.length > 90) return null;
  for (const { index } of whole.matchAll(/\s(?=\p{Lu}|\p{Ll}{1,5}\.\s?\p{L})/gu)) {
    const before = whole.slice(0, index);
    const held = before.replace(/\s*:$/, '').replace(NUMBER_BEHIND, '');
    if ((held.length === index && !mayEndHere(held)) || ENDS_OPEN.test(held)) continue;
    if (!isRank(lastOf(held).rank ?? held) && (!isPosition(held) || AGENCY.exec(held)?.index === 0)) continue;
    const person = personBegun(part.slice(index + 1), sender);
    if (person === null || OF_OFFICE.test(person.rank ?? '')) continue;
    // A label before a grade says what somebody does with the letter: "Sachbearbeiter: POK Roth".
    if (person.rank !== null && before.endsWith(':')) return person;
    if (person.rank !== null || /\s/.test(person.name)) return holding(held, person);
  }
  return null;
}

/** The number of an office's holder between the office and the name: "Hâkim 40111 Selin Kaya". */
const NUMBER_BEHIND = /(?<=\p{L}{2})\s\d{3,8}$/u;

/** True for words that end in a small one, or in that for an office: "Chamber Prosecutor". */
function mayEndHere(held: string): boolean {
  const last = held.slice(held.lastIndexOf(' ') + 1);
  return /^\p{Ll}[\p{L}-]+$/u.test(last) || (/\p{Ll}/u.test(last) && isPosition(last));
}

/** A rank that is a part of an office: "Liaison Officer". */
const OF_OFFICE = /^(?:officer|agent)$/i;

/** The rank with which words for an office end: "слідчий капітан поліції"; a word for both ("customs inspector") is part of the office. */
export function lastOf(held: string): { readonly office: string; readonly rank: string | null } {
  for (let at = held.indexOf(' '); at > 0; at = held.indexOf(' ', at + 1)) {
    const [office, rank] = [held.slice(0, at), held.slice(at + 1)];
    if (isRank(rank) && !ENDS_IN_ADJECTIVE.test(office) && (!isPosition(rank) || ENDS_IN_OFFICE.test(office)))
      return { office, rank };
  }
  return { office: held, rank: null };
}

const ENDS_IN_OFFICE = finder(`(?<![\\p{L}])${POSITIONS}$`, 'iu');

/** The end of an office's name that goes on with the next word: "разследващ митнически инспектор". */
const ENDS_IN_ADJECTIVE = /(?:ски|ський|ский|ční|ický|yjny|lny)$/u;

/** A person with what the words before the name say of it. */
function holding(held: string, person: Person | null): Person | null {
  if (person === null) return null;
  if (isRank(held)) return { ...person, rank: person.rank ?? held };
  const { office, rank } = lastOf(held);
  if (!isPosition(office)) return { ...person, rank: person.rank ?? rank };
  return { ...person, rank: person.rank ?? rank, position: person.position ?? office };
}

/** A stroke between a name and what its bearer is: "Jane Roe / Detective Sergeant". */
/** A service or an order behind a name: "Asha Menon IPS". */
const OF_SERVICE = /(?<=\p{L}{2}),?\s(?:I\.?P\.?S\.?|QPM|PPM)(?=$|,|\s\()/u;
const STROKE = /(?<=\p{Lu}\p{Ll}+)\s\/\s(?=\p{L})/gu;

/** The person whom a part begins with. */
function personBegun(part: string, sender: string | null): Person | null {
  const first = withoutHand(fold(part).replace(/^\/\s?([^/]+?)\s?\/$/, '$1'))
    .replace(/\s\(\s*\)/g, '')
    .replace(OF_SERVICE, '')
    .replace(STROKE, ', ')
    .replace(BADGE_THEN_BODY, '$1')
    .replace(BADGE_AND_BODY, ' #$1')
    .replace(FOR_HEAD, '')
    .replace(NAME_IN_BRACKETS, '$1, ');
  const [whole = '', ...rest] = first.split(/\s*,\s*(?![^()]*\))/);
  const lead = personAndBody(whole)?.person ?? whole;
  const [after = null, next = null] = rest.filter((part) => part !== '');
  const open = /^([^()]+?)\s*\(([^()]{2,60})\)$/.exec(lead);
  const told = (after ?? open?.[2] ?? null)?.replace(A_OR_THE, '') ?? null;
  const numbered = told === null ? null : (NUMBERED.exec(told) ?? gradeAndNumber(told));
  const isHeld = numbered !== null && (isRank(numbered[1]!) || isPosition(numbered[1]!));
  const named = isHeld ? numbered[1]! : told;
  const person = personIn(open?.[1] ?? lead, sender, named !== null && isRank(named));
  if (person === null) return null;
  const isOffice = named !== null && (isRank(named) || isPosition(named));
  const badge =
    person.badge ??
    (isHeld ? numbered[2]! : null) ??
    (told === null ? null : badgeOf(told)) ??
    (isOffice && next !== null ? badgeOf(next) : null);
  return {
    ...person,
    badge,
    rank: person.rank ?? (named !== null && isRank(named) ? named : null),
    position: named !== null && !isRank(named) && isPosition(named) ? named : null,
  };
}

/** "Owen Prichard, an appropriate officer". */
const A_OR_THE = /^(?:an?|the)\s(?=\p{L})/iu;

function gradeAndNumber(told: string): RegExpExecArray | null {
  const match = GRADE_AND_NUMBER.exec(told);
  return match !== null && isRank(match[1]!) ? match : null;
}

/** The number of a badge that a part is, or gives with its label. */
function badgeOf(part: string): string | null {
  return badgeIn(part)?.value ?? numberOnly(part) ?? numberedBadge(part);
}

/**
 * The person whom a line of a signature names, first or behind a unit and a body: "Cyber Unit, Kent Police, DI Smith, 01234 567890". Behind others
 * only one with a grade or an office counts.
 */
export function personAmong(line: string, sender: string | null): Person | null {
  const first = nameIn(line, sender);
  if (first !== null || !line.includes(',')) return first;
  const [held = '', ...others] = line.slice(0, MAX).split(/,\s+/);
  const office = held.trim().replace(ARTICLE, '');
  const next = isPosition(office) && !AGENCY.test(office) ? nameIn(others.join(', '), sender) : null;
  if (next !== null && next.rank === null && next.office === null && /\s/.test(next.name))
    return holding(office, next);
  const behind = others.slice(0, MOST_PARTS - 1);
  for (const [at, part] of behind.entries()) {
    const person = nameIn([part, ...behind.slice(at + 1)].join(', '), sender);
    if (person !== null && (person.rank !== null || person.office !== null || person.isSender)) return person;
  }
  return null;
}

/** True for an office with the name of the one who holds it: "Judge Ann Roe". */
export function isOfAnother(title: string): boolean {
  const named = nameIn(title, null);
  return named !== null && (named.office !== null || named.position !== null);
}

const MOST_PARTS = 6;
/** "Le premier substitut, Jeanne Roux". */
const ARTICLE = /^(?:[Ll][ea]|[Ee]l|[Ii]l|[Dd](?:er|ie|e)|[Oo]|[Aa]|[Tt]he|[Ll]['’])\s?(?=\p{Ll})/u;

function numberOnly(part: string): string | null {
  return /^#?\s?((?:\p{Lu}{1,3}\/?)?\d{2,10}\p{Lu}?)$/u.exec(part)?.[1] ?? null;
}

/** The sender's name as From gives it, if it is a person's; `address` tells whether it is that of the unit that the domain is of. */
export function personOfHeader(name: string, address = ''): Person | null {
  const [family, given] = name.split(/\s*,\s*/);
  // "NBI CCD", "KK 22 Rentnitz": marks of a unit.
  if (/^\p{Lu}{2,5}\s(?:\p{Lu}{2,5}$|\d{1,2}(?:\s|$))/u.test(name.trim()) || isUnit(name, address))
    return null;
  const direct = nameIn(name.replace(/\s*\(.*\)\s*$/, ''), null);
  if (direct !== null && direct.rank === null && / [-–—|] /.test(name) && !isOwnAddress(direct.name, address))
    return null;
  if (given !== undefined && direct === null && family !== undefined)
    return nameIn(`${given} ${family}`, null) === null
      ? null
      : { ...nameIn(`${given} ${family}`, null)!, name };
  return direct;
}

/** True if the local part of an address has a word of the name, or its initials. */
function isOwnAddress(name: string, address: string): boolean {
  const local = withoutAccents(address.split('@')[0]!).toLowerCase();
  const words = withoutAccents(name)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return (
    words.some((word) => word.length > 2 && local.includes(word)) ||
    local === words.map((word) => word[0]).join('')
  );
}

/** Letters that stand for a unit: no vowel among them. */
const LETTERS_OF_UNIT = /^(?![A-Z]*[AEIOUY])[A-Z]{3,6}$/;

/** Countries that are given names too. */
const GIVEN_NAME = /^(?:jordan|chad|georgia|israel|kenya|india|ireland|holland|france|cuba)$/i;

/** True for a unit's name, two words or more: by letters that stand for it, by the country behind them, or by the domain that is called so. */
function isUnit(name: string, address: string): boolean {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length < 2) return false;
  const short = words.filter((word) => /^\p{Lu}{2,6}$/u.test(word));
  if (short.some((word) => LETTERS_OF_UNIT.test(word))) return true;
  const isOfCountry = (word: string): boolean =>
    !short.includes(word) && !GIVEN_NAME.test(word) && countryNamed(word) !== null;
  if (short.some((word) => word.length < 5) && words.some(isOfCountry)) return true;
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (short.length < words.length && short.some((word) => word.toLowerCase() === local)) return true;
  const own = words.map((word) => withoutAccents(word).toLowerCase()).filter((word) => word.length > 2);
  return own.some((word) => domain.split('.').includes(word)) && !own.some((word) => local.includes(word));
}
