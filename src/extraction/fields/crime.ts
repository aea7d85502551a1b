import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { languageOf } from '../language.ts';
import { findAuthority } from '../law/authorities.ts';
import { findCaseNumbers, findFileNumbers, type LabelledNumber, numberAt } from '../law/case-number.ts';
import { findProvisions, isProcedural, type Provision } from '../law/provisions.ts';
import { findOffences } from '../letter/matter/offences/find.ts';
import type { Filled } from '../template/filled.ts';
import type { FormRows } from '../template/rows-of-form.ts';

/** Words that lead to a citation and mean nothing without it. */
const WORDS_OF_LAW =
  'under|of|the|and|or|as|per|in|by|to|with|contrary|pursuant|according|accordance|violation|breach|punishable|defined|see|is|an?|offence|offense|crime|crimes|provided|for|at|against|criminalised|criminalized|terms|set|out|within|meaning|e\\.g|i\\.e|namely|also|both|criminal|our|we|registered|this|has|been|opened|number|no|dated|started|r\\/w|u\\/s|read|gemäß|gem|nach|strafbar|wegen|und|des|der|dem|Verfahren|prévue?s?|réprimée?s?|punie?s?|par|selon|du|de|la|le|les|et|aux?|sous|dossier|procédure|según|previst[oa]s?|tipificad[oa]s?|penad[oa]s?|en|el|los|y|del?|causa|procedimiento|atestado|diligencias|expediente|strafbaar|gesteld|op|grond|van|het|zaak|ai|sensi|dell[aoe]?|di|cui|agli?|all|punit[oi]|ex|dal|procedimento|penale?|fascicolo|nos|termos|pun[íi]d[oa]s?|pel[oa]s?|d[oae]s?|e|processo|inquérito|określon[ey]|przewidzian[ey]|z|ze|w|tj|tzn|sprawa|sygnatura|akt|postępowanie|prevăzut[ăe]?|conform|potrivit|din|dosar(?:ul)?|penal[ăe]?|cauza|nr|передбачен\\p{L}{0,3}|за|згідно|з|та|і|справа|кримінальне|провадження|номер|cf|jf|jfr|jfm|sammenholdt|vgl|Verbindung|mit|connection|conjunction|inquiry|enquiry|investigation|proceedings?|process|case|file|ref|reference|docket|occurrence|dnr|sag|ærende|ärende|sak|zapisnik|spis|jednací|zn|sp|ügyszám|iktatószám|byla|lieta|toimik|kriminaalasi';
/** The name of the law that was cited by its letters: "(German Criminal Code)". */
const LAW_IN_BRACKETS =
  "\\((?:Chapter|Cap\\.|chap\\.)\\s\\d{1,4}[^()]{0,40}\\)|\\((?:the\\s)?(?:[\\p{L}'’-]+\\s){0,4}?(?:Codes?|Act|Law|Ordinance|Statute|[\\p{L}]*gesetz(?:buch(?:es)?)?|code pénal|código penal|codice penale|kodeks karny|wetboek van strafrecht|trestní zákoník|codul penal)(?:\\s\\d{4})?\\)";
/** Words that lead to a citation and mean nothing without it. */
const CONNECTORS = new RegExp(
  `^(?:[\\s,;:.()[\\]–—/|&№°º'’-]|(?<!\\p{L})(?:${WORDS_OF_LAW})(?!\\p{L})|${LAW_IN_BRACKETS}|(?<!\\p{L})cap\\.?\\s?\\d{1,4}[A-Z]?(?!\\p{L}))*$`,
  'iu',
);
const LEAD_OUT =
  /[\s,;:(/|–—-]*(?:(?<!\p{L})(?:contrary to|c\/s|in violation of|in breach of|punishable (?:under|by)|pursuant to|according to|in accordance with|as defined (?:in|by)|as provided (?:for )?(?:in|by)|within the meaning of|under|as per|per|by|of|in|and|as|see|gemäß|gem\.|nach|strafbar nach|prévue?s? et réprimée?s? par|prévue?s? par|selon|au sens de|previst[oa]s? (?:en|y penad[oa] en)|según|strafbaar gesteld (?:in|bij)|als bedoeld in|previst[oa] e punit[oa] da(?:ll['’])?|di cui all['’]|ai sensi dell['’]|ex|previst[oa] e punid[oa] p[eo]l[oa]|określon[ey] w|z|prevăzut[ăe] de|prev\. de|conform|podle|dle|podľa|iz|enligt|jf\.|szerint|передбачене|передбачений|за|згідно з)(?!\p{L})[\s,;:(]*(?:the\s+|l['’]|el\s+|la\s+)?)*$/iu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What crime is investigated: the crime itself, the provisions, the case file's number (CoE 2020 App. A). */
export function readCrime(form: FormRows, evidence: Evidence): void {
  const row = form.get('crime');
  const provisionsRow = form.get('crime.provisions');
  const numberRow = form.get('crime.caseNumber');
  if (provisionsRow !== null) {
    const found = findProvisions(provisionsRow.text);
    const written = found.length > 0 ? found.map((one) => one.text) : [provisionsRow.text];
    for (const text of written)
      evidence.add('crime.provisions', text, [text, provisionsRow.lines], provisionsRow.place);
  }
  if (numberRow !== null) {
    const value = numberAt(numberRow.text) ?? numberRow.text;
    evidence.add('crime.caseNumber', value, [value, numberRow.lines], numberRow.place);
  }
  if (row === null) {
    if (numberRow === null) readCaseNumberElsewhere(form, evidence);
    return;
  }
  const { description, provisions, number } = crimeTold(row);
  for (const one of provisions) evidence.add('crime.provisions', one.text, [one.text, row.lines], row.place);
  if (numberRow === null) {
    if (number !== null)
      evidence.add(
        'crime.caseNumber',
        number.value,
        [row.text.slice(number.start, number.end), number.value, row.lines],
        row.place,
      );
    else readCaseNumberElsewhere(form, evidence);
  }
  if (description !== '') evidence.add('crime.description', description, [description, row.lines], row.place);
}

/** What a text that is there to name a crime says: the crime, the provisions, and the number of its file. `lines` is the text as it is broken. */
export function crimeTold({ text, lines }: Pick<Filled, 'text' | 'lines'>): {
  readonly description: string;
  readonly provisions: readonly Provision[];
  readonly number: LabelledNumber | null;
} {
  const provisions = findProvisions(text).filter((one) => !isBasis(text, one.start) || !isProcedural(one));
  const labelled = findFileNumbers(text).filter((one) => !provisions.some((law) => overlap(law, one)));
  const numbers = labelled.length > 0 ? labelled : numberAtEnd({ text, lines }, provisions);
  const spans = numbers.map((one) => withLabel(text, withKeeper(text, one), provisions));
  return { description: describe(text, [...provisions, ...spans]), provisions, number: numbers[0] ?? null };
}

/** What a register calls its numbers nobody knows, but the last part of the row is such a number and nothing else: "…; CAS 233/10/2026". */
const LAST_PART =
  /(?:[;,]\s*|\.\s+|\s[/|–—-]\s+)((?:\p{L}[\p{L}.]{0,14}\s){0,2})((?=(?:\D*\d){5})[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*)\.?\s*$/u;
const NO_FILE =
  /(?<!\p{L})(?:acts?|laws?|codes?|decree|regulation|ordinance|statute|section|sec|ss?|art\p{L}*|chapter|cap|loi|ley|lei|legge|legea|gesetz|wet|ustaw\p{L}*|закон\p{L}*|on|since|from|until|dated|vom|du|del|dal|van|eur|usd|gbp|about)\.?(?!\p{L})/iu;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/;

function numberAtEnd(
  { text, lines }: Pick<Filled, 'text' | 'lines'>,
  provisions: readonly Span[],
): LabelledNumber[] {
  const last = lines.lastIndexOf('\n') < 0 ? '' : fold(lines.slice(lines.lastIndexOf('\n') + 1));
  // A last line parts as a comma does.
  const parted =
    last !== '' && text.endsWith(` ${last}`) ? `${text.slice(0, -last.length - 1)};${last}` : text;
  const match = LAST_PART.exec(parted) ?? LAST_PART.exec(text);
  if (match === null || NO_FILE.test(match[1]!) || DATE.test(match[2]!)) return [];
  if (match[1] === '' && !/[./-]|^\p{Lu}{1,4}\d{8,}$/u.test(match[2]!)) return [];
  const end = match.index + match[0].trimEnd().length;
  const start = match.index + match[0].indexOf(`${match[1]}${match[2]}`);
  return provisions.some((law) => overlap(law, { start, end })) ? [] : [{ start, end, value: match[2]! }];
}

/** "of Cyber Police Station, Pune": names up to the end of the sentence. */
const OF_KEEPER =
  /^,?\s(?:of|at|before|with|by)(?:\sthe)?(?:[\s,]+(?:(?:of|the|at|in|for|de|der|and)\s)?\p{Lu}[\p{L}\d'’&-]{0,40}){1,10}(?=\s*(?:[.;]|$))/u;

/** The number with the authority that keeps the file: "3490 Js 118/26, Staatsanwaltschaft Frankfurt", "… of the Regional Court". */
function withKeeper(text: string, number: Span): Span {
  const rest = text.slice(number.end, number.end + 120);
  const keeper = findAuthority(rest);
  const named = keeper !== null && CONNECTORS.test(rest.slice(0, keeper.start));
  const length = named ? keeper.start + keeper.name.length : (OF_KEEPER.exec(rest)?.[0].length ?? 0);
  return { start: number.start, end: number.end + length };
}

/** Where a part of a row begins: behind a stroke, a comma, or a full stop that ends no abbreviation. */
const PART_BEGINS = /[,;(/]\s*|(?<=\p{L}{4}|\d|\))\.\s+|\s[–—|-]\s/gu;
const LONGEST_LABEL = 40;

/**
 * The number with the words that call it so, whatever they are, where they stand in a part of their own behind the law: "…, s. 6 Fraud Act. PULSE
 * incident 25-3188", "§ 303b StGB; Az. StA Ulm 172 UJs 8/26". None that name a crime.
 */
function withLabel(text: string, number: Span, provisions: readonly Span[]): Span {
  const law = provisions.findLast(({ end }) => end <= number.start);
  if (law === undefined) return number;
  const last = [...text.slice(0, number.start).matchAll(PART_BEGINS)].at(-1);
  const start = last === undefined ? 0 : last.index + last[0].length;
  const words = text.slice(start, number.start);
  const language = languageOf(text) ?? 'en';
  if (start < law.end || words.length > LONGEST_LABEL || findOffences(words, language).length > 0)
    return number;
  return { start, end: number.end };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isBasis(text: string, at: number): boolean {
  return /\blegal basis\b[^.;]{0,40}$/i.test(text.slice(Math.max(0, at - 60), at));
}

function readCaseNumberElsewhere(form: FormRows, evidence: Evidence): void {
  for (const key of [
    'overview',
    'subject',
    'requested',
    'nature.other',
    'nature.courtOrder',
    'legalBasis',
    'registrationNumber',
  ] as const) {
    const row = form.get(key);
    const number = row === null ? undefined : findCaseNumbers(row.text)[0];
    if (row === null || number === undefined) continue;
    const quote = row.text.slice(number.start, number.end);
    evidence.add('crime.caseNumber', number.value, [quote, number.value], {
      ...row.place,
      method: 'pattern',
    });
    return;
  }
}

/** The text without the citations and numbers at its ends; what stands between two pieces of description stays. */
export function describe(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  let from = 0;
  for (const span of [...sorted, { start: text.length, end: text.length }]) {
    if (span.start > from && !CONNECTORS.test(text.slice(from, span.start)))
      pieces.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (pieces.length === 0) return '';
  const whole = text.slice(pieces[0]!.start, pieces.at(-1)!.end);
  const tail = Math.max(0, whole.length - 120);
  return fold(whole.slice(0, tail) + whole.slice(tail).replace(LEAD_OUT, ''))
    .replace(/^[\s,;:.)–—-]+(?=\S)/, '')
    .replace(/[\s,;:(./|–—-]+$/, '')
    .replace(/^\((.*)\)$/, '$1');
}
