import type { Document } from '../../../documents/document.ts';
import { type Evidence, says } from '../../evidence.ts';
import { FORWARD_PREFIX, REPLY_PREFIX } from '../../forward/forward-words.ts';
import { headerPlace, pageWith } from '../../message.ts';
import { type Letter, layOut } from '../layout.ts';
import { findAskings } from './asking.ts';
import { namedData, readNamed } from './named-data.ts';
import { readSubject } from './subject.ts';
import { addTargets, findTargets } from './targets.ts';
import { readAskings } from './what-is-asked.ts';

const NATURES = ['nature.preservation', 'nature.production', 'nature.takedown'] as const;

/**
 * What only a mail's subject line asks, and about which account, where its text and letters name none. `language` is that of the text, null
 * where there is none; `own` and `domains` are addresses and sites of the writer and of the readers.
 */
export function readSubjectLine(
  mail: Document,
  language: string | null,
  own: readonly string[],
  domains: readonly string[],
  evidence: Evidence,
): void {
  const asksNothing = !NATURES.some((path) => says(evidence, path));
  const namesNothing = !says(evidence, 'identifiers');
  const [page] = mail.pages;
  const subject = (mail.envelope?.subject ?? '').replace(REPLY_PREFIX, '').replace(FORWARD_PREFIX, '').trim();
  if (page === undefined || subject === '' || !(asksNothing || namesNothing)) return;
  const row = { cells: [{ text: subject, struck: [], place: null }], table: null };
  const line: Document = { ...mail, attachments: [], pages: [pageWith({ ...page, number: null }, [row])] };
  const place = headerPlace(mail);
  const inLanguage = (known?: string): Letter => ({ ...layOut({ ...line }, null, known), place });
  // A signature of a few words does not tell the language of the line above it.
  const readings = language === null ? [inLanguage()] : [inLanguage(language), inLanguage()];
  const letter =
    readings.find((one) => findAskings(one).length > 0) ??
    readings.find((one) => namedData(one).length > 0) ??
    readings[0]!;
  const askings = findAskings(letter);
  if (asksNothing) {
    const named = askings.length > 0 ? [] : namedData(letter);
    readAskings(letter, [...askings, ...named], evidence);
    readNamed(letter, named, null, evidence);
  }
  if (!namesNothing) return;
  const targets = findTargets(letter, own, domains);
  addTargets(letter, targets, evidence);
  if (!says(evidence, 'subject')) readSubject(letter, askings, targets, evidence);
}
