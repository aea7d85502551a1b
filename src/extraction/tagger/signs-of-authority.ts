import type { Document } from '../../documents/document.ts';
import { finder } from '../../search/finder.ts';
import { automaticReason, isBulk } from '../kind/by-envelope.ts';
import { readFreeForm } from '../letter/free-form.ts';
import { senderOf } from '../letter/writer/signature.ts';
import { AGENCY, isRank } from '../letter/writer/signature-parts.ts';
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
/** Bodies of the state that supervise, inspect or levy rather than prosecute, in the languages of the labels. */
const SUPERVISOR = finder(
  String.raw`(?<![\p{L}])(?:(?:commission|board|council|authority|office|bureau|centre|center|body)\s+(?:for|of|on|against)|\p{L}+\s+(?:commission|authority|inspectorate|regulator)|(?:county|city|borough|district)\s+council|trading standards|probation|customs|coast ?guard|(?:central|national|federal reserve)\s+bank|(?:food and drug|revenue|tax|social security)\s+administration|financial (?:intelligence|reporting)|\p{L}*(?:kommission|behörde|aufsicht|inspektorat|inspektion|landesanstalt|bundesanstalt|steuerverwaltung|zollverwaltung|direktion|virasto|laitos|tilsyn|tillsyn|styrelse|verket|direktorat)(?:en|et)?|landkreis|kreis|landrat|landratsamt|ordnungsamt|bezirkshauptmannschaft|toezicht\p{L}*|inspectie|arbeidsinspectie|autoriteit|belastingdienst|autorité|commission nationale|conseil|direction (?:générale|départementale)|inspection|douanes?|autoridad|comisión|superintendencia|dirección general|inspección|agencia|autorità|commissione|consob|ispettorato|capitaneri[ae]|agenzia|autoridade|comissão|direcção(?:-geral)?|direção(?:-geral)?|serviço de|agência|inspeção|urząd|urzędu|inspekcja|komisja|krajowa|autoritatea|comisia|agenția|inspectoratul|direcția|úřad|úrad|inspekce|inšpekcia|národná banka|hivatal|hatóság|felügyelet|agencija|uprava|inšpektorat|inspektorat|комісія|служба|управління|агентство|комисия|агенция|дирекция|комиссия|управление|tarnyba|inspekcija|komisija|centrs|dienests|amet|inspektsioon|kurumu|başkanlığı|müdürlüğü|επιτροπή|αρχή|υπηρεσία|συμβούλιο)(?![\p{L}])`,
  'iu',
);
/** So many documents of a message are looked at. */
const MOST = 5;

/**
 * Whether a letter of a message has the signs of an authority's request by what was learned of marked letters, although no rule sees a request in it: a
 * body or an officer of the state who asks, a provision, an order or a case, and an account or a term. What machines and mailing lists send has none.
 */
export function hasSignsOfAuthority(message: Document): boolean {
  const { envelope } = message;
  if (envelope !== null && (automaticReason(envelope) !== null || isBulk(envelope))) return false;
  const mail = envelope === null ? null : message;
  return allDocuments(message)
    .slice(0, MOST)
    .filter(({ pages }) => pages.some(({ text }) => isOfBody(text)))
    .some((letter) => {
      const ruled = merge(readFreeForm([letter], mail === letter ? mail : null).findings);
      const sure = taggedIn(letter, ruled, senderOf(mail)).filter(({ sureness }) => sureness >= SURE);
      return SIGNS.every((tags) => sure.some((one) => tags.includes(one.tag) && isOfState(one)));
    });
}

const isOfBody = (words: string): boolean => AGENCY.test(words) || SUPERVISOR.test(words);

function isOfState({ tag, words }: Tagged): boolean {
  if (tag === 'organisation.legalName' || tag === 'unit') return isOfBody(words);
  return tag !== 'requester.rank' || isRank(words);
}
