import { isUnreadable } from '../assessment/rules/documents.ts';
import type { CaseContent, DocumentSummary, Replaced } from '../cases/case.ts';
import type { Document, DocumentKind } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import type { ExtractedReply } from '../extraction/reading.ts';

/** Kinds that hold other documents, or none that is read. */
const NO_COPY: ReadonlySet<DocumentKind> = new Set(['mail', 'zip', 'tnef', 'smime', 'other']);

/**
 * Which documents of a case nobody could read, and which of a reply takes the place of each: one with the same file name; else the only one
 * of the reply for the only one of the case, of all or of a kind, unless it is a court's order or the reply cannot be read as a whole itself.
 * `names` are the names that the reply's documents have in the case. Pure.
 */
export function readableCopies(
  { documents, replies = [], request: { flags } }: CaseContent,
  { document: reply, reading: { ofCourts } }: ExtractedReply,
  names: ReadonlyMap<string, string>,
): Replaced[] {
  if (!flags.some(({ code }) => code === 'document-unreadable')) return [];
  const settled = new Set(replies.flatMap(({ replaced = [] }) => replaced.map((one) => one.document)));
  const own = new Set(names.values());
  const missing = documents.filter(
    ({ name, kind, problem }) =>
      problem !== null && kind !== 'mail' && kind !== 'other' && !settled.has(name) && !own.has(name),
  );
  const attached = flatten(reply).slice(1);
  const copies = attached.filter(
    ({ kind, problem, pages }) =>
      !NO_COPY.has(kind) && problem === null && pages.some(({ text }) => text.trim() !== ''),
  );
  const pairs = new Map<DocumentSummary, Document>();
  for (const one of missing) {
    const copy = copies.find((other) => stem(other.name) === stem(one.name));
    if (copy !== undefined) pairs.set(one, copy);
  }
  if (!attached.some(isUnreadable)) pairOnly(missing, copies, new Set(ofCourts), pairs);
  return [...pairs].map(([{ name }, copy]) => ({ document: name, by: names.get(copy.name) ?? copy.name }));
}

/** Pairs what is the only one left on both sides, of all or of its kind. */
function pairOnly(
  missing: readonly DocumentSummary[],
  copies: readonly Document[],
  ofCourts: ReadonlySet<string>,
  pairs: Map<DocumentSummary, Document>,
): void {
  const taken = new Set(pairs.values());
  const left = missing.filter((one) => !pairs.has(one));
  const free = copies.filter((one) => !taken.has(one) && !ofCourts.has(one.name));
  for (const one of left) {
    const alone = left.length === 1 && free.length === 1;
    const alike = free.filter(({ kind }) => alone || kind === one.kind);
    const rivals = left.filter(({ kind }) => alone || kind === one.kind);
    if (alike.length === 1 && rivals.length === 1) pairs.set(one, alike[0]!);
  }
}

/** A file's name without its ending, and without the number that programs add to a second copy. */
function stem(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .replace(/\s*\(\d{1,2}\)$/, '');
}
