import { isOfficialDomain } from '../identifiers/official-domain.ts';
import { contactsIn } from './contacts.ts';
import { deliveryPlaces } from './delivery.ts';

/** The end of a line within a word, a number or an address. */
const CUT = /[\p{L}\p{N}][-._]\s*$/u;

/** The official addresses of a text, in its order. */
function officialAddresses(text: string): { readonly value: string; readonly start: number }[] {
  let at = 0;
  return text.split('\n').flatMap((line, number, lines) => {
    const from = at;
    at += line.length + 1;
    if (!line.includes('@')) return [];
    // An address whose beginning a line's end cut off is none: "sho-⏎south@police.example".
    const isCut = CUT.test(lines[number - 1] ?? '');
    return contactsIn(line)
      .filter(({ kind, value }) => kind === 'email' && isOfficialDomain(value.slice(value.indexOf('@') + 1)))
      .filter(({ start }) => !isCut || !/(?:^|\t)\s*$/.test(line.slice(0, start)))
      .map(({ value, start }) => ({ value, start: from + start }));
  });
}

/** The official address that has a person's surname before its "@"; null if there is none. */
export function addressNamed(name: string, text: string): string | null {
  const surname = plain(name.split(/\s+/).at(-1)!);
  if (surname.length < 3) return null;
  const found = officialAddresses(text).find(({ value }) =>
    plain(value.slice(0, value.indexOf('@'))).includes(surname),
  );
  return found?.value ?? null;
}

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
  return text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
