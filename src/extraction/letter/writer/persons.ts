import { finder } from '../../../search/finder.ts';
import { fold } from '../../fold.ts';
import { ENDS_OPEN, personAndBody } from './office-and-body.ts';
import { type Person, personIn } from './person-in-part.ts';
import { POSITIONS } from './ranks.ts';
import { AGENCY, badgeIn, isPosition, isRank, numberedBadge } from './signature-parts.ts';

const MAX = 200;
/** A number with its sign, and what goes on behind it: "Det Ruskin #318 Ravensport PD". */
const BADGE_THEN_BODY = /(\s#\s?\d{2,7})\s+\p{Lu}.*$/u;

/** "(B. OTIENO) CHIEF INSPECTOR": the typed name under a signature by hand, the rank behind it. */
const NAME_IN_BRACKETS = /^\(([^()\d]{4,50})\)[\s,–-]*(?=\p{L})/u;

/** Where a line of a signature goes on with something else. */
const PARTED = /[|•·\t]|\s[–—-]\s/;

/** Words that begin with those for a body, of which the first is a grade too: "Guarda Nacional Republicana", "Policía de Investigaciones". */
const BODY_OF_WORDS =
  /^(?:guarda|guardia|garda|policía|policia)\s(?:de(?:l| la)?\s\p{Lu}|(?<=guarda\s|guardia\s)(?:nacional|civil|di))/iu;

/**
 * The person whom a line of a signature begins with, or names behind an office or a rank: "Senior inspector (tab) E. Ozols", "слідчий капітан
 * поліції Роман Шелудько". Null if it names none.
 */
export function nameIn(line: string, sender: string | null): Person | null {
  // Only who writes in a hurry writes the own name small.
  if (sender === null && !/\p{Lu}/u.test(line)) return null;
  const [first = '', second] = line.slice(0, MAX).split(PARTED);
  if (BODY_OF_WORDS.test(first)) return null;
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
    const held = whole.slice(0, index).replace(/\s*:$/, '');
    if ((held.length === index && !mayEndHere(held)) || ENDS_OPEN.test(held)) continue;
    if (!isRank(lastOf(held).rank ?? held) && (!isPosition(held) || AGENCY.exec(held)?.index === 0)) continue;
    const person = personBegun(part.slice(index + 1), sender);
    if (person === null || OF_OFFICE.test(person.rank ?? '')) continue;
    if (person.rank !== null || /\s/.test(person.name)) return holding(held, person);
  }
  return null;
}

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

/** What stands behind a typed name, or before it, instead of a signature by hand: "s. k.", "v. r.", "m.p.", "(-)", "/s/". */
const IN_OWN_HAND =
  /,?\s(?:s\.\s?[kr]|с\.\s?р|v\.\s?r|m\.\s?p|e\.\s?h|sgd|sk|vr)\.?$|^(?:\(-\)|\/[sп]\/|\((?:п|podpis|підпис|подпис|sgd\.?|signed|gez\.)\)|sgd\.?)\s+(?=\p{L})/giu;
/** A stroke between a name and what its bearer is: "Jane Roe / Detective Sergeant". */
const STROKE = /(?<=\p{Lu}\p{Ll}+)\s\/\s(?=\p{L})/gu;

/** The person whom a part begins with. */
function personBegun(part: string, sender: string | null): Person | null {
  const first = fold(part)
    .replace(/^\/\s?([^/]+?)\s?\/$/, '$1')
    .replace(IN_OWN_HAND, '')
    .replace(STROKE, ', ')
    .replace(BADGE_THEN_BODY, '$1')
    .replace(NAME_IN_BRACKETS, '$1, ');
  const [whole = '', ...rest] = first.split(/\s*,\s*/);
  const lead = personAndBody(whole)?.person ?? whole;
  const after = rest.find((part) => part !== '') ?? null;
  const open = /^([^()]+?)\s*\(([^()]{2,60})\)$/.exec(lead);
  const named = after ?? open?.[2] ?? null;
  const person = personIn(open?.[1] ?? lead, sender, named !== null && isRank(named));
  if (person === null) return null;
  const badge =
    person.badge ??
    (named === null ? null : (badgeIn(named)?.value ?? numberOnly(named) ?? numberedBadge(named)));
  return {
    ...person,
    badge,
    rank: person.rank ?? (named !== null && isRank(named) ? named : null),
    position: named !== null && !isRank(named) && isPosition(named) ? named : null,
  };
}

/**
 * The person whom a line of a signature names, first or behind a unit and a body: "Cyber Unit, Kent Police, DI Smith, 01234 567890". Behind others
 * only one with a grade or an office counts.
 */
export function personAmong(line: string, sender: string | null): Person | null {
  const first = nameIn(line, sender);
  if (first !== null || !line.includes(',')) return first;
  const behind = line.slice(0, MAX).split(/,\s+/).slice(1, MOST_PARTS);
  for (const [at, part] of behind.entries()) {
    const person = nameIn([part, ...behind.slice(at + 1)].join(', '), sender);
    if (person !== null && (person.rank !== null || person.office !== null || person.isSender)) return person;
  }
  return null;
}

const MOST_PARTS = 6;

function numberOnly(part: string): string | null {
  return /^#?\s?([\p{Lu}]{0,3}\d{2,10}[\p{Lu}]?)$/u.exec(part)?.[1] ?? null;
}

/** The sender's name as From gives it, if it is a person's. */
export function personOfHeader(name: string): Person | null {
  const [family, given] = name.split(/\s*,\s*/);
  // "NBI CCD": marks of a unit.
  if (/^\p{Lu}{2,5}\s\p{Lu}{2,5}$/u.test(name.trim())) return null;
  const direct = nameIn(name.replace(/\s*\(.*\)\s*$/, ''), null);
  if (given !== undefined && direct === null && family !== undefined)
    return nameIn(`${given} ${family}`, null) === null
      ? null
      : { ...nameIn(`${given} ${family}`, null)!, name };
  return direct;
}
