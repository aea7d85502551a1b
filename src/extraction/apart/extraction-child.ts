import { guardChild } from '../../children/child-guard.ts';
import type { Document } from '../../documents/document.ts';
import { extract, extractReply } from '../extract.ts';
import { ownPart } from '../own-part.ts';

/** Resident memory at which the child ends itself, in bytes. */
const MAX_RESIDENT = 700 * 1024 * 1024;

guardChild(MAX_RESIDENT);

const WORKS = { extract, extractReply, ownPart } as const;

/** What the child can do with a document. */
export type Works = typeof WORKS;

/** One piece of work for the child. Null: none, it is only to be there. */
export type ExtractionTask = { readonly work: keyof Works; readonly document: Document } | null;

/** The child's only work: reads the requests out of one parsed document. Null where it had nothing to do. */
export default function extractionTask(task: ExtractionTask): ReturnType<Works[keyof Works]> | null {
  return task === null ? null : WORKS[task.work](task.document);
}
