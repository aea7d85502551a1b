import { type Party, partyOf } from '../../policy/parties.ts';
import type { Fact } from './rich-text.ts';

const SAYS = (answer: boolean | null): string => (answer === null ? 'no information' : answer ? 'yes' : 'no');

/** What the Council of Europe's table says of the authority's country, on one line; null for no party and where nothing is known. */
export function partyLine(country: string | null): string | null {
  const party = partyOf(country);
  if (party === null || isUnknown(party)) return null;
  const grounds = party.emergency === null ? '' : ` · emergency: ${party.emergency}`;
  return `📜 Budapest Convention: production ${SAYS(party.production)}, preservation ${SAYS(party.preservation)}${grounds}`;
}

/** The whole row of the table (CoE 2020 App. B), as facts of the details dialog. */
export function partyFacts(country: string | null): readonly Fact[] {
  const party = partyOf(country);
  if (party === null) return [];
  if (isUnknown(party)) return [['Budapest Convention', 'party; no information in CoE 2020 App. B']];
  return [
    ['Budapest Convention', 'party, as summed up in CoE 2020 App. B'],
    ['Production order (art. 18)', SAYS(party.production)],
    ['Preservation (art. 16, 17)', SAYS(party.preservation)],
    ['Emergency grounds', party.emergency ?? 'no information'],
    ['Confidentiality', SAYS(party.confidentiality)],
    ['Partnership', party.partnership ?? 'no'],
  ];
}

function isUnknown({ production, preservation, emergency }: Party): boolean {
  return production === null && preservation === null && emergency === null;
}
