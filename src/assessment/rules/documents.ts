import type { Document, ReadingProblem } from '../../documents/document.ts';
import { listed, type Rule, raise } from './rule.ts';

const WHY: Readonly<Record<ReadingProblem, string>> = {
  corrupt: 'is corrupt',
  encrypted: 'is encrypted',
  empty: 'is empty',
  'too-large': 'is too large',
  'too-slow': 'took too long to read',
  'not-a-mail': 'is no mail',
  'no-text': 'holds no text that can be read',
};

/**
 * A document that someone must read and nobody can. Not one: a mail that is only the envelope of its attachments, nor
 * a picture or the like that never held text.
 */
export function isUnreadable(document: Document): boolean {
  if (document.problem === null) return false;
  const { code } = document.problem;
  const textless = code === 'empty' || code === 'no-text';
  if (document.kind === 'mail' && textless && document.attachments.length > 0) return false;
  return !(document.kind === 'other' && textless);
}

const documentUnreadable: Rule = ({ documents }) => {
  const found = documents.filter(isUnreadable);
  if (found.length === 0) return null;
  const seen = found.map(({ name, problem }) => `${name} ${problem === null ? '' : WHY[problem.code]}`);
  return raise(
    'document-unreadable',
    `Could not be read: ${listed(seen)}.`,
    'Send the document again as an unprotected PDF, DOCX or plain text with readable text.',
    ['CoE 2008 §26'],
  );
};

export const documentRules: readonly Rule[] = [documentUnreadable];
