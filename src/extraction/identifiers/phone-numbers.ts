import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { finder } from '../../search/finder.ts';

/** A telephone number as written, with its offsets in the text, [start, end). */
export interface PhoneNumber {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const WORDS = [
  '(?:tele)?phones?|mobiles?|cell(?:phone)?s?|msisdn|tel|gsm|whats\\s?app|signal|viber|sms|calling|caller',
  'telefon(?:on|anschluss|u|em|ul(?:ui)?)?|(?:telefon|mobil(?:funk)?|handy|ruf)-?nummern?|handy|mobil(?:telefon)?',
  'téléphone|portable|lignes?(?:\\s+téléphoniques?)?|num[ée]ro',
  'tel[ée]fonos?|m[óo]vil|celular(?:es)?|n[úu]mero',
  'telefoon(?:nummers?)?|mobiel(?:e)?|mobiele nummer|gsm-?nummers?',
  'telefono|cellulare|utenz[ae](?:\\s+(?:telefonic[ae]|mobil[ei]))?|numero',
  'telefone|telem[óo]vel',
  'telefonu|kom[óo]rk[aię]|numer(?:u|em)?',
  'num[ăa]r(?:ul|ului)?',
  'телефон(?:у|ом|а|и|ів)?|моб(?:ільний)?|номер(?:у|ом|а)?',
  'vaste lijn|tlf|telefonnummer\\p{L}*|mobilnummer\\p{L}*|(?:matka)?puhelin(?:numero)?\\p{L}*|puhelimen|puh|telefoni(?:number|numbri)?\\p{L}*|mobiili\\p{L}*',
  'telefonn\\p{L}+|telefónn\\p{L}+|mobilní\\p{L}*|telefonsk\\p{L}+|mobitel\\p{L}*|telefona|telefonsz[áa]m\\p{L}*|hívósz[áa]m\\p{L}*|mobilsz[áa]m\\p{L}*',
  'tālruņ\\p{L}*|mobilā|telefono|τηλ(?:[έε]φ[ωώ]ν\\p{L}*|εφωνικ\\p{L}+)?|κινητ\\p{L}+|мобилен|мобилн\\p{L}+|тел',
  'cep(?: telefonu)?|telefon(?:unun|una|lu)|nomor (?:hp|telepon|ponsel)|số điện thoại|điện thoại',
  '[ובלהמש]{0,3}(?:טלפון|נייד|פלאפון)|(?:و|ل)?(?:ال|لل)?(?:هاتف|جوال|موبايل|محمول|نقال)|(?:شماره )?(?:تلفن|موبایل|همراه)(?: همراه)?',
].join('|');
/** What may stand between such a word and the number; a sign for "number" among it. */
const BETWEEN =
  '(?:\\s+(?:(?:tele)?phones?|accounts?|lines?|mobile|mobil|m[óo]vil|celular|portable|de\\s+(?:tel[ée]fono|t[ée]l[ée]phone|telefone|telem[óo]vel|telefon|m[óo]vil|celular|portable|contacto)|di\\s+(?:telefono|cellulare)|telefonu|telefonic[ao]|телефону))?\\.?(?:\\s*(?:no\\.?|nos\\.?|-?nr\\.?|numbers?|n[º°]|№|#|numur\\p{L}*|numeri\\p{L}*|číslo?|čísla|broj\\p{L}*|številk\\p{L}*|numara\\p{L}*))?(?![\\p{L}\\d])\\s*(?:(?:is|was|ist|war|est|es|è|is|é|to|este|with|account|registered\\s+to|linked\\s+to|[:=–-])\\s*){0,3}';
/** A word that says number and no more counts only before a number in the international form. */
const BROAD =
  /^(?:num[ée]ro|n[úu]mero|numer\p{L}*|num[ăa]r\p{L}*|номер\p{L}*|lignes?|mobil|mobiel\p{L}*|handy)(?![\p{L}])/iu;
/** What a number is made of; a tab parts it from the next cell of a table. */
const WITHIN = '(?:[\\d()./-]|[^\\S\\t])';
const LABELLED = finder(
  `(?<![\\p{L}])(${WORDS})(?![\\p{L}])${BETWEEN}(\\+?\\(?\\d${WITHIN}{5,20}\\d)(?!\\d)`,
  'giu',
);
/** The same in scripts that part no words. */
const UNSPACED = finder(
  /(?:電話(?:番号|號碼)?|携帯(?:電話)?(?:番号)?|手機(?:號碼)?|手机(?:号码?)?|电话(?:号码)?|聯絡電話|휴대(?:전화|폰)(?:\s?번호)?|전화\s?번호|연락처|โทรศัพท์(?:มือถือ|เคลื่อนที่)?|เบอร์(?:โทร\p{M}?)?|มือถือ|หมายเลข(?:โทรศัพท์)?)\s*(?:[:：=]|は|หมายเลข)?\s*(\+?\(?\d[\d\s()./-]{5,20}\d)(?!\d)/gu,
);
const INTERNATIONAL = finder(
  `(?<![\\p{L}\\p{N}+])\\+\\d(?:[\\d().-]|[^\\S\\t]){7,18}\\d(?![\\d\\p{L}])`,
  'gu',
);
/** The next number of a list: ", +44 …" and "and +44 …". */
const NEXT =
  /^\s*(?:,|;|\/|\s(?:and|or|und|et|y|e|en|i|și|та|і|oraz|ou|sau|as\s+well\s+as|sowie)\s)\s*(?:(?:zur|zu|au|al|ao|to|of|for|with)\s+)?(\+\(?\d[\d\s().-]{6,18}\d|\(?\d[\d ().-]{7,16}\d)(?![\d\p{L}/:]|\.\d)/u;
/** A national number of a list has as many digits as the first, or nearly. */
const LIKE = 2;

/**
 * Telephone numbers that a text labels as such; with `unlabelled` also those in the international form (E.164) that their country's numbering
 * plan has room for. National numbers without a label are none.
 */
export function findPhoneNumbers(text: string, unlabelled: boolean): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  if (!/\d[\d\s()./-]{5}/.test(text)) return found;
  for (const match of UNSPACED.matchAll(text)) {
    const end = match.index + match[0].length;
    const value = match[1]!;
    if (isNumber(value)) found.push({ value, start: end - value.length, end });
  }
  for (const match of LABELLED.matchAll(text)) {
    const value = match[2]!.trim();
    if (
      !isNumber(value) ||
      (BROAD.test(match[1]!) &&
        !value.startsWith('+') &&
        !saysTelephone(wordsBefore(text, match.index) + match[0], value))
    )
      continue;
    let end = match.index + match[0].length;
    found.push({ value, start: end - match[2]!.length, end: end - match[2]!.length + value.length });
    for (let count = 0; count < 20; count += 1) {
      const next = NEXT.exec(text.slice(end, end + 40));
      if (next === null || !isNumber(next[1]!) || !(next[1]!.startsWith('+') || isAlike(next[1]!, value)))
        break;
      end += next[0].length;
      found.push({ value: next[1]!, start: end - next[1]!.length, end });
    }
  }
  if (unlabelled && text.includes('+'))
    for (const match of INTERNATIONAL.matchAll(text))
      if (isPossible(match[0]))
        found.push({ value: match[0].trim(), start: match.index, end: match.index + match[0].length });
  return found;
}

/** True for two numbers of about the same length, neither a day. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((value) => value.replace(/\D/g, '').length) as [number, number];
  return a >= 9 && Math.abs(a - b) <= LIKE && !/^\d{1,2}[.-]\d{1,2}[.-]\d{4}/.test(one);
}

/** The words before a place that belong to it: "Téléphone : " does, "téléphone : néant. " does not. */
function wordsBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 24), at);
  return before
    .replace(/\.?[ \t:]+$/u, ' ')
    .split(/[.;:\n]/)
    .at(-1)!;
}

/** A subscriber has numbers of other kinds too: only one that begins as a telephone's do is his line. */
function saysTelephone(words: string, value: string): boolean {
  return (
    /t[eé]l[eéè]f|phone|m[óo]vil|celul|portable|telem|телеф|mobilnummer|handynummer|utenz|abonent/iu.test(
      words,
    ) ||
    (/^\(?0/.test(value) && /abonné|abonad/iu.test(words)) ||
    (/^0\d(?:[ .-]\d{2}){4}$/.test(value) && /(?<!\p{L})(?:lignes|(?:la|une)\s+ligne)(?!\p{L})/iu.test(words))
  );
}

function isNumber(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (digits < 6 || digits > 15 || DAY.test(value)) return false;
  return !value.startsWith('+') || isPossible(value);
}

/** A day: "2026-05-03", "3.5.2026". */
const DAY = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?!\d))/;

/** True if the country of the prefix has numbers of that length. */
function isPossible(value: string): boolean {
  return parsePhoneNumberFromString(value.replace(/\s+/g, ' '))?.isPossible() ?? false;
}

/** True for a number without a prefix that the numbering plan of a country (ISO 3166-1 alpha-2) has room for; false where the country is unknown. */
export function isNationalNumber(value: string, country: string | null): boolean {
  if (country === null || !isSupportedCountry(country)) return false;
  return parsePhoneNumberFromString(value, country as CountryCode)?.isPossible() ?? false;
}
