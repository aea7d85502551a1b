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

/** Ground of a request of an authority, or its case; about whom it asks, or until when. */
const GROUND: readonly Tag[] = [
  'legalBasis',
  'authority.issuedBy',
  'crime.provision',
  'crime.caseNumber',
  'crime.description',
];
const MATTER: readonly Tag[] = ['identifier', 'timeLimits'];
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
      const asker = sure.find(isAsker) ?? sure.find(isIssuingBody);
      return (
        asker !== undefined &&
        counted.some((one) => one !== asker && GROUND.includes(one.tag)) &&
        counted.some(({ tag }) => MATTER.includes(tag))
      );
    });
}

function isAsker({ tag, words }: Tagged): boolean {
  if (tag === 'organisation.legalName' || tag === 'unit') return isOfBody(words);
  return tag === 'requester.rank' && isRank(words);
}

/** A court whose letter is the order itself. */
const isIssuingBody = ({ tag, words }: Tagged): boolean => tag === 'authority.issuedBy' && isOfBody(words);
