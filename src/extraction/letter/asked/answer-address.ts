import { finder } from '../../../search/finder.ts';
import { withoutAccents } from '../../../words/accents.ts';
import { isOfficialDomain } from '../../identifiers/official-domain.ts';
import { contactsIn } from '../writer/contacts.ts';
import { isWithin } from '../writer/own-contacts.ts';
import { deliveryPlaces } from './delivery.ts';

/** The end of a line within a word, a number or an address. */
const CUT = /[\p{L}\p{N}][-._]\s*$/u;

/** The official addresses of a text, and those at the writer's own sites, in its order. */
export function officialAddresses(
  text: string,
  sites: readonly string[] = [],
): { readonly value: string; readonly start: number }[] {
  const isOwn = (domain: string): boolean =>
    isOfficialDomain(domain) || sites.some((site) => isWithin(site, domain.toLowerCase()));
  let at = 0;
  return text.split('\n').flatMap((line, number, lines) => {
    const from = at;
    at += line.length + 1;
    if (!line.includes('@')) return [];
    // An address whose beginning a line's end cut off is none: "sho-⏎south@police.example".
    const isCut = CUT.test(lines[number - 1] ?? '');
    return contactsIn(line)
      .filter(({ kind, value }) => kind === 'email' && isOwn(value.slice(value.indexOf('@') + 1)))
      .filter(({ start }) => !isCut || !/(?:^|\t)\s*$/.test(line.slice(0, start)))
      .map(({ value, start }) => ({ value, start: from + start }));
  });
}

/**
 * The official address, or the one at the writer's own sites, that has a person's surname before its "@"; else the one to write to that has the
 * given name, or its initial, and the surname. Null if there is none.
 */
export function addressNamed(name: string, text: string, sites: readonly string[] = []): string | null {
  const parts = name.split(/\s+/);
  const surname = plain(parts.at(-1)!);
  if (surname.length < 3) return null;
  const found = officialAddresses(text, sites).find(({ value }) =>
    plain(value.slice(0, value.indexOf('@'))).includes(surname),
  );
  if (found !== undefined) return found.value;
  const given = plain(parts[0]!);
  const whole = [given + surname, given[0] + surname, surname + given];
  const reached = [...TO_WRITE_TO.matchAll(text)].find(({ 1: value }) =>
    whole.includes(plain(value!.slice(0, value!.indexOf('@')))),
  );
  return reached?.[1] ?? null;
}

/** An address behind words for where the writer is reached. */
const TO_WRITE_TO = finder(
  String.raw`(?<!\p{L})(?:contact|e-?mail|write to|reach (?:me|us)|kontakt|erreichbar|schreiben sie|courriel|m[ée]l|contacter|écrire à|correo(?: electrónico)?|contacto|escribir a|posta elettronica|contatti?|scrivere a|contato|neem contact op|bereikbaar)(?!\p{L})[^@.;\n]{0,40}?(?<![\p{L}\p{N}._-])([\p{L}\p{N}._-]{3,60}@(?:[\p{L}\p{N}-]{1,40}\.){1,5}\p{L}{2,24})`,
  'giu',
);

/** The official address and the number beside it that a letter gives once and nowhere else another; null if it gives none. */
export function onlyAddress(
  text: string,
  sites: readonly string[] = [],
): { email: string; telephone: string | null } | null {
  const all = officialAddresses(text, sites);
  const [first] = all;
  if (first === undefined || new Set(all.map(({ value }) => value.toLowerCase())).size > 1) return null;
  const before = text.slice(Math.max(0, first.start - BEFORE_ADDRESS), first.start);
  if (OF_ACCOUNT.test(before)) return null;
  const from = Math.max(0, first.start - BESIDE);
  const numbers = contactsIn(text.slice(from, first.start + first.value.length + BESIDE).replace(/\n/g, ' '));
  const telephone = numbers.find(({ kind }) => kind === 'telephone' || kind === 'mobile')?.value ?? null;
  return { email: first.value, telephone };
}

/** So far from an address the number of the same person stands, and before it what tells whose it is, in characters. */
const BESIDE = 90;
const BEFORE_ADDRESS = 60;
const OF_ACCOUNT =
  /(?<![\p{L}])(?:accounts?|users?|mailbox|holder|suspects?|victims?|konto\p{L}*|nutzer\p{L}*|compte|utilisateur|cuenta|usuari[oa]|gebruiker|utente|casella|conta|skrzynk\p{L}|konta|contul|акаунт|поща)(?![\p{L}])[^.;\n]{0,30}$/iu;

/** The one official address to which a letter asks to send the answer; null if it names none, or several. */
export function answerAddress(text: string): string | null {
  const places = deliveryPlaces(text);
  const named = officialAddresses(text).filter(({ start }) =>
    places.some((one) => one.start <= start && start < one.end),
  );
  const values = [...new Set(named.map(({ value }) => value.toLowerCase()))];
  return values.length === 1 ? named[0]!.value : null;
}

function plain(text: string): string {
  return withoutAccents(text)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
