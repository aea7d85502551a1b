import { finder } from '../../../search/finder.ts';
import type { Letter } from '../layout.ts';
import { anyOf, hasWord, patternOf, wordsFor } from '../words.ts';
import { AGENCIES } from './agencies.ts';
import { bodyName } from './body-names.ts';
import { AGENCY, isAgency } from './signature-parts.ts';

/** A run of words with capitals, small ones between them: "National Special Crime Unit of the Danish Police". */
const PROPER =
  /^(?:(?:\p{Lu}{2,6},\s+)?(?:[Tt]he|[Dd]as|[Dd]ie|[Dd]er|[Ll]a|[Ll]e|[Ii]l|[AaOo]|[Ee]l|[Dd]e|[Hh]et|[Dd]esde\s+la|[Ff]rom\s+the)\s+|[Ll]['’])?(\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:of|the|for|de|del|la|di|da|do|du|des|der|van|für|y|e|w|we|и|та)\s+){0,2}\p{Lu}[\p{L}’'.-]*){1,9})(?=\s*[(,]|\s+\p{Ll})/u;
const ASKING_SENTENCES = 3;
/** A sentence of so few words that begins with a body says who writes and no more. */
const SHORT_SENTENCE = 12;

/** True for a sentence with a word that only running text has, or that asks. */
function isTelling(text: string, language: string): boolean {
  return hasWord(language, 'prose', text) || hasWord(language, 'asks', text);
}

/** A body in several words, of which a small one may be, with what it does: "National enhed for Særlig Kriminalitet efterforsker …". */
const KNOWN = new RegExp(
  `^(?=\\p{Lu})(?=\\S+\\s)${AGENCIES}(?<=\\s\\p{L}+)(?=\\s\\(\\p{Lu}{2,6}\\)|\\s\\p{Ll})`,
  'iu',
);

/** An article before small words alone: "The police do nothing" names no body. */
const OF_ANY_BODY = /^(?:the|die|der|das|les?|la|el|los|las|de|het|il|gli|o|os|a|as)\s+\P{Lu}+$/u;

/** True for words that name a body, no verb before it: "Judicial Police Unit", not "I went to the police". */
function isNameAlone(text: string): boolean {
  if (OF_ANY_BODY.test(text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))) return false;
  const before = text.slice(0, AGENCY.exec(text)?.index ?? 0);
  return !/(?<!\p{L})\p{Ll}{4,}/u.test(before);
}

/** The body with which the first sentence begins, as the one who asks or investigates. */
export function bodyAsking({ sentences, language }: Letter): string | null {
  for (const { text } of sentences.slice(0, ASKING_SENTENCES)) {
    const start = text.slice(0, 200);
    const before = bodyBefore(start, language);
    if (before !== null) return before;
    const known = AGENCY.exec(start)?.index === 0 ? KNOWN.exec(start)?.[0] : undefined;
    if (known !== undefined && bodyName(known, language) === known) return known;
    const name = PROPER.exec(start)?.[1];
    if (name !== undefined && isAgency(name) && bodyName(name, language) === name) return name;
    const alone = text.trim().split(/\s+/).length <= SHORT_SENTENCE ? text.trim().split(/[,.;:(]/)[0]! : '';
    if (
      alone.split(/\s+/).length > 2 &&
      isNameAlone(alone) &&
      !isTelling(text, language) &&
      bodyName(alone, language) === alone
    )
      return alone;
  }
  return null;
}

/** What an authority that writes of itself does: it investigates, conducts, orders, turns to somebody. */
const ACTS = finder(
  /(?<![\p{L}])(?:is (?:conducting|investigating|carrying out|leading)|(?:hereby )?(?:investigates|conducts|orders|directs|requires|seeks|has opened)|ermittelt|führt|bearbeitet|ersucht|ordnet|erlässt|enquête|mène|conduit|diligente|sollicite|ordonne|requiert|investiga|instruye|tramita|adelanta|solicita|requiere|indaga|conduce|procede|chiede|dispone|onderzoekt|verzoekt|vordert|beveelt|conduz|solicita|requisita|prowadzi|nadzoruje|zwraca się|wzywa|żąda|postanawia|efectuează|instrumentează|solicită|dispune|здійснює|розслідує|проводить|звертається|просить|вимагає|vede|prověřuje|šetří|žádá|nařizuje|vyzývá|vedie|vyšetruje|žiada|nariaďuje|vyzýva|utreder|etterforsker|efterforsker|förelägger|begär|anhåller|pålegger|pålægger|ber|anmoder|tutkii|antaa|pyytää|määrää|uurib|menetleb|palub|teeb|atlieka|tiria|prašo|įpareigoja|izmeklē|veic|lūdz|uzdod|nyomoz|folytat|kéri|elrendeli|megkeresi|kötelezi|разследва|води|моли|разпорежда|изисква|διενεργεί|ερευνά|ζητά|παρακαλεί|διατάσσει|yürütmekte\p{L}*|talep|istemekte\p{L}*|provodi|vodi|istražuje|moli|traži|nalaže|preiskuje|zahteva|odreja|проводи|моли|тражи|налаже|heton|kërkon|urdhëron|rannsakar|óskar)(?![\p{L}])/iu,
);
/** What stands between the body and what it does: the one who is asked, and the law. */
const BETWEEN =
  /,?\s(?:Vás|Vas|Sie|Ihnen|vous|u|wij|ons|Вас|Bas|Jus|Teid|hereby|hiermit|hermed|härmed|tímto|týmto|niniejszym|prin prezenta|par la présente|por la presente|con la presente|hierbij|cim|настоящим|цим|з тим|v zmysle|podľa|podle|na základě|na základe|gemäß|nach §|auf Grundlage|en application|en vertu|conformément|selon|al amparo|en virtud|ai sensi|a norma|op grond|krachtens|nos termos|ao abrigo|na podstawie|în temeiul|în baza|на підставі|відповідно|згідно|керуючись|на основание|med stöd|med hjemmel|i henhold|i medfør|enligt|vadovaudamasi\p{L}*|pamatojoties|tuginedes|κατ|βάσει|temeljem|na temelju|na osnovu|na podlagi|skladno|under|pursuant|in accordance|acting)(?![\p{L}]).*$/su;
/** So many words a body's name has in a sentence. */
const WORDS_OF_NAME = 12;

/** The body that a sentence has before what it asks or does: "Kriminálny úrad finančnej správy Vás v zmysle … vyzýva". */
function bodyBefore(start: string, language: string): string | null {
  const verbs = [ACTS.exec(start)?.index, wordsFor(language, 'asks').exec(start)?.index];
  const at = Math.min(...verbs.map((one) => one ?? start.length));
  if (at < 4 || at === start.length) return null;
  const words = start
    .slice(0, at)
    .replace(BETWEEN, '')
    .replace(ARTICLE, '')
    .replace(/\s*\([^()]*\).*$/su, '')
    .replace(/[\s,–-]+$/, '');
  const count = words.split(/\s+/).length;
  if (SUBORDINATE.test(words)) return null;
  if (count < 2 || count > WORDS_OF_NAME || !/^\p{Lu}/u.test(words) || /[.:;!?\d]\s/.test(words)) return null;
  const name = isAgency(words) && isNameAlone(words) ? bodyName(words, language) : null;
  return name !== null && words.startsWith(name) && /\s/.test(name) ? name : null;
}

/** A clause that only leads to what is asked. */
const SUBORDINATE =
  /^(?:da|weil|wenn|als|nachdem|ob|dass|since|as|if|when|because|after|comme|puisque|si|lorsque|dado|cuando|como|poiché|quando|se|omdat|als|nadat|ponieważ|gdy|protože|když|pretože|keď|оскільки|якщо|eftersom|fordi|da|siden|koska|kun|mivel|ha|deoarece|când)\s/iu;
const ARTICLE =
  /^(?:(?:desde |from )?(?:the|la)|das|die|der|le|les|il|lo|o|a|el|de|het|η|το|ο)\s+(?=\p{Lu})|^l['’](?=\p{Lu})/iu;

const introduction = (language: string): RegExp =>
  patternOf('introduction', language, () => `^${anyOf(language, 'introductions')}\\s+(?=\\p{Lu}|the\\s)`);
/** Sentences in which a writer may say who writes. */
const FIRST_SENTENCES = 4;

/** The body that a writer names as the own: "I am Sergeant Jane Roe of the Harbour Police, badge 77". */
export function bodyIntroduced({ sentences, language }: Letter): string | null {
  for (const { text } of sentences.slice(0, FIRST_SENTENCES)) {
    const lead = introduction(language).exec(text);
    if (lead === null) continue;
    for (const part of text.slice(lead[0].length, lead[0].length + 200).split(PARTS_OF_NAME)) {
      const name = bodyName(part, language);
      if (name !== null) return name;
    }
  }
  return null;
}

const PARTS_OF_NAME =
  /\s*[,;(]\s*|\.\s|\s(?:of|from|with|at|du|de la|von|vom|der|van|di|della|del|da|do|z|din)\s(?:the\s|la\s)?(?=\p{Lu})/u;
