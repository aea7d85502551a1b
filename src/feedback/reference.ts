import type { CaseView } from '../cases/case.ts';

// A file number: letters, digits and the usual separators, at least one digit.
const FILE_NUMBER = /^(?=.*\p{N})[\p{L}\p{N}][\p{L}\p{N} ./_:()-]{0,39}$/u;

/**
 * The authority's own reference, so that an officer with several requests can tell our answers apart; null where it might be
 * something else: it was read by OCR and not confirmed by a person, or by a model, has not the shape of a file number, or overlaps with an identifier or the
 * subject.
 */
export function safeReference(view: Pick<CaseView, 'content'>): string | null {
  if (view.content === null) return null;
  const { form, sources } = view.content.request;
  const reference = form.registrationNumber;
  const method = sources.registrationNumber?.method;
  if (reference === null || method === undefined || method === 'model') return null;
  if (method === 'ocr' && view.content.confirmed?.registrationNumber === undefined) return null;
  if (!FILE_NUMBER.test(reference)) return null;
  const personal = [
    ...form.identifiers.map((identifier) => identifier.value),
    form.subject,
    form.overview,
  ].filter((text) => text !== null);
  return personal.some((text) => overlap(reference, text)) ? null : reference;
}

function overlap(reference: string, text: string): boolean {
  const [a, b] = [reference.toLowerCase(), text.toLowerCase().trim()];
  return a.includes(b) || b.includes(a);
}
