import { readFileSync } from 'node:fs';

/** A text of a file of several, with what its heading says. */
export interface HeadedText {
  readonly head: string;
  readonly text: string;
}

const HEAD = /^##### ?(.*)$/m;

/** The texts of a file in their order, each below a line that begins with "#####". */
export function readHeadedTexts(file: string): HeadedText[] {
  const [, ...parts] = readFileSync(file, 'utf8').split(HEAD);
  const texts: HeadedText[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2)
    texts.push({ head: parts[at]!, text: parts[at + 1]!.trim() });
  return texts;
}
