import type { Address, Document, Envelope, Row } from '../../documents/document.ts';
import { letters } from '../fold.ts';
import { isTo } from '../kind/by-envelope.ts';
import { asks, classify } from '../kind/classify.ts';
import { allDocuments, lineOf, pageWith } from '../message.ts';
import { findForms } from '../template/template.ts';
import { findInnerMail } from './forward-header.ts';

/** Forwards in forwards are followed so far. */
const MAX_DEPTH = 5;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/;

/**
 * The requests' own mails where a mail only passes them on, as attached mails (message/rfc822) or within its text: each with its own
 * envelope and with what is attached to it. Empty where the outer mail asks by itself, or where nothing that it brings is a request.
 */
export function passedOn(document: Document): Document[] {
  return within(document, document.envelope, 0);
}

/** The same for a mail at a depth within the one that `outer` is the envelope of. */
function within(document: Document, outer: Envelope | null, depth: number): Document[] {
  if (document.kind !== 'mail' || depth >= MAX_DEPTH) return [];
  const inner = innerMails(document, depth);
  if (inner.mails.length === 0 || hasForm(inner.rest)) return [];
  const own = asks(inner.rest);
  const wants = own.asks() || (own.voice() && own.asksLoosely());
  if (own.asks() && own.targets()) return [];
  return inner.mails.flatMap((mail) => {
    if (isReaders(mail, outer)) return [];
    const deeper = within(mail, outer, depth + 1);
    if (deeper.length > 0) return deeper;
    const isRequest = classify(mail).kind === 'request' && (!wants || asks(mail).asks());
    return isRequest || hasForm(mail) ? [mail] : [];
  });
}

/** True for a mail that the one wrote to whom it now comes back. */
function isReaders({ envelope }: Document, outer: Envelope | null): boolean {
  return outer !== null && (envelope?.from ?? []).some(({ address }) => isTo(outer, address));
}

function hasForm(document: Document): boolean {
  return allDocuments(document).some((one) => findForms(one).some((form) => !form.blank));
}

/** The mails within a mail, and the mail without them. */
function innerMails(document: Document, depth: number): { mails: Document[]; rest: Document } {
  const inline = inlineMail(document, depth);
  if (inline !== null) return { mails: [inline.mail], rest: inline.rest };
  const mails = document.attachments.filter((one) => one.kind === 'mail' && one.envelope !== null);
  const others = document.attachments.filter((one) => !mails.includes(one));
  // What came beside one mail that is passed on belongs to it; beside several nobody can tell to which.
  const [only] = mails;
  const whole =
    mails.length === 1 && only !== undefined
      ? [{ ...only, attachments: [...only.attachments, ...others.filter(({ kind }) => kind !== 'mail')] }]
      : mails;
  return { mails: whole, rest: { ...document, attachments: others } };
}

/** A mail passed on within the text: its attachments are those of the outer mail, and quotes stand in the outer mail's text. */
function inlineMail(document: Document, depth: number): { mail: Document; rest: Document } | null {
  const [page] = document.pages;
  if (page === undefined || document.pages.length !== 1) return null;
  const lines = page.rows.flatMap((row, at) =>
    row.cells
      .map(({ text }) => text)
      .join(' ')
      .split('\n')
      .map((text) => ({ text: text.replace(QUOTE_MARKS, ''), at })),
  );
  const inner = findInnerMail(
    lines.map(({ text }) => text),
    // An answer within what is passed on may pass on in its turn what it answers.
    depth === 0 ? (document.envelope?.subject ?? null) : null,
  );
  if (inner === null) return null;
  const start = lines[inner.start]!.at;
  const body = lines[inner.body]?.at ?? page.rows.length;
  const [from] = inner.envelope.from;
  // Who sends a mail of their own once more is proven by the header, not by what the text says.
  const same = document.envelope?.from.some((one) => isSame(one, from)) ?? false;
  const envelope = same ? document.envelope : inner.envelope;
  return {
    mail: {
      ...document,
      envelope,
      pages: [pageWith(page, same ? withNote(page.rows, start, body) : page.rows.slice(body))],
    },
    rest: { ...document, pages: [pageWith(page, page.rows.slice(0, start))], attachments: [] },
  };
}

/** True for one sender: by the address, or, where a mail program kept the name alone, by the name or what stands before the address's sign. */
function isSame(outer: Address, inner: Address | undefined): boolean {
  if (inner === undefined || outer.address === '') return false;
  if (inner.address !== '') return inner.address === outer.address;
  const name = letters(inner.name);
  return (
    name.length >= SHORTEST_NAME &&
    [outer.name, outer.address.split('@')[0]!].some((own) => letters(own) === name)
  );
}

const SHORTEST_NAME = 6;

/** One's own mail sent again, with the last lines that were written above it behind: there the sender signs. */
function withNote(rows: readonly Row[], start: number, body: number): readonly Row[] {
  const note = rows.slice(0, start);
  const blank = note.findLast(isBlank);
  const end = note.findLastIndex((row) => !isBlank(row));
  const first = note.slice(0, end).findLastIndex(isBlank) + 1;
  if (blank === undefined || first === 0) return rows.slice(body);
  return [...rows.slice(body), blank, ...note.slice(first, end + 1)];
}

const isBlank = (row: Row): boolean => lineOf(row).trim() === '';
