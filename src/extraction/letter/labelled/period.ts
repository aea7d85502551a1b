import { type Evidence, type Place, said } from '../../evidence.ts';
import { findMoments, isoOf } from '../../time/moments.ts';
import { findPeriod } from '../../time/periods.ts';
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
  const period = findPeriod(value, order);
  const day = period === null ? findMoments(value, order) : [];
  const [from, to] =
    period !== null
      ? [period.from, period.to]
      : day.length === 1 && day[0]!.date.length === 10
        ? [isoOf({ ...day[0]!, time: null }, false), isoOf({ ...day[0]!, time: null }, false)]
        : [null, null];
  if (from === null && to === null) return;
  const quote = period?.quote ?? value;
  if (from !== null) evidence.add('timeRange.from', from, [quote, value], place);
  if (to !== null) evidence.add('timeRange.to', to, [quote, value], place);
  const zone = zoneIn(row, period?.timeZone ?? null, period?.zoneQuote ?? null, evidence);
  if (zone !== null) evidence.add('timeRange.timeZone', zone.name, [zone.quote, value, label], place);
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
