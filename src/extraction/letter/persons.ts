import { type Finder, finder } from '../../search/finder.ts';
import { opening } from '../../search/opening.ts';
import { fold, withoutAccents } from '../fold.ts';
import { AGENCIES, UNITS } from './agencies.ts';
import { POSITIONS, RANKS, TITLES } from './ranks.ts';

/** A person as a line of a signature names one. */
export interface Person {
  readonly name: string;
  readonly rank: string | null;
  readonly badge: string | null;
  /** What stands after the name: "public prosecutor" in "Lotte Meijer, public prosecutor". */
  readonly position: string | null;
  /** The words before the name that name an office: "Judge", "Prosecutor". */
  readonly office: string | null;
  /** True if the mail's From has this name. */
  readonly isSender: boolean;
}

const MAX = 200;
const RANK_FIRST = opening(new RegExp(`^${RANKS}(?=[\\s,#/]|$)[\\s,]*(?:\\/\\s+)?`, 'iu'));
/** A grade behind the name: "dr. Halmos Réka r. százados", "Sabine Roth KHK’in". */
const RANK_LAST = new RegExp(
  `^((?:\\p{L}+\\.\\s)?\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'.-]*){1,2})\\s+(?=\\p{Ll}|\\p{Lu}{2,4}(?!\\p{Lu}))(${RANKS})$`,
  'iu',
);
const RANK_WHOLE = opening(new RegExp(`^${RANKS}$`, 'iu'));
const POSITION = finder(new RegExp(`(?<![\\p{L}])${POSITIONS}(?![\\p{L}])`, 'iu'));
/** Offices that stand before a name; what follows them tells by its capital. */
const OFFICES = [
  'public prosecutor',
  "assistant (?:[Dd]istrict|[Uu]nited [Ss]tates|U\\.S\\.|[Cc]ounty|[Ss]tate['’]?s?|[Cc]ommonwealth['’]?s?) [Aa]ttorney",
  'deputy D\\.?\\s?A\\.?',
  'assistant (?:D\\.?\\s?A\\.?|U\\.?\\s?S\\.?\\s?A\\.?)',
  'specialist',
  'deputy (?:[Dd]istrict|[Cc]ounty|[Pp]rosecuting) [Aa]ttorney',
  'investigating judge',
  'judge',
  'prosecutor',
  'magistrate',
  'procurator',
  'procuror',
  'prokurator',
  'procureure?',
  'procuradora?',
  'fiscal',
  'staatsanw[aä]lt(?:in)?',
  'oberstaatsanw[aä]lt(?:in)?',
  'officier van justitie',
  'giudice',
  'sostituto procuratore',
  'pubblico ministero',
  'sędzia',
  'juge',
  'прокурор',
  'oficer dyżurny',
  'dyżurny',
  'слідчий(?: суддя)?',
  'operasjonsleder',
  'vakthavende',
  'vakthavande(?: befäl)?',
  'vagthavende',
  'dommer',
  'rådmann?',
  'kammaråklagare',
  'åklagare',
  'politiadvokat',
  'anklager',
  'prokurör',
  'abiprokurör',
  'vanemprokurör',
  'riigiprokurör',
  'soud(?:ce|kyně)',
  'sud(?:ca|kyňa)',
  'státní zástup(?:ce|kyně)',
  'начальник(?: \\p{Ll}+){0,2}',
];
const OFFICE_FIRST = opening(
  new RegExp(
    `^(?:(?:il|la|le|de|el|der|die|o|a|Il|La|Le|De|El|Der|Die|O|A)\\s+)?(?:${OFFICES.map(inAnyCase).join('|')})\\s+(?=\\p{Lu}|\\p{Ll}{2,7}\\.\\s\\p{Lu})`,
    'u',
  ),
);
const TITLE_FIRST = opening(new RegExp(`^(?:${TITLES}\\.?\\s+){1,3}`, 'iu'));
const AGENCY = finder(new RegExp(`(?<![\\p{L}])${AGENCIES}(?![\\p{L}])`, 'iu'));
const UNIT = finder(new RegExp(`(?<![\\p{L}])${UNITS}(?![\\p{L}])`, 'iu'));
const PARTICLE =
  /^(?:van|de|der|den|von|zu|zur|ter|ten|te|di|da|del|della|la|le|el|al|bin|ibn|ní|nic|ó|ua|mac|dos|du|af|av|y|e|of|'t)$/iu;
const NAME_TOKEN =
  /^(?:\(\p{Lu}[\p{L}-]*\)|\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}[\p{L}’'-]*|[dDlLO]['’]\p{Lu}[\p{L}’'-]*)$/u;
const NO_NAME =
  /^(?:the|dear|re|to|from|date|subject|tel|phone|telephone|fax|e-?mail|web|legal|example|online|request|order|warrant|subpoena|case|our|your|ref|reference|attn|attention|mobile|street|road|avenue|square|united|states|kingdom|north|south|east|west|northern|southern|western|eastern|high|supreme|district|circuit|county|city|state|federal|national|general|public|international|cyber|crime|criminal|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|please|thank|thanks|kind|best|regards|sincerely|yours|team|via|po|box|republic|judicial|law|enforcement|data|account|user|basis|facts|reason|removal|schedule|emergency|urgent|confidential|sent|with|on|in|at|for|and|not|no|duty|operations|contact|point|service|support|sheriff|chief|head|senior|deputy|assistant|this|that|we|you|he|she|it|they|is|are|was|warrants?|orders|clerk|copyright|kwp|kmp|kpp|ksp|krp|agent|investigative|digital|financial|serious|organised|organized|special|auftrag|sta|lpd|lka|bka|zac|ncb|icac|duty|desk|oficina|grupo|parquet|parket|meldkamer|questura|kontakt\p{L}*|legal|tf|siochana|síochána|\p{L}{3,}(?:zentrum|stelle|direktion|präsidium|kommissariat|inspektion|behörde|abteilung|zentrale|leitung)|hsi|police|polizia|policía|judicial|brigade|cyber|gendarmerie|fiscalía|procura|juzgado|delegacia|unidad|nucleo|greffe|poststelle|postkamer)$/iu;
const BADGE = finder(
  /(?<![\p{L}])(?:badge|shield|star|collar|shoulder|epaulette|credential|serial|(?:peace\s+officer\s+)?licen[cs]e|reg\.?(?=\s\d)|regist(?:ry|er|ration)(?=\s+(?:no|number|nr)(?![\p{L}]))|sicil|kgid|bp|sv[ck]|pers(?:onal)?\.?-?(?:nr|nummer)\.?|matr(?:icule)?\.?|mle|mat\.|služebn[íý]\s+číslo|oeč|jelvényszám|nr\s+(?:ident|sł|leg)\p{L}*|warrant(?:\s+card)?|service\s+(?:id|no\.?|number|card)|police\s+id|credencial(?:\s\p{Lu}{2,5})?|staff|employee|personnel|force\s+(?:id|no\.?|number)|officer\s+(?:id|no\.?|number)|identification|identity|id|p\.?i\.?n\.?|rio|matr[ií]cul[ae]|matricola|tip|carn[eé]t?(?:\s+(?:profesional|policial))?|DPSST|registered|(?:n\S{0,3}\s+de\s+)?placa|c\.\s?p\.|c\.\s?c\.|cip|qid|persal|cartão|legitimați[ea]|nigend|dienst-?nr\.?|nr\.?\s?id\.?|жетон|посвідчення|(?:dienst(?:ausweis)?|stam|personal|personeels|ausweis|kokarden|matrikel|kenn|tjänste|tjeneste|brigade|badge|penning|id-?)-?nummer|legitimation|tj(?:än|ene)ste(?:nr|nummer)|reg(?:imental)?\.?\s+no|nr\s+służb\p{L}*)(?:\s*\/\s*id)?(?:\s+(?:card|id|no\.?|number|nr\.?|n°|n\.?º))*\s*[:.#=–-]*\s*#?\s*((?=[\p{L}\d./-]{0,12}\d)[\p{L}\d][\p{L}\d./-]{1,15}(?:\s\d{2,4}(?:\s\d{1,4})?)?)/iu,
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

/** The second word of a rank: "Inspector Jefe", "Ispettore Capo". */
const SECOND_GRADE = /^(?:jef[ea]|capo|superiore|en chef|divisionnaire)\s+(?=\p{Lu})/iu;

/** A pattern of small letters that also stands with a capital at its beginning. */
function inAnyCase(source: string): string {
  const first = source[0]!;
  return `[${first}${first.toUpperCase()}]${source.slice(1)}`;
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
  /^(?:supervisor|superior|(?:counter)?signed(?: by)?|approved(?: by)?|authori[sz]ed(?: by)?|alternate|backup|vu|visto|gesehen|gezien|zatwierdził|cc)(?:\s*\([^()]{1,40}\))?\s*:/iu;

/** True for a line of a signature on somebody else: "Supervisor: Lt. Roe", "Countersigned: …". */
export function isOfOther(line: string): boolean {
  return OTHERS.test(line.slice(0, 80));
}

/** True if the part is a rank and nothing else. */
export function isRank(part: string): boolean {
  return part.length < 60 && RANK_WHOLE.test(part);
}

/** True if the part names an office or a task that a person holds, and no body ("public prosecutor", not "prosecutor's office"). */
export function isPosition(part: string): boolean {
  const short = part.slice(0, MAX);
  const match = POSITION.exec(short);
  if (
    match === null ||
    /^contact\s+(?:number|details|address)/i.test(short) ||
    short.split(/\s+/).length > 8 ||
    /\d{3}(?!\s\p{L})/u.test(withoutFirst(NUMBER_BADGE, withoutFirst(BADGE, short)))
  )
    return false;
  const after = short.slice(match.index + match[0].length);
  return (
    !/^(?:['’]s|s['’])?\s*(?:office|service|unit|department)/i.test(after) && !/['’]s office/i.test(short)
  );
}

function withoutFirst(words: Finder, text: string): string {
  const match = words.exec(text);
  return match === null ? text : text.slice(0, match.index) + text.slice(match.index + match[0].length);
}

/** A badge or identity number that a part gives with its label. */
export function badgeIn(part: string): { value: string; start: number; end: number } | null {
  const short = part.slice(0, MAX);
  const match = BADGE.exec(short);
  if (match === null) return null;
  return { value: match[1]!.replace(/[.\-/]+$/, ''), start: match.index, end: match.index + match[0].length };
}

/** True for a line that stands in signatures: a rank, an office, a badge, a number to call, a body. */
export function isSignatureLine(line: string): boolean {
  const short = line.slice(0, MAX);
  return (
    short !== '' &&
    (CONTACT.test(short) ||
      BADGE.test(short) ||
      short.split(/[,|]/).some((part) => isRank(part.trim())) ||
      isBody(short) ||
      isPosition(short))
  );
}

/** A number with its sign, and what goes on behind it: "Det Ruskin #318 Ravensport PD". */
const BADGE_THEN_BODY = /(\s#\s?\d{2,7})\s+\p{Lu}.*$/u;

/** "(B. OTIENO) CHIEF INSPECTOR": the typed name under a signature by hand, the rank behind it. */
const NAME_IN_BRACKETS = /^\(([^()\d]{4,50})\)[\s,–-]*(?=\p{L})/u;

/** The person whom a line of a signature begins with; null if it begins with none. */
export function nameIn(line: string, sender: string | null): Person | null {
  const first = fold(line.slice(0, MAX).split(/[|•·\t]|\s[–—-]\s/)[0]!)
    .replace(BADGE_THEN_BODY, '$1')
    .replace(NAME_IN_BRACKETS, '$1, ');
  const [lead = '', ...rest] = first.split(/\s*,\s*/);
  const after = rest.find((part) => part !== '') ?? null;
  const open = /^([^()]+?)\s*\(([^()]{2,60})\)$/.exec(lead);
  const named = after ?? open?.[2] ?? null;
  const person = personIn(open?.[1] ?? lead, sender, named !== null && isRank(named));
  if (person === null) return null;
  const badge =
    person.badge ??
    (named === null ? null : (badgeIn(named)?.value ?? numberOnly(named) ?? numberedBadge(named)));
  return {
    ...person,
    badge,
    rank: person.rank ?? (named !== null && isRank(named) ? named : null),
    position: named !== null && !isRank(named) && isPosition(named) ? named : null,
  };
}

function numberOnly(part: string): string | null {
  return /^#?\s?([\p{Lu}]{0,3}\d{2,10}[\p{Lu}]?)$/u.exec(part)?.[1] ?? null;
}

function personIn(part: string, sender: string | null, ranked: boolean): Person | null {
  let rest = part
    .trim()
    .replace(
      /^(?:name|signed|signé|gez\.?|f\.to|fdo\.?|podpis|investigating officer|return to)\s*:?\s*(?=\p{Lu})/iu,
      '',
    )
    .replace(/^(?!\p{Lu}+\s+\p{Lu}{2,}$)\p{Lu}{3,5}\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)/u, (acronym) =>
      RANK_FIRST.test(acronym) ? acronym : '',
    )
    .replace(/^[-–—/_\s]+/, '')
    .replace(/^\(([^()]+)\)$/, '$1');
  const office = OFFICE_FIRST.exec(rest)?.[0] ?? null;
  if (office !== null) rest = rest.slice(office.length);
  // Behind an office a short rank alone counts: "Oficer dyżurny podkom. Halina Mroczek".
  const first = office === null || /^\p{Ll}+\./u.test(rest) ? RANK_FIRST.exec(rest) : null;
  let rank = first === null || first[0].trim() === '' ? null : first[0].replace(/[\s,/]+$/, '');
  if (rank !== null) {
    rest = rest.slice(first![0].length);
    const grade = SECOND_GRADE.exec(rest);
    if (grade !== null) {
      rank = `${rank} ${grade[0].trim()}`;
      rest = rest.slice(grade[0].length);
    }
  }
  if (rank === null && sender !== null) {
    const short = /^(\p{L}{2,7}\.)\s+(\p{Lu}.*)$/u.exec(rest);
    if (short !== null && !TITLE_FIRST.test(rest) && sameName(short[2]!, sender)) {
      rank = short[1]!;
      rest = short[2]!;
    }
  }
  let badge: string | null = null;
  const number = /^#?((?=\S{0,4}\d)[\p{Lu}]{0,3}\d{2,8}[\p{Lu}]?)\s+(?=\p{Lu})/u.exec(rest);
  if (number !== null) {
    badge = number[1]!;
    rest = rest.slice(number[0].length);
  }
  const behind = rank === null && office === null && endsInRank(rest) ? RANK_LAST.exec(rest) : null;
  if (behind !== null && /^\p{Ll}|^\p{Lu}{2}/u.test(behind[2]!)) {
    rank = behind[2]!;
    rest = behind[1]!;
  }
  // Behind a rank, and before a surname alone, "M." is an initial.
  const initial = /^M\.\s/u.test(rest) && (rank !== null || /^M\.\s\(|^\S+\s\S+$/u.test(rest));
  const titled = initial ? '' : (TITLE_FIRST.exec(rest)?.[0] ?? '');
  rest = rest.slice(titled.length);
  const tail = badgeIn(rest);
  const trailing =
    /\s+(?:[#(]\s?|(?:[Nn]o\.|[Nn]r\.|N°|n°|№)\s?)([\p{L}\d-]{2,12})\)?$/u.exec(rest) ??
    /\s+([\p{Lu}]{0,3}\d{3,10}\p{Lu}?)$/u.exec(rest);
  if (tail !== null && tail.start > 2) {
    badge = tail.value;
    rest = rest.slice(0, tail.start).trim();
  } else if (trailing !== null && /\d/.test(trailing[1]!)) {
    badge = trailing[1]!;
    rest = rest.slice(0, trailing.index);
  }
  rest = rest.replace(/[\s.,;:]+$/, (end) => (/\p{Lu}\.$/u.test(rest) ? end.trim() : ''));
  const words = rest.split(/\s+/);
  const isSender = sender !== null && sameName(rest, sender);
  if (rank !== null && /^(?:agent|special agent|officer|detective|sheriff)$/i.test(rest)) rank = null;
  const shortest = rank !== null || ranked || titled !== '' || office !== null || isSender ? 1 : 2;
  if (words.length < shortest || words.length > 6 || rest.length < 2 || rest.length > 60) return null;
  // Who writes in a hurry writes the own name small.
  const isOwn = sender !== null && rest.toLowerCase() === sender.toLowerCase();
  const capital = isOwn || words.every((word) => NAME_TOKEN.test(word) || PARTICLE.test(word));
  if (isOwn && rest !== sender && rank !== null)
    return { name: rest, rank, badge, position: null, office: office?.trim() ?? null, isSender };
  if (!capital || (!NAME_TOKEN.test(words[0]!) && !PARTICLE.test(words[0]!))) return null;
  if (!words.some((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word) && word.length > 1)) return null;
  if (
    words.some((word) => NO_NAME.test(word)) ||
    (AGENCY.test(rest) && rest.toLowerCase() !== sender?.toLowerCase())
  )
    return null;
  if (UNIT.test(rest) || POSITION.test(rest)) return null;
  return { name: rest, rank, badge, position: null, office: office?.trim() ?? null, isSender };
}

/** True if the words behind the second, or behind a later one, are a rank. */
function endsInRank(text: string): boolean {
  for (let at = text.indexOf(' ', text.indexOf(' ') + 1); at > 0; at = text.indexOf(' ', at + 1))
    if (RANK_WHOLE.test(text.slice(at + 1))) return true;
  return false;
}

/** True if two names share their last word, and the first's beginning. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    withoutAccents(name)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1),
  ) as [string[], string[]];
  return (
    x.length > 0 &&
    y.length > 0 &&
    x.at(-1) === y.at(-1) &&
    (x.length === 1 || y.includes(x[0]!) || x.length > 1)
  );
}

/** The sender's name as From gives it, if it is a person's. */
export function personOfHeader(name: string): Person | null {
  const [family, given] = name.split(/\s*,\s*/);
  // "NBI CCD": marks of a unit.
  if (/^\p{Lu}{2,5}\s\p{Lu}{2,5}$/u.test(name.trim())) return null;
  const direct = nameIn(name.replace(/\s*\(.*\)\s*$/, ''), null);
  if (given !== undefined && direct === null && family !== undefined)
    return nameIn(`${given} ${family}`, null) === null
      ? null
      : { ...nameIn(`${given} ${family}`, null)!, name };
  return direct;
}
