import type { Document } from '../document.ts';
import { mediaTypeByName } from '../format.ts';
import type { ReadAttachment } from '../mail/mail.ts';
import { type Content, contentOf, unreadable } from '../rows.ts';
import { openZip, type Zip } from './zip.ts';

/** Files that the archives of one message may hold together; more are named and not read. */
const MAX_FILES = 200;
const MAX_FILE = 40 * 1024 * 1024;
/** A file that grows more than so many times, beyond what is small anyhow, is no document. */
const MAX_RATIO = 400;
const SMALL = 4 * 1024 * 1024;
/** What archives hold beside what was put into them. */
const FURNITURE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** What a message may still unpack, over all its archives. */
export interface UnpackingBudget {
  bytes: number;
  files: number;
}

/** The budget of a message of which nothing was unpacked yet. */
export function openUnpacking(): UnpackingBudget {
  return { bytes: MAX_UNPACKED, files: MAX_FILES };
}

/** Bytes that the archives of one message may hold together. */
const MAX_UNPACKED = 100 * 1024 * 1024;

/**
 * Reads a ZIP archive: each file in it is an attachment. What is not unpacked is told in `problem`: encrypted files, files that grow
 * beyond the limits, more files than a request has.
 */
export async function readArchive(
  bytes: Uint8Array,
  name: string,
  budget: UnpackingBudget,
  readAttachment: ReadAttachment,
): Promise<Content> {
  let zip: Zip;
  try {
    zip = openZip(bytes);
  } catch {
    return unreadable('zip', 'corrupt', `${name} is damaged and cannot be unpacked: ask for it again.`);
  }
  const files = zip.names.filter((entry) => !entry.endsWith('/') && !FURNITURE.test(entry));
  const attachments: Document[] = [];
  const unread = { encrypted: [] as string[], large: [] as string[], damaged: [] as string[] };
  let seen = 0;
  for (const file of files) {
    if (budget.files <= 0) break;
    budget.files -= 1;
    seen += 1;
    if (zip.isEncrypted(file)) {
      unread.encrypted.push(file);
      continue;
    }
    const limit = Math.min(MAX_FILE, budget.bytes, Math.max(SMALL, zip.packedSize(file) * MAX_RATIO));
    try {
      const content = zip.read(file, limit) ?? new Uint8Array();
      budget.bytes -= content.byteLength;
      attachments.push(await readAttachment(content, file, mediaTypeByName(file)));
    } catch (error) {
      (/too large/.test((error as Error).message) ? unread.large : unread.damaged).push(file);
    }
  }
  return contentOf('zip', {
    attachments,
    problem: problemOf(name, unread, seen, Math.max(files.length, zip.isWhole ? 0 : zip.count)),
  });
}

function problemOf(
  name: string,
  { encrypted, large, damaged }: Record<'encrypted' | 'large' | 'damaged', readonly string[]>,
  seen: number,
  count: number,
): Document['problem'] {
  if (encrypted.length > 0) {
    const detail = `${name} holds encrypted files (${listed(encrypted)}): ask for them without a password.`;
    return { code: 'encrypted', detail };
  }
  if (large.length > 0) {
    const detail = `${name} was not unpacked whole: ${listed(large)} would be larger than allowed.`;
    return { code: 'too-large', detail };
  }
  if (count > seen) {
    const detail = `${name} holds ${count} files: only the first ${seen} were read.`;
    return { code: 'too-large', detail };
  }
  if (damaged.length > 0) {
    const detail = `${name} is damaged: ${listed(damaged)} could not be unpacked.`;
    return { code: 'corrupt', detail };
  }
  return seen === 0 ? { code: 'empty', detail: `${name} holds no files.` } : null;
}

function listed(names: readonly string[]): string {
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return (
    names
      .slice(0, 3)
      .map((one) => one.slice(0, 80))
      .join(', ') + more
  );
}
