import { type Finder, finder } from '../../search/finder.ts';
import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findProvisions, isProcedural, mayCite } from '../law/provisions.ts';
import type { Asking } from './asking.ts';
import { factsLabel, isFactsHeading, PERSONS_ABROAD, PROCEDURAL } from './facts.ts';
import type { Letter } from './layout.ts';
import { officersOf } from './officer.ts';
import type { Sentence } from './sentences.ts';
import { isBody } from './signature-parts.ts';
import { anyOf, finderOf, hasWord, isElsewhere, patternOf } from './words.ts';

const MAX_SENTENCE = 900;
const MAX_OVERVIEW = 8000;
const lead = (language: string): Finder =>
  finderOf(
    'crime-lead',
    language,
    () =>
      `(?<![\\p{L}])${anyOf(language, 'crimeLeads')}\\s*(?<!\\p{L}(?=\\p{L}))(?:(?:an?|the|several|numerous|une?|des|de|la|los|las|un|einer|eines|een|di|uma)\\s+(?=\\p{L}{3}))?(?:(?:alleged|suspected|serious|possible|ongoing)\\s+(?=\\p{L}))?(?:(?:criminal )?(?:offen[cs]e|crime|case|act|series)s?\\s+of\\s+)?`,
  );
const crimeEnd = (language: string): RegExp =>
  patternOf(
    'crime-end',
    language,
    () =>
      `[.;:()\\[\\]"“”«»–]|\\s[-—]\\s|,(?!\\s?\\p{L}+\\s+(?:and|et|und|y|en|e|oraz|i|și|та)\\b)|\\s(?:${anyOf(language, 'crimeEnds')})(?![\\p{L}])`,
  );
const noCrime = (language: string): RegExp =>
  patternOf('no-crime', language, () => `^${anyOf(language, 'noCrime')}(?![\\p{L}])`);
const AFTER_BRACKET =
  /^\s*(?:of\s(?:the\s)?\p{Lu}[\p{L}\d .-]{1,40}?\s?|(?:tunnustel|järgi|alusel)\s)?\(\s*([\p{L}][\p{L}\s,'’-]{3,85}?)\s*\)/u;
const IN_BRACKETS = /\(\s*([\p{L}][\p{L} ,'’-]{3,60}?)\s*[,;:–-]?\s*$/u;
const AFTER_PROVISION = /^\s*\)?\s*[,(–-]\s*\(?([\p{Ll}][\p{L} '’-]{3,60}?)\s*[,)]/u;
/** Words on the proceeding itself: they tell nothing of what happened. */
const PROCEEDING = finder(
  /(?<![\p{L}])(?:investigat\p{L}*|suspect\p{L}*|registered|opened|granted|issued|signed|obtained|initiated|started|conduct\p{L}*|assigned|requested|based|named|required)(?![\p{L}])/giu,
);
/** A bracket, or a word for a crime, before its provision: "crime do art. 148 do CP, sequestro". */
const OPENED =
  /\(|(?<!\p{L})(?:crimes?|delitos?|infraction|délit|reato|straftat|vergehen|verbrechen|misdrijf|przestępstw\p{L}+|czyn|infracțiun\p{L}*|злочин\p{L}*|brott|trestn\p{L}\sčin\p{L}*)[^.;]{0,30}$/iu;
const MAX_NAME = 90;
/** Crimes as letters in languages without words of their own name them, before or after the words for a suspicion. */
const ABROAD = [
  finder(
    /(?<!\p{L})(?:utreder|förundersökning (?:om|angående)|misstanke om|misstänkt för|brott(?:smisstanke)? ?:|(?:се води|образувано|разследване) за|efterforsker|(?:sigtelse|mistanke|anmeldelse) (?:for|om)|etterforsker|siktelse for|rikosnimike ?:|rikosepäily ?:|podezření (?:z|ze spáchání)(?: \p{L}+ činu)?|kvalifikován\p{L}* jako|trestn\p{L} čin ?:|podozreni[ea] (?:z|zo spáchania)|kazneno djelo ?:?|sumnj\p{L} na)\s+(?:(?:ett|en|et|ei)\s)?(\p{L}[^.;:()\d]{3,80}?)(?=\s*(?:[.;:(,]|podle|по|där|enligt|som|jf|§|\d|dle|iz))/iu,
  ),
  finder(/((?:\p{Ll}[\p{L}-]*\s){0,5}\p{Ll}[\p{L}-]*)\s(?:bűntett|vétség)\p{L}*\s(?:\p{L}+\s){0,2}gyanúja/u),
];
const LABELLED =
  /^(?:\d{1,2}[.)]\s*)?(?:the\s+)?(?:(?:serious\s+)?contravention|crimes?|offen[cs]es?(?:\s+under\s+investigation)?|charges?|infractions?|délits?|delitos?|reat[oi]|delikt|straftat|tatvorwurf|wegen|(?:strafbaar )?feit|misdrijf|crime|brottsmisstanke|przestępstwo|infracțiun\p{L}*|злочин)\s*:/iu;

/** A stretch of running text that may tell the facts. */
interface Run {
  readonly start: number;
  end: number;
  readonly paragraph: number;
  readonly labelled: boolean;
  weight: number;
}

/**
 * The facts that connect the data with the crime, as one stretch of the letter: those under a heading of facts, else where most is told of
 * persons, deeds and danger. It goes on to the end of the telling in its paragraph.
 */
export function readOverview(letter: Letter, askings: readonly Asking[], evidence: Evidence): void {
  const runs: Run[] = [];
  const officers = officersOf(letter);
  let open = false;
  let headed = false;
  for (const sentence of letter.sentences) {
    if (isFactsHeading(sentence.text)) {
      [headed, open] = [true, false];
      continue;
    }
    const within = (one: { start: number; end: number }): boolean =>
      sentence.start < one.end && one.start < sentence.end;
    const label = factsLabel(sentence.text);
    const text = sentence.text.slice(label);
    const asks = askings.some(within) || ENTRY.test(text);
    // Where the officer is reached is no fact of the case.
    const out = asks || (label === 0 && officers.some(within)) || isOther(text, letter.language);
    const tells = !out && (isTelling(text, letter.language) || ((headed || label > 0) && isSentence(text)));
    const last: Run | undefined = open ? runs.at(-1) : undefined;
    const run: Run | null =
      last !== undefined && letter.text.slice(last.end, sentence.start).trim() === '' ? last : null;
    const goesOn: boolean = run !== null && label === 0 && !out && (tells || isGoingOn(sentence, run));
    if (goesOn && run !== null) {
      run.end = sentence.end;
      run.weight += tells ? weightOf(text, letter.language) : 0;
    } else if (tells)
      runs.push({
        start: sentence.start + label,
        end: sentence.end,
        paragraph: sentence.paragraph,
        labelled: headed || label > 0,
        weight: weightOf(text, letter.language),
      });
    open = goesOn || tells;
    headed = false;
  }
  const best = runs.toSorted(
    (a, b) =>
      Number(b.labelled) - Number(a.labelled) || b.weight - a.weight || b.end - b.start - (a.end - a.start),
  )[0];
  if (best === undefined) return;
  const text = letter.text.slice(best.start, Math.min(best.end, best.start + MAX_OVERVIEW));
  evidence.add('overview', fold(text), [text], letter.place);
}

/** An entry of a list: "(4) length of service". */
const ENTRY = /^\((?:\d{1,2}|[a-z]{1,3})\)\s\p{Ll}/u;

/** What a sentence adds: facts of persons and deeds, danger, and its length. */
function weightOf(whole: string, language: string): number {
  const text = whole.slice(0, MAX_SENTENCE);
  const facts =
    hasWord(language, 'telling', PROCEEDING.replaceAll(text, ' ')) || PERSONS_ABROAD.test(text) ? FACT : 0;
  return facts + (hasWord(language, 'danger', text) ? DANGER : 0) + text.length / MAX_SENTENCE;
}

const FACT = 2;
const DANGER = 2;

/** A sentence of a telling paragraph that cites no law. */
function isGoingOn({ text, paragraph }: Sentence, run: Run): boolean {
  return paragraph === run.paragraph && isSentence(text) && !CITES.test(text.slice(0, MAX_SENTENCE));
}

const CITES =
  /§|(?<![\p{L}])(?:art|artt|section|sect|article|artikel|articolo|artículo|artigo|ст|lei|law|act)\.?\s?\d/iu;

function isSentence(text: string): boolean {
  return text.split(/\s+/).length >= 5 && /\p{Ll}/u.test(text);
}

function isOther(whole: string, language: string): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  return hasWord(language, 'secrecy', text) || hasWord(language, 'noTelling', text) || PROCEDURAL.test(text);
}

function isTelling(whole: string, language: string): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  return isSentence(text) && (hasWord(language, 'telling', text) || PERSONS_ABROAD.test(text));
}

/** The crime in the words of the letter: after "investigation into", "the offence of", or before its article in brackets. */
export function readCrimeName(letter: Letter, evidence: Evidence): void {
  const labelled = letter.lines.filter(({ text }) => LABELLED.test(text));
  const headed = letter.sentences.filter(({ text }) => LABELLED.test(text));
  const finders = [
    namedIn,
    ...(mayCite(letter.text) ? [besideProvision] : []),
    ...(letter.language === 'en' || isElsewhere(letter.language) ? [namedAbroad] : []),
  ];
  for (const find of finders) {
    for (const { text } of [...labelled, ...headed, ...letter.sentences, ...letter.head]) {
      const name = find(text.slice(0, MAX_SENTENCE), letter.language);
      if (name !== null && evidence.add('crime.description', fold(name), [name], letter.place)) return;
    }
  }
}

function namedIn(text: string, language: string): string | null {
  for (const match of lead(language).matchAll(text)) {
    const rest = text
      .slice(match.index + match[0].length, match.index + match[0].length + 160)
      .replace(/^['‘"“]/, '');
    const end = crimeEnd(language).exec(rest)?.index ?? rest.length;
    const name = rest.slice(0, end).replace(/[\s,'’–-]+$/, '');
    // The parties give a matter its name: "in the matter of Republic v. Otieno".
    if (OF_PARTIES.test(match[0]) && /^\p{Lu}/u.test(name)) continue;
    if (isCrimeName(name, language)) return name;
  }
  return null;
}

/** What is investigated is no body, and who leads the inquiry no crime: "the investigation of Porto Chief Prosecutor Office". */
const OF_BODY =
  /^\p{L}+\s(?:.*(?<!\p{L}))?(?:office|court|prosecutor|police|department|unit|bureau|directorate|branch|station|headquarters|command|division|ministry|agency)(?:\s.{1,40})?$/iu;
const OF_PARTIES = /^in\s+the\s+(?:matter|case|cause)\s+of/i;

function namedAbroad(text: string): string | null {
  for (const pattern of ABROAD) {
    const name = pattern
      .exec(text)?.[1]
      ?.replace(
        /^(?:folytat|nyomozást|folyik|osztályom|hatóságom)\s|(?:^|.*\s)(?:nyomozást\s)(?:folytat\s)?/u,
        '',
      );
    if (name !== undefined && isCrimeName(name, 'en')) return name;
  }
  return null;
}

/** "(extortion, Article 317 Criminal Code)", "art. 615-ter of the Criminal Code, unauthorised access". */
function besideProvision(text: string, language: string): string | null {
  for (const one of findProvisions(text)) {
    if (isProcedural(one)) continue;
    const bracket = AFTER_BRACKET.exec(text.slice(one.end, one.end + 140))?.[1];
    if (bracket !== undefined && isCrimeName(bracket, language)) return bracket;
    const before = IN_BRACKETS.exec(text.slice(Math.max(0, one.start - 80), one.start))?.[1];
    if (before !== undefined && isCrimeName(before, language)) return before;
    const after = AFTER_PROVISION.exec(text.slice(one.end, one.end + 80))?.[1];
    if (after !== undefined && OPENED.test(text.slice(0, one.start)) && isCrimeName(after, language))
      return after;
  }
  return null;
}

function isCrimeName(name: string, language: string): boolean {
  return (
    name.length >= 4 &&
    name.length <= MAX_NAME &&
    /^\p{L}/u.test(name) &&
    !/\d|@/.test(name) &&
    /\p{Ll}{3}/u.test(name) &&
    !(/^\p{Lu}/u.test(name) && (isBody(name) || OF_BODY.test(name))) &&
    !noCrime(language).test(name)
  );
}
