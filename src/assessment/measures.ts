import type { StandardForm } from '../form/standard-form.ts';
import type { DataType, MeasureNature } from '../policy/requirements.ts';
import { oncePer } from '../search/once-per.ts';
import { says } from './words/any-of.ts';
import { EVERYTHING } from './words/breadth.ts';
import { foldSpaces } from './words/fold-spaces.ts';
import { DISCLOSE, PRESERVE } from './words/measures.ts';

const DATA_TYPES: readonly DataType[] = ['subscriber', 'traffic', 'content'];
const NATURES: readonly Exclude<MeasureNature, 'other'>[] = [
  'emergency',
  'preservation',
  'production',
  'takedown',
];

/** Words of many languages that tell which kind of data is meant where no box was ticked. */
const DATA_WORDS: Readonly<Record<DataType, RegExp>> = {
  subscriber: words(
    'subscriber|account (?:holder|owner|ownership|information|details)|basic user|registration|registered|name and address|identity|identif(?:y|ication)|customer|billing|payment',
    'abonnee|gebruikersgegevens|identificerende|klantgegevens|accountgegevens|registratie|naam en adres|naw|identiteit',
    'bestandsdaten|kundendaten|teilnehmerdaten|nutzerdaten|anschlussinhaber|kontoinhaber|registrierung|identität',
    "abonné|titulaire|identité|coordonnées|données d['’]inscription|identification",
    'abonado|titular|datos de registro|identidad|identificación|assinante|dados de (?:base|registo)|identidade|identificação',
    'abbonat|intestatari|titolare|dati anagrafici|registrazione|identità',
    'abonent|danych osobowych|danych rejestracyjnych|właściciel|tożsamoś|tellija|kliendi|kasutajaandme|isikuandme|omanik',
    'abonat|titularul|date de identificare|identitat|абонент|власник|користувач|реєстраційн|ідентифіка',
    'names? (?:\\+|&|plus) (?:home )?address|signed up|sign up data|kontoinnehavare|registreringsuppgift|tilaaja|tilin haltija|tilinhaltija|rekisteröinti',
    'držitel|majitel|majiteľ|účastník|vlastník|registrační|registračné|tulajdonos|előfizető|regisztrációs',
  ),
  traffic: words(
    'traffic|logs?|logins?|log ins?|log files?|ip addresses|ip history|access history|connection|session|metadata|headers?|call records|call detail|location data',
    'verkeersgegevens|inloggegevens|logbestanden|logs|verbindingsgegevens|ip adressen|historische',
    'verkehrsdaten|nutzungsdaten|verbindungsdaten|protokolldaten|logdaten|ip adressen|login',
    'données de (?:trafic|connexion)|journaux|adresses ip|historique de connexion|connexions',
    'datos de tráfico|registros? de (?:conexión|acceso|conexões|acesso)|conexiones|direcciones ip|dados de tráfego|endereços ip',
    'dati di traffico|traffico telematico|tabulati|file di log|indirizzi ip|accessi',
    'danych? (?:o ruchu|ruchowych|transmisyjnych|telekomunikacyjnych)|logów|logowania|adresów ip|adresy ip|liiklusandme|sideandme|logiandme|sisselogimis|ip aadress',
    'inloggning|trafikuppgift|ip adress|loggar|kirjautumi|välitystie|ip osoit|provozní|prevádzkové|přihlášení|prihlásen|belépési|forgalmi|ip cím|ip adresy',
    'date de trafic|jurnale|adresele ip|conectări|трафік|журнал|логи|входів|з.єднан|ip адрес',
  ),
  content: words(
    'contents?|messages|chats|emails in|mailbox|inbox|photos|photographs|images|videos|posts|postings|attachments|files',
    'inhoud|berichten|chatgesprekken|foto|mailbox|afbeeldingen',
    'inhalt|inhaltsdaten|nachrichten|postfach|chatverl|fotos|bilder',
    'contenu|messages|courriels|photographies|conversations',
    'contenido|mensajes|conversaciones|fotografías|conteúdo|mensagens|fotografias',
    'contenut|messaggi|conversazioni|fotografie|casella di posta',
    'treść|treści|wiadomości|zawartoś|zdjęć|zdjęcia|sisuandme|sisu|sõnumi|kirjavahetus|pildid',
    'innehåll|meddeland|sisältö|viesti|viestien|obsah|zprávy|zpráv|správy|tartalm|üzenet',
    'conținut|mesaje|fotografii|вміст|зміст|повідомлен|листуван|фото',
  ),
};

function words(...languages: string[]): RegExp {
  const source = languages.join('|').replaceAll(' ', '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'iu');
}

/** The natures that the form says YES to, without `other`. */
export function ticked(form: StandardForm): Exclude<MeasureNature, 'other'>[] {
  return NATURES.filter((nature) => form.nature[nature] === true);
}

/** The kinds of data whose box says YES. */
export function tickedDataTypes(form: StandardForm): DataType[] {
  return DATA_TYPES.filter((type) => form.dataTypes[type] === true);
}

/** The kinds of data that the words of the request name, whatever the boxes say. */
export const dataTypesInWords: (form: StandardForm) => readonly DataType[] = oncePer(({ requested }) =>
  requested === null ? [] : DATA_TYPES.filter((type) => DATA_WORDS[type].test(requested)),
);

/** The kinds of data that are asked: as ticked, or in words where no box says YES. */
export function dataTypesAsked(form: StandardForm): readonly DataType[] {
  const said = dataTypesSaid(form);
  return said.length > 0 ? said : dataTypesInWords(form);
}

/** The kinds of data whose box says YES; all of them where none does and everything that is held is asked for. */
export function dataTypesSaid(form: StandardForm): readonly DataType[] {
  const boxes = tickedDataTypes(form);
  return boxes.length === 0 && asksEverything(form) ? DATA_TYPES : boxes;
}

/** Where one thing that is asked ends and the next begins: a semicolon, a line, a number of a list. */
const NEXT_POINT = /[;\n]|(?<![\p{L}\p{N}])(?:\d{1,2}|[a-h])[.)]\s/u;

/**
 * The kinds of data that are to be handed over where others are only to be kept: without those that no other point of the request
 * names than one that asks to preserve and not to disclose.
 */
export function dataTypesProduced(form: StandardForm): readonly DataType[] {
  const said = dataTypesAsked(form);
  if (form.nature.preservation !== true || form.requested === null) return said;
  const points = form.requested.slice(0, 6000).toLowerCase().split(NEXT_POINT);
  const isKept = (point: string): boolean => says(PRESERVE, point) && !says(DISCLOSE, point);
  const typesIn = (own: readonly string[]): DataType[] =>
    DATA_TYPES.filter((type) => own.some((point) => DATA_WORDS[type].test(point)));
  const kept = typesIn(points.filter(isKept));
  const produced = typesIn(points.filter((point) => !isKept(point)));
  if (produced.length === 0) return said;
  return said.filter((type) => !kept.includes(type) || produced.includes(type));
}

/** "any and all data that you hold". */
const asksEverything: (form: StandardForm) => boolean = oncePer(
  ({ requested }) =>
    requested !== null && says(EVERYTHING, foldSpaces(requested.slice(0, 6000).toLowerCase())),
);

/** Whether data is to be handed over: so ticked, or the only sense of a request that ticks nothing and names data. */
export function asksForProduction(form: StandardForm): boolean {
  if (form.nature.production === true) return true;
  if (form.nature.production === false || form.nature.other !== null || ticked(form).length > 0) return false;
  return tickedDataTypes(form).length > 0 || dataTypesInWords(form).length > 0;
}

/** Whether the request wants nothing but a takedown. */
export function onlyTakedown(form: StandardForm): boolean {
  return form.nature.takedown === true && ticked(form).length === 1 && tickedDataTypes(form).length === 0;
}
