/** Telephone numbers as they were written: the letter's own, and the directory's for its sender (null: it has none). */
export interface KnownNumbers {
  readonly letter: readonly string[];
  readonly directory: string | null;
}

const FEWEST_DIGITS = 5;
/** Two numbers with as many last digits alike are one number, with its country's code or without. */
const TELLING_DIGITS = 7;

/**
 * What is wrong with the record of a call back, in words for who wrote it; null if it tells a number that proves something.
 * Whoever forged a letter wrote the number in it: that number counts only if it is the directory's too, or if the
 * record names the web page where it was found independently.
 */
export function callBackProblem(
  record: string | undefined,
  { letter, directory }: KnownNumbers,
): string | null {
  const called = numbersIn(record ?? '');
  if (called.length === 0)
    return 'An emergency is approved only after a call back to the number in the directory: write who was called on which number.';
  const known = directory === null ? [] : numbersIn(directory);
  const proves = (number: string) =>
    known.some((one) => same(one, number)) ||
    !letter.flatMap(numbersIn).some((one) => same(one, number)) ||
    /[a-z]{2}\.[a-z]{2}/i.test(record ?? '');
  return called.some(proves)
    ? null
    : 'This number stands in the letter, and whoever forges a letter writes it there. Call the number in the directory, or one found independently. If that is the same one, name the web page where it stands.';
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d(?:[\s()./\p{Pd}]{0,3}\d)+/gu)]
    .map(([number]) => number.replaceAll(/\D/g, ''))
    .filter((digits) => digits.length >= FEWEST_DIGITS);
}

function same(a: string, b: string): boolean {
  const compared = Math.min(TELLING_DIGITS, a.length, b.length);
  return a.slice(-compared) === b.slice(-compared);
}
