import type { AuthorityKind } from '../../../form/standard-form.ts';
import { finder } from '../../../search/finder.ts';
import type { Evidence, Place } from '../../evidence.ts';
import { type CitedOrder, findOrder, isNoOrder, sentenceAround } from '../../law/authorities.ts';
import { occurrences } from '../../occurrences.ts';
import { findMoments, type Moment } from '../../time/moments.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import type { Letter } from '../layout.ts';
import { anyOf, hasWord, patternOf } from '../words.ts';
import { authorityIn } from './authority-names.ts';
import type { Named } from './court-heads.ts';
import { slashOrderOf } from './date-order.ts';
import { type Dated, datedAt, dayOf } from './dated.ts';
import { addIssuer } from './issuer-bounds.ts';
import { type Magistrate, magistratesOf } from './magistrates.ts';

/** A grand jury that only investigates has ordered nothing. */
const GRAND_JURY = finder(
  /(?<![\p{L}])(?:(?<!(?:to|before|in front of|face) (?:a|the) )grand jury(?!\s(?:\p{L}+\s){0,5}(?:is|are|was|has\sbeen)\s(?:currently\s|now\s)?(?:investigat|inquir|look|hear|sitting|conven|conduct))|subpoena duces tecum)(?![\p{L}])/iu,
);
/** That an authority orders, allows or asks, in a language, soon after its name. */
export const acts = (language: string): RegExp =>
  patternOf(
    'acts',
    language,
    () => `^[^.;]{0,60}?(?<![\\p{L}])${anyOf(language, 'authorityActs')}(?![\\p{L}])`,
  );
/** So much of a sentence is looked at, in characters. */
export const MAX_SENTENCE = 900;

/** An order that a letter cites. */
interface Cited extends Named {
  /** The words that cite it. */
  readonly quote: string;
  readonly issuedBy: string | null;
  readonly date: Dated | null;
  /** True for an order on paper, which could be attached. */
  readonly isInstrument: boolean;
}

/** The day that words lead to right behind the name of who ordered: "Auftrag der Staatsanwaltschaft Kiel vom 3.9.2026"; null without. */
export function dayBehindName({ text }: Letter, name: string, slashes: SlashOrder): Dated | null {
  for (const at of occurrences(text, name)) {
    const end = at + name.length;
    const near = text.slice(end, end + BEHIND_NAME);
    const [moment] = findMoments(near, slashes);
    const between = moment === undefined ? '' : near.slice(0, moment.start);
    if (moment === undefined || /[.;:\d]|\n\s*\n/.test(between) || !isOrderDate(near, moment)) continue;
    if (/[,(]\s*$/.test(between) || !ORDERING.test(text.slice(Math.max(0, at - 60), at))) continue;
    return datedAt(moment, near);
  }
  return null;
}

/** So far behind a name its order's day may end, in characters. */
const BEHIND_NAME = 90;

/** Where an order is cited; `quote` is null for an instruction that no paper holds. */
export interface CitedPlace {
  readonly kind: AuthorityKind;
  readonly place: Place;
  readonly quote: string | null;
}

/** Which authority stands above which. */
export const RANK_OF: Readonly<Record<AuthorityKind, number>> = {
  court: 2,
  judge: 2,
  prosecutor: 1,
  police: 0,
  ministry: 0,
  other: 0,
};

/** The highest authority whose order the letters cite or on whose instruction they are written; returns the sentence. */
export function addHighest(letters: readonly Letter[], evidence: Evidence): CitedPlace | null {
  for (const letter of letters) {
    const named = namedOrder(letter, evidence);
    const cited = citedOrder(letter, evidence) ?? toldOrder(letter, evidence);
    // A sentence that names nobody else than a magistrate tells of that one's order.
    const isNameless =
      named !== null && cited !== null && cited.issuedBy === null && cited.quote === named.quote;
    const found = [named, isNameless ? null : cited].filter((one) => one !== null);
    const [order] = found.toSorted((a, b) => RANK_OF[b.kind] - RANK_OF[a.kind]);
    if (order === undefined) continue;
    const { place } = letter;
    const quotes = order.issuedBy === null ? [order.quote] : [order.issuedBy, order.quote];
    evidence.add('authority.kind', order.kind, quotes, place);
    if (order.issuedBy !== null) addIssuer(letter, order.issuedBy, quotes, evidence);
    if (order.date !== null) evidence.add('authority.date', order.date.iso, [order.date.quote], place);
    return { kind: order.kind, place, quote: order.isInstrument ? order.quote : null };
  }
  return null;
}

/** What is ordered, allowed or led, in all languages: with it a named judge or prosecutor stands behind the request. */
export const ORDERING =
  /authori[sz]|order|besl(?:oten|issing|uit)|warrant|decision|decid|approv|instruct|directi|in charge|on behalf|permission|grant|subpoena|autoris|ordonn|réquisition|délivr|mandat|soit[- ]transmis|rogatoire|rogatori[ao]|déléga|demande d|anordnung|angeordnet|beschlu|auftrag|weisung|genehmig|bewillig|verfüg|leitung|bevel|bevolen|opdracht|last van|machtig|toestemming|vorder|verleen|namens|leiding|orden|autoriz|autori[țz]|acord|acuerd|disp[uo]|mandamiento|instruc|delega|decret|incaric|coordina|determin|despacho|ordem|decis|poleceni|postanow|zarządz|zgod|nadzor|upoważ|încuviin|supraveghe|ухвал|доручен|погоджен|дозв|постанов|керівн|beslut|åklagare|tillstånd|undersökningsledare|kendelse|määrä|päätös|päätöks|lup[aa]|rozhodl|příkaz|príkaz|souhlas|súhlas|usnesen|uznesen|kjennelse|pålegg|tilladelse|tillatelse|samtykke|engedély|végzés|határozat|utasítás|izda(?:l[oai]?|o|n[aou]?|t[aou]?)(?!\p{L})|издал|nalog|nared|odredb|zahtev|zahtjev|odobr|odluk|rješenj|rešenj|sklep|налог|наред|захт[ј]?ев|одобр|одлук|рјешењ|решењ|predlog|διάταξ|διαταγ|βούλευμ|διάταγμα|παραγγελί|εντολή|определен|разпорежд|разрешен|karar|talimat|izin|talep|määrus|loal|lubat|korraldus|nutart|nutarim|sutikim|pavedim|lēmum|atļauj|kontrol|procontrol|control previo|audiencia|approba|approuv|(?<!in)deferi[ud]|conced(?:eu|id|ió)|otorg|ordin(?:e|anz|at|ò)|emess[oa]|convalid|erlassen|erließ|stattgegeben|afgegeven|uwzględni|wyda(?:ł|n)|задоволь|vyhov|(?<!\p{L})(?:admis|emis)(?!\p{L})/iu;
/** What was made on the day of the letter. */
const SAME_DAY =
  /(?<!\p{L})(?:ce jour|de ce jour|esta misma fecha|en esta fecha|del día de hoy|d['’]aujourd['’]hui|heutige[nrs]?|vom heutigen|heute|heden|vandaag|in data odierna|odiern[oa]|oggi|nesta data|de hoje|dzisiejsz\p{L}+|dziś|z dnia dzisiejszego|astăzi|din data de azi|today|this day|of even date|сьогодні|idag|i dag)(?!\p{L})/iu;

/** A judge or prosecutor with a name of whom a sentence says that they ordered, allowed or lead what is done. */
function namedOrder(letter: Letter, evidence: Evidence): Cited | null {
  const { text } = letter;
  const named = magistratesOf(letter).flatMap((one) => {
    const { start, end } = sentenceAround(text, one.start);
    const sentence = text.slice(start, end).slice(0, MAX_SENTENCE);
    const isWriter = signs(letter, one);
    const acts =
      ORDERING.test(sentence) ||
      (one.start - start < 8 && hasWord(letter.language, 'authorityActs', sentence));
    return !isWriter && acts && !isNoOrder(sentence) ? [{ one, sentence }] : [];
  });
  const best = named.toSorted((a, b) => RANK_OF[b.one.kind] - RANK_OF[a.one.kind])[0];
  return best === undefined ? null : citedBy(letter, best.one, best.sentence, evidence);
}

/** Who begins so writes: "Nous, Claire Weber, juge d'instruction". */
export const NOUS =
  /(?:^|\n)\s*(?:(?:nous|je|ich|wir|ik|wij|yo|io|eu|ja|я),|quien suscribe,?|(?:el|la|il|o|a|le|the|der|die|de)?\s?(?:suscrit|infrascrit|sottoscritt|signatári|soussigné|undersigned|unterzeichnete|ondergetekende|podpisan|subsemnat)\p{L}{0,3},?|(?:from|de|von|van|da|od|від|fra|från)\s?:)\s*$/iu;
/** So far before a name such words begin, in characters. */
export const NOUS_REACH = 24;

/** Before the name of one who signed: "Fdo. digitalmente:", "gez.", "firmato digitalmente da". */
const SIGNED =
  /^(?:fdo|firmado|f\.to|firmato|assinado|gez|signé|signed|podpisan[oay]|w\.g|semnat)\.?(?:\s\p{L}+(?:mente|ly|ment|onicznie|onic))?\s?(?::|por|da|by|par|de)?$/iu;

/** True for one who stands in the signature, or on a line that says nothing else near the end. */
export function signs({ text, lines, signature }: Letter, { start, end }: Magistrate): boolean {
  const from = signature[0]?.start ?? text.length;
  if (start >= from || NOUS.test(text.slice(Math.max(0, start - NOUS_REACH), start))) return true;
  const first = lines.find((line) => line.start <= start && start <= line.end);
  const last = lines.find((line) => line.start <= end && end <= line.end);
  if (first === undefined || last === undefined || start < text.length / 2) return false;
  const before = text.slice(first.start, start).trim().replace(SIGNED, '');
  return before.length < 4 && text.slice(end, last.end).trim().length < 4;
}

function citedBy(
  letter: Letter,
  { kind, name, start }: Magistrate,
  sentence: string,
  evidence: Evidence,
): Cited {
  const { text } = letter;
  const near = text.slice(Math.max(0, start - 100), start + name.length + 100);
  const slashes = slashOrderOf(letter, evidence);
  const told = orderDayIn(sentence, slashes);
  const instructed = hasWord(letter.language, 'instructed', near);
  const date =
    told ??
    (SAME_DAY.test(sentence) ||
    instructed ||
    acts(letter.language).test(sentence.slice(sentence.indexOf(name) + name.length))
      ? dayOf(letter, false, slashes)
      : null);
  return {
    kind,
    name,
    issuedBy: name,
    quote: sentence.trim().slice(0, 300),
    date,
    isInstrument: kind !== 'prosecutor' || told !== null,
  };
}

/** A date that words on an order or a person lead to, and none of a period. */
export const ORDER_DATED =
  /(?:(?<!\p{L})(?:dated|of|on|from|vom|am|du|le|en date du|datée? du|op|van|d\.?\s?d\.|de fecha|del|di data|in data|il|de|em|datad[oa] de|proferida em|z dnia|dnia|din(?: data de)?|la data de|în|від|den|dne|av den|ze dne|zo dňa|dňa|z dne|af|av|od|от|на|από|της|του|στις|ημερ(?:ομηνίας|\.)?|signed|issued|made|given|granted|emess[oa]|dictad[oa]|proferid[oa]|avsa|afsagt|avsagt|vydan\p{L}+|wydan\p{L}+)|(?:pronounced|rendered|issued|delivered|signed|made|given)\s+(?:at|in)|of(?:\s+the)?\s+date|ordine|decreto|order|warrant|subpoena|verfügung v\.|despacho|[,(])\s*$/iu;
/** The same behind a date: "22/10/2026 tarihli karar", "2026.10.12-i engedély". */
const DATED_BEHIND =
  /^\s?(?:tarih\p{L}+|-?i(?:\s|$)|-?[éá]n|(?:a\.\s)?määrus\p{L}*|antam\p{L}+|tehty\p{L}*|päivät\p{L}+|kuupäev\p{L}*)/iu;

/** True for a date on which words before or behind it say that an order was made. */
function isOrderDate(sentence: string, { start, end, date }: Moment): boolean {
  return (
    date.length === 10 &&
    (ORDER_DATED.test(sentence.slice(Math.max(0, start - 60), start)) ||
      DATED_BEHIND.test(sentence.slice(end, end + 30)))
  );
}

/** The day in a sentence on which words beside it say that an order was made; null without. */
export function orderDayIn(sentence: string, slashes: SlashOrder): Cited['date'] {
  const dated = findMoments(sentence, slashes).filter((one) => isOrderDate(sentence, one));
  // A comma alone leads to any date.
  const moment = dated.find(({ start }) => !/[,(]\s*$/.test(sentence.slice(0, start))) ?? dated[0];
  return moment === undefined ? null : datedAt(moment, sentence);
}

function citedOrder(letter: Letter, evidence: Evidence): Cited | null {
  const bases = letter.labelled.filter(({ meaning }) => meaning === 'legalBasis').map(({ value }) => value);
  const told = [...letter.sentences.map(({ text }) => text), ...bases];
  const body = told.map((text) => text.slice(0, MAX_SENTENCE)).join('\n\n');
  const order = findOrder(body, null) ?? copiedOrder(letter);
  const jury = order === null ? GRAND_JURY.exec(body)?.[0] : undefined;
  if (jury !== undefined)
    return { kind: 'court', name: jury, issuedBy: null, quote: jury, date: null, isInstrument: true };
  if (order === null || order.kind === null) return null;
  const slashes = slashOrderOf(letter, evidence);
  const beside =
    order.date !== null && order.dateQuote !== null
      ? { iso: order.date, quote: order.dateQuote }
      : orderDayIn(order.quote, slashes);
  // What a prosecutor tells the police to ask for has the day of their letter.
  const isOfLetter = SAME_DAY.test(order.quote) || order.kind === 'prosecutor';
  const date = beside ?? (isOfLetter ? dayOf(letter, false, slashes) : null);
  const named = authorityIn(order.quote, letter.language);
  const says = named !== null && named.kind === order.kind ? named.name : '';
  const issuedBy = says.length > (order.issuedBy?.length ?? 0) ? says : order.issuedBy;
  return {
    kind: order.kind,
    name: issuedBy ?? '',
    issuedBy,
    quote: order.quote,
    date,
    isInstrument: true,
  };
}

/** The order of a court that a letter gives in lines of its own: "Amtsgericht Kiel", "Beschluss vom 3.9.2026", what is ordered. */
function copiedOrder({ text }: Letter): CitedOrder | null {
  const order = findOrder(text, null);
  const isCourts = order !== null && RANK_OF[order.kind ?? 'other'] === RANK_OF.court;
  return isCourts && order.issuedBy !== null && order.date !== null ? order : null;
}

/** An authority in a sentence that tells of an order, by what letters of this language call it: "Retten i Odense' kendelse af 3. maj". */
export function toldOrder(letter: Letter, evidence: Pick<Evidence, 'findings'>): Cited | null {
  for (const { text: whole } of letter.sentences) {
    const sentence = whole.slice(0, MAX_SENTENCE);
    if (!ORDERING.test(sentence) || isNoOrder(sentence)) continue;
    const named = authorityIn(sentence, letter.language);
    if (named === null || !/\s/.test(named.name)) continue;
    const isWriters = letter.signature.some(({ text }) => text.includes(named.name));
    const near = sentence.slice(Math.max(0, named.start - 90), named.start + named.name.length + 60);
    if (isWriters || !ORDERING.test(near.replace(named.name, ''))) continue;
    const { kind, name } = named;
    return {
      kind,
      name,
      issuedBy: name,
      quote: sentence.trim().slice(0, 300),
      date: orderDayIn(sentence, slashOrderOf(letter, evidence)),
      isInstrument: kind !== 'prosecutor',
    };
  }
  return null;
}
