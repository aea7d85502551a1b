import { finder } from '../../../search/finder.ts';
import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import type { PlacedUntil } from '../../time/until.ts';
import type { Letter } from '../layout.ts';
import { hasWord } from '../words.ts';
import type { Asking } from './asking.ts';
import { isObliged } from './obliged.ts';
import { secretWords } from './secret-words.ts';
import { isOfAnswer, isSummoned, labelledTerms, summonedTerms, type Term, termsIn } from './terms.ts';
import { endOfSecrecy } from './times-of-secrecy.ts';

const MAX = 900;
/** What the authority itself will send. */
const FOLLOWS = finder(
  String.raw`(?<![\p{L}])(?:(?:will|shall)\s+(?:follow|be\s+(?:sent|submitted|forwarded|transmitted))|follows\s+(?:in|within|by)|(?<!wie\s)folgt|nachgereicht|följer|følger\s+(?:i|innen|inden)|ordonan[țt]a\s(?:\p{L}+\s){0,4}se\s+(?:va\s+)?tri?(?:mite|nsmite)|(?:se\s+)?ratificar\p{L}*|ratifica\p{L}*|convalid\p{L}+|comunicação\s+ao\s+juiz|richterliche\s+Bestätigung|validat(?:ed|ion)\s+by\s+(?:a|the)\s+(?:judge|court)|suivra|parviendra|volgt|se\s+remitirá|seguirà|seguirá|буде\s+надіслано|zostanie|(?:ser[áa]n?|sera|sarà|wird|zal|va\s+fi|bude|vil|kommer\s+att)\s+(?:\p{L}+\s){0,3}(?:remitid|enviad|encaminhad|transmis|adress|trasmess|inviat|übersandt|nachgereicht|nagezonden|toegezonden|zaslán|doručen|ettersend|eftersend|skickas|sendes)\p{L}*)(?![\p{L}])`,
  'iu',
);
/** When the authority is to be reached. */
const OFFICE_HOURS = finder(
  String.raw`(?<!\p{L})(?:(?:office|opening|working|business)\s+hours|(?:am|are|is|be)\s+(?:reachable|on\s+leave|on\s+duty)|erreichbar|(?:sprech|bürodienst|geschäfts)zeiten|joignables?|horaires?\s+d[’']ouverture|bereikbaar|openingstijden|reperibil[ei]|orario\s+di\s+(?:ufficio|apertura)|horario\s+de\s+(?:oficina|atención)|localizables?|horário\s+de\s+(?:expediente|atendimento)|godziny\s+(?:pracy|urzędowania)|program\s+de\s+lucru|години\s+роботи|работно\s+време|úřední\s+hodiny|dostupn[ýáa]|nåbar|kontortid|åbningstid\p{L}*|åpningstid\p{L}*|tavoitettavissa|kättesaadav|munkaidő\p{L}*|elérhető|radno\s+vrijeme|mesai\s+saat\p{L}*|darbo\s+laikas)(?!\p{L})`,
  'iu',
);

/** Within what time an answer is asked: by a label, in the asking, else in a sentence that tells no facts. How long data is kept is no such time. */
export function readTimeLimits(letter: Letter, askings: readonly Asking[], evidence: Evidence): void {
  const { language, place } = letter;
  const summoned = isSummoned(letter.text.slice(0, MOST));
  const labelled = letter.lines.flatMap(({ text, start }) =>
    labelledTerms(text).map((one) =>
      asWeighed(one, start, VALIDITY.test(text.slice(0, one.start)) ? TOLD : LABELLED),
    ),
  );
  const appearances = letter.lines.flatMap(({ text, start }) =>
    (summoned ? summonedTerms(text) : []).map((one) => asWeighed(one, start, SAID)),
  );
  const others = letter.sentences.filter(
    ({ text }) =>
      !FOLLOWS.test(text.slice(0, MAX)) &&
      !OFFICE_HOURS.test(text.slice(0, MAX)) &&
      !isOfDanger(text.slice(0, MAX), language),
  );
  const found = [
    ...labelled,
    ...appearances,
    ...askings.flatMap((one) => weighed(one, language, true)),
    ...others.flatMap((one) => weighed(one, language, false)),
    ...letter.signature
      .filter(({ text }) => text.length < MAX && isOfAnswer(text))
      .flatMap((one) => weighed(one, language, false)),
  ].toSorted((a, b) => b.weight - a.weight || a.start - b.start || b.words.length - a.words.length);
  for (const { words } of found) if (evidence.add('timeLimits', fold(words), [words], place)) return;
}

/** True for a sentence on a danger that neither speaks of an answer nor asks to remove something: its times are those of the danger. */
function isOfDanger(text: string, language: string): boolean {
  return hasWord(language, 'danger', text) && !isOfAnswer(text) && !hasWord(language, 'remove', text);
}

interface Weighed {
  readonly words: string;
  /** Its offset in the letter. */
  readonly start: number;
  readonly weight: number;
}

/** A term of a stretch of the letter that begins at an offset. */
function asWeighed({ words, start }: Term, from: number, weight: number): Weighed {
  return { words, start: from + start, weight };
}

/** As long as something lasts, unless an answer is awaited. */
const UNTIL = /^(?:until|till)\s/i;

/** How long an order holds or data is kept, as a label: no time for an answer where another is given. */
const VALIDITY = /valid|gültig|valab|expir|kraft|дії|действ|conserv|bewaar|păstr|pastr|зберіг|ważn|platn/iu;
/** So much of a letter is looked at for a summons, in characters. */
const MOST = 20_000;

const LABELLED = 6;
const ASKED = 4;
const SAID = 3;
const TOLD = 2.5;
const ANSWERED = 0.5;
const AT_ONCE = 1;

/** The terms of a stretch of a letter, each with what it counts. */
function weighed({ text: whole, start }: Asking, language: string, asks: boolean): Weighed[] {
  const short = whole.slice(0, MAX * 3);
  const { text, secrecy } = asked(short, language);
  const answers = isOfAnswer(text);
  const tells = !asks && !answers && hasWord(language, 'telling', text);
  const due = tells ? TOLD : (asks ? ASKED : SAID) + (answers ? ANSWERED : 0);
  const owes = !tells && isObliged(text);
  return termsIn(text, asks || answers || !tells)
    .filter(
      ({ kind, words }) => (kind === 'due' || asks || answers || owes) && (answers || !UNTIL.test(words)),
    )
    .filter(
      (one) => secrecy === null || one.start >= secrecy.end || one.start + one.words.length <= secrecy.start,
    )
    .map((one) => asWeighed(one, start, one.kind === 'due' ? due : AT_ONCE));
}

interface Asked {
  readonly text: string;
  /** Until when secrecy is asked. */
  readonly secrecy: PlacedUntil | null;
}

/** What a text says before it asks for secrecy, and behind it where that is on an answer: how long secrecy lasts is no time for one. */
function asked(text: string, language: string): Asked {
  const secret = secretWords(language, text.slice(0, MAX));
  if (secret === null) return { text, secrecy: null };
  const secrecy = endOfSecrecy(text, language, secret);
  const goesOn = hasWord(language, 'preserve', text) || isOfAnswer(text.slice(secret.index));
  return { text: goesOn ? text : text.slice(0, secret.index), secrecy };
}
