import { spaced } from '../../alternation.ts';
import { MONTH_PATTERN } from '../../time/months.ts';
import { MIDNIGHT, MONTH_END, NAMED_MONTH_END } from './term-days.ts';
import { ALSO_OF_PERIODS } from './term-words.ts';

const PERIOD_LEAD = new RegExp(`^(?:${spaced(ALSO_OF_PERIODS)})\\s+(?![a-z])`, 'iu');
/** The same before the end of a month: "bis Ende März", "do końca marca". */
const MONTH_LEAD = new RegExp(
  `^(?:${spaced(ALSO_OF_PERIODS)})\\s+(?:${spaced(NAMED_MONTH_END)}|${spaced(MONTH_END)})`,
  'iu',
);

/** Short names of months that are words elsewhere: "antworten Sie bis zum", "find out by". */
const NO_MONTH = '(?:sie|out|set)(?!\\p{L})';
/** A day, or the name of a month, from which a period may run. */
const PERIOD_BEGUN = new RegExp(
  `\\d[^;]*$|(?<!\\p{L})(?:${MIDNIGHT}|(?!${NO_MONTH})${MONTH_PATTERN})\\s*$`,
  'iu',
);
/** The same right before its other end. */
const MONTH_BEGUN = new RegExp(
  `(?<!\\p{L})(?!${NO_MONTH})${MONTH_PATTERN}(?:\\s+(?:de\\s+)?20\\d\\d)?\\s*$|20\\d\\d(?:\\s+(?:року|р\\.|roku|r\\.|годин[аи]|г\\.))?\\s*$`,
  'iu',
);
/** So far before it a period may begin, in characters. */
const PERIOD_REACH = 90;

/** True for "bis zum 30. September" behind the day from which it runs. */
export function endsPeriod(text: string, match: RegExpExecArray): boolean {
  if (MONTH_LEAD.test(match[0]))
    return MONTH_BEGUN.test(text.slice(Math.max(0, match.index - PERIOD_REACH), match.index));
  if (!PERIOD_LEAD.test(match[0])) return false;
  return PERIOD_BEGUN.test(text.slice(Math.max(0, match.index - PERIOD_REACH), match.index));
}
