import type { Document } from '../src/documents/document.ts';
import { readDocument } from '../src/documents/read.ts';
import { readFreeForm } from '../src/extraction/letter/free-form.ts';
import { merge } from '../src/extraction/merge.ts';
import type { ReadRequest } from '../src/extraction/reading.ts';
import { readAgain } from '../src/extraction/tagger/second-reading.ts';
import type { MarkedLetter } from './marked-letters.ts';

/** A marked letter as a document, and what the rules read of it. */
export async function readByRules({
  text,
  language,
}: MarkedLetter): Promise<{ readonly document: Document; readonly byRules: ReadRequest }> {
  const document = await readDocument(new TextEncoder().encode(text), 'letter.txt');
  const byRules: ReadRequest = {
    format: 'free-form',
    language,
    ...merge(readFreeForm([document], null).findings),
    documents: [document.name],
    forwarded: null,
  };
  return { document, byRules };
}

/** What is read of a marked letter by the rules alone, and with the second reading. */
export async function readInBothWays(
  letter: MarkedLetter,
): Promise<Readonly<Record<'rules' | 'both', ReadRequest>>> {
  const { document, byRules } = await readByRules(letter);
  return { rules: byRules, both: readAgain(byRules, [document], null, new Set()) };
}
