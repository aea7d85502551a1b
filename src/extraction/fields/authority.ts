import type { Document } from '../../documents/document.ts';
import type { RowKey } from '../../form/labels/labels.ts';
import type { Evidence, Place } from '../evidence.ts';
import { fold } from '../fold.ts';
import { asOrder, type OrderDocument } from '../kind/orders.ts';
import {
  type CitedOrder,
  findAuthority,
  findOrder,
  isNoOrder,
  isOfRemedy,
  sentenceAround,
} from '../law/authorities.ts';
import { kindOfStatus } from '../law/authority-kinds.ts';
import { tellsOfRemedy } from '../law/remedies.ts';
import { type Allowing, allowedBy, PROVISION } from '../letter/authority/allowed-by.ts';
import { ORDERING, orderDayIn, RANK_OF } from '../letter/authority/cited-orders.ts';
import { magistratesIn } from '../letter/authority/magistrates.ts';
import { readAnswer } from '../template/answer.ts';
import type { Filled } from '../template/filled.ts';
import type { FormRows } from '../template/rows-of-form.ts';
import { findMoments } from '../time/moments.ts';

const CITING: readonly RowKey[] = [
  'nature.courtOrder',
  'legalBasis',
  'nature.production',
  'nature.preservation',
  'nature.other',
  'requested',
  'overview',
  'crime',
  'timeLimits',
];

/**
 * Who ordered or allowed the measure (CoE 2008 §22). A cited order counts before the requesting organisation's own standing: a
 * police unit that sends a court's order acts on the court's authority. `others` are the message's other documents, among which the order may be.
 */
export function readAuthority(form: FormRows, others: readonly Document[], evidence: Evidence): void {
  const row = form.find('nature.courtOrder');
  const answer = readAnswer(row?.marked ?? '');
  const cited = readRow(form, evidence) ?? citedOrder(form);
  const attached = others.map(asOrder).find((one) => one !== null) ?? null;
  if (cited !== null) addCited(cited, evidence);
  const fromDocument = attached === null ? null : addDocument(attached, cited, form, evidence);
  const ordered = answer.value === true && row !== null ? row : null;
  if ((cited === null || cited.order.kind === null) && fromDocument !== true)
    addStanding(form, ordered, evidence);
  addAttached(attached, cited?.isInstrument === false ? ordered : (cited?.row ?? ordered), evidence);
}

interface Cited {
  readonly row: Filled;
  readonly order: CitedOrder;
  /** True for an order on paper, which could be attached. */
  readonly isInstrument: boolean;
}

/** The order that a row cites, with who made it; else who is said to have allowed the measure. */
function citedOrder(form: FormRows): Cited | null {
  // A box and the line for details beside it may be rows of their own.
  const rows = CITING.flatMap((key) => form.rows.filter((one) => one.key === key && one.text !== ''));
  for (const row of rows) {
    const cited = orderIn(row, form);
    const named = magistrateIn(row, form);
    if (named !== null && (cited === null || isMoreOf(named.order, cited))) return named;
    if (cited !== null) return { row, order: cited, isInstrument: true };
  }
  for (const row of rows) {
    const allowed = allowedBy(row.lines, row.key === 'overview');
    if (allowed !== null) return { row, order: orderOf(allowed, form), isInstrument: false };
  }
  return null;
}

/** A judge or a prosecutor with a name of whom a row says that they ordered or allowed what is asked. */
function magistrateIn(row: Filled, form: FormRows): Cited | null {
  for (const { kind, name, start } of magistratesIn(row.lines)) {
    const around = sentenceAround(row.lines, start);
    const sentence = row.lines.slice(around.start, around.end);
    const before = row.lines.slice(Math.max(around.start, start - BESIDE), start);
    const behind = row.lines.slice(start + name.length, around.end).slice(0, BESIDE);
    const rest = OF_ORDERS.has(row.key) ? `${before} ${behind}` : before;
    if (!ORDERING.test(rest) || isNoOrder(sentence)) continue;
    if (!OF_ORDERS.has(row.key) && !PROVISION.test(row.lines.slice(Math.max(0, start - CITED), start)))
      continue;
    const order = orderOf({ kind, name, sentence }, form);
    return { row, order, isInstrument: kind !== 'prosecutor' || order.date !== null };
  }
  return null;
}

/** Rows in which who is named is the one who ordered; elsewhere what the order rests on must be cited before. */
const OF_ORDERS: ReadonlySet<RowKey> = new Set<RowKey>([
  'nature.courtOrder',
  'legalBasis',
  'nature.production',
  'nature.preservation',
  'nature.other',
]);
/** So far beside a name stand the words on what its bearer did, in characters. */
const BESIDE = 60;
/** And so far before it the provision. */
const CITED = 120;

function orderOf({ kind, name, sentence }: Allowing, { slashOrder }: FormRows): CitedOrder {
  const day = orderDayIn(sentence, slashOrder);
  return { kind, issuedBy: name, date: day?.iso ?? null, quote: sentence, dateQuote: day?.quote ?? null };
}

/** True where the one named tells more of an order's author than the office that is cited, which may be the same. */
function isMoreOf({ kind, issuedBy }: CitedOrder, cited: CitedOrder): boolean {
  if (kind === null || (cited.kind !== null && RANK_OF[cited.kind] !== RANK_OF[kind])) return false;
  return (issuedBy ?? '').length > (cited.issuedBy ?? '').length;
}

/** In the row for orders a court's name is enough; elsewhere the text must speak of an order. */
function orderIn(row: Filled, form: FormRows): CitedOrder | null {
  const cited = findOrder(row.lines, form.slashOrder);
  if (cited !== null || row.key !== 'nature.courtOrder') return cited;
  const answer = readAnswer(row.marked);
  const authority = answer.value === true ? findAuthority(answer.detail) : null;
  if (authority === null) return null;
  const moment = findMoments(answer.detail, form.slashOrder)[0];
  return {
    kind: authority.kind,
    issuedBy: authority.name,
    date: moment === undefined ? null : moment.date,
    quote: answer.detail,
    dateQuote: moment === undefined ? null : answer.detail.slice(moment.start, moment.end),
  };
}

/** Who ordered the measure and when, where rows of their own say so. */
export function readIssuer(form: FormRows, evidence: Evidence): void {
  const cited = readRow(form, evidence);
  if (cited !== null) addCited(cited, evidence);
}

/** Own rows for the issuing authority and the order's date. */
function readRow(form: FormRows, evidence: Evidence): Cited | null {
  const date = form.get('authority.date');
  if (date !== null) {
    const moment = findMoments(date.text, form.slashOrder)[0];
    const value = moment === undefined ? date.text : moment.date;
    evidence.add('authority.date', value, [date.lines], date.place);
  }
  const row = form.get('authority.issuedBy');
  if (row === null) return null;
  const moment = findMoments(row.text, form.slashOrder)[0];
  const named = findAuthority(row.text);
  const kind =
    kindOfStatus(row.text)?.kind ?? named?.kind ?? kindOfStatus(`${row.text} ${row.label}`)?.kind ?? null;
  const whole = moment === undefined ? row.text : beforeDay(row.text, moment.start);
  const order: CitedOrder = {
    kind,
    issuedBy: whole === '' ? (named?.name ?? null) : whole,
    date: moment === undefined ? null : moment.date,
    quote: row.lines,
    dateQuote: moment === undefined ? null : row.text.slice(moment.start, moment.end),
  };
  return { row, order, isInstrument: true };
}

/** What leads to an order's day. */
const LEADS_TO_DAY =
  /[\s,;(]*(?<![\p{L}])(?:of|on|dated|made(?: on)?|issued(?: on)?|le|du|en date du|vom|am|del?|de fecha|in data|il|van|d\.d\.|z dnia|z|em|din)?[\s,;(]*$/iu;
/** An order's number behind the one who made it. */
const ITS_NUMBER = /,\s(?=[^,]*\d[/-]\d)[^,]*$/u;

/** Who made an order, of what a row says up to its day; where that is but its number, whoever is named behind. */
function beforeDay(text: string, day: number): string {
  const before = fold(text.slice(0, day)).replace(LEADS_TO_DAY, '');
  if (kindOfStatus(before) !== null || findAuthority(before) !== null) return before.replace(ITS_NUMBER, '');
  const behind = text.slice(day);
  return magistratesIn(behind)[0]?.name ?? findAuthority(behind)?.name ?? before;
}

function addCited({ row, order }: Cited, evidence: Evidence): void {
  const place: Place = row.key === 'authority.issuedBy' ? row.place : { ...row.place, method: 'pattern' };
  const quotes = [order.quote, row.lines];
  if (order.kind !== null)
    evidence.add(
      'authority.kind',
      order.kind,
      order.issuedBy === null ? quotes : [order.issuedBy, ...quotes],
      place,
    );
  if (order.issuedBy !== null)
    evidence.add('authority.issuedBy', order.issuedBy, [order.issuedBy, ...quotes], place);
  if (order.date !== null)
    evidence.add('authority.date', order.date, [order.dateQuote ?? order.quote, ...quotes], place);
}

/** What the attached order itself says, where the form leaves it open. Returns whether it names its authority. */
function addDocument(
  attached: OrderDocument,
  cited: Cited | null,
  form: FormRows,
  evidence: Evidence,
): boolean {
  if (attached.page === null) return false;
  const place: Place = {
    document: attached.document.name,
    pages: attached.document.pages,
    method: 'pattern',
  };
  const text = attached.document.pages
    .map((page) => page.text)
    .join('\n')
    .slice(0, 30_000);
  const authority = authorityOf(text);
  const missing = cited === null || cited.order.issuedBy === null;
  if (authority !== null && missing) {
    if (cited === null || cited.order.kind === null)
      evidence.add('authority.kind', authority.kind, [authority.name], place);
    evidence.add('authority.issuedBy', authority.name, [authority.name], place);
  }
  if (cited === null || cited.order.date === null) {
    const moment = findMoments(text.slice(0, 3000), form.slashOrder)[0];
    if (moment !== undefined)
      evidence.add('authority.date', moment.date, [text.slice(moment.start, moment.end)], place);
  }
  return authority !== null;
}

/** The authority in the order's head, where it has a line of its own, else the first that the text names. */
function authorityOf(text: string): ReturnType<typeof findAuthority> {
  for (const line of text.split('\n').slice(0, 30)) {
    const named = line.length < 120 && !tellsOfRemedy(line) ? findAuthority(line) : null;
    if (named !== null) return named;
  }
  const named = findAuthority(text);
  return named === null || isOfRemedy(text, named.start) ? null : named;
}

/** Without a named order: the row that says YES to one stands for a court's; else the organisation's own standing counts. */
function addStanding(form: FormRows, ordered: Filled | null, evidence: Evidence): void {
  for (const key of [
    'organisation.legalStatus',
    'organisation.legalName',
    'requester.position',
    'requester.rank',
  ] as const) {
    const row = form.get(key);
    const standing = row === null ? null : kindOfStatus(row.text);
    if (row === null || standing === null) continue;
    if (
      ordered !== null &&
      standing.kind !== 'prosecutor' &&
      standing.kind !== 'judge' &&
      standing.kind !== 'court'
    )
      break;
    evidence.add('authority.kind', standing.kind, [row.lines, standing.quote], {
      ...row.place,
      method: 'pattern',
    });
    return;
  }
  if (ordered !== null)
    evidence.add('authority.kind', 'court', [ordered.label, ordered.lines], ordered.place);
}

function addAttached(attached: OrderDocument | null, cited: Filled | null, evidence: Evidence): void {
  if (attached === null) {
    if (cited !== null)
      evidence.add('authority.attached', false, [cited.lines, cited.label], {
        ...cited.place,
        method: 'pattern',
      });
    return;
  }
  const place: Place = {
    document: attached.document.name,
    pages: attached.document.pages,
    method: 'pattern',
  };
  const taken = attached.quote !== null && evidence.add('authority.attached', true, [attached.quote], place);
  if (!taken && cited !== null)
    evidence.add('authority.attached', true, [cited.lines, cited.label], {
      ...cited.place,
      method: 'pattern',
    });
}
