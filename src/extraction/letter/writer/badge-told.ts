import { finder } from '../../../search/finder.ts';
import { type Evidence, said, says } from '../../evidence.ts';
import type { Letter } from '../layout.ts';
import { badgeIn, isRank } from './signature-parts.ts';
import { inEverySpelling } from './spellings.ts';

/** Words before what is the writer's own, and up to two words on what it is: "my police", "mon numéro de". */
const MY = finder(
  `(?<![\\p{L}])(?:${inEverySpelling(['my|meine?|mon|ma|mi|mijn|il mio|la mia|meu|minha|mój|moja|moje|мій|moj|moja|min|mitt'])})\\s+(?:\\p{L}+\\s+){0,2}?`,
  'iu',
);
const LONGEST = 600;
/** So near to "my" the label of a badge stands, in characters. */
const NEAR = 20;
/** A sentence of so few characters that begins with the label says nothing else. */
const SHORT = 45;
/** What may stand between a grade or a name and the label of its badge. */
const BETWEEN =
  /[\s,(–-]+(?:(?:con|with|avec|mit|met|com|having|bearing|holding)\s+)?(?:(?:el|il|le|o|the)\s)?$/iu;
/** A label that numbers what is asked about too. */
const LOOSE = /^(?:id|identification|identity|reg|serial|registered|licen[cs]e)(?![\p{L}])/iu;
const MOST_WORDS = 4;
/** A number in brackets, right behind a grade or the writer's name: "Special Agent (19-4471)", "commissaire (n° 2041)". */
const BRACKETED = /\s?\((?:n[.°ºo]{1,2}|nr\.?|#)?\s?(\d[\d-]{2,9})\)/u;

/** Adds the number of the writer's badge where a sentence tells it: "my badge number is 40213", "DC Osborne, collar number 1182". */
export function readBadgeTold({ sentences, place }: Letter, evidence: Evidence): void {
  if (says(evidence, 'requester.badgeNumber')) return;
  const name = said(evidence, 'requester.name');
  for (const { text } of sentences) {
    const value = badgeTold(text.slice(0, LONGEST), name);
    if (value === null) continue;
    evidence.add('requester.badgeNumber', value, [value], place);
    return;
  }
}

function badgeTold(text: string, name: string | null): string | null {
  const first = badgeIn(text);
  if (first !== null) {
    const before = text.slice(0, first.start);
    const label = text.slice(first.start, first.end);
    const own = before.replace(BETWEEN, '');
    if (own !== before && (isOwn(own, name) || isOfficerNamed(own, before))) return first.value;
    if (before === '' && text.length < SHORT && !LOOSE.test(label)) return first.value;
  }
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null && isOwn(text.slice(0, bracketed.index), name)) return bracketed[1]!;
  for (const { index, 0: lead } of MY.matchAll(text)) {
    const rest = text.slice(index + lead.length);
    const badge = badgeIn(rest);
    if (badge !== null && badge.start < NEAR) return badge.value;
  }
  return null;
}

/** True for a text that ends with a grade or the writer's name. */
function isOwn(text: string, name: string | null): boolean {
  return (name !== null && text.endsWith(name)) || endsInRank(text);
}

/** True for a text that is no more than a grade and a name, with the bracket that the label opens: "Inspector Ane Holm (ID 71-20". */
function isOfficerNamed(own: string, before: string): boolean {
  const words = own.split(/\s+/);
  return (
    before.trimEnd().endsWith('(') &&
    words.length <= MOST_WORDS + 2 &&
    words.some(
      (_, at) => at > 0 && isRank(words.slice(0, at).join(' ')) && NAME.test(words.slice(at).join(' ')),
    )
  );
}

/** One to four words of a name. */
const NAME = /^(?:(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|van|de|der|den|von|af|di|da|du|la)\s?){1,4}$/u;

function endsInRank(text: string): boolean {
  const words = text.split(/\s+/).slice(-MOST_WORDS);
  return words.some((_, at) => isRank(words.slice(at).join(' ')));
}
