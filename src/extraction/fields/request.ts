import type { RowKey } from '../../form/labels/labels.ts';
import { type Evidence, said } from '../evidence.ts';
import { findIdentifiers } from '../identifiers/identifiers.ts';
import type { Filled } from '../template/filled.ts';
import type { FormRows } from '../template/rows-of-form.ts';
import { findMoments, isoOf } from '../time/moments.ts';
import { namedPeriod } from '../time/named-period.ts';
import { findPeriod } from '../time/periods.ts';
import { zoneOfCountry } from '../time/zones.ts';

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
  readAccountAlone(form, evidence);
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

/** A row on the subject that is nothing but a name as accounts have: "wendelstein_host", "@fox.77". */
const ACCOUNT_ALONE = /^@?(?=[\p{L}\p{N}.-]*[_\d])(?=[\p{N}_.-]*\p{Ll})[\p{Ll}\p{N}][\p{L}\p{N}_.-]{3,40}$/u;

function readAccountAlone(form: FormRows, evidence: Evidence): void {
  const row = form.get('subject');
  const value = row?.text.trim() ?? '';
  if (row === null || !ACCOUNT_ALONE.test(value)) return;
  if (evidence.findings.some(({ path }) => path === 'identifiers')) return;
  evidence.add('identifiers', { type: 'username', value, port: null, at: null }, [value], {
    ...row.place,
    method: 'pattern',
  });
}

function readTimeRange(form: FormRows, evidence: Evidence): void {
  const row = form.get('timeRange');
  const searched = row === null ? PERIODS.flatMap((key) => form.get(key) ?? []) : [row];
  for (const one of searched) {
    const period =
      findPeriod(one.lines, form.slashOrder) ??
      singleDay(one, form) ??
      (one.key === 'timeRange' ? namedPeriod(one.lines, form.slashOrder) : null);
    if (period === null) continue;
    const place = { ...one.place, method: one.key === 'timeRange' ? one.place.method : ('pattern' as const) };
    if (period.from !== null) evidence.add('timeRange.from', period.from, [period.quote], place);
    if (period.to !== null) evidence.add('timeRange.to', period.to, [period.quote], place);
    if (period.timeZone !== null && period.zoneQuote !== null)
      evidence.add('timeRange.timeZone', period.timeZone, [period.zoneQuote, period.quote], place);
    else {
      const country = said(evidence, 'organisation.country');
      const end = one.lines.indexOf(period.quote) + period.quote.length;
      // The quote of a period may hold the clock times up to the zone, or the zone as well.
      const zone = zoneOfCountry(one.lines.slice(Math.max(0, end - 6)), country);
      if (zone !== null) evidence.add('timeRange.timeZone', zone.name, [zone.quote], place);
    }
    return;
  }
}

/** A lone date that is the period: "on 20 November 2026", "the log-ins of 20 November 2026". */
const ON_DAY =
  /(?:\b(?:on|for|during|dated)|\b(?:log-?ins?|log-?ons?|sessions?|connections?|traffic|data|records?|logs?|activity|day|date|night|evening|morning|afternoon)\s+(?:of|dated))\s+(?:the\s+)?(?:(?:day|date|night|evening|morning|afternoon)\s+of\s+)?(?:the\s+)?$/i;
/** What is said to have happened on a day that is not the period: an order was made, a letter sent. */
const OTHER_EVENT =
  /\b(?:issued|made|signed|granted|opened|adopted|published|registered|born|delivered|ordered|received|reported|arrested|requested|sent|preserved|served|(?:letter|order|decision|ruling|warrant|request|law|act|e-?mail)\s+(?:of|dated)|answer|reply|hearing|trial|begins?|starts?|takes? place|held)\b(?:\s+(?:by|to|in|at|from)\b[^.;,]{0,60})?\s+(?:(?:on|of|dated)\s+)?(?:the\s+)?$/i;

/** A row that names one day and no other; elsewhere than in the row for the period its words must say so. */
function singleDay(row: Filled, form: FormRows): ReturnType<typeof findPeriod> {
  if (row.key !== 'timeRange' && row.key !== 'requested') return null;
  const text = row.lines;
  const moments = findMoments(text, form.slashOrder);
  const [first] = moments;
  if (first === undefined || moments.length > 1 || first.date.length < 10) return null;
  const before = text.slice(Math.max(0, first.start - 120), first.start);
  if (row.key !== 'timeRange' && (!ON_DAY.test(before) || OTHER_EVENT.test(before))) return null;
  // The moment at which an address was used tells who used it; it is no period.
  if (row.key === 'requested' && isMomentOfUse(text, form)) return null;
  const date = isoOf({ ...first, time: null }, false);
  return {
    from: date,
    to: date,
    timeZone: first.zone?.name ?? null,
    quote: text.slice(first.start, first.end),
    zoneQuote: text.slice(first.start, first.end),
  };
}

function isMomentOfUse(text: string, { slashOrder }: FormRows): boolean {
  return findIdentifiers(text, { order: slashOrder, bareDomains: false, own: [] }).some(
    ({ identifier }) => identifier.at !== null,
  );
}
