import type { Extracted, ExtractedReply } from '../extraction/reading.ts';
import { type Answering, caseToAnswer } from './answered-case.ts';
import { ownReply } from './case-document.ts';
import type { ReadingDeps, ReadMail } from './reading.ts';

/** What a message answers, and what the rules found in it. */
export interface ExtractedMail extends Answering {
  readonly whole: Extracted;
  /** Of a mail that follows the one that opened its case, without what it quotes: its sender wrote that before. Null for others. */
  readonly own: Extracted | null;
  /** What it says as a reply. Null if it answers no case. */
  readonly said: ExtractedReply | null;
}

/** Finds what a message answers, and lets the rules look at it. */
export async function extractMail(
  deps: Pick<ReadingDeps, 'storage' | 'reader' | 'extractor' | 'ownAddress'>,
  mail: Pick<ReadMail, 'document' | 'asRequest'>,
): Promise<ExtractedMail> {
  const { extractor } = deps;
  const answering = await caseToAnswer(deps, mail);
  const { answered } = answering;
  const whole = await extractor.extract(mail.document);
  if (answered === null) return { ...answering, whole, own: null, said: null };
  const ownPart = await ownReply(deps, mail.document);
  return {
    ...answering,
    whole,
    own: answered.follows ? await extractor.extract(ownPart) : null,
    said: await extractor.extractReply(ownPart),
  };
}
