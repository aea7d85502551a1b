import { oncePer } from '../../../search/once-per.ts';
import type { Evidence } from '../../evidence.ts';
import { fold, plainLetters } from '../../fold.ts';
import { officialAddresses } from '../asked/answer-address.ts';
import type { Letter, Span } from '../layout.ts';
import type { Officer } from './addressed-officers.ts';
import { contactsIn } from './contacts.ts';
import { ASKING_LABELS } from './officer-labels.ts';
import { readParts, readSeat } from './officer-parts.ts';
import type { Person } from './person-in-part.ts';
import { nameIn } from './persons.ts';
import { addReach } from './reach.ts';
import { addPerson } from './signature.ts';
import { SENTENCE_END, sentenceAt, stretchAt, unbroken } from './stretches.ts';

/** One after whom an official address is called, with the words around the name and the address. */
interface Namesake extends Officer {
  readonly email: string;
  /** The words before the name. */
  readonly before: string;
  /** The words around the address. */
  readonly reached: string;
}

/** The persons after whom official addresses are called: "Return to Special Agent Jane Roe, Harbour Police, jroe@police.example". */
const namesakesOf: (letter: Letter) => readonly Namesake[] = oncePer((letter) => {
  const { text } = letter;
  return officialAddresses(text).flatMap(({ value, start }): Namesake[] => {
    const named = personCalled(value.slice(0, value.indexOf('@')), text, start);
    if (named === null) return [];
    const around = stretchAt(text, named.start);
    const reached = stretchAt(text, start);
    const behind = unbroken(text.slice(named.start, around.end)).split(SENTENCE_END)[0]!;
    const before = unbroken(text.slice(around.start, named.start)).split(SENTENCE_END).at(-1)!;
    return [
      {
        person: asHeld(named.person),
        asks: false,
        lines: behind.split('\n'),
        email: value,
        before: before.replace(TO, ''),
        reached: unbroken(sentenceAt(text.slice(reached.start, reached.end), start - reached.start)),
        start: named.start,
        end: around.end,
      },
    ];
  });
});

/** Adds the one after whom an official address is called as the one who asks. Returns whether there is one. */
export function readNamesake(letter: Letter, evidence: Evidence): Person | null {
  const [one] = namesakesOf(letter);
  if (one === undefined) return null;
  const { place } = letter;
  addPerson(one.person, place, evidence);
  evidence.add('requester.email', one.email.toLowerCase(), [one.email], place);
  readNumbers(one, letter, evidence);
  readParts(one, letter, evidence);
  readSeat(one.before, letter, evidence);
  readSeat(one.reached, letter, evidence);
  return one.person;
}

function readNumbers({ reached }: Namesake, { place }: Letter, evidence: Evidence): void {
  const contacts = reached.split('\n').flatMap((line) => contactsIn(line));
  addReach(
    contacts.filter(({ kind }) => kind !== 'email'),
    place,
    evidence,
  );
}

/** A label of whoever deals with a matter is no office: "Handläggare Jane Roe". */
function asHeld(person: Person): Person {
  const isLabel = (words: string | null): boolean => words !== null && LABEL.test(words);
  return {
    ...person,
    office: isLabel(person.office) ? null : person.office,
    position: isLabel(person.position) ? null : person.position,
  };
}

const LABEL = new RegExp(`^(?:${ASKING_LABELS})$`, 'iu');
/** Words that lead to an addressee, before a name. */
const TO =
  /[\s,;–-]*(?:t\.?\s?a\.?\s?v\.?|attn?\.?|attention|z\.?\s?hd\.?(?:\sv(?:on|\.))?|zu händen(?: von)?|à l['’]attention d[eu]|a la atención de|alla c(?:ortese\s)?\.?\s?a(?:ttenzione)?\.?(?: di)?|ao cuidado de|do rąk|k rukám|в ръцете на|att|to|c\/o|for|an|à)\s*:?\s*$/iu;

interface Named extends Span {
  readonly person: Person;
}

/** The person whom the letter names and after whom an address is called; of several places the nearest to the address. */
function personCalled(local: string, text: string, at: number): Named | null {
  const whole = plainLetters(local.replace(/\d+/g, ''));
  const hits = [...text.matchAll(WORD)]
    .filter(({ 0: word, index }) => whole.includes(plainLetters(word)) && text[index - 1] !== '@')
    .map(({ 0: word, index }) => ({ word, index }))
    .sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
  for (const { word, index } of hits.slice(0, MOST_HITS)) {
    const named = personAt(text, index, word.length, whole);
    if (named !== null) return named;
  }
  return null;
}

/** A word of a name, written with a capital and in no address. */
const WORD = /(?<![\p{L}\p{N}@._-])\p{Lu}[\p{L}’']{2,}(?:-\p{Lu}[\p{L}’']+)*(?![\p{L}@]|\.\p{L}|_)/gu;
const MOST_HITS = 8;
/** So far before and behind a surname what belongs to the person stands, in characters. */
const BEFORE = 70;
const BEHIND = 50;
/** What parts words around a name from it, first within a line, then over a line's end. */
const PARTS = [
  /[,;:|•·\t()"„“”«»\n]|(?<=[\p{Ll}\d]{3})\.\s/u,
  /[,;:|•·\t()"„“”«»]|\n\s*\n|(?<=[\p{Ll}\d]{3})\.\s/u,
];
const FURTHER =
  /^(?:(?:\s{1,40}|-)(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|(?:de[lr]?|la|van|da|dos|di)(?=\s\p{Lu}))){1,3}/u;

/** The longest words around a surname that name a person called so, with what the words before the name say of it. */
function personAt(text: string, index: number, length: number, whole: string): Named | null {
  for (const parts of PARTS) {
    const before = text
      .slice(Math.max(0, index - BEFORE), index)
      .split(parts)
      .at(-1)!;
    const behind = text.slice(index + length, index + length + BEHIND).split(parts)[0]!;
    const starts = [...before.matchAll(/(?<=^|\s)(?=\S)/gu)].map((one) => index - before.length + one.index);
    const further = FURTHER.exec(behind)?.[0] ?? '';
    const ends = [...further.matchAll(/(?<=\S)(?=\s|$)/gu)].map((one) => index + length + one.index);
    const found = longestAt(text, [...starts, index].reverse(), [...ends.reverse(), index + length], whole);
    if (found !== null) return found;
  }
  return null;
}

/** The words from one of the starts, the later first, to one of the ends that name a person called so. */
function longestAt(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  whole: string,
): Named | null {
  let found: Named | null = null;
  for (const start of starts) {
    // A small word leads to the name, or stands within a grade: "to Jane Roe", "Commissaire en chef Tom Wagner".
    if (/^(?:\p{Ll}{1,3}\s|[^\p{L}])/u.test(text.slice(start, start + 4))) continue;
    const named = ends.flatMap((end) => {
      const person = nameIn(fold(text.slice(start, end)), null);
      return person !== null && isCalled(whole, person) ? [{ person, start, end }] : [];
    })[0];
    if (named !== undefined && (found === null || named.end === found.end)) found = named;
  }
  return found;
}

/** True if an address's letters are those of a surname with the beginning of another name, or, of one with a rank or an office, the surname's. */
function isCalled(whole: string, { name, rank, position, office }: Person): boolean {
  const words = name
    .split(/\s+/)
    .map(plainLetters)
    .filter((word) => word !== '');
  return words.some((word, at) => {
    if (word.length < SHORTEST || !whole.includes(word)) return false;
    const rest = whole.replace(word, '');
    if (rest === '') return (rank ?? position ?? office) !== null;
    return words.some((other, place) => place !== at && (rest.startsWith(other[0]!) || rest.endsWith(other)));
  });
}

const SHORTEST = 3;
