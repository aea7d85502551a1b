import { finder } from '../../../search/finder.ts';
import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import type { Letter } from '../layout.ts';

/*
 * Where the name of who ordered begins and ends: behind a name the rest of its court ("…, Kumasi", "(Division 4)", "of the County Court in Zadar"), the
 * magistrate's own name ("StA Wien, Mag. Ebner") or office, before it the court in languages that name it first.
 */

/** Small words within the name of a court or an office, in the languages of letters. */
const SMALL =
  '(?:of|the|at|for|in|de|del|della|dello|dei|di|du|des|d[ao]s?|la|le|el|los|las|presso|près|il|am|beim?|der|van|te|het|bij|voor|w|we|dla|v|ve|pro|na|u|za|от|при|в|във|у|м\\.|міста|міськ\\p{L}+|din|pe|lângă|i|för|vid|ved|på|[ey](?=\\s(?:[Ii]nstrucc|[Mm]ercantil)))';
/** Words of a court's name that some languages begin small. */
const OF_COURT =
  '(?:court|tribunal\\p{L}*|prosecut\\p{L}+|judicial|republi\\p{L}+|républi\\p{L}+|judiciaire|instrucción|съд|прокуратур\\p{L}*|суд\\p{L}{0,2}|тужилаштв\\p{L}*|sud\\p{L}{0,2}|soudu|súdu|sądu|sodišč\\p{L}|tužilaštv\\p{L}|odvjetništv\\p{L}|zastupitelství|prokurat\\p{L}+|градски|районен|районна|окръжен|окръжна|апелативен|апелативна|специализиран\\p{L}*|районного|міського|окружного|обласної|окружної|апеляційного)';
const NUMBER =
  '(?:№\\s?\\d{1,3}|[Nn]o\\.\\s?\\d{1,3}|[Nn]\\.?[º°]\\s?\\d{1,3}|\\d{1,3}(?:st|nd|rd|th|\\.?[ªº]|e|er|ème|\\.)?(?=\\s\\p{Lu}|\\s?[,;)]))';
const CAPITAL = "(?:\\p{Lu}[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)*\\.?)";
const WORD = `(?:${NUMBER}|${CAPITAL}|${OF_COURT})`;
/** A chain of such words that begins small and ends with one of the name. */
const CHAIN = `(?:\\s${SMALL}){1,3}(?:\\s${WORD}(?![\\p{L}]))(?:(?:\\s${SMALL}){0,3}(?:\\s[-–])?\\s${WORD}(?![\\p{L}]))*`;
const MONTHS =
  /(?<!\p{L})(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}{0,8}\.?(?!\p{L})|\d{4}/iu;
const COURT = finder(
  '(?<!\\p{L})(?:court|tribunal|trib|juzgado|\\p{L}*staatsanwaltschaft|bundesanwaltschaft|prokuratur|fiscalía|parket|vara|diap|cour|gericht|\\p{L}+gericht|rechtbank|parquet|procura|office(?!r)|съд|прокурат\\p{L}*|суд|sud(?!an)|soud|súd|sąd|sodišč|tužilaštv|odvjetništv|zastupitelství|prokurat)\\p{L}{0,4}(?!\\p{L})',
  'iu',
);
/** An office of a magistrate, behind the name: ", vice-prosecutor at the Regional Court of Dakar". */
const OFFICE =
  /^,\s(?:the\s)?(?:(?:\p{Ll}+[\s-]){0,3}(?:prosecutor|judge|magistrate|attorney|procureure?|substitut|juge|fiscal|magistrad[oa]|juez[a]?|procurador[a]?|giudice|procuratore|staatsanw[aä]lt(?:in)?|richter(?:in)?)|(?:\p{Lu}\p{Ll}+\s){0,4}(?:Prosecutor|Judge|Magistrate|Attorney|Procurador[a]?|Magistrada?-Jue[z]|Magistrad[oa]|Jue[z]a?|Juíza?))(?!\p{L})(?:\sda\s\p{Lu}\p{L}+(?!\p{L}))?/u;
/** Letters of honour behind a judge's name: ", J.C.Q.", ", KC". */
const HONOURS = /^,\s(?:(?:\p{Lu}\.){2,4}|[KQ]C|JSC|SCJ|JA|CJ|DJ)(?![\p{L}])/u;
/** A magistrate by a title: ", Mag. Ebner". */
const TITLED =
  /^,?\s(?:(?:D?[Dd]r|M?[Mm]ag|JUDr|Mgr|[Dd]ott|[Aa]vv|[Ll]ic|[Pp]rof|Mr|Mrs|Ms|Mme|Herrn?|Frau|[Jj]udge|Hon|Richter(?:in)?|Staatsanw[aä]lt(?:in)?)\.?(?:ssa)?\s){1,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}(?![\p{L}])/u;
/** A division or a person in brackets: "(Division 4)", "(Judge Han Ji-won)"; no numbers of files, days or remarks. */
const BRACKET =
  /^\s?\((?![^()]*(?:\d{3,}|§|@|[Cc]opy|[Aa]ttach|[Ee]nclos|[Bb]eigef|[Ff]olgt|[Aa]nbei|[Hh]ereinafter|[Bb]elow))[\p{Lu}\d][^()\n]{1,50}\)/u;
/** The place of a court, or its division, behind a comma. */
const PLACE = /^,\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})(?=\s\p{Ll}|[.,;:)]|\n|$)/u;
const DIVISION =
  /^,\s(?:\d{1,3}\.?[ªº°]?\s?(?:secção|secçao|sección|sezione|section|chambre|kammer|abteilung|division|vara)|(?:abteilung|kammer|sezione|section|sección|secção|chambre|division|abt\.)\s(?:\d{1,3}|[IVX]{1,4}))(?![\p{L}])/iu;
const HAS_PLACE = /(?:\s(?:of|at|in|de|di|du|w|v|ve|u|в|у|te|am)\s|['’]|^\p{L}+\s)\p{Lu}/u;
/** The rest of a name that a hyphen joins: "Sang" of "Sang-hyuk". */
const HYPHENED = /^-\p{L}[\p{L}'’]*/u;
/** An office of prosecutors or a court that stands before its magistrate: "Kauno apylinkės prokuratūros prokurorės …". */
const BEFORE =
  /(?:^|[\s(,])(\p{Lu}[\p{L}-]+\s(?:\p{L}+\s){0,3}?(?:prokuratūr|teism|prokuratuur|kohtu|tiesas|törvényszék|járásbíróság|ügyészség|syyttäj|käräjäoikeu|hovioikeu|mahkeme|hâkimli|savcılı|tingsrätt|byret|tingrett)\p{L}*\s)$/u;
/** A court before the brackets in which its judge stands. */
const BRACKETED = /((?:\p{Lu}[\p{L}'’-]+\s){1,6}?(?:Court|Tribunal)(?:\s(?:of|in|at)\s\p{Lu}\p{L}+)?\s\()$/u;
const REACH = 120;
const MOST = 6;

/** The whole of a name as it stands in a text; the name itself where the text says no more of it. Of several places the one that says most counts where the name is a lone noun. */
export function wholeIssuer(text: string, name: string): string {
  const places = placesOf(text, name);
  const wholes = (/\s/.test(name) ? places.slice(0, 1) : places).map(({ start, end }) =>
    widened(text, start, end),
  );
  return wholes.toSorted((a, b) => b.length - a.length)[0] ?? name;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function placesOf(text: string, name: string): Stretch[] {
  const words = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)]
    .slice(0, MOST)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function widened(text: string, start: number, end: number): string {
  let stop = end;
  for (let step = 0; step < MOST; step += 1) {
    const length = nextPart(text.slice(stop, stop + REACH), text.slice(start, stop));
    if (length === 0) break;
    stop += length;
  }
  const before = text.slice(Math.max(0, start - REACH), start);
  const court = BRACKETED.exec(before)?.[1];
  if (court !== undefined && text[stop] === ')') return fold(text.slice(start - court.length, stop + 1));
  const office = BEFORE.exec(before)?.[1] ?? '';
  return fold(text.slice(start - office.length, stop)).replace(/(?<=\p{L}{3})\.$/u, '');
}

const CHAINED = new RegExp(`^${CHAIN}`, 'u');
const BARE_PLACE = new RegExp(`^\\s(${CAPITAL})(?=\\s(?:vom|bitte|hat|v\\.|ordnet)|[,.;:)\\n]|$)`, 'u');

/** How long the part of a name is with which a text goes on; nought where it does not. */
function nextPart(rest: string, name: string): number {
  const joined =
    HYPHENED.exec(rest)?.[0] ?? OFFICE.exec(rest)?.[0] ?? HONOURS.exec(rest)?.[0] ?? DIVISION.exec(rest)?.[0];
  if (joined !== undefined) return joined.length;
  const chain = CHAINED.exec(rest)?.[0];
  if (
    chain !== undefined &&
    !MONTHS.test(chain) &&
    (COURT.test(chain) || (COURT.test(name) && !HAS_PLACE.test(name)))
  )
    return chain.length;
  if (!COURT.test(name) && !/StA|AG|LG/.test(name)) return 0;
  const beside = BRACKET.exec(rest)?.[0] ?? TITLED.exec(rest)?.[0];
  if (beside !== undefined) return beside.length;
  if (HAS_PLACE.test(name) && !/\)$/.test(name)) return 0;
  const place = PLACE.exec(rest)?.[0] ?? (/\s/.test(name) ? undefined : BARE_PLACE.exec(rest)?.[0]);
  return place === undefined || MONTHS.test(place) ? 0 : place.length;
}

/** Who issued it, by the whole name as it stands in the letter. */
export function addIssuer(
  letter: Letter,
  name: string,
  quotes: readonly string[],
  evidence: Evidence,
): boolean {
  const whole = wholeIssuer(letter.text, name);
  return evidence.add('authority.issuedBy', whole, [whole, ...quotes], letter.place);
}
