import { finder } from '../../search/finder.ts';

/*
 * Whether who is no authority asks as one would (CoE 2008 §21): by the powers of criminal procedure, or in the style of an official demand.
 */

/** Laws that give investigators power over data; the civil claims of lawyers cite others. */
const PROCEDURE = finder(
  String.raw`(?<![\p{L}\d])(?:(?:ö|s)?stpo|strafprozessordnung|18 u\.?\s?s\.?\s?c\.?\s?(?:§+\s?)?27\d\d|stored communications act|investigatory powers act|(?:code of )?criminal procedure(?: act| code| law)?|code (?:de procédure pénale|d['’]instruction criminelle)|c\.?\s?i\.?\s?cr\.?|ley de enjuiciamiento criminal|lecrim|código (?:nacional )?(?:procesal penal|de procedimientos? penal(?:es)?|de processo penal)|lei do cibercrime|(?:wetboek van )?strafvordering|126n?[a-z]{1,2} sv|codice di procedura penale|c\.?\s?p\.?\s?p|k\.?\s?p\.?\s?k|kodeksu postępowania karnego|cod(?:ul|ului)? de procedură penală|кримінальн\p{L}+ процесуальн\p{L}+|кпк|упк|нпк|наказателно-процесуалн\p{L}+|rättegångsbalk\p{L}*|straffeprosesslov\p{L}*|retsplejelov\p{L}* § ?[78]\d\d|(?:pakkokeino|esitutkinta)la\p{L}+|krms|kriminaalmenetluse seadusti\p{L}+|trestn(?:í(?:ho)? řád|ého poriadk|ý poriadok)\p{L}*|tr\.\s?ř|zkp(?:-1)?|zakona? o (?:kaznenom|krivičnom|kazenskem) (?:postupku|postopku)|закон\p{L}* о кривичном поступку|be\.(?= \d)|büntetőeljárás\p{L}*|cmk|ceza muhakemesi|κ\.?π\.?δ|ποινικής δικονομίας|bpk|baudžiamojo proceso|kriminālprocesa)(?![\p{L}\d])`,
  'iu',
);

/** The reader has to do it. */
const BOUND = finder(
  String.raw`(?<!\p{L})(?:verpflichtet|angewiesen|ordnen? \p{L}+ an|ergeht|ford(?:ern|ere) (?:wir |ich )?sie|(?:sie|ihnen)[^.;]{0,120} auf(?:zufordern|gefordert)?[,.]|fordern|verlangen|ersuchen|you (?:are|must|shall)|(?:required|obliged|ordered|directed|commanded|compelled) to|(?:we|i) (?:hereby )?(?:demand|require|order|direct)|hereby (?:orders?|demands?|requires?|directs?)|(?:êtes|est) (?:tenue?s?|requise?s?|obligée?s?)|mett(?:ons|ez|re) en demeure|enjoi\p{L}+|ordonn\p{L}+|requ(?:érons|iers|ête)|exige(?:ons)?|sommons|est[áa]n? obligad[oa]s?|requ(?:erimos|iere|iero)|exig(?:imos|e|o)|ordena(?:mos)?|verplicht|gelast|bevelen|beveelt|vorder(?:en|t|ing)?|sommeren|tenut[oiae]|obbligat[oiae]|ordina|dispone|intim[ao]|si (?:richiede|richiedono|chiede|chiedono)|obrigad[oa]s?|requisita(?:mos)?|zobowiązan\p{L}+|nakazuj\p{L}+|żąda\p{L}*|wzywa(?:m|my)|obligați?|dispun\p{L}*|soma(?:m|ți)|зобов['’ʼ]язан\p{L}+|вимага\p{L}+|изискваме|изисквам|задълж\p{L}+|длъжн\p{L}+|требу\p{L}+|обязан\p{L}+|skyldiga?|förelägg\p{L}*|pålegg\p{L}*|forpligte\p{L}*|kräver|kræver|krever|povinn\p{L}+|vyzývá\p{L}+|požaduj\p{L}+|dužni|obvezni|zahtijevam\p{L}*|zahtevam\p{L}*|köteles\p{L}*|felszólít\p{L}+|zorunda\p{L}*|yükümlü\p{L}*|υποχρε\p{L}+|απαιτούμε|privalo\p{L}*|reikalauja\p{L}*|pienākum\p{L}+|pieprasām|velvoi\p{L}+|vaadi(?:n|mme)|kohusta\p{L}+|nõua\p{L}+)(?!\p{L})`,
  'iu',
);

/** A demand that calls itself official. */
const OFFICIAL = finder(
  String.raw`(?<!\p{L})(?:(?:amtliche|behördliche|hoheitliche)[srn]? (?:auskunfts?|ersuchen|anordnung|anfrage|verfügung)|official (?:(?:police|investigative|government|disclosure|data|information) )?(?:request|demand|order) (?:for|to)(?= (?:\p{L}+ ){0,3}(?:disclos|data|information|records|subscriber|account|user))|(?:demande|réquisition) officielle|réquisition (?:aux fins|à personne)|requerimiento oficial|solicitud oficial|(?:officiële|ambtelijke) (?:vordering|opvraging)|richiesta ufficiale|(?:requisição|solicitação) oficial|urzędow[ey] (?:żądanie|wezwanie)|solicitare oficială|офіційн(?:ий запит|а вимога)|sonderermittler(?:in)?|special investigator|enquêteur spécial|investigador especial)(?!\p{L})`,
  'iu',
);

/** What the user did is called a crime. */
const CRIME = finder(
  String.raw`(?<!\p{L})(?:straftaten?|straftatbestand\p{L}*|(?:erfüllt|verwirklicht) den tatbestand|strafbar\p{L}*|strafgesetzbuch\p{L}*|stgb|contrary to (?:section|article|s\.)\s?\d|(?:criminal|indictable) offences?|(?:constitutes?|amounts? to|is) (?:a |an )?(?:serious )?(?:crime|criminal offen[cs]e|felony|misdemeanou?r)|(?:this|that|it) (?:is|was|constitutes|amounts to) (?:a |an |plain |clear |clearly |nothing but )*(?:fraud|theft|extortion|blackmail|stalking|forgery|scam)|(?:das|dies|es) ist (?:ein(?:e)? )?(?:klarer? |eindeutiger? )?(?:betrug|diebstahl|erpressung|stalking)|c[’']est (?:une? )?(?:escroquerie|vol|extorsion|chantage|fraude|arnaque)|(?:esto|eso|se trata de|ello) (?:es )?(?:una? )?(?:estafa|fraude|robo|extorsión|chantaje)|(?:questa|ciò|si tratta di) (?:è )?(?:una? )?(?:truffa|furto|estorsione|frode|ricatto)|(?:dit|dat|het) is (?:een )?(?:oplichting|diefstal|afpersing|fraude|chantage)|(?:isto|isso) é (?:uma? )?(?:burla|fraude|estelionato|furto|extorsão|chantagem|golpe)|to (?:jest )?(?:zwykłe )?(?:oszustwo|kradzież|szantaż|wymuszenie)|misdrij\p{L}+|strafbare? feit\p{L}*|wetboek van strafrecht|délits? (?:pénal|prévu|puni|réprimé)\p{L}*|infractions? pénales?|code pénal|delitos? (?:previstos?|tipificados?|penal\p{L}*|de)|código penal|(?:reat[oi]|delitt[oi]) (?:di|previst[oi]|p\. ?e ?p\.|punit[oi])|codice penale|crimes? (?:de|previstos?|tipificados?|p\. ?e ?p\.)|przestępstw\p{L}*|kodeks\p{L}* karn\p{L}+|infracțiun\p{L}+|cod(?:ul|ului)? penal|кримінальн\p{L}+ правопорушен\p{L}+|злочин\p{L}*|кримінальн\p{L}+ кодекс\p{L}*|престъплени\p{L}+|наказателни\p{L}* кодекс|trestn(?:ý|ého|ému|ým|é) čin\p{L}*|trestn\p{L}+ zákon\p{L}*|bűncselekmény\p{L}*|btk\.?|ποινικ\p{L}+ (?:κώδικ|αδίκημ)\p{L}+|αξιόποιν\p{L}+|suç (?:teşkil|işle)\p{L}*|suçunu (?:oluştur|teşkil)\p{L}*|tck|türk ceza kanun\p{L}*|kazneno djelo|kaznen\p{L}+ zakon\p{L}*|krivično delo|kaznivo dejanje|кривично дело|brottsbalk\p{L}*|(?:är|utgör) (?:ett )?brott|straffeloven?s?|strafbart|straffbart|rikoslak\p{L}+|rikokse\p{L}+|kuritegu|kuriteo\p{L}*|karistusseadustik\p{L}*|noziedzīg\p{L}+ nodarījum\p{L}*|krimināllikum\p{L}*|nusikaltim\p{L}+|nusikalstam\p{L}+ veik\p{L}+|baudžiamojo kodekso)(?!\p{L})`,
  'iu',
);

/** True if a text demands, and calls a crime what it is about: "erfüllt den Tatbestand", "contrary to section 1 of the Act". */
export function accuses(text: string): boolean {
  return BOUND.test(text) && CRIME.test(text);
}

/** True if a text demands and cites a law of criminal procedure, or names itself an official demand. */
export function asksAsAuthority(text: string): boolean {
  return OFFICIAL.test(text) || (PROCEDURE.test(text) && BOUND.test(text));
}

/** True if a text tells its reader to do something. */
export function demands(text: string): boolean {
  return BOUND.test(text);
}
