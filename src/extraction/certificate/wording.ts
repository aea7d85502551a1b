import { finder } from '../../search/finder.ts';

/*
 * The words of the certificates' forms in the languages of the Union that a desk meets most: Regulation (EU) 2023/1543, Annexes I and II
 * (EPOC, EPOC-PR), and Regulation (EU) 2021/784, Annex I (removal order). They only find the lines; the values beside them are the
 * officer's own.
 */

const SECTION =
  '(?:section|abschnitt|teil|rubrik|feld|part|box|partie|cadre|rubrique|sección|seccion|apartado|recuadro|sezione|parte|riquadro|quadro|secção|seção|secțiunea|sectiunea|partea|caseta|sekcja|część|rubryka|afdeling|deel|vak|rubriek|oddíl|část|razdel|osa|jagu|avsnitt|szakasz)\\s+';
/** "SECTION A", "Teil 1": words that may head a line, with the section's letter or number. */
const SECTION_WORD = new RegExp(
  `^[\\s*_#|]*${SECTION}([A-M]|1[0-3]|[1-9])(?![\\p{L}\\p{N}]|[.,]\\d)\\s*[:.–—-]?\\s*`,
  'iu',
);
/** What goes on after a section's letter in a sentence that speaks of it: "Section C.", "Section C of the form". */
const IN_SENTENCE =
  /^(?:[.,;)](?:\s|$)|\s(?:to|of|and|or|is|are|in|shall|must|above|below|et|ou|de|du|à|ci-\p{L}+|und|oder|der|des|genannt\p{L}*|angegeben\p{L}*|y|o|e|del|van|en|of|i|oraz|lub|și|sau)(?!\p{L}))/u;

/** A section's word with its letter that heads a line, and not a sentence that was broken before it; null for any other line. */
export function sectionIn(text: string): RegExpExecArray | null {
  const section = SECTION_WORD.exec(text);
  if (section === null) return null;
  const letter = section[0].lastIndexOf(section[1]!);
  const rest = text.slice(letter + section[1]!.length);
  if (/^[.,;)]?\s*$/.test(rest)) return /^[\s*_#|]*\p{Lu}/u.test(text) && rest.trim() === '' ? section : null;
  const isLow = /^[\s*_#|]*\p{Ll}/u.test(text);
  return IN_SENTENCE.test(rest) && (isLow || !/^\.\s+\p{Lu}/u.test(rest)) ? null : section;
}

/** The first section's words, wherever they stand. */
export const FIRST_SECTION = finder(`(?<![\\p{L}])${SECTION}A(?![\\p{L}\\p{N}])`, 'iu');
/** The numbers of the regulations under which the forms stand. */
export const REGULATION_NUMBERS = /2023\/1543|2021\/784/;

/** What a form is, by its own head. */
export const HEADS = {
  'epoc-pr':
    /european preservation order certificate|EPOC-PR\b|certificat d['’]injonction européenne de conservation|europäische\w* sicherungsanordnung\w*|certificado de orden europea de conservación|certificato (?:di|dell)\W*ordine europeo di conservazione|europees bewaringsbevel\w*|certificado de ordem europeia de conservação|zaświadczeni\w+ (?:o )?europejskim nakaz\w+ zabezpieczenia|certificat\w* de ordin european de păstrare/iu,
  epoc: /european production order certificate|\bEPOC\b(?!-PR)|certificat d['’]injonction européenne de production|europäische\w* herausgabeanordnung\w*|certificado de orden europea de (?:producción|entrega)|certificato (?:di|dell)\W*ordine europeo di produzione|europees verstrekkingsbevel\w*|certificado de ordem europeia de produção|zaświadczeni\w+ (?:o )?europejskim nakaz\w+ wydania|certificat\w* de ordin european de divulgare/iu,
  'removal-order':
    /removal order|injonction de retrait|entfernungsanordnung|orden de retirada|ordine di rimozione|verwijderingsbevel|decisão de supressão|ordem de supressão|nakaz usunięcia|ordin\w* de eliminare/iu,
} as const;

const regulation = (number: string): RegExp =>
  new RegExp(
    `(?:art(?:icle|ículo|icolo|ikel|igo|ykuł|icolul)\\.?\\s+\\d{1,2}\\s+(?:of|du|de|del|der|van|do|din)\\s+)?(?:Regulation|Règlement|Verordnung|Reglamento|Regolamento|Verordening|Regulamento|Rozporządzeni\\p{L}+|Regulamentul\\p{L}*)\\s+\\((?:EU|UE)\\)\\s+(?:nr\\.?\\s+)?${number}`,
    'iu',
  );

/** The regulation that each form stands under, as the forms cite it. */
export const REGULATIONS = {
  certificate: regulation('2023\\/1543'),
  'removal-order': regulation('2021\\/784'),
} as const;

/** Kinds of data that a certificate asks for; what serves only to identify the user counts as subscriber data (Article 3(10)). */
export const DATA_KINDS = {
  subscriber:
    /subscriber data|sole purpose of identifying|données relatives aux abonnés|seules? fins d['’]identifi|teilnehmerdaten|bestandsdaten|ausschließlich\w* (?:zum zweck\w* der|zur) identifizierung|datos de(?: los)? abonad|únic\w+ (?:fin|propósito) de identificar|dati relativi agli abbonati|unico scopo di identificare|abonneegegevens|uitsluitend\w* (?:doel|ter) (?:van )?(?:de )?identific|dados de assinantes?|único objetivo de identificar|dane (?:dotyczące )?abonent|wyłącznie do celów identyfikacji|date(?:le)? (?:privind|referitoare la) abona[tțţ]|unic scop identificarea/iu,
  traffic:
    /traffic data|données relatives au trafic|verkehrsdaten|datos de tráfico|dati (?:relativi al|sul) traffico|verkeersgegevens|dados de tráfego|dane o ruchu|date (?:privind|de) trafic/iu,
  content:
    /content data|données relatives au contenu|inhaltsdaten|datos de contenido|dati relativi al contenuto|inhoudelijke gegevens|inhoudsgegevens|dados de conteúdo|dane dotyczące treści|date privind conținutul|date de conținut/iu,
} as const;

/** Kinds of authority that the forms let tick. */
export const AUTHORITY_TICKS = [
  [
    'prosecutor',
    /public prosecutor|procureur|staatsanwalt|fiscal|pubblico ministero|openbaar ministerie|officier van justitie|ministério público|procurador|prokurator|procuror/iu,
  ],
  [
    'police',
    /law enforcement authority|autorité répressive|strafverfolgungsbehörde|autoridad policial|autorità di contrasto|rechtshandhavingsinstantie|autoridade policial|organ ścigania|autoritate de aplicare a legii/iu,
  ],
  [
    'judge',
    /judge|court|juge|richter|gericht|juez|tribunal|giudice|rechter|juiz|sędzi|sąd|judecător|instanță/iu,
  ],
  ['other', /other|autre|sonstige|andere|otra|altra|outra|inny|altă/iu],
] as const;

/** The eight hours of an emergency, and the dangers that make it one. */
export const EMERGENCY_TICK =
  /\b(?:8|eight|huit|acht|ocho|otto|oito|ośmiu|osiem|opt)\s+(?:hours?|heures?|stunden|horas|ore|uur|godzin)|emergency case|imminent threat|situation d['’]urgence|cas d['’]urgence|menace imminente|notfall|unmittelbare\w* (?:gefahr|bedrohung)|caso de (?:urgencia|emergencia)|amenaza inminente|casi? (?:di )?emergenza|minaccia imminente|noodgeval|imminente dreiging|onmiddellijke (?:be)?dreiging|caso de emergência|ameaça iminente|nagły\w* przypad|bezpośrednie zagrożenie|caz(?:ul)? de urgență|amenințare iminentă/iu;
/** The ordinary ten days. */
export const ORDINARY_TICK =
  /\b(?:10|ten|dix|zehn|diez|dieci|tien|dez|dziesięciu|zece)\s+(?:days?|jours?|tagen?|días|giorni|dagen|dias|dni|zile)/iu;
/** The user must not be told. */
export const SILENCE =
  /(?:refrain(?:s)?(?: in any event)? from informing|(?:shall|must|may) not (?:be informed|inform|disclose|notify|tell)|s['’]abst(?:ient|enir|iendra)(?: en tout état de cause)? d['’]informer|sieht (?:in jedem fall )?davon ab|sehen (?:in jedem fall )?davon ab|(?:darf|nicht zu|nicht|keinem fall) (?:informieren|unterrichten|benachrichtigen)|darf die person,[^.]{0,80}(?:nicht|keinem fall)|debe(?:rá)? abstenerse(?: en todo caso| en cualquier caso)? de informar|se abst(?:endrá|enga)(?: en todo caso| en cualquier caso)? de informar|si astiene(?: in ogni caso)? dall['’]informare|(?:onthoudt|onthouden) zich|abster-se(?: em qualquer caso| em todo o caso)? de informar|abst[eé]m-se(?: em qualquer caso| em todo o caso)? de informar|powstrzym\w+ się|se abțin\w* (?:de la|să))/iu;

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
