import { readFileSync } from 'node:fs';

/**
 * The domains under .gov, one a line in the order of their names: name, type, state, holder. As cisagov/dotgov-data had them in
 * August 2026 (CC0). Types: f federal executive, l legislative, j judicial, s state or territory, i interstate, k county, c city,
 * d special district, e school district, t tribal.
 */
export const US_DOTGOV: string = readFileSync(
  new URL('../../../assets/domains/us-dotgov.txt', import.meta.url),
  'utf8',
).trimEnd();
