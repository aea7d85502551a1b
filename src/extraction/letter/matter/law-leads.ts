import { anyOf, patternOf } from '../words.ts';

/** Small words between what leads to a provision and the provision: articles, prepositions, "lo dispuesto en". */
const BETWEEN =
  "[\\s:(–-]*(?:(?:lo\\s+|o\\s+|as\\s+|les\\s+|the\\s+)?(?:dispuesto|establecido|previsto|señalado|estipulado|normado|disposto|estabelecido|dispositions|provisions|prevederil(?:e|or)|przepis(?:u|ów)|disposizioni)\\s+(?:en|por|n[oa]s?|em|de|of|d[eu]s?|della?)?\\s*)?(?:\\p{L}{1,4}[\\s’']+){0,4}$";
/** What leads to the law on which an act rests, up to the citation. */
export const leads = (language: string): RegExp =>
  patternOf(
    'basis-lead',
    language,
    () =>
      `(?<![\\p{L}])(?:${anyOf(language, 'basisLeads')}|${anyOf(language, 'basisLabels')}\\s*[:–-])${BETWEEN}`,
  );
/** What says that the law behind it is a crime's, up to the citation. */
export const ofCrime = (language: string): RegExp =>
  patternOf(
    'of-crime',
    language,
    () => `(?<![\\p{L}])${anyOf(language, 'ofCrime')}[\\s:(,]*(?:\\p{L}{1,4}[\\s’'.]+){0,3}$`,
  );
