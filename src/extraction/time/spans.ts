import { finder } from '../../search/finder.ts';
import { withoutAccents } from '../../words/accents.ts';

/** The first and the last of some days (ISO 8601). */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** A way to name a week, a part of a year, or a year. */
interface Span {
  readonly source: string;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Days | null;
}

const QUARTER_WORD =
  '(?:quarter|quartal|trimestre|trimestru|trimestri|kwartał\\p{L}*|квартал\\p{L}*|kvartal\\p{L}*|čtvrtlet\\p{L}*|kwartaal|negyedév\\p{L}*)';
const HALF_WORD =
  '(?:half(?:[- ]year)?|halbjahr(?:es)?|semestre|semester|półrocz\\p{L}*|halvår\\p{L}*|pololet\\p{L}*|halfjaar|helft|félév\\p{L}*|semestr\\p{L}+|півріччя)';
const WEEK_WORD =
  '(?:KW|Kalenderwoche|(?:ISO |calendar )?week|semaine|semana|settimana|weeknummer|tydzie[ńn]|tygodni\\p{L}+|uge|uke|vecka|viikko\\p{L}*)';
const OF_YEAR =
  "(?:(?:of|de|del|do|di|en|van|in|roku|des Jahres)\\s+)?(?:(?:the\\s+)?year\\s+|l[’']année\\s+|(?:el\\s+)?año\\s+)?";
const YEAR = '(?<year>20\\d{2})(?!\\d|[-/.]\\d)';

/** "KW 36/2026", "36. Kalenderwoche 2026", "week 2026-W36" */
const WEEKS: readonly Span[] = [
  `${WEEK_WORD}\\s+(?<week>\\d{1,2})\\s?(?:[/,.-]\\s?)?\\s?${OF_YEAR}${YEAR}`,
  `(?<week>\\d{1,2})\\.?ª?\\s?(?:KW|Kalenderwoche|semaine|tydzień|vecka)\\s?(?:[/,]\\s?)?${OF_YEAR}${YEAR}`,
  '(?:(?:ISO |calendar )?week\\s+)?(?<year>20\\d{2})-?W(?<week>[0-5]\\d)(?![\\d\\p{L}])',
].map((source) => ({ source, read: ({ year, week }) => weekOf(Number(year), Number(week)) }));

const QUARTERS_AND_HALVES: readonly Span[] = [
  {
    // "Q3 2024", "III kwartał 2025", "second quarter of 2025"
    source: `(?:Q(?<digit>[1-4])|(?<word>[1-4]|IV|I{1,3}|\\p{L}{3,10})(?:[.ºe]|er)?\\s+${QUARTER_WORD})[\\s,/]*${OF_YEAR}(?:del['’]anno\\s*)?${YEAR}`,
    read: ({ digit, word, year }) => partOfYear(digit ?? word!, year!, 3),
  },
  {
    // "the second half of 2025", "2. Halbjahr 2025", "H1 2026"
    source: `(?:H(?<digit>[12])|(?<word>[12]|I{1,2}|\\p{L}{3,10})[.ºe]?\\s+${HALF_WORD})[\\s,/]*${OF_YEAR}${YEAR}`,
    read: ({ digit, word, year }) => partOfYear(digit ?? word!, year!, 6),
  },
];

/** Ways to name a week, a quarter or half of a year. */
export const PARTS_OF_YEAR: readonly Span[] = [...WEEKS, ...QUARTERS_AND_HALVES];

const WHOLE_YEARS: readonly Span[] = [
  `(?:(?:calendar\\s+)?year|(?:Kalender|Steuer)?jahr|année|exercice|año|ejercicio|anno|annualità|ano|jaar|rok(?:u|em)?|рік|godinu|året|aasta|vuoden|inkomståret|indkomståret|inntektsåret)\\s+${YEAR}`,
  // "за 2025 рік", "w 2025 roku"
  `${YEAR}\\s+(?:рік|року|році|roku|год|году|година)(?!\\p{L})`,
].map((source) => ({ source, read: ({ year }) => ({ first: `${year}-01-01`, last: `${year}-12-31` }) }));

/** Before such days, where they are those of what is asked for. */
const LEAD =
  "(?:for|in|during|im|in|für|während|aus|pour|au|durant|pendant|en|durante|para|nel|per|nella|em|no|na|voor|over|za|we?|протягом|за|у|в|v|ve|în|pentru|under|för|period(?: of)?:?|zeitraum:?|période:?)\\s+(?:(?:the|der|die|das|dem|le|la|el|il|l[’']|o|a|het|de|whole|entire|ganze[ns]?|gesamte[ns]?|toute?|todo|tutto|tout|hele|den|dla|cały|całego|celý|весь)\\s*){0,3}";
const SPANS = [...PARTS_OF_YEAR, ...WHOLE_YEARS].map(({ source, read }) => ({
  pattern: finder(`(?<![\\p{L}])${LEAD}(?<![\\p{L}\\d])(?<span>${source})`, 'iu'),
  read,
}));
const YEAR_SAID = /20\d{2}/;

/** A week, a quarter, a half or a year that a text names, from its lead ("for the ") to its end. */
export interface NamedSpan extends Days {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
  readonly quote: string;
  readonly isWeek: boolean;
}

/** The weeks, quarters, halves and years that a text names behind a small word: "for Q3 2026", "für die 36. Kalenderwoche 2026". */
export function spansIn(text: string): NamedSpan[] {
  if (!YEAR_SAID.test(text)) return [];
  return SPANS.flatMap(({ pattern, read }, at) =>
    [...pattern.matchAll(text)].flatMap(({ index, 0: whole, groups }) => {
      const days = read(groups!);
      const quote = groups!.span!;
      const lead = whole.slice(0, whole.length - quote.length);
      const isWeek = at < WEEKS.length;
      return days === null ? [] : [{ ...days, start: index, end: index + whole.length, lead, quote, isWeek }];
    }),
  );
}

/** The first and the last day of a month ("2026-08"). */
export function monthOf(yearMonth: string): Days {
  const [year, number] = yearMonth.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { first: `${yearMonth}-01`, last };
}

const DAY = 86_400_000;

/** Monday and Sunday of a week (ISO 8601: the first is the one with 4 January); null for a week that the year has not. */
export function weekOf(year: number, week: number): Days | null {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * DAY * 7;
  // Its Thursday lies in the week's own year.
  if (week < 1 || new Date(monday + 3 * DAY).getUTCFullYear() !== year) return null;
  const at = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { first: at(monday), last: at(monday + 6 * DAY) };
}

const ORDINALS = [
  '1 i first premier premiere primer primera primo primeiro primeira erstes ersten erste eerste pierwszy pierwsze pierwszego перший перше першого першому первый първо första forste primul',
  '2 ii second deuxieme seconde second segundo segunda secondo zweites zweiten zweite tweede drugi drugie drugiego другий друге другого другому второй второ andra andet andre doilea',
  '3 iii third troisieme tercer terzo terceiro drittes dritten dritte derde trzeci trzecie trzeciego третій третього третьому третий трето tredje',
  '4 iv fourth last quatrieme cuarto quarto viertes vierten vierte vierde czwarty czwarte czwartego четвертий четвертого четвертому четвертый четвърто fjerde',
].map((words) => withoutAccents(words).split(' '));

/** The so-many-eth part of a year that has so many months, by its word, figure or Roman figure; null for a number that the year has not. */
export function partOfYear(written: string, year: string, months: 3 | 6): Days | null {
  const word = withoutAccents(written.toLowerCase()).replace('ø', 'o');
  const number = ORDINALS.findIndex((words) => words.includes(word));
  if (number < 0 || (number + 1) * months > 12) return null;
  const month = (of: number): string => `${year}-${String(months * number + of).padStart(2, '0')}`;
  return { first: monthOf(month(1)).first, last: monthOf(month(months)).last };
}
