import type { Document } from '../../documents/document.ts';
import { findAskings } from './asking.ts';
import { isOfCourt } from './court-heads.ts';
import { type Letter, layOut } from './layout.ts';
import { keysOf, lettersOfPages } from './letters-of-pages.ts';
import { senderOf } from './signature.ts';

/** So many attachments are compared. */
const MOST = 20;

interface Asked {
  readonly document: Document;
  readonly letter: Letter;
  /** What tells one matter from another: its targets and its numbers. */
  readonly keys: ReadonlySet<string>;
}

/**
 * The letters that a mail brings, or that stand on the pages of one document, parted by matter: those that share a target, a case number or
 * a reference are one request, and so is a court's order beside the only letter. Each group holds what belongs to all of them too. A mail
 * with letters of one matter, or none, is one group.
 */
export function partLetters(documents: readonly Document[], mail: Document): Document[][] {
  const sender = senderOf(mail);
  const parts = documents.map(lettersOfPages);
  const attached = documents
    .flatMap((one, at) => (one === mail && parts[at]!.length === 1 ? [] : parts[at]!))
    .slice(0, MOST)
    .flatMap((document) => askedIn(document, sender));
  const groups = groupsOf(attached);
  if (
    groups.length < 2 ||
    groups.filter((group) => !group.every(({ letter }) => isOfCourt(letter))).length === 1
  )
    return [[...documents]];
  const grouped = new Set(attached.map(({ document }) => document));
  const common = parts
    .flat()
    .filter((one) => !grouped.has(one) && (one !== mail || askedIn(mail, sender).length === 0));
  return groups.map((group) => [...group.map(({ document }) => document), ...common]);
}

/** A document that asks for data of a target it names. */
function askedIn(document: Document, sender: string | null): Asked[] {
  const letter = layOut(document, sender);
  if (findAskings(letter).length === 0) return [];
  const { targets, numbers } = keysOf(letter);
  return targets.length === 0 ? [] : [{ document, letter, keys: new Set([...targets, ...numbers]) }];
}

function groupsOf(asked: readonly Asked[]): Asked[][] {
  let groups: Asked[][] = [];
  for (const one of asked) {
    const same = groups.filter((group) => group.some((other) => shares(one, other)));
    groups = [...groups.filter((group) => !same.includes(group)), [...same.flat(), one]];
  }
  return groups;
}

function shares(a: Asked, b: Asked): boolean {
  return [...a.keys].some((key) => b.keys.has(key));
}
