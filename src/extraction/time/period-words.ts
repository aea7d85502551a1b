/** "To" between two ends of a period; words that mean "and" as well stand in `AND_WORD`. */
const TO_WORD =
  "to|until|till|through|thru|up\\s+to|bis(?:\\s+zum|\\s+einschließlich|\\s+zu)?|jusqu[’']au|au|à|às|a|al?|hasta(?:\\s+el)?|tot(?:\\s+en\\s+met|\\s+aan)?|t\\/m|t\\.?e\\.?m\\.?|sino\\s+al|e\\s+(?:sino|fino)\\s+al|jusqu[’']à|zaključno\\s+sa?|fino\\s+al|até(?:\\s+ao)?|ao|do(?:\\s+dnia)?|alle|po|până(?:\\s+la)?|pana(?:\\s+la)?|la|по|до|till\\s+och\\s+med|t\\.?\\s?o\\.?\\s?m\\.?|til(?:\\s+og\\s+med)?|frem\\s+til|až(?:\\s+do)?|έως|μέχρι|kuni|līdz|iki|إلى|الى|حتى|لغاية|تا|עד(?:\\s+ל?(?:תאריך|יום))?|ל-?(?=\\s?\\d|$)";
/** The same where no space parts words. */
const UNSPACED = 'から令和|から|起?至|到|부터|ถึงวันที่|ถึง|〜|～';
export const AND_WORD =
  'and|und|et(?:\\s+le)?|y(?:\\s+el)?|en|e(?:\\s+il|\\s+o)?|i|oraz|și|si|та|і|й|és|och|og|ja|και|и|un|ir|ve|ile|in|ter';
const STROKE = '-+|–|—|→|>|\\/|\\.\\.+';
/** What joins the two ends of a period: a stroke or a word. */
export const END = `(?:${STROKE}|${UNSPACED}|(?:${TO_WORD}|${AND_WORD})(?![\\p{L}\\p{N}]))`;
/** "Between", in front of two ends that only "and" joins. */
export const BETWEEN_WORD =
  'between|zwischen(?:\\s+dem)?|entre(?:\\s+le|\\s+el|\\s+o)?|tussen|tra(?:\\s+il)?|fra(?:\\s+il)?|między|pomiędzy|între|intre|між|mellan|mell[eo]m(?:\\s+den)?(?:\\s+kl\\.?)?|mezi|medzi|između|med|μεταξύ|между';
/** "From", in front of the first of two ends. */
export const FROM_WORD =
  'from|vom|von|ab|du|de|del|dei|giorni|días|desde(?:\\s+el)?|van|dal|da|do|od(?:\\s+dnia)?|de\\s+la|din|з|із|від|période|periodo|período|okres|perioada|період|zeitraum|periode|från|fra|från\\s+och\\s+med|από|от|alates|ajal\\p{L}{1,4}|ajanjakso\\p{L}*|aikaväli\\p{L}*';
/** The end of a month that is named behind it: "the end of March 2026", "fin mars 2026", "końca marca 2026". */
export const MONTH_END_WORD =
  "(?:the\\s+)?(?:very\\s+)?end(?:\\s+of)?(?:\\s+the\\s+month(?:\\s+of)?)?|(?:zum\\s+|dem\\s+)?ende(?:\\s+des\\s+monats)?|(?:la\\s+)?fin(?:\\s+du\\s+mois)?(?:\\s+(?:de|d[’']))?|(?:el\\s+|a\\s+)?(?:final|fin)(?:es)?(?:\\s+(?:del\\s+mes\\s+)?de)?|(?:(?:la|alla)\\s+)?fine(?:\\s+(?:del\\s+mese\\s+)?di)?|(?:het\\s+)?eind(?:e)?(?:\\s+van)?(?:\\s+de\\s+maand)?|koń(?:ca|cem|cu|iec)(?:\\s+miesiąca)?|(?:o\\s+|ao\\s+)?(?:fim|final|finais)(?:\\s+(?:do\\s+mês\\s+)?de)?|sfârșitul(?:\\s+(?:lunii|lui))?|кін(?:ець|ця|цем)(?:\\s+місяця)?|кон(?:ец|ца)|края\\s+на(?:\\s+месец)?|kon(?:ec|ce|cem|ca)(?:\\s+měsíce)?|kraj(?:a|em)?(?:\\s+mjeseca)?|slutet\\s+(?:av|på)|slutten\\s+av|slutningen\\s+af|utg[åa]ngen\\s+av|udgangen\\s+af|(?:το\\s+|τα\\s+)?τέλ(?:ος|η)(?:\\s+του)?";
/** The beginning of a month, before its name. */
export const MONTH_START_WORD =
  "(?:the\\s+)?(?:beginning|start)\\s+of|anfang|(?:le\\s+|au\\s+)?début(?:\\s+(?:de|d[’']))?|(?:principios|comienzos|inicios)(?:\\s+de)?|(?:l[’'])?inizi?o(?:\\s+di)?|(?:het\\s+)?begin(?:\\s+van)?|począt(?:ku|kiem)|(?:o\\s+)?início(?:\\s+de)?|începutul(?:\\s+lui)?|почат(?:ку|ком|ок)|začát(?:ku|kem)|po[čc]et(?:ka|kom)|začet(?:ka|kom)|början\\s+av|begyndelsen\\s+af|starten\\s+av";
