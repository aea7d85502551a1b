import type { Evidence } from '../../evidence.ts';
import type { Letter } from '../layout.ts';
import { withoutContacts } from './contacts.ts';
import { officeAndBody } from './office-and-body.ts';
import { POSTED } from './officer-labels.ts';
import type { Person } from './person-in-part.ts';
import { isOfAnother } from './persons.ts';
import { badgeIn, isAgency, isPosition, isRank, numberedBadge, UNIT } from './signature-parts.ts';
import { withoutMarks } from './signed-marks.ts';

/** Signs for somebody who holds the office. */
const FOR_ANOTHER =
  /^(?:(?:on behalf|by (?:authority|order|direction|command)) of|pour|par (?:ordre|délégation)|d[’']ordre|for|für|in vertretung|por|pel[oa]|p[’']l?[oa]|p\.\s?[op]\.|voor|namens|in opdracht van|per|p\/|za|zast\.?|v zastoupení|w\s?z\.|z\s?up\.|z upoważnienia|u\.?\s?z\.|pentru|p\.|på\svegne|за|от името на|від імені|αντ['’]|με εντολή)(?:(?<=[/.’'])|(?!\p{L}))\s?:?\s?\p{L}/iu;

/** An article before an office: "Il Pubblico Ministero". */
const ARTICLE = /^(?:il|la|lo|le|el|der|die|de|het|o|a|the|ο|η)\s(?=\p{L})|^l['’](?=\p{L})/iu;
/** One who heads what a comma parts from it: "Head, Cybercrime Section", "Duty Inspector, Force Control Room". */
const HEAD_ALONE =
  /^(?:(?:deputy|assistant|associate|acting|joint|regional|executive|senior|general|managing) ){0,2}(?:head|chief|director|manager|officer[- ](?:in[- ]charge|commanding)|duty (?:inspector|officer|manager|sergeant|prosecutor)|chef|leiter(?:in)?|direct(?:eur|rice)|jef[ea]|director[a]|hoofd|diret(?:or|ora))$/iu;
/** What is headed, where it is called by what is done there: "Digital Monitoring & Compliance", "Force Control Room", "Online Safety". */
const HEADED =
  /^\p{Lu}[\p{L}’'-]*(?:\s(?:&|and|of|for|the|\p{Lu}[\p{L}’'-]*)){0,5}\s(?:room|crimes?|operations|investigations?|enforcement|compliance|intelligence|fraud|safety|security|prosecutions|affairs|liaison|forensics|protection|services|support|response|standards|monitoring)$/iu;
/** A task that somebody has beside the grade. */
const TASK =
  /^(?:investigat(?:ing|ion)|enquiry|inquiry|nodal|case|duty|liaison|requesting|authori[sz]ed|prosecuting)\s(?:officer|agent)$/iu;

/** The pieces of a line, each head of a unit with the unit behind the comma. */
function withUnit(pieces: string[], piece: string): string[] {
  const before = pieces.at(-1) ?? '';
  return HEAD_ALONE.test(before) && (UNIT.test(piece) || HEADED.test(piece)) && !isPosition(piece)
    ? [...pieces.slice(0, -1), `${before}, ${piece}`]
    : [...pieces, piece];
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** The branch behind a grade: "Sub-Inspector (UB)", "Inspector (Crime)". */
const BRANCH = /(?<=\p{L})\s\(\p{L}{2,12}\)$/u;

/** "P/ le procureur": the office of the one for whom somebody signs. */
const FOR_SUPERIOR = /^p\/\s?\p{L}/iu;
/** "Inspector of Police & Investigating Officer", "Opperwachtmeester en hulpofficier van justitie". */
const GRADE_AND_TASK = /^(.{3,40}?)\s(?:&|\+|and|en|et|und|y|e|i|og|och|и|та)\s(.{3,50})$/u;

/** The pieces of a part: what commas and strokes set apart, and a grade joined with an office. */
function piecesOf(rest: string): string[] {
  return withoutContacts(rest)
    .split(/\s*(?:[,;]|(?<![\s,]\p{Lu}{1,3})\/|\/(?!\d{3}))\s*|\s-\s/u)
    .map((piece) => piece.trim().replace(/[.,:\s]+$/, (end) => (end.startsWith('.') ? '.' : '')))
    .filter((piece) => piece !== '' && piece !== '.')
    .reduce<string[]>(withUnit, [])
    .flatMap((piece) => {
      const [, grade, task] = GRADE_AND_TASK.exec(piece) ?? [];
      const isBoth = grade !== undefined && isPosition(task!) && (isRank(grade) || TASK.test(task!));
      return isBoth && (isRank(grade) || isPosition(grade)) ? [grade, task!] : [piece];
    });
}

/** A part of the signature that tells of rank, office or badge. */
export function readHeld(letter: Letter, part: string, person: Person | null, evidence: Evidence): void {
  const whole = withoutMarks(part);
  const badge = badgeIn(withoutContacts(whole));
  const numbered = badge === null ? numberedBadge(whole) : null;
  if (numbered !== null)
    evidence.add('requester.badgeNumber', numbered, [whole.trim(), numbered], letter.place);
  if (badge !== null)
    evidence.add(
      'requester.badgeNumber',
      badge.value,
      [whole.slice(badge.start, badge.end), badge.value],
      letter.place,
    );
  const rest = badge === null ? whole : `${whole.slice(0, badge.start)}, ${whole.slice(badge.end)}`;
  if (FOR_SUPERIOR.test(whole.trim())) return;
  const pieces = piecesOf(rest);
  for (const [at, piece] of pieces.entries()) {
    if (person !== null && piece.includes(person.name)) continue;
    const withNumber =
      /^(.{2,50}?)\s+(?:no\.?\s*|nr\.?\s*|n°\s*|#\s?)?(\p{Lu}{1,3}\/\d{3,8}|\p{Lu}{1,3}-\d{2,8}|(?=[\p{Lu}]{0,3}\d)[\p{Lu}\d]{3,10}(?:[\s.]\d{2,4})?)$/u.exec(
        piece,
      );
    const isNumbered = withNumber !== null && !UNIT.test(lastWord(withNumber[1]!));
    const held = (isNumbered ? withNumber[1]! : piece).replace(POSTED, '').replace(ARTICLE, '');
    const title = officeAndBody(held)?.office ?? held;
    const isGrade = isRank(title.replace(BRANCH, ''));
    const isOne = (isGrade || isPosition(title)) && !FOR_ANOTHER.test(title);
    if (!isOne || (!isGrade && (isAgency(title) || (isOfAnother(title) && !HEADED.test(title))))) continue;
    const asRank = isGrade || TASK.test(pieces[at + 1] ?? '');
    evidence.add(asRank ? 'requester.rank' : 'requester.position', title, [title], letter.place);
    if (isNumbered)
      evidence.add('requester.badgeNumber', withNumber[2]!, [piece, withNumber[2]!], letter.place);
  }
}
