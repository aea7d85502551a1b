import { type Finder, finder } from '../../../search/finder.ts';
import { opening } from '../../../search/opening.ts';
import { AGENCIES, UNITS } from './agencies.ts';
import { BADGE_LABELS } from './badge-labels.ts';
import { contactsIn } from './contacts.ts';
import { POSITIONS, RANKS } from './ranks.ts';

const MAX = 200;
const RANK_WHOLE = opening(`^${RANKS}$`, 'iu');
/** A word for an office or a task. */
export const POSITION = finder(`(?<![\\p{L}])${POSITIONS}(?![\\p{L}])`, 'iu');
/** A word for a body. */
export const AGENCY = finder(`(?<![\\p{L}])${AGENCIES}(?![\\p{L}])`, 'iu');
/** A word for a unit of a body. */
export const UNIT = finder(`(?<![\\p{L}])${UNITS}(?![\\p{L}])`, 'iu');
const BADGE = finder(
  `(?<![\\p{L}])${BADGE_LABELS}(?:\\s*\\/\\s*id)?(?:\\s+(?:card|id|no\\.?|number|nr\\.?|n°|n\\.?º|br\\.?|broj|бр\\.?|sz\\.?|száma|št\\.?|č\\.?))*(?:\\s(?:is|ist|lautet|est|es|è|é|to|jest|este)(?=\\s))?\\s*[:.#=№–-]*\\s*[#№]?\\s*((?=[\\p{L}\\d./-]{0,12}\\d)[\\p{L}\\d][\\p{L}\\d./-]{1,15}(?:\\s\\d{2,4}(?:\\s\\d{1,4})?)?|\\p{Lu}{1,3}\\s\\d{4,8}(?!\\d))`,
  'iu',
);
const NUMBER_BADGE = finder(
  /(?<![\p{L}\d])(?:no\.?|nr\.?|n°|#)\s*((?=[\p{L}\d]{0,6}\d)[\p{L}\d][\p{L}\d./-]{1,12}(?:\s\d{2,4}){0,2})/iu,
);
const CONTACT = finder(
  /@|(?<![\p{L}])(?:tel|phone|telephone|mobile|mob|cell|fax|direct|switchboard|office|t|m|e-?mail|www|https?)\b[\s.:]|\+\d{2}|\(\d{3}\)\s?\d{3}|^\+?\d[\d\s().-]{7,}$/iu,
);

/** A number with a sign for it as a whole part: "AFP no. 18834", "No. D-3719", "#S1942". */
const NUMBERED_BADGE =
  /^(?:\p{Lu}{2,6}\s+)?(?:[Nn]o\.?|[Nn]r\.?|N°|#)\s*#?((?:\p{Lu}{1,3}-?)?\d[\d-]{1,9}\p{Lu}?)$/u;

/** The badge in a part that is nothing but a number with its sign. */
export function numberedBadge(part: string): string | null {
  return NUMBERED_BADGE.exec(part.trim())?.[1] ?? null;
}

/** What a part of a signature that names no person stands for. */
export function isAgency(part: string): boolean {
  return AGENCY.test(part.slice(0, MAX)) && !isPosition(part);
}

/** A unit of an agency, or an agency. */
export function isBody(part: string): boolean {
  return isAgency(part) || UNIT.test(part.slice(0, MAX));
}

/** Labels of somebody else than the one who signs. */
const OTHERS =
  /^(?:supervisor|superior|(?:counter)?signed(?: by)?|approved(?: by)?|authori[sz]ed(?: by)?|alternate|backup|vu|visto|gesehen|gezien|zatwierdził|cc|segretari[ao](?: giudiziari[ao])?|cancelliere|addett[oa]|greffi[eè]re?|(?:judicial |court )?(?:secretary|clerk)|(?:justiz)?(?:ober)?sekretär(?:in)?|urkundsbeamt\p{L}+|griffier|secretari[oa] judicial|protokolant(?:ka)?)(?:\s*\([^()]{1,40}\))?\s*:/iu;

/** True for a line of a signature on somebody else: "Supervisor: Lt. Roe", "Countersigned: …". */
export function isOfOther(line: string): boolean {
  return OTHERS.test(line.slice(0, 80));
}

/** True if the part is a rank and nothing else. */
export function isRank(part: string): boolean {
  return part.length < 60 && RANK_WHOLE.test(part);
}

/** A number behind an office: "Cumhuriyet Savcısı 118342". */
const OWN_NUMBER = /(?<=\p{L})\s\d{3,8}\p{Lu}?$/u;

/** The room or the staff of one who holds an office: "Office of the Prosecutor", "Cabinet du juge d'instruction". */
const SEAT =
  /^(?:(?:office|cabinet|bureau|büro|kabinett|kanzlei|ufficio|gabinetto|gabinete|despacho|oficina|secr[ée]tariat|greffe|kancelář|kancelaria|biuro|cabinetul|kabinet|канцелар\p{L}+|кабінет|кабинет)\s(?:of|du|des?|der|del?|do|da|della|van)\s|(?:cabinet|gabinete|kabinet)\sde?\s?(?:l['’]|van\s))/iu;

/** "Oregon Office of Attorney General". */
const OFFICE_OF = /^(?:\p{Lu}\S*\s){1,3}Office\sof\s/u;

/** A body whose name ends with its noun, and has the task within: "Regionális Nyomozó Ügyészség", "Слідчий відділ поліції". */
const TASK_OF_BODY =
  /^\p{Lu}.*\s\S*(?:ügyészség|kapitányság|rendőrség|hivatal|bíróság|törvényszék|igazgatóság|osztály|iroda|laitos|virasto|müdürlüğü|savcılığı|mahkemesi|h[aâ]kimliği|komutanlığı|prefektuur|prokuratuur|komisariatas|tarnyba|pārvalde|prokuratūra)$|^(?:слідч(?:е|ий|ого)|следствен(?:ое|ный))\s(?:управлінн|відділ|підрозділ|управлен|отдел)/iu;

/** True if the part names an office or a task that a person holds, and no body ("public prosecutor", not "prosecutor's office"). */
export function isPosition(part: string): boolean {
  const short = part.slice(0, MAX);
  if (short.split(/\s+/).length > 8) return false;
  const match = POSITION.exec(short);
  if (match !== null && namesBody(short, match.index)) return false;
  if (
    match === null ||
    /^contact\s+(?:number|details|address)|^\(?signature\sof(?!\p{L})|(?<!\p{L})(?:is|are|was)\s(?:an?|the)\s/iu.test(
      short,
    ) ||
    SEAT.test(short) ||
    OFFICE_OF.test(short) ||
    (/\d{3}/.test(short) &&
      /\d{3}(?!\s\p{L})/u.test(
        withoutFirst(NUMBER_BADGE, withoutFirst(BADGE, short)).replace(OWN_NUMBER, ''),
      ))
  )
    return false;
  const after = short.slice(match.index + match[0].length);
  return (
    (/\sof$/i.test(match[0]) ||
      !/^(?:['’]s|s['’])?\s*(?:office|service|unit|department)(?![\p{L}])/iu.test(after)) &&
    !/['’]s office/i.test(short)
  );
}

function namesBody(part: string, task: number): boolean {
  const isFirst = task === 0 && !/^слідч|^следств/iu.test(part);
  return !isFirst && TASK_OF_BODY.test(part);
}

function withoutFirst(words: Finder, text: string): string {
  const match = words.exec(text);
  return match === null ? text : text.slice(0, match.index) + text.slice(match.index + match[0].length);
}

/** A day, in the next cell to the label of another. */
const DAY = /^(?:(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2})$/;

/** A badge or identity number that a part gives with its label. */
export function badgeIn(part: string): { value: string; start: number; end: number } | null {
  const short = part.slice(0, MAX);
  const match = /\d/.test(short) ? BADGE.exec(short) : null;
  if (match === null || DAY.test(match[1]!)) return null;
  return { value: match[1]!.replace(/[.\-/]+$/, ''), start: match.index, end: match.index + match[0].length };
}

/** True for a line that stands in signatures: a rank, an office, a badge, a number to call, a body. */
export function isSignatureLine(line: string): boolean {
  const short = line.slice(0, MAX);
  return (
    short !== '' &&
    (CONTACT.test(short) ||
      contactsIn(short).length > 0 ||
      (/\d/.test(short) && BADGE.test(short)) ||
      short.split(/[,|]/).some((part) => isRank(part.trim())) ||
      isBody(short) ||
      isPosition(short))
  );
}
