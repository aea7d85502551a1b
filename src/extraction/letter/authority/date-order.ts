import { type Evidence, said } from '../../evidence.ts';
import { type SlashOrder, slashOrderIn, slashOrderOfCountry } from '../../time/slash-order.ts';
import type { Letter } from '../layout.ts';
import { withAccents } from '../words.ts';

/** Languages in which no country writes the month first; in Spanish Panama and Puerto Rico do. */
const DAY_FIRST: ReadonlySet<string> = new Set([
  'de',
  'fr',
  'it',
  'nl',
  'pl',
  'pt',
  'ro',
  'uk',
  'nordic',
  'cs',
  'et',
]);

/**
 * How a letter writes dates with slashes: as its own dates show, else as the country of the one who writes does, else as its language; null
 * where they disagree or nothing tells.
 */
export function slashOrderOf(
  letter: Pick<Letter, 'text' | 'language'>,
  evidence: Pick<Evidence, 'findings'>,
): SlashOrder {
  return slashOrderFrom(letter, said(evidence, 'organisation.country'));
}

/** The same of a letter whose writer's country is known (ISO 3166-1 alpha-2), or null. */
export function slashOrderFrom(
  letter: Pick<Letter, 'text' | 'language'>,
  country: string | null,
): SlashOrder {
  const shown = slashOrderIn(letter.text);
  if (shown === 'both') return null;
  if (shown !== null) return shown;
  if (country !== null) return slashOrderOfCountry(country);
  const spanish = withAccents(letter.language) === 'es' && !/panam[áa]|puerto rico/i.test(letter.text);
  return spanish || DAY_FIRST.has(withAccents(letter.language)) || isEastern(letter.text)
    ? 'day-first'
    : null;
}

/** Hebrew, Arabic and Thai letters: nobody who writes in them writes the month first. */
const EASTERN = /[א-ת\u0621-\u064a\u0e01-\u0e2e]{3}/gu;
const ENOUGH = 5;

function isEastern(text: string): boolean {
  return (text.slice(0, 2_000).match(EASTERN)?.length ?? 0) >= ENOUGH;
}
