import { finder } from '../../search/finder.ts';
import { anyOf } from './any-of.ts';

/** Somebody as one who has an account with the reader: "your customer", "ein Konto bei Ihnen". */
const CUSTOMER = finder(
  anyOf(
    'your\\s+(?:customer|user|subscriber|account\\s+holder)(?!\\p{L}|\\s+(?:service|support|care|base))|accounts?\\s+(?:\\p{L}+\\s+){0,3}(?:with|at)\\s+(?:you(?!\\p{L})|your\\s+(?:service|platform))|(?:one|any)\\s+of\\s+your\\s+(?:customers|users|clients|subscribers)',
    '(?:konto|konten|kund\\p{L}+|nutzer\\p{L}*|\\p{L}+konto)\\s+(?:\\p{L}+\\s+){0,3}bei\\s+ihnen|bei\\s+ihnen\\s+(?:\\p{L}+\\s+){0,3}(?:konto|konten|\\p{L}*konto|kund\\p{L}+)|ihr(?:e[mnrs]?)?\\s+(?:kund|nutzer)\\p{L}+',
    'comptes?\\s+(?:\\p{L}+\\s+){0,3}(?:chez\\s+vous|auprès\\s+de\\s+(?:vous|votre)|dans\\s+vos\\s+(?:livres|services))|vo(?:tre|s)\\s+(?:clients?|clientes?|utilisat\\p{L}+|abonnée?s?)',
    'cuentas?\\s+(?:\\p{L}+\\s+){0,3}(?:con|en|ante)\\s+(?:ustedes|vd|su\\s+(?:plataforma|empresa|entidad|servicio))|su\\s+(?:cliente|usuari[oa])(?!\\p{L})',
    '(?:conto|account)\\s+(?:\\p{L}+\\s+){0,3}presso\\s+(?:di\\s+)?(?:voi|codest\\p{L}+|la\\s+vostra)|vostr[oa]\\s+(?:client|utent)e',
    'uw\\s+(?:klant|gebruiker|cliënt|abonnee)(?!\\p{L})|(?:account|rekening)\\s+(?:\\p{L}+\\s+){0,3}bij\\s+u(?!\\p{L})|bij\\s+u\\s+(?:\\p{L}+\\s+){0,3}(?:account|rekening)',
    '(?:vosso|seu)\\s+(?:cliente|utilizador|usuário)|contas?\\s+(?:\\p{L}+\\s+){0,3}(?:junto\\s+de\\s+v\\p{L}*|na\\s+vossa\\s+\\p{L}+)',
    '(?:konto|kont[ay]|rachun\\p{L}+)\\s+(?:\\p{L}+\\s+){0,3}w\\s+państwa|państwa\\s+(?:klient|użytkownik)\\p{L}*',
    'cont(?:ul|uri)?\\s+(?:\\p{L}+\\s+){0,3}la\\s+(?:dvs|dumneavoastră)|client(?:ul|ului)?\\s+(?:dvs|dumneavoastră)',
    'ваш(?:ого|им|ому|ий)?\\s+(?:клієнт|користувач|клиент)\\p{L}*|(?:účet|účty)\\s+(?:\\p{L}+\\s+){0,3}u\\s+vás|váš(?:eho|ho)?\\s+(?:klient|zákazní|uživatel|užívateľ)\\p{L}*',
    '(?:konto|konton|konti)\\s+(?:\\p{L}+\\s+){0,3}hos\\s+(?:er|dere|jer)(?!\\p{L})|(?:er|deres|jeres)\\s+(?:kund|bruger|bruker|använd)\\p{L}*|asiakkaan(?:ne|anne)|teie\\s+(?:klien|kasutaj)\\p{L}*|ügyfelük|önöknél\\s+(?:\\p{L}+\\s+){0,4}(?:fiók|számla)\\p{L}*',
  ),
  'iu',
);
/** What is wanted of the reader is to tell something. */
const TELL = finder(
  anyOf(
    '(?:tell|inform|advise|confirm|state|disclose|provide|supply|let\\s+\\p{L}+\\s+know|furnish)(?!\\p{L})|information\\s+(?:on|about|as\\s+to|whether)',
    '(?:auskunft|mitzuteilen|mitteil\\p{L}+|teilen\\s+sie|bekannt\\s?zu\\s?geben|nennen\\s+sie)(?!\\p{L})',
    '(?:indiquer|communiquer|informer|préciser|faire\\s+(?:savoir|connaître)|renseign\\p{L}+)(?!\\p{L})',
    '(?:informen?|comuniquen?|indiquen?|facilit\\p{L}+|comunicar|informar|indicar)(?!\\p{L})|(?:comunicare|indicare|informazioni|dichiarare)(?!\\p{L})',
    '(?:verstrekken|mee\\s+te\\s+delen|meedelen|laat\\s+(?:mij|ons)\\s+weten|inlichtingen)(?!\\p{L})|(?:informem|comuniquem|indiquem)(?!\\p{L})',
    '(?:udzieleni\\p{L}+\\s+informacji|poinformowani\\p{L}+|podani\\p{L}+|wskazani\\p{L}+|informacj\\p{L}+)(?!\\p{L})|(?:comunicați|comunica|informați|precizați)(?!\\p{L})',
    '(?:повідомити|надати\\s+інформацію|повідомте|съобщите|sdělit|sdělte|oznámit|oznámiť|oznámte|uppge|meddela|oplys\\p{L}*|opplys\\p{L}*|ilmoit\\p{L}+|teata\\p{L}+|közölj\\p{L}+|tájékoztas\\p{L}+)(?!\\p{L})',
  ),
  'iu',
);

const BETWEEN_SENTENCES = /(?<=[.!?;])\s+(?=\p{Lu})|\n\s*\n/u;

/** True where a sentence of a text wants to be told something of a customer of the reader. */
export function asksOfCustomer(text: string): boolean {
  if (!CUSTOMER.test(text)) return false;
  return text.split(BETWEEN_SENTENCES).some((sentence) => CUSTOMER.test(sentence) && TELL.test(sentence));
}
