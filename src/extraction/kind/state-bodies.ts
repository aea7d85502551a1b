import { finder } from '../../search/finder.ts';
import type { Letter } from '../letter/layout.ts';
import { AGENCY } from '../letter/writer/signature-parts.ts';
import { demands } from './powers.ts';

/** Bodies of the state that supervise, inspect or levy rather than prosecute, in the languages of the labels. */
const SUPERVISOR = finder(
  String.raw`(?<![\p{L}])(?:(?:commission|board|council|authority|office|bureau|centre|center|body)\s+(?:for|of|on|against)|\p{L}+\s+(?:commission|authority|inspectorate|regulator)|(?:county|city|borough|district)\s+council|trading standards|probation|customs|coast ?guard|(?:central|national|federal reserve)\s+bank|(?:food and drug|revenue|tax|social security)\s+administration|financial (?:intelligence|reporting)|\p{L}*(?:kommission|behörde|aufsicht|inspektorat|inspektion|landesanstalt|bundesanstalt|steuerverwaltung|zollverwaltung|direktion|virasto|laitos|tilsyn|tillsyn|styrelse|verket|direktorat)(?:en|et)?|landkreis|kreis|landrat|landratsamt|ordnungsamt|bezirkshauptmannschaft|toezicht\p{L}*|inspectie|arbeidsinspectie|autoriteit|belastingdienst|autorité|commission nationale|conseil|direction (?:générale|départementale)|inspection|douanes?|autoridad|comisión|superintendencia|dirección general|inspección|agencia|autorità|commissione|consob|ispettorato|capitaneri[ae]|agenzia|autoridade|comissão|direcção(?:-geral)?|direção(?:-geral)?|serviço de|agência|inspeção|urząd|urzędu|inspekcja|komisja|krajowa|autoritatea|comisia|agenția|inspectoratul|direcția|úřad|úrad|inspekce|inšpekcia|národná banka|hivatal|hatóság|felügyelet|agencija|uprava|inšpektorat|inspektorat|комісія|служба|управління|агентство|комисия|агенция|дирекция|комиссия|управление|tarnyba|inspekcija|komisija|centrs|dienests|amet|inspektsioon|kurumu|başkanlığı|müdürlüğü|επιτροπή|αρχή|υπηρεσία|συμβούλιο)(?![\p{L}])`,
  'iu',
);

/** True for words that name a body of the state. */
export const isOfBody = (words: string): boolean => AGENCY.test(words) || SUPERVISOR.test(words);

/** A provision of a law with its number. */
const PROVISION =
  /(?<![\p{L}])(?:art(?:icle|ikel|ikkel|ículo|icolo|igo|icolul|\.)?|artt?\.|§{1,2}|čl(?:ánk\p{L}*|ank\p{L}*|\.)?|членове?|чл\.|ст(?:атт\p{L}+|\.)|άρθ(?:ρ\p{L}+|\.)|section|sec\.|s\.|pants|straipsn\p{L}+|pykälä\p{L}*|madde\p{L}*)\s?\d|\d\s?(?:§|\.\s?§|mad(?:de|desi)|straipsn|panta?)(?!\p{L})/iu;
/** What an office writes that wants something of its reader, beside what binds an investigator's. */
const DEMANDED = finder(
  String.raw`(?<!\p{L})(?:ersucht|gebeten|aufforderung|invitat[oa] a|richied(?:e|ono)|ha ordinato|inibizione|notificad[oa] a|intimad[oa]|requer\p{L}+|nala(?:že|gam)\p{L}*|dostaviti|verzoekt|gelieve|kehott?a\p{L}+|pyydä\p{L}+|διατάσσει|διατάσσουμε|παραγγέλλ\p{L}+|наказ\p{L}+|просимо|зобов\p{L}+|wzywa\p{L}*|vyzýv\p{L}+|ordonn?[eaă]\p{L}*|invit(?:e|ons|é) à|instruim\p{L}*|nurod\p{L}+|uzdod|pieprasa|elrendel\p{L}*|felhív\p{L}*|karar veril\p{L}+|istenil\p{L}+)(?!\p{L})`,
  'iu',
);

/** So many lines at the top or the bottom of a letter name the office that writes. */
const HEAD_LINES = 4;
const LAST_LINES = 8;
const LONGEST = 140;

/** True for a letter of a body of the state that demands something by a provision of a law: what exactly, its reader has to see. */
export function demandsByLaw({ lines, text }: Letter): boolean {
  if (!PROVISION.test(text) || !(demands(text) || DEMANDED.test(text))) return false;
  const written = lines.filter((line) => line.text !== '');
  const outer = [...written.slice(0, HEAD_LINES), ...written.slice(-LAST_LINES)];
  return outer.some((line) => line.text.length < LONGEST && isOfBody(line.text));
}
