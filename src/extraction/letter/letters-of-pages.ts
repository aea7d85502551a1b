import type { Document } from '../../documents/document.ts';
import { openEvidence, says } from '../evidence.ts';
import { letters } from '../fold.ts';
import { findCaseNumbers, findReferences } from '../law/case-number.ts';
import { findAskings } from './asked/asking.ts';
import { findTargets } from './asked/targets.ts';
import { isOfCourt } from './authority/court-heads.ts';
import { type Letter, layOut } from './layout.ts';
import { isAnnexHead } from './signature-lines.ts';
import { readLetterhead } from './writer/letterhead.ts';

/** So many pages are looked at. */
const MOST = 40;

/**
 * The letters that stand one after the other on the pages of a document, each with its pages. A page begins another letter if it has a
 * letterhead, asks for data of a target, has a number of its own and shares neither with any letter before it, and if that one was
 * signed. Annexes, orders of courts and pages that go on stay with the letter before them; where the document begins with an order, each
 * further order is one of its own. Where in doubt, the document is one letter.
 */
export function lettersOfPages(document: Document): readonly Document[] {
  const { pages } = document;
  if (document.kind === 'mail' || pages.length < 2 || pages.length > MOST) return [document];
  const parts: { document: Document; keys: Keys; isSigned: boolean }[] = [];
  let ofCourt = false;
  for (const page of pages) {
    const alone: Document = { ...document, pages: [page] };
    const letter = layOut(alone, null);
    const keys = keysOf(letter);
    if (parts.length === 0) ofCourt = isOfCourt(letter);
    const begins = isOfCourt(letter) === ofCourt && isLetter(letter, keys);
    const isSigned = letter.signature.length > 0;
    const last = parts.at(-1);
    if (last === undefined) {
      if (!begins) return [document];
      parts.push({ document: alone, keys, isSigned });
    } else if (
      begins &&
      (last.isSigned || layOut(last.document, null).signature.length > 0) &&
      parts.every((part) => !shares(part.keys, keys))
    )
      parts.push({ document: alone, keys, isSigned });
    else {
      // A letter is signed before its order and its annexes.
      last.isSigned ||= isSigned;
      last.document = { ...document, pages: [...last.document.pages, page] };
      last.keys = {
        targets: [...last.keys.targets, ...keys.targets],
        numbers: [...last.keys.numbers, ...keys.numbers],
      };
    }
  }
  const apart = parts.every((part, at) =>
    parts.slice(0, at).every((other) => !shares(other.keys, part.keys)),
  );
  return parts.length > 1 && apart ? parts.map((part) => part.document) : [document];
}

/** What tells one matter from another: its targets and its numbers, by their letters and digits. */
export interface Keys {
  readonly targets: readonly string[];
  readonly numbers: readonly string[];
}

/** The targets that a letter names, and the numbers of its case and its own. */
export function keysOf(letter: Letter): Keys {
  const numbers = [...findCaseNumbers(letter.text), ...findReferences(letter.text)];
  return {
    targets: findTargets(letter, [], []).map(({ identifier }) => letters(identifier.value)),
    numbers: numbers.map(({ value }) => letters(value)),
  };
}

function isLetter(letter: Letter, { targets, numbers }: Keys): boolean {
  if (targets.length === 0 || numbers.length === 0) return false;
  const first = letter.lines.find(({ text }) => text !== '');
  if (first === undefined || isAnnexHead(first.text, letter.language)) return false;
  return hasLetterhead(letter) && findAskings(letter).length > 0;
}

/** True if a body is named above the running text. */
function hasLetterhead(letter: Letter): boolean {
  const evidence = openEvidence();
  readLetterhead({ ...letter, signature: [], sentences: [] }, evidence);
  return says(evidence, 'organisation.legalName');
}

function shares(a: Keys, b: Keys): boolean {
  return [...a.targets, ...a.numbers].some((key) => b.targets.includes(key) || b.numbers.includes(key));
}
