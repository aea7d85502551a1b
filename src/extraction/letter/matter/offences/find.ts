import type { Finder } from '../../../../search/finder.ts';
import { finderOf, patternOf, withAccents } from '../../words.ts';
import { BALTIC, CYRILLIC, CZECH, FINNIC, POLISH, SOUTH_SLAVIC, TURKISH } from './east.ts';
import { GREEK, ITALIAN, PORTUGUESE, ROMANIAN, SPANISH } from './south.ts';
import { DUTCH, ENGLISH, FRENCH, GERMAN, NORDIC } from './west.ts';

/** A crime that a text names, with its offsets. */
export interface NamedOffence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The names by the language of the letter; English ones stand in letters of all languages. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: [],
  de: GERMAN,
  nl: DUTCH,
  nordic: NORDIC,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  ro: ROMANIAN,
  el: GREEK,
  pl: POLISH,
  uk: CYRILLIC,
  bg: CYRILLIC,
  sr: [...CYRILLIC, ...SOUTH_SLAVIC],
  cs: CZECH,
  hr: SOUTH_SLAVIC,
  sl: SOUTH_SLAVIC,
  lt: BALTIC,
  lv: BALTIC,
  fi: FINNIC,
  et: FINNIC,
  hu: FINNIC,
  tr: TURKISH,
};
/** Spaces stand for any white space, but not in a class of characters. */
const spaced = (name: string): string => name.replace(/ (?![^[]*\])/g, '\\s+').replaceAll('~', '\\p{L}*');
const offences = (language: string): Finder =>
  finderOf('offences', language, () => {
    const own = NAMES[withAccents(language)] ?? Object.values(NAMES).flat();
    return `(?<![\\p{L}\\p{N}/@_])(?:${[...own, ...ENGLISH].map(spaced).join('|')})(?![\\p{L}\\p{N}@_])(?!-\\p{L}+[-/.])`;
  });
/** A word joined to a crime's name by a hyphen, which belongs to it. */
const JOINED_BEFORE = /(?<![\p{L}\p{N}/@_])(?!anti-)\p{L}{2,20}-$/iu;

/** Words that say of what kind or how grave a crime is, before its name. */
const KINDS = [
  'aggravated|serious|attempted|alleged|suspected|grievous|gross|simple|petty|armed|domestic|sexual|online|internet|cyber|computer|credit card|bank|banking|card|investment|romance|dating|rental|advance[- ]fee|procurement|mortgage|insurance|payment|invoice|marketplace|auction|crypto(?:currency)?|wire|mail|tax|vat|benefit|welfare|immigration|marriage|lottery|telecom(?:munications?)?|electronic|mobile|phone|vehicle|motor|theft|racially|criminal|commercial|organi[sz]ed|repeated|continued|first|second|third|capital|child|human|wilful|intentional|persistent|malicious|aiding(?: and abetting)?|large-scale|multi-?million',
  '(?:schwer|besonders schwer|gewerbsmäßig|gewerbsmässig|bandenmäßig|banden- und gewerbsmäßig|gemeinschaftlich|gefährlich|versucht|mehrfach|qualifiziert|räuberisch|räuberische|sexuell|wiederholt|fortgesetzt|fahrlässig|vorsätzlich|öffentlich)(?:e[rnsm]?)?',
  'gekwalificeerde|grootschalige|meervoudige|zware|poging tot|medeplegen van|vermoedelijke?|online|seksuele?|digitale?|herhaalde',
  'grovt?|grova|groft?|grove|særlig|synnerligen|försök till|forsøg på|forsøk på|medhjälp till|ringa|misstänkt|gentagen|gjentatt|systematisk',
  'ciężk\\p{L}+|usiłowani\\p{L}+|internetow\\p{L}+|uporczyw\\p{L}+|domniemany',
  'умисн\\p{L}+|незаконн\\p{L}+|повторн\\p{L}+|особлив\\p{L}+|комп.ютерн\\p{L}+|компютърн\\p{L}+|интернет|тежк\\p{L}+|квалифициран\\p{L}+',
  'zvlášť závažn\\p{L}+|závažn\\p{L}+|pokus\\p{L}*|obzvlášť závažn\\p{L}+|pokračujíc\\p{L}+|internetov\\p{L}+|tešk\\p{L}+|težk\\p{L}+|velik\\p{L}+|računaln\\p{L}+|računalnišk\\p{L}+|poslovn\\p{L}+|pokušaj\\p{L}*|huda|hud[ie]|kvalificiran\\p{L}+',
  "törkeä\\p{L}*|törkeiden|lievä\\p{L}*|lieviä|epäilty|yritys|jämed\\p{L}+|grupiviisiline|súlyos\\p{L}*|üzletszerűen\\s\\p{L}+|folytatólagosan\\s\\p{L}+|nitelikli|tentativ[ae] (?:de|di)|intento de|tentative d[’']|complicité d[ eu’'](?:e)?|complicité de|apólice|συκοφαντικ\\p{L}+|διακεκριμέν\\p{L}+|κακουργηματικ\\p{L}+",
].join('|');
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${KINDS})[\\s-]+){1,4}$`, 'iu');
/** In these words that stand beside a crime's name, it is that of a body, a law or a post. */
const OF_BODY =
  /^(?:[\s/&-]+(?:and|und|et|y|e|i|a|og|och)?\s?\p{L}*){0,2}?[\s-]+(?:squads?|units?|teams?|departments?|divisions?|sections?|bureau|office|desk|investigators?|task force|branch|prevention|reporting|detectives?|acts?|ordinance|code|law|regulations?|strategy|legislation|hotline|group|centre|center|prosecutors?|analysts?|coordination|taskforce|network|command|hub|cell)(?!\p{L})/iu;
const BODY_BEFORE =
  /(?:squad|unit|team|department|division|section|bureau|office|branch|desk|centre|center|directorate|brigade|dezernat|kommissariat|referat|abteilung|fachkommissariat|(?:sous-)?direction|unidad|brigada|sección|grupo|fiscalía|departamento|delegacia|núcleo|wydział\p{L}*|zespół|biuro|serviciul|direcția|biroul|відділ\p{L}*|управлінн\p{L}*|департамент\p{L}*|отдел|сектор|odbor|oddělení|osasto|yksikkö|reparto|sezione|nucleo|polo|team|afdeling|avdeling|enhed|enhet|rotel|służb\p{L}*|combate|combaterea|lucha|lutte|bekämpfung|боротьб\p{L}*|zwalczani\p{L}*|contrasto|repress\p{L}+|prevenci\p{L}+|prévention|Bekämpfung)\s(?:(?:der?|des|für|zur|zum|for|of|on|against|anti|de|del|contra|la|el|os?|as?|da|do|di|per|il|le|les|d[eu]|ds\.|do|z|ze|з|із|по|pro|mot|van|en|and|the|a)\s){0,3}$|anti-?\s?$/iu;

/** How far on each side of a name its surroundings are looked at, in characters. */
const NEAR = 70;

/** The crimes that a text names, from left to right, each with the words that say of what kind it is. */
export function findOffences(text: string, language: string): NamedOffence[] {
  const found: NamedOffence[] = [];
  for (const { index, name } of namesIn(text, language)) {
    const before = text.slice(Math.max(0, index - NEAR), index);
    const after = text.slice(index + name.length, index + name.length + NEAR);
    if (OF_BODY.test(after) || BODY_BEFORE.test(before)) continue;
    const start = index - (BEFORE.exec(before)?.[0].length ?? 0);
    if (found.some((one) => start < one.end)) continue;
    const end = index + name.trimEnd().length + goesOn(after, language);
    found.push({ start, end, text: text.slice(start, end) });
  }
  return found;
}

interface Name {
  readonly index: number;
  readonly name: string;
}

/** The bare names, each with what is joined before it; looked for backwards, for a text is searched by what names begin with. */
function namesIn(text: string, language: string): Name[] {
  const names: Name[] = [];
  for (const { index, 0: name } of offences(language).matchAll(text)) {
    const joined = JOINED_BEFORE.exec(text.slice(Math.max(0, index - NEAR), index))?.[0] ?? '';
    const start = index - joined.length;
    if (names.at(-1)?.index === start) names.pop();
    names.push({ index: start, name: joined + name });
  }
  return names;
}

/** Words that lead on from a crime's name to what it was done with, or to whom. */
const JOINER =
  "(?:of|by|with|in|on|from|involving|via|using|through|as|to|and|or|de|du|des|d[’']\\p{L}+|del|della|dello|dei|degli|di|da|do|dos|das|en|em|in|a|à|au|aux|al|alla|par|per|por|pour|para|con|com|avec|mediante|et|y|e|ou|o|sur|cu|în|prin|și|a|unui|unei|mit|durch|von|der|im|am|an|unter|und|zum|auf|van|met|door|en|bij|av|af|med|mot|ved|vid|och|og|i|på|przy|na|z|ze|w|we|po|oraz|i|ze|s|se|v|ve|při|o|pro|na|za|od|do|u|putem|preko|ja|koos|koos|ir|ar|un|με|και|σε|μέσω|та|і|із|шляхом|через|на|при|чрез|с|по)";
/** Words that no name of a crime has: it ends before them. */
const STOP = [
  'is|are|was|were|be|been|has|have|had|we|i|you|he|she|it|they|that|which|who|where|when|whose|under|contrary|pursuant|committed|perpetrated|occurring|against|since|between|please|this|these|our|your|my|his|her|their|an?|case|no|nr|ref|investigation',
  'que|qui|dont|où|le|la|les|l|a|ce|cette|il|elle|vous|nous|je|se|su|sus|este|esta|lo|quien|cual|prév\\p{L}+|previst\\p{L}+|prev|commis\\p{L}*|cometid\\p{L}+|ocurrid\\p{L}+|sucedid\\p{L}+|acaecid\\p{L}+|perpetrad\\p{L}+|fait|faits|selon|según|conforme|contra|contre|contro|art|arts|artigo|artículo|article|articolo|al|ai|sensi',
  'wird|wurde|ist|hat|gemäß|nach|gegen|zum nachteil|bitte|ich|wir|sie|die|das|dem|den|een|het|wordt|heeft|tegen|jegens|artikel',
  'har|er|är|blev|ble|enligt|efter|etter|jf|mod|mot|som',
  'jest|są|był\\p{L}*|tj|na podstawie|popełnion\\p{L}*|pre|podle|dle|podľa|ktor\\p{L}+|kter\\p{L}+|щодо|передбачен\\p{L}*|за|ст|kao|vuoksi|nojalla|tutki\\p{L}*|miatt|ügyében|szerint|alapján|suçu\\p{L}*',
].join('|');
/** What data is asked about: a name ends before it, or with it ("breaking into an account"). */
const ASKED_ABOUT = 'account|user|request';
/** Words of one language at which a name ends: verbs and what joins another part of the sentence. */
const STOPS: Readonly<Record<string, string>> = {
  bg: 'по|от|е|са|бе|беше|бяха|се|като|ко[йяе]то|които|че|да|моля|молим|чл|извършен\\p{L}*|водено|образувано|срещу|спрямо|към|до|докато|когато|престъпление',
  hr: 'iz|po|prema|koj\\p{L}+|je|su|se|bi|smo|sam|da|te|pa|protiv|radi|zbog|odnosno|počinjen\\p{L}*|izvršen\\p{L}*|čl\\p{L}*|mol\\p{L}+|tražimo|vodi\\p{L}*|kako|gdje|jer|dana|dne|broj|predmet\\p{L}*|nepoznat\\p{L}*',
  sl: 'iz|po|ki|je|so|se|bi|smo|sem|da|ter|zoper|zaradi|oziroma|storjen\\p{L}*|čl\\p{L}*|pros\\p{L}+|zahtev\\p{L}+|vodi\\p{L}*|kako|kjer|ker|dne|št\\p{L}*|neznan\\p{L}*',
  el: 'σύμφωνα|άρθρ\\p{L}*|που|είναι|έχει|ήταν|σας|μας|παρακαλ\\p{L}*|ως|προβλέπ\\p{L}*|διενεργ\\p{L}*|τελ\\p{L}*|φέρ\\p{L}*|εις|βάρος|όπως|για|κατά|από|αγνώστων|άγνωστ\\p{L}*',
};
/** Verbs and prepositions of languages whose other words that end a name are among those of all. */
const MORE_STOPS: Readonly<Record<string, string>> = {
  it: 'si|viene|vengono|è|sono|ha|hanno|ai danni|ex',
  fr: 'dans|lors|chez|merci|prière|veuillez|est|sont|ont|était|prévus?|réprim\\p{L}+',
  es: 'solicit\\p{L}*|requier\\p{L}*|rueg\\p{L}*|es|son|fue|ha|han|donde|cuando|mediante el|sobre',
  pt: 'solicit\\p{L}*|requisit\\p{L}*|requer\\p{L}*|é|são|foi|foram|nos termos|onde|quando',
  ro: 'vă|va|rugăm|solicit\\p{L}*|este|sunt|fost|prevăzut\\p{L}*|săvârșit\\p{L}*|comis\\p{L}*',
  pl: 'prosz\\p{L}+|zwracam|wnosz\\p{L}+|się|został\\p{L}*',
  cs: 'žád\\p{L}+|žiad\\p{L}+|pros\\p{L}+|je|jsou|byl\\p{L}*|se|sa',
  uk: 'прош\\p{L}+|прос\\p{L}+|є|було|були|вчинен\\p{L}*',
};
const stop = (language: string): string => {
  const own = STOPS[language === 'sr' || language === 'bs' ? 'hr' : language];
  if (own !== undefined) return `(?:${own})`;
  const more = MORE_STOPS[language];
  return `(?:${STOP}${more === undefined ? '' : `|${more}`}|по чл|iz|prema|po|čl|σύμφωνα|άρθρο\\p{L}*|κατά)`;
};
const ARTICLE =
  '(?:les?|la|el|los|las|os?|as|the|il|lo|gli|een|de|het|der|die|das|den|dem|eine[rsnm]?|ein|un|une|una|um|uma)';
/** What follows a name in small letters. */
const goingOn = (language: string): RegExp =>
  patternOf(
    'crime-goes-on',
    language,
    () =>
      `^((?:\\s(?:(?:${JOINER})\\s(?:${ARTICLE}\\s)?)?(?!(?:${stop(language)}|${ASKED_ABOUT})(?![\\p{L}]))\\p{Ll}[\\p{L}’'-]*|\\s(?:${JOINER})(?=\\s(?:${JOINER})\\s)){1,7})`,
    'u',
  );
const ADJOINED = new RegExp(`^\\s(?:${JOINER})\\s`, 'u');
/** Words with which no name ends. */
const leftOver = (language: string): RegExp =>
  patternOf('crime-left-over', language, () => `(?:\\s(?:${JOINER}|${stop(withAccents(language))}))+$`);

/** The name of a crime without the small words that lead on from it: "vydírání" of "vydírání dle". */
export function withoutTail(name: string, language: string): string {
  return name.replace(leftOver(language), '');
}

/** Languages whose adjectives and genitives follow the noun. */
const FOLLOWED: ReadonlySet<string> = new Set([
  'fr',
  'es',
  'it',
  'pt',
  'ro',
  'pl',
  'uk',
  'cs',
  'bg',
  'hr',
  'sr',
  'sl',
  'el',
  'elsewhere',
]);

/** What tells a crime more closely in any place: "fraud over $5,000", "in einem besonders schweren Fall". */
const CLOSER =
  /^\s(?:(?:(?:not\s)?exceeding|over|under|above|below)\s[$€£]\s?[\d,.]*\d|in\s(?:einem\s|\p{L}{4,9}\s)?(?:(?:besonders|minder)\s)?schwere[nrm]?\sF[aä]ll(?:en)?|in\sTateinheit\smit\s\p{Lu}\p{L}+)(?!\p{L})/u;

/** How many characters of what follows a crime's name belong to it. */
function goesOn(after: string, language: string): number {
  const text = after.replace(/\n/g, ' ');
  const closer = CLOSER.exec(text);
  if (closer !== null) return closer[0].length;
  if (!FOLLOWED.has(withAccents(language)) && !ADJOINED.test(after)) return 0;
  return withoutTail(goingOn(withAccents(language)).exec(text)?.[1] ?? '', language).length;
}
