import type { Document } from '../../documents/document.ts';
import { allDocuments } from '../message.ts';
import { ownPart } from '../own-part.ts';
import { answersReader, automaticReason, isBulk } from './by-envelope.ts';
import type { Signs } from './signs.ts';
import { signsOf } from './signs-of.ts';
import { type Verdict, weigh, weighAnswer, weighBulk } from './weigh.ts';

/** The sentence that says why a file cannot be read at all; null if something of it can. */
export function unreadableReason(document: Document): string | null {
  const isPicture = document.kind === 'image' && document.pages.every(({ text }) => text.trim() === '');
  if ((document.kind === 'other' || isPicture) && document.attachments.length === 0)
    return document.problem?.detail ?? `${document.name} is no mail, PDF, Word document, scan or text.`;
  if (document.problem === null) return null;
  const somethingLeft = allDocuments(document).some((one) =>
    one.pages.some((page) => page.text.trim() !== ''),
  );
  return somethingLeft && document.problem.code !== 'not-a-mail' ? null : document.problem.detail;
}

/**
 * Whether a message without a template asks, in the way of an authority, for data, preservation or removal. When in doubt it is a request:
 * a person looks at it. Only what is clearly something else is told apart.
 */
export function classify(document: Document): Verdict {
  const { envelope } = document;
  const automatic = envelope === null ? null : automaticReason(envelope);
  if (automatic !== null) return { kind: 'not-a-request', reason: automatic };
  const answer = answersReader(document) ? weighAnswer(signsOf(ownPart(document))) : null;
  if (answer !== null) return answer;
  const signs = signsOf(document);
  const bulk = envelope !== null && isBulk(envelope) ? weighBulk(signs) : null;
  return bulk ?? weigh(signs);
}

/** Whether a message asks for data, preservation or removal, in whose voice, and whether it names an account, address or device. */
export function asks(document: Document): Pick<Signs, 'asks' | 'asksLoosely' | 'targets' | 'voice'> {
  return signsOf(document);
}
