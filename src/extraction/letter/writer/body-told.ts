import { type Finder, finder } from '../../../search/finder.ts';
import { opening } from '../../../search/opening.ts';
import { magistratesOf } from '../authority/magistrates.ts';
import type { Letter } from '../layout.ts';
import { anyOf, hasWord, patternOf } from '../words.ts';
import { AGENCIES } from './agencies.ts';
import { bodyName, goingOn } from './body-names.ts';
import { BEFORE_NAME, bodyRun } from './body-run.ts';
import { isSamePerson } from './officer.ts';
import { AGENCY, isAgency, isPosition } from './signature-parts.ts';
import { SPEAKING_FOR } from './speaking-for.ts';
import { inEverySpelling } from './spellings.ts';

/** A run of words with capitals, small ones between them: "National Special Crime Unit of the Danish Police". */
const PROPER =
  /^(?:(?:\p{Lu}{2,6},\s+)?(?:[Tt]he|[Dd]as|[Dd]ie|[Dd]er|[Ll]a|[Ll]e|[Ii]l|[AaOo]|[Ee]l|[Dd]e|[Hh]et|[Dd]esde\s+la|[Ff]rom\s+the)\s+|[Ll]['’])?(\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:of|the|for|de|del|la|di|da|do|du|des|der|van|für|y|e|w|we|и|та)\s+){0,2}\p{Lu}[\p{L}’'.-]*){1,9})(?=\s*[(,]|\s+\p{Ll})/u;
const ASKING_SENTENCES = 3;
/** A sentence of so few words that begins with a body says who writes and no more. */
const SHORT_SENTENCE = 12;

/** True for a sentence with a word that only running text has, or that asks. */
function isTelling(text: string, language: string): boolean {
  return hasWord(language, 'prose', text) || hasWord(language, 'asks', text);
}

/** A body in several words, of which a small one may be, with what it does: "National enhed for Særlig Kriminalitet efterforsker …". */
const KNOWN = opening(`^${AGENCIES}(?<=\\s\\p{L}+)(?=\\s\\(\\p{Lu}{2,6}\\)|\\s\\p{Ll})`, 'iu');

/** An article before small words alone: "The police do nothing" names no body. */
const OF_ANY_BODY = /^(?:the|die|der|das|les?|la|el|los|las|de|het|il|gli|o|os|a|as)\s+\P{Lu}+$/u;

/** True for words that name a body, no verb before it: "Judicial Police Unit", not "I went to the police". */
function isNameAlone(text: string): boolean {
  if (BEFORE_NAME.test(text.split(' ')[0]!)) return false;
  if (OF_ANY_BODY.test(text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))) return false;
  const before = text.slice(0, AGENCY.exec(text)?.index ?? 0);
  return !/(?<!\p{L})\p{Ll}{4,}/u.test(before);
}

/** Courts and prosecutors, which letters also name as those that allowed a measure. */
const COURT =
  /court|gericht|tribunal|\bsąd|soud|súd|\bsud(?!\p{L}{3})|rätt|\bret(?:ten)?\b|tingrett|oikeus|kohus|bíróság|törvényszék|съд|суд|δικαστ|πλημμελ|\btiesa|teism|juzgado|mahkeme|rechtbank|anwaltschaft|prokurat|parquet|parket|procura|fiscal|åklagar|anklage|påtale|tuži[lt]|odvjetni|ügyész|εισαγγελ|прокурат|syyttäjä|parchet|zastupitel|attorney|prosecut/iu;
const WHAT_IT_DOES = 140;
const AT_ONCE = 40;
const SENTENCES_OF_WRITER = 4;

/** The body that a sentence begins with and says to ask or to investigate: "Sør-Vest politidistrikt pålegger dere …". */
function bodyActing({ sentences, language }: Letter): string | null {
  for (const { text } of sentences.slice(0, SENTENCES_OF_WRITER)) {
    const name = bodyRun(text, language);
    if (name === null) continue;
    const from = text.indexOf(name) + name.length;
    const after = text.slice(from, from + (COURT.test(name) ? AT_ONCE : WHAT_IT_DOES));
    if (asksOrInvestigates(after, language)) return name;
  }
  return null;
}

/** True for words that ask, that tell what is investigated, or by which law. */
function asksOrInvestigates(text: string, language: string): boolean {
  return (['asks', 'crimeLeads', 'basisLeads'] as const).some((key) => hasWord(language, key, text));
}

/** The body with which one of the first sentences begins, as the one who asks or investigates. */
export function bodyAsking(letter: Letter): string | null {
  const { sentences, language } = letter;
  const acting = bodyActing(letter);
  if (acting !== null) return acting;
  for (const { text } of sentences.slice(0, ASKING_SENTENCES)) {
    const start = text.slice(0, 200);
    const known = /^\p{L}/u.test(start) ? KNOWN.exec(start)?.[0] : undefined;
    if (known !== undefined && bodyName(known, language) === known) return known;
    const name = PROPER.exec(start)?.[1];
    if (name !== undefined && isAgency(name) && bodyName(name, language) === name) return name;
    const opening = BEFORE_NAME.test(text.split(' ')[0]!) ? null : bodyRun(start, language);
    if (opening !== null && /\s/.test(opening) && text.startsWith(opening) && !isTelling(text, language))
      return opening;
    const alone = text.trim().split(/\s+/).length <= SHORT_SENTENCE ? text.trim().split(/[.;:(]/)[0]! : '';
    if (
      alone.split(/\s+/).length > 2 &&
      isNameAlone(alone) &&
      !isTelling(text, language) &&
      bodyName(alone, language) === alone
    )
      return alone;
  }
  return null;
}

/** A name with its unit, where the sentence does not go on behind the comma. */
function withUnit(name: string, rest: string): string {
  const unit = goingOn(name, rest);
  const small = unit.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? [];
  return small.length > MOST_SMALL ? name : name + unit;
}

const MOST_SMALL = 2;

/** The body for which one of the first sentences says that it is written: "I'm writing from the Harbour Police", "im Auftrag der …". */
export function bodySpokenFor({ sentences, language }: Letter): string | null {
  return bodyLedTo(SPEAKING_FOR, sentences.slice(0, SENTENCES_OF_WRITER), language, () => true);
}

/** The first body to which words lead in sentences, with its unit, of those that may be meant. */
function bodyLedTo(
  leads: Finder,
  sentences: Letter['sentences'],
  language: string,
  isMeant: (name: string, rest: string) => boolean,
): string | null {
  for (const { text } of sentences)
    for (const lead of leads.matchAll(text.slice(0, WHERE_IT_SPEAKS))) {
      const rest = text.slice(lead.index + lead[0].length);
      const name = bodyRun(rest, language);
      if (name !== null && isMeant(name, rest)) return withUnit(name, rest);
    }
  return null;
}

/** A matter with its number, and what leads to whoever has it in hand: "sak 2210 ved", "case no. 7 of the", "По описа на". */
const HAS_IN_HAND = finder(
  `(?<!\\p{L})(?:${inEverySpelling([
    'case|file|matter|investigation|enquiry|inquiry|sak(?:en)?|sag(?:en)?|mål(?:et)?|ärende(?:t)?|mál(?:i|ið)?|(?:ermittlungs)?verfahren|vorgang|dossier|enquête|procédure|zaak|onderzoek|expediente|diligencias|procedimiento|procedimento|fascicolo|inquérito|processo',
    'spraw(?:a|y|ie)|postępowani\\p{L}+|věc|řízení|vec|konani\\p{L}|predmet\\p{L}{0,2}|dosar(?:ul)?|asia(?:ssa)?|asjas?|byl\\p{L}|lieta|преписка|производство|справ[аиі]|провадження|предмет\\p{L}{0,2}|дело|υπόθεση',
  ])})(?!\\p{L})[^;\\n]{0,30}?\\d[^\\s;]*,?\\s(?:ved|vid|hos|hjá|at|of|with|by|bei|beim|bei der|der|du|de la|del|bij|van|della|presso|da|do|u|při|kod|pri|la|al|при|на|в)\\s(?:the\\s)?(?=\\p{Lu})|(?<!\\p{L})(?:по\\s)?описа\\sна\\s(?=\\p{Lu})`,
  'iu',
);

/** The body that has the matter in hand of which the first sentences tell; a court's matter may be anybody's. */
export function bodyWithCase({ sentences, language }: Letter): string | null {
  return bodyLedTo(
    HAS_IN_HAND,
    sentences.slice(0, FIRST_SENTENCES),
    language,
    (name, rest) => rest.startsWith(name) && !COURT.test(name) && !/['’]s$/.test(name),
  );
}

const WHERE_IT_SPEAKS = 400;
const BEHIND_NAME =
  /^,?\s(?:here\s)?(?:with|from|of|at|von der|vom|bei der|beim|de la|du|del|della|dalla|van de|van|da|din|fra|från|ved|vid)\s(?=\p{L})/u;

/** The body that stands behind the writer's name in the first lines: "Deputy Jane Roe with the Harbour County Sheriff's Office". */
export function bodyBehindName({ text, language }: Letter, name: string): string | null {
  const at = text.slice(0, WHERE_IT_SPEAKS).indexOf(name);
  if (at < 0) return null;
  const after = text.slice(at + name.length, at + name.length + WHERE_IT_SPEAKS);
  const lead = BEHIND_NAME.exec(after)?.[0];
  return lead === undefined ? null : bodyRun(after.slice(lead.length), language);
}

const LONGEST_NAME = 90;

/** The court or the office of prosecutors that stands beside the office of one whom the letter names: "Soudkyně Obvodního soudu pro Prahu 4 …". */
export function bodyOfOffice(letter: Letter, name: string): string | null {
  for (const magistrate of magistratesOf(letter)) {
    if (!isSamePerson(magistrate.person, name)) continue;
    const office = magistrate.name.replace(magistrate.person, '').replace(/^[\s,]+|[\s,]+$/g, '');
    const noun = AGENCY.exec(office)?.index ?? 0;
    if (noun === 0) continue;
    const capitals = /(?:\p{Lu}\p{L}+\s)*$/u.exec(office.slice(0, noun))![0];
    const body = office.slice(noun - (capitals.length < noun ? capitals.length : 0));
    if (/\s/.test(body) && body.length <= LONGEST_NAME && !isPosition(body)) return body;
  }
  return null;
}

const introduction = (language: string): RegExp =>
  patternOf('introduction', language, () => `^${anyOf(language, 'introductions')}\\s+(?=\\p{Lu}|the\\s)`);
/** Sentences in which a writer may say who writes. */
const FIRST_SENTENCES = 4;

/** The body that a writer names as the own: "I am Sergeant Jane Roe of the Harbour Police, badge 77". */
export function bodyIntroduced({ sentences, language }: Letter): string | null {
  for (const { text } of sentences.slice(0, FIRST_SENTENCES)) {
    const lead = introduction(language).exec(text);
    if (lead === null) continue;
    for (const part of text.slice(lead[0].length, lead[0].length + 200).split(PARTS_OF_NAME)) {
      const name = bodyName(part, language);
      if (name !== null) return name;
    }
  }
  return null;
}

const PARTS_OF_NAME =
  /\s*[,;(]\s*|\.\s|\s(?:of|from|with|at|du|de la|von|vom|der|van|di|della|del|da|do|z|din)\s(?:the\s|la\s)?(?=\p{Lu})/u;
