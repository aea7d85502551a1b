import type { BodyKind } from '../assessment.ts';

/**
 * What the names of hosts under a government suffix say of the body behind them, the first that fits: parts of a label, and
 * whole labels. Such names are given out by the government, not by whoever asks for one.
 */
export const BODY_WORDS: readonly (readonly [BodyKind, RegExp])[] = [
  [
    'police',
    /polic[eiy]|polizei|polizia|politi[ea]|politsei|poliisi|polisen|policij|policj|gendarm|carabinier|guardiacivil|sheriff|rendorseg|^(?:polis|politi|garda|polri|nbi|fia|fbi|lka|pd|so)$/,
  ],
  [
    'prosecutor',
    /prosecut|staatsanwalt|anwaltschaft|parquet|fiscal[ii]a|ministeriopublico|procurad|procura[t]?|prokurat|prokuror|attorney|^(?:cps|mpf|da|sta)$/,
  ],
  ['court', /court|gericht|tribunal|judicia|justiz|justice|justicia|giustizia|rechtspraak|domstol/],
  [
    'customs',
    /customs|douane|^zoll|aduana|dogana|agenziaentrate|belastingdienst|^(?:tax|taxes|taxation|revenue|irs|hmrc|sat|dian|anaf|nav|impots)$/,
  ],
  ['military', /^(?:army|navy|airforce|mil|mod|defence|defense)$/],
  ['school', /school|education|universit|college|^(?:edu|k12|isd|usd)$/],
  ['health', /health|hospital|krankenhaus|^(?:nhs|sante|salud|saude|clinic)$/],
  ['parliament', /parliament|senate|congress|landtag|assembl/],
  ['ministry', /minist|interior|interieur|innern|homeoffice|^(?:moi|moj|mup|mvd)$/],
  ['local', /county|township|council|municip|gemeente|kommune|mairie|^(?:city|town|village)/],
];

/** What the names of holders of a .gov domain say, the first that fits. */
export const HOLDER_WORDS: readonly (readonly [BodyKind, RegExp])[] = [
  [
    'police',
    /\b(?:police|sheriff|marshals?|(?:state|highway) patrol|bureau of (?:criminal )?investigation|drug enforcement|secret service|alcohol, tobacco|immigration and customs enforcement|internet crime complaint)\b/i,
  ],
  ['prosecutor', /\b(?:attorney|prosecut\w+|solicitor general)\b/i],
  ['court', /\b(?:courts?|judicial|judiciary)\b/i],
  ['customs', /\bcustoms\b/i],
  ['school', /\b(?:schools?|education|colleges?|university|academy)\b/i],
  ['health', /\b(?:health|hospitals?|medical|medicare|medicaid)\b/i],
];
