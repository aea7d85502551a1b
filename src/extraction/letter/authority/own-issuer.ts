import type { AuthorityKind } from '../../../form/standard-form.ts';
import { finder } from '../../../search/finder.ts';
import { type Evidence, said } from '../../evidence.ts';
import { kindOfStatus } from '../../law/authority-kinds.ts';
import { occurrences } from '../../occurrences.ts';
import type { Letter } from '../layout.ts';
import { RANK_OF } from './cited-orders.ts';

/** Who asks on powers of their own: a prosecutor or judge by name, else their body; a ministry or a regulator that demands, and does not only ask. */
export function addOwnIssuer(letters: readonly Letter[], kind: AuthorityKind, evidence: Evidence): void {
  const ofOffice = RANK_OF[kind] > RANK_OF.police;
  // Who asks by powers of the police, or politely by those of a regulator, has no order behind the letter.
  if (kind === 'police' || (!ofOffice && !letters.some(demands))) return;
  const person = ofOffice ? signerWith(letters, kind, evidence) : said(evidence, 'requester.name');
  const body = kind === 'other' ? null : said(evidence, 'organisation.legalName');
  const issuer = person ?? body ?? (ofOffice ? said(evidence, 'requester.name') : null);
  if (issuer === null) return;
  const rank = said(evidence, 'requester.rank');
  for (const letter of letters) {
    const whole = (ofOffice ? null : besideRank(letter, issuer, rank)) ?? issuer;
    if (evidence.add('authority.issuedBy', whole, [whole, issuer], letter.place)) return;
  }
}

/** The one who signs as judge or prosecutor: who asks, by the position, or the name beside such an office at the end. */
function signerWith(letters: readonly Letter[], kind: AuthorityKind, evidence: Evidence): string | null {
  const position = said(evidence, 'requester.position');
  const standing = position === null ? null : (kindOfStatus(position)?.kind ?? null);
  if (standing !== null && RANK_OF[standing] === RANK_OF[kind]) {
    const name = said(evidence, 'requester.name');
    if (name !== null) return name;
  }
  for (const { signature } of letters) {
    const lines = signature.flatMap(({ text }) => (text === '' ? [] : [text]));
    const at = lines.findIndex((line) => line.length < LONGEST && kindOfStatus(line)?.kind === kind);
    const name = [lines[at - 1], lines[at + 1]].find(
      (line) => at >= 0 && line !== undefined && NAME.test(line),
    );
    if (name !== undefined) return name;
  }
  return null;
}

const LONGEST = 60;
/** A name alone on its line, if only a surname: "Kleinschmidt-Ötinger", "Dr. Haubold". */
const NAME =
  /^(?:(?:\p{Lu}{1,3}\p{Ll}{1,5}|mr|dott)\.?\s){0,2}(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}’'-]{2,}(?:\s\p{Lu}[\p{L}’'-]+){0,2}$/u;

/** The name with the rank beside it, as it stands in the letter: "Superintendent Ann Lowe", "ANN LOWE, BRIGADIER-CHEF". */
function besideRank({ text }: Letter, name: string, rank: string | null): string | null {
  if (rank === null) return null;
  for (const at of occurrences(text, name)) {
    const end = at + name.length;
    const before = text.slice(Math.max(0, at - rank.length - 1), at);
    if (before.trimEnd() === rank && !before.includes('\n')) return text.slice(at - before.length, end);
    const behind = text.slice(end, end + rank.length + 2);
    if (behind === `, ${rank}`) return name + behind;
  }
  return null;
}

/** That a letter orders or requires, in words of its writer: no mere asking. */
const DEMAND = finder(
  `(?<!\\p{L})(?:${[
    "(?:you are|you're|is|are) (?:hereby |therefore |further |now )?(?:required|ordered|directed|commanded|obliged|demanded|summoned) (?:to|by|under)|i,? [^.;\\n]{0,80}(?:hereby |do )(?:require|order|direct|demand|command|authori[sz]e|requisition)|(?:i|we) (?:require|order|direct|demand|command) (?:that )?(?:you|the)|hereby (?:require|order|direct|demand)s?|i am satisfied|(?:notice|demand|order|requisition|direction) (?:is |was )?(?:made|given|issued) (?:by|under|pursuant)|notice (?:u\\/s|under|pursuant to|to produce|requiring)|written order|an? authori[sz]ed officer,",
    'requérons|requerons|vous requiers|enjoignons|ordonnons|prescrivons',
    'wird (?:hiermit |hierdurch )?angeordnet|(?:werden|sind) (?:sie )?(?:hiermit )?(?:verpflichtet|aufgefordert)|ordne ich|ich ordne|anordnung ergeht',
    'requiero|ordeno|dispongo|requerimos|requiere a|se ordena|se requiere',
    'requisito (?:a|o|que|as|os|de|à|ao)|requisitamos|determino|notifico',
    'ordino|dispongo|si ordina|si dispone|si invita|invita codest[ao]',
    'vorder ik|ik vorder|beveel ik|vorderen wij',
    'żądam|zarządzam|postanawiam|postanawia',
    "постановив|постановила|зобов[’']язую|нареждам|разпореждам",
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const SEARCHED = 20_000;

/** True for a letter that orders or requires what it asks for. */
export function demands({ text }: Letter): boolean {
  return DEMAND.test(text.slice(0, SEARCHED).replace(/\s+/g, ' '));
}
