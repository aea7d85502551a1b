import { opening } from '../../../search/opening.ts';
import { withoutAccents } from '../../../words/accents.ts';
import { OFFICE } from './offices.ts';
import { RANKS, TITLES } from './ranks.ts';
import { AGENCY, badgeIn, isRank, POSITION, UNIT } from './signature-parts.ts';

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

const RANK_FIRST = opening(`^${RANKS}(?=[\\s,#/]|$)[\\s,]*(?:\\/\\s+)?`, 'iu');
/** A name before a grade: "dr. Halmos Réka r. százados", "Sabine Roth KHK’in". */
const BEFORE_RANK = /^(?:\p{L}+\.\s)?\p{L}{2}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'.-]*){1,2}$/u;
const OFFICE_FIRST = opening(
  `^(?:(?:il|la|le|de|el|der|die|o|a|Il|La|Le|De|El|Der|Die|O|A)\\s+)?${OFFICE}\\s+(?=\\p{Lu}|\\p{Ll}{2,7}\\.\\s\\p{Lu})`,
  'u',
);
const TITLE_FIRST = opening(`^(?:${TITLES}\\.?\\s+){1,3}`, 'iu');
const PARTICLE =
  /^(?:van|de|der|den|von|zu|zur|ter|ten|te|di|da|del|della|la|le|el|al|bin|binti|binte|bint|bt|bte|abu|ibn|ní|nic|ó|ua|mac|dos|du|af|av|y|e|of|'t)$/iu;
const NAME_TOKEN =
  /^(?:\(\p{Lu}[\p{L}-]*\)|(?:Md|Mohd|Kr|Ma|Chr|Th|Wm|Jos)\.|(?=\p{Script=Greek})\p{Lu}\p{Ll}{1,4}\.|\p{Lu}\.(?:-?\p{Lu}\.)*|['’‘ʻ]?\p{Lu}[\p{L}’'‘ʻ-]*|[dDlLO]['’]\p{Lu}[\p{L}’'-]*)$/u;
const NO_NAME =
  /^(?:the|dear|re|to|from|date|subject|tel|phone|telephone|fax|e-?mail|web|legal|example|online|request|order|warrant|subpoena|case|our|your|ref|reference|attn|attention|mobile|street|road|avenue|square|united|states|kingdom|north|south|east|west|northern|southern|western|eastern|high|supreme|district|circuit|county|city|state|federal|national|general|public|international|cyber|crime|criminal|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|please|thank|thanks|dossiers?|kind|best|regards|sincerely|yours|team|via|po|box|republic|judicial|law|enforcement|data|account|user|basis|facts|reason|removal|schedule|emergency|urgent|confidential|sent|with|on|in|at|for|and|not|no|duty|operations|contact|point|service|support|sheriff|chief|head|senior|deputy|assistant|this|that|we|you|he|she|it|they|is|are|was|warrants?|orders|clerk|copyright|kwp|kmp|kpp|ksp|krp|agent|investigative|digital|financial|serious|organised|organized|special|auftrag|sta|lpd|lka|bka|zac|ncb|icac|duty|desk|oficina|grupo|parquet|parket|meldkamer|militar|adjunt[oa]|eleitoral|electoral|provincial|nacional|seccional|titular|penal|questura|kontakt\p{L}*|legal|tf|siochana|síochána|response|control|room|robbery|homicide|narcotics|intake|enquir(?:y|ies)|cyber\p{L}+|registry|mailroom|helpdesk|hotline|\p{L}{3,}(?:zentrum|stelle|direktion|präsidium|kommissariat|inspektion|behörde|abteilung|zentrale|leitung)|hsi|police|polizia|policía|judicial|judiciaire|giudiziaria|judiciária|judiciară|stazione|compagnia|tenenza|sezione|squadra|estación|sección|brigade|cyber|ordinance|act|code|section|article|chapter|schedule|regulations?|gendarmerie|fiscalía|procura|juzgado|delegacia|unidad|nucleo|greffe|instan[cz]\p{L}*|istanza|premi[eè]re|primera|cassation|assises|poststelle|postkamer|dios|federación|equipo|comandancia|jefatura|destacamento)$/iu;
/** The second word of a rank: "Inspector Jefe", "Ispettore Capo". */
const SECOND_GRADE = /^(?:jef[ea]|capo|superiore|en chef|divisionnaire)\s+(?!de(?:l|lla|i)?\s)(?=\p{Lu})/iu;

/** Italian grades that a special charge may follow: "Lgt. C.S. Aldo Conti". */
const OF_MARSHALS = /^(?:lgt|luogotenente|mar|m\.|brig|app|s\.? ?ten)/iu;
const SPECIAL_CHARGE = /^C\.\s?S\.\s+(?=\p{Lu})/u;

/** A force's short name between the grade and the name: "Ten. Col. GdF Aldo Conti". */
const FORCE_BEHIND_GRADE = /^(?:GdF|CC|P\.?S\.?|PNP|GNR|PSP)\s+(?=\p{Lu}\p{L}+\s\p{Lu})/u;

/** Letters that stand for a unit before the place where it is: "PJF Namur". */
const UNIT_OF_PLACE = /^(?![A-Z]*[AEIOUY])[A-Z]{3,5}\s/;

/** How Polish judges and prosecutors name their court or office before their name: "sędzia SO Jan Wilk". */
const COURT_OF_JUDGE = /^(?:S[ORAN]|WSA|NSA|P[ORKD])\s+(?=\p{Lu}\p{Ll})/u;

/** An article before a grade: "Le Commissaire Mamadou Faye". */
const ARTICLE = /^(?:(?:le|la|el|il|lo|der|die|das|de|het|o|a|the)\s|l['’]\s?)(?=\p{L})/iu;
/** An article and letters that stand for an office: "Il GIP". */
const ARTICLE_ALONE = /^(?:il|lo|le|la|el|les|los)\s\p{Lu}{2,4}$/iu;

/** The short name of a force before the number that it gives: "Jane Roe AFP 19882". */
const FORCE_OF_NUMBER = /(?<=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)\s\p{Lu}{3,4}$/u;
/** Grades of two letters, which are much else too, before a name of two words: "SP Bikram Khadka", "IP OMAR BAKARI ALI". */
const TWO_LETTERS = /^(?:IP|SP)\s+(?=\p{Lu}[\p{L}’'-]+\s\p{Lu})/u;
/** What "IP" stands before where it is no grade. */
const OF_TRAFFIC =
  /^IP\s(?:\p{L}+\s)?(?:address|log|session|port|traffic|range|record|histor|detail|connection|activit|location|information|number|lookup|block|data)/iu;

/** The number before the grade: "No. 70417 Cpl. Jane Roe", "#417 Sgt Roe". */
const NUMBER_FIRST = /^(?:[Nn]o\.?\s?|#\s?)?((?:\p{Lu}{1,2}\/?)?\d{3,8})\s+(?=\p{L})/u;

/** A remark that a seal stands behind the name: "[official seal]", "(L.S.)". */
const SEALED = /\s+[([](?:\p{L}+\s)?(?:seal|stamp|signature|signed|L\.\s?S\.)[)\]]$/iu;

/** Marks that one signs for another: "P.O. Awa Diop", "i. A. Roth". */
const ON_BEHALF = /^(?:[Pp]\.\s?[Oo]\.|p\/o|i\.\s?[AV]\.|p\.\s?p\.|z\sup\.)\s+(?=\p{Lu}\p{Ll})/u;

/**
 * The person whom a part of a line names, with the office or the grade before the name and what numbers the person; null if it names none. `ranked`
 * where a grade follows in the next part.
 */
export function personIn(part: string, sender: string | null, ranked: boolean): Person | null {
  let rest = part
    .trim()
    .replace(ON_BEHALF, '')
    .replace(
      /^(?:name|signed|signé|gez\.?|f\.to|fdo\.?|podpis|investigating officer|return to|firmado (?:digital|electrónica)mente por|(?:digitally|electronically) signed by|(?:elektronisch|digital) signiert (?:von|durch)|(?:elektronisch|digitaal) ondertekend door|signé électroniquement par|firmato digitalmente da|assinado (?:digital|eletronica)mente por|podpisan[oy] elektronicznie przez|semnat (?:electronic|digital) de)\s*:?\s*(?=\p{Lu})/iu,
      '',
    )
    .replace(/^(?!\p{Lu}+\s+\p{Lu}{2,}$)\p{Lu}{3,5}\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)/u, (acronym) =>
      RANK_FIRST.test(acronym) ? acronym : '',
    )
    .replace(/^[-–—/_\s]+/, '')
    .replace(SEALED, '')
    .replace(/^\(\s*([^()]+?)\s*\)$/, '$1');
  if (ARTICLE_ALONE.test(rest) || isRank(rest)) return null;
  const numberFirst = NUMBER_FIRST.exec(rest);
  if (numberFirst !== null) {
    if (!RANK_FIRST.test(rest.slice(numberFirst[0].length))) return null;
    rest = rest.slice(numberFirst[0].length);
  }
  const bare = rest.replace(ARTICLE, '');
  if (bare !== rest && RANK_FIRST.test(bare)) rest = bare;
  const office = OFFICE_FIRST.exec(rest)?.[0] ?? null;
  if (office !== null) rest = rest.slice(office.length).replace(COURT_OF_JUDGE, '');
  // Behind an office a rank in small letters alone counts: "Oficer dyżurny podkom. Halina Mroczek".
  const first = office === null || /^\p{Ll}/u.test(rest) ? (RANK_FIRST.exec(rest) ?? twoLetters(rest)) : null;
  let rank = first === null || first[0].trim() === '' ? null : first[0].replace(/[\s,/]+$/, '');
  if (rank !== null) {
    rest = rest.slice(first![0].length);
    const grade = SECOND_GRADE.exec(rest) ?? (OF_MARSHALS.test(rank) ? SPECIAL_CHARGE.exec(rest) : null);
    if (grade !== null) {
      rank = `${rank} ${grade[0].trim()}`;
      rest = rest.slice(grade[0].length);
    }
    rest = rest.replace(FORCE_BEHIND_GRADE, '');
  }
  if (rank === null && sender !== null) {
    const short = /^(\p{L}{2,7}\.)\s+(\p{Lu}.*)$/u.exec(rest);
    if (short !== null && !TITLE_FIRST.test(rest) && sameName(short[2]!, sender)) {
      rank = short[1]!;
      rest = short[2]!;
    }
  }
  let badge = numberFirst?.[1] ?? null;
  const number = /^#?((?=\S{0,4}\d)[\p{Lu}]{0,3}\d{2,8}[\p{Lu}]?)\s+(?=\p{Lu})/u.exec(rest);
  if (number !== null) {
    badge = number[1]!;
    rest = rest.slice(number[0].length);
  }
  if (!mayBegin(rest, sender)) return null;
  const behind = rank === null && office === null ? nameAndRank(rest) : null;
  if (behind !== null && /^\p{Ll}|^\p{Lu}{2}/u.test(behind.rank)) {
    rank = behind.rank;
    rest = behind.name;
  }
  // Behind a rank, and before a surname alone, "M." is an initial.
  const initial = /^M\.\s/u.test(rest) && (rank !== null || /^M\.\s\(|^\S+\s\S+$/u.test(rest));
  const titled = initial ? '' : (TITLE_FIRST.exec(rest)?.[0] ?? '');
  rest = rest.slice(titled.length);
  const tail = badgeIn(rest);
  const trailing =
    /\s+(?:[#(]\s?|(?:[Nn]o\.|[Nn]r\.|N°|n°|№)\s?)([\p{L}\d-]{2,12})\)?$/u.exec(rest) ??
    /\s+((?:\p{Lu}{1,3}\/?)?\d{3,10}\p{Lu}{0,2})$/u.exec(rest);
  if (tail !== null && tail.start > 2) {
    badge = tail.value;
    rest = rest.slice(0, tail.start).trim();
  } else if (trailing !== null && /\d/.test(trailing[1]!)) {
    badge = trailing[1]!;
    rest = rest.slice(0, trailing.index).replace(FORCE_OF_NUMBER, '');
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
  if (UNIT.test(rest) || POSITION.test(rest) || (rank === null && UNIT_OF_PLACE.test(rest))) return null;
  // A judge's court behind the office: "sędzia SO".
  if (rank === null && /^\p{Lu}{2,3}$/u.test(rest)) return null;
  return { name: rest, rank, badge, position: null, office: office?.trim() ?? null, isSender };
}

function twoLetters(words: string): RegExpExecArray | null {
  return OF_TRAFFIC.test(words) ? null : TWO_LETTERS.exec(words);
}

/** False for words with which neither a name nor a title begins. */
function mayBegin(words: string, sender: string | null): boolean {
  return (
    /^(?:\(?\p{Lu}|[dl'’‘ʻ]?['’‘ʻ]\p{Lu})/u.test(words) ||
    (sender !== null && words.toLowerCase().startsWith(sender.toLowerCase())) ||
    PARTICLE.test(/^[^\s.,;:]*/.exec(words)![0]) ||
    TITLE_FIRST.test(words)
  );
}

/** A name of two words or more, and the grade that stands behind it. */
function nameAndRank(words: string): { readonly name: string; readonly rank: string } | null {
  for (const { 0: gap, index } of [...words.matchAll(/\s+/g)].slice(1, MOST_BEFORE_RANK).reverse()) {
    const [name, rank] = [words.slice(0, index), words.slice(index + gap.length)];
    if (BEFORE_RANK.test(name) && isRank(rank)) return { name, rank };
  }
  return null;
}

const MOST_BEFORE_RANK = 4;

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
