import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with what it tells. */
export interface DangerText {
  /** Its file, and its number in it. */
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly danger: boolean;
}

const HEAD = /^##### ?(.*)$/m;

/** The texts of a folder's files in the order of their names. Throws where one does not say its language and whether it tells of danger. */
export function readDangerTexts(folder: string): DangerText[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const [, ...parts] = readFileSync(join(folder, file), 'utf8').split(HEAD);
      return parts.flatMap((head, at) => {
        if (at % 2 === 1) return [];
        const name = `${file}#${at / 2 + 1}`;
        const said = /^lang=([a-z]{2}) \| danger=(yes|no)$/.exec(head);
        if (said === null) throw new Error(`${name}: not "lang=xx | danger=yes": ${head}`);
        return [{ name, language: said[1]!, text: parts[at + 1]!.trim(), danger: said[2] === 'yes' }];
      });
    });
}
