import { type Evidence, type Place, said } from '../../evidence.ts';
import { findMoments, isoOf } from '../../time/moments.ts';
import { namedDays } from '../../time/named-days.ts';
import { namedPeriod } from '../../time/named-period.ts';
import { findPeriod, type Period } from '../../time/periods.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import { readZone, zoneOfCountry } from '../../time/zones.ts';
import { cityZone } from '../asked/zone.ts';
import type { LabelledRow } from './rows.ts';

/** The period of a row that is there to give it; a single day is one too. */
export function readLabelledPeriod(
  row: LabelledRow,
  order: SlashOrder,
  place: Place,
  evidence: Evidence,
): void {
  const { value, label } = row;
  const period = findPeriod(value, order) ?? ofOneDay(value, order) ?? namedPeriod(value, order);
  if (period === null) return;
  const { from, to, quote } = period;
  if (from !== null) evidence.add('timeRange.from', from, [quote, value], place);
  if (to !== null) evidence.add('timeRange.to', to, [quote, value], place);
  const zone = zoneIn(row, period.timeZone, period.zoneQuote, evidence);
  if (zone !== null) evidence.add('timeRange.timeZone', zone.name, [zone.quote, value, label], place);
}

function ofOneDay(value: string, order: SlashOrder): Period | null {
  const [day, ...more] = findMoments(value, order);
  if (day === undefined || more.length > 0 || day.date.length < 10) return null;
  const date = isoOf({ ...day, time: null }, false);
  return { from: date, to: date, timeZone: null, quote: value, zoneQuote: null };
}

/**
 * The period whose beginning and end have rows of their own, one below the other or in two columns of a table. Of several accounts with
 * periods of their own it is the one that covers them all.
 */
export function readLabelledEnds(
  rows: readonly LabelledRow[],
  order: SlashOrder,
  place: Place,
  evidence: Evidence,
): void {
  const pairs = rows.flatMap((row, at) => {
    const from = row.meaning === 'timeRange.from' ? endIn(row, order) : null;
    const below = rows.slice(at + 1, at + 3).find(({ meaning }) => meaning === 'timeRange.to');
    const to = below === undefined ? null : endIn(below, order);
    return from === null || to === null || below === undefined ? [] : [{ row, from, below, to }];
  });
  if (pairs.length === 0) return;
  const first = pairs.reduce((a, b) => (b.from < a.from ? b : a));
  const last = pairs.reduce((a, b) => (b.to > a.to ? b : a));
  evidence.add('timeRange.from', first.from, [first.row.value], place);
  evidence.add('timeRange.to', last.to, [last.below.value], place);
  const [moment] = findMoments(first.row.value, order);
  const zone =
    zoneIn(first.row, moment?.zone?.name ?? null, first.row.value, evidence) ??
    zoneIn(last.below, null, null, evidence);
  if (zone !== null) evidence.add('timeRange.timeZone', zone.name, [zone.quote], place);
}

function endIn({ value }: LabelledRow, order: SlashOrder): string | null {
  const [moment] = findMoments(value, order);
  if (moment !== undefined) return moment.date.length < 7 ? null : isoOf(moment, false);
  const named = namedDays(value, { order, latest: null, other: null });
  return named === null || named.first !== named.last ? null : isoOf({ ...named, date: named.first }, false);
}

/** The zone that a row of its own gives. */
export function readLabelledZone({ value, label }: LabelledRow, place: Place, evidence: Evidence): void {
  const country = said(evidence, 'organisation.country');
  const found = readZone(value, 0)?.zone ?? zoneOfCountry(` ${value}`, country) ?? cityZone(` ${value}`);
  if (found !== null) evidence.add('timeRange.timeZone', found.name, [value, label], place);
}

/** The zone that stands with the period, after it, or in the label's brackets. */
function zoneIn(
  { value, label }: LabelledRow,
  name: string | null,
  quote: string | null,
  evidence: Evidence,
): { name: string; quote: string } | null {
  if (name !== null && quote !== null) return { name, quote };
  const bracket = label.indexOf('(');
  const inLabel = bracket < 0 ? null : readZone(label, bracket);
  if (inLabel !== null) return { name: inLabel.zone.name, quote: label };
  const country = said(evidence, 'organisation.country');
  return cityZone(` ${value.slice(-60)}`) ?? zoneOfCountry(value.slice(-40), country);
}
