import type { Document, ReadingProblem } from '../../documents/document.ts';
import { listed, type Rule, raise } from './rule.ts';

const WHY: Readonly<Record<ReadingProblem, string>> = {
  corrupt: 'is corrupt',
  encrypted: 'is encrypted',
  empty: 'is empty',
  'too-large': 'is too large',
  'cut-short': 'is longer or wider than what was read of it',
  'too-slow': 'took too long to read',
  'not-a-mail': 'is no mail',
  'dynamic-form': 'is a dynamic form (XFA), which only programs of Adobe show',
  'no-text': 'holds no text that can be read',
  'not-recognised': 'has pages that are pictures in which no text could be recognised',
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
  return isToRead(document) || !textless;
}

/** False for what a mail carries beside its documents: logos, photographs, files of kinds that are not read. */
export function isToRead({ kind, pages }: Document): boolean {
  return kind !== 'other' && (kind !== 'image' || pages.some(({ text }) => text.trim() !== ''));
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

/** Fields whose figures a person must compare with the page: one wrong digit makes them another case, person or line. */
const NUMBERS = [
  'registrationNumber',
  'crime.caseNumber',
  'requester.badgeNumber',
  'requester.telephone',
  'organisation.switchboard',
];

const documentOcr: Rule = ({ documents, sources, confirmed }) => {
  const found = documents.flatMap(({ name, pages }) => {
    const numbers = pages.filter((page) => page.recognised === true).flatMap(({ number }) => number ?? []);
    if (!pages.some((page) => page.recognised === true)) return [];
    return [
      numbers.length === 0 || pages.length === 1 ? name : `${name} (page ${listed(numbers.map(String))})`,
    ];
  });
  if (found.length === 0) return null;
  const paths = Object.entries(sources).flatMap(([path, { method }]) => (method === 'ocr' ? [path] : []));
  const numbers = paths.filter((path) => NUMBERS.includes(path) || path.startsWith('identifiers.'));
  const fields = paths.length === 1 ? '1 field comes' : `${paths.length} fields come`;
  const open = numbers.filter((path) => !confirmed.has(path));
  const compared = numbers.length > 0 && open.length === 0;
  const figures = compared
    ? ', and a person compared their figures with the page'
    : open.length === 0
      ? ''
      : `, ${open.length} of them with figures that may be misread`;
  return raise(
    'document-ocr',
    `Read from a picture by character recognition: ${listed(found)}. ${fields} from there${figures}.`,
    compared
      ? 'Compare what the decision rests on with the page as well (Details, "Show the place").'
      : 'Compare the numbers with the page (Details, "Show the place") and confirm or correct them.',
    ['CoE 2008 §55'],
  );
};

export const documentRules: readonly Rule[] = [documentUnreadable, documentOcr];
