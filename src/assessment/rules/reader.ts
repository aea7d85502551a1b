import type { StandardForm } from '../../form/standard-form.ts';
import { wordsOf } from '../danger/told.ts';
import { found } from '../words/any-of.ts';
import { CHAT_MARKS, INSTRUCTIONS } from '../words/instructions.ts';
import { BLAME, MINUTES, NO_CALL_BACK, PAYING } from '../words/pressure.ts';
import { listed, quoted, type Rule, raise } from './rule.ts';

/** Hidden text shorter than this, in letters, is a leftover of the program that wrote the file. */
const FEW_LETTERS = 12;

const instructionsInText: Rule = ({ documents, text, written }) => {
  const hidden = documents.flatMap(({ name, hidden }) => {
    const letters = hidden?.replace(/[^\p{L}]+/gu, '') ?? '';
    return hidden === undefined || letters.length < FEW_LETTERS || isShown(hidden, text)
      ? []
      : [`${name} holds text that a reader does not see: ${quoted(hidden)}`];
  });
  const spoken = found(INSTRUCTIONS, text, 2);
  const marks = MARKED.test(written) ? CHAT_MARKS.exec(written)?.[0].trim() : undefined;
  if (marks !== undefined) spoken.push(marks);
  const seen = [
    ...hidden,
    ...(spoken.length === 0 ? [] : [`the text speaks to an automated reader: ${listed(spoken.map(quoted))}`]),
  ];
  if (seen.length === 0) return null;
  return raise(
    'instructions-in-text',
    `${listed(seen).replace(/^./, (letter) => letter.toUpperCase())}.`,
    "Nothing in the text was followed. Read the original document yourself, and call the authority back on the directory's number before anything else.",
    ['CoE 2008 §51'],
  );
};

/** Without one of these there is no mark of a chat; quicker to look for. */
const MARKED = /<[|</sip]|\[\/?inst|##/i;

/** Whether the same words stand where a reader sees them: the preview line of a mail repeats its beginning. */
function isShown(hidden: string, text: string): boolean {
  return text.includes(hidden.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 80));
}

/** Without one of these no answer is wanted within minutes; quicker to look for than the whole phrases. */
const SHORT_TIME =
  /min[uūšč]|mins?\b|hour|uur|kwartier|stund|heure|hora\b|ora\b|oră|godzin|kwadran|хвилин|минут|годин|час|dakika|saat|perc|órán|λεπτ|ώρα|sata?\b|ur[ei]\b|hodin|tim[em]|kvart|tunn|varti|valand/u;

const pressure: Rule = (facts) => {
  const { text } = facts;
  const blame = found(BLAME, text, 2);
  const hasty = SHORT_TIME.test(text)
    ? found(MINUTES, text, 3).filter((wanted) => !isOfPayment(text, wanted) && !isTold(wanted, facts.form))
    : [];
  const tellsOfDanger = hasty.length > 0 && wordsOf(facts, ['danger', 'terrorism', 'graveHarm']) !== null;
  const minutes = tellsOfDanger ? [] : hasty;
  const [silence] = found(NO_CALL_BACK, text, 1);
  if (blame.length === 0 && minutes.length === 0 && silence === undefined) return null;
  const seen = [
    ...(silence === undefined ? [] : [`it asks not to call back (${quoted(silence)})`]),
    ...(blame.length === 0 ? [] : [`it threatens with blame (${listed(blame.map(quoted))})`]),
    ...(minutes.length === 0
      ? []
      : [`it wants an answer ${quoted(minutes[0] ?? '')} without telling of an emergency`]),
  ];
  return raise(
    'pressure',
    `The request puts pressure on the reader: ${listed(seen)}.`,
    "Take the time that checking needs: forged requests hurry their reader. Call back on the directory's number first.",
    ['CoE 2008 §34'],
  );
};

/** A fraud's own haste: its victims were to pay within minutes. */
function isOfPayment(text: string, wanted: string): boolean {
  const at = text.indexOf(wanted);
  return (
    at >= 0 &&
    PAYING.test(
      text
        .slice(Math.max(0, at - 60), at + wanted.length + 60)
        .split(/[.;!?]\s/)
        .find((part) => part.includes(wanted)) ?? '',
    )
  );
}

/** The haste of what happened: it stands in the story, and is no time limit. */
function isTold(wanted: string, { overview, timeLimits }: StandardForm): boolean {
  const within = (said: string | null) => said !== null && plain(said).includes(plain(wanted));
  return within(overview) && !within(timeLimits);
}

function plain(said: string): string {
  return said.toLowerCase().replace(/[\s-]+/g, ' ');
}

export const readerRules: readonly Rule[] = [instructionsInText, pressure];
