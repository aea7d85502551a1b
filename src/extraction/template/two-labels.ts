import type { RowKey } from '../../form/labels/labels.ts';
import type { LabelMatch } from './label-match.ts';

type Match = (text: string) => LabelMatch | null;

/** Before the second label, where no slash stands. */
const OPENING = /^[\s([/|–—-]*/;
const CLOSING = /^\s*[)\]][\s:：|=*_.…–—-]*/;
/** So far the first of two labels goes, in characters. */
const LONGEST = 90;
/** Rows asked for together, which hold what the first of them does. */
const TOGETHER: readonly (readonly [RowKey, RowKey])[] = [
  ['subject', 'identifiers'],
  ['subject', 'requester.badgeNumber'],
  ['requester.name', 'requester.badgeNumber'],
  ['crime', 'crime.provisions'],
  ['crime', 'crime.caseNumber'],
];

/** Two labels of one row with a slash between, as forms in two languages have them: "Address / Adresse: …". */
export function slashedLabel(text: string, match: Match): LabelMatch | null {
  let slash = text.indexOf('/');
  for (let tries = 0; slash > 0 && slash < LONGEST && tries < 3; tries += 1) {
    const first = /\d\s*$/.test(text.slice(0, slash)) ? null : match(text.slice(0, slash));
    const second = first?.rest === '' ? match(text.slice(slash + 1).trimStart()) : null;
    if (first !== null && second !== null && areOne(first, second)) return merged(text, first, second);
    slash = text.indexOf('/', slash + 1);
  }
  return null;
}

/** A label with the same in another language behind it, in brackets, after a stroke or on the next line: "Rank (Grade)". */
export function withSecondLabel(text: string, first: LabelMatch, match: Match): LabelMatch {
  if (first.rest === '' || first.meaning.kind !== 'row' || !/^[\p{L}([/]/u.test(first.rest)) return first;
  const behind = text.slice(text.length - first.rest.length - 4, text.length - first.rest.length);
  if (/[:：=?]/.test(behind)) return first;
  const isOpen = /^[([]/.test(first.rest);
  const second = match(first.rest.replace(OPENING, ''));
  if (second === null || !areOne(first, second)) return first;
  const isSlash = /\/\s*$/.test(text.slice(0, text.length - first.rest.length));
  const isPlain = second.rest === '' || !sharesLanguage(first, second);
  if (!isSlash && !isPlain) return first;
  const whole = merged(text, first, second);
  return isOpen ? { ...whole, rest: whole.rest.replace(CLOSING, '') } : whole;
}

function merged(text: string, first: LabelMatch, second: LabelMatch): LabelMatch {
  const end = text.length - second.rest.length;
  return {
    ...first,
    inForm: first.inForm && second.inForm,
    languages: [...new Set([...first.languages, ...second.languages])],
    label: text.slice(0, end).replace(/[\s:：|=*_.…–—-]+$/, ''),
    rest: second.rest,
    slipped: first.slipped || second.slipped,
  };
}

function areOne(first: LabelMatch, second: LabelMatch): boolean {
  const [a, b] = [first.meaning, second.meaning];
  if (a.kind === 'section')
    return (b.kind === 'section' && a.section === b.section) || (b.kind === 'row' && first.asRow === b.key);
  if (a.kind !== 'row') return a.kind === b.kind;
  if (b.kind !== 'row') return second.asRow === a.key;
  return a.key === b.key || TOGETHER.some(([one, other]) => one === a.key && other === b.key);
}

const sharesLanguage = (first: LabelMatch, second: LabelMatch): boolean =>
  first.languages.some((language) => second.languages.includes(language));
