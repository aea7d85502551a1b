const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** The English name of a country (ISO 3166-1 alpha-2); anything else as it is. */
export function countryName(country: string): string {
  return /^[A-Z]{2}$/.test(country) ? (regions.of(country) ?? country) : country;
}
