import { inflateSync } from 'node:zlib';
import { namesIn } from './names.ts';

/** An object of a PDF as it stands in the file: its dictionary, and where its stream is. */
interface Part {
  readonly number: string;
  readonly text: string;
  readonly from: number;
  /** Begin and end of its stream; null if it has none. */
  readonly stream: readonly [number, number] | null;
}

/** Files larger than this are pictures. */
const MAX_FILE = 4 * 1024 * 1024;
const MAX_MAP = 1024 * 1024;
const PROGRAM = '/FontFile2';

/**
 * Hides the outlines of embedded TrueType fonts (ISO 32000-1 §9.9) from the parser, in `bytes` themselves: nothing is drawn, and to
 * repair outlines takes longer than to read the text. They stay where they may tell what a character means: in fonts that have neither
 * an encoding nor a table of characters. Files whose objects are packed or encrypted are left as they are.
 */
export function hideOutlines(bytes: Uint8Array, names = namesIn(bytes)): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length > MAX_FILE || !names.has(PROGRAM) || names.has('/ObjStm') || names.has('/Encrypt')) return;
  const file = indexOf(partsOf(view.toString('latin1')));
  for (const part of file.parts) {
    const users = file.users.get(part.number) ?? [];
    if (!part.text.includes(PROGRAM) || !isSubset(part.text, 'FontName') || users.length === 0) continue;
    if (!users.every((font) => meansWithout(font, file, view))) continue;
    view.write('0', part.from + part.text.indexOf(PROGRAM) + PROGRAM.length - 1, 'latin1');
  }
}

/** The objects of a file, all versions of each, and those that refer to them. */
interface Index {
  readonly parts: readonly Part[];
  readonly numbered: ReadonlyMap<string, readonly Part[]>;
  /** Fonts by their descriptor. */
  readonly users: ReadonlyMap<string, readonly Part[]>;
  /** Composite fonts by the font that they are made of. */
  readonly composites: ReadonlyMap<string, readonly Part[]>;
}

function indexOf(parts: readonly Part[]): Index {
  return {
    parts,
    numbered: grouped(parts, ({ number }) => [number]),
    users: grouped(parts, ({ text }) => referred(text, '/FontDescriptor', DESCRIPTOR)),
    composites: grouped(parts, ({ text }) => referred(text, '/DescendantFonts', DESCENDANTS)),
  };
}

const DESCRIPTOR = /\/FontDescriptor\s+(\d+)\s/g;
const DESCENDANTS = /\/DescendantFonts\s*\[\s*(\d+)\s/g;

const referred = (text: string, key: string, reference: RegExp): string[] =>
  text.includes(key) ? [...text.matchAll(reference)].map(([, number]) => number!) : [];

function grouped(parts: readonly Part[], keys: (part: Part) => readonly string[]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    for (const key of keys(part)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [part]);
      else group.push(part);
    }
  }
  return groups;
}

function partsOf(file: string): Part[] {
  const parts: Part[] = [];
  const opening = /\b(\d+) \d+ obj\b/g;
  for (let found = opening.exec(file); found !== null; found = opening.exec(file)) {
    const from = opening.lastIndex;
    const end = file.indexOf('endobj', from);
    if (end < 0) break;
    const begun = /\bstream\r?\n/.exec(file.slice(from, end));
    const start = begun === null ? null : from + begun.index + begun[0].length;
    const close = start === null ? end : file.indexOf('endstream', start);
    if (close < 0) break;
    const text = file.slice(from, begun === null ? end : from + begun.index);
    parts.push({ number: found[1]!, text, from, stream: start === null ? null : [start, close] });
    opening.lastIndex = close;
  }
  return parts;
}

/** True for the part of a font that was made for this file; for fonts of symbols pdf.js knows better by the outlines. */
function isSubset(text: string, key: string): boolean {
  const name = new RegExp(`/${key}\\s*/([^\\s/<>[\\]()]+)`).exec(text)?.[1] ?? '';
  return /^[A-Z]{6}\+/.test(name) && !/symbol|dingbats|wingdings/i.test(name);
}

/** True if a font's characters are known without its outlines. */
function meansWithout(font: Part, file: Index, view: Buffer): boolean {
  if (!isSubset(font.text, 'BaseFont')) return false;
  if (/\/Subtype\s*\/CIDFontType2\b/.test(font.text)) {
    const whole = file.composites.get(font.number) ?? [];
    return whole.length > 0 && whole.every(({ text }) => /\/Encoding\s*\/Identity-H\b/.test(text));
  }
  if (!/\/Subtype\s*\/TrueType\b/.test(font.text)) return false;
  const table = /\/ToUnicode\s+(\d+)\s+\d+\s+R\b/.exec(font.text)?.[1];
  const tables = file.numbered.get(table ?? '') ?? [];
  return tables.length > 0 && tables.every((one) => hasCharacters(one, view));
}

/** True for a table of characters (ISO 32000-1 §9.10.3) with at least one in it. */
function hasCharacters({ text, stream }: Part, view: Buffer): boolean {
  if (stream === null || text.includes('/DecodeParms')) return false;
  const packed = /\/Filter\s*\[?\s*\/FlateDecode\b/.test(text);
  if (!packed && text.includes('/Filter')) return false;
  try {
    const bytes = view.subarray(...stream);
    const table = packed ? inflateSync(bytes, { maxOutputLength: MAX_MAP }) : bytes;
    return /beginbf(?:char|range)\s*<[\da-f]+>\s*(?:<[\da-f]+>\s*)?\[?\s*<[\da-f]{4}/i.test(
      table.toString('latin1'),
    );
  } catch {
    return false;
  }
}
