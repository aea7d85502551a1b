import type { Document } from '../../documents/document.ts';
import { pageWith } from '../message.ts';
import { countWords } from './loosely.ts';

/** A mail's subject line as a text of its own: some ask there, and nowhere else. */
export function subjectOf(document: Document): Document | null {
  const subject = document.envelope?.subject ?? '';
  const [page] = document.pages;
  if (page === undefined || countWords(subject) === 0) return null;
  const row = { cells: [{ text: subject, struck: [], place: null }], table: null };
  return { ...document, attachments: [], pages: [pageWith({ ...page, number: null }, [row])] };
}
