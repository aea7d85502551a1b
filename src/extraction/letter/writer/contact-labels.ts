import { alsoPlain, inEverySpelling } from './spellings.ts';

/*
 * How letters in all languages label numbers to call. Pieces of regular expressions, matched without case between letters.
 */

/** Labels of a body's own number. */
export const OF_SWITCHBOARD = [
  'switchboard|dispatch|non-?emergency|exchange|(?:main|general|hoofd|haupt|hoved)(?:nummer| number)|main(?: (?:line|phone|switchboard))?|info-?line|general enquiries|pbx',
  'växel|vermittlung|(?:telefon)?zentrale|conmutador|central(?:ita|ino|ă|a|e)?(?: (?:number|line|telefónica|telefonica|telefonică))?|sentralbord|omstilling(?:en)?|vaihde|ústředna|ústredňa|központ|standard(?: téléphonique)?|onthaal|receptie|empfang|vermittlungsdienst|kanslia|деловодство|канцелярия|канцелярія|γραμματεία|ügyelet|ledningscentral(?:en)?|telefon ?\\(zentrale\\)|algemeen(?: (?:telefoon)?nummer)?|централа|комутатор|τηλ(?:εφωνικ[οό]|\\.)? ?κ[εέ]ντρο|santral|üldtelefon|infotelefon',
].join('|');

/** Labels of a mobile phone. */
export const OF_MOBILE =
  'mobile|mobiles?|mobil(?:nr|nummer|telefon|ni|ny|is)?|mobiel|mobitel|mobiil|mob|cel|cell(?:ular|ulare|phone)?|celular|gsm|handy|portable|m[óo]vil|telem[óo]vel|kom[óo]rka|kom|моб(?:ільний|илен|ильный)?|м\\.? ?т|κιν(?:ητ[όο])?|cep|matkapuhelin|mobilais';

/** Labels of a fax. */
export const OF_FAX = 'fax|telefax|faks|faksi|факс|тел\\/факс|φαξ|belgegeçer';

const TELEPHONES: readonly string[] = [
  '(?:tele)?phone|tel|ph|ddi|did|direct(?:e|o|a)?(?: (?:line|dial|phone|number))?|contact(?=:? (?:no|number|[+(0]))|t\\.p\\.?|bur(?=\\. ?[(+\\d])|cp(?=\\s?[:.]\\s?[+(0])|cug|office|desk|call-?back(?: on)?|hotline|24h|24\\/7|ring',
  'telefon(?:nummer|nr|isch)?|fon|durchwahl|direktwahl|sekretariat|geschäftsstelle|dw|rufnummer|ruf|apparat|bereitschaft(?:sdienst|snummer|stelefon)?|nebenstelle|klappe|dauerdienst|kriminaldauerdienst|kdd|rückruf(?:nummer)?(?: (?:bitte|jederzeit))?(?: unter)?|erreichbar(?:keit)?(?: unter)?',
  "t[ée]l(?:[ée]phone)?(?: (?:du|de la|de l[’']) ?\\p{L}{3,15})?|joindre|ligne directe(?: de (?:l[’']|la )?\\p{L}{3,15})?|permanence(?: téléphonique)?|astreinte|poste direct|secrétariat|greffe",
  'tfno|tlf|tel[eé]f(?:ono)?|fono|guardia|anexo|interno directo',
  'telefoon(?:nummer)?|doorkies(?:nummer|nr)?|bereikbaar(?: op| via)?|(?:parket)?piket(?:nummer|dienst)?|wachtdienst(?: \\p{L}{3,15})?',
  'uff(?:icio)?|segreteria|telefono|recapito(?: telefonico)?|centrale operativa|utenza di servizio|reperibilità',
  'fone|telefone|telef|plant[ãa]o|contacto? telefónico|ramal direto',
  'dyżurny|nr tel(?:efonu)?|numer tel(?:efonu)?|kontakt tel(?:efoniczny)?',
  'nr\\.? (?:de )?tel(?:efon)?|telefon(?:ul)?',
  'тел(?:ефон)?(?:и|у)?',
  't\\. ?č|tel\\. ?č|telefón|telefonní číslo|linka|dispečink',
  'tfn|telefonnr|direktn(?:r|ummer)|joursnummer|vakttelefon|vagttelefon|direkte(?: telefon)?',
  'puh(?:elin|elinnumero)?|valvetelefon|telefonas|tālr(?:unis|\\.)?|telefonszám|br(?:oj)?\\.? tel(?:efona)?|telefonska',
  'τηλ(?:[εέ]φων(?:ο|α|ου))?|dahili',
];

/** Labels of a number in an office, a direct line or one that is not said to be either. */
export const OF_TELEPHONE = TELEPHONES.join('|');

/** What stands between such a label and the number, and tells more of it: "tel. całodobowy", "telefone geral". */
const QUALIFIERS =
  'no|nr|number|nummer|núm|n[°º]|phone|line|switchboard|tel|office|work|duty|desk|direct(?:e|o|a|ly)?|diret[oa]|dirett[oa]|24 ?h|permanent|permanență|perm|dienst(?:lich)?|büro|bureau|piket|gen(?:eral|éral|érale|erale|tral)?|geral|central(?:e|a|ă|ita|ino)?|algemeen|zentrale|sekretariat|secretariat|secrétariat|greffe|fixe?|fijo|serviciu|service|servizio|ufficio|total|całodobowy|dyżurn(?:y|ego)|służbowy|stacj(?:onarny)?|kom(?:órkowy)?|служб(?:овий)?|роб(?:очий)?|чергов(?:ий|ого|ої)(?: частини)?|прямий|мобільний|služební|služobný|přímá?|priam[ya]|ústředna|kancelář(?:e)?|suora|vaihde|direkt(?:e|ni)?|direktni|neposredni|közvetlen|szolgálati|ügyelet(?:i)?|vakt(?:havende)?|jour|dežurn[ia]|služben[ia]|дежурен|служебен|υπηρεσ(?:[ίι]ας|ιακ[όο])|γραφε[ίι]ου|santral';

/** What may stand between a label and its number. */
export const BETWEEN_LABEL_AND_NUMBER = `(?:\\.?\\s{1,3}\\(?(?:${alsoPlain(QUALIFIERS.replaceAll(' ', '\\s'))})\\.?\\)?){0,2}`;

/** All labels of numbers, in every spelling. */
export const NUMBER_LABELS = inEverySpelling([
  OF_SWITCHBOARD,
  OF_MOBILE,
  OF_FAX,
  OF_TELEPHONE,
  '(?<![-/.])[tmpfτ](?=[.:\\s])|(?<![-/.])o(?=[.:\\s])',
  '[☎✆📞]',
]);

/** Words with which writers in all languages ask to be called, or say on which number they are reached. */
export const CALLING = inEverySpelling([
  "(?:please |pls |do |kindly |can |could you )?(?:call|ring|phone|text|reach|contact|get|try)(?: me| us| back|,? (?:don['’]t|do not) \\p{L}+| if| the (?:duty|desk|office|control room|undersigned)| our| this)|(?:be |am |are )?(?:reached?|reachable|available|contactable)(?: on| at| by| under| via)|(?:call|phone|ring)(?=\\s?:)|whatsapp|signal",
  'ruf(?:en sie|t) (?:mich|uns|bitte|zurück)|(?:bitte )?(?:um )?rückruf|erreich(?:en sie|bar|t)|rückfragen|telefonisch (?:unter|erreichbar)|(?:r)?appelez|joignable|me joindre|nous joindre|vous pouvez (?:me|nous|appeler|joindre)|contactez-(?:moi|nous)|llám(?:en|ame|enme|enos|eme)|llamar(?:me|nos)? al?|pueden llamar|(?:mi |nuestro )?(?:número|teléfono) (?:es|de contacto)|bel(?:t u)? (?:mij|ons|me|het)|bereikbaar (?:op|via|onder)|te bereiken',
  'chiam(?:ate|ateci|atemi|i|are)(?: il| lo| al)?|raggiungibil[ei]|richiamat[ei]|contattat(?:emi|eci|e)|lig(?:uem|ue|ar)(?:-me|-nos)? (?:para|ao)|contact(?:em|ar|áveis|ável)|(?:proszę )?(?:o )?(?:dzwonić|zadzwonić|kontakt|telefon) (?:pod|na|tel)|dzwoń|sunați(?:-mă|-ne)?|contactați|trimite[țt]i|(?:за )?телефон(?:уйте|ом)|дзвоніть|зателефонуйте|volejte|zavolejte|volajte|zavolajte|hívj(?:on|a|ák)|visszahív\\p{L}*|nazovite|pokličite|обадете се|helist(?:ada|age)|zvan(?:iet|īt)|skambin(?:kite|ti)|ring(?: mig| meg| oss| os)|soitt?a(?:kaa)?|καλέστε|τηλεφωνήστε|arayın(?:ız)?',
]);
