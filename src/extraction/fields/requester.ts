import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { isRank } from '../letter/writer/signature-parts.ts';
import type { Filled } from '../template/filled.ts';
import type { FormRows } from '../template/rows-of-form.ts';

const BADGE_WORD =
  '(?:(?:badge|warrant|shield|service|collar|pass|staff|employee|officer|personal|police|force|identification|identity|regimental|registration|reg\\.|roll|payroll|agent)(?:\\s*\\/?\\s*(?:id|card))?|id(?:entification)?(?:\\s+card)?|p\\.?i\\.?n\\.?|(?:nr|numer)\\s+służbowy|\\p{L}{0,14}nummer|matricule|legajo|rio|tip|nip|legitimatie|tesserino|tessera|carné(?:\\s+profesional)?|placa|c\\.\\s?p\\.|t\\.\\s?i\\.\\s?p\\.|crachá|legitymac\\p{L}{1,2}|odznak\\p{L}|legitimați\\p{L}|insign\\p{L}{1,2}|жетон|посвідчення|службове\\s+посвідчення|matrícula|matricola|dienstausweis|dienst|ausweis|n[°º]|№|număr|number|no\\.?|(?:\\p{L}{1,14}\\.?)?nr\\.?|#)(?![\\p{L}])';
const SIGN = '(?:\\s*-?(?:\\/\\s*id|id|no\\.?|number|nr\\.?|n\\.|n[°º]|№|#|card)(?![\\p{L}]|-\\d))*';
const LABELLED_BADGE = new RegExp(
  `[\\s,;:(/|–—-]*(?<![\\p{L}])${BADGE_WORD}${SIGN}\\s*[:=.–-]?\\s*(?=[\\p{L}./-]{0,9}\\d|\\p{L}{1,4}\\s\\d)((?:\\p{L}{1,4}\\s(?=\\d))?[\\p{L}\\d][\\p{L}\\d./-]*(?:\\s\\d[\\p{L}\\d./-]*)?)\\)?`,
  'iu',
);
/** A number after the name with nothing but a comma, a stroke, brackets, # or a space before it. */
const BARE_BADGE =
  /\s*(?:[,;/|(#–—]|\s-\s|\s(?=\d|\p{Lu}{1,4}-\d{3}))\s*#?\s*((?:\p{Lu}{1,5}[\s-]?)?\d[\p{L}\d./-]*(?:\s\d{2,6}){0,3})\s*\)?\s*$/u;
/** A number of three characters or more after words that are no place and no telephone: authorities name their badges in many ways. */
const WORDED_BADGE =
  /\s*[,;/|(–—]\s*(?!\p{L}*\s?(?:unit|team|room|district|station|floor|squad|department|section|division|tel|phone|mobile|fax|born|dob|date)\b)(?:\p{L}[\p{L}/-]{1,20}\.?\s){1,3}\W{0,3}((?:\p{Lu}{1,5}-?)?\d[\p{L}\d./-]{0,20}(?:\s\d{2,6}){0,3})(?<=\d[\p{L}\d./ -]{2,30})\s*\)?\s*$/iu;
/** A number before the name, after a rank or nothing: "PC 118274 John Otieno". */
const LEADING_BADGE = /^(?:\p{Lu}[\p{L}.]{0,7}\s+)?#?(\d{3,}[\p{L}\d/-]{0,12}),?\s+(?=\p{Lu}\p{L})/u;
/** Rows on a person are short; a longer text is cut before patterns search it. */
const LONGEST = 300;
const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,24}/u;
const SWITCHBOARD_PART =
  /[\s,;(/|–—-]{0,9}\b(?:main\s+|central\s+)?(?:switchboard|central number|main number)\b.*$/i;

/** Name, badge, rank, position, e-mail and telephone of the requesting person (CoE 2020 App. A; CoE 2008 §24). */
export function readRequester(form: FormRows, evidence: Evidence): void {
  readName(form, evidence);
  for (const key of ['requester.rank', 'requester.position'] as const) {
    const row = form.get(key);
    if (row === null) continue;
    const { held, badge } = withoutBadge(row.text);
    evidence.add(key, held, [held, row.lines], row.place);
    if (badge !== null) evidence.add('requester.badgeNumber', badge, [badge, row.lines], row.place);
  }
  const email = form.get('requester.email');
  if (email !== null) {
    const joined = email.text.slice(0, LONGEST).replace(/\s/g, '');
    const found = EMAIL.exec(email.text.slice(0, LONGEST))?.[0] ?? EMAIL.exec(joined)?.[0];
    const whole = found !== undefined && EMAIL.exec(joined)?.[0] === joined ? joined : (found ?? email.text);
    evidence.add('requester.email', whole.replace(/[.]+$/, ''), [whole, email.lines], email.place);
  }
  const telephone = form.get('requester.telephone');
  if (telephone !== null) {
    const value = telephone.text.replace(SWITCHBOARD_PART, '').replace(/[\s>|;,]{1,20}$/, '');
    evidence.add(
      'requester.telephone',
      value === '' ? telephone.text : value,
      [value, telephone.lines],
      telephone.place,
    );
  }
}

/** What stands before a badge's own word in a row on rank or position: "Cybercrime Center, badge KRP-6029". */
const BADGE_BEHIND =
  /^(.{3,200}?)[\s,;:(/|–—-]+(?:badge|warrant|collar|shield|matricule|dienstnummer|dienstnr\.?|matricola|tip|carné(?: profesional)?|nr służbowy|odznaka|legitimație|service (?:no\.?|number)|id (?:no\.?|number|card))(?!\p{L})(?:\s(?:no\.?|number|nr\.?|n[°º.]))?\s*[:=#.]?\s*((?:\p{Lu}{1,5}[-\s]?)?\d[\p{L}\d./-]{1,20})\)?$/iu;

function withoutBadge(text: string): { held: string; badge: string | null } {
  const found = BADGE_BEHIND.exec(text.slice(0, LONGEST));
  return found === null ? { held: text, badge: null } : { held: fold(found[1]!), badge: found[2]! };
}

function readName(form: FormRows, evidence: Evidence): void {
  const badge = form.get('requester.badgeNumber');
  if (badge !== null) evidence.add('requester.badgeNumber', badge.text, [badge.lines], badge.place);
  const row = form.get('requester.name');
  if (row === null) return;
  const { name, badgeNumber } = splitName(onOneLine(row).slice(0, LONGEST));
  if (name !== '') evidence.add('requester.name', name, [name, row.lines], row.place);
  if (badge === null && badgeNumber !== null)
    evidence.add('requester.badgeNumber', badgeNumber, [badgeNumber, row.lines], row.place);
}

/** A row whose last line has digits parts there as at a semicolon: what stands on that line is no more of the name. */
function onOneLine({ text, lines }: Filled): string {
  const at = lines.lastIndexOf('\n');
  const last = at < 0 ? '' : fold(lines.slice(at + 1));
  if (!/\d/.test(last) || !text.endsWith(` ${last}`) || /^[,;(/]/.test(last)) return text;
  return `${text.slice(0, -last.length - 1).replace(/[\s,;]+$/, '')}; ${last}`;
}

/** What stands before a number and is nobody's name. */
const NO_NAME = /^(?:agente?|officer|operator[ei]?|funcion[aá]rio|beamt(?:er|in)|agent de police)$/iu;

/** A telephone or a day of birth behind the name, with its word: ", GSM 0475 12 34 56", ", nar. 12. 5. 1980". */
const CALLED_OR_BORN =
  /[\s,;(/|–—-]{1,4}(?:(?:(?:gsm|t[ée]l(?:e\p{L}{0,8})?|phone|mobiles?|mobil(?:e|nr|telefon)?|mob|cell|(?<=[,;(/|–—-] ?)handy|portable|direct (?:line|dial)|ddi|durchwahl|ligne directe|l[ií]nea directa|fax|тел\p{L}*)\.?(?:\s(?:no\.?|number|nr\.?))?[\s.:]*\+?\(?\d[\d\s()./-]{4,24})|(?:nar|naroz\p{L}{1,4}|born(?: on)?|n[ée]{1,2}(?: le)?|geb|geboren(?: am| op)?|d\.?o\.?b|date of birth|nacid[oa](?: el)?|nat[oa](?: il)?|nascid[oa](?: em)?|ur|urodz\p{L}{1,5}|född|født|szül|sünd)\.?[\s:]*\d{1,4}[\s./-]{1,2}(?:\d{1,2}|\p{L}{3,12})[\s./-]{1,2}\d{2,4})(?![\p{L}\d])\)?/giu;
/** The same without a word: "020 7946 0012", "12.05.1980". */
const BARE_CALLED_OR_BORN = /^(?:0\d*\s(?=(?:\D*\d){6})[\d\s]+|\d{1,2}([\s./-])\d{1,2}\1(?:19|20)\d{2})$/;

/** Parts "Jaan Tamm, badge 4711" into name and badge; the badge is null if none is given. */
export function splitName(row: string): { name: string; badgeNumber: string | null } {
  const text = row.replace(CALLED_OR_BORN, '').trim() || row;
  const labelled = LABELLED_BADGE.exec(text);
  if (labelled !== null && /\d/.test(labelled[1]!)) {
    const number = labelled[1]!.replace(/[.\-/]+$/, '');
    return {
      name: trimName(text.slice(0, labelled.index), text.slice(labelled.index + labelled[0].length)),
      badgeNumber: number,
    };
  }
  const bare = BARE_BADGE.exec(text) ?? WORDED_BADGE.exec(text);
  if (bare !== null) {
    const name = trimName(text.slice(0, bare.index), '');
    if (BARE_CALLED_OR_BORN.test(bare[1]!)) return { name, badgeNumber: null };
    // Officers who sign by their number alone.
    return { name: NO_NAME.test(name) ? text : name, badgeNumber: bare[1]!.replace(/[.\-/]+$/, '') };
  }
  const leading = LEADING_BADGE.exec(text);
  if (leading !== null) return { name: fold(text.slice(leading[0].length)), badgeNumber: leading[1]! };
  return { name: text, badgeNumber: null };
}

/** The beginning of words that lead to a badge, at the name's end: ", tjänstenr", "(Reg.". Words in capitals after a comma too, and a few without: ", AFP", "OEČ". */
const LEFT_OF_BADGE =
  /\s*(?:;\s*\p{L}[\p{L}./-]*(?:\s[\p{L}./-]+){0,2}\s*[:.#№(]*|[,;/|(–—]\s*(?:(?:\p{Ll}|\p{Lu}{1,6}(?![\p{L}]))[\p{L}./]*|(?:Reg|Pers|Badge|Service|Staff|Warrant|Matr)[\p{L}]*\.?)(?:\s[\p{L}./]+){0,2}\s*[:.#№(]*|\s(?:reg|pers|tjänste|virka|matr[ií])[\p{L}]*\.?|(?<=\p{Ll}|\p{Lu}{2})\s(?:OE[ČC]|TIP|NIP|PIN|RIO|AFP|ID))\s*$/u;

function trimName(before: string, after: string): string {
  const trim = (part: string): string => fold(part).replace(/^[\s,;:()/|–—-]+|[\s,;:(/|–—-]{1,40}$/g, '');
  const first = trim(fold(before).replace(LEFT_OF_BADGE, '')).replace(
    /^(?:name|nom|nombre|naam|nome|nume|ім['’]я|imię i nazwisko)\s*[:=]\s*/i,
    '',
  );
  // "Inspector C.P. 98.441 – Jacinto Soto": the number stands between rank and name.
  const behind = trim(after);
  return first === '' || (isRank(first) && NAME.test(behind)) ? behind : first;
}

/** Two names or more. */
const NAME = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}\p{Lu}[\p{L}'’-]+$/u;
