import type { CaseContent } from './case.ts';

/** Telephone numbers as they were written: the letter's own, and the directory's for its sender (null: it has none). */
export interface KnownNumbers {
  readonly letter: readonly string[];
  readonly directory: string | null;
}

/** The numbers that a call back for a case is compared with; none for a case whose data was erased. */
export function numbersOf(content: CaseContent | null): KnownNumbers {
  const form = content?.request.form;
  const letter = [form?.requester.telephone, form?.organisation.switchboard];
  return {
    letter: letter.filter((number) => number !== null && number !== undefined),
    directory: content?.sender.directoryEntry?.switchboard ?? null,
  };
}

const FEWEST_DIGITS = 5;
/** Two numbers with as many last digits alike are one number, with its country's code or without. */
const TELLING_DIGITS = 7;

/**
 * What is wrong with the record of a call back, as a sentence for who wrote it; null if it tells a number that proves something.
 * Whoever forged a letter wrote the number in it: that number counts only if it is the directory's too, or if the
 * record names the web page where it was found independently. `uncalled` is said where the record names no number.
 */
export function callBackProblem(
  record: string | undefined,
  numbers: KnownNumbers,
  uncalled: string,
): string | null {
  const called = numbersIn(record ?? '');
  if (called.length === 0) return uncalled;
  return called.some((number) => isProven(number, record ?? '', numbers)) ? null : OF_THE_LETTER;
}

/**
 * What is wrong with a number that is to be called from now on, as a sentence; null if it is proven as the number of a call back must
 * be. `record` is that of the call back, which may name the web page.
 */
export function numberProblem(written: string, record: string, numbers: KnownNumbers): string | null {
  return numbersIn(written).every((number) => isProven(number, record, numbers)) ? null : OF_THE_LETTER;
}

const OF_THE_LETTER =
  'This number stands in the letter, and whoever forges a letter writes it there. Call the number in the directory, or one found independently. If that is the same one, name the web page where it stands.';

function isProven(number: string, record: string, { letter, directory }: KnownNumbers): boolean {
  const known = directory === null ? [] : numbersIn(directory);
  return (
    known.some((one) => same(one, number)) ||
    !letter.flatMap(numbersIn).some((one) => same(one, number)) ||
    /[a-z]{2}\.[a-z]{2}/i.test(record)
  );
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
