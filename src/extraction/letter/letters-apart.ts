import type { Document } from '../../documents/document.ts';
import { findAskings } from './asked/asking.ts';
import { isOfCourt } from './authority/court-heads.ts';
import { layOut } from './layout.ts';
import { keysOf, lettersOfPages } from './letters-of-pages.ts';
import { requestsOfText } from './requests-of-text.ts';
import { senderOf } from './writer/signature.ts';

/** So many letters are compared. */
const MOST = 20;

interface Asked {
  readonly document: Document;
  /** What tells one matter from another: its targets and its numbers. */
  readonly keys: ReadonlySet<string>;
  /** The text of which it is one of several requests; null for a whole letter. */
  readonly text: Document | null;
  /** A court's order by itself: not one that follows its letter in one file. */
  readonly isOrder: boolean;
}

/** A letter that counts no requests; `isOfPages` if other letters stand in its file. */
interface WholeLetter {
  readonly document: Document;
  readonly isOfPages: boolean;
}

/**
 * The letters that a mail brings, or that stand on the pages of one document, and the requests that one of them counts, parted by matter:
 * those that share a target, a case number or a reference are one request, and so is a court's order beside the only letter. Each group
 * holds what belongs to all of them too. A mail with letters of one matter, or none, is one group.
 */
export function partLetters(documents: readonly Document[], mail: Document): Document[][] {
  const sender = senderOf(mail);
  const parts = documents.map((one) => partsOf(one, sender));
  const asking = documents
    .flatMap((one, at) => (one === mail && parts[at]!.length === 1 ? [] : parts[at]!))
    .slice(0, MOST)
    .filter((part) => 'keys' in part || findAskings(layOut(part.document, sender)).length > 0);
  if (asking.length < 2) return [[...documents]];
  const attached = asking.flatMap((part) =>
    'keys' in part ? [part] : askedIn(part.document, sender, part.isOfPages),
  );
  const groups = groupsOf(attached);
  if (groups.length < 2 || groups.filter((group) => !group.every(({ isOrder }) => isOrder)).length === 1)
    return [[...documents]];
  const grouped = new Set(attached.map(({ document }) => document));
  const common = parts
    .flat()
    .map(({ document }) => document)
    .filter((one) => !grouped.has(one) && (one !== mail || askedIn(mail, sender).length === 0));
  return groups.map((group) => [...group.map(({ document }) => document), ...common]);
}

/** The letters of a document, and of each the requests that it counts. */
function partsOf(document: Document, sender: string | null): (Asked | WholeLetter)[] {
  return lettersOfPages(document).flatMap((letter): (Asked | WholeLetter)[] => {
    const requests = requestsOfText(letter, sender);
    if (requests === null) return [{ document: letter, isOfPages: letter !== document }];
    return requests.map(({ document: part, keys: { targets, numbers } }) => ({
      document: part,
      keys: new Set([...targets, ...numbers]),
      text: letter,
      isOrder: false,
    }));
  });
}

/** A document that asks for data of a target it names. */
function askedIn(document: Document, sender: string | null, isOfPages = false): Asked[] {
  const letter = layOut(document, sender);
  if (findAskings(letter).length === 0) return [];
  const { targets, numbers } = keysOf(letter);
  if (targets.length === 0) return [];
  const isOrder = !isOfPages && isOfCourt(letter);
  return [{ document, keys: new Set([...targets, ...numbers]), text: null, isOrder }];
}

/** An order that allows several requests of one text belongs to each of them. */
function groupsOf(asked: readonly Asked[]): Asked[][] {
  let groups: Asked[][] = [];
  for (const one of asked.toSorted((a, b) => Number(a.isOrder) - Number(b.isOrder))) {
    const same = groups.filter((group) => group.some((other) => shares(one, other)));
    if (same.length > 1 && one.isOrder && same.flat().some(({ text }) => text !== null)) {
      for (const group of same) group.push(one);
      continue;
    }
    groups = [...groups.filter((group) => !same.includes(group)), [...same.flat(), one]];
  }
  return groups;
}

function shares(a: Asked, b: Asked): boolean {
  return (a.text === null || a.text !== b.text) && [...a.keys].some((key) => b.keys.has(key));
}
