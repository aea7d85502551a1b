import { finder } from '../../../search/finder.ts';

/** Prosecutors' files and police reports whose form no other number has: "412 Js 1234/26", "3007-1.Ds.44.2026", the 17 digits of the Ukrainian register. */
export const FORMED = finder(
  `(?<![\\p{L}\\d/.-])(?:${[
    '(?:(?!AZ|GZ|STA)\\p{Lu}{3}\\s)?\\d{1,4}\\sU?Js\\s\\d{1,7}\\/\\d{2}(?!\\d)',
    '\\d{4}-\\d\\.Ds\\.\\d{1,5}\\.20\\d{2}(?!\\d)|RSD[-\\s]\\d{1,5}\\/\\d{2,4}(?!\\d)',
    '\\d{1,7}\\/\\d{2,4}\\sR\\.?\\s?G\\.?(?:\\s?N\\.?\\s?R\\.?|(?:\\s?notizie\\sdi\\sreato)?)(?:\\s(?:[-–]\\s)?(?:[Mm]od\\.\\s?\\d{2}|ignoti|noti|DDA|G\\.\\s?I\\.\\s?P\\.|GIP))*(?![\\p{L}\\d])|\\d{1,7}\\/\\d{2,4}\\s[Mm]od\\.\\s?\\d{2}',
    '\\d{2}\\s\\d{3}\\s\\d{2}\\s\\d{5}\\s20\\d{2}\\s\\d{5}(?!\\d)|[1-7]20[12]\\d{13,14}(?!\\d)|\\d{5}60\\d{7}20[12]\\d{6}(?!\\d)|\\d{21}(?!\\d)',
    '\\d{1,4}\\sU?St\\s\\d{1,5}\\/\\d{2}\\p{Ll}(?!\\p{L})|(?:[RP]\\p{Lu}\\s)?[IVX]{1,4}\\sDs\\.?\\s\\d{1,5}[./]20\\d{2}(?!\\d)|KRP\\p{Lu}-\\d{1,7}\\/T[ČC]-20\\d{2}-\\d{4,6}(?:-\\p{Lu}{2})?(?![\\p{L}\\d])|I\\.\\d{6}\\/20\\d{2}(?!\\d)',
    '(?:KP-DO|KMP-DO|K-US|KN-DO)-\\d{1,6}\\/\\d{2,4}(?!\\d)|Kt\\/\\d{1,6}\\/20\\d{2}(?:-\\p{Lu}{2})?(?![\\p{L}\\d])',
    'PL\\d{4}-20\\d{6,9}(?!\\d)|\\d{4}-K\\d{4,9}-\\d{2}(?!\\d)|\\d{4}\\/R\\/\\d{1,7}\\/\\d{2}(?!\\d)|\\d{4}-\\d{5}-\\d{5}-\\d{2}(?!\\d)|\\d{2}-\\d{5,6}[A-ZÆØÅ]{3}-[A-ZÆØÅ]{4}(?:\\/\\d{2})?',
    '\\d{3,5}\\/\\d{1,6}(?:-\\d{1,4})?\\/20\\d{2}\\.\\s?(?:b[üű]|ált)\\.?|\\d{1,6}\\/(?:D\\/)?P\\/20\\d{2}(?!\\d)',
    '[012]\\d\\*\\d{5,7}(?![\\d*])',
    'P\\/\\d{1,6}\\/20\\d{2}(?!\\d)|PE\\d{2}\\.\\d{6}(?:-\\p{Lu}{3})?|\\p{Lu}{2}\\.\\d{2}\\.\\p{Lu}?\\p{L}\\d\\.\\d{6}\\/\\d{2,4}',
    '\\d{1,6}\\/\\d{2}\\.\\d\\p{Lu}{2}\\p{L}{3}(?![\\p{L}\\d])|\\d{7}-\\d{2}\\.20\\d{2}\\.\\d\\.\\d{2}\\.\\d{4}',
    '\\d{4,6}\\/\\d{2}\\/CD(?!\\p{L})|(?:К[тТ][иИнН]?|[KК][tт][inин]?)\\.?\\s?(?:br|бр)\\.\\s?\\d{1,6}\\/\\d{2,4}(?!\\d)|(?:KT|KTI|KTN|KTR|KTO|KTT|Kt|Ktn|Kp|Kpp|Kir|Kiv|KU|KTs|Kv-I{1,3}|I{1,3}\\sKp[rd]?|Kpd)[\\s-]\\d{1,6}\\/\\d{2,4}(?!\\d)|20\\d{2}\\/\\d{1,6}\\s(?:Sor\\.|D\\.\\s?İş|Esas|E\\.)',
  ].join('|')})`,
  'u',
);

/** True for a number that by its form is that of a case, whatever labels it. */
export function isFormedCase(value: string): boolean {
  return FORMED.exec(value)?.index === 0;
}

/** The number of a letter within a file of the Austrian or the Czech police: "PAD/26/01884417/002/KRIM", "KRPH-41877-9/TČ-2026-050481". */
const OF_LETTER = /^(?:PAD\/\d{2}\/\d{5,9}|KRP\p{Lu}-\d{1,7}-\d{1,4}\/TČ-20\d{2})/u;

/** True for a number that by its form is that of a letter of the police, whatever labels it. */
export function isFormedLetter(value: string): boolean {
  return OF_LETTER.test(value);
}
