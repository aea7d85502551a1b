import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadedTexts } from './headed-texts.ts';

/** A value that is marked in a letter, [start, end) of its text. */
export interface Mark {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** An invented letter with its marks. */
export interface MarkedLetter {
  /** Its file, and its number in it. */
  readonly name: string;
  readonly language: string;
  readonly country: string;
  /** What is asked for, in a word. */
  readonly kind: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARK = /\{\{([A-Za-z.]+):([\s\S]*?)\}\}/g;

/** Every letter of the text files of a folder and of those in it, in the order of their names. */
export function readMarkedLetters(folder: string): MarkedLetter[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => lettersOf(join(folder, file)));
}

function lettersOf(file: string): MarkedLetter[] {
  return readHeadedTexts(file).map(({ head, text }, at) => {
    const named = (key: string): string => new RegExp(`\\b${key}=(\\w+)`).exec(head)?.[1] ?? '';
    return {
      name: `${file}#${at + 1}`,
      language: named('lang'),
      country: named('country'),
      kind: named('kind'),
      ...unmarked(text),
    };
  });
}

function unmarked(marked: string): Pick<MarkedLetter, 'text' | 'marks'> {
  let text = '';
  let from = 0;
  const marks: Mark[] = [];
  for (const { 0: whole, 1: tag, 2: value, index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    marks.push({ tag: tag!, start: text.length, end: text.length + value!.length });
    text += value;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), marks };
}
