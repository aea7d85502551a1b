import { AGENCY, isAgency, isPosition, isRank, UNIT } from './signature-parts.ts';

/** An office or a rank, and the body in which it is held. */
export interface OfficeAndBody {
  readonly office: string;
  readonly body: string;
}

const MOST_WORDS = 6;
/** What may lead from an office to its body: "of the", "presso la", "din cadrul". */
const LEAD =
  /^(?:of the|of|at the|at|with the|in the|der|des|beim|bei der|bei|de la|de l[’']|du|des|del|de|della|dello|dell[’']|presso la|presso il|presso|van de|van het|van|bij de|bij het|da|do|din cadrul|al|a|w|we|при|на|в|у|av|af|ved|hos|vid|u|pri|στη|στην|της|του)\s+/iu;
/** An office that a word ends which leads to more of it: "Richter am", "Jefe del". */
export const ENDS_OPEN =
  /\s(?:of|the|at|for|am|beim|im|der|des|de|del|du|la|el|di|del|della|dello|da|do|dos|das|van|het|bij|presso|w|z|din|al|a)$/iu;
const GENERIC =
  /^(?:police|policing|court|polizei|policía|polizia|polícia|politie|policji|policie|poliției|поліції)\b/iu;

const FORCE = /^(?:garda|guarda|gendarme)$/iu;

/**
 * The office and the body that one part of a signature names together: "dyżurny KMP w Kielcach", "investigator of the Harbour Police". Null where
 * it names one of them, or a unit that an office is called by ("Head of the Cyber Police Unit").
 */
export function officeAndBody(part: string): OfficeAndBody | null {
  if (isRank(part) || !AGENCY.test(part)) return null;
  // "Chief Public Prosecutor's Office" is a body as a whole.
  const isHeld = isPosition(part);
  for (const { index } of [...part.matchAll(/\s+/g)].slice(0, MOST_WORDS)) {
    const office = part.slice(0, index);
    // Whoever heads a unit has its name in the office: "Chief, Cybercrime Division".
    if (ENDS_OPEN.test(office) || office.endsWith(',')) continue;
    if (!isRank(office) && !(isHeld && isPosition(office) && !AGENCY.test(office))) continue;
    const rest = part.slice(index).trimStart();
    const lead = LEAD.exec(rest)?.[0] ?? '';
    // A grade that is the force's name too: "Garda National Cyber Crime Bureau".
    if (lead === '' && FORCE.test(office)) continue;
    const body = rest.slice(lead.length);
    if (!/^[\p{Lu}\d]/u.test(body) || !isAgency(body) || (GENERIC.test(body) && !/\s\p{Lu}/u.test(body)))
      continue;
    if (lead !== '' && UNIT.test(body)) return null;
    return { office, body };
  }
  return null;
}

/** A name and the short name of a body behind it: "st. sierż. Ewa Lis KPP Sopot". */
const SHORT_BODY = /^(.{4,60}?)\s(\p{Lu}{2,6}\s\p{Lu}.*)$/u;

/** The two parts of a line that names a person, then a body by its short name; null where no body follows. */
export function personAndBody(line: string): { readonly person: string; readonly body: string } | null {
  const match = SHORT_BODY.exec(line);
  if (match === null || !/\p{Ll}/u.test(match[1]!) || !isAgency(match[2]!)) return null;
  return AGENCY.test(match[2]!.split(' ')[0]!) ? { person: match[1]!, body: match[2]! } : null;
}
