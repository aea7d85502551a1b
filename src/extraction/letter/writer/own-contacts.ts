import { finder } from '../../../search/finder.ts';
import { isOfficialDomain } from '../../identifiers/official-domain.ts';
import { deliveryPlaces } from '../asked/delivery.ts';
import { namesKinds } from '../asked/kinds.ts';
import type { Letter } from '../layout.ts';
import { hasWord, wordsFor } from '../words.ts';
import { addressStart } from './address.ts';
import { type Contact, contactsIn, withoutContacts } from './contacts.ts';
import { officersOf } from './officers-named.ts';
import { isBody, isRank } from './signature-parts.ts';

/** How many lines apart the contacts of one letterhead may stand. */
const REACH = 6;
/** The text with letterhead, signature and words on how to reach the writer blanked out, and the contacts that stood there. */
export function withoutOwn(letter: Letter, domains: readonly string[]): [string, string[]] {
  const contacts: string[] = [];
  let { text } = letter;
  const blank = (start: number, end: number): void => {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  };
  for (const { start, end, value } of writersContacts(letter, domains)) {
    contacts.push(value);
    blank(start, end);
  }
  for (const { start, end } of officersOf(letter)) {
    for (const one of contactsAt(letter.text.slice(start, end), start)) {
      contacts.push(one.value);
      blank(one.start, one.end);
    }
  }
  for (const { start, end } of deliveryPlaces(letter.text)) blank(start, end);
  for (const { start, end, value } of handlersContacts(letter)) {
    contacts.push(value);
    blank(start, end);
  }
  const reach = lastContactLine(letter);
  for (const line of [...letter.head.slice(0, reach + 1), ...letter.signature]) {
    for (const { value } of contactsIn(line.text)) contacts.push(value);
    blank(line.start, line.end);
  }
  for (const sentence of letter.sentences)
    for (const lead of wordsFor(letter.language, 'contact').matchAll(sentence.text.slice(0, 1200))) {
      if (OF_MESSAGES.test(sentence.text.slice(0, lead.index + 'sent'.length))) continue;
      if (IS_ABOUT.test(lead[0]) || isAskedFor(sentence.text, lead.index, letter.language)) continue;
      const from = lead.index + lead[0].length;
      const window = sentence.text.slice(from, from + 140);
      const one =
        /^[^\d@]{0,60}?(?:\+?\(?\d[\d\s()./-]{6,20}\d|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,100}|https?:\/\/\S{3,200}|www\.\S{3,100})/iu.exec(
          window,
        )?.[0];
      if (
        one === undefined ||
        /\b(?:registered|victim)\b/i.test(one) ||
        OF_USER.test(one) ||
        OF_OTHERS.test(one)
      )
        continue;
      blank(sentence.start + from, sentence.start + from + one.length);
    }
  return [text, contacts];
}

/** True for the word for a contact where it is what the sentence asks for: "надати контактний телефон і спосіб оплати". */
function isAskedFor(sentence: string, at: number, language: string): boolean {
  return (
    /^(?:kontakt|contac|contat|контакт)/iu.test(sentence.slice(at)) &&
    hasWord(language, 'asks', sentence.slice(0, at)) &&
    hasWord(language, 'subscriber', sentence)
  );
}

/** The contacts of a part of a letter that begins at `from`, with their offsets in the letter. */
function contactsAt(part: string, from: number): Contact[] {
  return contactsIn(part).map((one) => ({ ...one, start: from + one.start, end: from + one.end }));
}

/** What somebody else did with an address: then it is not the writer's. */
const OF_OTHERS = finder(
  String.raw`(?<![\p{L}])(?:hinterlie\p{L}+|verwend\p{L}+|benutz\p{L}*|nutzt\p{L}*|angegeben|gab|gaben|left|used|gave|laissée?|utilisée?|utilisait|donnée?|dejó|usó|utilizó|facilitó|utilizad[oa]|lasciat[oa]|usat[oa]|utilizzat[oa]|achter(?:gelaten|liet)|gebruikt\p{L}*|deixou|usou|utilizou|podał\p{L}*|użył\p{L}*|używa\p{L}*|folosit\p{L}*|lăsat\p{L}*|використ\p{L}*|залишив\p{L}*)(?![\p{L}])`,
  'iu',
);

/** Who deals with the matter, in languages without words of their own too; the contacts behind are the writer's. */
const HANDLER = finder(
  String.raw`(?:^|[\n\t.;|]\s*)(?:vyřizuje|vybavuje|kontakt(?:n[íi]\s+osob\p{L}+|person|uppgifter|oplysninger|opplysninger)?|handläggare|sagsbehandler|saksbehandler|käsittelijä|lisätietoja|yhteystiedot|ügyintéző|elérhetőség\p{L}*|kapcsolattartó|obrađuje|službena\s+osoba|kontakt\s+osoba|obravnava|kontaktna\s+oseba|χειριστής|πληροφορίες|επικοινωνία|изпълнител|лице\s+за\s+контакт|за\s+контакт\p{L}*|контактное\s+лицо|исполнитель|menetleja|kontaktisik|izpildītājs|kontaktpersona|vykdytojas|iletişim|irtibat)\s*:`,
  'giu',
);
/** So far behind such a word the contacts of one person stand, in characters. */
const HANDLERS = 240;
/** So many lines at the end of a letter may be a signature. */
const LAST_LINES = 8;

/** Contacts behind a word for whoever deals with the matter, and those in a last line beside the name of a body or a rank. */
function handlersContacts(letter: Letter): Contact[] {
  const { text } = letter;
  const behind = [...HANDLER.matchAll(text)].flatMap(({ index, 0: { length } }) => {
    const from = index + length;
    const block = text.slice(from, from + HANDLERS);
    const own = block.slice(0, /\n\s*\n/.exec(block)?.index ?? block.length);
    return contactsAt(own, from);
  });
  const last = letter.lines.filter((line) => line.text !== '').slice(-LAST_LINES);
  const beside = last.flatMap(({ text: own, start }) => {
    if (own.length >= 3 * SHORT_LINE) return [];
    const contacts = contactsIn(own);
    if (contacts.length === 0 || OF_USER.test(own) || isRunning(own) || !(isOfBody(own) || isReach(own)))
      return [];
    return contacts
      .filter((one) => !isAskedBeside(own, one, contacts, letter.language))
      .map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
  });
  return [...behind, ...beside];
}

/** A sentence ends. */
const STOP = /[.!?;]\s+(?=\p{Lu})/u;

/** True for an address that is no official one, where an official one stands in the line too: it is asked about there, or in another sentence. */
function isAskedBeside(line: string, one: Contact, contacts: readonly Contact[], language: string): boolean {
  if (one.kind !== 'email' || isOfficialDomain(one.value.slice(one.value.indexOf('@') + 1))) return false;
  const official = contacts.find(
    ({ kind, value }) => kind === 'email' && isOfficialDomain(value.slice(value.indexOf('@') + 1)),
  );
  if (official === undefined) return false;
  const between = line.slice(Math.min(one.end, official.end), Math.max(one.start, official.start));
  return STOP.test(between) || namesKinds(line.slice(0, one.start).split(STOP).at(-1)!, language);
}

/** True for a line with an official body's site or address, and beside it another number, address or place: a footer's. */
export function isReach(line: string): boolean {
  if (line.length >= 3 * SHORT_LINE || OF_USER.test(line) || isRunning(line)) return false;
  const contacts = contactsIn(line);
  const official = contacts.some(
    ({ kind, value }) =>
      (kind === 'website' && isOfficialDomain(hostOf(value))) ||
      (kind === 'email' && isOfficialDomain(value.slice(value.indexOf('@') + 1))),
  );
  if (official) return contacts.length > 1 || addressStart(withoutContacts(line)) >= 0;
  return contacts.length > 1 && addressStart(withoutContacts(line)) >= 0 && contacts.every(isNumber);
}

const isNumber = ({ kind }: Contact): boolean => kind !== 'email' && kind !== 'website';

/** True for a line one part of which names a body or a rank. */
function isOfBody(line: string): boolean {
  return withoutContacts(line)
    .split(/[,;|·•–—\t]/)
    .some((part) => isBody(part.trim()) || isRank(part.trim()));
}

/** "Send us the records relating to": the account follows, not the place to send them to. */
const IS_ABOUT = finder(
  /(?:relat|pertain|belong|link|connect|assign|register|respect|regard)\p{L}*\s+(?:to|at|with|via)$/iu,
);

/** "The messages sent to": somebody got them, and they are asked for. */
const OF_MESSAGES =
  /(?<!\p{L})(?:messages?|e-?mails?|mails?|texts?|threats?|money|funds|payments?|photos?|pictures?|images?|videos?)\ssent$/iu;

/** Words beside which an address or a number is a user's. */
export const OF_USER = finder(
  String.raw`(?<![\p{L}])(?:accounts?|users?|username|mailbox|subscriber|holder|suspect\p{L}*|konto|nutzer\p{L}*|inhaber\p{L}*|compte|utilisateur|titulaire|titular|cuenta|usuari[oa]|gebruiker|houder|utente|intestatario|conta|utilizador|użytkownik\p{L}*|kont[aou]|utilizator\p{L}*|користувач\p{L}*|акаунт\p{L}*|аккаунт\p{L}*|профил\p{L}*|účt\p{L}+|účet|uživatel\p{L}*|užívateľ\p{L}*|račun\p{L}*|korisni\p{L}+|uporabni\p{L}+|fiók\p{L}*|felhasznál\p{L}+|tili\p{L}*|käyttäj\p{L}+|kasutaj\p{L}+|konto\p{L}*|bruger\p{L}*|bruker\p{L}*|användar\p{L}*|paskyr\p{L}+|vartotoj\p{L}+|lietotāj\p{L}+|hesab\p{L}+|kullanıcı\p{L}*|λογαριασμ\p{L}+|χρήστ\p{L}+|потребител\p{L}*|contul\p{L}*)(?![\p{L}])`,
  'iu',
);
/** A line that holds contacts and little else, in characters. */
const SHORT_LINE = 100;
/** How far from the writer's address the number in one line with it stands, in characters. */
const NEAR = 90;

/** Addresses at an authority's own domain, and the numbers beside them: that is where the writer is reached. */
function writersContacts(letter: Letter, domains: readonly string[]): Contact[] {
  const lines = [...letter.head, ...letter.body, ...letter.signature];
  const sites = letter.head.flatMap(({ text }) =>
    contactsIn(text).flatMap(({ kind, value }) => (kind === 'website' ? [hostOf(value)] : [])),
  );
  const isOwn = ({ kind, value }: Contact): boolean => {
    const domain = value.split('@')[1]?.toLowerCase();
    if (kind !== 'email' || domain === undefined) return false;
    return isOfficialDomain(domain) || [...domains, ...sites].some((one) => isWithin(one, domain));
  };
  const placed = lines.map(({ text, start }) => ({
    text,
    start,
    contacts: text.includes('@') || /\d{3}/.test(text) ? contactsIn(text) : [],
  }));
  return placed.flatMap((line, at) =>
    line.contacts.filter(isOwn).flatMap((own) =>
      placed.slice(Math.max(0, at - 1), at + 2).flatMap((near) =>
        near.contacts
          .filter((one) =>
            near === line
              ? Math.max(one.start - own.end, own.start - one.end) < NEAR
              : near.text.length < SHORT_LINE && one.kind !== 'email',
          )
          .filter((one) => isOwn(one) || (one.kind !== 'email' && !OF_USER.test(near.text)))
          .map((one) => ({ ...one, start: near.start + one.start, end: near.start + one.end })),
      ),
    ),
  );
}

/** Whom or what a proceeding is about, at the head of an order: what stands there is none of the writer's. */
const CAPTION = finder(
  String.raw`(?<![\p{L}])(?:in the matter of|in re|search of|associated with|(?:ermittlungs|straf)(?:verfahren|sache)\s+(?:gegen|betreffend)|dans l['’]affaire|(?:information judiciaire|enquête|procédure)\s+(?:contre|suivie)|procedimiento\s+(?:seguido\s+)?contra|causa\s+(?:seguida\s+)?contra|nei confronti di|a carico di|(?:processo|inquérito)\s+(?:em que|contra)|w sprawie (?:przeciwko|prowadzonej)|in de zaak (?:tegen|van)|strafzaak tegen|privind pe|за підозрою|у справі за)(?![\p{L}])`,
  'iu',
);

/** True for a line that tells something: more small words than names beside its address. */
function isRunning(text: string): boolean {
  const words = withoutContacts(text).match(/(?<![\p{L}\p{N}@.])\p{L}{2,}/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= 4 && 2 * small > words.length && !/\||·|•/.test(text);
}

/** A heading on what is asked, with the account behind it: "REQUEST FOR INFORMATION - <address>". */
const OF_REQUEST =
  /^(?:\p{L}+\s){0,3}(?:request|application|notice|preservation|disclosure|production)\s(?:for|of|to|on|concerning|regarding)\s[^@]{3,60}\s[-–—:]\s/iu;

/** A label of what is asked about. */
const TARGETS_LABEL = finder(
  String.raw`(?<!\p{L})(?:accounts?|user(?:name)?s?|identifiers?|targets?|suspects?|subjects?|mailbox(?:es)?|IPs?|konten|(?:nutzer)?konto|comptes?|utilisateurs?|cuentas?|usuarios?|contas?|utenz[ae]|utenti?|gebruikers?|kont[ao]|użytkowni\p{L}+|conturi|cont|утримувач\p{L}*|акаунти?)(?!\p{L})\s*(?:\p{L}+\s*|(?:n[or°º]?\.?\s*|#\s?)?\d{1,2}\s*)?[:\t]`,
  'iu',
);

/** The last line of the head that belongs to the letterhead: within reach of one with a number, address or site. */
function lastContactLine(letter: Letter): number {
  let last = -1;
  for (const [at, { text }] of letter.head.entries()) {
    if (/^(?:re|subject|sub|concerning|betreff|objet|asunto|oggetto|dotyczy)\b/i.test(text)) break;
    const holds = contactsIn(text).length > 0;
    if (CAPTION.test(text) || (holds && (isRunning(text) || OF_REQUEST.test(text) || isOfOther(text)))) break;
    if (TARGETS_LABEL.test(text)) break;
    if (at - last > REACH && last >= 0) break;
    if (holds) last = at;
  }
  return last;
}

/** What a cell that leads to the writer's own address is called. */
const OF_CONTACT =
  /(?<!\p{L})(?:e-?mail\p{L}*|mails?|p\.?e\.?c|web\p{L}*|sites?|sitio|sito|internet|homepage|url|url:|courriel|correo|posta|poczt\p{L}*|contact\p{L}*|kontakt\p{L}*|reply|antwort|address|adres\p{L}*|anschrift|direcci[oó]n|officer|office|unit|пошта|имейл)(?!\p{L})/iu;

/** A page within a site behind the word for a link: "URL: https://…/shop/lamps". A body's own site stands without a path. */
const LINKED_PAGE =
  /^\s*(?:[-*•–]\s*)?(?:(?:\p{L}+\s){0,2}(?:urls?|links?|(?:web\s?)?pages?)|(?:web)?seiten?|liens?|enlaces?|páginas?|pagin[ae]|pagina['’]s|stron[ay]|посилання|сторінк[аи])(?:\s(?:\p{L}+\s?){1,3})?\s*[:\t]\s*https?:\/\/([^\s/]+)\/[^\s/]{2,}/iu;

/** True for a line of a head that names an account or a page, or a row of which the cell before the one address is no contact's. */
function isOfOther(text: string): boolean {
  if (text.includes('@') && OF_USER.test(text)) return true;
  const host = LINKED_PAGE.exec(text)?.[1];
  if (host !== undefined && !isOfficialDomain(host)) return true;
  const row = /^([^\t]{2,60})\t\s*(?:[^\s@]+@[^\s@]+|https?:\/\/\S+\/\S+)$/u.exec(text);
  return row !== null && !OF_CONTACT.test(row[1]!);
}

/** True if a host lies within a domain, or the domain within it. */
export function isWithin(domain: string, host: string): boolean {
  return domain === host || domain.endsWith(`.${host}`) || host.endsWith(`.${domain}`);
}

/** The host of an address of a site. */
export function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/:?#]/)[0]!;
}
