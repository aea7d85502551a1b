import type { Finder } from '../../../search/finder.ts';
import { type Evidence, said } from '../../evidence.ts';
import type { Letter } from '../layout.ts';
import { anyOf, finderOf, wordIn } from '../words.ts';
import { addBody } from './add-body.ts';
import { bodyRun } from './body-run.ts';
import { withoutContacts } from './contacts.ts';
import { isSamePerson } from './officer.ts';
import type { Person } from './person-in-part.ts';
import { nameIn } from './persons.ts';
import { addPerson } from './signature.ts';
import { badgeIn, isPosition, isRank } from './signature-parts.ts';
import { inEverySpelling } from './spellings.ts';

/** What the sentence says in which a writer tells who writes. */
interface Introduced {
  person: Person | null;
  rank: string | null;
  position: string | null;
  badge: string | null;
  body: string | null;
}

const FIRST_SENTENCES = 6;
const LONGEST = 360;
/** So far into a sentence somebody may begin to say who writes. */
const WHERE_IT_BEGINS = 160;

const begins = (language: string): Finder =>
  finderOf(
    'introduced-at',
    language,
    () =>
      `(?:^|(?<=[,;:–—-]\\s)|(?<=\\s(?:and|und|et|y|e|en|og|och|și|i)\\s))${anyOf(language, 'introductions')}(?:\\s+|(?<=['’]))(?=[\\p{L}\\d])`,
  );

/** The rest of a sentence behind a name that tells who writes: "DC Osborne here from …", "KHK Roth hier". */
const HERE =
  /^(?:(?:hi|hey|hello)(?:\s(?:there|all|folks|team))?[,.]?\s+)?(.{4,50}?)(?:,?\s(?:here|hier|ici|aquí|qui|aqui)(?=[\s,.])|\s(?:of|from|at|with)\s[^.;]{3,90}\s(?:writing|speaking)(?=[.,]|$))/iu;

/** Words with which a part goes on to tell of the writer. */
const GOES_ON = new RegExp(
  `^(?:(?:and|und|et|y|e|en|og|och|și|a)\\s+)?(?:(?:${inEverySpelling([
    "(?:i am|i['’]m|am|currently|presently|here|a|an|the|my|our)|(?:i )?(?:work|serve)|(?:ich )?(?:bin|arbeite)|meine?|(?:je )?(?:suis|travaille)|mon|ma|(?:yo )?(?:soy|trabajo)|mi|(?:io )?(?:sono|lavoro)|il mio|la mia|(?:ik )?(?:ben|werk)|mijn|(?:eu )?(?:sou|trabalho)|o meu|meu|a minha|minha|lucrez|jestem|pracuję|(?:jeg|jag) (?:er|är|arbeider|arbetar)",
    'un|une|ein|eine|el|la|le|les|il|lo|der|die|das|een|de|het|o|os|as|um|uma',
  ])})\\s+|l['’])*`,
  'iu',
);
/** Where one part of an introduction ends and the next begins. */
const PARTS = new RegExp(
  `\\s*[,;:()–—]\\s*|(?<=\\p{Lu}{2})[^\\S\\n]*\\n\\s*(?=\\p{Lu}\\p{Ll})|\\.\\s+|\\s(?:and|und|et|y|e|en|og|och|și|i)\\s(?=(?:${inEverySpelling(
    [
      "i|i['’]m|am|my|ich|bin|arbeite|meine?|je|suis|travaille|mon|ma|soy|trabajo|mi|sono|lavoro|il mio|la mia|ik|ben|werk|mijn|sou|trabalho|meu|minha|o meu|a minha|lucrez|jestem|pracuję|jeg|jag",
    ],
  )})(?![\\p{L}]))`,
  'iu',
);
/** What leads from an office to the body in which it is held. */
const PREPOSITION =
  /(?<![\p{L}])(?:of|from|with|w\/|at|in|for|to|von|vom|bei|beim|aus|im|am|an|der|des|de|du|à|aux?|del|do|da|dos|das|na|no|dello|dei|degli|della|di|presso|alla?|van|bij|voor|te|z|ze|w|we|przy|din|la|fra|från|ved|vid|hos|i|d['’]|dell['’]|all['’])(?:\s+|(?<=['’]))(?:(?:the|der|dem|den|la|le|les|el|los|las|l['’]|il|lo|de|het|o|a|os|as)(?:\s+|(?<=['’])))?(?=[\p{Lu}\d]|\p{Ll}{4,})/giu;
/** Those who head a unit: it belongs to their office. */
const HEAD =
  /(?:^|\s)(?:head|chief|chef\p{L}{0,2}|\p{L}*leiter(?:in)?|jef[ea]|responsable|responsabile|capo|dirigente|comandante|commander|command|director[ae]?|direct(?:eur|rice)|hoofd|coordenadora?|coordinador[a]?|kierownik|naczelnik|șef\p{L}*|in charge)$/iu;
const MOST_PREPOSITIONS = 8;

/** Adds who writes as a first sentence says it: "My name is Jane Roe and I am a detective constable with Harbour Police, collar number 77". */
export function readIntroduced(letter: Letter, sender: string | null, evidence: Evidence): Person | null {
  const told = introducedIn(letter, sender);
  if (told === null) return null;
  const { person, rank, position, badge, body } = told;
  const known = said(evidence, 'requester.name');
  if (known !== null && person !== null && !isSamePerson(known, person.name)) return null;
  const { place } = letter;
  if (person !== null) addPerson(person, place, evidence);
  if (rank !== null) evidence.add('requester.rank', rank, [rank], place);
  if (position !== null) evidence.add('requester.position', position, [position], place);
  if (badge !== null) evidence.add('requester.badgeNumber', badge, [badge], place);
  if (body !== null) addBody(body, letter, evidence);
  return person;
}

function introducedIn({ sentences, language }: Letter, sender: string | null): Introduced | null {
  for (const { text } of sentences.slice(0, FIRST_SENTENCES)) {
    const here = HERE.exec(text);
    if (here !== null && isSure(nameIn(here[1]!, sender))) return toldIn(text, language, sender);
    for (const lead of begins(language).matchAll(text.slice(0, WHERE_IT_BEGINS))) {
      const rest = text.slice(lead.index + lead[0].length, lead.index + LONGEST);
      const told = toldIn(rest.slice(0, wordIn(language, 'asks', rest)?.index), language, sender);
      if (told !== null) return told;
    }
  }
  return null;
}

const isSure = (person: Person | null): boolean =>
  person !== null && (person.rank !== null || person.office !== null || person.isSender);

/** The chapter of a law, which no captain is: "Crimes Ordinance, Cap. 200". */
const CHAPTER = /(?<!\p{L})cap\.?\s?\d+\p{L}?/giu;

/** What the words say that follow "I am" or "my name is"; null where they name no officer. */
function toldIn(words: string, language: string, sender: string | null): Introduced | null {
  const bare = withoutContacts(words)
    .replace(CHAPTER, '')
    .replace(/\s{2,}/g, ' ; ');
  const badge = badgeIn(bare);
  const told: Introduced = {
    person: null,
    rank: null,
    position: null,
    badge: badge?.value ?? null,
    body: null,
  };
  let named: Person | null = null;
  const rest = badge === null ? bare : `${bare.slice(0, badge.start)}; ${bare.slice(badge.end)}`;
  for (const clause of rest.split(PARTS).flatMap(linesApart).slice(0, MOST_PARTS)) {
    const { held, body } = heldAt(clause, language);
    told.body ??= body;
    const who = held.replace(GOES_ON, '').replace(REST, '');
    const person = nameIn(who, sender);
    if (who === 'officer') continue;
    if (isRank(who)) told.rank ??= who;
    else if (isSure(person) || person?.position != null) named ??= person;
    else if (isPosition(who)) told.position ??= who;
    else named ??= person;
  }
  const isOfficer = told.rank !== null || told.position !== null || told.badge !== null || told.body !== null;
  if (!isOfficer && !isSure(named)) return null;
  return { ...told, person: named };
}

/** A clause, in lines where one of them is a grade or an office and nothing else. */
function linesApart(clause: string): string[] {
  const lines = clause.split('\n').map((line) => line.trim());
  return lines.some((line) => isRank(line) || isPosition(line)) ? lines : [clause];
}

/** What follows an office and is no part of it. */
const REST =
  /[\s.]+(?:(?:here|hier|ici|aquí|qui|aqui)|(?:with|attached|assigned|based|stationed|posted|adscrit[oa]|titular|affectée?|chargée?|lotad[oa]|in servizio|currently|who|that)(?:\s.*)?)?$/iu;
const MOST_PARTS = 8;

/** The words for a person, and the body behind them: "digital investigator" and "Harbour Police" of "digital investigator with Harbour Police". */
function heldAt(clause: string, language: string): { held: string; body: string | null } {
  const leads = [...clause.matchAll(PREPOSITION)].slice(0, MOST_PREPOSITIONS);
  for (const [at, { index, 0: lead }] of leads.entries()) {
    const held = clause.slice(0, index).trim();
    // The preposition may stand in the grade: "capitaine de police à l'Office central".
    const isInGrade = isRank(
      clause
        .slice(0, leads[at + 1]?.index)
        .replace(GOES_ON, '')
        .trim(),
    );
    if (HEAD.test(held) || isInGrade) continue;
    const rest = clause.slice(index + lead.length);
    const body = bodyRun(rest, language, language !== 'en' && language !== 'de');
    if (body !== null && rest.startsWith(body)) return { held, body };
  }
  const first = leads[0] === undefined ? '' : clause.slice(0, leads[0].index).trim();
  return { held: isRank(first.replace(GOES_ON, '')) ? first : clause, body: null };
}
