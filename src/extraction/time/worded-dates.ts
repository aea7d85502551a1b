import { withoutAccents } from '../../words/accents.ts';
import { iso } from './iso-day.ts';
import { month } from './months.ts';

/*
 * Dates wholly in words, as courts and notaries of some countries write them: "a catorce de octubre de dos mil veintiséis", "L'an deux
 * mil vingt-six, le trois novembre", "aos seis dias do mês de outubro de dois mil e vinte e seis", "the twenty-first day of October, two
 * thousand and twenty-six".
 */

const SPANISH =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta_y_uno';
const FRENCH =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente_et_un';
const PORTUGUESE =
  'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte vinte_e_um vinte_e_dois vinte_e_três vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um';
const ENGLISH_DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first';
const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one';

interface Wording {
  /** The numbers from one to thirty-one. */
  readonly numbers: readonly string[];
  /** The same as they number days, where that differs. */
  readonly days?: readonly string[];
  readonly pattern: RegExp;
}

const plain = (word: string): string => withoutAccents(word).replace(/[\s-]+/g, ' ');
const listed = (words: string): string[] => words.split(' ').map((word) => plain(word.replaceAll('_', ' ')));

const WORDINGS: readonly Wording[] = [
  {
    numbers: listed(SPANISH),
    pattern:
      /(?<!\p{L})(?<day>primero|treinta y uno|\p{L}{3,14})(?: \(\d{1,2}\))?(?: días)?(?: del mes)? de (?<month>\p{L}{4,10}) (?:de|del año|del) dos mil (?<year>treinta y uno|\p{L}{4,14})(?!\p{L})/iu,
  },
  {
    numbers: listed(FRENCH),
    pattern:
      /(?<!\p{L})l['’]an deux mil(?:le)? (?<year>vingt et un|\p{L}+(?:-\p{L}+)?),?\s+(?:et )?le (?<day>premier|(?:vingt|trente) et un|\p{L}+(?:-\p{L}+)?) (?<month>\p{L}{3,9})(?!\p{L})/iu,
  },
  {
    numbers: listed(FRENCH),
    pattern:
      /(?<!\p{L})(?<day>premier|(?:vingt|trente) et un|\p{L}+(?:-\p{L}+)?) (?<month>\p{L}{3,9}) deux mil(?:le)? (?<year>vingt et un|\p{L}+(?:-\p{L}+)?)(?!\p{L})/iu,
  },
  {
    numbers: listed(PORTUGUESE),
    pattern:
      /(?<!\p{L})(?<day>primeiro|(?:vinte|trinta) e \p{L}{2,6}|\p{L}{2,10}) (?:dias? )?(?:do mês )?de (?<month>\p{L}{4,10}) d[eo] (?:ano de )?dois mil e (?<year>(?:vinte|trinta) e \p{L}{2,6}|\p{L}{4,9})(?!\p{L})/iu,
  },
  {
    numbers: listed(ENGLISH),
    days: listed(ENGLISH_DAYS),
    pattern:
      /(?<![\p{L}\d])(?<day>\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[- ]\p{L}{3,7}|\p{L}{3,11})(?: \(\d{1,2}\))? (?:days? of(?: the month of)?|of(?= \p{L}{3,9},? (?:of )?(?:the year |in the year (?:of our lord )?)?two thousand)) (?<month>\p{L}{3,9}),? (?:of the year |of |in the year (?:of our lord )?|A\.?D\.? )?(?:two thousand (?:and )?(?<year>(?:twenty|thirty)[- ]\p{L}{3,5}|\p{L}{3,9})(?!\p{L})|20(?<short>\d{2})(?!\d))/iu,
  },
];

/** The first date that a text writes wholly in words of Spanish, French, Portuguese or English, as ISO 8601 day; null if it has none. */
export function wordedDate(text: string): { readonly iso: string; readonly quote: string } | null {
  if (!/(?:dos mil|deux mil(?:le)?|dois mil|two thousand)\s|\sday\sof\s/i.test(text)) return null;
  const spaced = text.replace(/\s/g, ' ');
  for (const { numbers, days = numbers, pattern } of WORDINGS) {
    const match = pattern.exec(spaced);
    if (match?.groups === undefined) continue;
    const { day, month: name, year, short } = match.groups as Record<string, string>;
    const number = (word: string, among: readonly string[]): number =>
      /^prim|^premier/i.test(word)
        ? 1
        : Number(/^\d+/.exec(word)?.[0] ?? among.indexOf(plain(word.toLowerCase())) + 1);
    const at = number(day!, days) || number(day!, numbers);
    const of = number(year ?? short!, numbers);
    const date = at === 0 || of === 0 ? null : iso(String(2000 + of), month(name!), String(at));
    if (date !== null) return { iso: date, quote: text.slice(match.index, match.index + match[0].length) };
  }
  return null;
}
