import type { Document } from '../../documents/document.ts';
import { fold, letters } from '../fold.ts';
import { languageOf } from '../language.ts';
import { readCover } from '../letter/cover.ts';
import { merge } from '../merge.ts';
import type { ReadRequest } from '../reading.ts';
import { readCertificate } from './read.ts';
import { type Certificate, findCertificates } from './sections.ts';
import { languageOfCitation } from './wording.ts';

/**
 * The requests that stand in certificates of the Union's forms: EPOC, EPOC-PR, removal order. A copy of one in another format counts
 * once. `whole` is the message that brings them.
 */
export function certificateRequests(documents: readonly Document[], whole: Document): ReadRequest[] {
  const certificates = withoutCopies(documents.flatMap(findCertificates));
  const holders = new Set(certificates.map(({ document }) => document));
  const others = documents.filter((one) => !holders.has(one) && one !== whole);
  return certificates.map((certificate) => {
    const evidence = readCertificate(certificate);
    if (certificates.length === 1 && certificate.document !== whole) readCover(whole, evidence);
    const belonging = new Set([certificate.document, whole, ...others]);
    return {
      ...merge(evidence.findings),
      // A removal order has no format of its own in the standard form.
      format: certificate.kind === 'removal-order' ? 'free-form' : certificate.kind,
      language: languageOf(fold(certificate.text)) ?? languageOfCitation(certificate.text) ?? 'en',
      documents: [...belonging].map((one) => one.name),
      forwarded: null,
    };
  });
}

function withoutCopies(certificates: readonly Certificate[]): Certificate[] {
  const kept = new Map<string, Certificate>();
  for (const certificate of certificates) {
    const key = letters(certificate.text.slice(0, 20_000));
    const held = kept.get(key);
    if (held === undefined || held.document.kind === 'mail') kept.set(key, certificate);
  }
  return [...kept.values()];
}
