import { withoutAccents } from '../fold.ts';
import { iso } from './moments.ts';
import { month } from './months.ts';

/*
 * Dates wholly in words, as courts and notaries of some countries write them: "a catorce de octubre de dos mil veintiséis", "L'an deux
 * mil vingt-six, le trois novembre", "aos seis dias do mês de outubro de dois mil e vinte e seis".
 */

const SPANISH =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta_y_uno';
const FRENCH =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente_et_un';
const PORTUGUESE =
  'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte vinte_e_um vinte_e_dois vinte_e_três vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um';

interface Wording {
  /** The numbers from one to thirty-one. */
  readonly numbers: readonly string[];
  readonly pattern: RegExp;
}

const plain = (word: string): string => withoutAccents(word).replace(/[\s-]+/g, ' ');
const listed = (words: string): string[] => words.split(' ').map((word) => plain(word.replaceAll('_', ' ')));

const WORDINGS: readonly Wording[] = [
  {
    numbers: listed(SPANISH),
    pattern:
      /(?<!\p{L})(?:a|el(?: día)?|día) (?<day>primero|treinta y uno|\p{L}{3,14}) de (?<month>\p{L}{4,10}) (?:de|del año) dos mil (?<year>treinta y uno|\p{L}{4,14})(?!\p{L})/iu,
  },
  {
    numbers: listed(FRENCH),
    pattern:
      /(?<!\p{L})l['’]an deux mil(?:le)? (?<year>vingt et un|\p{L}+(?:-\p{L}+)?),?\s+(?:et )?le (?<day>premier|(?:vingt|trente) et un|\p{L}+(?:-\p{L}+)?) (?<month>\p{L}{3,9})(?!\p{L})/iu,
  },
  {
    numbers: listed(PORTUGUESE),
    pattern:
      /(?<!\p{L})(?:aos|a|em|no dia|dia) (?<day>primeiro|(?:vinte|trinta) e \p{L}{2,6}|\p{L}{2,10}) (?:dias? )?(?:do mês )?de (?<month>\p{L}{4,10}) d[eo] (?:ano de )?dois mil e (?<year>(?:vinte|trinta) e \p{L}{2,6}|\p{L}{4,9})(?!\p{L})/iu,
  },
];

/** The first date that a text writes wholly in words of Spanish, French or Portuguese, as ISO 8601 day; null if it has none. */
export function wordedDate(text: string): { readonly iso: string; readonly quote: string } | null {
  if (!/(?:dos mil|deux mil(?:le)?|dois mil)\s/i.test(text)) return null;
  const spaced = text.replace(/\s/g, ' ');
  for (const { numbers, pattern } of WORDINGS) {
    const match = pattern.exec(spaced);
    if (match?.groups === undefined) continue;
    const number = (word: string): number =>
      /^prim|^premier/i.test(word) ? 1 : numbers.indexOf(plain(word.toLowerCase())) + 1;
    const { day, month: name, year } = match.groups as { day: string; month: string; year: string };
    const date =
      number(day) === 0 || number(year) === 0
        ? null
        : iso(String(2000 + number(year)), month(name), String(number(day)));
    if (date !== null) return { iso: date, quote: text.slice(match.index, match.index + match[0].length) };
  }
  return null;
}
