import type { Law } from './law.ts';
import { CODES_OF_PROCEDURE } from './procedure-codes.ts';

const US_PARTS = {
  '2702': /^\([ad]\)|^\(b\)(?:\([1-9]\)|$)|^\(c\)(?:\([1-7]\)|$)/,
  '2703': /^\([a-h]\)/,
} as const;

/**
 * Laws that requests cite most, with what is certain of them: 18 U.S.C. ch. 121; the codes of criminal procedure; the Budapest Convention (ETS 185) and its Second Protocol (CETS 224); Regulations (EU) 2023/1543, 2021/784,
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
  ...CODES_OF_PROCEDURE,
  {
    name: 'the German Telecommunications Act (TKG)',
    named: '\\btkg\\b|telekommunikationsgesetz',
    of: ['DE', 'AT'],
    last: 240,
  },
  { name: 'the German TDDDG', named: '\\btt?ddd?sg\\b|\\btdddg\\b', of: ['DE'], last: 35 },
  {
    name: 'the Dutch criminal code (Sr)',
    named: 'wetboek van strafrecht|\\bw\\.?v\\.?sr\\b|(?<=\\d[a-z]{0,3} )sr\\b',
    of: ['NL'],
    last: 490,
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
