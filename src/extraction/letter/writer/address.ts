import { finder } from '../../../search/finder.ts';
import { type countryNamed, countryOfAddress } from '../../countries.ts';
import { BADGE_LABELS } from './badge-labels.ts';
import { RANKS } from './ranks.ts';
import { AGENCY, UNIT } from './signature-parts.ts';

const STREET = finder(
  String.raw`(?<![\p{L}])(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|square|boulevard|blvd\.?|drive|dr\.?|way|place|plaza|suite|floor|p\.?\s?o\.?\s?box|gpo\s?box|(?:locked|private)\s?bag|av\.?|avda\.?|r\.(?=\s(?:dr|prof|\p{L}{4}))|trav\.?|rod\.|alameda|largo|estrada|travessa|rue|quai|cours|via|viale|piazza|corso|calle|avenida|plaza|paseo|rua|praça|plein|laan|straat|weg|str\.?|straße|strasse|platz|allee|ul\.?|ulica|calea|strada|bulevardul|șoseaua|piața|вул\.?|просп\.?|bd\.?|c/|postfach|postbus|aleja|al\.|plac|pst|mnt|tn|house|building|embankment|parade|parkway|pkwy|highway|hwy|court|circle|terrace|circus|wall|ring|gade|vej|gata|vei|veg|tänav|puiestee|maantee|nám\.?|náměstí|námestie|třída|trieda|tř\.|ulice|ulici|trg|cesta|postboks|boks|pl(?=\s\d)|utca|útja|tér|tere|körút|krt\.?|iela|līnija|g(?=\.\s\d)|u(?=\.\s\d)|bulevar|prospekts|bulvāris|gatvė|gatve|pr\.(?=\s?\d)|οδ[όο]ς|λεωφ(?:[όο]ρος|\.)?|λ\.|πλατε[ίι]α|ул\.?|бул\.?|пл\.|площа\p{L}*|проспект|пров\.|наб\.|caddesi|cad\.?|bulvar[ıI]|blv\.?|soka[kğ]\p{L}?|sok\.|mahallesi|mah\.|boul\.|route|chemin|impasse|carrera|cra\.?|diagonal|transversal|jir[óo]n|ronda|rambla|plaça|parcul|splaiul|intrarea|piata)(?![\p{L}])|\p{L}{2,}-(?:ro|daero|gil|gu|dong|ku|chō|cho|machi)|\p{L}{2,}(?:straat|laan|plein|gracht|kade|weg|straße|strasse|str\.|platz|allee|gatan|vägen|vegen|veien|gata|(?<!bri)gade|vej|katu|tie|dijk|singel)(?![\p{L}])`,
  'iu',
);
const POSTCODE =
  /(?<![\p{L}\d])(?:\d{4}\s?[A-Z]{2}(?![\p{L}])|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])|(?<=\p{L}[,.]?\s)[A-Z]{2}\s\d{5}(?:-\d{4})?(?!\d)|\p{Lu}\p{Ll}+,?\s\d{5}(?![\d\p{L}])|(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}\p{L}|\d{2}-\d{3}\s\p{Lu}|\d{4}-\d{3}\s\p{Lu}|(?:CEP:?\s)?\d{5}-\d{3}(?!\d)|(?<=\p{L}[,.]?\s)\d{5}(?=,?\sУкраїна)|\d{5},\s(?:м\.\s?)?[А-ЯІЇЄ]\p{Ll}|\d{3}\s\d{2}\s\p{Lu}|Dublin\s\d{1,2}|(?:LV|LT|EE|MD)-?\d{4,5}(?!\d)|(?<=,\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s?[–-]?\s?[1-9]\d{2}\s?\d{3}$|^\p{Lu}\p{L}+(?:eva|ova|ska|čka|ćka|ina|ου|ης|ών|ων)\s\d{1,4}[a-zа-я]?,\s(?:\d{5}\s)?\p{Lu}\p{L})/u;
/** What a comma or a dash parts from the rest of a line. */
const PART = /(?:[^,\s]|\s(?![–—-]\s)|(?<=\s)[–—-](?!\s))+/gu;
const NO_ADDRESS = finder(
  String.raw`(?<![\p{L}])(?:employee|staff|badge|service|personnel|officer)\s+(?:id|no|number)(?![\p{L}])|(?:19|20)\d{2}[-/.]\d{2}|@|(?<![\p{L}])(?<!box\s)no\.?\s\d{3}|(?<![\p{L}])\p{L}{2,6}\sID\s\d|(?<![\p{L}])(?:case|ref(?:erence)?|(?<!(?:calle|carrera|cra|cl|kr|diagonal|transversal|avenida)\.?\s\d{1,3}\p{L}{0,2}\s)no\.?\s*[:.]|section|article|art(?=\.\s\d)|chapter|act(?!\s2[69]\d{2}(?!\d))|date|account|user|order|warrant|subpoena|dear|request|(?:geschäfts|akten)zeichen|kenmerk|dossiernummer|zaaknummer|parketnummer|référence|expediente|sygnatura|protocollo)(?![\p{L}])|(?<!\d)\d{1,4}\sU?(?:Js|Gs|Ds|Ls|Cs)\s\d|§`,
  'iu',
);

/** A badge's number behind its label, or a grade, a number and a name: "tjänstenummer PK 70214", "PS 9920 Okafor". */
const OF_PERSON = finder(
  `(?<![\\p{L}])${BADGE_LABELS}[\\s.:]{1,3}(?:\\p{Lu}{1,3}\\s)?\\d|^${RANKS}\\s\\d`,
  'iu',
);

/** True if a piece of a letterhead or signature is (part of) a postal address. */
export function isAddress(piece: string): boolean {
  const text = piece.slice(0, 200);
  if (text.length < 6 || text.length > 180 || !/\d/.test(text)) return false;
  return (STREET.test(text) || POSTCODE.test(text)) && !NO_ADDRESS.test(text) && !OF_PERSON.test(text);
}

/** True if a piece is nothing but a country, or a place with its country: it ends an address. */
export function isCountry(piece: string): boolean {
  const text = piece.trim().slice(0, 80);
  return (
    text !== '' &&
    !/\d/.test(text) &&
    text.split(/\s+/).length <= 5 &&
    countryAt(text) !== null &&
    !AGENCY.test(text)
  );
}

function countryAt(text: string): ReturnType<typeof countryNamed> {
  return /^[A-Z]{2,3}$/.test(text) ? null : countryOfAddress(text);
}

/**
 * Where the address begins in a line that may name a body first ("Procura della Repubblica, Via Freguglia 1, …"); a house's name before
 * the street belongs to it. −1 if the line holds none.
 */
export function addressStart(line: string): number {
  const parts = [...line.slice(0, 300).matchAll(PART)];
  const at = parts.findIndex(({ 0: part, index }) => isInAddress(line, part, index));
  const before = parts
    .slice(0, at + 1)
    .findLastIndex(({ 0: part }) => namesBody(part) || (UNIT.test(part) && !NAMED_STREET.test(part)));
  if (at < 0 || before === at) return -1;
  const [begins, next] = parts.slice(before + 1);
  // A dash leads to a part of the body, a comma to a house.
  const isOfBody = /^\s*[–—-]\s/.test(begins![0]) && !isAddress(begins![0].trim());
  const { 0: first, index } = isOfBody && next !== undefined ? next : begins!;
  return index + first.length - first.trimStart().length;
}

/** A house's number behind the street and a comma: "вул. Садова, 12", "Calle Mayor, 4". */
const HOUSE = /^,\s\d{1,4}(?:\s?[-/]?\s?\p{L})?(?:,|$)/u;

/** True for a part that is an address or begins one, or a country at the end of one; none that names a body. */
function isInAddress(line: string, part: string, at: number): boolean {
  const rest = at > 0 ? line.slice(at).trim() : '';
  const isStreet = STREET.test(part) && HOUSE.test(line.slice(at + part.length)) && isAddress(line.slice(at));
  return (isAddress(part.trim()) || isStreet || isAddress(rest) || isCountry(rest)) && !namesBody(part);
}

/** A street that is called after a body: "Via dei Tribunali 41", "3 place du Palais de Justice". */
const NAMED_STREET =
  /^\s*(?:(?:\d{1,4}(?:\s?(?:bis|ter))?,?\s)(?:rue|avenue|place|quai|boulevard|cours|impasse|allée)\s(?:\p{L}|['’])|(?:via|viale|piazza(?:le)?|corso|largo|rue|avenue|place|quai|calle|c\/|avenida|avda\.?|plaza|paseo|rua|praça|ul\.|ulica|strada|calea|вул\.|ул\.)\s?[^,\d]{3,50}\s\d{1,4}(?:\s?[/-]?\s?\p{L})?(?=\s|$))/iu;

/** True for a part that names a body and no street called after one. */
function namesBody(part: string): boolean {
  return AGENCY.test(part) && !NAMED_STREET.test(part);
}
