import { finder } from '../../search/finder.ts';

/** A date written with slashes: day first, or month first as in the United States; null reads only what is unambiguous. */
export type SlashOrder = 'day-first' | 'month-first' | null;
/** The same of a text; `both` if its dates disagree. */
export type TextOrder = SlashOrder | 'both';

/** Countries that write the month first, and those in which both are usual (ISO 3166-1). */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'FM', 'MH', 'PW']);
const UNDECIDED: ReadonlySet<string> = new Set(['CA', 'PH']);

/** How a country (ISO 3166-1 alpha-2) writes dates with slashes; null where both ways are usual. */
export function slashOrderOfCountry(country: string): SlashOrder {
  if (UNDECIDED.has(country)) return null;
  return MONTH_FIRST.has(country) ? 'month-first' : 'day-first';
}

const SLASHES = finder(/(?<![\d/]|(?<!\/(?:19|20)\d\d)-)(\d{1,2})([/-])(\d{1,2})\2(?:19|20)\d{2}(?!\d)/g);

/** Without such an end no date with slashes stands in a text. */
const END_OF_DATE = /[/-]\d{1,2}[/-](?:19|20)\d{2}/;

/** How a text writes dates with slashes, told by those that can be read in one way only; "both" if they disagree. */
export function slashOrderIn(text: string): TextOrder {
  if (!END_OF_DATE.test(text)) return null;
  let found: SlashOrder = null;
  for (const [, first, , second] of SLASHES.matchAll(text)) {
    const [a, b] = [Number(first), Number(second)];
    const order = a > 12 && b <= 12 ? 'day-first' : b > 12 && a <= 12 ? 'month-first' : null;
    if (order !== null && found !== null && order !== found) return 'both';
    found ??= order;
  }
  return found;
}
