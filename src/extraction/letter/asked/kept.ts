import { hasWord, wordsFor } from '../words.ts';
import { clauseAt } from './clauses.ts';

/** Silence, as what is kept or as how something is: "keep the request confidential", "geheimhouding bewaren"; of all languages. */
const SILENCE =
  '(?:confiden[tc]|secre[tc]|discre[tc]|vertraulich|\\p{L}*geheim|verschwieg|stillschweig|diskret|riserv|riserb|segret|sigil|segredo|stilzwijg|vertrouwelijk|poufn|tajemn|tajn|mlčen|dôvern|důvěrn|hemlig|sekret|tystnad|tavshed|taushet|fortrolig|hemmelig|konfident|konfidenc|luottamuks|salas|salai|saladu|titk|bizalmas|тайн|таємн|таєм|конфіденц|конфиденц|повери|довери|εμπιστευτ|μυστικ|απόρρητ|απορρητ|gizli|zaupn|povjerljiv|poverljiv|повјерљив|поверљив|slepen|noslēp|paslapt)\\p{L}*';
/** Behind a word that keeps, with the words between and the next ones. */
const SILENCE_BEHIND = new RegExp(
  `^(?<between>(?:\\s+[^\\s,;:.]+){0,5}?\\s+)${SILENCE}(?<next>(?:\\s+[\\p{L}’'-]+){0,2})`,
  'iu',
);
/** Right before a word that keeps. */
const SILENCE_BEFORE = new RegExp(`^(?<before>(?:.*[^\\p{L}])?)${SILENCE}\\s+(?:\\p{L}{1,3}\\s+)?$`, 'isu');

/** The words of a text for keeping data; those that only keep silence are none. */
export function keepingIn(text: string, language: string): RegExpExecArray[] {
  return [...wordsFor(language, 'preserve').matchAll(text)].filter(
    (one) => !keepsSilence(one, text, language),
  );
}

function keepsSilence({ index, 0: word }: RegExpExecArray, text: string, language: string): boolean {
  const end = index + word.length;
  const { from, to } = clauseAt(text, language, { start: index, end });
  const { between, next } = SILENCE_BEHIND.exec(text.slice(end, to))?.groups ?? {};
  if (between !== undefined && next !== undefined)
    return !hasWord(language, 'things', between) && !hasWord(language, 'things', next);
  const before = SILENCE_BEFORE.exec(text.slice(from, index))?.groups?.before;
  return before !== undefined && !hasWord(language, 'things', before);
}
