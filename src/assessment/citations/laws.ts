import type { MeasureNature } from '../../policy/requirements.ts';

/** A law, a code or a treaty as far as the desk can tell whether a citation of it can be right. */
export interface Law {
  /** As messages name it. */
  readonly name: string;
  /** How letters name it: a regular expression over lower-case text. */
  readonly named: string;
  /** Whose law it is: countries (ISO 3166-1), or all states that the treaty or union binds. */
  readonly of: readonly string[] | 'convention' | 'union' | 'union-without-denmark';
  /** Number of its last article; null where the desk does not know. */
  readonly last: number | null;
  /** Articles of which the parts are known: the letters or numbers in brackets that may follow. */
  readonly parts?: Readonly<Record<string, RegExp>>;
  /** Articles that are the basis of one measure only. */
  readonly measures?: Readonly<Record<string, MeasureNature>>;
}

const US_PARTS = {
  '2702': /^\([ad]\)|^\(b\)(?:\([1-9]\)|$)|^\(c\)(?:\([1-7]\)|$)/,
  '2703': /^\([a-h]\)/,
} as const;

/**
 * Laws that requests cite most, with what is certain of them: 18 U.S.C. ch. 121; the codes of criminal procedure of
 * European states; the Budapest Convention (ETS 185) and its Second Protocol (CETS 224); Regulations (EU) 2023/1543, 2021/784,
 * 2022/2065 and 2016/679. Numbers of last articles are generous: a code grows.
 */
export const LAWS: readonly Law[] = [
  {
    name: 'Title 18 of the United States Code',
    named:
      '18 ?u\\.? ?s\\.? ?c(?:ode\\b|\\.|\\b)|title 18,? (?:of the )?united states code|stored communications act|electronic communications privacy act',
    of: ['US'],
    last: 6005,
    parts: US_PARTS,
    measures: {
      '2703(f)': 'preservation',
      '2702(b)(8)': 'emergency',
      '2702(c)(4)': 'emergency',
    },
  },
  {
    name: 'the Budapest Convention',
    named:
      '(?:budapest )?convention on cyber ?crime|budapest convention|cybercrime convention|ets (?:no\\.? ?)?185|convention (?:de budapest|sur la cybercriminalité)|budapester (?:konvention|übereinkommen)|cybercrime ?verdrag|convenio de budapest|convenio sobre (?:la )?ciberdelincuencia|convenzione di budapest|konwencj\\p{L}+ o cyberprzestępczości|convenția (?:de la budapesta|privind criminalitatea informatică)|конвенці\\p{L}+ про кіберзлочинність|arvutikuritegevusvasta\\p{L}+ konventsioon\\p{L}*',
    of: 'convention',
    last: 48,
    measures: { '16': 'preservation', '29': 'preservation' },
  },
  {
    name: 'the Second Additional Protocol to the Budapest Convention',
    named: 'second additional protocol|cets (?:no\\.? ?)?224',
    of: 'convention',
    last: 25,
    measures: { '9': 'emergency' },
  },
  {
    name: 'Regulation (EU) 2023/1543 (e-Evidence)',
    named: '2023/1543|e-?evidence regulation',
    of: 'union-without-denmark',
    last: 34,
  },
  {
    name: 'Regulation (EU) 2021/784 (terrorist content)',
    named: '2021/784|terreg\\b|tco regulation',
    of: 'union',
    last: 24,
    measures: { '3': 'takedown', '4': 'takedown' },
  },
  {
    name: 'Regulation (EU) 2022/2065 (Digital Services Act)',
    named: '2022/2065|digital services act|\\bdsa\\b',
    of: 'union',
    last: 93,
    measures: { '9': 'takedown' },
  },
  {
    name: 'Regulation (EU) 2016/679 (GDPR)',
    named: '2016/679|\\bgdpr\\b|\\bdsgvo\\b',
    of: 'union',
    last: 99,
  },
  {
    name: 'the code of criminal procedure (StPO)',
    named: '\\bstpo\\b|strafprozess?ordnung|strafprozessordnung',
    of: ['DE', 'AT', 'CH'],
    last: 520,
  },
  {
    name: 'the German Telecommunications Act (TKG)',
    named: '\\btkg\\b|telekommunikationsgesetz',
    of: ['DE', 'AT'],
    last: 240,
  },
  { name: 'the German TDDDG', named: '\\btt?ddd?sg\\b|\\btdddg\\b', of: ['DE'], last: 35 },
  {
    name: 'the Dutch code of criminal procedure (Sv)',
    named: 'wetboek van strafvordering|\\bw\\.?v\\.?sv\\b|(?<=\\d[a-z]{0,3} )sv\\b',
    of: ['NL', 'BE', 'AW', 'CW', 'SX', 'SR'],
    last: 600,
  },
  {
    name: 'the Dutch criminal code (Sr)',
    named: 'wetboek van strafrecht|\\bw\\.?v\\.?sr\\b|(?<=\\d[a-z]{0,3} )sr\\b',
    of: ['NL'],
    last: 490,
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
  {
    name: 'the Investigatory Powers Act 2016',
    named: 'investigatory powers act 2016|\\bipa 2016\\b',
    of: ['GB'],
    last: 272,
  },
  {
    name: 'the Regulation of Investigatory Powers Act 2000',
    named: 'regulation of investigatory powers act(?: 2000)?|\\bripa(?: 2000)?\\b',
    of: ['GB'],
    last: 83,
  },
  {
    name: 'the Police and Criminal Evidence Act 1984',
    named: 'police and criminal evidence act(?: 1984)?|\\bpace(?: 1984| act)\\b',
    of: ['GB'],
    last: 122,
  },
  {
    name: 'the Bharatiya Nagarik Suraksha Sanhita',
    named: 'bharatiya nagarik suraksha sanhita|\\bbnss\\b',
    of: ['IN'],
    last: 531,
  },
];

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
export const PROCEDURE_CODES: Readonly<Record<string, number>> = {
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
