import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../src/extraction/language.ts';
import { readHeadedTexts } from './headed-texts.ts';

/** A text with what it tells. */
export interface DangerText {
  readonly language: string;
  readonly text: string;
  readonly danger: boolean;
}

/** The texts of a folder's files in the order of their names. Throws where one does not say its language and whether it tells of danger. */
export function readDangerTexts(folder: string): DangerText[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      readHeadedTexts(join(folder, file)).map(({ head, text }, at) => {
        const said = /^lang=([a-z]{2}) \| danger=(yes|no)$/.exec(head);
        if (said === null) throw new Error(`${file}#${at + 1}: not "lang=xx | danger=yes": ${head}`);
        return { language: said[1]!, text, danger: said[2] === 'yes' };
      }),
    );
}

/** A text as the assessment weighs it, with the language that it is taken for: in small letters. */
export function asWeighed({ text, language }: Omit<DangerText, 'danger'>): [text: string, language: string] {
  return [text.toLowerCase(), languageOf(text) ?? language];
}
