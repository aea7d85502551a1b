import type { Address, Envelope } from '../../documents/document.ts';
import { fold } from '../fold.ts';
import { FORWARD_PREFIX, HEADER_LABELS, PASSED_ON, QUOTED_ON, REPLY_PREFIX } from './forward-words.ts';

type Label = keyof typeof HEADER_LABELS;

/** Where a mail that another one passes on begins in its lines, and what its header lines say. */
export interface InnerMail {
  /** The line that introduces it, or its first header line. */
  readonly start: number;
  /** The first line of its text. */
  readonly body: number;
  readonly envelope: Envelope;
}

const LABELS: ReadonlyMap<string, Label> = new Map(
  (Object.keys(HEADER_LABELS) as Label[]).flatMap((label) =>
    HEADER_LABELS[label].map((word): [string, Label] => [word, label]),
  ),
);
const LABELLED = /^\*?\s*(\p{L}[\p{L} -]{0,24}?)\s*\*?\s*[:：]\s*\*?\s*(.*)$/u;
const LONGEST = 2_000;
/** Empty lines between the introduction and the header. */
const REACH = 4;
const MOST_LINES = 60;

/**
 * Finds the first mail that a mail's lines pass on, as mail programs write it: an introduction ("Begin forwarded message:") and the
 * inner header in lines, or that header alone. What only quotes the mail that it answers is none. `subject` is the outer mail's.
 */
export function findInnerMail(lines: readonly string[], subject: string | null): InnerMail | null {
  return findMail(lines, subject, false, 0);
}

/** Finds the first mail, from the line `from` on, that an answer quotes below that mail's header, or below a line that introduces it. */
export function findQuotedMail(lines: readonly string[], from = 0): InnerMail | null {
  return findMail(lines, null, true, from);
}

/** `namesSuffice`: a header names its mail though it tells no address of the sender. */
function findMail(
  lines: readonly string[],
  subject: string | null,
  namesSuffice: boolean,
  from: number,
): InnerMail | null {
  const passesOn = FORWARD_PREFIX.test(subject ?? '');
  const answers = !passesOn && REPLY_PREFIX.test(subject ?? '');
  for (let at = from; at < lines.length; at += 1) {
    const introduced = introduction(lines[at]!);
    if (introduced === null && labelOf(lines[at]!) === null) continue;
    const first = introduced === null ? at : nextHeader(lines, at + 1);
    if (first === null) continue;
    const header = readHeader(lines, first, introduced);
    if (header === null) continue;
    if (introduced !== 'passed-on' && answers) return null;
    // A letter may head itself "From: … To: … Subject: …" without being passed on.
    const isSure = passesOn || (namesSuffice && header.fields.has('date'));
    if (introduced === null && !isSure && !header.fields.get('from')?.includes('@')) continue;
    return { start: at, body: header.end, envelope: envelopeOf(header.fields) };
  }
  return null;
}

const PASSED = new Set(PASSED_ON);
const QUOTED = new Set(QUOTED_ON);

/** What a line introduces: "-----Original Message-----", "Begin forwarded message:", "Forwarded by Jaan Tamm on 23 November". */
function introduction(line: string): 'passed-on' | 'quoted' | null {
  if (line.length > 200) return null;
  const words = fold(line.replace(/^[\s>*_=-]+|[\s*_=:-]+$/g, ''))
    .toLowerCase()
    .replaceAll('’', "'");
  if (PASSED.has(words) || /^-{3,}\s*forwarded by /i.test(line.trim())) return 'passed-on';
  return QUOTED.has(words) ? 'quoted' : null;
}

/** True for a line that begins with the label behind which a mail's head names its sender: "From: …". */
export function namesSender(line: string): boolean {
  return labelOf(line)?.label === 'from';
}

function nextHeader(lines: readonly string[], from: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + REACH); at += 1) {
    if (lines[at]!.trim() === '') continue;
    return labelOf(lines[at]!) === null ? null : at;
  }
  return null;
}

function labelOf(line: string): { label: Label; value: string } | null {
  const match = LABELLED.exec(line.slice(0, LONGEST).trim());
  if (match === null) return null;
  const label = LABELS.get(fold(match[1]!).toLowerCase());
  return label === undefined ? null : { label, value: match[2]!.replace(/\*+$/, '').trim() };
}

/** The header lines from `first` on; null unless they say who wrote and two things more, or one below an introduction, each once. */
function readHeader(
  lines: readonly string[],
  first: number,
  introduced: ReturnType<typeof introduction>,
): { fields: ReadonlyMap<Label, string>; end: number } | null {
  const fields = new Map<Label, string>();
  let last: Label | null = null;
  let at = first;
  for (; at < Math.min(lines.length, first + MOST_LINES); at += 1) {
    const line = lines[at]!;
    if (line.trim() === '') {
      // An empty line ends the header, unless the program parts all lines so.
      const next = lines[at + 1];
      const found = next === undefined ? null : labelOf(next);
      if (found === null || fields.has(found.label) || fields.size >= 4) break;
      continue;
    }
    const found = labelOf(line);
    if (found !== null && !fields.has(found.label)) {
      fields.set(found.label, found.value);
      last = found.label;
    } else if (last !== null && (goesOn(line, last, fields.get(last) ?? '') || fields.get(last) === ''))
      fields.set(last, fold(`${fields.get(last) ?? ''} ${line}`).slice(0, LONGEST));
    else break;
  }
  const told = ['date', 'to', 'subject'].filter((label) => fields.has(label as Label)).length;
  const from = fields.get('from') ?? '';
  const isEnough =
    told >= (introduced === null ? 2 : 1) || (introduced === 'passed-on' && from.includes('@'));
  return from !== '' && isEnough ? { fields, end: at } : null;
}

/** True for the second line of a list of addresses. */
function goesOn(line: string, label: Label, value: string): boolean {
  return (
    (label === 'to' || label === 'cc') && (/[,;]\s*$/.test(value) || /^\s/.test(line)) && /@|[,;]/.test(line)
  );
}

const ADDRESS = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

function envelopeOf(fields: ReadonlyMap<Label, string>): Envelope {
  const from = fields.get('from') ?? '';
  return {
    messageId: null,
    inReplyTo: null,
    references: [],
    from: [{ address: (from.match(ADDRESS)?.[0] ?? '').toLowerCase(), name: nameIn(from) }],
    fromLines: 1,
    sender: null,
    replyTo: addressesIn(fields.get('reply-to')),
    returnPath: null,
    to: addressesIn(fields.get('to')),
    cc: addressesIn(fields.get('cc')),
    subject: fields.get('subject') ?? null,
    date: dateOf(fields.get('date') ?? ''),
    autoSubmitted: null,
    precedence: null,
    headers: [...fields].map(([name, value]) => ({ name, value })),
  };
}

function nameIn(from: string): string {
  const plain = from
    .replace(/[<([](?:mailto:)?[^\s<>()[\]]{1,200}@[^<>()[\]]{1,260}[>)\]]/gi, ' ')
    .replace(ADDRESS, ' ')
    .replace(/mailto:|[<>"[\]]/gi, ' ');
  return fold(plain).replace(/^\((.*)\)$/, '$1');
}

function addressesIn(value: string | undefined): Address[] {
  const found = new Set((value?.match(ADDRESS) ?? []).map((address) => address.toLowerCase()));
  return [...found].map((address) => ({ address, name: '' }));
}

/** ISO 8601 in UTC; null for a date without a time zone, which is how most programs write it. */
function dateOf(value: string): string | null {
  if (!/(?:[+-]\d{4}|\b(?:UTC?|GMT|Z))$/i.test(value.replace(/\([^()]*\)/g, ' ').trim())) return null;
  const time = Date.parse(value.replace(/\([^()]*\)/g, ' '));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
