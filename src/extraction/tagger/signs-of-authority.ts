import type { Document } from '../../documents/document.ts';
import { automaticReason, isBulk } from '../kind/by-envelope.ts';
import { isOfBody } from '../kind/state-bodies.ts';
import { readFreeForm } from '../letter/free-form.ts';
import { senderOf } from '../letter/writer/signature.ts';
import { isRank } from '../letter/writer/signature-parts.ts';
import { merge } from '../merge.ts';
import { allDocuments } from '../message.ts';
import type { Tag } from './labels.ts';
import { type Tagged, taggedIn } from './tagged.ts';

/** Signs of a request of an authority: who asks, on what ground or in which case, and about whom or until when. One of each must be sure. */
const SIGNS: readonly (readonly Tag[])[] = [
  ['organisation.legalName', 'unit', 'requester.rank'],
  ['legalBasis', 'authority.issuedBy', 'crime.provision', 'crime.caseNumber', 'crime.description'],
  ['identifier', 'timeLimits'],
];
const SURE = 0.5;
/** So many documents of a message are looked at. */
const MOST = 5;

/**
 * Whether a letter of a message has the signs of an authority's request by what was learned of marked letters, although no rule sees a request in it: a
 * body or an officer of the state who asks, a provision, an order or a case, and an account or a term. What machines and mailing lists send has none.
 * Who threatens the reader sets terms too: `threatens` says that only an account counts.
 */
export function hasSignsOfAuthority(message: Document, threatens = false): boolean {
  const { envelope } = message;
  if (envelope !== null && (automaticReason(envelope) !== null || isBulk(envelope))) return false;
  const mail = envelope === null ? null : message;
  return allDocuments(message)
    .slice(0, MOST)
    .filter(({ pages }) => pages.some(({ text }) => isOfBody(text)))
    .some((letter) => {
      const ruled = merge(readFreeForm([letter], mail === letter ? mail : null).findings);
      const sure = taggedIn(letter, ruled, senderOf(mail)).stretches.filter(
        ({ sureness }) => sureness >= SURE,
      );
      const counted = threatens ? sure.filter(({ tag }) => tag !== 'timeLimits') : sure;
      return SIGNS.every((tags) => counted.some((one) => tags.includes(one.tag) && isOfState(one)));
    });
}

function isOfState({ tag, words }: Tagged): boolean {
  if (tag === 'organisation.legalName' || tag === 'unit') return isOfBody(words);
  return tag !== 'requester.rank' || isRank(words);
}
