import type { Letter, Span } from '../layout.ts';
import { contactsIn, withoutContacts } from './contacts.ts';
import type { Person } from './person-in-part.ts';
import { nameIn } from './persons.ts';
import { badgeIn, isBody } from './signature-parts.ts';

/** The officer whom a letter names beside its signature, with the words around the name. */
export interface Officer extends Span {
  readonly person: Person;
  /** True if the words before the name say that this person asks; else it is somebody to be reached. */
  readonly asks: boolean;
  readonly lines: readonly string[];
}

/** Words that lead to a name as an officer's. */
const AN_OFFICER =
  /^(?:the\s+)?(?:(?:accredited|undersigned|designated)\s+)?(?:(?:spoc|case|investigating|requesting|contact|liaison)\s+)?(?:officer|investigator|agent)\s+(?=\p{Lu})/iu;
/** What may stand between an officer's name and address: a remark in brackets, a number, "at". An address of anybody else comes after more. */
const ONLY_REACH =
  /^[\s,;:–-]*(?:\([^()]{0,40}\)[\s,;:–-]*)?(?:(?:badge|serial|id|no\.?|reg\.?|service no\.?)\s#?[\p{L}\d-]{2,12}[\s,;:–-]+)?(?:(?:at|by|via|e-?mail|address|is|on|under|unter|per|tel\.?|phone)[\s:]+){0,3}(?:[+(]?\d[\d\s().-]{5,18}\d[\s,;:/]*)?(?:(?:and|or)\s)?$/iu;
const NAMED_BEFORE = 120;
const REACHED_AFTER = 60;

/** Officers whose address or number follows their name in a sentence: "shall be produced to Sergeant Roe at roe@…". */
export function addressed({ sentences }: Letter): Officer[] {
  return sentences.flatMap(({ text, start }) =>
    contactsOf(text).flatMap((contact): Officer[] => {
      const from = Math.max(0, contact.start - NAMED_BEFORE);
      const before = text.slice(from, contact.start);
      const found = rankedIn(before);
      if (found === null || !isOnlyReach(before.slice(found.end))) return [];
      const at = start + from + found.start;
      const end = Math.min(start + text.length, start + contact.end + REACHED_AFTER);
      return [
        { person: found.person, asks: false, lines: [text.slice(at - start, end - start)], start: at, end },
      ];
    }),
  );
}

/** The last person with a rank or an office whom a text names: an office and a name that go on to a comma, a bracket or the text's end. */
function rankedIn(text: string): Ranked | null {
  const ends = [...text.matchAll(/\s(?:at|by|via|under|unter|per|sub)\s|[,(:;]|\s*$/gu)].map(
    ({ index }) => index,
  );
  const starts = [...text.matchAll(/(?<=^|[\s(])(?=\p{L})/gu)].map(({ index }) => index);
  let found: Ranked | null = null;
  for (const start of starts.slice(-MOST_STARTS).reverse()) {
    const end = ends.find((one) => one > start + 2);
    const words = text.slice(start, end);
    const lead = AN_OFFICER.exec(words)?.[0] ?? '';
    const person = end === undefined ? null : nameIn(words.slice(lead.length), null);
    const isSure = person !== null && (lead !== '' || person.rank !== null || person.office !== null);
    // A rank may have words before it: "Detective Chief Inspector Roe".
    if (found !== null && (!isSure || person.name !== found.person.name)) return found;
    if (isSure) found = { person, start, end: end! };
  }
  return found;
}

/** A person with a rank or an office, and the stretch of a text that names it. */
interface Ranked extends Span {
  readonly person: Person;
}

const MOST_STARTS = 16;

/** True for what may stand between an officer's name and a contact: numbers, bodies and units, and the words of `ONLY_REACH`. */
function isOnlyReach(between: string): boolean {
  return (
    ONLY_REACH.test(between) ||
    withoutContacts(between)
      .split(/[,;()–—/]/)
      .every((part) => {
        const words = part.trim().replace(/^(?:and|or|und|et|y|e|i|și|та|tel|t|e-?mail|is)[.:]*$/iu, '');
        return (
          words === '' ||
          isBody(words) ||
          badgeIn(words) !== null ||
          /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$/u.test(words)
        );
      })
  );
}

function contactsOf(text: string): { readonly start: number; readonly end: number }[] {
  return contactsIn(text).filter(({ kind }) => kind === 'email' || kind === 'telephone' || kind === 'mobile');
}
