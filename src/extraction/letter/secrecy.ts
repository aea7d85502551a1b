import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findProvisions } from '../law/provisions.ts';
import { finder } from '../search/finder.ts';
import { findMoments, isoOf } from '../time/moments.ts';
import type { Letter } from './layout.ts';
import { hasWord, wordsFor } from './words.ts';

const NAMED_ACT = finder(
  /(?<![\p{L}])(?:pursuant to|under|in accordance with|by virtue of|as required by)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’&-]{0,40}\s+(?:(?:of|and|on|the)\s+){0,2}){1,8}Act(?:\s+\d{4})?)/u,
);
const UNTIL = finder(
  /(?<![\p{L}])(?:until|till|jusqu['’]au|bis(?:\s+zum)?|hasta(?:\s+el)?|tot(?:\s+en\s+met)?|fino\s+al|até(?:\s+ao?)?|do(?:\s+dnia)?|până\s+la(?:\s+data\s+de)?|до)\s+(?=\d|\p{L}+\s\d)/iu,
);
const FOR = finder(
  /(?<![\p{L}])(?:for|pendant|für|por|gedurende|per|durante|na\s+okres|pentru)\s+(?:an?\s+|the\s+|une\s+|un\s+|een\s+)?(?:(?:further\s+)?(?:period|term|durée|periodo|período|plazo|prazo|periode)\s+(?:of|de|di|van)\s+)?((?:one|two|three|six|twelve|ninety|\d{1,3}|un|une|trois|six|drei|sechs|tres|seis|drie|zes|tre|sei)(?:\s\(\d+\))?\s+(?:days?|weeks?|months?|years?|jours?|mois|ans?|tage|monate|jahre?|días|meses|años?|dagen|maanden|jaar|giorni|mesi|anni|dias|dni|miesięcy|zile|luni))/iu,
);
const MAX = 900;

/** Whether the letter asks to keep the person concerned in the dark, by what law, and until when. */
export function readSecrecy(letter: Letter, evidence: Evidence): void {
  for (const sentence of letter.sentences) {
    const text = sentence.text.slice(0, MAX);
    const match = wordsFor(letter.language, 'secrecy').exec(text);
    if (match === null) continue;
    const { place } = letter;
    if (!evidence.add('confidentiality.requested', true, [match[0]], place)) continue;
    const basis = findProvisions(text)[0]?.text ?? NAMED_ACT.exec(text)?.[1];
    if (basis !== undefined) evidence.add('confidentiality.legalBasis', fold(basis), [basis], place);
    const until = UNTIL.exec(text);
    const moment =
      until === null
        ? undefined
        : findMoments(text).find((one) => one.start >= until.index && one.start < until.index + 24);
    if (moment !== undefined)
      evidence.add(
        'confidentiality.until',
        isoOf(moment, true),
        [text.slice(moment.start, moment.end)],
        place,
      );
    else {
      const during = FOR.exec(text.slice(match.index))?.[1];
      if (during !== undefined) evidence.add('confidentiality.until', fold(during), [during], place);
    }
    return;
  }
}

/** True if the stretch lies in a sentence on secrecy: what is cited there is not the crime. */
export function isOfSecrecy(letter: Letter, text: string): boolean {
  return letter.sentences.some(
    (one) => one.text.includes(text) && hasWord(letter.language, 'secrecy', one.text.slice(0, MAX)),
  );
}
