import { finder } from '../../search/finder.ts';
import { isoOf } from './moments.ts';
import { type NamedDays, namedDays } from './named-days.ts';
import { END } from './period-words.ts';
import type { Period } from './periods.ts';
import type { SlashOrder } from './slash-order.ts';

/** Longer texts tell more than a period. */
const LONGEST = 80;
const JOINT = finder(`\\s+${END}\\s+|\\s*(?:–|—|-)\\s*`, 'giu');

/**
 * The period of a text that is there to give one and in which `findPeriod` sees none: "1/3/26 – 15/3/26", "Q3 2025", "2024". A single day is one
 * too. Null if its words name no days.
 */
export function namedPeriod(text: string, order: SlashOrder): Period | null {
  const words = text.trim();
  if (words.length > LONGEST) return null;
  const alone = { order, latest: null, other: null };
  for (const { index, 0: joint } of JOINT.matchAll(words)) {
    const last = namedDays(words.slice(index + joint.length), alone);
    if (last === null) continue;
    const other = { at: isoOf({ ...last, date: last.last }, false), is: 'to' } as const;
    const first = namedDays(words.slice(0, index), { ...alone, other });
    if (first !== null && first.first <= last.last) return periodOf(first, last, words);
  }
  const whole = namedDays(words, alone);
  return whole === null ? null : periodOf(whole, whole, words);
}

function periodOf(first: NamedDays, last: NamedDays, quote: string): Period {
  const isOneHour = first === last && first.time !== null;
  const zone = last.zone ?? first.zone;
  return {
    from: isoOf({ ...first, time: isOneHour ? null : first.time, date: first.first }, false),
    to: isoOf({ ...last, time: isOneHour ? null : last.time, date: last.last }, false),
    timeZone: zone?.name ?? null,
    quote,
    zoneQuote: zone === null ? null : quote,
  };
}
