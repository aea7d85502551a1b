import { type Finder, finder } from '../../search/finder.ts';

/*
 * How laws are cited in Bulgarian, Greek, Turkish, South Slavic, Finnish, Baltic, Maltese and Albanian letters; each with what stands in every text that has
 * such a citation. The first group of an expression is the law.
 */

const CYRILLIC_PART =
  '(?:,?\\s(?:ал(?:инея)?|т(?:очка)?|пр(?:едл)?|изр|б(?:уква)?|ст(?:ав(?:а)?)?|тач(?:ка|ке)?)\\.?\\s?[„"«]?(?:\\d{1,2}|[IVX]{1,4}|[а-я])(?!\\p{L})[“"»]?\\.?)';
const BULGARIAN_ARTICLE = `\\d{1,3}[а-я]{0,2}${CYRILLIC_PART}{0,4}`;
const BULGARIAN_AGAIN = `(?:\\s?(?:,|и|във\\sвр\\.?(?:\\sс)?|вр\\.|във\\sвръзка\\sс)\\s?(?:чл\\.?\\s?)?${BULGARIAN_ARTICLE}){0,3}`;
const BULGARIAN = `чл(?:\\.|ен)\\s?${BULGARIAN_ARTICLE}${BULGARIAN_AGAIN}\\s(?:(?:от|на)\\s)?((?:НП?К|ЗЕС|ЗМВР|ЗДАНС|ЗСРС|Наказателн(?:ия|о-процесуалния)\\s(?:процесуален\\s)?кодекс|Закона\\sза\\s(?:електронните\\sсъобщения|Министерството\\sна\\sвътрешните\\sработи|[^.;,()\\n]{4,50}(?=[.;,()\\n]|\\s\\p{Lu}))|Конвенцията\\s(?:от\\sБудапеща|за\\sпрестъпления\\sв\\sкибернетичното\\sпространство)))`;

const GREEK_ARTICLE =
  "\\d{1,3}[Α-Ωα-ω]?(?![\\p{L}])[΄'’]?(?:,?\\s(?:παρ|παράγραφος|παραγράφου|εδ|περ|στοιχ|υποπαρ)\\.?\\s?(?:\\d{1,2}|[α-ω]{1,2})(?![\\p{L}])[΄'’]?)*";
const GREEK = `(?:[άΆα]ρθρ(?:ο|α|ου|ων)|[Αα]ρ(?:θ)?\\.|ΑΡΘΡΟ)\\s?${GREEK_ARTICLE}(?:\\s?(?:,|και|έως|επ\\.)\\s?(?:[άα]ρθρ\\p{L}{1,2}\\s)?${GREEK_ARTICLE}){0,5}\\s(?:(?:του|της|τού)\\s)?((?:[Κκ]\\.?\\s?)?[Ππ]\\.?\\s?[ΔδΚκ]\\.?(?![\\p{L}])|ΠΚ|ΚΠΔ|Κ\\.Π\\.Δ\\.|Ποινικού\\sΚώδικα(?:,?\\sΚεφ\\.?\\s?154)?|Κώδικα\\sΠοινικής\\sΔικονομίας|Συντάγματος|(?:Ν|ν)(?:όμου|\\.)?\\s?\\d{1,4}(?:\\([IΙ]\\))?/\\d{4}|(?:π|Π)\\.?\\s?(?:δ|Δ)\\.?\\s?\\d{1,4}/\\d{2,4}|Σύμβασης\\s(?:της\\sΒουδαπέστης|(?:του\\sΣυμβουλίου\\sτης\\sΕυρώπης\\s)?για\\sτο\\s(?:Κυβερνοέγκλημα|[Έέ]γκλημα\\s\\p{L}+\\s\\p{L}+))(?:\\s\\([^()\\n]{3,20}\\))?|Κανονισμού\\s\\(ΕΕ\\)\\s\\d{4}/\\d{1,4}|Περί\\s[^.;,()\\n]{4,60}\\s(?:Νόμου|Κώδικα))`;

const TURKISH_NUMBER = '(?:[Ee]k\\s)?\\d{1,3}(?:/\\d{1,3})*(?:[-/,]\\s?[a-zçA-Z](?![\\p{L}]))*(?:/son)?';
const TURKISH = `((?:\\d{3,4}\\s[Ss]ayılı\\s)?(?:TCK|CMK|PVSK|CMUK|TMK|KVKK|Kanun|[Tt]ürk\\s[Cc]eza\\s[Kk]anunu|[Cc]eza\\s[Mm]uhakemesi\\s[Kk]anunu|(?:\\p{Lu}\\p{L}+\\s(?:ve\\s)?){1,6}(?:Kanunu|Sözleşmesi)))(?:['’]?(?:n?[ıiuü]n|[nd][ae]|(?:y[ıiuü]))(?![\\p{L}]))?,?\\s(?:(?:m|md|mad)\\.\\s?|[Mm]adde\\s)?${TURKISH_NUMBER}(?:\\.?(?:\\s?(?:,|ve|ile)\\s?(?:(?:m|md|mad)\\.\\s?)?${TURKISH_NUMBER}(?![\\d.]*\\s(?:tarih|gün|saat))){1,5})?(?:\\.?(?:\\s|['’])?(?:inci|ıncı|uncu|üncü|nci|ncı)?\\s?madde\\p{L}*)?`;

const SOUTH_PART =
  '(?:,?\\s(?:st(?:av(?:ak|ka|ku|u|a)?)?|toč(?:ka|ke|ki)?|tač(?:ka|ke|ki)?|al(?:ineja|ineje)?|ст(?:ав|ава|аву)?|тач(?:ка|ке|ки)?)\\.?\\s?\\d{1,2}\\.?)';
const SOUTH_ARTICLE = `\\d{1,3}\\.?(?:\\s?[a-zčšžа-я](?![\\p{L}])\\.?)?${SOUTH_PART}{0,3}`;
const OF_LAW =
  'Zakon(?:a|ika)\\so\\s(?:kaznenom\\spostupku|krivičnom\\spostupku|policijskim\\sposlovima\\si\\sovlastima|policiji|elektroničkim\\skomunikacijama|elektronskim\\skomunikacijama|(?:\\p{Ll}+\\s){0,4}?\\p{Ll}+(?=[.,;:()\\n]|\\s(?:mol|traž|nal|nared|pozi|obra|da|zaht|RH|RS)))';
const SOUTH_SLAVIC = `(?:[ČčCc]l(?:an(?:ak|ka|ku|kom|a|u|om)?)?\\.?|[Чч]лан(?:а|у|ом)?|[Чч]л\\.)\\s${SOUTH_ARTICLE}(?:\\s?(?:,|i|te|и|u\\svezi(?:\\ssa?)?|у\\sвези(?:\\sса)?)\\s(?:(?:[ČčCc]l(?:an(?:ka|a|kom|om))?\\.?|члана|чл\\.)\\s)?${SOUTH_ARTICLE}){0,4}\\s((?:K(?:azneno|rivično)g?\\szakon(?:a|ika)|KZ(?:/\\d{2,4})?(?:-?[a-u]?(?:\\s?(?:RS|FBiH|BiH|RH|CG))?)?(?![\\p{L}])|ZKP(?:/\\d{2,4})?(?:-a)?(?:\\s?(?:RS|FBiH|BiH|RH))?(?![\\p{L}])|${OF_LAW}|Krivičnog\\szakonika|КЗ|ЗКП|Кривичног\\sзаконика|Законика\\sо\\sкривичном\\sпоступку|Закона\\sо\\s\\p{Ll}+(?:\\s\\p{Ll}+){0,3}?(?=[.,;()\\n]|\\s(?:мол|захт|нал|тра)))(?:\\s(?:RH|Republike\\s(?:Hrvatske|Srbije|Srpske)|Србије|Републике\\sСрбије))?)`;

const SLOVENIAN_LAW =
  '((?:KZ(?:-1)?|ZKP(?:-1)?|ZNPPol|ZEKom(?:-\\d)?|ZSKZDČEU(?:-1)?|Kazenskega\\szakonika|Zakona\\so\\s(?:kazenskem\\spostopku|nalogah\\sin\\spooblastilih\\spolicije|elektronskih\\skomunikacijah))(?:\\s\\([A-Z][\\p{L}\\d-]{1,10}\\))?)';
const SLOVENIAN = `(?:(?:prv|drug|tretj|četrt|pet)\\p{L}{1,3}\\sodstav\\p{L}{1,4}\\s(?:v\\szvezi\\s(?:s|z)\\s\\p{L}+\\sodstavkom\\s)?)?(?:\\d{1,3}\\.?\\s?(?:[a-zčšž]\\s)?(?:člen\\p{L}{0,3}|čl\\.)|(?:člen\\p{L}{0,3}|čl\\.)\\s\\d{1,3}\\.?[a-zčšž]?)(?:\\s(?:in|ter)\\s\\d{1,3}\\.?\\s?(?:[a-zčšž]\\s)?(?:člen\\p{L}{0,3}|čl\\.))?\\s${SLOVENIAN_LAW}`;

const FINNISH_SHORT =
  '((?:RL|PKL|PolL|ETL|SVPL)|(?:[Rr]ikos|[Pp]akkokeino|[Pp]oliisi|[Ee]situtkinta)la(?:in|ki))\\s(?:\\d{1,2}\\s?(?:luku|luvun)\\s\\d{1,3}(?:\\s[a-z])?\\s?§(?::\\p{L}{1,4})?|\\d{1,2}:\\d{1,3}(?:\\s?[a-z](?![\\p{L}]))?(?:[.,]\\d)?)(?:\\s\\d{1,2}\\s(?:mom\\.?|moment\\p{L}*))?';

const LITHUANIAN =
  '((?:(?:LR|Lietuvos\\sRespublikos)\\s)?(?:BP?K|[Bb]audžiamojo\\s(?:proceso\\s)?kodekso|(?:[Kk]riminalinės\\sžvalgybos|[Ee]lektroninių\\sryšių|[Pp]olicijos)\\sįstatymo|Konvencijos\\sdėl\\s\\p{Ll}+\\s\\p{Ll}+))\\s\\d{1,3}(?:-\\d|\\(\\d\\))?\\s(?:str(?:aipsn\\p{L}+)?\\.?)(?:\\s\\d{1,2}\\s(?:d\\.|dal\\p{L}+))?(?:(?:\\s?,|\\sir)\\s\\d{1,3}(?:-\\d)?\\s(?:str(?:aipsn\\p{L}+)?\\.?)(?:\\s\\d{1,2}\\s(?:d\\.|dal\\p{L}+))?){0,3}';
const LATVIAN =
  '((?:KP?L|[Kk]rimināllikuma|[Kk]riminālprocesa\\slikuma|[Ee]lektronisko\\ssakaru\\slikuma|[Ll]ikuma\\s[„"]Par\\spoliciju["”]))\\s\\d{1,3}\\.(?:\\d{1,2})?\\s?(?:pant[au]?\\p{L}{0,2}|p\\.)(?:\\s(?:pirm|otr|treš|ceturt|piekt)\\p{L}{1,3}\\sdaļ\\p{L}{1,2}|\\s\\d\\.\\s?d(?:aļ\\p{L}{1,2}|\\.))?(?:\\sun\\s\\d{1,3}\\.\\s?pant\\p{L}{1,2})?';

/** "Artikolu 308 tal-Kodiċi Kriminali", "Art. 355AD tal-Kapitolu 9 tal-Liġijiet ta' Malta". */
const MALTESE =
  "[Aa]rt(?:ikol[ui]|\\.)\\s\\d{1,3}[A-Z]{0,3}(?:\\(\\d{1,2}\\))?(?:(?:,|\\su)\\s\\d{1,3}[A-Z]{0,3}(?:\\(\\d{1,2}\\))?){0,4}\\stal-(Kodiċi\\sKriminali|Kap(?:itolu|\\.)\\s\\d{1,3}(?:\\stal-Liġijiet\\sta[’']\\sMalta)?|Att\\s(?:dwar|kontra)\\s\\p{L}+(?:\\s\\p{L}+)?)";
/** "neni 143/b i Kodit Penal". */
const ALBANIAN =
  '[Nn]en(?:i|et)\\s\\d{1,3}(?:/[a-zç])?(?:(?:,|\\sdhe)\\s\\d{1,3}(?:/[a-zç])?){0,4}\\s(?:i|të)\\s(Kodit\\s(?:Penal|të\\sProcedurës\\sPenale)|K\\.?P\\.?P?\\.?(?![\\p{L}])|[Ll]igjit\\snr\\.\\s?\\d{1,5}/\\d{4})';

const whole = (form: string): Finder => finder(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'u');

/** "karistusseadustiku § 394", "rahapesu ja terrorismi rahastamise tõkestamise seaduse § 58 lõike 1". */
const ESTONIAN =
  '((?:\\p{Ll}*[aeiouõäöü]\\s){0,6}\\p{Ll}*seadus(?:e|tiku))\\s§{1,2}\\s?\\d{1,3}(?:\\s?[¹²³])?(?:\\s(?:lõi\\p{Ll}+|lg|punkt\\p{Ll}*|p)\\.?\\s\\d{1,2})*(?:\\s?(?:,|ja)\\s§?\\s?\\d{1,3}(?:\\s(?:lõi\\p{Ll}+|lg)\\s\\d{1,2})?)*';

/** The forms of a citation in these languages. */
export const EAST: readonly { readonly may: RegExp; readonly citation: Finder }[] = [
  { may: /чл(?:\.|ен)\s?\d/u, citation: whole(BULGARIAN) },
  { may: /(?:ρθρ\p{L}{1,2}|[Αα]ρθ?\.|ΑΡΘΡΟ)\s?\d/u, citation: whole(GREEK) },
  { may: /TCK|CMK|PVSK|KVKK|CMUK|Kanun|Sözleşmesi/, citation: whole(TURKISH) },
  { may: /(?:[ČčCc]l(?:an\p{L}{0,3})?\.?|[Чч]лан\p{L}{0,2}|[Чч]л\.)\s\d/u, citation: whole(SOUTH_SLAVIC) },
  { may: /(?:člen|čl\.)/, citation: whole(SLOVENIAN) },
  { may: /(?:RL|PKL|PolL|ETL|SVPL|la(?:in|ki))\s\d/, citation: whole(FINNISH_SHORT) },
  { may: /seadus(?:e|tiku)\s§/, citation: whole(ESTONIAN) },
  { may: /\d\s(?:str|straipsn)/, citation: whole(LITHUANIAN) },
  { may: /\d\.\s?(?:pant|p\.)/, citation: whole(LATVIAN) },
  { may: /tal-(?:Kodiċi|Kap|Att)/, citation: whole(MALTESE) },
  { may: /[Nn]en(?:i|et)\s\d/, citation: whole(ALBANIAN) },
];
