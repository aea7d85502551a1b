import type { Identifier, StandardForm } from '../../form/standard-form.ts';
import type { Facts } from '../assessment.ts';
import { asksForProduction, dataTypesAsked } from '../measures.ts';
import { RELATIVE_PERIOD } from '../words/period.ts';
import { listed, quoted, type Rule, raise } from './rule.ts';

const BEHIND = 80;

/** What follows the words for what is asked in their sentence, in lower case. */
function behindAsked({ form, text }: Facts): string {
  const asked = form.requested?.toLowerCase() ?? '';
  const at = asked === '' ? -1 : text.indexOf(asked);
  if (at < 0) return '';
  return text.slice(at + asked.length, at + asked.length + BEHIND).split(/[.;]\s/)[0]!;
}

const timeRangeMissing: Rule = (facts) => {
  const { form } = facts;
  const { timeRange, identifiers, nature } = form;
  const measured = nature.preservation === true || asksForProduction(form);
  const deep = dataTypesAsked(form).filter((type) => type !== 'subscriber');
  if (!measured || deep.length === 0) return null;
  if (timeRange.from !== null || timeRange.to !== null) return null;
  if (identifiers.length > 0 && identifiers.every(({ at }) => at !== null)) return null;
  const words = [form.requested, form.subject, form.nature.other].filter((part) => part !== null).join(' ; ');
  if (RELATIVE_PERIOD.test(`${words.slice(0, 6000).toLowerCase()} ; ${behindAsked(facts)}`)) return null;
  return raise(
    'time-range-missing',
    `${listed(deep).replace(/^./, (letter) => letter.toUpperCase())} data is asked for without saying for which period.`,
    'Give the first and the last day and time of the period, with the time zone.',
    ['CoE 2008 §27'],
  );
};

const CLOCK = /T\d{2}:\d{2}/;
const OFFSET = /(?:Z|[+-]\d{2}(?::?\d{2})?)$/;
/** A zone as officers write it beside a time. */
const ZONE =
  /(?<![\p{L}\p{N}])(?:UTC|GMT|CES?T|WES?T|EES?T|BST|MES?Z|MSK|IST|JST|AEST|[ECMP][SD]T|Z(?:ulu)|h(?:eure)? (?:de Paris|locale)|[A-Z][\p{L}]+\/[A-Z][\p{L}_]+|(?:[A-Z]\p{L}+|local) time|(?:Central|Eastern|Western|Pacific|Mountain|British) (?:European |Summer |Standard |Daylight )*Time|Ortszeit|[a-z]+ tijd|ora locale|hora (?:local|peninsular))(?![\p{L}])|(?<![\p{N}])[+-](?:0\d|1[0-4]):?(?:00|30|45)(?!\d)/u;
/** A clock time that stands by itself: not a part of a number, of an address or of an hour range of an office. */
const WRITTEN_CLOCK = /(?<![\d:.])(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?)?(?![\d:.])/iu;

const timeZoneMissing: Rule = ({ form }) => {
  if (form.timeRange.timeZone !== null) return null;
  const times = [
    ...form.identifiers.filter(lacksZone).map(({ value, at }) => `${at} (${value})`),
    ...[form.timeRange.from, form.timeRange.to].filter((time) => time !== null && isZoneless(time)),
  ];
  const words = [form.requested, form.subject]
    .filter((part) => part !== null)
    .join(' ; ')
    .slice(0, 6000);
  const zoned = [form.requested, form.subject, form.overview, form.timeLimits].some(
    (part) => part !== null && ZONE.test(part),
  );
  if (zoned) return null;
  const written = times.length > 0 ? null : writtenClock(form, words);
  if (times.length === 0 && written === null) return null;
  const seen = written === null ? listed(times.slice(0, 3).map(String)) : quoted(written);
  return raise(
    'time-zone-missing',
    `A clock time is given without its time zone: ${seen}${times.length > 3 ? `, and ${times.length - 3} more` : ''}.`,
    'Give the time zone of every time, best as an offset from UTC.',
    ['CoE 2020 App. A', 'UNODC'],
  );
};

function lacksZone({ at }: Identifier): boolean {
  return at !== null && isZoneless(at);
}

function isZoneless(time: string): boolean {
  return CLOCK.test(time) && !OFFSET.test(time.slice(11));
}

/** A clock time in the words of the request, where none was read as a period or beside an identifier. */
function writtenClock({ timeRange, identifiers }: StandardForm, words: string): string | null {
  const read = [timeRange.from, timeRange.to, ...identifiers.map(({ at }) => at)];
  if (read.some((time) => time !== null && CLOCK.test(time))) return null;
  return WRITTEN_CLOCK.exec(words)?.[0] ?? null;
}

const portMissing: Rule = ({ form }) => {
  const bare = form.identifiers.filter(
    ({ type, at, port }) => type === 'ipv4' && at !== null && CLOCK.test(at) && port === null,
  );
  if (bare.length === 0) return null;
  const shown = listed([...new Set(bare.map(({ value }) => value))].slice(0, 3));
  return raise(
    'port-missing',
    `${shown} ${bare.length === 1 ? 'is' : 'are'} given with a time but without the source port.`,
    'Give the source port beside each IPv4 address and time: many customers share one address.',
    ['CoE 2008 §27'],
  );
};

export const timeRules: readonly Rule[] = [timeRangeMissing, timeZoneMissing, portMissing];
