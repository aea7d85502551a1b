import type { Document, ReadingProblem } from '../../documents/document.ts';
import { allDocuments } from '../message.ts';

type Limit = Extract<ReadingProblem, 'too-slow' | 'too-large'>;

/** Characters of text that are kept of a message whose whole text was too much: far more than any request has. */
const MOST_TEXT = 200_000;

const WHY: Readonly<Record<Limit, string>> = {
  'too-slow': 'took too long to read',
  'too-large': 'needs too much memory to be read',
};

/**
 * The message without its longest texts: of its documents the shortest are kept, at most so many characters together. Each of the others
 * loses its pages, and its `problem` says why: the limit that the reading ran into. The message itself where nothing is too long.
 */
export function withoutLongTexts(document: Document, limit: Limit, most = MOST_TEXT): Document {
  const byLength = allDocuments(document)
    .map((one) => ({ one, length: lengthOf(one) }))
    .sort((a, b) => a.length - b.length);
  const aside = new Set<Document>();
  let kept = 0;
  for (const { one, length } of byLength) {
    kept += length;
    if (kept > most) aside.add(one);
  }
  const set = (one: Document): Document => {
    const attachments = one.attachments.map(set);
    if (!aside.has(one)) return { ...one, attachments };
    const detail = `${one.name} ${WHY[limit]}: ask for a shorter text.`;
    return { ...one, pages: [], fields: [], attachments, problem: { code: limit, detail } };
  };
  return aside.size === 0 ? document : set(document);
}

/** Characters of a document's own text, with those of its form's fields. */
function lengthOf({ pages, fields }: Document): number {
  const onPages = pages.reduce((sum, { text }) => sum + text.length, 0);
  return fields.reduce((sum, { value }) => sum + (typeof value === 'string' ? value.length : 0), onPages);
}
