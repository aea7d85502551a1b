import type { Document } from '../../documents/document.ts';
import { allDocuments } from '../message.ts';
import { countWords } from './loosely.ts';

/** True for an attachment that could not be read, or whose kind is not read: the request may be in there. */
export function hasUnreadPart(document: Document): boolean {
  return allDocuments(document)
    .slice(1)
    .some((one) => one.problem !== null && one.problem.code !== 'empty');
}

/** True for a text in a language that is read, or a short one in none, with words enough to tell that it carries no sign. */
export function isReadable(
  text: string,
  language: string | null,
  document: Document,
  isKnown: (language: string) => boolean,
): boolean {
  const words = countWords(text);
  if (words < 6) return words === 0 && document.kind === 'mail' && document.attachments.length === 0;
  return language === null ? words < 40 : isKnown(language);
}
