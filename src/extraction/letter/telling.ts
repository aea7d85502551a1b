import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findProvisions } from '../provisions.ts';
import type { Asking } from './asking.ts';
import type { Letter, Sentence } from './layout.ts';
import { anyOf, wordsFor } from './words.ts';

const MAX_SENTENCE = 900;
const MAX_OVERVIEW = 8000;
const TELLING = wordsFor('telling');
const DANGER = wordsFor('danger');
const SECRECY = wordsFor('secrecy');
const CONTACT =
  /(?<![\p{L}])(?:contact (?:me|us)|questions|call (?:me|us)|attached|enclosed|confidential|legal basis|our ref|reference|thank you|thanks|in accordance with|look forward|would like to|disclos\p{L}*|obtain (?:a|an)|legal process|will follow|intend to|receipt|punishable|warrant covers|(?:dated )?this \d{1,2}\p{L}{2} day|application of|findings?)(?![\p{L}])/iu;
const CRIME = new RegExp(
  `(?<![\\p{L}])${anyOf('crimeLeads')}\\s+(?:(?:an?|the|several|numerous)\\s+)?(?:(?:alleged|suspected|serious|possible|ongoing|attempted)\\s+(?=\\p{L}))?(?:(?:criminal )?(?:offen[cs]e|crime|case|act|series)s?\\s+of\\s+)?`,
  'giu',
);
const ENDS = new RegExp(
  `[.;:()\\[\\]"“”]|,(?!\\s?\\p{L}+\\s+and\\b)|\\s(?:${anyOf('crimeEnds')})(?![\\p{L}])`,
  'iu',
);
const NO_CRIME = new RegExp(`^${anyOf('noCrime')}(?![\\p{L}])`, 'iu');
const IN_BRACKETS = /\(\s*([\p{L}][\p{L} ,'’-]{3,60}?)\s*[,;:–-]?\s*$/u;
const AFTER_PROVISION = /^\s*\)?\s*[,(–-]\s*\(?([\p{Ll}][\p{L} '’-]{3,60}?)\s*[,)]/u;
/** Words on the proceeding itself: they tell nothing of what happened. */
const PROCEEDING =
  /(?<![\p{L}])(?:investigat\p{L}*|suspect\p{L}*|registered|opened|granted|issued|signed|obtained|initiated|started|conduct\p{L}*|assigned|requested|based|named|required)(?![\p{L}])/giu;
const MAX_NAME = 90;

/** The facts that connect the data with the crime, as one stretch of the letter; the one that tells of danger first, else the longest. */
export function readOverview(letter: Letter, askings: readonly Asking[], evidence: Evidence): void {
  const runs: { start: number; end: number; danger: boolean; facts: boolean }[] = [];
  let open = false;
  for (const sentence of letter.sentences) {
    const asks = askings.some((one) => sentence.start < one.end && one.start < sentence.end);
    const tells = !asks && isTelling(sentence);
    const danger = tells && DANGER.test(sentence.text.slice(0, MAX_SENTENCE));
    const facts = tells && TELLING.test(sentence.text.slice(0, MAX_SENTENCE).replace(PROCEEDING, ' '));
    const run = runs.at(-1);
    if (tells && open && run !== undefined) {
      run.end = sentence.end;
      run.danger ||= danger;
      run.facts ||= facts;
    } else if (tells) runs.push({ start: sentence.start, end: sentence.end, danger, facts });
    open = tells;
  }
  const best = runs.toSorted(
    (a, b) =>
      Number(b.danger) - Number(a.danger) ||
      Number(b.facts) - Number(a.facts) ||
      b.end - b.start - (a.end - a.start),
  )[0];
  if (best === undefined) return;
  const text = letter.text.slice(best.start, Math.min(best.end, best.start + MAX_OVERVIEW));
  evidence.add('overview', fold(text), [text], letter.place);
}

function isTelling({ text: whole }: Sentence): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  return (
    text.split(/\s+/).length >= 5 &&
    /\p{Ll}/u.test(text) &&
    TELLING.test(text) &&
    !SECRECY.test(text) &&
    !CONTACT.test(text)
  );
}

/** The crime in the words of the letter: after "investigation into", "the offence of", or before its article in brackets. */
export function readCrimeName(letter: Letter, evidence: Evidence): void {
  const labelled = letter.head.filter(({ text }) => /^(?:crimes?|offen[cs]es?|charges?)\s*:/i.test(text));
  for (const find of [namedIn, besideProvision]) {
    for (const { text } of [...labelled, ...letter.sentences]) {
      const name = find(text.slice(0, MAX_SENTENCE));
      if (name !== null && evidence.add('crime.description', fold(name), [name], letter.place)) return;
    }
  }
}

function namedIn(text: string): string | null {
  for (const lead of text.matchAll(CRIME)) {
    const rest = text.slice(lead.index + lead[0].length, lead.index + lead[0].length + 160);
    const end = ENDS.exec(rest)?.index ?? rest.length;
    const name = rest.slice(0, end).replace(/[\s,'’–-]+$/, '');
    if (isCrimeName(name)) return name;
  }
  return null;
}

/** "(extortion, Article 317 Criminal Code)", "art. 615-ter of the Criminal Code, unauthorised access". */
function besideProvision(text: string): string | null {
  for (const one of findProvisions(text)) {
    const before = IN_BRACKETS.exec(text.slice(Math.max(0, one.start - 80), one.start))?.[1];
    if (before !== undefined && isCrimeName(before)) return before;
    const after = AFTER_PROVISION.exec(text.slice(one.end, one.end + 80))?.[1];
    if (after !== undefined && /\(/.test(text.slice(0, one.start)) && isCrimeName(after)) return after;
  }
  return null;
}

function isCrimeName(name: string): boolean {
  return (
    name.length >= 4 &&
    name.length <= MAX_NAME &&
    /^\p{L}/u.test(name) &&
    !/\d|@/.test(name) &&
    /\p{Ll}{3}/u.test(name) &&
    !NO_CRIME.test(name)
  );
}
