let regions: Intl.DisplayNames | undefined;

/** The English name of a country (ISO 3166-1 alpha-2); anything else as it is. */
export function countryName(country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  regions ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return regions.of(country) ?? country;
}
