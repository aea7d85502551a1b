import {
  AUTHORITY_TICKS_ELSEWHERE,
  DATA_KINDS_ELSEWHERE,
  EIGHT_HOURS_ELSEWHERE,
  HEADS_ELSEWHERE,
  SILENCE_ELSEWHERE,
  TEN_DAYS_ELSEWHERE,
} from './wording-elsewhere.ts';

/*
 * The words of the certificates' forms in the languages of the Union that a desk meets most: Regulation (EU) 2023/1543, Annexes I and II
 * (EPOC, EPOC-PR), and Regulation (EU) 2021/784, Annex I (removal order). They only find the lines; the values beside them are the
 * officer's own.
 */

/** The numbers of the regulations under which the forms stand. */
export const REGULATION_NUMBERS = /2023\/1543|2021\/784/;

/** An expression, or the words for the same in the other languages, with no letter before them. */
export const either = (one: RegExp, words: string): RegExp =>
  new RegExp(`${one.source}|(?<!\\p{L})(?:${words})`, 'iu');

/** What a form is, by its own head. */
export const HEADS = {
  'epoc-pr': either(
    /european preservation order certificate|EPOC-PR\b|certificat d['’]injonction européenne de conservation|europäische\w* sicherungsanordnung\w*|certificado de orden europea de conservación|certificato (?:di|dell)\W*ordine europeo di conservazione|europees bewaringsbevel\w*|certificado de ordem europeia de conservação|zaświadczeni\w+ (?:o )?europejskim nakaz\w+ zabezpieczenia|certificat\w* de ordin european de păstrare/iu,
    HEADS_ELSEWHERE['epoc-pr'],
  ),
  epoc: either(
    /european production order certificate|\bEPOC\b(?!-PR)|certificat d['’]injonction européenne de production|europäische\w* herausgabeanordnung\w*|certificado de orden europea de (?:producción|entrega)|certificato (?:di|dell)\W*ordine europeo di produzione|europees verstrekkingsbevel\w*|certificado de ordem europeia de produção|zaświadczeni\w+ (?:o )?europejskim nakaz\w+ wydania|certificat\w* de ordin european de divulgare/iu,
    HEADS_ELSEWHERE.epoc,
  ),
  'removal-order': either(
    /removal order|injonction de retrait|entfernungsanordnung|orden de retirada|ordine di rimozione|verwijderingsbevel|decisão de supressão|ordem de supressão|nakaz usunięcia|ordin\w* de eliminare/iu,
    HEADS_ELSEWHERE['removal-order'],
  ),
} as const;

const UNION = '\\((?:EU|UE|EÚ|EL|ES|ΕΕ|ЕС)\\)';
const ARTICLE =
  '(?:art(?:icle|ículo|icolo|ikel|igo|ykuł|icolul|\\.)?|άρθρο(?:υ)?|člán(?:ek|ku|ok)|člen(?:a)?|član(?:ak|ka)|член|чл\\.)\\s+\\d{1,2}(?:\\.?º)?\\.?';
const LAW =
  'Regulation|Règlement|Verordnung|VO|Reglamento|Regolamento|Verordening|Regulamento|Rozporządzeni\\p{L}+|Regulament\\p{L}*|κανονισμ\\p{L}+|förordning(?:en)?|forordning(?:en)?|asetu(?:s|ksen)|nařízení|nariadeni\\p{L}|Uredb\\p{L}|Регламент\\p{L}*|määrus\\p{L}*|Regul[aāu]\\p{L}*|Reglament\\p{L}*';

const regulation = (number: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${ARTICLE}\\s+(?:(?:of|du|de|del|der|van|do|din|dell['’]|i|af|του|от|na)\\s+)?(?:(?:la|the)\\s+)?)?(?:${LAW})\\s+(?:\\p{L}+\\s+){0,7}${UNION}\\s+(?:n[ro.º°]\\.?\\s+)?${number}|${UNION}\\s+${number}(?:\\s\\p{L}*rendelet\\p{L}*|\\s+\\d{1,2}\\.?\\sartik\\p{L}+)?`,
    'iu',
  );

/** The regulation that each form stands under, as the forms cite it. */
export const REGULATIONS = {
  certificate: regulation('2023\\/1543'),
  'removal-order': regulation('2021\\/784'),
} as const;

/** Kinds of data that a certificate asks for; what serves only to identify the user counts as subscriber data (Article 3(10)). */
export const DATA_KINDS = {
  subscriber: either(
    /subscriber data|sole purpose of identifying|données relatives aux abonnés|seules? fins d['’]identifi|teilnehmerdaten|bestandsdaten|ausschließlich\w* (?:zum zweck\w* der|zur) identifizierung|datos de(?: los)? abonad|únic\w+ (?:fin|propósito) de identificar|dati relativi agli abbonati|unico scopo di identificare|abonneegegevens|uitsluitend\w* (?:doel|ter) (?:van )?(?:de )?identific|dados de assinantes?|único objetivo de identificar|dane (?:dotyczące )?abonent|wyłącznie do celów identyfikacji|date(?:le)? (?:privind|referitoare la) abona[tțţ]|unic scop identificarea/iu,
    DATA_KINDS_ELSEWHERE.subscriber,
  ),
  traffic: either(
    /traffic data|données relatives au trafic|verkehrsdaten|datos de tráfico|dati (?:relativi al|sul) traffico|verkeersgegevens|dados de tráfego|dane o ruchu|date (?:privind|de) trafic/iu,
    DATA_KINDS_ELSEWHERE.traffic,
  ),
  content: either(
    /content data|données relatives au contenu|inhaltsdaten|datos de contenido|dati relativi al contenuto|inhoudelijke gegevens|inhoudsgegevens|dados de conteúdo|dane dotyczące treści|date privind conținutul|date de conținut/iu,
    DATA_KINDS_ELSEWHERE.content,
  ),
} as const;

/** Kinds of authority that the forms let tick. */
export const AUTHORITY_TICKS = [
  [
    'prosecutor',
    either(
      /public prosecutor|procureur|staatsanwalt|fiscal|pubblico ministero|openbaar ministerie|officier van justitie|ministério público|procurador|prokurator|procuror/iu,
      AUTHORITY_TICKS_ELSEWHERE.prosecutor,
    ),
  ],
  [
    'police',
    either(
      /law enforcement authority|(?:autorité|service) répressi(?:ve|f)|strafverfolgungsbehörde|autoridad policial|autorità di contrasto|rechtshandhavingsinstantie|autoridade policial|organ ścigania|autoritate de aplicare a legii/iu,
      AUTHORITY_TICKS_ELSEWHERE.police,
    ),
  ],
  [
    'judge',
    either(
      /judge|court|juge|richter|gericht|juez|tribunal|giudice|rechter|juiz|sędzi|sąd|judecător|instanță/iu,
      AUTHORITY_TICKS_ELSEWHERE.judge,
    ),
  ],
  [
    'other',
    either(/other|autre|sonstige|andere|otra|altra|outra|inny|altă/iu, AUTHORITY_TICKS_ELSEWHERE.other),
  ],
] as const;

/** The eight hours of an emergency, and the dangers that make it one. */
export const EMERGENCY_TICK = either(
  /\b(?:8|eight|huit|acht|ocho|otto|oito|ośmiu|osiem|opt)\s+(?:hours?|heures?|stunden|horas|ore|uur|godzin)|emergency case|imminent threat|situation d['’]urgence|cas d['’]urgence|menace imminente|notfall|unmittelbare\w* (?:gefahr|bedrohung)|caso de (?:urgencia|emergencia)|amenaza inminente|casi? (?:di )?emergenza|minaccia imminente|noodgeval|imminente dreiging|onmiddellijke (?:be)?dreiging|caso de emergência|ameaça iminente|nagły\w* przypad|bezpośrednie zagrożenie|caz(?:ul)? de urgență|amenințare iminentă/iu,
  EIGHT_HOURS_ELSEWHERE,
);
/** The ordinary ten days. */
export const ORDINARY_TICK = either(
  /\b(?:10|ten|dix|zehn|diez|dieci|tien|dez|dziesięciu|zece)\s+(?:days?|jours?|tagen?|días|giorni|dagen|dias|dni|zile)/iu,
  TEN_DAYS_ELSEWHERE,
);
/** The user must not be told. */
export const SILENCE = either(
  /(?:refrain(?:s)?(?: in any event)? from informing|(?:shall|must|may) not (?:be informed|inform|disclose|notify|tell)|s['’]abst(?:ient|enir|iendra)(?: en tout état de cause)? d['’]informer|sieht (?:in jedem fall )?davon ab|sehen (?:in jedem fall )?davon ab|davon abzusehen|unterl(?:ässt|assen) es[^.;]{0,80}(?:informieren|unterrichten|benachrichtigen)|(?:darf|nicht zu|nicht|keinem fall) (?:informieren|unterrichten|benachrichtigen)|(?:darf|dürfen) (?:\p{L}+ ){0,3}nicht (?:informiert|unterrichtet|benachrichtigt) werden|darf die person,[^.]{0,80}(?:nicht|keinem fall)|debe(?:rá)? abstenerse(?: en todo caso| en cualquier caso)? de informar|se abst(?:endrá|enga)(?: en todo caso| en cualquier caso)? de informar|(?:si astiene|astenersi)(?: in ogni caso)? dall['’]informare|(?:onthoudt|onthouden) zich|abster-se(?: em qualquer caso| em todo o caso)? de informar|abst[eé]m-se(?: em qualquer caso| em todo o caso)? de informar|powstrzym\w+ się|nie (?:może|wolno mu|powinien) informować|não (?:pode|deve) informar|nu (?:poate|trebuie să) inform\w+|mag de aanbieder[^.]{0,40} niet|se abțin\w* (?:de la|să))/iu,
  SILENCE_ELSEWHERE,
);

/** What the forms call the accounts, numbers, addresses and services by which a user is identified. */
export const NAMES_TARGET =
  /^(?:name|nom|nombre|nome|naam|nazw|denumir|user|nutzer|benutzer|usuari|utent|gebruik|utiliza|użytkown|IMEI|IP|adress|address|direcci|indirizz|adres|endereç|num|núm|telef|rufnummer|other|autre|andere|otro|altr|outr|inn|alt)\p{L}*/iu;

const CITED_IN: readonly (readonly [string, RegExp])[] = [
  ['en', /Regulation \((?:EU|UE)\)/iu],
  ['fr', /Règlement \(/iu],
  ['de', /Verordnung \(/iu],
  ['es', /Reglamento \(/iu],
  ['it', /Regolamento \(/iu],
  ['nl', /Verordening \(/iu],
  ['pt', /Regulamento \(/iu],
  ['pl', /Rozporządzeni\p{L}+ \(/iu],
  ['ro', /Regulamentul\p{L}* \(/iu],
];

/** The language in which a short certificate cites its regulation, ISO 639-1; null if it does not. */
export function languageOfCitation(text: string): string | null {
  return CITED_IN.find(([, words]) => words.test(text))?.[0] ?? null;
}
