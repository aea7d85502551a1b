import { wordIn } from '../words.ts';
import { bodyName, isCalledByOffice } from './body-names.ts';
import { AGENCY, UNIT } from './signature-parts.ts';
import { inEverySpelling } from './spellings.ts';

const LONGEST = 200;
const MOST_WORDS = 12;
const MOST_SMALL = 3;
const ARTICLE =
  /^(?:(?:the|der|die|das|dem|den|la|le|les|el|il|lo|o|a|az|het|de|to|η|το|ο|i|det)\s+|l['’])(?=\p{L})/iu;
/** Small words within a name. */
const WITHIN = new RegExp(
  `^(?:${inEverySpelling(['of|the|for|and|de|del|della|dello|delle|dei|di|da|do|dos|das|du|des|la|le|les|el|los|las|der|die|für|und|van|voor|en|y|e|et|i|a|w|we|z|ds|v|ve|pro|proti|u|za|s|og|och|i|på|av|for|för|af|at|ja|ir|és|și|din|al|ai|pe|pentru|lângă|contra|contre|against|sobre|per|lo|aos?|às?|alla|agli|près|au|aux|à|в|у|з|та|і|на|по|за|и|м|при|протидії|του|της|των|και|κατά|nad|kod|pri|presso|met|te|bij|á|við'])})$`,
  'iu',
);
/** Words with which no body's name begins, and before whose noun it ends: they tell where, when or whose. */
export const BEFORE_NAME = new RegExp(
  `^(?:${inEverySpelling(['since|because|if|when|da|weil|wenn|als|falls|comme|puisque|si|como|cuando|poiché|siccome|quia|ponieważ|jeśli|оскільки|якщо|protože|eftersom|fordi|hvis|om|koska|we|our|my|this|these|yesterday|today|at|by|from|in|to|on|with|after|as|local|vi|vår|vårt|vores|våre|enligt|hos|vid|av|från|fra|efter|etter|ved|wir|unsere?|diese|von|vom|bei|beim|nach|laut|durch|im|am|nous|notre|cette|hier|dans|par|selon|sur|pour|nuestr[oa]|esta|ayer|según|por|ante|desde|noss[oa]|ontem|segundo|nostr[oa]|questa|ieri|secondo|dalla?|nasz[ae]?|wczoraj|według|przez|od|po|dla|наш[аеу]?|ця|вчора|згідно|від|до|для|náš|naše|naša|včera|podle|podľa|od|dle|előző|tegnap|szerint|meie|mūsų?|vakar|eile|eilen|meidän|pagal|saskaņā|ova|jučer|juče|prema|iz|conform|noastr[aă]|ieri|de către|μας|χθες|σύμφωνα|από|σε|onze|gisteren|volgens|door|bizim|dün'])})$`,
  'iu',
);
/** What a name goes on with in small letters: what the body fights, or is for. */
const FOR =
  'proti|pro|pre|boja|za|för|for|für|pour|contra|contre|per|para|împotriva|pentru|de combatere|de lutte|do spraw|do walki|ds\\.|протидії|з питань|по боротьбі|боротьби|за борбу|против|κατά|για|mot|mod|vastu';
const GOES_ON = new RegExp(`^\\s(?:${FOR})\\s`, 'u');
const FOR_OR_AGAINST = new RegExp(`${GOES_ON.source}(?:\\p{Ll}[\\p{L}-]*(?:,?\\s|$)){1,7}$`, 'u');
const SMALL = /^\p{Ll}/u;
/** Nouns with which a name ends whose last words are small: "… finančnej správy", "… міської ради". */
const TAIL =
  /^(?:republik\p{L}+|správ\p{L}|kraj[ae]|kraje|oblast\p{L}*|област[іи]|району|міста|ради|grada|županije|powiatu|okresu|regionu?|stavovi|województ\p{L}+|judiciaires?|federal|fédérale?|cantonale?|provinciale?|general[ae]?|municipal|național[ăe]?|județean\p{L}*|höfuðborgarsvæðin\p{L})$/iu;

/** The one who is asked, and the law by which. */
const READER =
  /^(?:Vás|Vas|Vám|Vam|Sie|Ihnen|Вас|Вам|Ви|Вы|Jus|Jums|Teid|Teilt|Vous|Usted(?:es)?|Państwa|Państwu|Önt|Önöket|De|Dem|Σας|§+)$/u;

interface Word {
  readonly text: string;
  readonly end: number;
  readonly isLast: boolean;
}

/**
 * The name of a body with which words begin, an article before it aside: "Sør-Vest politidistrikt" of "Sør-Vest politidistrikt pålegger dere …".
 * It ends before the word that asks. `behindArticle` tells that an article stood before the words. Null where they begin with none, or with the bare noun ("The police …").
 */
export function bodyRun(words: string, language: string, behindArticle = false): string | null {
  const whole = words.slice(0, LONGEST);
  const from = ARTICLE.exec(whole)?.[0].length ?? 0;
  const hasArticle = behindArticle || from > 0;
  const text = whole.slice(from);
  if (!mayName(text, endOfRun(wordsOf(text), hasArticle, language))) return null;
  const stop = wordIn(language, 'asks', text)?.index ?? text.length;
  if (!AGENCY.test(text.slice(0, stop))) return null;
  const end = endOfRun(wordsOf(text.slice(0, stop)), hasArticle, language);
  if (end === 0) return null;
  const rest = text.slice(end, stop).trimEnd();
  const name = text.slice(0, FOR_OR_AGAINST.test(rest) ? end + rest.length : end);
  if (!isNamed(name, hasArticle)) return null;
  // Behind its article a name may be small: "la brigade de recherches de Pau".
  const capital = name.replace(SMALL, (first) => first.toUpperCase());
  const known = bodyName(capital, language);
  return known !== null && capital.startsWith(known) ? name.slice(0, known.length) : null;
}

/** False where words begin with a run, up to `end`, in which no word for a body stands, nor leads on to one. */
function mayName(text: string, end: number): boolean {
  const run = text.slice(0, end);
  return run !== '' && (AGENCY.test(run) || GOES_ON.test(text.slice(end)) || isCalledByOffice(run));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].slice(0, MOST_WORDS).map((match) => {
    const bare = match[0].replace(/[.,;:)!?]+$/, '');
    return { text: bare, end: match.index + bare.length, isLast: bare !== match[0] };
  });
}

/** Where the run of a name's words ends: behind its last word with a capital, or its last noun for a body. */
function endOfRun(words: readonly Word[], hasArticle: boolean, language: string): number {
  let end = 0;
  let small = 0;
  const capitals: number[] = [];
  let found = false;
  const hasNoun = (): boolean => {
    found ||= capitals.splice(0).some((at) => isNounIn(words, at));
    return found;
  };
  for (const [at, word] of words.entries()) {
    const isSmall = SMALL.test(word.text);
    if (word.text.startsWith('(') || READER.test(word.text)) break;
    if (BEFORE_NAME.test(word.text) && !(WITHIN.test(word.text) && hasNoun())) break;
    // "bei der Kriminalpolizei Lindau und bearbeite …".
    if (language === 'de' && isSmall && words[at - 1]?.text === 'und') break;
    const isNoun = (): boolean => isNounIn(words, at) || (TAIL.test(word.text) && hasNoun());
    if (!isSmall) {
      end = word.end;
      small = 0;
      capitals.push(at);
    } else if (language !== 'en' && (at > 0 || hasArticle) && isNoun()) {
      end = word.end;
      small = 0;
      found = true;
    } else {
      const isWithin = WITHIN.test(word.text);
      small += 1;
      if (small > MOST_SMALL || (!isWithin && (language === 'en' || word.text.length < 3))) break;
      if (!isWithin && hasNoun() && !isTail(words[at + 1]) && !WITHIN.test(words[at - 1]?.text ?? '')) break;
    }
    if (word.isLast) break;
  }
  return end;
}

/** True for a word that is a noun for a body or a unit, alone or with the one before it: "Národní centrála". */
function isNounIn(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (AGENCY.test(text) || UNIT.test(text)) return true;
  const pair = `${words[at - 1]?.text ?? ''} ${text}`;
  return AGENCY.exec(pair)?.[0].length === pair.length && !WITHIN.test(text);
}

function isTail(word: Word | undefined): boolean {
  return word !== undefined && SMALL.test(word.text) && (TAIL.test(word.text) || AGENCY.test(word.text));
}

/** True for a name of several words, or of one that is no common noun. */
function isNamed(name: string, hasArticle: boolean): boolean {
  if (/\s/.test(name)) return true;
  return !COMMON.test(name) && (!hasArticle || ONE_FORCE.test(name));
}

/** One word that is a force's own name. */
const ONE_FORCE = /^(?:Carabinieri|Ertzaintza|Kripos|Polismyndigheten)$/u;

const COMMON =
  /^(?:police|polizei|politie|policja|policie|pol[ií]c[ií]a|polizia|poli[țt]ia|polisen|politiet?|poliisi|politsei|policij[ae]|rendőrség|поліція|полиция|полиција|αστυνομία|court|gericht|tribunal|parquet|parket|prokuratura|prokuratuur|fiscalía|procura|juzgado|gendarmerie|customs|zoll|douane|ministry|ministerium|ministère|questura|komenda|суд|съд|прокуратура|slovensko)$/iu;
