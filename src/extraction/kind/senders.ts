import type { Document, Envelope } from '../../documents/document.ts';
import { finder } from '../../search/finder.ts';
import { isOfficialDomain } from '../identifiers/official-domain.ts';
import { kindOfStatus } from '../law/authority-kinds.ts';
import { personOfHeader } from '../letter/writer/persons.ts';
import { isRank } from '../letter/writer/signature-parts.ts';
import { AUTHORITY } from './signals.ts';

/** The addresses that a message came from. */
export const sendersOf = ({ envelope }: Pick<Document, 'envelope'>): string[] =>
  (envelope?.from ?? []).map(({ address }) => address);

/** The domains of addresses. */
export const domainsOf = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => address.split('@')[1] ?? []);

/** True if a mail comes from a domain that is by its own words an authority's. */
export function isOfficial(envelope: Envelope | null): boolean {
  return domainsOf(sendersOf({ envelope })).some(isOfficialDomain);
}

/** True if the name beside the sender's address is that of an authority, or has a rank. */
export function isNamedAuthority(envelope: Envelope | null): boolean {
  return (envelope?.from ?? []).some(
    ({ name }) =>
      kindOfStatus(name) !== null ||
      isRank(name.split(/\s+/, 1)[0]!) ||
      AUTHORITY.test(name) ||
      (personOfHeader(name)?.rank ?? null) !== null,
  );
}

/** What forces, prosecutors and courts call themselves in one of the words of a domain: "polizei-nord.example", "kpp-las.example". */
const FORCE = finder(
  `(?:^|[.-])(?:[a-z]*(?:police|polizei|polici[ae]|politie|polizia|policja|politia|politsei|polisen|poliisi|sheriff|constabulary)|polis|politi|rcmp|psni|saps|garda|gendarmerie|carabinieri|guardiacivil|questura|rendorseg|[lb]ka|k[mpw]p|ipj|interpol|europol|eurojust|customs|douanes?|zoll|aduanas?|prokuratur[a-z]*|staatsanwaltschaft|sta|parquet|parket|parchet|procura|fiscalia|prosecut[a-z]*|aklagare|prokuratuur|juzgado|tribunal[a-z]*|gericht|[a-z]+gericht|[a-z]{0,24}court|rechtbank|[a-z]{3,}pd|[a-z]{2,}-pd)(?=[.-])`,
  'iu',
);

/** True if a mail's sender has a domain one of whose words is what a police, a prosecutor or a court is called; anyone may register such a one. */
export function isOfForceByName(envelope: Envelope | null): boolean {
  return domainsOf(sendersOf({ envelope })).some((domain) => FORCE.test(domain));
}
