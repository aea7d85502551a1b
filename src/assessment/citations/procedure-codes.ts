import type { Law } from './law.ts';

const CODES: readonly Law[] = [
  {
    name: 'the code of criminal procedure (StPO)',
    named: '\\bstpo\\b|strafprozess?ordnung|strafprozessordnung',
    of: ['DE', 'AT', 'CH'],
    last: 520,
  },
  {
    name: 'the Dutch code of criminal procedure (Sv)',
    named: 'wetboek van strafvordering|\\bw\\.?v\\.?sv\\b|(?<=\\d[a-z]{0,3} )sv\\b',
    of: ['NL', 'BE', 'AW', 'CW', 'SX', 'SR'],
    last: 600,
  },
  {
    name: 'the French code of criminal procedure',
    named: 'code de procédure pénale',
    of: ['FR', 'LU', 'MC', 'CH', 'SN', 'CI', 'ML', 'BF', 'CM', 'MA', 'TN', 'DZ', 'HT'],
    last: 940,
  },
  {
    name: 'the Belgian code of criminal investigation',
    named:
      "code d['’]instruction criminelle|wetboek van strafvordering \\(belgi|wetboek van strafvordering van belgi",
    of: ['BE', 'LU'],
    last: 700,
  },
  {
    name: 'the Spanish code of criminal procedure (LECrim)',
    named: '\\blecrim\\b|ley de enjuiciamiento criminal',
    of: ['ES'],
    last: 999,
  },
  {
    name: 'the Italian code of criminal procedure',
    named: 'codice di procedura penale',
    of: ['IT', 'SM', 'CH'],
    last: 746,
  },
  {
    name: 'the Portuguese code of criminal procedure',
    named: 'código de processo penal',
    of: ['PT', 'BR', 'CV', 'AO', 'MZ'],
    last: 820,
  },
  {
    name: 'the Polish code of criminal procedure (KPK)',
    named: 'kodeks\\p{L}* postępowania karnego|\\bk\\.? ?p\\.? ?k\\b',
    of: ['PL'],
    last: 690,
  },
  {
    name: 'the Romanian code of criminal procedure',
    named: 'codul(?:ui)? de procedură penală',
    of: ['RO', 'MD'],
    last: 610,
  },
  {
    name: 'the Ukrainian code of criminal procedure',
    named: 'кпк україни|кримінальн\\p{L}+ процесуальн\\p{L}+ кодекс\\p{L}*',
    of: ['UA'],
    last: 620,
  },
  {
    name: 'the Estonian code of criminal procedure (KrMS)',
    named: '\\bkrms\\b|kriminaalmenetluse seadustik\\p{L}*',
    of: ['EE'],
    last: 520,
  },
  {
    name: 'the Swedish code of criminal procedure',
    named: '(?:ruotsin|svenska|sveriges|swedish) (?:oikeudenkäymiskaar\\p{L}*|rättegångsbalk\\p{L}*)',
    of: ['SE'],
    last: null,
  },
  {
    name: 'the code of criminal procedure (rättegångsbalken)',
    named: '(?<!(?:svenska|sveriges|swedish) )rättegångsbalk\\p{L}*',
    of: ['SE', 'FI', 'AX'],
    last: null,
  },
  {
    name: 'the Danish code of criminal procedure',
    named: 'retsplejelov\\p{L}*',
    of: ['DK', 'GL', 'FO'],
    last: null,
  },
  {
    name: 'the Norwegian code of criminal procedure',
    named: 'straffeprosesslov\\p{L}*',
    of: ['NO'],
    last: null,
  },
  {
    name: 'the Finnish code of criminal procedure',
    named: 'pakkokeinola\\p{L}+',
    of: ['FI', 'AX'],
    last: null,
  },
  {
    name: 'the Czech code of criminal procedure',
    named: 'trestní(?:ho|m|mu)? řád\\p{L}*',
    of: ['CZ'],
    last: 480,
  },
  {
    name: 'the Slovak code of criminal procedure',
    named: 'trestn(?:ý|ého|om|ému) poriad\\p{L}+',
    of: ['SK'],
    last: 600,
  },
  {
    name: 'the Hungarian code of criminal procedure',
    named: 'büntetőeljárásról szóló(?: 2017\\. évi xc\\.)? törvény\\p{L}*',
    of: ['HU'],
    last: null,
  },
  {
    name: 'the Bulgarian code of criminal procedure',
    named: 'нпк(?![\\p{L}])|наказателно-?процесуалн\\p{L}+ кодекс\\p{L}*',
    of: ['BG'],
    last: 520,
  },
  {
    name: 'the Russian code of criminal procedure',
    named: 'упк рф|уголовно-процессуальн\\p{L}+ кодекс\\p{L}* (?:рф|российской федерации)',
    of: ['RU'],
    last: 500,
  },
  {
    name: 'the Greek code of criminal procedure',
    named: 'κώδικ\\p{L}+ ποινικής δικονομίας',
    of: ['GR'],
    last: 620,
  },
  {
    name: 'the Turkish code of criminal procedure',
    named: 'ceza muhakemesi kanun\\p{L}*|cmk(?![\\p{L}])',
    of: ['TR'],
    last: 340,
  },
];

/** Codes of criminal procedure that requests cite, with what is certain of them. */
export const CODES_OF_PROCEDURE: readonly Law[] = CODES.map((code) => ({ ...code, isOfProcedure: true }));

/** A code that a letter names by its nation: "the Dutch Code of Criminal Procedure". */
export const NATIONS: Readonly<Record<string, string>> = {
  american: 'US',
  austrian: 'AT',
  belgian: 'BE',
  british: 'GB',
  bulgarian: 'BG',
  canadian: 'CA',
  croatian: 'HR',
  czech: 'CZ',
  danish: 'DK',
  dutch: 'NL',
  estonian: 'EE',
  finnish: 'FI',
  french: 'FR',
  german: 'DE',
  greek: 'GR',
  hungarian: 'HU',
  indian: 'IN',
  irish: 'IE',
  italian: 'IT',
  latvian: 'LV',
  lithuanian: 'LT',
  norwegian: 'NO',
  polish: 'PL',
  portuguese: 'PT',
  romanian: 'RO',
  russian: 'RU',
  serbian: 'RS',
  slovak: 'SK',
  slovenian: 'SI',
  spanish: 'ES',
  swedish: 'SE',
  swiss: 'CH',
  turkish: 'TR',
  ukrainian: 'UA',
};

/** The last article of a country's code of criminal procedure, for letters that call it just so. */
export const LAST_ARTICLES: Readonly<Record<string, number>> = {
  DE: 520,
  EE: 520,
  ES: 999,
  FR: 940,
  IT: 746,
  NL: 600,
  PL: 690,
  RO: 610,
  UA: 620,
};
