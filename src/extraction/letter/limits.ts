import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { finder } from '../search/finder.ts';
import type { Asking } from './asking.ts';
import type { Letter } from './layout.ts';
import { hasWord, wordsFor } from './words.ts';

const MAX = 900;
/** What the authority itself will send. */
const FOLLOWS = finder(
  /(?<![\p{L}])(?:(?:will|shall)\s+(?:follow|be\s+(?:sent|submitted|forwarded|transmitted))|nachgereicht|suivra|parviendra|volgt|se\s+remitirá|seguirà|seguirá|буде\s+надіслано|zostanie)(?![\p{L}])/iu,
);

/** Within what time an answer, or for what time the keeping, is asked: in the asking, else in a sentence that tells no facts. */
export function readTimeLimits(letter: Letter, askings: readonly Asking[], evidence: Evidence): void {
  const { language, place } = letter;
  const others = letter.sentences.filter(
    ({ text }) =>
      !FOLLOWS.test(text.slice(0, MAX)) &&
      !hasWord(language, 'secrecy', text.slice(0, MAX)) &&
      !hasWord(language, 'danger', text.slice(0, MAX)),
  );
  for (const { text } of [...askings, ...others]) {
    const limit = wordsFor(language, 'limits').exec(text.slice(0, MAX * 3))?.[0];
    if (limit === undefined) continue;
    const words = limit.trim().replace(/[\s,–-]+$/, '');
    if (evidence.add('timeLimits', fold(words), [words], place)) return;
  }
}
