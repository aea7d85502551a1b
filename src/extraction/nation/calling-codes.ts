import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Countries that share their code with territories and islands of theirs alone. */
const MAIN: readonly string[] = ['GB', 'IT', 'NO', 'AU', 'FI', 'MA', 'RU'];

let owners: Map<string, string> | undefined;

/** The country of each code that tells one. */
function ownersOfCodes(): ReadonlyMap<string, string> {
  if (owners !== undefined) return owners;
  const all = new Map<string, string[]>();
  for (const country of getCountries()) {
    const code = getCountryCallingCode(country);
    all.set(code, [...(all.get(code) ?? []), country]);
  }
  owners = new Map(
    [...all].flatMap(([code, countries]) => {
      const one = countries.length === 1 ? countries[0] : countries.find((country) => MAIN.includes(country));
      return one === undefined ? [] : [[code, one] as const];
    }),
  );
  return owners;
}

/** ISO 3166-1 alpha-2 by the international code of a number; null for a number without one, and for codes that tell several countries. */
export function countryOfCode(number: string): string | null {
  const written = number.trim().replace(/^\(?\s*(?:\+|00(?=[1-9]))\s*\(?/, '+');
  if (!written.startsWith('+')) return null;
  // "+38 044 …": Ukraine's trunk 0 is the end of its code.
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '');
  const country = parsePhoneNumberFromString(`+${digits}`)?.country;
  if (country !== undefined) return country;
  return [3, 2].flatMap((length) => ownersOfCodes().get(digits.slice(0, length)) ?? [])[0] ?? null;
}
