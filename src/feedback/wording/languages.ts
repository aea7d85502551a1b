import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { Wording } from './wording.ts';

/** The languages that mails are written in, by ISO 639-1 code. */
export const WORDINGS: Readonly<Record<string, Wording>> = { de, en, fr, nl };

/** The wording in the officer's language (ISO 639-1), or in English where there is none. */
export function wordingIn(language: string): Wording {
  return WORDINGS[language] ?? en;
}
