import { openMessage } from '../cases/message.ts';
import type { Document } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import type { Reader } from '../documents/sandbox/sandbox.ts';
import type { Storage } from '../storage/storage.ts';

/** What a person needs to see of a message to say whether it is a request; unmasked. */
export interface Preview {
  /** Senders as the mail names them; "" for a bare file. */
  readonly from: string;
  /** The mail's subject, or the file's name. */
  readonly subject: string;
  /** The beginning of the text, then of each attachment's under its name; "" if nothing can be read. */
  readonly text: string;
}

/** Longer texts are cut here. */
const LONGEST = 20_000;

/**
 * How staff look at a stored message: it is opened and read in the reader's process, and nothing is kept. Pictures are not read:
 * a person waits. Null for a message that is unknown or erased.
 */
export function openPreview(
  storage: Storage,
  reader: Reader,
): (messageId: string) => Promise<Preview | null> {
  return async (messageId) => {
    const message = await openMessage(storage, messageId);
    if (message === null) return null;
    const { document } = await reader.skim(message.raw, message.name);
    const { envelope } = document;
    return {
      from: (envelope?.from ?? [])
        .map(({ name, address }) => (name === '' ? address : `${name} <${address}>`))
        .join(', '),
      subject: envelope === null ? message.name : (envelope.subject ?? ''),
      text: textOf(document).slice(0, LONGEST),
    };
  };
}

function textOf(document: Document): string {
  return flatten(document)
    .map((one, index) => {
      const text = one.pages
        .map((page) => page.text)
        .join('\n')
        .trim();
      const shown = text === '' ? (one.problem?.detail ?? '') : text;
      return index === 0 ? shown : `[${one.name}]\n${shown}`;
    })
    .filter((text) => text !== '')
    .join('\n\n');
}
