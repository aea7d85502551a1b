import { type Finder, finder } from '../../../search/finder.ts';
import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { findProvisions, isProcedural, mayCite } from '../../law/provisions.ts';
import type { Letter } from '../layout.ts';
import { anyOf, finderOf, isElsewhere, patternOf } from '../words.ts';
import { isBody } from '../writer/signature-parts.ts';
import { besideLaw, isName } from './beside-law.ts';
import { OF_CRIME } from './crime-words.ts';
import { findOffences, withoutTail } from './offences/find.ts';

const MAX_SENTENCE = 900;
const lead = (language: string): Finder =>
  finderOf(
    'crime-lead',
    language,
    () =>
      `(?<![\\p{L}])${anyOf(language, 'crimeLeads')}\\s*(?<!\\p{L}(?=\\p{L}))(?:(?:an?|the|several|numerous|une?|des|de|la|los|las|un|ein(?:e[rsmn]?)?|een|di|uma|ett|en|et|ei|het)\\s+(?=\\p{L}{3}))?(?:(?:alleged|suspected|serious|possible|ongoing)\\s+(?=\\p{L}))?(?:(?:criminal )?(?:offen[cs]e|crime|case|act|series)s?\\s+of\\s+)?`,
  );
const crimeEnd = (language: string): RegExp =>
  patternOf(
    'crime-end',
    language,
    () =>
      `[.;:()\\[\\]"“”«»–]|\\s[-—]\\s|,(?!\\s?\\p{L}+\\s+(?:and|et|und|y|en|e|oraz|i|și|та)\\b)|\\s(?:${anyOf(language, 'crimeEnds')})(?![\\p{L}])`,
  );
const noCrime = (language: string): RegExp =>
  patternOf('no-crime', language, () => `^${anyOf(language, 'noCrime')}(?![\\p{L}])`);
const AFTER_BRACKET =
  /^\s*(?:of\s(?:the\s)?\p{Lu}[\p{L}\d .-]{1,40}?\s?|(?:tunnustel|järgi|alusel)\s)?\(\s*([\p{L}][\p{L}\s,'’-]{3,85}?)\s*\)/u;
const IN_BRACKETS = /\(\s*([\p{L}][\p{L} ,'’-]{3,60}?)\s*[,;:–-]?\s*$/u;
const AFTER_PROVISION = /^\s*\)?\s*[,(–-]\s*\(?([\p{Ll}][\p{L} '’-]{3,60}?)\s*[,)]/u;
/** A bracket, or a word for a crime, before its provision: "crime do art. 148 do CP, sequestro". */
const OPENED =
  /\(|(?<!\p{L})(?:crimes?|delitos?|infraction|délit|reato|straftat|vergehen|verbrechen|misdrijf|przestępstw\p{L}+|czyn|infracțiun\p{L}*|злочин\p{L}*|brott|trestn\p{L}\sčin\p{L}*)[^.;]{0,30}$/iu;
const MAX_NAME = 90;
/** Crimes as letters in languages without words of their own name them, before or after the words for a suspicion. */
const ABROAD = [
  finder(
    String.raw`(?<!\p{L})(?:utreder|förundersökning (?:om|angående)|misstanke om|misstänkt för|brott(?:smisstanke)? ?:|(?:се води|образувано|разследване) за|efterforsker|(?:sigtelse|mistanke|anmeldelse) (?:for|om)|etterforsker|siktelse for|rikosnimike ?:|rikosepäily ?:|podezření (?:z|ze spáchání)(?: \p{L}+ činu)?|kvalifikován\p{L}* jako|trestn\p{L} čin ?:|podozreni[ea] (?:z|zo spáchania)|kazneno djelo ?:?|sumnj\p{L} na)\s+(?:(?:ett|en|et|ei)\s)?(\p{L}[^.;:()\d]{3,80}?)(?=\s*(?:[.;:(,]|podle|по|där|enligt|som|jf|§|\d|dle|iz))`,
    'iu',
  ),
  finder(/((?:\p{Ll}[\p{L}-]*\s){0,5}\p{Ll}[\p{L}-]*)\s(?:bűntett|vétség)\p{L}*\s(?:\p{L}+\s){0,2}gyanúja/u),
];
const LABELLED =
  /^(?:\d{1,2}[.)]\s*)?(?:the\s+)?(?:(?:serious\s+)?contravention|crimes?|offen[cs]es?(?:\s+under\s+investigation)?|charges?|infractions?|délits?|delitos?|reat[oi]|delikt|straftat|tatvorwurf|wegen|(?:strafbaar )?feit|misdrijf|crime|brottsmisstanke|brott|brottsrubricering|forhold|sigtelse|siktelse|rikosnimike|kuritegu|kahtlus|gyanú|bűncselekmény|kaznivo\s+dejanje|kazneno\s+djelo|krivično\s+d[j]?elo|trestn\p{L}\s+čin|noziegums|nusikalstama\s+veika|suç|αδίκημα|престъпление|verdenking|delict|ipotesi(?:\s+di\s+reato)?|qualification|czyn|kwalifikacja|przestępstwo|infracțiun\p{L}*|злочин)\s*:/iu;

/**
 * The crime in the words of the letter: after "investigation into" or "the offence of", beside its article, else what the letter names by
 * the name of a crime.
 */
export function readCrimeName(letter: Letter, evidence: Evidence): void {
  const offences = rankedOffences(letter);
  const add = (name: string | null): boolean =>
    name !== null && evidence.add('crime.description', fold(bare(name)), [bare(name)], letter.place);
  const isOffence = (name: string): boolean => findOffences(name, letter.language).length > 0;
  for (const { text } of labelledIn(letter))
    if (add(labelledName(text.slice(0, MAX_SENTENCE), letter.language))) return;
  if (add(firstNamed(letter, namedIn, isOffence))) return;
  if (add(offences.find(({ rank }) => rank === BESIDE)?.text ?? null)) return;
  if (
    mayCite(letter.text) &&
    (add(withoutLead(besideLaw(letter), letter.language)) || add(firstNamed(letter, besideProvision)))
  )
    return;
  if (add(offences.find(({ rank }) => rank === LED)?.text ?? null)) return;
  if (add(firstNamed(letter, namedIn))) return;
  if ((letter.language === 'en' || isElsewhere(letter.language)) && add(firstNamed(letter, namedAbroad)))
    return;
  add(offences[0]?.text ?? null);
}

/** Words that lead to a crime's name, or from it to its law: "namely extortion", "revelación de secretos tipificado en el". */
const NAMELY =
  /^(?:namely|to wit|that is|nämlich|und zwar|à savoir|a saber|ossia|vale a dire|cioè|te weten|namelijk|nomeadamente|a mianowicie|а саме|а именно|și anume|a to|(?:an? |the )?(?:offen[cs]e|crime|charge|complaint|allegation|count)s? (?:of|for)),?\s+(?=\p{L}{3})/iu;
const BY_LAW =
  /,?\s(?:(?:tipificad|previst|penad|sancionad|contemplad|punid|previst)[oaie]s?|prévue?s?|réprimée?s?|contrary to|punishable|strafbar|bedoeld|strafbaar|przewidzian\p{L}+|określon\p{L}+|передбачен\p{L}+|(?:iz|из|од|od)\s(?:člana|čl|члана|чл|stava|става))(?!\p{L})[^\d]*$/iu;

/** A crime's name without the words around it. */
function bare(name: string): string {
  const short = name.replace(NAMELY, '').replace(BY_LAW, '');
  return short.length < 4 ? name : short;
}

/** "Kaznivo dejanje: preslepitev pri pridobitvi posla": what stands behind the label. */
function labelledName(text: string, language: string): string | null {
  const rest = text.slice(LABELLED.exec(text)![0].length).trimStart();
  const law = findProvisions(rest)[0]?.start ?? rest.length;
  const end = Math.min(law, /[.;:()\t]/.exec(rest)?.index ?? rest.length);
  const name = withoutTail(rest.slice(0, end).replace(/[\s,–-]+$/, ''), language);
  return isName(name, language) && isCrimeName(name, language) ? name : namedIn(text, language);
}

/** The first name that `find` finds in the letter's labelled lines, sentences and head, of those that are `wanted`. */
function firstNamed(
  letter: Letter,
  find: (text: string, language: string) => string | null,
  wanted: (name: string) => boolean = () => true,
): string | null {
  for (const { text } of [...labelledIn(letter), ...letter.sentences, ...letter.head]) {
    const name = find(text.slice(0, MAX_SENTENCE), letter.language);
    if (name !== null && wanted(name)) return name;
  }
  return null;
}

/** Lines and sentences that begin with a label for the crime. */
function labelledIn({ lines, sentences }: Letter): { readonly text: string }[] {
  return [...lines, ...sentences].filter(({ text }) => LABELLED.test(text));
}

/** How sure it is that a crime that is named is the one investigated: it stands beside its article, behind words for a crime, or anywhere. */
const BESIDE = 2;
const LED = 1;

interface RankedOffence {
  readonly text: string;
  readonly rank: number;
}

/** Between a crime and its article: "burla qualificada, p. e p. pelo art. 218.º", "Betrugs (§ 263 StGB)". */
const TO_PROVISION =
  /^(?:[\s,;:(–\\-]|(?<!\p{L})\p{L}{1,4}\.?(?!\p{L})){0,14}$|^[^.;\n]{0,20}(?<!\p{L})(?:contrary|punish|under|according to|previst|penad|tipific|prév|réprim|gemäß|gemäss|nach|strafbaar|als bedoeld|p\. e p|punid|przewidz|określon|z art|prev|передбач|podle|dle|podľa|szerint|ütköz|uyarınca|düzenlen|tarkoite|enligt|efter|etter|iz|по|κατά|pagal|numatyt|paredzēt|järgi)[^;\n]{0,40}$/iu;
/** Between an article and its crime: "art. 286 § 1 k.k., tj. oszustwo". */
const FROM_PROVISION =
  /^\s*\)?\s*(?:[,(:–—-]|,?\s*(?:tj|i\.e|d\.h|t\.j|to jest|το|dvs)\.?)?\s*\(?\s*["„«“]?$/u;
const LEADS_ON = new RegExp(`(?:${OF_CRIME.source})[^.;\\n]{0,40}$`, 'iu');
/** What is threatened if nothing is answered is not what is investigated. */
const OF_THREAT =
  /fail|penalt|apercib|pena de|non-?compl|comply|refus|weiger|incumpl|non-respect|inottemp|desobed|niewykon|неви|neuposl/iu;

/** The crimes that the letter names above its signature, the surest first. */
function rankedOffences(letter: Letter): RankedOffence[] {
  const { text, language } = letter;
  const end = letter.signature[0]?.start ?? text.length;
  const provisions = mayCite(text) ? findProvisions(text).filter((one) => !isProcedural(one)) : [];
  return findOffences(text, language)
    .flatMap((one): RankedOffence[] => {
      if (one.start >= end && letter.signature.length > 0 && one.start < (letter.signature.at(-1)?.end ?? 0))
        return [];
      const before = text.slice(Math.max(0, one.start - 120), one.start);
      if (OF_THREAT.test(before)) return [];
      const beside = provisions.some((law) => isBeside(text, one, law));
      const whole = wholeBetween(text, one, language) ?? one.text;
      const rank = beside ? BESIDE : LEADS_ON.test(before) ? LED : 0;
      return [{ text: whole, rank }];
    })
    .toSorted((a, b) => b.rank - a.rank);
}

/** All that stands between two marks, where it begins with the crime: "(theft by deception, exploitation of an elder)". */
function wholeBetween(text: string, { start, end }: Stretch, language: string): string | null {
  const before = /(?:^|[(:;|\t\n«“"]|[.!?]\s)\s*$/.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  if (before === undefined) return null;
  const ends = before.trim() === '(' ? /\)/ : /[.;:(),|\t\n»”"]/;
  const length = ends.exec(text.slice(end, end + 70))?.index;
  if (length === undefined || length === 0) return null;
  const whole = text.slice(start, end + length).trimEnd();
  return isName(whole, language) ? whole : null;
}

/** True where a crime and a provision stand side by side: "fraud (section 263)", "section 263, fraud". */
export function isBeside(text: string, crime: Stretch, law: Stretch): boolean {
  return (
    (law.start >= crime.end &&
      law.start - crime.end < 70 &&
      TO_PROVISION.test(text.slice(crime.end, law.start))) ||
    (law.end <= crime.start &&
      crime.start - law.end < 12 &&
      FROM_PROVISION.test(text.slice(law.end, crime.start)))
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function namedIn(text: string, language: string): string | null {
  return ledName(text, language)?.name ?? null;
}

/** The first name that words lead to which name a crime, with the place where these words begin. */
function ledName(text: string, language: string): { readonly from: number; readonly name: string } | null {
  for (const match of lead(language).matchAll(text)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 160).replace(/^['‘"“]/, '');
    const end = crimeEnd(language).exec(rest)?.index ?? rest.length;
    const led = withoutTail(rest.slice(0, end).replace(/[\s,'’–-]+$|\s\p{L}$/u, ''), language);
    // "zbog kaznenog djela prijevare": one lead behind the other.
    const again = lead(language).exec(led);
    const short = again?.index === 0 ? led.slice(again[0].length) : led;
    const name = withoutVictim(withRest(short, rest, language), language);
    // The parties give a matter its name: "in the matter of Republic v. Otieno".
    if (OF_PARTIES.test(match[0]) && /^\p{Lu}/u.test(name)) continue;
    // An address or a site has no spaces around its full stop.
    if (/^\.[\p{L}\d][^\s]{3}/u.test(rest.slice(end))) continue;
    if (isCrimeName(name, language)) return { from: match.index, name };
  }
  return null;
}

/** "tentata strage" of "iscritto per tentata strage". */
function withoutLead(name: string | null, language: string): string | null {
  return name === null ? null : (namedIn(name, language) ?? name);
}

const VICTIM =
  /\s(?:of|against|on|von|an|de|di|van|op)\s(?:(?:Mr|Mrs|Ms|Dr|Miss)\.?\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}'’.-]*)+$/u;

/** "murder" of "murder of Rose Tarrant". */
function withoutVictim(name: string, language: string): string {
  const crime = name.replace(VICTIM, '');
  return crime !== name && findOffences(crime, language).length > 0 ? crime : name;
}

/** A name as far as the crime that it names goes on: "Computersabotage in einem besonders schweren Fall". */
function withRest(name: string, rest: string, language: string): string {
  const at = rest.indexOf(name);
  const crime = findOffences(rest, language).find(({ start }) => start >= at && start < at + name.length);
  return crime === undefined || crime.end <= at + name.length ? name : rest.slice(at, crime.end);
}

/** A text without the words that only say which crime is investigated: "we investigate a robbery". */
export function withoutCrime(text: string, language: string): string {
  const led = ledName(text, language);
  if (led === null || findOffences(led.name, language).length === 0) return text;
  return text.slice(0, led.from) + text.slice(text.indexOf(led.name, led.from) + led.name.length);
}

/** What is investigated is no body, and who leads the inquiry no crime: "the investigation of Porto Chief Prosecutor Office". */
const OF_BODY =
  /^\p{L}+\s(?:.*(?<!\p{L}))?(?:office|court|prosecutor|police|department|unit|bureau|directorate|branch|station|headquarters|command|division|ministry|agency)(?:\s.{1,40})?$/iu;
const OF_PARTIES = /^in\s+the\s+(?:matter|case|cause)\s+of/i;

function namedAbroad(text: string): string | null {
  for (const pattern of ABROAD) {
    const name = pattern
      .exec(text)?.[1]
      ?.replace(
        /^(?:folytat|nyomozást|folyik|osztályom|hatóságom)\s|(?:^|.*\s)(?:nyomozást\s)(?:folytat\s)?/u,
        '',
      );
    if (name !== undefined && isCrimeName(name, 'en')) return name;
  }
  return null;
}

/** "(extortion, Article 317 Criminal Code)", "art. 615-ter of the Criminal Code, unauthorised access". */
function besideProvision(text: string, language: string): string | null {
  for (const one of findProvisions(text)) {
    if (isProcedural(one)) continue;
    const bracket = AFTER_BRACKET.exec(text.slice(one.end, one.end + 140))?.[1];
    if (bracket !== undefined && isCrimeName(bracket, language)) return bracket;
    const before = IN_BRACKETS.exec(text.slice(Math.max(0, one.start - 80), one.start))?.[1];
    if (before !== undefined && isCrimeName(before, language)) return before;
    const after = AFTER_PROVISION.exec(text.slice(one.end, one.end + 80))?.[1];
    if (after !== undefined && OPENED.test(text.slice(0, one.start)) && isCrimeName(after, language))
      return after;
  }
  return null;
}

/** What only says that there was a crime, what goes on behind its last word, and what tells what will be done. */
const NO_NAME =
  /^(?:violations?|contraventions?|breach(?:es)?|offen[cs]es?|crimes?|cases?|matters?|repl(?:y|ies)|answers?|infractions?|delitos?|reat[oi]|straftat(?:en)?|verstoß)$|^(?:reply|answer)\s|\s(?:the|an?|of|by|der|die|das|les?|los?|il)$|(?<!\p{L})(?:shall|will be|must)(?!\p{L})/iu;

function isCrimeName(name: string, language: string): boolean {
  return (
    name.length >= 4 &&
    name.length <= MAX_NAME &&
    /^\p{L}/u.test(name) &&
    !/\d|@/.test(name) &&
    !NO_NAME.test(name) &&
    /\p{Ll}{3}/u.test(name) &&
    !(/^\p{Lu}/u.test(name) && (isBody(name) || OF_BODY.test(name))) &&
    !noCrime(language).test(name)
  );
}
