import { setAt, valueAt } from '../form/at-path.ts';
import type { Request, Source } from '../form/request.ts';
import type { Identifier, StandardForm } from '../form/standard-form.ts';
import { kindOfStatus } from './law/authority-kinds.ts';
import { isMorePrecise, sameMoment, sameName, samePhone, sameWords } from './same-value.ts';

type Filled = Pick<Request, 'form' | 'sources'>;

/** How far a reply may fill what its case lacks. */
export interface Trust {
  /** False where the reply may be of another matter: then it is only compared. */
  readonly fills: boolean;
  /** The reply is a filled form: what it says in other words is another answer. Of letters only what can be checked is compared. */
  readonly isForm: boolean;
  /** Who wrote the reply wrote the request. */
  readonly sameWriter: boolean;
  /** Paths that a person confirmed. */
  readonly kept: ReadonlySet<string>;
}

/** A form with what a reply brought, and the two lists of paths that tell of it. */
export interface Brought extends Filled {
  /** Paths of the form that were empty and are filled from the reply. */
  readonly filled: readonly string[];
  /** Paths of the reply's form that say otherwise than the case: the case keeps its own. */
  readonly differing: readonly string[];
}

/**
 * Brings what a reply says into the form of its case: what the form lacks is filled, with the reply's source; what it says already is
 * never overwritten. Of fields that tell of one thing (a period, an order, a person) none is filled if one of them says otherwise. Pure.
 */
export function bring(before: Filled, reply: Filled, trust: Trust): Brought {
  const form = structuredClone(before.form);
  const sources: Record<string, Source> = { ...before.sources };
  const filled: string[] = [];
  const differing: string[] = [];
  const said = withoutHeader(reply);
  const take = (path: string, from = path): void => {
    if (!trust.fills) return;
    setAt(form, path, valueAt(reply.form, from));
    const source = reply.sources[from];
    if (source !== undefined) sources[path] = source;
    filled.push(path);
  };
  for (const group of groupsOf(before.form, reply.form, trust)) {
    if (group.closed) continue;
    const told = group.paths.filter((path) => said(path));
    const other = told.filter((path) => isOther(before.form, reply.form, path, group.asks === true));
    const apart = other.filter((path) => !group.loose?.includes(path));
    const shown = apart.length > 0 ? apart : other;
    differing.push(...shown.filter((path) => trust.isForm || !FREE_TEXT.test(path)));
    if (apart.length > 0 || group.asks) continue;
    for (const path of told) if (valueAt(before.form, path) === null) take(path);
  }
  if (said('authority.attached') && mayBeOrderSaid(before.form.authority, reply.form.authority, differing))
    bringOrder(before.form, reply.form, take);
  bringProvisions(before.form, reply.form, take, differing);
  bringIdentifiers({ form, sources }, reply, trust, { take, filled, differing });
  return { form, sources, filled, differing };
}

/** What the header alone tells is who sent the reply: no value of the request. */
function withoutHeader({ form, sources }: Filled): (path: string) => boolean {
  return (path) => valueAt(form, path) !== null && sources[path]?.method !== 'header';
}

interface Group {
  readonly paths: readonly string[];
  /** It tells of someone else. */
  readonly closed?: boolean;
  /** The request asks for some of these measures or kinds of data: one more would be another request. */
  readonly asks?: boolean;
  /** Paths that may differ while the others tell of the same one. */
  readonly loose?: readonly string[];
}

const MEASURES = ['nature.preservation', 'nature.production', 'nature.takedown'];
const KINDS = ['dataTypes.subscriber', 'dataTypes.traffic', 'dataTypes.content'];
const PERSON = ['badgeNumber', 'rank', 'position', 'email', 'telephone'].map((key) => `requester.${key}`);
const BODY = ['address', 'legalStatus', 'website', 'switchboard'].map((key) => `organisation.${key}`);
const ALONE = [
  ...['registrationNumber', 'nature.emergency', 'nature.courtOrder', 'nature.other', 'crime.description'],
  ...['crime.caseNumber', 'overview', 'legalBasis', 'subject', 'requested', 'timeLimits'],
  ...['confidentiality.requested', 'confidentiality.legalBasis', 'confidentiality.until'],
];

function groupsOf(before: StandardForm, reply: StandardForm, { isForm, sameWriter }: Trust): Group[] {
  const named = before.requester.name !== null && reply.requester.name !== null;
  return [
    ...ALONE.map((path) => ({ paths: [path] })),
    { paths: ['timeRange.from', 'timeRange.to', 'timeRange.timeZone'] },
    { paths: ['authority.kind', 'authority.issuedBy', 'authority.date'] },
    { paths: MEASURES, asks: MEASURES.some((path) => valueAt(before, path) === true) },
    { paths: KINDS, asks: KINDS.some((path) => valueAt(before, path) === true) },
    { paths: ['requester.name', ...PERSON], closed: !named && !isForm && !sameWriter, loose: PERSON },
    { paths: ['organisation.legalName', 'organisation.country', ...BODY], loose: BODY },
  ];
}

/** What every letter tells in words of its own, or in another language. */
const FREE_TEXT =
  /^(?:overview|subject|requested|crime\.description|organisation\.(?:legalName|address|legalStatus))$/;

function isOther(before: StandardForm, reply: StandardForm, path: string, asks: boolean): boolean {
  const [had, has] = [valueAt(before, path), valueAt(reply, path)];
  if (had === null) return asks && has === true;
  if (typeof had !== 'string' || typeof has !== 'string') return had !== has;
  if (path === 'authority.kind') return had !== has && !(isOfCourt(had) && isOfCourt(has));
  if (path === 'requester.name') return !sameName(had, has);
  if (/telephone$|switchboard$/.test(path)) return !samePhone(had, has);
  if (/^timeRange\.(?:from|to)$|date$|until$/.test(path)) return !sameMoment(had, has);
  return !sameWords(had, has);
}

const isOfCourt = (kind: string): boolean => kind === 'court' || kind === 'judge';

/**
 * Whether an order that came can be the one that the request speaks of: not one of another day, of another court, or of less than a court
 * where a court's was spoken of. A judge's may be that of the court named, and a court's takes nothing from a prosecutor's.
 */
function mayBeOrderSaid(
  had: StandardForm['authority'],
  has: StandardForm['authority'],
  differing: readonly string[],
): boolean {
  if (differing.includes('authority.date')) return false;
  if (had.kind !== null && isOfCourt(had.kind) && has.kind !== null && !isOfCourt(has.kind)) return false;
  if (!differing.includes('authority.issuedBy')) return true;
  const isCourt = (name: string | null): boolean => name !== null && kindOfStatus(name)?.kind === 'court';
  const isPlain = had.kind !== null && has.kind !== null && isOfCourt(has.kind);
  return isPlain && !(isCourt(had.issuedBy) && isCourt(has.issuedBy));
}

/** That an order was not attached is true of the first mail only: the reply attaches it. */
function bringOrder(before: StandardForm, reply: StandardForm, take: (path: string) => void): void {
  if (reply.authority.attached === true && before.authority.attached !== true) take('authority.attached');
}

function bringProvisions(
  { crime: { provisions: before } }: StandardForm,
  { crime: { provisions } }: StandardForm,
  take: (path: string) => void,
  differing: string[],
): void {
  for (const [at, provision] of provisions.entries()) {
    const path = `crime.provisions.${at}`;
    if (before.length === 0) take(path);
    else if (!before.some((one) => sameWords(one, provision))) differing.push(path);
  }
}

function bringIdentifiers(
  { form, sources }: { form: StandardForm; sources: Record<string, Source> },
  reply: Filled,
  { fills, kept }: Trust,
  told: { take: (path: string) => void; filled: string[]; differing: string[] },
): void {
  const isEmpty = form.identifiers.length === 0;
  for (const [at, identifier] of reply.form.identifiers.entries()) {
    const path = `identifiers.${at}`;
    if (isEmpty) {
      told.take(path);
      continue;
    }
    const known = form.identifiers.findIndex((one) => isSameTarget(one, identifier));
    if (known < 0) told.differing.push(path);
    const here = `identifiers.${known}`;
    const held = form.identifiers[known];
    if (!fills || held === undefined || kept.has(here) || !completes(identifier, held)) continue;
    form.identifiers[known] = { ...identifier, port: identifier.port ?? held.port };
    const source = reply.sources[path];
    if (source !== undefined) sources[here] = source;
    told.filled.push(here);
  }
}

/** The same account or line, at the same moment as far as both tell. */
function isSameTarget(a: Identifier, b: Identifier): boolean {
  return (
    a.type === b.type &&
    a.value.toLowerCase() === b.value.toLowerCase() &&
    (a.port === null || b.port === null || a.port === b.port) &&
    (a.at === null || b.at === null || sameMoment(a.at, b.at))
  );
}

/** Whether an entry says the port or the moment that the other lacks, and lacks none that it has. */
function completes(a: Identifier, b: Identifier): boolean {
  const moment = b.at === null ? a.at !== null : a.at !== null && isMorePrecise(a.at, b.at);
  return (b.at === null || a.at !== null) && (moment || (a.port !== null && b.port === null));
}
