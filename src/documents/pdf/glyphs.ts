/** A character where it is painted, in points from the page's top left corner; y is its baseline. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bold: boolean;
}

/** The characters that one operator paints: they look alike and belong together. */
export interface Run {
  readonly glyphs: Glyph[];
  /** How tall the letters are, in points. */
  readonly size: number;
  /** Which way the text runs: 0 level, 90 down the page, 180 upside down, 270 up. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Why a reader does not see it, if so. */
  readonly unseen: 'layer' | 'mode' | 'colour' | 'tiny' | 'outside' | null;
}

/** Which way text runs whose letters point up along (x, y). */
export function turnOf(x: number, y: number): Run['turn'] {
  if (Math.abs(y) >= Math.abs(x)) return y <= 0 ? 0 : 180;
  return x > 0 ? 90 : 270;
}

/** The way that most of a page's text runs. */
export function commonTurn(runs: readonly Run[]): Run['turn'] {
  if (runs.every((run) => run.turn === 0)) return 0;
  const half = countOf(runs) / 2;
  const turns = [90, 180, 270] as const;
  return turns.find((turn) => countOf(runs.filter((run) => run.turn === turn)) > half) ?? 0;
}

/** How many characters there are in all. */
export function countOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
}

/** Presentation forms of Latin ligatures as letters; control characters are no text. */
export function readable(unicode: string): string {
  const code = unicode.charCodeAt(0);
  if (unicode.length === 1 && code >= 0x20 && code < 0x7f) return unicode;
  return unicode
    .replace(/[\ufb00-\ufb06]/g, (form) => form.normalize('NFKC'))
    .replace(/[\p{Cc}\u200b\ufeff]/gu, '');
}

/** The marks of ZapfDingbats (ISO 32000-1 Annex D.6) by the codes that pdf.js gives for them. */
const DINGBATS: Readonly<Record<string, string>> = {
  '3': '✓',
  '4': '✔',
  '5': '✕',
  '6': '✖',
  '7': '✗',
  '8': '✘',
  H: '★',
  l: '●',
  n: '■',
  u: '◆',
};

/** A character as it looks: `marks` is true for ZapfDingbats, whose ticks, crosses and dots are no letters. */
export function asPainted(unicode: string, marks: boolean): string {
  return marks ? (DINGBATS[unicode] ?? unicode) : unicode;
}
