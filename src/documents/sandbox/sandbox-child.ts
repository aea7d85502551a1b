import { guardChild } from '../../children/child-guard.ts';
import { readWithoutAttachments, type Skimmed, skimDocument } from '../read.ts';

/** Resident memory at which the child ends itself, in bytes. */
const MAX_RESIDENT = 700 * 1024 * 1024;

guardChild(MAX_RESIDENT);

/** One piece of work for the child. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** False: attachments are given back unread. */
  readonly attachments: boolean;
}

/** The child's only work: reads one file. */
export default async function readTask({ bytes, name, attachments }: ReadTask): Promise<Skimmed> {
  return attachments ? await skimDocument(bytes, name) : await readWithoutAttachments(bytes, name);
}
