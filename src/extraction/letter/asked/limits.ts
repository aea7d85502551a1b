import { finder } from '../../../search/finder.ts';
import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import type { Letter } from '../layout.ts';
import { hasWord, isElsewhere, wordsFor } from '../words.ts';
import type { Asking } from './asking.ts';
import { isLasting, isOfAnswer, labelledTerms, termsIn } from './terms.ts';

const MAX = 900;
/** What the authority itself will send. */
const FOLLOWS = finder(
  /(?<![\p{L}])(?:(?:will|shall)\s+(?:follow|be\s+(?:sent|submitted|forwarded|transmitted))|nachgereicht|(?:se\s+)?ratificar\p{L}*|ratifica\p{L}*|convalid\p{L}+|comunicação\s+ao\s+juiz|richterliche\s+Bestätigung|validat(?:ed|ion)\s+by\s+(?:a|the)\s+(?:judge|court)|suivra|parviendra|volgt|se\s+remitirá|seguirà|seguirá|буде\s+надіслано|zostanie|(?:ser[áa]n?|sera|sarà|wird|zal|va\s+fi|bude|vil|kommer\s+att)\s+(?:\p{L}+\s){0,3}(?:remitid|enviad|encaminhad|transmis|adress|trasmess|inviat|übersandt|nachgereicht|nagezonden|toegezonden|zaslán|doručen|ettersend|eftersend|skickas|sendes)\p{L}*)(?![\p{L}])/iu,
);

/** What says no time: it counts where nothing else does. */
const VAGUE =
  /^(?:without (?:undue )?delay|as soon as possible|at the earliest(?: possible)?|sans délai|dans les (?:meilleurs|plus brefs) délais|unverzüglich|a la (?:mayor )?brevedad(?: posible)?|sin demora|onverwijld|zo spoedig mogelijk|senza ritardo|nel più breve tempo possibile|niezwłocznie|bezzwłocznie|fără întârziere|невідкладно|(?:utan|uten|uden) \p{L}+(?: \p{L}+)?|så (?:snart|raskt|fort) som \p{L}+|snarest mulig(?:t)?|snarast möjligt|hurtigst muligt|omgående|omedelbart|straks|bezodklad\p{L}+|neprodleně|bez (?:zbyt[eo]čného )?odkladu|co nejdříve|čo najskôr|viivitamata|esimesel võimalusel|kohe)$/iu;
/** Terms as languages without words of their own write them: "8 napon belül", "do 20 dnů", "senast den 27 november". */
const OTHERS = finder(
  /(?<![\p{L}\d])(?:do\s\d{1,3}\s(?:pracovních\s)?(?:dnů|dní|hodin|měsíců)|(?<=(?:lhůta|lehota|határidő|frist|tidsfrist|määräaika|rok)\s?:\s?)\p{L}{0,8}\s?\d{1,3}[^.;\n]{2,30}|\d{1,3}\s(?:munka)?(?:napon|órán)\sbelül|(?:senast|senest|innen|inom)(?:\sden)?\s\d{1,3}\.?\s(?:\p{L}+(?:\s\d{4})?)|(?:inom|innen|senest)\s(?:\p{L}+\s)?\d{1,3}\s(?:arbets|arbeids|hverdag)?(?:dagar|dager|dage|timmar|timer)|\d{1,3}\s(?:päivän|vuorokauden|tunnin)\skuluessa|(?:viimeistään)\s\d{1,2}\.\d{1,2}\.\d{4}|u\sroku\s(?:od\s)?\d{1,3}\s(?:dana|sati)|v\slehote\s(?:do\s)?\d{1,3}\s(?:dní|hodín)|w\sterminie\s\d{1,3}\sdni|в\sсрок\s(?:до|от)\s\d{1,3}\s(?:дни|дена)|εντός\s\d{1,3}\s(?:ημερών|ωρών))(?![\p{L}\d])/iu,
);

/** For how long: days or months that no word for an end leads to. */
const LASTING =
  /^(?:for|during|für|auf|pour|pendant|durant|por|durante|pel[oa]|per|voor|gedurende|na|przez|pe|pentru|на|протягом|упродовж|строком|терміном|щонайменше|не\sменше|\d|\p{L}+\s(?:zile|luni)$)/iu;
const SPAN =
  /\s(?:days?|months?|tage[ns]?|monate[ns]?|jours?|mois|días|meses|dias|giorni|mesi|dagen|maanden|dni|miesi[ęą]c\p{L}*|zile|luni|днів|діб|місяц\p{L}*)(?!\p{L})/iu;

/** The length of a keeping counts where no answer is due (CoE 2020 App. A: "if this request is limited by time"). */
function isLengthOfKeeping(words: string, sentence: string, language: string): boolean {
  return hasWord(language, 'preserve', sentence) && LASTING.test(words) && SPAN.test(words);
}

/** Within what time an answer is asked: by a label, in the asking, else in a sentence that tells no facts; last, for how long data is kept. */
export function readTimeLimits(letter: Letter, askings: readonly Asking[], evidence: Evidence): void {
  const { language, place } = letter;
  const labelled = letter.lines.flatMap(({ text, start }) =>
    labelledTerms(text).map((one) => ({ words: one.words, start: start + one.start, weight: LABELLED })),
  );
  const others = letter.sentences.filter(
    ({ text }) => !FOLLOWS.test(text.slice(0, MAX)) && !isOfDanger(text.slice(0, MAX), language),
  );
  const found = [
    ...labelled,
    ...askings.flatMap((one) => weighed(one, language, true)),
    ...others.flatMap((one) => weighed(one, language, false)),
  ].toSorted((a, b) => b.weight - a.weight || a.start - b.start || b.words.length - a.words.length);
  for (const { words } of found) if (evidence.add('timeLimits', fold(words), [words], place)) return;
}

/** True for a sentence on a danger that neither speaks of an answer nor asks to remove something: its times are those of the danger. */
function isOfDanger(text: string, language: string): boolean {
  return hasWord(language, 'danger', text) && !isOfAnswer(text) && !hasWord(language, 'remove', text);
}

interface Weighed {
  readonly words: string;
  /** Its offset in the letter. */
  readonly start: number;
  readonly weight: number;
}

const LABELLED = 6;
const ASKED = 4;
const SAID = 3;
const TOLD = 2.5;
const ANSWERED = 0.5;
const KEPT = 2;
const AT_ONCE = 1;

/** The terms of a stretch of a letter, each with what it counts. */
function weighed({ text: whole, start }: Asking, language: string, asks: boolean): Weighed[] {
  const text = asked(whole, language);
  const own = [...wordsFor(language, 'limits').matchAll(text)];
  if (own.length === 0 && (language === 'en' || isElsewhere(language))) own.push(...OTHERS.matchAll(text));
  const answers = isOfAnswer(text);
  const tells = !asks && !answers && hasWord(language, 'telling', text);
  const due = tells ? TOLD : (asks ? ASKED : SAID) + (answers ? ANSWERED : 0);
  const hidden = wordsFor(language, 'secrecy').test(text) && !isLasting(text);
  const byWords = own.flatMap(({ 0: words, index }) => {
    const bare = words.trim().replace(/[\s,–-]+$/, '');
    const weight = VAGUE.test(bare) ? AT_ONCE : isLengthOfKeeping(bare, text, language) ? KEPT : due;
    // "Darf für sechs Wochen nicht unterrichtet werden": the verb of secrecy stands behind.
    if (hidden && LASTING.test(bare) && SPAN.test(bare)) return [];
    return [{ words: bare, start: start + index, weight }];
  });
  const weights = { due, lasting: KEPT, once: AT_ONCE };
  return [
    ...byWords,
    ...termsIn(text, asks || answers || !tells, isLasting(text)).map((one) => ({
      words: one.words,
      start: start + one.start,
      weight: weights[one.kind],
    })),
  ];
}

/** How long secrecy lasts is no time for an answer. */
function asked(text: string, language: string): string {
  const short = text.slice(0, MAX * 3);
  const secret = wordsFor(language, 'secrecy').exec(short.slice(0, MAX));
  return secret === null || hasWord(language, 'preserve', short) ? short : short.slice(0, secret.index);
}
