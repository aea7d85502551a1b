import { occurrences } from '../../occurrences.ts';
import type { Letter } from '../layout.ts';

/** A line that gives a place, or a name, and a day with nothing behind it: "Rocca Marina, 1 ottobre 2026". */
const WITH_DAY =
  /^(\p{Lu}[\p{L} .'’-]{1,30}?),?\s(?:\p{Ll}[\p{L}'’]{0,5}\s)?\d{1,2}(?:\p{L}{2}|[.º°])?[\s./-].{0,20}(?:19|20)\d{2}\.?$/u;
/** What stands before the name of a town, where it is told elsewhere: "di Rocca Marina", "00199 Rocca Marina". */
const LEADS_TO_PLACE =
  /(?:(?<!\p{L})(?:di|de|à|of|in|at|von|zu|van|te|em|en|w|we|do|da|din|v|ve|у|в|м\.|г\.)|(?<!\d)\d{4,5}(?:\s\p{Lu}{2})?|(?<!\d)\d{2}-\d{3})\s$/iu;
const LONGEST = 80;

/** True for a line that gives the place, which the letter names elsewhere as one, and the day: nobody signs in it. */
export function isPlaceAndDay({ text }: Pick<Letter, 'text'>, line: string): boolean {
  const place = line.length > LONGEST ? undefined : WITH_DAY.exec(line.trim())?.[1];
  if (place === undefined) return false;
  const whole = text.toLowerCase();
  return [...occurrences(whole, place.toLowerCase())].some((at) =>
    LEADS_TO_PLACE.test(whole.slice(Math.max(0, at - 12), at)),
  );
}
