import { finder } from '../../../search/finder.ts';
import { findProvisions } from '../../law/provisions.ts';
import { hasWord, patternOf, wordsFor } from '../words.ts';
import { dataBefore } from './kinds.ts';
import { termsIn } from './terms.ts';

/** Verbs that say themselves what is wanted: "identify the user". */
const SAYS_WHAT =
  /^(?:identif|individuali|determin|ermitt|feststell|wh[oa]|wem|wer|qui|qui[eé]n|chi|wie|kto|cine|хто|кой|kdo|vem|hvem|kuka|kes|tko|ki\s|установ|встанов|ustal|zjist|zisti|tuvasta|tunnista|azonosít|ταυτοπ|ugotov|opsporing|identyfik|ідентиф|идентиф)/iu;
/** Whom data is handed to, how it is announced, and small words between the verb and what is handed over; by language. */
const LEADS: Readonly<Record<string, string>> = {
  en: "(?:to|unto)\\s(?:a|any|the)\\s(?:constable|(?:investigating\\s|police\\s|authori[sz]ed\\s)?officer|applicant|police|bearer)|is|are|(?:[\\p{L}’'.]+\\s){1,7}?with(?=\\s)|(?:to\\s)?(?:us|me|him|them|the\\sundersigned|this\\s\\p{L}+|our\\s\\p{L}+)|the\\sfollowing(?:\\s(?:information|data|records|documents|details|particulars|items))?|following|as\\sfollows|with|of|for|on|about|please|kindly|forthwith|immediately|urgently|possession\\sof|disclosure\\sof|production\\sof|release\\sof|copies?\\sof(?=\\s(?:the\\s)?following)",
  fr: "(?:me|nous|lui)|(?:à|a)\\s(?:nos|mes|notre|mon)\\s\\p{L}+|au\\s(?:soussigné|requérant|service)|de|d’|d'|sur|les\\s(?:données|éléments|informations|renseignements|documents)\\ssuivant\\p{L}+|ce\\squi\\ssuit|urgemment|bien\\svouloir",
  de: 'mir|uns|hierher|bitte|ich|wir|sie|um|über|von|zu|haben|hat|danach|dass|folgende[rns]?(?:\\s(?:daten|angaben|auskünfte|unterlagen|informationen))?',
  es: 'nos|me|les?|de|a|que|sobre|(?:a|para)\\s(?:est[ea]|est[ae]\\s\\p{L}+|la\\ssuscrita|el\\ssuscrito)\\s\\p{L}+|los\\ssiguientes\\s(?:datos|extremos)|la\\ssiguiente\\sinformación|lo\\ssiguiente',
  it: 'alla\\s(?:polizia|questura|procura|guardia)(?:\\s(?:di|della|postale|giudiziaria|stato|finanza|repubblica)){0,3}|ci|mi|di|dei|degli|delle|della|del|a\\squest[oa]\\s\\p{L}+|allo\\sscrivente(?:\\s\\p{L}+)?|i\\sseguenti\\sdati|le\\sseguenti\\sinformazioni|quanto\\ssegue',
  nl: 'mij|ons|aan\\s(?:mij|ons)|om|van|te|over|de\\svolgende\\s(?:gegevens|informatie)|het\\svolgende',
  pt: 'nos|me|de|que|a\\sest[ea]\\s\\p{L}+|ao\\sprocesso|aos\\sautos|a\\svossa\\ssenhoria|os\\sseguintes\\s(?:dados|elementos)|as\\sseguintes\\sinformações|o\\sseguinte',
  pl: 'nam|mi|o|następujących\\s(?:danych|informacji)|następujące\\s(?:dane|informacje)|informacji\\so|danych\\so(?=\\s)',
  ro: 'ne|îmi|de|să|următoarele\\s(?:date|informații)|următoarelor\\s(?:date|informații)',
  uk: 'нам|мені|до|про\\sнадання|таку\\sінформацію|такі\\sдані|наступн\\p{L}+\\s\\p{L}+|наступне',
  cs: 'nám|mi|mne|o|nasledujúc\\p{L}+\\s(?:údaj\\p{L}+|informác\\p{L}+)|následující\\s(?:údaje|informace)|následujících\\s(?:údajů|informací)',
  nordic:
    'oss|mig|meg|om|av|af|följande\\s(?:uppgifter|information)|følgende\\s(?:oplysninger|opplysninger|data)',
  fi: 'meille|minulle|seuraavat\\s(?:tiedot|asiat)',
  et: 'meile|mulle|järgmised\\sandmed|järgmist',
  hu: 'nekünk|részünkre|számunkra|az\\salábbi(?:akat)?(?:\\sadatokat)?|a\\skövetkező\\sadatokat|meg',
  bg: 'ни|ми|на|за|следните\\sданни|следната\\sинформация',
  el: 'μας|μου|για|τα\\sεξής(?:\\sστοιχεία)?|τα\\sακόλουθα(?:\\sστοιχεία)?',
  tr: 'tarafımıza|bize',
  hr: 'nam|mi|o|sljedeće\\s(?:podatke|informacije)|sljedećih\\spodataka',
  sr: 'нам|ми|о|следеће\\sподатке|nam|sledeće\\spodatke',
  sl: 'nam|mi|za|o|naslednje\\spodatke|naslednjih\\spodatkov',
  lv: 'mums|man|šādas\\sziņas|šādu\\sinformāciju',
  lt: 'mums|man|šiuos\\sduomenis|šią\\sinformaciją',
  elsewhere: 'нам|мне|следующие\\s(?:данные|сведения)',
};

/** Determiners and adjectives right before the data, of languages whose verb stands last. */
const NOUN_PHRASE: Readonly<Record<string, RegExp>> = {
  de: /(?:^|[\s,])((?:die|der|das|den|des|aller?|sämtliche[rn]?|folgende[rn]?)\s(?:[\p{Ll}-]+\s){0,5})$/u,
  nl: /(?:^|[\s,])((?:de|het|alle|sämtliche|volgende)\s(?:[\p{Ll}-]+\s){0,3})$/u,
};
/** Languages in which what is to be done stands behind what it is done to. */
export const VERB_LAST: ReadonlySet<string> = new Set(['de', 'nl', 'tr', 'hu', 'fi', 'et']);

/** A clause before what is wanted: of so many words, or with a number, and a comma. */
const CLAUSE_WORDS = 5;
const RELATIVE = finder(/(?<!\p{L})(?:zu\s+(?:dem|der|den)|zum|zur|beim?|unter)(?!\p{L})/iu);

/**
 * Where what is wanted begins, from `begun` on: behind the words that ask and hand over, whom it is handed to, the law and the time that stand
 * between them. `data` is the place of the first data that are named, null where none are.
 */
export function startOfWanted(text: string, begun: number, data: number | null, language: string): number {
  if (data !== null && data <= begun) return begun;
  const until = data ?? text.length;
  const verbs = (['produce', 'asks'] as const).flatMap((key) => [...wordsFor(language, key).matchAll(text)]);
  const ends = verbs.flatMap(({ index, 0: word }) =>
    index >= begun && index + word.length <= until && !SAYS_WHAT.test(word) ? [index + word.length] : [],
  );
  const says = verbs.find(({ index, 0: word }) => index >= begun && index < until && SAYS_WHAT.test(word));
  if (says !== undefined) return says.index;
  let at = data === null ? begun : Math.max(begun, ...ends);
  if (data === null && ends.length > 0 && !VERB_LAST.has(language)) {
    const first = verbs.find(({ index, 0: { length } }) => index + length === Math.min(...ends));
    const before = first === undefined ? null : dataBefore(text.slice(begun), first.index - begun);
    if (before !== null) return begun + behindClauses(text.slice(begun, begun + before), language);
    at = Math.min(...ends);
  }
  if (data !== null) {
    at += behindClauses(text.slice(at, data), language);
    const phrase = NOUN_PHRASE[language]?.exec(text.slice(at, data))?.[1];
    if (phrase !== undefined && !RELATIVE.test(phrase)) return data - phrase.length;
  }
  at += leadOf(text.slice(at, data ?? undefined), language);
  return begun + withArticle(text.slice(begun), at - begun);
}

/** A place in a text, or that of the article right before it. */
export function withArticle(text: string, at: number): number {
  return at - (ARTICLE.exec(text.slice(0, at))?.[0].length ?? 0);
}

/** Where the last law, time or clause ends that stands before the data. */
function behindClauses(gap: string, language: string): number {
  let at = 0;
  const pass = (end: number): void => {
    if (end > at && end <= gap.length) at = end;
  };
  const colon = gap.lastIndexOf(':');
  if (colon >= 0 && /^:\s/.test(gap.slice(colon))) pass(colon + 1);
  for (const { start, words } of termsIn(gap, true)) pass(start + words.length);
  const comma = gap.lastIndexOf(',');
  const before = gap.slice(0, Math.max(0, comma));
  if (
    comma >= 0 &&
    (/\d/.test(before) || before.split(/\s+/).length > CLAUSE_WORDS) &&
    !hasWord(language, 'things', before)
  )
    pass(comma + 1);
  for (const { end } of findProvisions(gap)) pass(end);
  return at;
}

/** An article that the words that ask took with them. */
const ARTICLE = /(?<!\p{L})((?:the|les?|la|l[’']|los|las|el|gli|die|das|den|het|os|as)\s*)$/iu;

/** How long the small words are with which a text begins. */
function leadOf(text: string, language: string): number {
  const expression = patternOf(
    'lead of what is wanted',
    language,
    () => `^[\\s,:;)–-]*(?:${LEADS[language] ?? '(?!)'})(?![\\p{L}\\p{N}])`,
  );
  let at = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text.slice(at)))
    at += found[0].length;
  return at + /^[\s,:;)]*/u.exec(text.slice(at))![0].length;
}
