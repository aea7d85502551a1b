import { finder } from '../../search/finder.ts';
import { anyOf } from './any-of.ts';
import { LIFE_ABROAD } from './life-abroad.ts';
import { LIFE_AT_RISK } from './signals.ts';

/*
 * How it is told that a danger is over: who was missing was found, who threatened was caught. Wordings of the six languages in which also is
 * known what tells that it is not, or not for everybody.
 */

const ENDED = finder(
  anyOf(
    '(?:(?:found|located|recovered|returned|brought|back|home|is|are) (?:\\p{L}+ ){0,2}(?:safe and (?:well|sound)|safe|alive|unharmed|well)|safe and (?:well|sound)|safe (?:now|at home|again)|in safe hands)(?!\\p{L})|(?:was|were|been|got) (?:\\p{L}+ )?(?:rescued|saved|freed|arrested|sentenced|convicted|taken into custody)|(?:saved|rescued) (?:a|the|her|his|their|two|three) (?:\\p{L}+ )?(?:life|lives|girl|boy|child|woman|man)',
    'wohlauf|wohlbehalten|unversehrt|unverletzt|in sicherheit(?!\\p{L})|(?:lebend|rechtzeitig) (?:gefunden|angetroffen|aufgefunden)|(?:gerettet|festgenommen|verhaftet|verurteilt|befreit) (?:werden|worden|wurde)|konnten? (?:\\p{L}+ ){0,6}(?:gerettet|festgenommen|gefunden|befreit)',
    'sain(?:e|s|es)? et sau(?:f|ve)s?|retrouvée?s? (?:\\p{L}+ )?(?:vivante?s?|à temps)|(?:a|ont|est|sont|a été|ont été|est) (?:été |pu être )?(?:interpellé|arrêté|sauvé|secouru|libéré|condamné)e?s?|hors de danger|mis(?:e|es)? en sécurité|en sécurité',
    'san[oa]s? y salv[oa]s?|(?:fue|ha sido|han sido|fueron) (?:\\p{L}+ )?(?:localizad|rescatad|detenid|liberad|encontrad|condenad)[oa]s?|fuera de peligro|a salvo',
    'san[oaie] e salv[oaie]|(?:è|sono|stat[oaie]) (?:stat[oaie] )?(?:\\p{L}+ )?(?:ritrovat|rintracciat|arrestat|fermat|salvat|liberat|condannat)[oaie]|fuori pericolo|al sicuro|in salvo',
    'ongedeerd|(?:veilig|levend|gezond) (?:\\p{L}+ )?(?:terug|thuis|gevonden|aangetroffen|en wel)|(?:is|zijn|werd) (?:\\p{L}+ ){0,3}(?:aangehouden|gered|veroordeeld|bevrijd)|buiten gevaar|in veiligheid',
  ),
  'iu',
);

const THANKS = finder(
  anyOf(
    'thank(?:s|ing)?(?!\\p{L})|grateful|much appreciated',
    'dank(?:e|en|bar)?(?!\\p{L})|vielen dank|bedankt',
    'merci(?!\\p{L})|remerci\\p{L}+',
    'gracias|agradec\\p{L}+|grazie|ringrazi\\p{L}+',
  ),
  'iu',
);

/** What goes on, comes anew, is not so, is somebody else, or is needed. */
const GOES_ON = finder(
  `${anyOf(
    "still|yet|again|anew|now|but|however|although|though|unfortunately|not|no|never|nobody|none|\\p{L}+n['’]t|another|others?|second|third|first|last one|next|one of|two|both|only|remain\\p{L}*|same|also|too|as well|except|unless|until|missing|disappeared|help (?:us|me|him|her|his|them|the)|needs?|must|urgent\\p{L}*|immediate\\p{L}*|at once|asap|call us|awaiting|waiting|open|in danger|at risk|at large|threat\\p{L}*",
    'noch|nochmals?|erneut|wieder|weiter\\p{L}*|jetzt|nun|aber|jedoch|doch|allerdings|leider|nicht|kein\\p{L}*|nie|niemand|ander\\p{L}+|zweite\\p{L}*|dritte\\p{L}*|erste\\p{L}*|nächste\\p{L}*|ein(?:e|er|es) (?:der|von)|beide\\p{L}*|zwei|nur|bleib\\p{L}*|dieselbe\\p{L}*|auch|außer|bis|vermisst\\p{L}*|verschwunden|brauchen|benötigen|müssen|dringend\\p{L}*|sofort|umgehend|eilt|warten|offen|lebensgefahr|in gefahr|flüchtig',
    "toujours|encore|à nouveau|de nouveau|maintenant|désormais|mais|cependant|toutefois|malheureusement|pas|plus|jamais|aucune?|autres?|seconde?|deuxième|troisième|premi(?:er|ère)|prochaine?|l[’']une?|une? (?:des|de)|deux|seule?(?:ment)?|reste\\p{L}*|même|aussi|également|sauf|disparue?s?|faut|besoin|urgen\\p{L}+|immédiat\\p{L}*|attend\\p{L}*|en danger|danger de mort|péril",
    'todavía|aún|sigue[ns]?|otra vez|nuevamente|de nuevo|ahora|pero|sin embargo|lamentablemente|no|nunca|ningun[ao]?|otr[oa]s?|segund[oa]|tercer[oa]?|primer[oa]?|próxim[oa]|un[oa] de|dos|ambos|sol[oa]|solamente|queda\\p{L}*|mism[oa]|también|salvo que|desaparecid[oa]s?|falta\\p{L}*|necesit\\p{L}+|urg\\p{L}+|inmediat\\p{L}*|esper\\p{L}+|en peligro|peligro de',
    'ancora|tuttora|di nuovo|nuovamente|adesso|ora|ma|però|tuttavia|purtroppo|non|mai|nessun[oa]?|altr[oaie]|second[oa]|terz[oa]|prim[oa]|prossim[oa]|un[oa] dei|una delle|due|solo|soltanto|rest[ai]\\p{L}*|stess[oa]|anche|tranne|scompars[oaie]|serve|bisogno|immediat\\p{L}*|attes\\p{L}*|aspett\\p{L}*|in pericolo|pericolo di',
    'nog|opnieuw|weer|nu|maar|echter|helaas|niet|geen|nooit|niemand|ander\\p{L}*|tweede|derde|eerste|volgende|één van|een van|twee|beide\\p{L}*|alleen|blijf\\p{L}*|dezelfde|hetzelfde|ook|behalve|vermist\\p{L}*|verdwenen|nodig|moet\\p{L}*|dringend|spoed|direct|meteen|onmiddellijk|wacht\\p{L}*|levensgevaar|in gevaar',
  )}(?!\\p{L})`,
  'iu',
);

/** Between sentences; an initial's point ends none. */
const SENTENCE_END = /(?<=[.!?;])(?<!(?<!\p{L})\p{L}\.)\s+/u;
/** Longer texts are no notes of thanks. */
const MAX = 1500;
/** So many words may follow the end: "at his aunt's house last night". */
const AFTER = 6;
/** So many words may tell of the danger before its end: "the woman who had announced her suicide". */
const BEFORE = 9;

/**
 * True if a text tells that a danger is over and nothing else but thanks and courtesy stands in it: no sentence that neither thanks nor tells the
 * end, nothing that goes on or comes anew, nobody else, no danger beside what ended. False where that is in doubt.
 */
export function tellsOnlyOfItsEnd(text: string): boolean {
  if (text.length > MAX || !ENDED.test(text) || GOES_ON.test(text)) return false;
  return text.split(/\n[^\S\n]*\n/u).every((paragraph) => {
    const sentences = paragraph.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence));
    return sentences.every((sentence) => isEnd(sentence) || isThanks(sentence) || isNamesOnly(sentence));
  });
}

/** Whether a sentence tells in one main clause that something ended: no danger and no other clause beside it. */
function isEnd(sentence: string): boolean {
  const ends = [...ENDED.matchAll(sentence)];
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return false;
  const before = sentence.slice(0, first.index);
  const after = sentence.slice(last.index + last[0].length);
  const between = sentence.slice(
    first.index + first[0].length,
    Math.max(last.index, first.index + first[0].length),
  );
  // After the last comma only the verb stands: "the woman, who …, is safe".
  if (/,/u.test(before) && wordsIn(before.slice(before.lastIndexOf(',') + 1)) > 1) return false;
  if (
    AND.test(before) ||
    AND.test(after) ||
    /,/u.test(between + after) ||
    /[:–—]| - /u.test(sentence) ||
    isDanger(between + after)
  )
    return false;
  if (isDanger(before) && wordsIn(before) > BEFORE) return false;
  return wordsIn(after) <= AFTER && wordsIn(between) <= AFTER;
}

/** What joins another clause. */
const AND =
  /(?<!\p{L})(?:and|while|where|after|wo|nachdem|où|donde|dove|waar|und|während|et|tandis|y|mientras|e|ed|mentre|en|terwijl)(?!\p{L})|[&+]/iu;

function isThanks(sentence: string): boolean {
  return THANKS.test(sentence) && !isDanger(sentence) && !AND.test(sentence);
}

/** Whether lines are a greeting or a signature: a word or three, or names only. */
function isNamesOnly(sentence: string): boolean {
  if (isDanger(sentence) || /[.!?;]$/u.test(sentence.trim())) return false;
  return sentence.split('\n').every((line) => wordsIn(line) <= 3 || !/(?<!\p{L})\p{Ll}{4,}/u.test(line));
}

function isDanger(text: string): boolean {
  return LIFE_AT_RISK.test(text) || LIFE_ABROAD.test(text);
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
