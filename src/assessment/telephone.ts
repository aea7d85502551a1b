import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Marks of a personal or mobile number, as officers write them beside it. */
const MARK =
  /(?<!\p{L})(?:mobile|mob\.?|cell(?:phone|ular)?|personal|private|whats ?app|telegram|signal|mobiel|privé|06-nummer|handy|mobil(?:funk|telefon)?|privat|portable|personnel|móvil|celular|cellulare|personale|telemóvel|komórk\p{L}*|prywatn\p{L}*|мобільн\p{L}*|моб\.?|особист\p{L}*|mobiil\p{L}*|mobiln\p{L}*|мобил\p{L}*|gsm|matkapuhelin\p{L}*|cep(?: tel\p{L}*)?|κιν(?:ητ\p{L}*)?)(?!\p{L})/iu;
/** Marks of an office's number. */
const OFFICE =
  /(?<!\p{L})(?:switchboard|landline|office|direct (?:dial|line)|desk|main|fixed|central\p{L}*|vast|kantoor|festnetz|dienst\p{L}*|büro|zentrale|fixe|standard|bureau|fijo|oficina|fisso|ufficio|stacjonarn\p{L}*|fix|стаціонарн\p{L}*|laua\p{L}*)(?!\p{L})/iu;

/** What stands in brackets, or last in the line, behind a number: "(cell)", "- mobile". */
const BEHIND = /^[ \t]*(?:\(([^()\n]{2,30})\)|[-–—,/]?[ \t]*([^\n\d,;|/]{2,20})(?=\n|$))/u;

/**
 * The mark that stands before a number in a text ("mobil +45 20 44 18 82") or behind it ("+1 202 555 0147 (cell)"), beside the
 * number; the number alone where none does.
 */
export function withMark(number: string, text: string): string {
  const at = text.indexOf(number);
  const before =
    at < 0 ? '' : (/[^\s,;|/]+[,:]?[ \t]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '');
  if (MARK.test(before)) return `${before.replace(/[,:]?[ \t]*$/, ' ')}${number}`;
  const [, enclosed, last] =
    (at < 0 ? null : BEHIND.exec(text.slice(at + number.length, at + number.length + 40))) ?? [];
  const behind = enclosed ?? last ?? '';
  return MARK.test(behind) ? `${number} (${behind.trim()})` : number;
}

/**
 * Why a telephone number as written is no official line, as a clause ("is a mobile number"); null if it may be one. Where several
 * numbers stand, one official line is enough. `country` (ISO 3166-1) is that of the authority, for numbers without a country's code.
 */
export function personalNumber(written: string, country: string | null): string | null {
  const numbers = written.slice(0, 200).split(/[;/\n]|,| (?:or|and|und|et|en) /);
  const reasons = numbers
    .filter((number) => /\d{5}|\d[\d\s().-]{5}/.test(number))
    .map((one) => reasonOf(one, country));
  const first = reasons[0];
  return first === undefined || reasons.includes(null) ? null : first;
}

function reasonOf(number: string, country: string | null): string | null {
  if (MARK.test(number)) return OFFICE.test(number) ? null : 'is marked as a mobile or personal one';
  const home = country !== null && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const parsed = parsePhoneNumberFromString(number, home === undefined ? {} : { defaultCountry: home });
  // With the library's whole tables a number that is not valid has no type.
  const type = parsed?.getType();
  return type === 'MOBILE' || type === 'PERSONAL_NUMBER' ? 'is a mobile number' : null;
}
