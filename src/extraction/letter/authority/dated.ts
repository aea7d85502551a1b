import { finder } from '../../../search/finder.ts';
import { iso } from '../../time/iso-day.ts';
import { findMoments, type Moment } from '../../time/moments.ts';
import { month } from '../../time/months.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import { wordedDate } from '../../time/worded-dates.ts';
import type { Letter } from '../layout.ts';

/** The day of a letter or an order, with its words. */
export interface Dated {
  readonly iso: string;
  readonly quote: string;
}

/** The day of a moment, with its words in the text in which it was found. */
export function datedAt({ date, start, end }: Moment, text: string): Dated {
  return { iso: date, quote: text.slice(start, end) };
}

const DAY_OF = finder(
  /(\d{1,2})(?:st|nd|rd|th)?\s+day\s+of\s+(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+((?:19|20)\d{2})/iu,
);
/** Words for a date right before it. */
const LABEL =
  /(?<!(?:^|\s)(?:in|la|din|de|em|en|con|a|z)\s)(?:^|(?<=[\s|(·\t/]))(?:dated?|datum|dátum|fecha|data|dáta|dato|datée?|дата|kelt|päiväys|päivämäärä|signed|issued|given|entered|firmad[oa]|signé|unterzeichnet)(?:\s+and\s+time\s+issued)?(?:\s+(?:this|on|at|el|le|am|den|de la présente))?\s*[:.]?\s*$/iu;
/** A number with the word that leads to its date: "Nr. 661.204 din", "Вих. № 33/2-9914 від". */
const NUMBER_OF =
  /^\W*(?:(?:our\s)?(?:no|nr|n[°ºo]|ref)|вих|изх|исх|рег|l\.\s?dz|prot)\.?\s*(?:№|n\.|nr\.?|:)?\s*[\p{L}\d][\p{L}\d./-]*\s+(?:din|від|от|vom|du|del|van|z\s+dnia|z|dated|of)\s*$/iu;
/** The name of an order with the word that leads to its date: "Beschluss vom". */
const ORDER_OF =
  /^\W*(?:\p{L}{0,24}(?:beschlu(?:ss|ß)|anordnung|verfügung)|ordonnance|réquisition|auto|oficio|decreto|ordinanza|postanowienie|order|decision|ruling|warrant|subpoena|ordonanț[aă]|încheiere|ухвала|постанова|bevel|beschikking|vordering|příkaz|usnesení|uznesenie|kendelse|beslut|despacho|végzés)\s+(?:vom|du|en date du|de|del|van|d\.?d\.?|of|dated|z dnia|din(?: data de)?|від|ze dne|dne|di data|af|den)\s*$/iu;
const DAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|luni|marți|miercuri|joi|vineri|sâmbătă|duminică';
/** "Medellín,", "Göttingen, den", "Łomża, dnia", "Fait à Mons, le", "En Castellón de la Plana, a", a weekday, or nothing. */
const PLACE = new RegExp(
  `^(?:[-–|·\\s]*|.{0,60}[|·]\\s*)(?:(?:[Ff]ait|[Ss]igned|SIGNED|[Gg]iven|GIVEN|[Dd]one|[Mm]ade|[Ii]ssued|ISSUED|[Dd]ated?|DATED|[Dd]ado|[Dd]at|[Uu]tfärdat|[Gg]egeven|[Gg]edaan)\\s*(?:at|à|in|te|în|en|em|i|on|this)?\\s*[:,]?\\s*)?(?:[Ee]n\\s+)?(?:(?:місто|город|м\\.|г\\.|гр\\.)\\s)?(?:\\p{Lu}[\\p{L}.’'-]{0,24}(?:\\s(?:de|del|la|las|los|d[ao]s?|di|am|an|der|sur|en|le|v|nad|pod)){0,2}[\\s/]*){0,5}(?:,\\s(?:\\p{Lu}[\\p{L}.’'-]{0,24}\\s?){1,3})?(?:,|:)?\\s*(?:(?:den|dnia|dne|dňa|dana|дана|na dan|le|il|lì|li|addì|am|a|el|em|op|la|på|м\\.|on|this|the|στις)\\s+)?(?:(?:${DAYS}),?\\s+)?$`,
  'u',
);
/** What may follow a date on its line: a time, a year's abbreviation, a signature's mark. */
const REST =
  /^[\s,;.)|]*(?:(?:r|g|god(?:ine)?|год(?:ине)?|roku|року|р|г)\.?[\s;,.]*)?(?:(?:uur|uhr|h|hrs|[ap]\.?m\.?)\s*)?(?:(?:at|um|à|a las|om|alle|klo|kl\.?|,)?\s*\d{1,2}\s?(?:[:.h]\s?\d{2}|h)(?:\s?(?:uur|uhr|h|[ap]\.?m\.?|hrs))?(?:\s*\(?\p{L}[\p{L} ]{1,20}\)?)?)?(?:\s*\([\p{L} ]{2,24}\))?(?:\s*(?:м\.|місто|г\.|гр\.)\s?\p{L}[\p{L}-]+)?(?:\s*\(\d{1,2}\s\p{L}+\))?(?:\s?\/\s?\p{L}{1,4}){0,3}[\s.,;]*$/iu;
/** What an order says of its making, up to its date: "Ainsi fait et délivré à Luxembourg, le". */
const MADE_AT =
  /(?<!\p{L})(?:fait|donné|délivré|gegeben|gedaan|gegeven|dado|dada|dato|done|given|made)(?:\s(?:et|und|en|y|e|and)\s\p{L}+)?(?:\s(?:en|dans|in|im|nel|en el|no|na)\s(?:\p{L}+\s?){1,4})?,?\s(?:à|en|zu|te|at|in|em|a)\s[\p{L}’' -]{2,40},?\s*(?:(?:le|den|op|el|em|il|on)\s)?$|(?<!\p{L})(?:given|witness|set|issued|done)\s(?:under\s)?(?:my|our)\shands?(?:\sand\s(?:the\s)?(?:official\s)?seal(?:\sof\s(?:this|the)(?:\ssaid)?\scourt)?)?,?(?:\s(?:at|in)\s[\p{L}’', -]{2,40})?,?\s*(?:(?:on|this)\s)?$/iu;
/** That an order was made, or where: "Pronunțată în camera de consiliu, azi,", "Avsagt:", "Ședința camerei de consiliu din data de". */
const PRONOUNCED = finder(
  String.raw`(?<!\p{L})(?:pronun[țt]at\p{L}*|[șs]edin[țt]a|avsagt|afsagt|meddelt|uitgesproken|gewezen|prononcée?|rendue?|verkündet|ergangen|vyhlášen\p{L}*|vynesen\p{L}*|ogłoszon\p{L}*|wydan[oaey]|dictad[oa]|pronunciad[oa]|proferid[oa]|emess[oa]|deliberat[oa]|annettu|avkunnat|постановлен\p{L}*|проголошен\p{L}*|kihirdet\p{L}*|karar\s+veril\p{L}+\.?)(?:\s*:|[^.;\d]{0,60})\s*$`,
  'iu',
);
/** A decision that a court's letter brings, up to its date: "em cumprimento à decisão proferida em". */
const GIVEN_ON =
  /(?<!\p{L})(?:decis[ãa]o|despacho|auto|resolución|providencia|ordonnance|jugement|beschluss|beschikking|ordinanza|decreto|postanowieni\p{L}+|încheier\p{L}+|ухвал\p{L}+|kjennelse|kendelse|beslut|usnesení\p{L}*|uznesen\p{L}+|order)\s(?:proferid[oa]|dictad[oa]|rendue?|emess[oa]|wydan\p{L}+|pronunțat\p{L}*|ergangen|gegeven|постановлен\p{L}+|avsagt|afsagt|meddela[dt]|vydan\p{L}*|made|given)\s(?:(?:em|de|el|en|le|in|w|din|la|am|op|від|den|dne|dňa|on)\s(?:(?:fecha|date\sdu|data|dniu|data\sde)\s)?|dnia\s|du\s|vom\s)$|(?<!\p{L})(?:disposición|providencia|resolución)(?:\s+(?:fiscal|n[°º.]*|núm\.|[\d/-]{1,12}(?:-\p{Lu}{2,6})?)){1,4},?\s+(?:de\s+fecha|del?)\s$|(?<!\p{L})ergeht\s(?:am|vom)\s$|(?<!\p{L})(?:por|pelo|mediante|in forza del|con)\s(?:despacho|auto|decreto|resolución|decis[ãa]o|providencia)\s(?:(?:de|em|del)\s(?:fecha\s)?|in data\s)$|(?<!\p{L})by\s(?:(?:my|our|the|its)\s)?(?:decision|ruling|decree)\s(?:of|dated)\s$/iu;
/** That a judge or a court decides, up to the day: "rozhodla v přípravném řízení dne". */
const DECIDES = String.raw`rozhod(?:l\p{L}*|uje|ol\p{L}*)|decided|decides|ruled|a\s+décidé|ha\s+(?:deciso|disposto|dispuesto|acordado)|dispune|dispus|postanawia|postanowił\p{L}*|ухвалив\p{L}*|odlučio|odlučila|odločil\p{L}*|donio|donela|doneo|донео|донела|orzekł\p{L}*|beslutat|besluttede`;
const ON_DAY = String.raw`\s(?:[^.;:\d]{0,60}?\s)?(?:on|am|le|il|el|din|la\s+data\s+de|dne|dňa|dnia|w\s+dniu|dana|дана|den)\s*$`;
const DECIDED_ON = new RegExp(String.raw`(?<!\p{L})(?:${DECIDES}|hat|haben)${ON_DAY}`, 'iu');
const HAS_DECIDED_ON = new RegExp(String.raw`(?<!\p{L})(?:${DECIDES})${ON_DAY}`, 'iu');
/** And behind it: "takto:", "wie folgt:", that it is decided. */
const DECIDES_SO =
  /^[\s,]*(?:takto|tako|as\s+follows|wie\s+folgt|beschlossen|entschieden|angeordnet|ce\s+qui\s+suit|quanto\s+segue|lo\s+siguiente|următoarele|co\s+następuje|наступне)(?!\p{L})/iu;
/** Behind the date of a sitting: "Den 4. november 2026 kl. 10.30 holdt Retten i …". */
const SAT =
  /^\s*(?:kl\.?\s?[\d.:]+,?\s*)?(?:holdt|holdes|blev|ble|avholdt\p{L}*|hölls|hålls)\s|^\s*(?:року\s+|р\.\s+)?(?:слідч\p{L}+\s+)?суд(?:дя|ді)(?!\p{L})/iu;
const LONGEST = 140;
const TOP_LINES = 30;
const END_LINES = 25;
/** A mark is no longer than this, in characters. */
const LONGEST_MARK = 80;
/** Below it stands when an order was copied, and no sentence: "Für die Richtigkeit der Abschrift", "Za zgodność z oryginałem". */
const COPIED =
  /^(?!.*(?<!\p{L})(?:is|are|was|were|ist|sind|liegt|est|sont|wordt|jest|has|have|enclosed|attached|beigefügt|anbei|jointe?|bijgevoegd)(?!\p{L}))(?:für die richtigkeit|ausgefertigt|elektronische ausfertigung|(?:für den )?gleichlaut|beglaubigt(?!e abschrift)|(?:pour )?copie (?:certifiée )?conforme|pour (?:copie|ampliation|extrait)|per copia conforme|es copia|voor (?:eensluidend|kopie)|za zgodność|za (?:správnost|súhlas)|za točnost|pentru conformitate|згідно з оригіналом|вярно с оригинала|certified (?:true )?copy of)/iu;
/** The day of the order under its name: "Beschluss", below "vom 9. November 2026". */
const OF_ORDER = /^(?:vom|d\.d\.|z dnia|ze dne|zo dňa|din(?: data de)?|від|af|av|en date du|de fecha)\s$/iu;
/** The end of a line whose sentence goes on with a day: "This requirement expires on". */
const LEADS_ON =
  /\p{L}.{12,}\s(?:on|until|till|by|before|from|to|of|and|since|am|bis|vom|zum|seit|und|jusqu[’']au|depuis|hasta|desde|até|fino\s+al|dal|tot|vanaf|do|od|від|до)$/u;
/** So many lines at an order's end are where it is signed. */
const LAST_LINES = 8;

/** The day that the letter itself bears: beside a label or after a place at its top or its end; of an order the end counts first. */
export function dayOf(letter: Letter, isOrder: boolean, slashes: SlashOrder): Dated | null {
  const worded = DAY_OF.exec(letter.text);
  const day = worded === null ? null : iso(worded[3]!, month(worded[2]!), worded[1]!);
  if (worded !== null && day !== null) return { iso: day, quote: worded[0] };
  const others = new Set(
    letter.labelled.flatMap(({ meaning, lines }) => (meaning === 'skip' || meaning === 'other' ? [] : lines)),
  );
  const all = letter.lines
    .flatMap(({ text }) => (text === '' ? [] : [text]))
    .filter((text, at, lines) => !others.has(text) && !LEADS_ON.test(lines[at - 1] ?? ''));
  const copied = isOrder
    ? all.findIndex((line, at) => at > 0 && line.length < LONGEST_MARK && COPIED.test(line))
    : -1;
  const lines = copied < 0 ? all : all.slice(0, copied);
  const top = lines.slice(0, TOP_LINES);
  const end = lines.slice(TOP_LINES).slice(-END_LINES).toReversed();
  // Elsewhere than in English the day comes first.
  const order = slashes ?? (letter.language === 'en' ? null : 'day-first');
  const last = lines.slice(-LAST_LINES).toReversed();
  const named = isOrder ? top.map((line) => dayIn(line, order, OF_ORDER)).find((one) => one !== null) : null;
  const found = (isOrder ? [...last, ...end, ...top] : [...top, ...end])
    .map((line) => dayIn(line, order))
    .find((one) => one !== null);
  const decided = isOrder ? dayDecided(letter, order) : null;
  return named ?? found ?? decided ?? wordedDate(letter.text);
}

/** The day on which an order says that its judge decided: "Soudce … rozhodl dne 3. září 2026 v řízení"; null if it says none. */
function dayDecided({ sentences }: Letter, order: SlashOrder): Dated | null {
  return dayBehind(HAS_DECIDED_ON, 120, sentences, order);
}

/** The day of the decision that a letter says was given; null if it names none. */
export function dayOfDecision({ sentences }: Letter, order: SlashOrder): Dated | null {
  const naming = sentences.filter(({ text }) => MAY_NAME.test(text.slice(0, LONGEST_SENTENCE)));
  return dayBehind(GIVEN_ON, 80, naming, order);
}

/** The first day in sentences to which words lead that stand within so many characters before it. */
function dayBehind(
  words: RegExp,
  near: number,
  sentences: Letter['sentences'],
  order: SlashOrder,
): Dated | null {
  for (const { text: whole } of sentences) {
    const text = whole.slice(0, LONGEST_SENTENCE);
    const moment = findMoments(text, order).find(
      ({ date, start }) => date.length === 10 && words.test(text.slice(Math.max(0, start - near), start)),
    );
    if (moment !== undefined) return datedAt(moment, text);
  }
  return null;
}

const LONGEST_SENTENCE = 900;
const MAY_NAME =
  /proferid|ergeht|despacho|decreto|auto |decis[ãa]o|dictad|rendu|emess|wydan|pronun|ergangen|gegeven|постанов|avsagt|afsagt|meddela|vydan|made|given|disposici|providencia|resoluci|\bby /i;

/** The last cell of what stands before a date. */
function cellEnd(before: string): string {
  return before.slice(before.lastIndexOf('\t') + 1);
}

/** The day on a line that is a letter's date: beside a label, after a place, or alone. Null for any other line. */
export function dayIn(line: string, order: SlashOrder, only: RegExp | null = null): Dated | null {
  if (line.length > LONGEST) return null;
  for (const moment of findMoments(line, order)) {
    if (moment.date.length !== 10) continue;
    const before = line.slice(0, moment.start);
    const after = line.slice(moment.end);
    if (only !== null && !(only.test(before) && REST.test(after))) continue;
    const alone = PLACE.test(before) && (REST.test(after) || SAT.test(after));
    if (
      only !== null ||
      alone ||
      LABEL.test(before) ||
      ORDER_OF.test(before) ||
      MADE_AT.test(before) ||
      NUMBER_OF.test(cellEnd(before)) ||
      PRONOUNCED.test(before) ||
      (DECIDED_ON.test(before) && DECIDES_SO.test(after))
    )
      return datedAt(moment, line);
  }
  return null;
}
