import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { finder } from '../search/finder.ts';
import { addressStart, isAddress } from './address.ts';
import { contactsIn, withoutContacts } from './contacts.ts';
import type { Letter, Span } from './layout.ts';
import { badgeIn, isAgency, isPosition, isRank, nameIn, type Person } from './persons.ts';

/** The officer whom a letter names beside its signature, with the words around the name. */
export interface Officer extends Span {
  readonly person: Person;
  /** True if the words before the name say that this person asks; else it is somebody to be reached. */
  readonly asks: boolean;
  readonly lines: readonly string[];
}

/** Labels of the one who asks. */
const ASKS =
  '(?:requesting|investigating|submitting)\\s+(?:officer|agent|investigator|official|detective)|requested\\s+by|submitted\\s+by|officer\\s+in\\s+(?:the\\s+)?case|case\\s+(?:officer|agent)|from|(?:accredited\\s+)?spoc|contact\\s+(?:person|officer)|officer\\s+to\\s+whom\\s[^\\n:]{5,80}|the\\s+name,\\s+address[^:]{10,200}who\\s+requests\\s+this\\s+\\p{L}+,?\\s+are';
/** Labels of somebody to be reached. */
const REACHED =
  '(?:point\\s+of\\s+)?contact|(?:address|direct)\\s+(?:all\\s+|any\\s+)?(?:questions|enquiries|inquiries)\\s+to|(?:questions|enquiries|inquiries)(?:\\s+to)?|(?:reply|return|respond|deliver)\\s+to';
const LABELLED = finder(
  new RegExp(
    `(?:^|\\n|[.;]\\s|\\t|\\s{3})[ \\t]*(?:\\d{1,2}\\.\\s*)?(?:(${ASKS})|(?:${REACHED}))\\s*:\\s*(?=\\S)`,
    'giu',
  ),
);
/** On whose application a court decides, or whom it sends: "on the application of", "information on oath of", "to: Detective …". */
const APPLICANT = finder(
  /(?<![\p{L}])(?:application|information|evidence|affidavit|complaint|oath|request)(?:\s+(?:on|under)\s+oath)?\s+(?:(?:made|sworn|given|submitted|presented)\s+)?(?:of|by|from)\s+(?:the\s+)?|(?:^|[\s.])to\s?:\s*/giu,
);
const LONGEST = 420;
/** Where the words on an applicant end. */
const APPLICANT_END = finder(
  /,?\s+(?:that|and\s+being|or\s+any|it\s+is|the\s+(?:judge|court))(?![\p{L}])|\n\s*\n/iu,
);

const known = new WeakMap<Letter, readonly Officer[]>();

/** The officers that a letter names after a label, or on whose application its order was made; those who ask first. */
export function officersOf(letter: Letter): readonly Officer[] {
  let found = known.get(letter);
  if (found === undefined) {
    found = [...labelled(letter), ...applicants(letter), ...addressed(letter)].sort(
      (a, b) => Number(b.asks) - Number(a.asks),
    );
    known.set(letter, found);
  }
  return found;
}

function labelled({ text }: Letter): Officer[] {
  return [...LABELLED.matchAll(text)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + LONGEST);
    const block = rest.slice(0, /\n\s*\n/.exec(rest)?.index ?? rest.length);
    return officerIn(block, start, match[1] !== undefined) ?? [];
  });
}

function applicants({ text }: Letter): Officer[] {
  return [...APPLICANT.matchAll(text.slice(0, 6000))].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + LONGEST / 2);
    const block = rest
      .slice(0, APPLICANT_END.exec(rest)?.index ?? rest.length)
      .replace(/,?\s+of\s+(?:the\s+)?(?=\p{Lu})/u, (words) => `,${' '.repeat(words.length - 1)}`);
    const officer = officerIn(block, start, true);
    return officer === null || officer.person.rank === null ? [] : [officer];
  });
}

/** Words that lead to a name as an officer's. */
const AN_OFFICER =
  /^(?:the\s+)?(?:(?:accredited|undersigned|designated)\s+)?(?:(?:spoc|case|investigating|requesting|contact|liaison)\s+)?(?:officer|investigator|agent)\s+(?=\p{Lu})/iu;
/** What may stand between an officer's name and address: a remark in brackets, a number, "at". An address of anybody else comes after more. */
const ONLY_REACH =
  /^[\s,;:–-]*(?:\([^()]{0,40}\)[\s,;:–-]*)?(?:(?:at|by|via|e-?mail|address|is|on|under|unter|per|tel\.?|phone)[\s:]+){0,3}(?:[+(]?\d[\d\s().-]{5,18}\d[\s,;:/]*)?(?:(?:and|or)\s)?$/iu;
const NAMED_BEFORE = 120;
const REACHED_AFTER = 60;

/** Officers whose address follows their name in a sentence: "shall be produced to Sergeant Roe at roe@…". */
function addressed({ sentences }: Letter): Officer[] {
  return sentences.flatMap(({ text, start }) =>
    contactsOf(text).flatMap((email): Officer[] => {
      const from = Math.max(0, email.start - NAMED_BEFORE);
      const before = text.slice(from, email.start);
      const parts = [
        ...before.matchAll(
          /(?:^|\s(?:to|at|by|through|via|of)\s|[,(:;]\s*)([^,(:;]*?)(?=\s(?:to|at|by|through|via|of)\s|[,(:;]|\s*$)/gu,
        ),
      ];
      for (const part of parts.slice(-4).reverse()) {
        const lead = AN_OFFICER.exec(part[1]!.trim())?.[0] ?? '';
        const person = nameIn(
          part[1]!
            .trim()
            .slice(lead.length)
            .replace(/^the\s+/, ''),
          null,
        );
        if (person === null || (lead === '' && person.rank === null)) continue;
        if (!ONLY_REACH.test(before.slice(part.index + part[0].length))) return [];
        const at = start + from + part.index + part[0].length - part[1]!.length;
        const end = Math.min(start + text.length, start + email.end + REACHED_AFTER);
        return [{ person, asks: false, lines: [text.slice(at - start, end - start)], start: at, end }];
      }
      return [];
    }),
  );
}

function contactsOf(text: string): { readonly start: number; readonly end: number }[] {
  return contactsIn(text).filter(({ kind }) => kind === 'email');
}

function officerIn(block: string, start: number, asks: boolean): Officer | null {
  const lines = block.split('\n').map((line) => line.trim());
  const first = lines[0]!.split(/\s{3,}|\t/)[0]!;
  const person = nameIn(withoutContacts(first).replace(/[,.\s]+$/, ''), null);
  if (person === null) return null;
  const { rank, badge, position, office } = person;
  if (rank === null && badge === null && position === null && office === null) return null;
  return { person, asks, lines: [first, ...lines.slice(1)], start, end: start + block.length };
}

/**
 * Name, badge, rank, position, numbers and body of the officer whom the letter names. `asking` tells whether only one who is said to ask counts.
 * Returns whether there is one.
 */
export function readOfficer(letter: Letter, asking: boolean, evidence: Evidence): boolean {
  const officer = officersOf(letter).find((one) => one.asks || !asking);
  if (officer === undefined) return false;
  const { person } = officer;
  const { place } = letter;
  const add = (path: 'name' | 'badgeNumber' | 'rank' | 'position', value: string | null): void => {
    if (value !== null) evidence.add(`requester.${path}`, value, [value], place);
  };
  add('name', person.name);
  add('rank', person.rank);
  add('badgeNumber', person.badge);
  add('position', person.position ?? person.office);
  readParts(officer, letter, evidence);
  // The same person stands elsewhere with more: as the applicant, and as the one to whom the records go.
  for (const other of officersOf(letter))
    if (other !== officer && isSame(other.person, person)) readParts(other, letter, evidence);
  for (const { text } of letter.sentences)
    if (text.length < 900 && text.includes(person.name)) readReach(text, letter, evidence);
  return true;
}

function isSame(a: Person, b: Person): boolean {
  return a.name.split(' ').at(-1) === b.name.split(' ').at(-1);
}

function readParts({ lines, person }: Officer, letter: Letter, evidence: Evidence): void {
  const { place } = letter;
  for (const [at, line] of lines.entries()) {
    const own = at === 0 ? line.slice(Math.max(0, line.indexOf(person.name)) + person.name.length) : line;
    readReach(own, letter, evidence);
    const badge = at < 2 ? badgeIn(withoutContacts(own)) : null;
    if (badge !== null) evidence.add('requester.badgeNumber', badge.value, [badge.value], place);
    for (const part of withoutContacts(own).split(/\s*[,;()]\s*|\.\s/)) {
      const words = part.trim().replace(/[.:\s]+$/, '');
      if (words.length < 3 || words.length > 90) continue;
      if (isRank(words)) evidence.add('requester.rank', words, [words], place);
      else if (isPosition(words)) evidence.add('requester.position', words, [words], place);
      else if (isAgency(words) && !isAddress(words))
        evidence.add('organisation.legalName', fold(words), [words], place);
    }
    readAddressIn(own, letter, evidence);
  }
}

function readAddressIn(line: string, { place }: Letter, evidence: Evidence): void {
  const bare = withoutContacts(line.replace(/^[\s,;:)]+/, '')).split(
    /\.\s+(?!\p{Lu}\p{Ll}+\s(?:Ave|St|Rd))/u,
  )[0]!;
  const begin = addressStart(bare);
  if (begin < 0) return;
  const value = bare
    .slice(begin)
    .replace(/\s{3,}.*$/s, '')
    .replace(/[\s,;.:–-]+$/, '');
  if (value.length > 8) evidence.add('organisation.address', fold(value), [value], place);
}

/** Address, telephone and e-mail in the words on the officer. */
function readReach(text: string, letter: Letter, evidence: Evidence): void {
  const { place } = letter;
  for (const { kind, value } of contactsIn(text)) {
    if (kind === 'email') evidence.add('requester.email', value.toLowerCase(), [value], place);
    if (kind === 'telephone' || kind === 'mobile') evidence.add('requester.telephone', value, [value], place);
  }
  const at = /\bat\s+(\d[^;.]{8,120}?)(?=,\s+or\s|[;.]|$)/u.exec(text)?.[1];
  if (at !== undefined && isAddress(at)) evidence.add('organisation.address', fold(at), [at], place);
}
