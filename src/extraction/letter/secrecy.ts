import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findMoments, isoOf } from '../moments.ts';
import { findProvisions } from '../provisions.ts';
import type { Letter } from './layout.ts';
import { wordsFor } from './words.ts';

const SECRECY = wordsFor('secrecy');
const NAMED_ACT =
  /(?<![\p{L}])(?:pursuant to|under|in accordance with|by virtue of|as required by)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’&-]{0,40}\s+(?:(?:of|and|on|the)\s+){0,2}){1,8}Act(?:\s+\d{4})?)/u;
const MAX = 900;

/** Whether the letter asks to keep the person concerned in the dark, by what law, and until when. */
export function readSecrecy(letter: Letter, evidence: Evidence): void {
  for (const sentence of letter.sentences) {
    const text = sentence.text.slice(0, MAX);
    const match = SECRECY.exec(text);
    if (match === null) continue;
    const { place } = letter;
    if (!evidence.add('confidentiality.requested', true, [match[0]], place)) continue;
    const basis = findProvisions(text)[0]?.text ?? NAMED_ACT.exec(text)?.[1];
    if (basis !== undefined) evidence.add('confidentiality.legalBasis', fold(basis), [basis], place);
    const until = /(?<![\p{L}])until\s+/iu.exec(text);
    const moment =
      until === null
        ? undefined
        : findMoments(text).find((one) => one.start >= until.index && one.start < until.index + 14);
    if (moment !== undefined)
      evidence.add(
        'confidentiality.until',
        isoOf(moment, true),
        [text.slice(moment.start, moment.end)],
        place,
      );
    return;
  }
}

/** True if the stretch lies in a sentence on secrecy: what is cited there is not the crime. */
export function isOfSecrecy(letter: Letter, text: string): boolean {
  return letter.sentences.some((one) => one.text.includes(text) && SECRECY.test(one.text.slice(0, MAX)));
}
