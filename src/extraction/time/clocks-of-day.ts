import { finder } from '../../search/finder.ts';
import { readClock } from './clock.ts';
import { dayAfter } from './iso-day.ts';
import type { Moment } from './moments.ts';
import { BETWEEN_WORD, END, FROM_WORD } from './period-words.ts';
import { readZone } from './zones.ts';

/** Two ends of a period that one day gives by its clocks, in [start, end) of the text. */
export interface TwoMoments {
  readonly from: Moment;
  readonly to: Moment;
  readonly start: number;
  readonly end: number;
}

const HOURS = '(?:\\s?(?:hrs?|hours|h|Uhr|uur|heures|horas|год\\.?)(?![\\p{L}]))?';
/** An hour by its minutes, or of one half of the day: "18:00", "6 pm". */
const CLOCK = '(\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?|\\s?[ap]\\.?m\\.?))';
const CLOCK_TO = new RegExp(
  `^\\s*${END}\\s*(?:同日\\s?|当日|當日|같은\\s날\\s)?(?:(?:las|às|as|alle|le|les|ore|godz\\.|ora)\\s+){0,2}(?=\\d{1,2}(?:[:.h時时点點시]\\s?(?:\\d{2}|[から至〜])|\\s?(?:[ap]\\.?m|Uhr|uur|h|heures|horas)(?!\\p{L}))|\\d{4}\\s?(?:hrs?|hours|h)(?!\\p{L}))`,
  'iu',
);
const CLOCK_BEFORE = finder(
  `(?<![\\d.:])${CLOCK}${HOURS}\\s*${END}\\s*(?:(?:las|às|as|alle|le|ore|godz\\.|ora|kl\\.?|klo|kell)\\s+)?$`,
  'iu',
);
const CLOCKS_BEFORE = finder(
  `(?:(?<!\\p{L})(?:${BETWEEN_WORD}|${FROM_WORD}|de\\s+las|das|dalle)\\s+)?(?<![\\d.:])${CLOCK}${HOURS}\\s*${END}\\s*(?:(?:las|às|as|alle|le|ore|godz\\.|ora)\\s+)?${CLOCK}${HOURS}\\s*(\\(?\\s*(?:UTC|GMT)?\\s?(?:[+\\-−]\\s?\\d{1,2}(?::?\\d{2})?)?[A-Z]{0,5}\\s*\\)?)\\s*,?\\s*(?:(?:on|am|le|el|il|op|em|dnia|w\\s+dniu|din\\s+data\\s+de|del|du|vom|del\\s+día)\\s+)?(?:the\\s+)?$`,
  'iu',
);

/** "14 August 2026, 10:00 – 12:00 UTC", "between 10:00 and 12:00 UTC on 14 August 2026". */
export function clocksOfOneDay(text: string, moment: Moment): TwoMoments | null {
  if (moment.time !== null) {
    const joint = CLOCK_TO.exec(text.slice(moment.end, moment.end + 20));
    const clock = joint === null ? null : readClock(text, moment.end + joint[0].length);
    if (clock === null) return endingClock(text, moment);
    return nightWhole({ from: moment, to: { ...moment, ...clock }, start: moment.start, end: clock.end });
  }
  const window = text.slice(Math.max(0, moment.start - 60), moment.start);
  const before = CLOCKS_BEFORE.exec(window);
  if (before === null) return clocksAfter(text, moment);
  const [first, second] = [readClock(before[1]!, 0), readClock(before[2]!, 0)];
  if (first === null || second === null) return null;
  const zone = readZone(before[3]!, 0)?.zone ?? readZone(text, moment.end)?.zone ?? null;
  const start = moment.start - window.length + before.index;
  return nightWhole({
    from: { ...moment, time: first.time, zone },
    to: { ...moment, time: second.time, zone },
    start,
    end: moment.end,
  });
}

const CLOCKS_AFTER = new RegExp(
  `^[\\s,()]*(?:${BETWEEN_WORD}|${FROM_WORD}|de las|das|dalle|entre las|tra le|v době(?:\\s+od)?|w godzinach|w godz\\.|fra kl\\.?)\\s+(?:(?:las|as|às|le|les|ore)\\s+)?(?=\\d{1,2}(?:[:.h]\\d{2}|\\s?(?:[ap]\\.?m|Uhr|uur|h))|\\d{4}\\s?(?:hrs?|hours|h)(?!\\p{L}))`,
  'iu',
);

/** "on 14 August 2026 between 10:00 and 12:00 UTC" */
function clocksAfter(text: string, moment: Moment): TwoMoments | null {
  const lead = CLOCKS_AFTER.exec(text.slice(moment.end, moment.end + 20));
  const first = lead === null ? null : readClock(text, moment.end + lead[0].length);
  const joint = first === null ? null : CLOCK_TO.exec(text.slice(first.end, first.end + 20));
  const second = joint === null ? null : readClock(text, first!.end + joint[0].length);
  if (first === null || second === null) return null;
  const zone = second.zone ?? first.zone;
  const from = { ...moment, time: first.time, zone };
  return nightWhole({
    from,
    to: { ...moment, time: second.time, zone },
    start: moment.start,
    end: second.end,
  });
}

/** "from 10:00 to 12:30 UTC on 14 August 2026", where the date came with its second time. */
function endingClock(text: string, to: Moment): TwoMoments | null {
  const window = text.slice(Math.max(0, to.start - 30), to.start);
  const before = CLOCK_BEFORE.exec(window);
  const clock = before === null ? null : readClock(before[1]!, 0);
  if (before === null || clock === null) return null;
  const start = to.start - window.length + before.index;
  return nightWhole({ from: { ...to, time: clock.time }, to, start, end: to.end });
}

/** A period of hours of which the second is the earlier one: it ends on the next day. */
function nightWhole(found: TwoMoments): TwoMoments {
  const { from, to } = found;
  if (from.time === null || to.time === null || from.time.slice(0, 5) <= to.time.slice(0, 5)) return found;
  return { ...found, to: { ...to, date: dayAfter(to.date) } };
}
