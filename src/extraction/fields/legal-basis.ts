import type { RowKey } from '../../form/labels/labels.ts';
import { saysNothing } from '../blank.ts';
import type { Evidence } from '../evidence.ts';
import { fold, letters } from '../fold.ts';
import { sentenceAround } from '../law/authorities.ts';
import { findProvisions, isPowerOfCode, isProcedural, type Provision } from '../law/provisions.ts';
import { anyOf } from '../letter/words.ts';
import type { FormRows } from '../template/rows-of-form.ts';

const SAID =
  /(?<!\p{L})(?:(?:legal|lawful|statutory)\s+(?:basis|bases|grounds?|authority)(?!\p{L})(?:\s+(?:for|of)\s+(?:the|this|our)\s+(?:\w+\s+)?(?:request|order|measure|preservation|disclosure|production))?|Rechtsgrundlage|(?:fondement|base)\s+(?:juridique|légale?)|(?:base|fundamento)\s+(?:legal|jur[íi]dic[oa])|(?:wettelijke|juridische)\s+(?:grondslag|basis)|rechtsgrond(?:slag)?|base\s+giuridica|podstaw[aą]\s+prawn[aą]|temei(?:ul)?\s+(?:legal|juridic)|правов(?:а|ою)\s+підстав(?:а|ою)|rättslig\s+grund|rättsgrund|lagrum|retsgrundlag|rett(?:s|slig\s+)grunnlag|oikeusperuste|õiguslik\s+alus|jogalap|právní\s+základ|právny\s+základ|pravn[ai]\s+(?:osnova|podlaga)|νομική\s+βάση|правно\s+основание|teisinis\s+pagrindas|juridiskais\s+pamats|(?:hukuki|yasal)\s+dayanak)(?:\s+(?:des Ersuchens|der Anfrage|de la demande|de la solicitud|van het verzoek|della richiesta|do pedido|wniosku|al cererii|запиту))?\s*(?:is|are|being|ist|est|es|è|é|este|to|[:=–-])*\s*|(?:^|(?<=[.;\n\t]\s{0,3}))(?:authority|law|statute|statutory basis)\s*:\s*|\b(?:basis|grounds?)\s*(?:[:=]|\b(?:is|are)\b)\s*|(?<!\p{L})(?:fondement|grundlage|grondslag|fundamento|base|podstawa|temei|підстава|osnova|základ|peruste|alus|jogalap)\s*:\s*/giu;
/** Of these words those that lead to a law only where one stands directly behind them. */
const BARE =
  /^(?:basis|grounds?|authority|law|statute|fondement|grundlage|grondslag|fundamento|base|podstawa|temei|підстава|osnova|základ|peruste|alus|jogalap)\s*(?::|=|is|are)/iu;
/** One of these stands in every wording of them. */
const BASIS_WORD =
  /law\s*:|statute|bas[ie]|ground|authority|grundlag|rättsgrund|grond|fondement|fundamento|grondslag|podstaw|temei|підстав|lagrum|grun[dn]|grunnlag|peruste|alus|jogalap|základ|osnova|podlaga|βάση|основание|pagrindas|pamats|dayanak/iu;
const LEADS = new RegExp(
  `(?<!\\p{L})(?:${anyOf('en', 'basisLeads')}|gemäß|nach|aufgrund|auf\\s+(?:der\\s+)?Grundlage|en\\s+(?:vertu|application)\\s+de|sur\\s+le\\s+fondement\\s+de|conformément\\s+à|en\\s+virtud\\s+de|conforme\\s+a|al\\s+amparo\\s+de|op\\s+grond\\s+van|ai\\s+sensi\\s+d[ei]ll?['’]?|nos\\s+termos\\s+d[oe]|ao\\s+abrigo\\s+d[oe]|na\\s+podstawie|zgodnie\\s+z|în\\s+temeiul|în\\s+baza|на\\s+підставі|відповідно\\s+до|згідно\\s+з)\\s+(?:the\\s+)?(?:provisions?\\s+of\\s+)?(?:the\\s+|l['’]|la\\s+|del\\s+)?$`,
  'iu',
);
/** "Preservation is demanded under": what is asked, and the word that leads from it to its basis. */
const ASKED_UNDER =
  /\b(?:requests?|preservation|production|disclosure|notices?|orders?|warrants?|measures?|data|information)\s+(?:(?:is|are|was|were|has|have|been|being|hereby|herewith)\s+){0,3}(?:requested|demanded|asked(?:\s+for)?|sought|issued|made|ordered|authori[sz]ed|required)\s+(?:under|pursuant\s+to|in\s+accordance\s+with|on\s+the\s+basis\s+of|by\s+virtue\s+of|in\s+terms\s+of|as\s+per)?\s*(?:the\s+)?$/i;
/** "It's under s 107H of the TIA Act", "This notice is issued under": what says of the request itself under which law it stands. */
const ITSELF_UNDER =
  /(?:^|[.;:\n–—]\s*|\b(?:and|which)\s+)(?:(?:it|that|this|which|(?:the|this|our|my)\s+(?:\p{L}+\s+){0,2}(?:request|notice|order|demand|letter|direction|requirement|subpoena|warrant|application|preservation|production))(?:\s+(?:is|was|has\s+been|falls|goes)|['’]s)(?:\s+\p{L}+){0,3}|(?:made|issued|served|sent|given))\s+(?:under|by\s+virtue\s+of|pursuant\s+to|per)\s+(?:the\s+)?$/iu;
/** "… the order is attached (Law 4411/2016, article 6)". */
const ORDERED_UNDER =
  /\b(?:orders?|warrants?|authori[sz]ed|authori[sz]ation)\b[^;]{0,160}\b(?:attached|enclosed|issued|granted|made)(?:\s[^;()]{0,80})?\s*[(,]\s*$/i;
/** "Requisition no. 118/2026 of 24 September 2026, article 73": an act by its number, and what it rests on. */
const NUMBERED_ACT =
  /(?:^|[\n.;])\s*(?:our\s+)?(?:requisition|notice|order|request|demand)\s+(?:no\.?|nr\.?|n[°º]|number)\s*\S*\d\S*(?:\s[^.;,\n]{0,50})?,?\s*(?:\(|under|,)?\s*$/iu;
/** "u/s 94": under section 94. */
const UNDER_SECTION = /^u\/s/i;
/** Words that only lead to the basis of an act, never to the offence. */
const STRONG_LEADS =
  /\b(?:pursuant\s+to|in\s+accordance\s+with|on\s+the\s+basis\s+of|based\s+(?:up)?on|by\s+virtue\s+of|in\s+application\s+of|empowered\s+by|authori[sz]ed\s+by)\s+(?:the\s+)?$/i;
const OF_CRIME =
  /\b(?:offences?|offenses?|crimes?|criminal act|violat\w+|contrary|breach|punish\w*|suspect\w*|charged|qualif\w+|commit\w*|fraud|theft)\b([^.;]{0,60})$/i;
/** "… of an offence and make this request by virtue of": what is asked stands between the crime and the law. */
const ASKED_SINCE =
  /\b(?:requests?|requir\w+|ask(?:ed|ing)?|orders?|direct(?:ed)?|demands?|seek|produc\w+|disclos\w+|provid\w+|preserv\w+|suppl\w+|furnish\w*|appl(?:y|ied|ication))\b/i;

/** The number under which a crime was reported, right before its provisions: "FIR No. 112/2026 dated 2.4.2026 u/s 66C". */
const OF_REPORT =
  /(?<!\p{L})(?:FIR|F\.I\.R\.|Crime|Cr|C\.?R|RC|Case Crime|OB|CAS)\.?\s*(?:No\.?|number)?\s*:?\s*[\p{L}-]{0,6}\d+\s?[/-]\s?\d{2,4}(?:,?\s+(?:dated|dt\.?|registered|lodged|of|at)[^.;:]{0,24}|\s+(?:dated|dt\.?)\s?[\d./-]{6,10})?[\s,(]*$/iu;

/** True where the words before a provision say that it is that of a crime. */
export function leadsFromCrime(before: string): boolean {
  if (OF_REPORT.test(before)) return true;
  const tail = OF_CRIME.exec(before)?.[1];
  return tail !== undefined && !ASKED_SINCE.test(tail) && !STRONG_LEADS.test(before);
}
/** Penal codes by these names: the crime, not the basis. */
const NATIONAL_PENAL =
  /code pénal|c[óo]digo penal|codice penale|(?<!\p{L})c\.\s?p\.(?!\s?p)|kodeks\p{L}* karn|k\.\s?k\.|cod(?:ul|ului)? penal|(?<!\p{L})КК(?!\p{L})|кримінальн\p{L}+ кодекс|wetboek van strafrecht|(?<!\p{L})Sr(?!\p{L})/iu;
const PENAL = new RegExp(
  `\\b(?:penal|criminal)\\s+code\\b|\\b(?:StGB|KarS|Sr|BNS|IPC)\\b|${NATIONAL_PENAL.source}`,
  'iu',
);
const TREATY =
  /(?<!\p{L})(?:(?:Council of Europe\s+)?(?:Budapest\s+)?Convention on Cybercrime|Budapest Convention|Second Additional Protocol|(?:European|Inter-American|United Nations|Nordic)?\s?Convention on (?:Mutual (?:Legal )?Assistance|Legal Assistance)(?: in Criminal Matters)?(?:,? (?:of|signed|done)(?: at \p{Lu}\p{L}+)?(?: on)? (?:\d{1,2} \p{L}+ )?\d{4})?|(?:United Nations )?Convention against Transnational Organi[sz]ed Crime|(?:treaty|agreement) (?:between [^.;,()]{5,80} )?on mutual (?:legal )?assistance(?: in criminal matters)?|mutual legal assistance treaty|MLAT|Budapester (?:Konvention|Übereinkommen)|Übereinkommens? über (?:die )?(?:Cyber|Computer)kriminalität|convention (?:de Budapest|sur la cybercriminalité)|Convenio (?:de Budapest|sobre (?:la )?ciber\p{L}+)|Convenzione (?:di Budapest|sulla criminalità informatica)|Convenção (?:de Budapeste|sobre o cibercrime)|Cybercrimeverdrag|Verdrag inzake (?:de bestrijding van )?cybercriminaliteit|konwencj\p{L} o cyberprzestępczości|Convenți(?:a|ei) (?:de la Budapesta|privind criminalitatea informatică)|конвенці\p{L} про кіберзлочинність)(?!\p{L})/iu;
const SEARCHED: readonly RowKey[] = [
  'overview',
  'nature.other',
  'requested',
  'nature.production',
  'nature.preservation',
  'nature.courtOrder',
  'nature.takedown',
  'nature.emergency',
  'crime',
  'subject',
  'timeLimits',
];

/** Rows that ask: what they say to be done under a provision rests on it, without a verb that says so. */
const ASKING: ReadonlySet<RowKey> = new Set<RowKey>([
  'requested',
  'nature.production',
  'nature.preservation',
  'nature.takedown',
  'nature.other',
]);

/** A legal basis that a text gives: the provision or treaty as written. */
export interface FoundBasis {
  readonly value: string;
  readonly quote: string;
}

/** The article, section or treaty on which the request rests (CoE 2008 §26): an own row, or where other rows say it. */
export function readLegalBasis(form: FormRows, evidence: Evidence): void {
  const row = form.get('legalBasis');
  if (row !== null) {
    evidence.add('legalBasis', row.text, [row.lines], row.place);
    return;
  }
  const ofCrime = new Set(
    (['crime', 'crime.provisions'] as const).flatMap((key) =>
      findProvisions(form.get(key)?.text ?? '').map((one) => letters(one.text)),
    ),
  );
  for (const find of [findSaidBasis, findLedBasis, findBareBasis, findTreaty]) {
    for (const key of SEARCHED) {
      const found = form.get(key);
      const basis = found === null ? null : find(found.lines, ASKING.has(key) ? ofCrime : null, ofCrime);
      if (found === null || basis === null) continue;
      evidence.add('legalBasis', basis.value, [basis.value, basis.quote], {
        ...found.place,
        method: 'pattern',
      });
      return;
    }
  }
}

/** "Legal basis: Article 215 of the Code of Criminal Procedure". */
export function findSaidBasis(text: string): FoundBasis | null {
  if (!BASIS_WORD.test(text)) return null;
  for (const match of text.matchAll(SAID)) {
    const from = match.index + match[0].length;
    const { end } = sentenceAround(text, from);
    const rest = text.slice(from, Math.min(end, from + 400));
    // The full stop of "27 kap. 19 §" or "članak 263. ZKP" ends no sentence.
    const further = text.slice(from, from + 400);
    const provisions = findProvisions(further).filter(({ start }) => start < rest.length);
    const first = provisions[0];
    const bare = BARE.test(match[0]);
    if (bare && (first === undefined || first.start > 40 || PENAL.test(first.law))) continue;
    // "Statute: NRS 205.380" names the crime's, where a power is cited too.
    if (bare && !isProcedural(first!) && findProvisions(text).some(isProcedural)) continue;
    if (first !== undefined && first.start < 120) {
      const joined = joinedFrom(further, provisions, 0);
      return { value: fold(joined), quote: joined };
    }
    // A label on the next line begins something else.
    const plain = fold(rest.split(/\n(?=[^:\n]{2,40}:)/)[0]!);
    if (
      /\p{L}{3}/u.test(plain) &&
      !saysNothing(plain) &&
      /[:=–-]\s*$|\b(?:is|ist|est|es|è|é|este|to)\s*$/i.test(match[0])
    )
      return { value: plain, quote: plain };
  }
  return null;
}

/**
 * "We request, pursuant to Article 215 of the Code of Criminal Procedure, …"; provisions of the crime itself do not count. `ofCrime` holds
 * those, by their letters, for a text that as a whole says what is asked for: there a code that holds both kinds of law counts as well.
 * `known` holds them for any text.
 */
export function findLedBasis(
  text: string,
  ofCrime: ReadonlySet<string> | null = null,
  known: ReadonlySet<string> = ofCrime ?? new Set(),
): FoundBasis | null {
  const provisions = findProvisions(text);
  for (const [at, one] of provisions.entries()) {
    const before = text.slice(Math.max(0, one.start - 90), one.start);
    const led = LEADS.test(before) || UNDER_SECTION.test(one.text);
    const isCrimes = leadsFromCrime(before) || known.has(letters(one.text));
    const procedural =
      isProcedural(one) && (isPowerOfCode(one) || !/\b(?:penal|criminal) code\b/i.test(one.law));
    const asks =
      led &&
      !leadsFromCrime(before) &&
      (ofCrime !== null ||
        /\b(?:request|order|ask|preserv|disclos|produc|hereby|provide|supply|furnish|notice|subpoena|requisition|issued|demand|measure|authori[sz]|bitte|ersuch|auskunft|demand|solicit|requer|verzoek|vorder|richied|chied|pedi|prosz|wnosz|wnosi|żąda|solicit|просим|прош|запит|надати|appl(?:y|ied|ication)|warrant)/i.test(
          sentence(text, one.start),
        ));
    const penal = PENAL.test(one.law);
    const askedUnder =
      ASKED_UNDER.test(before) ||
      ITSELF_UNDER.test(before) ||
      NUMBERED_ACT.test(before) ||
      (!penal && ORDERED_UNDER.test(text.slice(Math.max(0, one.start - 240), one.start)));
    const basis =
      !penal ||
      (ofCrime !== null &&
        (STRONG_LEADS.test(before) || ofCrime.size > 0) &&
        !ofCrime.has(letters(one.text)));
    if (procedural || (one.law !== '' && ((asks && basis) || (askedUnder && !isCrimes)))) {
      const joined = joinedFrom(text, provisions, at);
      return { value: fold(joined), quote: joined };
    }
  }
  return null;
}

/**
 * A sentence that is nothing but a citation: "… Section 804 of the Administration of Justice Act." A code of crimes counts only beside
 * the crime's own provisions, which `known` holds.
 */
function findBareBasis(
  text: string,
  asks: ReadonlySet<string> | null,
  known: ReadonlySet<string> = asks ?? new Set(),
): FoundBasis | null {
  const provisions = findProvisions(text);
  for (const [at, one] of provisions.entries()) {
    const isOfCrime = PENAL.test(one.law) && known.size === 0;
    if (isOfCrime || known.has(letters(one.text)) || one.law === '' || isLawOfCrimes(one)) continue;
    const joined = joinedFrom(text, provisions, at);
    const before = text.slice(0, one.start);
    const after = text.slice(one.start + joined.length);
    if (/[.;!?\n]\s*(?:cf\.?\s|see\s)?$/iu.test(before) && /^\s*(?:[.;]|$)/u.test(after))
      return { value: fold(joined), quote: joined };
  }
  return null;
}

/** A treaty that a text names without an article. */
export function findTreaty(text: string): FoundBasis | null {
  const match = TREATY.exec(text.slice(0, 20_000));
  return match === null || isTreatyToCome(match, text) ? null : { value: fold(match[0]), quote: match[0] };
}

/** "MLAT to follow": the request by treaty that will come, of which nothing rests on the treaty yet. */
function isTreatyToCome({ 0: name, index }: RegExpExecArray, text: string): boolean {
  return (
    /^(?:mlat|mutual)/i.test(name) &&
    /^\s*(?:requests?\s+|process\s+|application\s+)?(?:to\s+(?:follow|come)|(?:will|shall|is|are|would|may|can|has|have|follows?)(?!\p{L}))/iu.test(
      text.slice(index + name.length, index + name.length + 60),
    )
  );
}

function sentence(text: string, at: number): string {
  const { start, end } = sentenceAround(text, at);
  return text.slice(start, end);
}

/** True for a law of crimes by its very name: "Section 1 of the Advance Fee Fraud Act". */
export function isLawOfCrimes({ law }: Provision): boolean {
  return (
    /\b(?:fraud|theft|offen[cs]es|crimes|harassment|bribery|trafficking|corruption)\b/i.test(law) &&
    !/procedure|powers|evidence|cyber/i.test(law)
  );
}

/** The citation at this place and those that follow it directly, as the text has them ("Article 18 of … and Article 215 of …"). */
export function joinedFrom(text: string, provisions: readonly Provision[], at: number): string {
  const first = provisions[at]!;
  let last = first;
  for (const next of provisions.slice(at + 1)) {
    if (
      isLawOfCrimes(next) ||
      !/^\s*(?:,|and|in conjunction with|together with|read with|in connection with|i\.?\s?V\.?\s?m\.?|in Verbindung mit|sowie|und|et|en|juncto|jo\.|y|e|oraz|w zw(?:iązku|\.) z|jf\.|jfr|&|\/)[\s,]*(?:and\s+)?(?:the\s+|with\s+)*$/i.test(
        text.slice(last.end, next.start),
      )
    )
      break;
    last = next;
  }
  return text.slice(first.start, last.end);
}
