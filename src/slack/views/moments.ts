import type { StandardForm } from '../../form/standard-form.ts';
import { outside } from './text.ts';

const YEAR = String.raw`(?:20\d\d)`;
const PART = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const DATE = String.raw`(?:${YEAR}([-./])${PART}\1${PART}|${PART}([-./])${PART}\2${YEAR})`;
const TIME = String.raw`(?:T\d{2}(?::?\d{2}){1,2}(?:[.,]\d{1,6})?|,? \d{1,2}(?:[:.]\d{2}){1,2})(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?`;
const BASIC = String.raw`${YEAR}[01]\d[0-3]\dT\d{4,6}(?:Z|[+-]\d{4})?`;
const YEARS = `${YEAR} ?[-–/] ?${YEAR}`;
/** Not within a word, an address or a number with a country code. */
const BEFORE = String.raw`(?<![\w+@])(?<!\+\d[\d ()./-]{0,20})`;
/** No longer number; another date may follow at once. */
const AFTER = String.raw`(?!\d|[-./](?!\d{1,4}[-./]\d{1,2}[-./]\d)\d)`;
const MOMENT = new RegExp(`${BEFORE}(?:${DATE}(?:${TIME})?|${BASIC}|${YEARS})${AFTER}`, 'g');

/** Whoever was born on a day can be found by it. */
const BIRTH =
  /(?:\b(?:born|birth|d\.?o\.?b\.?|geb(?:oren|urtsdatum|oortedatum)?\.?|naissance|nacid[oa]|nacimiento|nat[oa]|nascita|sünd\p{L}*)|\bnée?)\W{0,3}(?:on|am|op|le|el|il)?\W{0,3}$/iu;

/** Where dates of this century stand in a text, with their times and zones, and spans of years. No dates of birth. */
export function moments(text: string): readonly { readonly start: number; readonly length: number }[] {
  return [...text.matchAll(MOMENT)]
    .filter(({ index }) => !BIRTH.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ index, 0: found }) => ({ start: index, length: found.length }));
}

/** "Period: 21 Nov 2026, 20:00 – 22 Nov 2026, 06:00 (UTC+02:00)" in mrkdwn; null if no period is stated. */
export function periodLine({ from, to, timeZone }: StandardForm['timeRange']): string | null {
  if (from === null && to === null) return null;
  const zone = timeZone === null ? '' : ` (${outside(zoneName(timeZone), 40)})`;
  return `Period: ${span(from, to)}${zone}`;
}

function span(from: string | null, to: string | null): string {
  if (from === null) return `until ${words(to ?? '')}`;
  if (to === null) return `since ${words(from)}`;
  const [start, end] = [read(from), read(to)];
  const sameDay = start !== null && end !== null && start.day === end.day && end.time !== null;
  return `${words(from)} – ${sameDay ? end.time : words(to)}`;
}

function words(moment: string): string {
  const at = read(moment);
  if (at === null) return outside(moment, 40);
  return at.time === null ? at.day : `${at.day}, ${at.time}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "21 Nov 2026" and "20:00" of an ISO 8601 date or time; null for anything else. */
function read(moment: string): { readonly day: string; readonly time: string | null } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(:\d{2})?)?$/.exec(moment);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (match === null || month === undefined) return null;
  const [, year, , day, time, seconds = ''] = match;
  return {
    day: `${Number(day)} ${month} ${year}`,
    time: time === undefined ? null : `${time}${seconds === ':00' ? '' : seconds}`,
  };
}

const zoneName = (zone: string): string => (/^[+-]\d/.test(zone) ? `UTC${zone}` : zone);
