import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import type { Letter } from '../layout.ts';
import { inEverySpelling } from './spellings.ts';

/** A noun for any body, alone or with its article. */
const COMMON = new RegExp(
  `^(?:(?:the|an?|die|der|das|les?|la|el|il|o|a|de|het|η|το)\\s)?(?:${inEverySpelling([
    'police(?: officer)?|court|agency|authority|board|bureau|department|directorate|tribunal|ministry|intelligence|customs|investigations?|administration|office|prosecutor|commission|unit|division',
    'polizei|gericht|staatsanwaltschaft|behörde|ministerium|zoll|parquet|gendarmerie|douanes?|ministère|préfecture|juzgado|fiscalía|policía|ministerio|guardia civil(?!.)|procura|questura|polizia|carabinieri(?!.)|ministero|polícia|tribunal|procuradoria|ministério|politie|parket|rechtbank|douane',
    'policja|prokuratura|sąd|komenda|poliția|parchetul|judecătoria|policie|soud|polícia|súd|prokuratúra|policija|sud|sodišče|tožilstvo|odvjetništvo|polisen|politiet?|tingsrätten?|tingretten?|retten|poliisi|syyttäjä|käräjäoikeus|politsei|prokuratuur|kohus|policijas?|prokuratūra|tiesa|teismas',
    'rendőrség|ügyészség|bíróság|nyomozóhatóság|поліція|прокуратура|суд|полиция|полиција|съд|тужилаштво|αστυνομία|εισαγγελία|δικαστήριο|emniyet|savcılık|mahkeme|mahkemesi|başsavcılık|lögreglan?',
  ])})$`,
  'iu',
);
/** Words with which a sentence begins that tells, asks or refers, and no name. */
const BEGINS_SENTENCE = new RegExp(
  `^(?:${inEverySpelling([
    'please|kindly|we|i|this|pursuant|further to|with reference|referring|according to|regarding|concerning|attached|enclosed|hereby|upon|whereas|based on|on behalf|by (?:order|virtue)|following|under',
    'wir|ich|bitte|gemäß|nach|laut|unter bezug\\p{L}*|bezugnehmend|nous|je|veuillez|merci|suite|selon|conformément|dans le cadre|nosotros|por (?:la|el|orden)|según|conforme|en relación|ci|si (?:prega|chiede)|facendo|in (?:relazione|riferimento|merito)|vimos|venho|solicit\\p{L}+|nos termos|no âmbito|wij|ik|gelieve|verzoeke|naar aanleiding|in opdracht',
    'viser til|vi viser|viser|vi|jeg|jag|vi ber|med henvisning|hänvisar|enligt|under henvisning|idet|w związku|na podstawie|proszę|prosimy|działając|în (?:baza|temeiul)|vă|subsemnat\\p{L}+|žádám\\p{L}*|prosím\\p{L}*|na základě|dle|podle|v souladu|molimo|obraćamo|na temelju|temeljem|sukladno|na osnovu|prosimo|na podlagi',
    'по описа|на основание|моля|във връзка|на підставі|прошу|просимо|відповідно|молимо|у складу|hivatkoz\\p{L}+|kérem|tisztelettel|viitaten|pyyd\\p{L}+|palun|vastavalt|prašome|vadovaudam\\p{L}+|lūdzam|pamatojoties|σας|παρακαλ\\p{L}+|ilgi|sayın',
  ])})(?![\\p{L}])`,
  'iu',
);
/** What tells of somebody: "is assigned to the Fraud Unit of the Harbour Police". */
const TELLS =
  /^(?:is|are|was|were|has|have|had|been|am|ist|sind|wird|wurde|est|sont|es|son|é|são|è|sono|jest|są|je|jsou|este|sunt|har|er|är|on|ovat|є|е|са)\s/u;
/** A label of a number at the end, or a number as only files have. */
const OF_NUMBER = /\s(?:n[or]|n[°º]|№|br|бр|sz|št|č)\.?$|(?<!\p{L})\d{5,}/iu;
const SMALL_IN_NAMES =
  /^(?:of|the|for|and|in|on|at|against|to|de|la|du|des|del|di|da|do|der|von|van|y|e|et|und)$/u;
/** Words of English sentences that no name has. */
const OF_SENTENCES =
  /^(?:is|are|was|were|been?|has|have|had|will|shall|may|must|that|which|who|whose|with|from|by|as|or|not|this|these|your|our|my|his|her|its|their|please|request\w*|account|data|case|made|issued|regarding|concerning)$/u;
/** A number before a body's name: "VI Commissariato", "I Komisariat"; in English a lone "I" is the writer. */
const NUMBERED = /^[IVX]{1,5}\s(?=\p{Lu})/u;
/** Where an officer is stationed. */
const STATIONED = /\s(?:en (?:résidence|fonction|poste)|in servizio|stationed|based|con destino|mit Sitz)\s/u;
const MOST_SMALL = 2;

function beginsSentence(name: string, language: string): boolean {
  const isNumbered = NUMBERED.test(name) && !(language === 'en' && name.startsWith('I '));
  return !isNumbered && BEGINS_SENTENCE.test(name);
}

/** True for words that can be no body's name: a common noun alone, a sentence or its half, words without a capital. */
export function isNoName(name: string, language: string): boolean {
  if (/\n/.test(name.trim()) || COMMON.test(name.trim())) return true;
  if (
    !/[\p{Lu}\d]/u.test(name) ||
    STATIONED.test(name) ||
    beginsSentence(name, language) ||
    TELLS.test(name) ||
    OF_NUMBER.test(name)
  )
    return true;
  const small = name.split(/\s+/).filter((word) => /^\p{Ll}+$/u.test(word) && !SMALL_IN_NAMES.test(word));
  return language === 'en' && small.length > MOST_SMALL && small.some((word) => OF_SENTENCES.test(word));
}

/** What follows the first words of a law's name: "(Theft and Fraud Offences) Act" behind "Criminal Justice". */
const OF_LAW = /^\s*(?:\([^()]{2,90}\)\s*)?(?:Act|Code|Law|Ordinance|Regulations?|Bill|Decree)(?!\p{L})/u;

/** True for words that the text has only as the beginning of a law's name. */
function isOfLaw(name: string, text: string): boolean {
  const behind = text.split(name).slice(1);
  return behind.length > 0 && behind.every((rest) => OF_LAW.test(rest));
}

/** Adds the body that writes, where the words can be its name. */
export function addBody(
  name: string,
  { place, language, text }: Pick<Letter, 'place' | 'language' | 'text'>,
  evidence: Evidence,
): void {
  if (!isNoName(name, language) && !isOfLaw(name, text))
    evidence.add('organisation.legalName', fold(name), [name], place);
}
