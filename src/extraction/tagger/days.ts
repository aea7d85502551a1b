import type { StandardForm } from '../../form/standard-form.ts';
import { fold } from '../fold.ts';
import { cityZone } from '../letter/asked/zone.ts';
import { slashOrderFrom } from '../letter/authority/date-order.ts';
import { occurrences } from '../occurrences.ts';
import type { DaysAround } from '../time/day-forms.ts';
import { findMoments, isoOf } from '../time/moments.ts';
import { namedDays } from '../time/named-days.ts';
import { readZone, zoneOfCountry } from '../time/zones.ts';
import type { Tagged } from './tagged.ts';

/** What a document tells of the days in it: how it writes them, and the latest, which a mail's header may name. */
function around({ document, letter }: Tagged, { organisation }: StandardForm): DaysAround {
  const order = slashOrderFrom(letter, organisation.country);
  const days = findMoments(letter.text, order).flatMap(({ date }) => (date.length === 10 ? date : []));
  const sent = document.envelope?.date?.slice(0, 10) ?? null;
  return { order, latest: sent ?? days.toSorted().at(-1) ?? null, other: null };
}

/** The day that words are which are taken for an order's (ISO 8601); null if they name none. */
export function orderDay(one: Tagged, form: StandardForm): string | null {
  const days = namedDays(one.words, around(one, form));
  return days !== null && days.first === days.last ? days.first : null;
}

/** So far behind the words of one end those of the other one stand, in characters, if it tells what they leave out. */
const REACH = 100;

/** True where the one end stands closely behind the other, whose day, month or year may be its own too. */
function areTogether(from: Tagged, to: Tagged): boolean {
  if (from.document !== to.document) return false;
  const text = fold(from.letter.text);
  for (const start of occurrences(text, from.words)) {
    const end = start + from.words.length;
    if (text.slice(end, end + REACH + to.words.length).includes(to.words)) return true;
  }
  return false;
}

/**
 * Both ends of the asked period as far as the words that are taken for them name any (ISO 8601 days or local times), each by what the other one says
 * where they stand together.
 */
export function periodEnds(
  from: Tagged | undefined,
  to: Tagged | undefined,
  form: StandardForm,
): { readonly from: string | null; readonly to: string | null } {
  const reader = (one: Tagged | undefined, end: 'from' | 'to'): ((other: string | null) => string | null) => {
    if (one === undefined) return () => null;
    const about = around(one, form);
    const is = end === 'from' ? 'to' : 'from';
    return (at) => {
      const days = namedDays(one.words, { ...about, other: at === null ? null : { at, is } });
      return days === null ? null : isoOf({ ...days, date: end === 'from' ? days.first : days.last }, false);
    };
  };
  const [readFrom, readTo] = [reader(from, 'from'), reader(to, 'to')];
  const apart = from !== undefined && to !== undefined && !areTogether(from, to);
  const first = readFrom(apart ? null : (readTo(null) ?? form.timeRange.to));
  const last = readTo(apart ? null : (first ?? form.timeRange.from));
  return isBefore(last, first) ? { from: null, to: null } : { from: first, to: last };
}

/** True for two ends of which the first is earlier, by the hour where both have one. */
function isBefore(end: string | null, other: string | null): boolean {
  if (end === null || other === null) return false;
  const length = Math.min(end.length, other.length);
  return end.slice(0, length) < other.slice(0, length);
}

/** The zone that words name, by the country of the one who asks where several have such a name; null if they name none. */
export function zoneNamed(words: string, form: StandardForm): string | null {
  const named = readZone(words, 0) ?? readZone(` ${words} time`, 0);
  if (named !== null) return named.zone.name;
  return (
    (zoneOfCountry(words, form.organisation.country) ?? cityZone(` ${words} time`) ?? cityZone(` ${words}`))
      ?.name ?? null
  );
}
