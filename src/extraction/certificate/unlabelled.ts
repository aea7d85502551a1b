import { isBlank } from '../blank.ts';
import { fold } from '../fold.ts';
import { addressStart, isAddress } from '../letter/writer/address.ts';
import { contactsIn } from '../letter/writer/contacts.ts';
import { isBody } from '../letter/writer/signature-parts.ts';
import type { Entry } from './entries.ts';
import type { CertificateLabel } from './labels.ts';

/** What parts a line on which an officer wrote several things side by side. */
const PARTING = /\s*(?:[;|·•\t\n]|\s[–—]\s)\s*|(?<=\p{L}{5}|\d{2})\.\s+(?=\p{Lu})/u;
/** A remark of the form on how it is to be filled in. */
const OF_FORM = /^\W{0,3}(?:NB|N\.B\.|nota bene|note|remarque|hinweis|nota|opmerking|uwaga)(?!\p{L})/iu;

/**
 * The parts of lines without a label of the form: "Landgericht Hof, Berliner Platz 1; Dr. Anna Weber, Richterin; 09281 600". Behind the caption
 * of a ticked box what is written beside it: "☒ other authority: KommAustria, represented by …".
 */
export function partsWithoutLabel(entries: readonly Entry[]): string[] {
  return entries
    .filter(({ ticked, caption }) => ticked !== false && !OF_FORM.test(caption))
    .flatMap((entry) => ownWords(entry).split(PARTING))
    .flatMap((part) => (part ?? '').split(REPRESENTED))
    .map(fold)
    .filter((part) => /\p{L}|\d/u.test(part) && !isBlank(part));
}

/** The postal address that a part of a line is, or ends with; null for none. */
export function addressIn(part: string): string | null {
  const address = fold(part.slice(Math.max(0, addressStart(part)))).replace(/[\s,;]+$/, '');
  return isAddress(address) && !isBody(address) && contactsIn(address).length === 0 ? address : null;
}

/** Labels of a person or a body, behind whose value others may stand: "Representative: Anna Weber, judge; 09281 600; 3.11.2026". */
const OF_WHO: ReadonlySet<CertificateLabel> = new Set([
  'representative',
  'person',
  'name',
  'issuing',
  'post',
] as const);

/** What of a line stands behind no label: the whole, or what a semicolon parts from a label's value. */
function ownWords({ label, ticked, caption, value }: Entry): string {
  if (label === null) return ticked === null ? caption : behindBox(caption, value);
  const end = OF_WHO.has(label) ? value.indexOf(';') : -1;
  return end < 0 ? '' : value.slice(end + 1);
}

/** What is written behind the caption of a box: after its colon, or after the first stroke or line. */
function behindBox(caption: string, value: string): string {
  if (value !== '') return value;
  const end = /[;\n]/u.exec(caption)?.index ?? -1;
  return end < 0 ? '' : caption.slice(end + 1);
}

/** The one who acts for a body, with what that person is: "other authority: KommAustria, represented by Anna Weber, chair". */
export function representedBy(entries: readonly Entry[]): string | null {
  for (const { caption, ticked } of entries) {
    const lead = ticked === false ? null : REPRESENTED.exec(caption);
    if (lead !== null) return fold(caption.slice(lead.index + lead[0].length).split(/[;\n]/u, 1)[0]!);
  }
  return null;
}

/** Words that lead from a body to the one who acts for it. */
const REPRESENTED =
  /,?\s+(?:represented by|vertreten durch|représentée? par|representad[oa] (?:por|pel[oa])|rappresentat[oa] da|vertegenwoordigd door|reprezentowan\p{L}+ przez|reprezentat[ăa]? (?:de|prin)|εκπροσωπούμεν\p{L}+ από|företräd[ds] av|repræsenteret (?:af|ved)|jota edustaa|zastoupen\p{L}* |zastúpen\p{L}* |koj[ieu]g?a? zastupa|ki ga zastopa|представляван\p{L}* от|képviseli|keda esindab)\s+/iu;
