import { type Finder, finder } from '../../../../search/finder.ts';
import { withAccents } from '../../words.ts';
import { BALTIC, CYRILLIC, CZECH, FINNIC, POLISH, SOUTH_SLAVIC, TURKISH } from './east.ts';
import { GREEK, ITALIAN, PORTUGUESE, ROMANIAN, SPANISH } from './south.ts';
import { DUTCH, ENGLISH, FRENCH, GERMAN, NORDIC } from './west.ts';

/** A crime that a text names, with its offsets. */
export interface NamedOffence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NAMES = [
  ...[ENGLISH, GERMAN, DUTCH, NORDIC, FRENCH, SPANISH, PORTUGUESE, ITALIAN, ROMANIAN, GREEK],
  ...[POLISH, CYRILLIC, CZECH, SOUTH_SLAVIC, BALTIC, FINNIC, TURKISH],
].flat();
/** Spaces stand for any white space, but not in a class of characters. */
const spaced = (name: string): string => name.replace(/ (?![^[]*\])/g, '\\s+').replaceAll('~', '\\p{L}*');
const OFFENCE: Finder = finder(
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES.map(spaced).join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
);

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
  /^(?:[\s/&-]+(?:and|und|et|y|e|i|a|og|och)?\s?\p{L}*){0,2}?[\s-]+(?:squads?|units?|teams?|departments?|divisions?|sections?|bureau|office|desk|investigators?|task force|branch|prevention|reporting|detectives?|acts?|ordinance|code|law|regulations?|strategy|legislation|hotline|group|centre|center|prosecutors?|analysts?)(?!\p{L})/iu;
const BODY_BEFORE =
  /(?:squad|unit|team|department|division|section|bureau|office|branch|desk|centre|center|directorate|brigade|dezernat|kommissariat|referat|abteilung|fachkommissariat|(?:sous-)?direction|unidad|brigada|sección|grupo|fiscalía|departamento|delegacia|núcleo|wydział\p{L}*|zespół|biuro|serviciul|direcția|biroul|відділ\p{L}*|управлінн\p{L}*|департамент\p{L}*|отдел|сектор|odbor|oddělení|osasto|yksikkö|reparto|sezione|nucleo|polo|team|afdeling|avdeling|enhed|enhet|rotel|służb\p{L}*|combate|combaterea|lucha|lutte|bekämpfung|боротьб\p{L}*|zwalczani\p{L}*|contrasto|repress\p{L}+|prevenci\p{L}+|prévention|Bekämpfung)\s(?:(?:der?|des|für|zur|zum|for|of|on|against|anti|de|del|contra|la|el|os?|as?|da|do|di|per|il|le|les|d[eu]|ds\.|do|z|ze|з|із|по|pro|mot|van|en|and|the|a)\s){0,3}$|anti-?\s?$/iu;

/** How far on each side of a name its surroundings are looked at, in characters. */
const NEAR = 70;

/** The crimes that a text names, from left to right, each with the words that say of what kind it is. */
export function findOffences(text: string, language: string): NamedOffence[] {
  const found: NamedOffence[] = [];
  for (const { index, 0: name } of OFFENCE.matchAll(text)) {
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

/** Words that lead on from a crime's name to what it was done with, or to whom. */
const JOINER =
  "(?:of|by|with|in|on|from|involving|via|using|through|as|to|and|or|de|du|des|d[’']\\p{L}+|del|della|dello|dei|degli|di|da|do|dos|das|en|em|in|a|à|au|aux|al|alla|par|per|por|pour|para|con|com|avec|mediante|et|y|e|ou|o|sur|cu|în|prin|și|a|unui|unei|mit|durch|von|der|im|am|an|unter|und|zum|auf|van|met|door|en|bij|av|af|med|mot|ved|vid|och|og|i|på|przy|na|z|ze|w|we|po|oraz|i|ze|s|se|v|ve|při|o|pro|na|za|od|do|u|putem|preko|ja|koos|koos|ir|ar|un|με|και|σε|μέσω|та|і|із|шляхом|через|на|при|чрез|с|по)";
/** Words that no name of a crime has: it ends before them. */
const STOP =
  '(?:is|are|was|were|be|been|has|have|had|we|i|you|he|she|it|they|that|which|who|where|when|whose|under|contrary|pursuant|committed|perpetrated|occurring|against|since|between|please|this|these|our|your|my|his|her|their|an?|case|no|nr|ref|is|account|user|request|investigation|que|qui|dont|où|le|la|les|l|ce|cette|il|elle|vous|nous|je|se|su|sus|este|esta|lo|quien|cual|prév\\p{L}+|previst\\p{L}+|prev|commis\\p{L}*|cometid\\p{L}+|perpetrad\\p{L}+|fait|faits|selon|según|conforme|contra|contre|contro|art|arts|artigo|artículo|article|articolo|al|ai|sensi|wird|wurde|ist|hat|gemäß|nach|gegen|zum nachteil|bitte|ich|wir|sie|die|das|dem|den|een|het|wordt|is|heeft|tegen|jegens|artikel|har|er|är|blev|ble|enligt|efter|etter|jf|mod|mot|som|jest|są|był\\p{L}*|tj|na podstawie|popełnion\\p{L}*|pre|podle|dle|podľa|ktor\\p{L}+|kter\\p{L}+|щодо|передбачен\\p{L}*|за|ст|по чл|kao|iz|prema|po|čl|vuoksi|nojalla|tutki\\p{L}*|miatt|ügyében|szerint|alapján|σύμφωνα|άρθρο\\p{L}*|κατά|suçu\\p{L}*)';
const ARTICLE =
  '(?:les?|la|el|los|las|os?|as|the|il|lo|gli|een|de|het|der|die|das|den|dem|eine[rsnm]?|ein|un|une|una|um|uma)';
const goingOn = new RegExp(
  `^((?:\\s(?:(?:${JOINER})\\s(?:${ARTICLE}\\s)?)?(?!${STOP}(?![\\p{L}]))\\p{Ll}[\\p{L}’'-]*|\\s(?:${JOINER})(?=\\s(?:${JOINER})\\s)){1,7})`,
  'u',
);
const ADJOINED = new RegExp(`^\\s(?:${JOINER})\\s`, 'u');
/** Words with which no name ends. */
const LEFT_OVER = new RegExp(`(?:\\s(?:${JOINER}|${STOP}))+$`, 'u');
/** Languages whose adjectives and genitives follow the noun. */
const FOLLOWED: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt', 'ro', 'pl', 'uk', 'cs', 'elsewhere']);

/** How many characters of what follows a crime's name belong to it. */
function goesOn(after: string, language: string): number {
  const isFollowed = FOLLOWED.has(withAccents(language));
  if (!isFollowed && !ADJOINED.test(after)) return 0;
  const words = goingOn.exec(after.replace(/\n/g, ' '))?.[1] ?? '';
  return words.replace(LEFT_OVER, '').length;
}
