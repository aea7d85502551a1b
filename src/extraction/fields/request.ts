import type { RowKey } from '../../form/labels/labels.ts';
import type { Evidence } from '../evidence.ts';
import { findIdentifiers } from '../identifiers.ts';
import { findMoments, isoOf } from '../moments.ts';
import { findPeriod } from '../periods.ts';
import type { FormRows } from '../rows-of-form.ts';

const SEARCHED: readonly RowKey[] = [
  'subject',
  'identifiers',
  'requested',
  'nature.preservation',
  'nature.production',
  'nature.takedown',
  'overview',
];
const PERIODS: readonly RowKey[] = [
  'requested',
  'nature.preservation',
  'nature.production',
  'dataTypes',
  'subject',
  'overview',
];

/** Overview, subject and what is requested, as written; time limits; and what these rows name: identifiers and the period. */
export function readRequest(form: FormRows, evidence: Evidence): void {
  for (const key of ['overview', 'subject', 'requested', 'timeLimits'] as const) {
    const row = form.get(key);
    if (row !== null) evidence.add(key, row.text, [row.lines], row.place);
  }
  const listed = form.get('identifiers');
  if (listed !== null && form.get('subject') === null)
    evidence.add('subject', listed.text, [listed.lines], listed.place);
  readIdentifiers(form, evidence);
  readTimeRange(form, evidence);
}

function readIdentifiers(form: FormRows, evidence: Evidence): void {
  const own = (
    [
      'requester.email',
      'requester.telephone',
      'organisation.website',
      'organisation.switchboard',
      'organisation.address',
    ] as const
  ).flatMap(
    (key) =>
      form
        .get(key)
        ?.text.slice(0, 500)
        .split(/[\s,;]+(?=\S*[@.]\S)|\s{2,}/) ?? [],
  );
  for (const key of SEARCHED) {
    const row = form.get(key);
    if (row === null) continue;
    const bareDomains = key === 'subject' || key === 'identifiers' || key === 'nature.takedown';
    // The label of an added row ("User name: …") says what its value is.
    const label = key === 'identifiers' ? `${row.label}: ` : '';
    for (const { identifier, quote } of findIdentifiers(label + row.lines, {
      order: form.slashOrder,
      bareDomains,
      own,
    }))
      evidence.add('identifiers', identifier, [quote, identifier.value], { ...row.place, method: 'pattern' });
  }
}

function readTimeRange(form: FormRows, evidence: Evidence): void {
  const row = form.get('timeRange');
  const searched = row === null ? PERIODS.flatMap((key) => form.get(key) ?? []) : [row];
  for (const one of searched) {
    const period =
      findPeriod(one.lines, form.slashOrder) ??
      (isDay(one.key, evidence) ? singleDay(one.key, one.lines, form) : null);
    if (period === null) continue;
    const place = { ...one.place, method: one.key === 'timeRange' ? one.place.method : ('pattern' as const) };
    if (period.from !== null) evidence.add('timeRange.from', period.from, [period.quote], place);
    if (period.to !== null) evidence.add('timeRange.to', period.to, [period.quote], place);
    if (period.timeZone !== null && period.zoneQuote !== null)
      evidence.add('timeRange.timeZone', period.timeZone, [period.zoneQuote, period.quote], place);
    return;
  }
}

/** The rows in which a lone date is the period: but not the moment at which an address was used. */
function isDay(key: RowKey, evidence: Evidence): boolean {
  const used = evidence.findings.some(({ value }) => typeof value === 'object' && value.at !== null);
  return key === 'timeRange' || (key === 'requested' && !used);
}

/** A row that names one day and no other. */
function singleDay(key: RowKey, text: string, form: FormRows): ReturnType<typeof findPeriod> {
  const moments = findMoments(text, form.slashOrder);
  const [first] = moments;
  if (first === undefined || moments.length > 1) return null;
  if (key !== 'timeRange' && !/\b(?:on|for|during)\s+(?:the\s+)?$/i.test(text.slice(0, first.start)))
    return null;
  const date = isoOf({ ...first, time: null }, false);
  return {
    from: date,
    to: date,
    timeZone: first.zone?.name ?? null,
    quote: text.slice(first.start, first.end),
    zoneQuote: text.slice(first.start, first.end),
  };
}
