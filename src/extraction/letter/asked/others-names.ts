import { type Finder, finder } from '../../../search/finder.ts';
import { oncePerText } from '../../../search/once-per-text.ts';
import { ACCOUNT_WORDS } from '../../identifiers/account-words.ts';
import type { Letter, Span } from '../layout.ts';
import type { Sentence } from '../sentences.ts';
import { hasWord, wordsFor } from '../words.ts';
import { OF_USER } from '../writer/own-contacts.ts';
import { namesKinds } from './kinds.ts';

/** How far before an account whose it is may be said, in characters. */
const REACH = 90;
/** How far before the word for a person its clause is looked at, in characters. */
const CLAUSE = 40;
/** A sentence or a paragraph ends. */
const ENDS = /(?<!(?<!\p{L})(?:\p{Lu}|M[rs]s?|Dr|Sr|Sra|Srta|Sig|Dhr|Mevr|Hr))[.!?;]\s+(?=\p{Lu})|\n\s*\n/u;
/** The person begins a clause, or the account before is that person's. */
const LEADS =
  /(?:^|[.!?;:(\n]\s*|\s[–-]\s|,\s|(?<!\p{L})(?:and|und|et|y|e|en|i|și|та|і|och|og)\s+)(?:(?:the|our|an?|her|his|their|die|der|das|unsere?|eine?|la|le|les|l|notre|une?|el|nuestra|il|lo|una?|de|het|onze|a|o|as|os|nossa)[\s'’]+)?(?:(?:alleged|mutmaßliche|présumée?|presunta?|alegada)\s+)?$|(?<!\p{L})(?:of\s+(?:the|our|an?)|der|des|von|de|de\s+la|de\s+l|du|des|del|della|dell|van(?:\s+(?:de|het|een))?|d[ao])[\s'’]+$/iu;
const TITLE = /^(?:mrs?|ms|dr|m|mme|mlle|sra?|srta|dña|d|sig|herr|frau|dhr|mevr|pani?|p)$/iu;
const ACCOUNT = new RegExp(
  `^(?:${ACCOUNT_WORDS}|t[eé]l|mob(?:ile?)?|cell|gsm|handy|telem[oó]vel|numer\\p{L}*|номер\\p{L}*|тел\\p{L}*|čísl\\p{L}*|č|br|broj\\p{L}*|szám\\p{L}*|telefon\\p{L}*|τηλ\\p{L}*|e-?mail\\p{L}*|mail(?:box|adresse|adres)?s?|address(?:es)?|adress?e?|direcci[oó]n|indirizzo|endereço|adres|numbers?|\\p{L}*nummer|num[eé]ro|número|phone|tele[fp]\\p{L}+|teléfono|courriel|correo|casella|boîte|postfach)$`,
  'iu',
);
/** Articles, possessives, relatives, copulas and what goes with an infinitive. */
const SMALL =
  /^(?:o|os|as|un|une|una|um|uma|can|could|may|be|kann|zu|te|kan|peut|être|puede|ser|pode|può|essere|se|si|está|można|się|poate|fi|може|lze|který|která|who|which|whose|the|an?|own|her|his|their|is|was|are|die|der|das|deren|dessen|ihre?[nmrs]?|seine?[nmrs]?|ist|den|dem|qui|dont|son|sa|ses|est|l|la|le|les|cuy[oa]|su|sus|es|el|che|il|suo|sua|è|cui|wiens|haar|zijn|het|de|cuj[oa]|seu|sua|jej|jego|która|który|care|його|її)$/iu;
/** Words for having and using, behind which the account may stand with a preposition. */
const USES =
  /^(?:with|mit|avec|con|met|com|cu|má|měla?|mala?|ima|var|har|omistaa|uses?|used|using|owns|has|had|holds|writes?|nutzt|nutzte|benutzt|verwendet|hat|schreibt|utilise|utilisait|écrit|a|tiene|usa|utiliza|usaba|utilizaba|escribe|ha|scrive|heeft|gebruikt|tem|używa|ma|folosește|utilizează|are|користується|має)$/iu;
const PREPOSITION =
  /^(?:op|onder|au|aux|al|allo|alla|en|no|na|nos|pelo|pela|pe|på|pod|sub|via|per|za|from|under|with|at|by|on|of|von|mit|unter|de|du|d|depuis|avec|desde|con|da|met|vanaf|com|z|cu|з)$/iu;

/** That someone is reached, behind which the number may stand with a preposition. */
const REACHED =
  /^(?:reach(?:ed|able)|contactable|available|erreichbar|joignable|jointe?|bereikbaar|bereiken|raggiungibil[ei]|reperibil[ei]|contattabil[ei]|localizables?|localizad[oa]|contactáve(?:l|is)|dostępn[yae]|uchwytn[ya]|kontaktować|доступн\p{L}+|zastižen\p{L}+|dosažiteln\p{L}+|dosegljiv[ai]?|dostup(?:an|na|ni)|træffes|nås|nåes|tavoitettavissa|kättesaadav|pasiekiam\p{L}+|sasniedzam\p{L}+)$/iu;
/** The same by a word that tells without "can" what was done to somebody. */
const CONTACTED =
  /^(?:contacted|called|phoned|contactée?|appelée?|contattat[oa]|chiamat[oa]|contactad[oa]|contactat[ăa]?)$/iu;
const CAN_BE =
  /(?<![\p{L}])(?:can\sbe|may\sbe|peut\sêtre|puede\sser|pode\sser|può\sessere|poate\sfi)\s(?:contact|call|phon|appel|contat|chiam)\p{L}+/iu;
/** The same by the verb for being: "is on 07700 …", "ist unter 0170 … zu erreichen". */
const IS_ON =
  /(?<![\p{L}])(?:is|are|ist|sind|jest|je|er|är|este|está)\s(?:on|unter|op|onder|på|pod|pe|en(?:\sel)?)\s(?:(?:the|der|de|het|el|number|nummer|\p{L}*nummer|numer\p{L}*|número)\s){0,2}$/iu;
/** Someone named with a title that is no rank: only how such a person is reached tells whose a number is. */
const TITLED = finder(
  /(?<![\p{L}])(?:M(?:rs?|s|ister|me|lle|onsieur|adame)?|[Hh]errn?|Frau|[Ss](?:r|ra|rta|eñora?)|[Ss]ig(?:\.ra|nora?|\.)?|[Dd]hr|[Mm]evr(?:ouw)?|[Mm]eneer|[Pp]an[ií]?|[Pp]án|Hr|[Ff]ru)\.?\s(?:\p{Lu}[\p{L}.'’-]*\s){0,2}\p{Lu}[\p{L}'’-]+/gu,
);
/** Of figures and the signs of telephones alone. */
const NUMBER = /^[+(\d][\d\s()./-]+$/;

/** So many lines at the end of a letter may be the writer's contacts. */
const LAST_LINES = 8;

/** True for a number in the last lines of a letter, in none that speaks of an account: the writer's. */
export function isLastNumber({ lines, sentences, language }: Letter, value: string): boolean {
  const last = lines.filter(({ text }) => text !== '').slice(-LAST_LINES);
  const line = last.find(({ text }) => text.includes(value));
  if (line === undefined || OF_USER.test(line.text)) return false;
  const at = line.start + line.text.indexOf(value);
  const own = sentences.find(({ start, end }) => start <= at && at < end);
  return own === undefined || !(hasWord(language, 'asks', own.text) && namesKinds(own.text, language));
}

/** What a letter says of other papers than itself. */
const ELSEWHERE =
  '(?:earlier|previous|first|prior|former|last|original|(?:an)?other|your|our|acting|autres?|précéden\\p{L}*|votre|notre|ander\\p{L}*|frühe\\p{L}*|ihrer?|unser\\p{L}*|otr[oa]s?|anterior\\p{L}*|su|altr[aoie]|vostr[ao]|eerder\\p{L}*|uw|inn\\p{L}*|wcześniejsz\\p{L}*)';
/** "… is not concerned", "nicht betroffen ist …": what a sentence says of an account that it leaves out. */
const LEFT_OUT = finder(
  [
    "(?:is|are|was|were|be)(?:n['’]t|\\s+(?:expressly\\s+|explicitly\\s+|itself\\s+)?not)\\s+(?:concerned|affected|covered|included|implicated|targeted|(?:the\\s+|an?\\s+)?(?:subject|target|part)\\s+(?:of|to)|under\\s+investigation|suspected)",
    '(?:does|do)\\s+not\\s+(?:form\\s+part|fall\\s+(?:under|within)|relate|extend)|(?:is|are|remains?)\\s+(?:excluded|excepted|exempt(?:ed)?)(?:\\s+from)?',
    'nicht\\s+(?:betroffen|umfasst|erfasst|gegenstand|einbezogen|mit\\s+umfasst)|(?:ist|sind)\\s+(?:hiervon\\s+|davon\\s+)?ausgenommen',
    "n['’](?:est|étai(?:t|ent)|ont)\\s+pas\\s+(?:concern|vis|inclus|l['’]objet)|ne\\s+(?:sont|font|fait)\\s+pas\\s+(?:concern|vis|inclus|l['’]objet|partie)",
    'no\\s+(?:est[áa]n?|es|son|qued[ae]n?)\\s+(?:afectad|objeto|incluid|comprendid|investigad)|non\\s+(?:è|sono)\\s+(?:interessat|oggetto|coinvolt|compres|indagat)',
    '(?:valt|vallen)\\s+(?:hier\\s+)?(?:buiten|niet\\s+(?:hier)?onder)(?![\\p{L}])|(?:is|zijn)\\s+niet\\s+(?:betrokken|onderwerp|inbegrepen)|não\\s+(?:est(?:á|ão)|é|são)\\s+(?:abrangid|obje(?:c)?to|incluíd|visad)',
    'nie\\s+(?:jest|są)\\s+(?:objęt|przedmiotem)|nu\\s+(?:este|sunt|face|fac)\\s+(?:vizat|obiect|inclus)|не\\s+(?:стосується|стосуються|є\\s+предметом)|(?:není|nejsou)\\s+(?:předmětem|dotčen)',
  ]
    .map((words) => `(?<![\\p{L}])(?:${words})(?!\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}${ELSEWHERE}(?![\\p{L}]))`)
    .join('|'),
  'iu',
);

/** True for a value that a letter says to be a victim's or a witness's, and does not ask about: "the complainant, who writes from …". */
export function isOfAnother(letter: Letter, value: string): boolean {
  const { text, language } = letter;
  return isSaidUnasked(
    letter,
    value,
    (at, _own, asks) =>
      !asks &&
      (isSaidBefore(text, at, language) || (NUMBER.test(value) && isToldOf(text, at, TITLED, REACHED))),
  );
}

/** A request at the end of the words before what it is for: "the request for the account ". */
const REQUEST_FOR =
  /(?<!\p{L})(?:requests?|enquir(?:y|ies)|inquir(?:y|ies)|application|\p{L}*(?:anfragen?|ersuchen|anträge?)|verzoek(?:en)?|vordering(?:en)?|demandes?|réquisitions?|solicitud(?:es)?|petición|richiest[ae]|pedidos?|solicitaç(?:ão|ões)|wnios(?:ek|ki)|zapytani[ea]|cerere[ai]?|solicitare[ai]?|запит\p{L}*|begäran|anmodning(?:en)?|forespørsel(?:en)?|žádost\p{L}*)\s(?:\p{L}{1,16}['’\s]\s?){0,5}["“„«'‘]?$/iu;
/** That it is taken back, right behind: "… is withdrawn". */
const TAKEN_BACK =
  /^["”“»'’]?\s(?:(?:is|are|has\sbeen|have\sbeen|was)\s(?:hereby\s|herewith\s)?(?:withdrawn|cancelled|canceled|rescinded)|(?:wird|werden|ist|sind|wurde)\s(?:hiermit\s)?(?:zurückgezogen|zurückgenommen|erledigt|hinfällig)|hat\ssich\serledigt|(?:wordt|is|worden)\s(?:hierbij\s)?ingetrokken|(?:komt|komen)\ste\svervallen|(?:est|sont)\s(?:retirée?s?|annulée?s?|caduques?)|(?:queda|quedan)\ssin\sefecto|se\sretiran?|(?:è|sono|viene|vengono)\s(?:ritirat|revocat|annullat)[ao]e?i?|fica(?:m)?\ssem\sefeito|(?:é|são)\sretirad[oa]s?|(?:zostaje|zostają|jest|są)\swycofan\p{L}+|se\sretrage?|відкликається|відкликаються|återkallas|tilbagekaldes|trekkes(?:\stilbake)?|se\sbere\szpět)(?!\p{L})/iu;
/** That it is wanted no more, right behind an account: "… is no longer needed". */
const NO_LONGER =
  /^["”“»'’]?\s(?:(?:is|are)\sno\slonger\s(?:needed|required|requested|wanted|concerned|of\sinterest)|(?:wird|werden)\snicht\smehr\s(?:benötigt|gebraucht)|(?:ist|sind)\snicht\smehr\s(?:erforderlich|von\sinteresse|betroffen)|(?:is|zijn)\sniet\s(?:meer|langer)\s(?:nodig|vereist)|n['’](?:est|ont|intéresse|intéressent)\splus\s(?:nécessaires?|demandée?s?|utiles?|concernée?s?)|ya\sno\s(?:es|son|se)\s(?:necesari[oa]s?|precisan?|requieren?|necesitan?)|non\s(?:è|sono)\spiù\s(?:necessari[oae]?|richiest[oaie])|já\snão\s(?:é|são)\s(?:necessári[oa]s?|precis[oa]s?)|nie\s(?:jest|są)\sjuż\spotrzebn\p{L}+|nu\smai\s(?:este|sunt)\snecesar\p{L}*|більше\sне\sпотріб\p{L}+|behövs\sinte\slängre|er\sikke\slæ?n?ge?re\s(?:nødvendig\p{L}*|relevant)|již\snení\spotřeba)(?!\p{L})/iu;

/** True where the words right around a place, [start, end), say in plain words that it is asked for no more. */
function isWithdrawn(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + CLAUSE);
  if (NO_LONGER.test(behind)) return true;
  return TAKEN_BACK.test(behind) && REQUEST_FOR.test(text.slice(Math.max(0, start - REACH), start));
}

/** True for a value that a letter says to be left out, and does not ask about: "the account … is not concerned". */
export function isSaidLeftOut(letter: Letter, value: string): boolean {
  const { text, language } = letter;
  return isSaidUnasked(
    letter,
    value,
    (at, own) =>
      (own !== undefined && isLeftOut(text.slice(own.start, own.end), at - own.start, language)) ||
      isWithdrawn(text, at, at + value.length),
  );
}

/** Whether something is said where a value stands, and it stands in no other sentence that asks. */
function isSaidUnasked(
  { text, sentences, language }: Letter,
  value: string,
  isSaid: (at: number, own: Sentence | undefined, asks: boolean) => boolean,
): boolean {
  let said = false;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const own = sentences.find(({ start, end }) => start <= at && at < end);
    const asks = own !== undefined && hasWord(language, 'asks', own.text);
    if (isSaid(at, own, asks)) said = true;
    else if (asks) return false;
  }
  return said;
}

/** Where a part of a sentence ends that says something of its own. */
const PART_ENDS =
  /[;:()]|\s[–—-]\s|,\s+(?:and|but|while|whereas|und|aber|während|mais|et|tandis|pero|y|mientras|ma|mentre|maar|terwijl|mas|enquanto|ale|dar|але)\s/giu;

/** A part of a sentence that says of something that it is left out, by its offsets, and its words before that. */
interface LeftOut extends Span {
  readonly before: string;
}

const leftOutIn = oncePerText((sentence): readonly LeftOut[] => {
  const found: LeftOut[] = [];
  if (!LEFT_OUT.test(sentence)) return found;
  const signs = [...sentence.matchAll(PART_ENDS)];
  const starts = [0, ...signs.map((sign) => sign.index + sign[0].length)];
  for (const [number, start] of starts.entries()) {
    const end = signs[number]?.index ?? sentence.length;
    const part = sentence.slice(start, end);
    const leftOut = LEFT_OUT.exec(part);
    if (leftOut !== null) found.push({ start, end, before: part.slice(0, leftOut.index) });
  }
  return found;
});

/** True where the part of a sentence around a place says that what stands there is left out, and asks nothing before it does. */
function isLeftOut(sentence: string, at: number, language: string): boolean {
  const part = leftOutIn(sentence).find(({ start, end }) => start <= at && at < end);
  return part !== undefined && !hasWord(language, 'asks', part.before);
}

const isSaidBefore = (text: string, at: number, language: string): boolean =>
  isToldOf(text, at, wordsFor(language, 'victims'), USES);

/** True where only small words stand between a person who begins a clause and a place, or what that person does with what stands there. */
function isToldOf(text: string, at: number, persons: Finder, does: RegExp): boolean {
  const window = text.slice(Math.max(0, at - REACH), at);
  const person = [...persons.matchAll(window)].at(-1);
  if (person === undefined) return false;
  const gap = window.slice(person.index + person[0].length);
  if (ENDS.test(gap)) return false;
  const start = at - window.length + person.index;
  if (!/^['’]s?\s/u.test(gap) && !LEADS.test(text.slice(Math.max(0, start - CLAUSE), start))) return false;
  const words = gap
    .replace(/^['’]s?/u, '')
    .split(/[\s,:("“”„«'‘’–-]+/u)
    .map((word) => word.replace(/[.)]+$/u, ''))
    .filter((word) => word !== '');
  const isReached = IS_ON.test(gap) || words.some((word) => REACHED.test(word)) || CAN_BE.test(gap);
  if (does === REACHED && !isReached) return false;
  const uses = isReached ? 0 : words.findIndex((word) => does.test(word));
  return words.every(
    (word, index) =>
      isSmall(word) ||
      does.test(word) ||
      REACHED.test(word) ||
      (isReached && CONTACTED.test(word)) ||
      (uses >= 0 && index >= uses && PREPOSITION.test(word)),
  );
}

function isSmall(word: string): boolean {
  return SMALL.test(word) || TITLE.test(word) || ACCOUNT.test(word) || /^\p{Lu}(?:\p{Ll}+)?$/u.test(word);
}
