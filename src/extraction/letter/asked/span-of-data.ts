import { type Finder, finder } from '../../../search/finder.ts';
import { findMoments } from '../../time/moments.ts';
import type { Period } from '../../time/periods.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import { type NamedSpan, spansIn } from '../../time/spans.ts';
import type { Letter } from '../layout.ts';
import { wordsFor } from '../words.ts';

/** What leads to days of data, where other leads ("in", "during") tell as often when something happened. */
const FOR = /^(?:for|für|pour|para|per|voor|za|pentru|för)\s/iu;
const PERIOD = /^(?:period|zeitraum|période)/iu;
/** Words for data in general, which each language has more of. */
const DATA = finder(
  String.raw`(?<!\p{L})(?:data|records?|logs?|log-?ins?|information|messages?|e-?mails?|connections?|\p{L}*daten|nachrichten|verbindungen|données|connexions|datos|mensajes|conexiones|registros|dati|messaggi|dados|mensagens|gegevens|berichten|dane|danych|logi|logów|transactions?|bookings?|payments?|payouts?|invoices|postings|\p{L}*buchungen|\p{L}*umsätze|transaktionen|zahlungen|auszahlungen|rechnungen|zahlungseingänge|anmeldungen|verkäufe|virements|versements|mouvements|réservations|retraits|factures|ventes|transacciones|movimientos|pagos|cobros|reservas|facturas|ventas|envíos|transazioni|movimenti|pagamenti|prenotazioni|fatture|registri|transações|movimentos|pagamentos|vendas|faturas|transacties|boekingen|betalingen|facturen|uitbetalingen|wijzigingen|transakcj\p{L}+|płatnoś\p{L}+|przelew\p{L}*|wypłat\p{L}*|połącze\p{L}+|zamówie\p{L}+|faktur\p{L}*|операці\p{L}+|транзакці\p{L}+|платеж\p{L}+|виплат\p{L}*|вход\p{L}*|transakc\p{L}+|plat(?:by|eb)|příjm\p{L}+|transaktion\p{L}*|transaksjon\p{L}*|betaling\p{L}*|utbetalning\p{L}*|bokning\p{L}*|bestilling\p{L}*|annonser|inloggningar|innlogginger|abonnemang|liikennetiedot|kirjautumi\p{L}+|tapahtumat)(?!\p{L})`,
  'iu',
);
/** Behind one of these stands when it was, and not from when data are asked for. */
const HAPPENED = finder(
  String.raw`(?<!\p{L})(?:created?|creation|registered|registration|opened|closed|activated|founded|moved|arrested|convicted|sentenced|reported|stole|stolen|committed|occurred|happened|died|killed|born|lost|loss(?:es)?|damages?|fraud|theft|crime|offen[cs]e|murder|report|letter|order|warrant|published|transparency|erstellt|angelegt|eröffnet|eingerichtet|registriert|gegründet|verurteilt|verhaftet|begangen|geboren|verstorben|schaden|tat|betrugs?|bericht|anzeige|beschluss|créée?s?|création|ouverte?s?|enregistrée?s?|inscrite?s?|condamnée?s?|arrêtée?s?|commise?s?|née?s?|décédée?s?|rapport|plainte|cread[oa]s?|creación|abiert[oa]s?|registrad[oa]s?|condenad[oa]s?|cometid[oa]s?|ocurrid[oa]s?|nacid[oa]s?|informe|denuncia|criad[oa]s?|criação|abert[oa]s?|nascid[oa]s?|ocorrid[oa]s?|relatório|queixa|creat[oaie]|creazione|apert[oaie]|registrat[oaie]|condannat[oaie]|commess[oaie]|avvenut[oaie]|nat[oaie]|relazione|querela|aangemaakt|geopend|geregistreerd|veroordeeld|gepleegd|geboren|rapport|aangifte|utworzon\p{L}+|założon\p{L}+|zarejestrowan\p{L}+|skazan\p{L}+|popełnion\p{L}+|urodzon\p{L}+|raport\p{L}*|oprettet|opprettet|skapa\p{L}*|född|født|dömd|dømt|creat\p{L}*|născut\p{L}*|condamnat\p{L}*|whose|who|since|dont|dessen|deren|cuy[oa]s?|cuj[oa]s?|wiens|którego|której)(?!\p{L})`,
  'iu',
);
/** When the answer is awaited. */
const OF_ANSWER = finder(
  String.raw`(?<!\p{L})(?:(?:answer|reply|replies|respond|response|deadline|due|latest|spätestens|antwort\p{L}*|frist|au\s+plus\s+tard|réponse|répondre|a\s+más\s+tardar|respuesta|responder|entro|risposta|resposta|uiterlijk|antwoord|najpóźniej|odpowied\p{L}*|senast|senest|svar)(?!\p{L})|(?:by|until|before|later\s+than|bis|vor|avant|jusqu\p{L}*|antes|hasta|até|tot|vóór|do)\s+(?:\p{L}+\s+){0,2}$)`,
  'iu',
);
/** A thing of its own that is called by its year: "for the year 2025 report". */
const CALLED_SO =
  /^\s(?:\p{L}+\s)?(?:reports?|returns?|budgets?|editions?|bericht\p{L}*|rapports?)(?!\p{L})/iu;
/** So far before a day its clause is looked at, in characters. */
const CLAUSE = 400;
const CLAUSE_END = finder(/[.;!?]\s+(?=[^\p{Ll}])/u);
/** So far before its lead, or behind it, stand the data of a span, in characters. */
const BEFORE = 120;
const BEHIND = 50;
/** "Data" in "traffic data", with its space. */
const WORD = 10;

/** The week, quarter, half or year of the data for which a text asks; null if it names none, or only when something else was or is to be. */
export function spanOfData(text: string, letter: Letter, order: SlashOrder): Period | null {
  const span = spansIn(text).find((one) => isOfData(one, text, letter.language));
  if (span === undefined) return null;
  const written = dayOf(letter, order);
  if (written !== null && span.first > written) return null;
  return { from: span.first, to: span.last, timeZone: null, quote: span.quote, zoneQuote: null };
}

function isOfData({ start, end, lead, isWeek }: NamedSpan, text: string, language: string): boolean {
  const window = text.slice(Math.max(0, start - BEFORE), start);
  const before = window.slice(lastEnd(CLAUSE_END, window));
  const behind = text.slice(end, end + BEHIND).split(/[.;,]\s/)[0]!;
  if (CALLED_SO.test(behind)) return false;
  const { data, exact } = lastData(before, language);
  const since = before.slice(data);
  if (OF_ANSWER.test(since)) return false;
  if (PERIOD.test(lead)) return true;
  if (HAPPENED.test(since)) return false;
  if (FOR.test(lead)) return data > 0 || namesData(behind, language);
  if (HAPPENED.test(behind)) return false;
  // "Send the data in week 49" tells when, "the log-ins in week 49" of when.
  if (data === 0) return !isWeek && namesData(behind, language);
  return !/,\s/.test(since) && (!isWeek || data - exact < WORD);
}

/** True if the words of a clause before a place in it are about data, and nothing that happened stands between. */
export function isOfClauseOfData(text: string, start: number, language: string): boolean {
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  const clause = before.slice(lastEnd(CLAUSE_END, before));
  const { data } = lastData(clause, language);
  const between = clause.slice(data).replace(/\bsince\s*$/i, '');
  return data > 0 && !HAPPENED.test(between) && !/\b(?:told|said|paid)\b/i.test(between);
}

/** Where the last words for data end in a text, and the last for data of traffic or content; 0 without any. */
function lastData(text: string, language: string): { readonly data: number; readonly exact: number } {
  const [traffic, content, subscriber] = (['traffic', 'content', 'subscriber'] as const).map((key) =>
    lastEnd(wordsFor(language, key), text),
  ) as [number, number, number];
  const exact = Math.max(traffic, content);
  return { data: Math.max(lastEnd(DATA, text), exact, subscriber), exact };
}

/** True for words that name data. */
export const namesData = (text: string, language: string): boolean =>
  DATA.test(text) ||
  (['traffic', 'content', 'subscriber'] as const).some((key) => wordsFor(language, key).test(text));

/** Where the last match in a text ends; 0 without any. */
function lastEnd(pattern: Finder, text: string): number {
  const last = [...pattern.matchAll(text)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** The day of a letter: that of its mail, else the latest of its head; null if neither tells. */
export function dayOf({ document, head, lines }: Letter, order: SlashOrder): string | null {
  const sent = document.envelope?.date?.slice(0, 10);
  if (sent !== undefined) return sent;
  const days = findMoments(head.map(({ text }) => text).join('\n'), order).flatMap(({ date }) =>
    date.length === 10 ? date : [],
  );
  return days.toSorted().at(-1) ?? dayOfSigning(lines, order);
}

/** A line that gives a place and a day alone: "Lyon, le 3 mars 2026". */
const PLACE_AND_DAY =
  /^(?:[\p{L}.'’ -]{2,40}[,;:]?\s+)?(?:(?:den|dem|le|el|il|lì|li|dnia|dne|dňa|d\.|am|op|a|ao?s|em|on|the)\s+)?$/iu;

/** The day of a line below the text that gives a place and a day alone. */
function dayOfSigning(lines: Letter['lines'], order: SlashOrder): string | null {
  const days = lines.flatMap(({ text }) => {
    if (text.length > SHORT_LINE) return [];
    const [day, ...others] = findMoments(text, order);
    if (day === undefined || others.length > 0 || day.date.length < 10) return [];
    return PLACE_AND_DAY.test(text.slice(0, day.start)) && text.length - day.end < 3 ? [day.date] : [];
  });
  return days.toSorted().at(-1) ?? null;
}

const SHORT_LINE = 70;
