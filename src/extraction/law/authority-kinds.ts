import type { AuthorityKind } from '../../form/standard-form.ts';
import { finder } from '../../search/finder.ts';

const STATUS: readonly (readonly [AuthorityKind, RegExp])[] = [
  [
    'judge',
    /\b(?:investigating|examining|pre-?trial|instruction)\s+(?:judge|magistrate)|\bjudge\b|\bmagistrate\b|justice of the peace|rechter-commissaris|onderzoeksrechter|juge d['’]instruction|juge des libertés|(?:ermittlungs|untersuchungs|haft)richter|\bjuez\b|\bmagistrad[oa]\b|\bju[ií]za? (?:de|federal)\b|giudice|sędzi[ay]|judecător(?!i)|слідч\p{L}+ судд/iu,
  ],
  [
    'court',
    /\bcourts?\b|\btribunal\b|gericht\b|rechtbank|gerechtshof|kohus\b|juzgado|audiencia (?:nacional|provincial)|\btribunale\b|\bsąd\b|judecătoria|tribunalul|(?<!\p{L})суд(?!\p{L})|cour d['’](?:appel|assises)/iu,
  ],
  [
    'prosecutor',
    /prosecut|procurator|procuratric|promotor[a]? de justi|prokurat|parchet|procuror|procurador|procuratore|pubblico ministero|minist(?:ère|erio|ério) p[úu]blico?|ministère public|\bparket|procureur|diicot|прокур|\bDIAP\b|staatsanw[aä]lt|jugendanw[aä]lt|bundesanwalt|amtsanw[aä]lt|(?<!hulp)officier van justitie|openbaar ministerie|procureur|parquet|district attorney|attorney general|attorney['’]s office|fiscal[ií]a|\bprocura\b|crown office|åklagar|anklagemyndighed|ügyész/i,
  ],
  [
    'police',
    /police|hulpofficier|mossos d['’]esquadra|ertzaintza|marechaussee|policías?|polizei|politie\b|pol[ií]c[ií]a|policj|поліці|кіберполіц|\bKMP\b|\bKPP\b|\bKWP\b|questura|guardia di finanza|\bFIOD\b|polițien|\bIPJ\b|secretaría de seguridad|homeland security|\bPSP\b|\bGNR\b|служба безпеки|СБ України|ГУНП|polizia|policja|polisen|politi\b|poliisi|politsei|poliția|policija|gendarm|guardia civil|carabinieri|constabular|sheriff|law[\s-]enforcement|kriminalamt|bundeskriminalamt|bureau of investigation|investigation (?:bureau|agency)|rendőr|\bPD\b|policist|policij|\bFBI\b|public safety|high-tech crime|crime agency|national crime|detective|garda\b|investigative (?:committee|bureau|agency)|border guard|customs|marshals?\b|secret service|homeland security/i,
  ],
  [
    'court',
    /sodišč|teism(?:as|o)|(?<!\p{L})tiesa(?!\p{L})|mahkeme|hâ?kimliğ|δικαστ|πρωτοδικε|(?<!\p{L})(?:съд|sud)(?!\p{L})|oikeus(?!\p{L})|törvényszék|járásbíróság|ítélőtábla/iu,
  ],
  ['prosecutor', /državn\p{L}+ odvjetni|tužil|тужил|тужио|tožil|εισαγγελ|savcı/iu],
  [
    'police',
    /полици|(?<!\p{L})(?:(?:ОД|СД)?МВР|СДВР)(?!\p{L})|ГДБОП|αστυνομ|αστυνόμ|emn[iİ]yet|jandarma|(?<!\p{L})(?:VPK|PU)(?!\p{L})|policijos/iu,
  ],
  ['ministry', /\bministr(?:y|ies)\b|minister(?:io|stvo)|ministerium|ministère/i],
];

/** Bodies and offices by the abbreviations that their countries use; capitals tell them from words. */
const SHORT_NAMES: readonly (readonly [AuthorityKind, readonly string[]])[] = [
  ['judge', ['GIP', 'GUP', 'JI', 'JLD', 'JIC', 'R-C']],
  ['court', ['AG', 'LG', 'OLG', 'BGH', 'TJ', 'TGI', 'SR', 'SO', 'TCIC', 'TIC']],
  [
    'prosecutor',
    [
      ...[
        'StA',
        'OStA',
        'GStA',
        'GenStA',
        'GBA',
        'ZAC',
        'ZIT',
        'JIRS',
        'JUNALCO',
        'PNF',
        'PNAT',
        'OM',
        'OvJ',
      ],
      ...['FP', 'LP', 'DDA', 'DNAA', 'PM', 'PNA', 'PR', 'PO', 'PK', 'MP', 'MPF', 'DIAP', 'DCIAP', 'PGR'],
      ...['DIICOT', 'DNA', 'PÎCCJ', 'PICCJ', 'ОГП', 'САП'],
    ],
  ],
  [
    'police',
    [
      ...[
        'LKA',
        'BKA',
        'BPOL',
        'KPI',
        'PP',
        'PI',
        'ZKI',
        'OPJ',
        'APJ',
        'PJ',
        'DCPJ',
        'DNPJ',
        'SDPJ',
        'SRPJ',
        'PN',
        'GN',
      ],
      ...[
        'OFAC',
        'OCLCTIC',
        'C3N',
        'BL2C',
        'GC',
        'CNP',
        'UCO',
        'UDEF',
        'UTPJ',
        'PSP',
        'GNR',
        'UNC3T',
        'GdF',
        'PS',
      ],
      ...['KGP', 'KSP', 'KWP', 'KMP', 'KPP', 'CBŚP', 'CBZC', 'IGPR', 'IPJ', 'DGPMB', 'DCCO', 'BCCO', 'SCCO'],
      ...[
        'НПУ',
        'ГУНП',
        'ДБР',
        'СБУ',
        'БЕБ',
        'НАБУ',
        'ДКП',
        'СУ',
        'FIOD',
        'KMar',
        'THTC',
        'DLR',
        'hOvJ',
        'FCCU',
        'RCCU',
      ],
    ],
  ],
];
const ABBREVIATED = SHORT_NAMES.map(
  ([kind, names]) =>
    [kind, new RegExp(`(?<![\\p{L}\\d.])(?<!\\d\\s)(?:${names.join('|')})(?![\\p{L}])`, 'u')] as const,
);
/** A judge's abbreviation stands before the court: "GIP del Tribunale". */
const KINDS_BY_WORDS = [...ABBREVIATED.slice(0, 1), ...STATUS, ...ABBREVIATED.slice(1)].map(
  ([kind, pattern]) => [kind, finder(pattern)] as const,
);
/** Where a prosecutor sits: "presso il Tribunale di Torino" makes no court of the office. */
const SEAT = finder(
  /\s(?:presso|près|de\s+pe\s+lângă|bei(?:m|\s+de[mr])|bij|junto|przy|при|at\s+the)\s.*$/isu,
);

/** What kind of authority a status, a name or a position says, in words or as its country abbreviates it; null if it says none. */
export function kindOfStatus(whole: string): { kind: AuthorityKind; quote: string } | null {
  const text = whole.slice(0, 1000);
  const own = SEAT.replaceAll(text, '');
  for (const part of own === text ? [text] : [own, text]) {
    for (const [kind, pattern] of KINDS_BY_WORDS) {
      const match = pattern.exec(part);
      if (match !== null) return { kind, quote: match[0] };
    }
  }
  return null;
}
