import { findPeriod } from '../../time/periods.ts';
import { type PlacedUntil, untilsIn } from '../../time/until.ts';
import { hasWord } from '../words.ts';
import { clauseAt, type Stretch } from './clauses.ts';
import { secretWords } from './secret-words.ts';
import { namesData } from './span-of-data.ts';
import { isOfAnswer } from './terms.ts';

/** Silence itself, to which somebody is bound: "verplicht tot geheimhouding". */
const SILENCE =
  /^(?:(?:de|het|volledige|strikte|absolute)\s)*(?:geheimhouding|stilzwijgen|zwijgen|vertrouwelijkheid|discretie)(?!\p{L})/iu;

/** Until when the secrecy lasts that some words of a text ask for; null where the text does not say it. The time to answer is not the time to keep silent. */
export function endOfSecrecy(text: string, language: string, secret: RegExpExecArray): PlacedUntil | null {
  const asksElse = (words: string): boolean => isOfAnswer(words) || hasWord(language, 'produce', words);
  const answersAhead = isOfAnswer(text.slice(0, secret.index));
  const own = untilsIn(text).find((one) =>
    one.isDay || !answersAhead || one.start >= secret.index
      ? isTimeOfSecrecy(text, language, one, secret, asksElse)
      : false,
  );
  if (own === undefined) return endOfPeriod(text, language, secret);
  return SILENCE.test(own.value) ? null : own;
}

/** The end of a period of secrecy: "from 1 October to 1 November 2026". */
function endOfPeriod(text: string, language: string, secret: RegExpExecArray): PlacedUntil | null {
  const period = findPeriod(text);
  if (period === null || period.from === null || period.to === null) return null;
  const { to, quote } = period;
  const start = text.indexOf(quote);
  const end = start + quote.length;
  if (start < 0 || !isPeriodOfSecrecy(text, language, { start, end }, secret)) return null;
  return { value: to, quote, start, end, isDay: true };
}

/** Whether a period in a text belongs to its words that ask for secrecy, and not to data. */
export function isPeriodOfSecrecy(
  text: string,
  language: string,
  time: Stretch,
  secret: RegExpExecArray,
): boolean {
  const between = text.slice(secret.index + secret[0].length, time.start);
  return (
    !namesData(between, language) &&
    isTimeOfSecrecy(text, language, time, secret, (words) => namesData(words, language))
  );
}

/**
 * Whether a time in a text belongs to its words that ask for secrecy, and not to what else is asked in another of its clauses; `isElse` is true for words
 * that name this.
 */
export function isTimeOfSecrecy(
  text: string,
  language: string,
  time: Stretch,
  secret: RegExpExecArray,
  isElse: (words: string) => boolean,
): boolean {
  const { from, to } = clauseAt(text, language, time);
  if (time.start < secret.index) {
    const ahead = to <= secret.index ? text.slice(0, from) : '';
    return !isElse(withoutTime(text, from, Math.min(to, secret.index), time)) && !isElse(ahead);
  }
  if (from <= secret.index + secret[0].length) return true;
  const clause = withoutTime(text, from, to, time);
  return secretWords(language, clause) !== null || !isElse(clause);
}

function withoutTime(text: string, from: number, to: number, { start, end }: Stretch): string {
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}
