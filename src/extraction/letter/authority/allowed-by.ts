import type { AuthorityKind } from '../../../form/standard-form.ts';
import { finder } from '../../../search/finder.ts';
import { isNoOrder, sentenceAround } from '../../law/authorities.ts';
import { kindOfStatus } from '../../law/authority-kinds.ts';
import type { Person } from '../writer/person-in-part.ts';
import { nameIn } from '../writer/persons.ts';

/** One whom a text names as having allowed or ordered what is asked. */
export interface Allowing {
  /** Null where neither a grade nor an office is told. */
  readonly kind: AuthorityKind | null;
  /** The name with the grade or the office beside it. */
  readonly name: string;
  /** The sentence that says so. */
  readonly sentence: string;
}

/** Words that lead from a measure to the one who allowed it, in the languages of letters. */
const LEADS = finder(
  `(?<!\\p{L})(?:${[
    '(?:authori[sz]ed|approved|signed off|sanctioned|countersigned)(?: (?:orally|verbally|in writing|in person|today|yesterday|on call))? by|(?:issued|given)(?: (?:on )?[\\p{L}\\d ,.:/-]{4,30})? by(?= (?:the )?\\p{Lu}|\\s?:\\s+\\p{Lu})|signed(?: (?:on )?[\\p{L}\\d ,.:/-]{4,30})? by(?= (?:the )?\\p{Lu})|(?<=^|\\n|\\d\\.\\s)(?:issued|authori[sz]ed|approved|signed(?! by:))[^;\\n]{0,70},?\\sby:(?=\\s+\\p{Lu})|acting through|on the (?:authority|orders|instructions) of|with the (?:approval|authority|authori[sz]ation) of|(?:authori[sz]ation|approval|approving|authori[sz]ing)(?: officer)?(?: (?:of|from|by)|(?=:))',
    "(?:autorisée?s?|approuvée?s?|validée?s?|ordonnée?s?|décidée?s?|accordée?s?) par|(?:sur|avec) (?:l['’])?(?:autorisation|accord|ordre|instructions?) (?:de|du|d['’])",
    '(?:genehmigt|bewilligt|gebilligt|freigegeben|angeordnet)(?: (?:durch|von)|(?=:))|(?:anordnung|genehmigung|bewilligung|freigabe) (?:durch|von)|(?:auf|mit) (?:anordnung|genehmigung|weisung) (?:von|des|der)',
    '(?:goedgekeurd|toegestaan|bevolen|gelast|gemachtigd|geaccordeerd) door|(?:op|met) (?:bevel|last|toestemming|machtiging) van',
    '(?:autorizad|aprobad|ordenad|dispuest|acordad|validad)[oa]s? por|(?:por orden|con (?:la )?(?:autorización|aprobación)|por disposición) del?',
    "(?:autorizzat|approvat|ordinat|dispost|vistat)[oaie] da(?:l|lla|ll['’])?|su (?:autorizzazione|disposizione|ordine) d(?:i|el|ella)",
    '(?:autorizad|aprovad|ordenad|determinad|validad)[oa]s? p(?:or|el[oa])|(?:por ordem|com autorização|por determinação) d[eoa]',
    '(?:zatwierdzon|zarządzon|zaakceptowan|zlecon|wydan|nakazan)\\p{L}{1,2} przez|za (?:zgodą|aprobatą)|na polecenie|zatwierdziła?',
    '(?:aprobat|autorizat|dispus|încuviințat)[ăe]? de(?: către)?|cu (?:aprobarea|acordul)',
    '(?:погоджено|затверджено|дозволено|санкціоновано)(?: з)?|за погодженням(?: з)?|(?:разрешен|одобрен|нареден)[оаи] от',
    '(?:godkän[dt]|beslutad|beslutat|beviljad|godkendt|besluttet|godkjent|besluttet|beordret|beordrad) a[fv]|hyväksy(?:nyt|jä)|määrännyt',
    '(?:schválil|povolil|nařídil|nariadil)a?|(?:odobri|naredi|naloži)(?:o|la|l)|(?:schváleno|povoleno|schválené|odobreno|naloženo)(?: od)?',
    'engedélyezte|jóváhagyta|elrendelte|(?:kinnitas|lubas|kooskõlastatud|kinnitatud)|(?:patvirtino|leido|sankcionavo)|(?:apstiprināja|atļāva|saskaņots ar)',
    '(?:εγκρίθηκε|διατάχθηκε|εξουσιοδοτήθηκε) από|κατόπιν (?:εντολής|έγκρισης)',
  ].join('|')}):?\\s+`,
  'giu',
);
/** Articles between such words and a name. */
const ARTICLES =
  /^(?:(?:the|our|my|an?|l[ae]|les?|el|il|lo|o|de|den|der|dem|die|τον|την|του|της)\s+|l['’])+/iu;
/** Words behind a name that say the same of its bearer: "…, Superintendent Ann Lowe having authorised it". */
const BEHIND =
  /(?<!\p{L})(?:(?:having|has|have|had|who)(?: \p{L}+ly)?(?: (?:has|have|had))? (?:authori[sz]ed|approved|sanctioned)|(?:is aware of and )?(?:approves|authori[sz]es|sanctions) (?:this|the|my))(?!\p{L})/giu;
/** What is asked, by what requests call themselves, and the act of asking, in the languages of letters. */
const MEASURE = finder(
  `(?<!\\p{L})(?:${[
    '(?:^\\W*|(?:this|the|our|my|an?|present|following)\\s(?:(?:urgent|present|above|attached|emergency|oral|written|formal)\\s)*)(?:(?:disclosure|data|preservation|production|search|court|information) )?(?:request|order|warrant|subpoena|measure|application|demand|notice|disclosure|preservation|production|inquiry|letter)|(?:i|we)\\s(?:hereby\\s|now\\s)?(?:request|ask|require|apply|write|act|make)|(?:this|it|which)(?=\\s(?:is|was|has)\\s|\\W*$)|(?:to|for)\\s(?:request|ask|apply)',
    '(?:réquisition|demande|mesure|ordonnance|requête)s?|(?:je|nous)\\s(?:vous\\s)?(?:requérons|requiers|demand\\p{L}+|pri\\p{L}+)',
    '\\p{L}{0,16}(?:ersuchen|anfrage|anordnung|antrag|maßnahme|auskunft|abfrage|verfügung)|(?:ich|wir)\\s(?:bitten?|ersuchen?)',
    '(?:vordering|verzoek|bevel|maatregel|aanvraag)|(?:ik|wij|we)\\s(?:vorder|verzoek)\\p{L}*',
    '(?:solicitud|requerimiento|oficio|medida|petición|mandamiento)|(?:se\\s)?(?:solicit|requier)\\p{L}*',
    '(?:richiesta|decreto|provvedimento|misura|istanza)|si\\s(?:chiede|richiede)',
    '(?:pedido|requisição|ordem|solicitação|ofício)|(?:solicit|requisit)\\p{L}*',
    '(?:wnios|żądani|postanowieni|zapytani)\\p{L}*|(?:cerer|solicit|ordonanț|măsur)\\p{L}*',
    '(?:запит|вимог|захід|заход|искане|молба|запрос|клопотан)\\p{L}*',
    '(?:begäran|framställ|beslut|förfråg|anmodning|forespørg|forespørs|pyynt|pyynn|tiedustel)\\p{L}*',
    '(?:žádost|žiados|opatřen|opatren|zahtev|zahtjev|zahtjevu|megkeres|päring|taotlus|prašym|pieprasīj|lūgum)\\p{L}*',
    '(?:αίτημα|αίτηση|αιτήσεως|μέτρο|παραγγελία)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** A provision on which a request rests, with the sign of its number. */
export const PROVISION =
  /§|(?<!\p{L})(?:sections?|ss?\.|art(?:icle|ikel|ículo|icolo|igo|ykuł|icolul)?s?\.?|ст(?:атт\p{L}+)?\.?|чл(?:ен)?\.?|čl\.|paragr\p{L}+)\s?\d/iu;
/** So much of a sentence before the words is looked at, in characters. */
const CLAUSE = 240;
/** So much behind them. */
const OBJECT = 40;

/** True where what was allowed is the request, or a measure on a provision; `isImplied`: also where a sentence begins so and names nothing. */
function isOfRequest(text: string, at: number, isImplied: boolean): boolean {
  const { start } = sentenceAround(text, at);
  const clause = text.slice(Math.max(start, at - CLAUSE), at).trimStart();
  if (isImplied && /(?:^|[:\n(])[\s\W]*$/u.test(clause)) return true;
  return PROVISION.test(clause) || MEASURE.test(clause);
}

/** So far from these words a name is looked for, in characters. */
const WINDOW = 120;
/** Where the words on a person end. */
const END =
  /[;:\n()]|(?<=\s\p{L}[\p{L}'’-]{3,30}|\d)\.(?:\s|$)|\s[–—-]\s|\s(?:under|pursuant|who|whose|and|at|this|today|yesterday)\s|(?:,?\s(?:on|of|dated|en date|le|vom|am|van|op|del?|dne|z dnia|din|від|den|datert|af|av)\s)(?=\d)/u;

/** The first officer whom a text names as having allowed what is asked; null for none. In mere facts, which tell of others too, it must say what was allowed. */
export function allowedBy(text: string, isOfFacts = false): Allowing | null {
  for (const lead of LEADS.matchAll(text)) {
    if (!isOfRequest(text, lead.index, !isOfFacts)) continue;
    const from = lead.index + lead[0].length;
    const allowing = namedIn(text.slice(from, from + WINDOW).split(END, 1)[0]!, text, lead.index);
    if (allowing !== null) return allowing;
  }
  for (const { 0: words, index } of text.matchAll(BEHIND)) {
    const from = index + words.length;
    const object = text.slice(from, from + OBJECT).split(/[.;,\n]/u, 1)[0]!;
    const says = /\s(?:this|the|my|our)$/iu.exec(words)?.[0] ?? '';
    if (!MEASURE.test(`${says}${object}`.trim().replace(/\s(?:on|at|under)\s.*$/iu, ''))) continue;
    const before = text.slice(Math.max(0, index - WINDOW), index).split(/[.;:,\n](?:\s|$)/u);
    const allowing = namedIn(before.findLast((part) => part.trim() !== '') ?? '', text, index);
    if (allowing !== null) return allowing;
  }
  return null;
}

/** The short names of American prosecutors: "ADA Whitlock". */
const PROSECUTOR = /^(?:S?AUSA|ADA|DDA|AAG)\s\p{Lu}/u;

function namedIn(written: string, text: string, at: number): Allowing | null {
  const words = written.trim().replace(ARTICLES, '');
  const person = nameIn(words, null);
  if (person === null || (heldBy(person).length === 0 && !/\s/.test(person.name))) return null;
  const { start, end } = sentenceAround(text, at);
  const sentence = text.slice(start, end).trim();
  if (isNoOrder(sentence)) return null;
  const kinds = heldBy(person).map((held) => kindOfStatus(held)?.kind ?? null);
  const kind =
    kinds.find((one) => one !== null) ??
    (PROSECUTOR.test(words) ? 'prosecutor' : null) ??
    (person.rank === null ? null : 'police');
  return { kind, name: withHeld(words, person), sentence };
}

const heldBy = ({ rank, office, position }: Person): string[] =>
  [office, position, rank].filter((one) => one !== null);

/** The words from the first of a person's name, grade and office to the last. */
function withHeld(words: string, person: Person): string {
  const spans = [person.name, ...heldBy(person)]
    .map((part) => ({ start: words.indexOf(part), length: part.length }))
    .filter(({ start }) => start >= 0);
  if (spans.length === 0) return person.name;
  const start = Math.min(...spans.map((one) => one.start));
  return words.slice(start, Math.max(...spans.map((one) => one.start + one.length)));
}
