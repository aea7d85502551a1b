import { type Finder, finder } from '../../search/finder.ts';
import { foldSpaces } from '../words/fold-spaces.ts';
import type { Law } from './law.ts';
import { LAWS } from './laws.ts';
import { LAST_ARTICLES, NATIONS } from './procedure-codes.ts';

/** One article of a law that the desk knows, as a text cites it. */
export interface Citation {
  readonly law: Law;
  /** "2703" and "(f)"; null for a law cited without an article. */
  readonly article: string | null;
  readonly part: string;
  /** As written. */
  readonly quote: string;
}

const LONGEST = 2000;
/** How letters name the laws. */
const nameOf = ({ named }: Law): string => `(?<![\\p{L}\\p{N}])(?:${named})`;
const NAMES: readonly (readonly [Law, Finder])[] = LAWS.map((law) => [law, finder(nameOf(law), 'u')]);
/** Any of them: a text that names none, as most, is not searched for each. */
const ANY_NAME = finder(LAWS.map(nameOf).join('|'), 'u');
const NATION = new RegExp(
  `(?<!\\p{L})(${Object.keys(NATIONS).join('|')}) (?:code of criminal procedure|criminal procedure (?:code|act|law)|criminal code|penal code|code of criminal investigation)`,
  'gu',
);
const OWN = new RegExp(
  `(?<!(?:${Object.keys(NATIONS).join('|')}) )(?<!\\p{L})(?:code of criminal procedure|criminal procedure code)`,
  'gu',
);
const ARTICLE =
  /(?:§{1,2}|(?<!\p{L})(?:art(?:icles?|ikel[ns]?|ículos?|icol\p{L}{1,3}|igos?|\.)?|sections?|secs?\.?|ss?\.?|ст\.|статт\p{L}{1,2}|paragrahv\p{L}{0,3}))\s?(\d{1,4})((?:\s?\([0-9a-z]{1,3}\)){0,4})/gu;
/** The United States Code puts its title before the section's number. */
const AFTER_TITLE = /^\s?(?:§{1,2}|sections?|secs?\.?)?\s?(\d{2,4})((?:\s?\([0-9a-z]{1,3}\)){0,4})/u;

interface Found {
  readonly law: Law;
  readonly start: number;
  readonly end: number;
}

/**
 * The citations in a text of laws that the desk knows, from left to right. An article belongs to the law that follows it within a few
 * words, or else to the one just before it. A "Code of Criminal Procedure" without more is that of `country` (ISO 3166-1).
 */
export function citationsIn(text: string, country: string | null): Citation[] {
  const folded = foldSpaces(text.slice(0, LONGEST));
  const lower = folded.toLowerCase();
  // A few capitals grow when they are made small: then offsets of one are none of the other.
  const written = lower.length === folded.length ? folded : lower;
  const laws = lawsIn(lower, country);
  if (laws.length === 0) return [];
  const cited = [...lower.matchAll(ARTICLE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const law = lawOf(laws, match.index, end);
    if (law === null) return [];
    const [start, stop] = [Math.min(match.index, law.start), Math.max(end, law.end)];
    return [citation(law.law, match[1] ?? '', match[2] ?? '', written.slice(start, stop))];
  });
  const titled = laws.flatMap(({ law, start, end }) => {
    const match = law.of.includes('US') ? AFTER_TITLE.exec(lower.slice(end, end + 40)) : null;
    if (match === null) return [];
    return [citation(law, match[1] ?? '', match[2] ?? '', written.slice(start, end + match[0].length))];
  });
  const named = laws
    .filter(({ law }) => ![...cited, ...titled].some((one) => one.law === law))
    .map(({ law, start, end }) => ({ law, article: null, part: '', quote: written.slice(start, end) }));
  return [...titled, ...cited, ...named];
}

function citation(law: Law, article: string, part: string, quote: string): Citation {
  return { law, article, part: part.replaceAll(' ', ''), quote };
}

function lawsIn(text: string, country: string | null): Found[] {
  const known = (ANY_NAME.test(text) ? NAMES : []).flatMap(([law, names]) =>
    [...names.matchAll(text)].map((match) => found(law, match)),
  );
  if (!text.includes('criminal') && !text.includes('penal')) return known.sort((a, b) => a.start - b.start);
  const national = [...text.matchAll(NATION)].map((match) =>
    found(nationalCode(match[0], match[1] ?? ''), match),
  );
  const last = country === null ? undefined : LAST_ARTICLES[country];
  const own =
    country === null || last === undefined
      ? []
      : [...text.matchAll(OWN)].map((match) =>
          found(
            { name: 'the Code of Criminal Procedure', named: '', of: [country], last, isOfProcedure: true },
            match,
          ),
        );
  return [...known, ...national, ...own].sort((a, b) => a.start - b.start);
}

function found(law: Law, match: RegExpExecArray): Found {
  return { law, start: match.index, end: match.index + match[0].length };
}

/** A code that is named by its nation alone ("dutch code of criminal procedure"). */
function nationalCode(named: string, nation: string): Law {
  const country = NATIONS[nation] ?? '';
  const last = named.includes('procedure') ? (LAST_ARTICLES[country] ?? null) : null;
  return {
    name: `the ${named.replace(/^\p{L}/u, (letter) => letter.toUpperCase())}`,
    named: '',
    of: [country],
    last,
    isOfProcedure: named.includes('code of criminal '),
  };
}

function lawOf(laws: readonly Found[], start: number, end: number): Found | null {
  const after = laws.find((law) => law.start >= end && law.start - end < 60);
  if (after !== undefined) return after;
  return laws.findLast((law) => law.end <= start && start - law.end < 25) ?? null;
}
