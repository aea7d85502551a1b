/** "To" between two ends of a period; words that mean "and" as well stand in `AND_WORD`. */
const TO_WORD =
  "to|until|till|through|thru|up\\s+to|bis(?:\\s+zum|\\s+einschließlich|\\s+zu)?|jusqu[’']au|au|à|às|a|al?|hasta(?:\\s+el)?|tot(?:\\s+en\\s+met|\\s+aan)?|t\\/m|fino\\s+al|até(?:\\s+ao)?|ao|do(?:\\s+dnia)?|alle|po|până(?:\\s+la)?|pana(?:\\s+la)?|la|по|до|till\\s+och\\s+med|t\\.?\\s?o\\.?\\s?m\\.?|til(?:\\s+og\\s+med)?|frem\\s+til|až(?:\\s+do)?|έως|μέχρι|kuni|līdz|iki|إلى|الى|حتى|لغاية|تا|עד(?:\\s+ל?(?:תאריך|יום))?|ל-?(?=\\s?\\d|$)";
/** The same where no space parts words. */
const UNSPACED = 'から令和|から|起?至|到|부터|ถึงวันที่|ถึง|〜|～';
export const AND_WORD =
  'and|und|et(?:\\s+le)?|y(?:\\s+el)?|en|e(?:\\s+il|\\s+o)?|i|oraz|și|si|та|і|й|és|och|og|ja|και|и|un|ir|ve|ile|in|ter';
const STROKE = '-+|–|—|→|>|\\/|\\.\\.+';
/** What joins the two ends of a period: a stroke or a word. */
export const END = `(?:${STROKE}|${UNSPACED}|(?:${TO_WORD}|${AND_WORD})(?![\\p{L}\\p{N}]))`;
