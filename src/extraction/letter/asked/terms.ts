import { type Finder, finder } from '../../../search/finder.ts';
import { spaced } from '../../alternation.ts';
import { COUNTS, UNITS } from '../../time/length-words.ts';
import { MONTH_PATTERN } from '../../time/months.ts';
import { endsPeriod } from './ends-of-periods.ts';
import { tellsOfOthers } from './obliged.ts';
import { COURSE, IS, NO_TERM_OF_ANSWER, NOUN, SUFFICES, WITH_URGENCY } from './term-clauses.ts';
import { CLOCK, DAY, END, MONTH_END, NAMED_MONTH_END, WHEN } from './term-days.ts';
import {
  ADJECTIVES,
  ANSWER,
  AT_ONCE,
  BY,
  GONE,
  HAVING,
  LABELS,
  SHORTLY,
  TIME_LIMIT_NOUNS,
  WITHIN,
  WITHIN_BEHIND,
} from './term-words.ts';

/** A term as a text writes it. */
export interface Term {
  readonly words: string;
  /** Its offset in the text. */
  readonly start: number;
  /** `due`: something has to be done by it; `once`: at once. */
  readonly kind: 'due' | 'once';
}

const EDGE = '(?<![\\p{L}\\p{N}])';
const COUNT = `(?:\\d{1,3}|${COUNTS})(?: ?\\([\\p{L}\\d\\s-]{1,24}\\))?`;
const UNIT = `(?:\\p{L}{2,12}\\.? )?(?:${UNITS})${END}`;
/** What leads to the moment from which a time runs. */
const STARTING =
  'of|from|after|nach|ab|seit|dès|suivant|à (?:compter|dater|partir)|a (?:partir|contar|decorrere)|desde|dall?[ae]?|na|vanaf|od|de la|з|від|с|от|efter|etter|från|fra|af|από';
/** From when a time runs, and of what days: "hábiles", "od doručenia", "after service". */
const RUNNING = `(?:,? (?:з|із|зі|від|od|ode|from) (?:the )?(?:дня|dne|dnia|dňa|dana|day|date)(?: of)? \\p{L}{4,16}(?: (?:\\p{L}{2,9} )?\\p{L}{4,16})?)?(?: (?:hábiles|naturales|corridos|úteis|ouvrables|ouvrés|francs|calendrier|lavorativi|lucrătoare|calendaristice|robocz\\p{L}+|prorrogables?))?(?: (?:${STARTING})(?: (?:the|de|du|la|le|date|τη|την)){0,3} \\p{L}{3,16})?(?: (?:beginning|starting|counted|counting|commencing|running|calculated|computed) (?:with|on|from) (?:the )?(?:day|date|time|moment)(?: (?:on|at) which [\\p{L} ]{3,40}?(?:served|received|delivered|notified|made)| of (?:its |the |your )?\\p{L}{5,12})?)?`;
const made = (pattern: string): ReturnType<typeof finder> => finder(spaced(pattern), 'giu');
const BEFORE_LAST = `(?!(?:\\p{L}+ ){0,2}(?:${GONE}) )`;

/** What joins two ways in which something is to be sent; a term begins anew behind it. */
const AND = '(?:and|und|et|y|e|i|a|en|og|och|ja|és|și|și|та|и|ve)';
const WITHIN_SPAN = made(
  `${EDGE}(?:${WITHIN}) ${BEFORE_LAST}(?:de |di |von |van |od |do |einer frist von |a (?:period|maximum) of |the |le |les |i |los |las |no mayor a |máximo de )?(?:(?:(?!${AND} (?:${WITHIN}) )[\\p{L}\\d.’'-]+(?: ?\\([\\p{L}\\d\\s-]{1,24}\\))? ){1,4}?(?:${UNITS})|(?:${UNITS}|gg\\.?) ${COUNT}|\\d{1,3} ?(?:${UNITS})|huitaine|dizaine|quinzaine)${END}${RUNNING}`,
);
const SPAN_WITHIN = made(
  `${EDGE}(?:(?:legkésőbb|viimeistään|hiljemalt|en geç) )?${COUNT} ${UNIT} (?:\\p{L}+ )?(?:${WITHIN_BEHIND})${END}`,
);
/** The length of a time as an adjective before or behind its noun: "в 7-дневен срок", "w terminie 7-dniowym", "10 napos határidővel". */
const SPAN_AS_ADJECTIVE = made(
  `${EDGE}(?:(?:у|в|w|ve?|u|in|en|u roku) )?(?:\\d{1,3}[-‑ ]?|\\p{L}{3,14}[-‑ ]?)?(?:${ADJECTIVES}) (?:${TIME_LIMIT_NOUNS})${END}${RUNNING}|${EDGE}(?:w|ve?|у|в) (?:${TIME_LIMIT_NOUNS}) (?:\\d{1,3}[-‑ ]?|\\p{L}{3,14}[-‑ ]?)?(?:${ADJECTIVES})${END}`,
);
/** How much time the reader is said to have: "Tienen 48 horas", "you have 24 hours". */
const YOU_HAVE = made(`(?<=${EDGE}(?:${HAVING}) )${COUNT} ?${UNIT}`);
/** One alone counts no time: "en un mes" tells when. */
const ONE = 'an?|one|eine[rmns]?|une?|u[mn]a?|een|één';
/** What says of a length of time before it that it lies behind, or later than another. */
const GONE_BEHIND =
  'precedent|antecedent|anterior|prima|passat|trascors|vorher|avant|before|prior|earlier|later|following|followed';
/** What says of a length of time that it runs from another day, unless that is the day of this letter's receipt. */
const RUNS_FROM = `(?:after|following|successiv[ei]|seguent[ei]|siguientes|seguintes|suivants?|posterior(?:es|i)|nach|volgend(?:e|en)? op|după|następn\\p{L}+ po)(?! (?:(?:the|this|its|al?|à|la|alla|de|du|del|dem|der) ){0,2}(?:recei|servi|deliver|notif|rice|recep|récep|erhalt|zustell|empfang|ontvangst|primi))`;
const IN = 'in|en|em|[îi]n|v|u|in the next|om|nelle|nei';
const NOT_GONE = `(?! (?:${GONE_BEHIND}|${RUNS_FROM}))${RUNNING}`;
/** A term as what is set: "eine Frist von 20 Tagen", "lhůtu 15 dnů". */
const TERM_OF_LENGTH = made(
  `${EDGE}(?:\\p{L}*frist(?: von)?|(?:un )?délai d[e’']|(?:un )?plazo(?: máximo)?(?: de| no (?:superior|mayor) a)|(?:un )?termine di|(?:um )?prazo de|(?:een )?(?:antwoord)?termijn van|termin|lhůtu|lehot[ua]|rok od|tidsfrist på|frist på|(?:a )?(?:deadline|time limit|term) of) ${COUNT} ?${UNIT}${RUNNING}`,
);
/** "En vingt-quatre heures au plus", "in 3 Tagen höchstens". */
const SPAN_AT_MOST = made(
  `${EDGE}(?:${IN}) ${COUNT} ?${UNIT} (?:au plus(?: tard)?|au maximum|como máximo|a lo sumo|al massimo|no máximo|höchstens|maximal|hooguit|at (?:the )?most)${END}`,
);
/** In an asking alone: "in 15 minute", "em 48h", "v 8 dneh". */
const IN_SPAN = made(
  `${EDGE}(?:(?:${IN}) ${BEFORE_LAST}\\d{1,3} ?${UNIT}|in giorni ${COUNT}|w \\d{1,3} godzin\\p{L}*)${NOT_GONE}`,
);
/** Beside a word for the answer alone: "odpovězte v pěti dnech", "una respuesta en diez días". */
const IN_WORDED_SPAN = made(`${EDGE}(?:${IN}) ${BEFORE_LAST}(?!(?:${ONE}) )(?:${COUNTS}) ${UNIT}${NOT_GONE}`);
const BY_WHEN = made(
  `${EDGE}(?:${BY}) (?:(?:the|den|dem|le|el|il|o|al|dnia|a|τις|την) )?(?:${WHEN}|${MONTH_END}|${NAMED_MONTH_END})`,
);
/** What is due where an answer is: it, and what it holds. */
const ANSWERED =
  '(?:repl(?:y|ies)|responses?|answers?|returns?|compliance|production|disclosure|delivery|records?|data|information|documents?|materials?)(?: (?:to|of) (?:the|this|our) \\p{L}+)?';
/** That an answer is due, and when: "records are due back 4 December", "the return date is 18 December"; what is due stands before it, or nothing does. */
const IS_DUE = made(
  `${EDGE}(?:(?<=(?:^|\\n|[.;:!] |${ANSWERED},? (?:(?:is|are|will be|shall be|falls) )?))due(?: back)?|return date is|(?<=(?:^|\\n|(?:subpoena|order|warrant|summons|writ)(?: is)? ))returnable) (?:(?:in|on|by|within|not later than) )?(?:${COUNT} ${UNIT}${RUNNING}|${WHEN}|${DAY})`,
);
/** "Przed rozprawą wyznaczoną na 8 grudnia": a day of which something has to be told before. */
const BEFORE_EVENT = made(
  `${EDGE}(?:before|ahead of|vor|avant|antes|prima|przed|înainte|перед|před|pred|inför|före|ennen|enne|prije|πριν) (?:\\p{L}+ ){1,5}${DAY}`,
);
/** "30.10-ks", "2026. október 20-ig", "27.11. mennessä". */
const WHEN_BEHIND = made(
  `${EDGE}(?:${DAY}|${MONTH_PATTERN} \\d{1,2})(?:(?:-| )?(?:ks|ig|jaks)|\\.? (?:klo \\d{1,2}(?:[.:]\\d{2})? )?(?:mennessä|asti|kadar|(?:tarihin)?(?:den önce|e kadar)))${END}`,
);
const LABELLED = finder(
  `(?:^|[.;(])[^\\S\\n]*(?:\\d{1,2}[.)]\\s|[-*•–]\\s|\\p{Lu}\\.\\s|\\[\\s?x?\\s?\\]\\s)?(?:${spaced(LABELS)})(?:\\s?\\([^()\\n]{1,30}\\))?(?:\\s?[:：=]|\\s?\\.{3,}|\\s[-–—]|\\t|\\s{2,}(?=\\S)|\\s(?=\\d))[\\s.:]*([^\\n]{2,80})`,
  'giu',
);
/** Without one of these a line labels nothing. */
const MAY_LABEL = /[:：=\t]|\.{3}|\s[-–—\s\d]/;
/** A day with its hour, on which a person or a paper is summoned: "commanded to produce at the courthouse, 18 November 2026, at 9:00 AM". */
const SUMMONS = finder(
  /(?<!\p{L})(?:commanded|summon\p{L}*|subpoena\p{L}*|appear(?:ance)?|return date|to attend|compar\p{L}+|erschein\p{L}*|verschijn\p{L}*)(?!\p{L})/iu,
);
const APPEARANCE = made(`${EDGE}${DAY},? (?:at |um |à |a las |alle |às |kl\\.? )?(?:${CLOCK})${END}`);
const SHORTLY_DUE = made(`${EDGE}(?:${SHORTLY})${END}`);
const ONCE = made(`${EDGE}(?:${WITH_URGENCY}|${AT_ONCE})${END}`);
/** "The deadline for compliance is 21 days", "határideje: 8 nap", "Rok za izvršenje je 30 dana". */
const IS_TERM = made(
  `${EDGE}(?:${NOUN})(?: (?!\\d)[\\p{L}’'.]+){0,5}(?:(?: ?:| (?:${IS})) (?:${COUNT} ?${UNIT}${RUNNING}|${WHEN})|(?<=\\p{L}[ae]n) ${COUNT} ?${UNIT})`,
);
/** So many characters before a clause say of what it is the term. */
const NEAR_CLAUSE = 40;
/** A clause that does not say of what it is the term, or that it is that of compliance. */
const BARE_CLAUSE = new RegExp(
  spaced(
    `^(?:${NOUN})(?: (?:fijado|señalado|concedido|fixé|imparti|fissato|assegnato|fixado|gestellt|wyznaczony|stanovená)(?: (?:por|par|da|dal|pelo|pela|przez) (?:\\p{L}+ ){0,2}\\p{L}+)?)?(?: (?:for compliance|zur (?:beantwortung|erledigung|auskunft\\p{L}*|vorlage|stellungnahme)|d[’']exécution|de réponse|de (?:cumplimiento|respuesta|resposta|contestación)|per la risposta|di risposta|voor (?:beantwoording|(?:het )?antwoord)|(?:na|udzielenia) odpowied\\p{L}+|pro odpověď|na odpoveď|za (?:izvršenje|odgovor)|de răspuns|(?:для|надання) відповіді|за отговор|for (?:etterlevelse|svar)|för svar))?(?: ?:| (?:${IS})) `,
  ),
  'iu',
);
const TERM_OF_CLAUSE = new RegExp(spaced(`(?:${COUNT} ?${UNIT}${RUNNING}|${WHEN})$`), 'iu');
/** "Two weeks is fine", "10 Tage genügen". */
const SPAN_SUFFICES = made(`${EDGE}(?!(?:${ONE}) )${COUNT} ${UNIT} (?=(?:${SUFFICES})${END})`);
/** "i løpet av uken", "by the end of this week"; beside an answer alone. */
const IN_COURSE = made(`${EDGE}(?:${COURSE})${END}`);
/** Between "at once" and the last day for it: "unverzüglich, längstens aber binnen 14 Tagen". */
const JOINS =
  /^,?\s*(?:(?:and|but|und|aber|jedoch|et|mais|y|e|pero|mas|ma|en|doch|maar|i|a|lecz|jednak|ale|no|ali|og|men|och|ja|mutta|és|de|și|dar|та|але|и|но|ve|ancak|in|any|event|case|latest|at|the|auf|jeden|fall|jedenfalls|längstens|spätestens|en|tout|todo|cualquier|qualquer|caso|cas|état|cause|comunque|ogni|sempre|em|elk|geval|ieder|w|każdym|razie|nie|później|sa|v|každém|případě|svakako)[\s,]+){0,5}$/iu;
/** At once, as the value of a label. */
const LABELLED_ONCE = new RegExp(
  spaced(
    `^(?:${AT_ONCE}|immediate(?:ly)?|urgent|ya|now|jetzt|sofort|inmediato|immédiat(?:ement)?|subito|per direct)${END}`,
  ),
  'iu',
);
const TIMED = new RegExp(
  spaced(
    `${EDGE}(?:${COUNT} ?${UNIT}|(?:${UNITS}|gg\\.?) (?:\\d{1,3}|${COUNTS})${END}|^(?:${UNITS}) (?:${STARTING})${END}|${DAY}|${WHEN}|${MONTH_END})`,
  ),
  'iu',
);
const IS_ANSWER = finder(`(?<!\\p{L})(?:${ANSWER})`, 'iu');

/** True for a text that speaks of an answer. */
export function isOfAnswer(text: string): boolean {
  return IS_ANSWER.test(text);
}

/** What a line's label says is due: "Due: 14 days", "Svarfrist 10. november". */
export function labelledTerms(line: string): Term[] {
  return MAY_LABEL.test(line) ? termsBehind(LABELLED, line) : [];
}

/** What a line of a summons gives as the day and time at which something is awaited. */
export function summonedTerms(line: string): Term[] {
  return termsBehind(SUMMONED_AT, line);
}

function termsBehind(label: Finder, line: string): Term[] {
  return [...label.matchAll(line)].flatMap((match) => {
    const words = sentenceOf(match[1]!);
    const start = match.index + match[0].length - match[1]!.length;
    return (TIMED.test(words) || LABELLED_ONCE.test(words)) && words.length < 70
      ? [{ words, start, kind: 'due' as const }]
      : [];
  });
}

/** When a person or a paper is awaited, in a summons. */
const SUMMONED_AT = finder(
  /(?:^|\t)\s*(?:(?:return|appearance)\s+)?(?:date(?:\s*(?:and|&|,)\s*time)|date\s+et\s+heure|fecha\s+y\s+hora|data\s+e\s+(?:hora|ora)|datum\s+(?:und\s+uhrzeit|en\s+(?:tijd|uur)))\s*[:\t][\s:]*([^\n\t]{2,80})/giu,
);
const SUMMONED = finder(
  /(?<!\p{L})(?:(?:commanded|summoned|ordered|required)\s+to\s+(?:appear|attend|testify|produce)|(?:sommé|cité|assigné)e?s?\s+(?:à|de)\s+comparaître|se\s+le\s+(?:cita|emplaza)|intimad[oa]\s+a\s+comparecer|citat[oa]\s+a\s+comparire|(?:vor)?geladen,?\s+(?:zu|am))(?!\p{L})/iu,
);

/** True for a text that summons its reader. */
export function isSummoned(text: string): boolean {
  return SUMMONED.test(text);
}

/** What a label's term is followed by where the letter threatens: "10 days, under penalty of a fine". */
const OTHERWISE =
  /(?<=[\p{L}\d)]),?\s+(?:(?:under|on)\s+(?:penalty|pain)|failing|otherwise|sous\s+peine|à\s+défaut|bajo\s+apercibimiento|so\s+pena|sob\s+pena|sotto\s+pena|a\s+pena|op\s+straffe|unter\s+androhung|andernfalls|ansonsten|pod\s+rygorem|sub\s+sancțiunea|под\s+угроз\p{L}+|pod\s+(?:hrozbou|pretnjom|prijetnjom))(?!\p{L}).*$/iu;

/** The value's first sentence: a full stop within a date ends none. */
function sentenceOf(value: string): string {
  return value
    .split(/(?<=[\p{L}\d)])\.\s+(?=\p{Lu})(?<!\d\.\s)|[;|\t]/u)[0]!
    .replace(OTHERWISE, '')
    .trim()
    .replace(/(?<=\p{L}{2})\.$/u, '');
}

/** The terms of a sentence; `asks` is true for one that asks, or speaks of an answer. */
export function termsIn(text: string, asks: boolean): Term[] {
  const hasFigures = /\d/.test(text);
  const isOwn = asks && !tellsOfOthers(text);
  const due = [
    ...WITHIN_SPAN.matchAll(text),
    ...SPAN_WITHIN.matchAll(text),
    ...SPAN_AS_ADJECTIVE.matchAll(text),
    ...SPAN_AT_MOST.matchAll(text),
    ...[...TERM_OF_LENGTH.matchAll(text)].filter((match) => !isOfElse(text, match)),
    ...YOU_HAVE.matchAll(text),
    ...SHORTLY_DUE.matchAll(text),
    ...IS_DUE.matchAll(text),
    ...termsOfClauses(text),
    ...(isOwn ? SPAN_SUFFICES.matchAll(text) : []),
    ...(isOwn && isOfAnswer(text) ? IN_COURSE.matchAll(text) : []),
    ...(asks && hasFigures ? IN_SPAN.matchAll(text) : []),
    ...(asks ? [...IN_WORDED_SPAN.matchAll(text)].filter((match) => isBesideAnswer(text, match)) : []),
    ...[...BY_WHEN.matchAll(text)].filter((match) => !endsPeriod(text, match) && !isPast(text, match)),
    ...(hasFigures ? WHEN_BEHIND.matchAll(text) : []),
    ...(asks && hasFigures ? BEFORE_EVENT.matchAll(text) : []),
    ...(hasFigures && SUMMONS.test(text) ? APPEARANCE.matchAll(text) : []),
  ].map((match): Term => ({ words: match[0], start: match.index, kind: 'due' }));
  const once = (asks ? [...ONCE.matchAll(text)] : []).map(
    (match): Term => ({ words: match[0], start: match.index, kind: 'once' }),
  );
  return [...due.map((one) => joined(text, one, once)), ...once].map((one) => ({
    ...one,
    words: one.words.trim().replace(/[\s,–-]+$|(?<=\p{L}{4})\.$/u, ''),
  }));
}

/** A term with the "at once" that it closes. */
function joined(text: string, due: Term, once: readonly Term[]): Term {
  const first = once.find(({ start, words }) => {
    const end = start + words.length;
    return end <= due.start && JOINS.test(text.slice(end, due.start));
  });
  return first === undefined
    ? due
    : { ...due, start: first.start, words: text.slice(first.start, due.start + due.words.length) };
}

/**
 * The terms that clauses state by a noun: "Die Frist zur Beantwortung beträgt zwei Wochen". What else than an answer is due by then, how long
 * an order holds or may be appealed is none.
 */
function termsOfClauses(text: string): { 0: string; index: number }[] {
  return [...IS_TERM.matchAll(text)].flatMap(({ 0: clause, index }) => {
    const tells = isOfAnswer(text) || BARE_CLAUSE.test(clause);
    const term = isOfElse(text, { 0: clause, index }) || !tells ? null : TERM_OF_CLAUSE.exec(clause);
    return term === null ? [] : [{ 0: term[0], index: index + term.index }];
  });
}

/** True for a clause on another time than that of an answer, such as that of an appeal. */
function isOfElse(
  text: string,
  { 0: clause, index }: { readonly 0: string; readonly index: number },
): boolean {
  return NO_TERM_OF_ANSWER.test(text.slice(Math.max(0, index - NEAR_CLAUSE), index + clause.length));
}

const ENDS_WITH_ANSWER = new RegExp(
  `(?<!\\p{L})(?:${ANSWER}|entreg|remit|pošlj|posred|fourni|transmett|consegn|trasmett)[\\p{L}'’]*,?[\\p{L}'’ ]*$`,
  'iu',
);
const BEGINS_WITH_ANSWER = new RegExp(`^[\\p{L}'’ ]*(?<!\\p{L})(?:${ANSWER})`, 'iu');
/** So far from a word for the answer a time in words stands, in characters. */
const ANSWER_REACH = 40;

/** True for a time in the clause of a word for the answer. */
function isBesideAnswer(text: string, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length;
  return (
    ENDS_WITH_ANSWER.test(text.slice(Math.max(0, index - ANSWER_REACH), index)) ||
    BEGINS_WITH_ANSWER.test(text.slice(end, end + ANSWER_REACH))
  );
}

/** True for a term that is told of the past: "which was to be answered by 13 November", "was due by". */
function isPast(text: string, { index }: RegExpExecArray): boolean {
  return /(?<!\p{L})(?:was|were) (?:to (?:be|have been)|due)(?: \p{L}+){0,3},? ?$/iu.test(
    text.slice(Math.max(0, index - 60), index),
  );
}
