import type { Document } from './document.ts';

/** The document itself and all that is attached to it, at any depth, each before its own attachments. */
export function flatten(document: Document): Document[] {
  return [document, ...document.attachments.flatMap(flatten)];
}
