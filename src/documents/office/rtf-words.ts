/** Control words of RTF that stand for a character. */
export const TYPED = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
} as const;

/** Character sets of fonts (`\fcharset`) as WHATWG labels. */
const FONT_CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);

/** The character set of a font; null for the document's own. */
export function charsetOfFont(number: number): string | null {
  return FONT_CHARSETS.get(number) ?? null;
}

/** WHATWG label of a Windows code page by its number. */
export function codePage(number: number): string {
  const named: ReadonlyMap<number, string> = new Map([
    [65001, 'utf-8'],
    [932, 'shift_jis'],
    [936, 'gbk'],
    [949, 'euc-kr'],
    [950, 'big5'],
    [20866, 'koi8-r'],
    [10000, 'macintosh'],
  ]);
  const known = named.get(number);
  if (known !== undefined) return known;
  return number >= 28591 && number <= 28605 ? `iso-8859-${number - 28590}` : `windows-${number}`;
}
