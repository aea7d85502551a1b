import type { Document } from '../../documents/document.ts';
import { quotedPart } from '../own-part.ts';
import { answersReader } from './by-envelope.ts';
import { classify } from './classify.ts';
import { STATUS, type Verdict } from './weigh.ts';

/** The request after which a mail only asks, of which nothing is known but what it quotes below; null if it does or quotes anything else. */
export function askedAfter(document: Document, { reason }: Verdict): Document | null {
  if (reason !== STATUS || answersReader(document)) return null;
  const quoted = quotedPart(document);
  return quoted !== null && classify(quoted).kind === 'request' ? quoted : null;
}
