/** What joins one provision with the next that an act rests on. */
const CONJUNCTIONS = [
  'jf\\.?|jfr\\.?|jmf\\.?|sammenholdt\\s+med|et|und|y|e|en|i|oraz|și|та|і|й|and|sowie|och|og|és|valamint|a|ja|&|combiné\\p{L}* avec|ensemble',
  'i\\.?\\s?V\\.?\\s?m\\.?|in\\s+Verbindung\\s+mit|in\\s+verbinding\\s+met|jo?\\.|juncto',
  "(?:y\\s+)?en\\s+(?:relación|concordancia)\\s+con|en\\s+lien\\s+avec|in\\s+combinato\\s+disposto\\s+con|in\\s+relazione\\s+a(?:ll[’']|gli)?",
  'em\\s+conjugação\\s+com|conjugad[oa]s?\\s+com|c/c|combinad[oa]s?\\s+com|w\\s+zw(?:\\.|iązku)\\s+ze?|coroborat\\p{L}*\\s+cu|raportat\\p{L}*\\s+la|у\\s+поєднанні\\s+з|ve\\s+spojení\\s+s',
  'in\\s+conjunction\\s+with|together\\s+with|read\\s+(?:together\\s+)?with',
].join('|');
/** The words between two provisions on which an act rests together. */
export const JOINED = new RegExp(
  `^\\s*(?:[,;]|(?:${CONJUNCTIONS})(?=\\s|§|l['’]))\\s*(?:(?:${CONJUNCTIONS})\\s+|,\\s*)?(?:vu\\s+)?(?:(?:también\\s+)?(?:\\p{L}{1,4}[\\s’']\\s?){0,3})?$`,
  'iu',
);
