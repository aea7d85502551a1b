import { decodeNamed, decodeText } from './charset.ts';

/** The character sets of one byte a letter that mail programs of Europe wrote, the likelier first. */
const CHARSETS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'koi8-u',
];

/** The letters beyond ASCII of languages in whose texts several character sets seem to fit. */
const LETTERS: Readonly<Record<string, string>> = {
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøåé',
  de: 'äöüß',
  el: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
  en: '£',
  es: 'áéíñóúü¿¡ºª',
  et: 'äõöüšž',
  fi: 'äöå',
  fr: 'àâæçéèêëîïôœùûüÿ',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  is: 'áðéíóúýþæö',
  it: 'àèéìíîòóùú',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  nl: 'áäéëèïíöóü',
  no: 'æøåéòôó',
  pl: 'ąćęłńóśźż',
  pt: 'áâãàçéêíóôõúº',
  ro: 'ăâîșțşţ',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sv: 'åäöé',
  tr: 'çğıİöşüâî',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
};
/** Marks beyond ASCII that stand in texts of any language. */
const MARKS = /[\u00a0§°№–—…•·«»‹›‘’‚“”„€™©®±×½¼²³´¨¬\u00ad]/;
const SAMPLE = 20_000;
/** The character set that a page in HTML says for itself, near its beginning. */
const META = /<meta\b[^<>]{0,200}\bcharset\s*=\s*["']?([\w-]{1,40})/i;
const MAX_HEAD = 4_096;

/**
 * Text of bytes whose character set nobody declared, as `decodeText` reads it where they are UTF-8 or UTF-16. Else in the character set that the
 * text names itself (HTML), or in which the text is most like one of Europe's languages and has that language's letters; windows-1252 if several fit as well.
 */
export async function decodeUndeclared(bytes: Uint8Array): Promise<string> {
  const plain = decodeText(bytes);
  const sample = sampleOf(bytes);
  if (sample.length === 0 || isUnicode(bytes, plain)) return plain;
  const said = META.exec(plain.slice(0, MAX_HEAD))?.[1];
  if (said !== undefined && !/^(?:utf-?8|us-?ascii)$/i.test(said)) return decodeNamed(said, bytes);
  const { eld } = await import('eld/extrasmall');
  let [best, most] = ['windows-1252', -Infinity];
  for (const charset of CHARSETS) {
    const text = decodeNamed(charset, sample);
    const { language, getScores } = eld.detect(text);
    const likeness = (getScores()[language] ?? 0) + fitOf(text, language);
    if (likeness > most + 0.001) [best, most] = [charset, likeness];
  }
  return decodeNamed(best, bytes);
}

/** True where the text came from its bytes otherwise than one letter a byte. */
const isUnicode = (bytes: Uint8Array, text: string): boolean => text.length !== bytes.length;

/** The lines of a text that hold bytes beyond ASCII, as far as they are needed. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let length = 0;
  for (let from = 0; from < bytes.length && length < SAMPLE; ) {
    const end = bytes.indexOf(10, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : Math.min(end + 1, from + SAMPLE));
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line);
      length += line.length;
    }
    from = end < 0 ? bytes.length : end + 1;
  }
  return Buffer.concat(lines);
}

/** Share of what is beyond ASCII that belongs to a text in this language, from 0 to 1. */
function fitOf(text: string, language: string): number {
  const letters = new Set(LETTERS[language] ?? '');
  let [own, all] = [0, 0];
  for (const letter of text) {
    if (letter <= '\u007f' || MARKS.test(letter)) continue;
    all += 1;
    if (letters.has(letter.toLowerCase())) own += 1;
  }
  return all === 0 ? 1 : own / all;
}
