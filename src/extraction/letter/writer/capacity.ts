import { finder } from '../../../search/finder.ts';
import type { Evidence } from '../../evidence.ts';
import type { Letter } from '../layout.ts';
import { isAgency, isPosition, isRank } from './signature-parts.ts';

/** What leads to the office in which a writer writes: "en mi carácter de auxiliar fiscal de turno", "in my capacity as". */
const CAPACITY = finder(
  String.raw`(?<!\p{L})(?:in (?:my|his|her) (?:capacity|role|position) (?:as|of)(?: an?)?|en m[ai] (?:qualité|carácter|calidad|condición) d(?:e |['’])|en (?:qualité|carácter|calidad) de|in meiner (?:eigenschaft|funktion) als|in mijn hoedanigheid van|in qualità di|na (?:minha )?qualidade de|w charakterze|în calitate de|i (?:min )?egenskap (?:av|af)|i (?:min )?egenskab af|jako(?:žto)? (?=pov[eě]řen))\s*([^.;,:()\n]{4,70})`,
  'iu',
);

/** The office that a letter's first words say its writer holds. */
export function readCapacity({ sentences, place }: Letter, evidence: Evidence): void {
  for (const { text } of sentences.slice(0, FIRST)) {
    const words = CAPACITY.exec(text.slice(0, LONGEST))?.[1]?.trim();
    if (words === undefined || isRank(words) || isAgency(words) || !isPosition(words)) continue;
    evidence.add('requester.position', words, [words], place);
    return;
  }
}

const FIRST = 6;
const LONGEST = 600;
