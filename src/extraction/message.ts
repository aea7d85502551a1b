import type { Document, Page, Row } from '../documents/document.ts';
import type { Place, Where } from './evidence.ts';

/** The document and all that is attached to it, at any depth, each before its own attachments. */
export function allDocuments(document: Document): Document[] {
  return [document, ...document.attachments.flatMap(allDocuments)];
}

/** The text of a document's pages. */
export function textOf(document: Document): string {
  return document.pages.map((page) => page.text).join('\n\n');
}

/** The page with a part of its rows; its text is that of those rows, as the whole page has it. */
export function pageWith(page: Page, rows: readonly Row[]): Page {
  return { ...page, rows, text: rows.map(lineOf).join('\n') };
}

/** A row as it stands in its page's text. */
export function lineOf({ cells }: Row): string {
  return cells.map(({ text }) => text).join('\t');
}

/** The mail's header as a text that quotes can stand in: its lines, and subject and addresses as a person sees them. */
export function headerPlace(document: Document): Place {
  const { envelope } = document;
  if (envelope === null) return { document: document.name, pages: [], method: 'header' };
  const seen = [envelope.subject ?? '', ...envelope.from.map(({ name, address }) => `${name} <${address}>`)];
  const text = [...envelope.headers.map(({ name, value }) => `${name}: ${value}`), ...seen].join('\n');
  const page: Where = { number: null, text };
  return { document: document.name, pages: [page], method: 'header' };
}

/** The mail's own words, without what it quotes of earlier mails. */
export function ownText(document: Document): string {
  const text = textOf(document);
  const lines = text.slice(0, quotedFrom(text)).split('\n');
  const own = lines.filter((line) => !QUOTE_MARKS.test(line)).join('\n');
  // Where every line is quoted, the mail passes on what it quotes.
  return own.trim() === '' ? lines.map((line) => line.replace(QUOTE_MARKS, '')).join('\n') : own;
}

const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/;

/** The line above a quoted mail: in the words of the mail programs, or a date with its time and an address in brackets. */
const QUOTED =
  /^[ \t>]*(?:-{3,}[ \t]*(?:original message|(?:ursprüngliche|original-?) ?nachricht|message (?:d[’']origine|original|transféré)|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|wiadomość oryginalna|mesaj(?:ul)? original|(?:оригінальне|вихідне) повідомлення|původní zpráva|pôvodná správa|ursprungligt meddelande|opprinnelig melding|oprindelig (?:meddelelse|besked)|alkuperäinen viesti|algne kiri|eredeti üzenet|izvorna poruka|izvirno sporočilo|оригинално съобщение|αρχικό μήνυμα|orijinal (?:ileti|mesaj)|pirminis laiškas|sākotnējais ziņojums)[ \t]*-{3,}|(?:on|am|le|op|el|il|em|no dia|dnia|w dniu|în data de|pe|den|på|dne) [^\n]{5,120}(?:\n[^\n]{0,60})?\s(?:wrote|schrieb|a écrit|schreef|escribió|ha scritto|escreveu|napisał\(?a?\)?|pisze|a scris|skrev|napsal)(?!\p{L})[^\n]{0,80}:|(?=[^\n]{0,100}(?:19|20)\d{2})[^\n]{5,160}\s(?:пише|написав|написала|написа|пишет|írta|kirjutas|kirjoitti|έγραψε|yazdı|napísal|napisao|napisala?|rašė|parašė|rakstīja)(?!\p{L})[^\n]{0,80}:[ \t]*$|(?:[^\d\s<]{1,7}\s){0,3}(?=\d{1,2}\D[^<\n]{0,30}(?:19|20)\d{2}[^<\n]{0,20}\d{1,2}[:.]\d{2})[^<\n]{5,90}<[^<>\s]{1,64}@[^<>\s]{1,100}>[^\n:]{0,15}:[ \t]*$)/imu;
/** So much a mail says by itself before it quotes. */
const OWN_WORDS = /\p{L}{2,}(?:\P{L}+\p{L}+){2}/u;

/** Where a mail's own words end and those of an earlier one begin; the text's end where it quotes none, or has no words of its own. */
export function quotedFrom(text: string): number {
  const at = quoteStart(text);
  return hasOwnWords(text.slice(0, at)) ? at : text.length;
}

/** True for what stands above a quoted mail if it says something. */
export const hasOwnWords = (text: string): boolean => OWN_WORDS.test(text);

/** Where a mail begins to quote an earlier one, whether or not it says anything before; the text's end where it quotes none. */
export function quoteStart(text: string): number {
  return QUOTED.exec(text)?.index ?? text.length;
}
