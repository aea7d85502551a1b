import { finder } from '../../search/finder.ts';
import { isAmongMoney } from './bank-accounts.ts';

/** A number that names a user, with its offsets in the text, [start, end). */
export interface NumberedUser {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a user or an account is called, as a word that a number may follow. */
const USERS = [
  'users?|accounts?|profiles?|members?|players?|sellers?',
  'utilisat(?:eur|rice)s?|comptes?|profils?',
  '(?:be)?nutzer(?:s|in|kontos?|konten)?|kont(?:os?|en)|(?:(?:be)?nutzer)?kennung(?:en)?',
  'usuari[oa]s?|cuentas?|perfil(?:es)?|gebruikers?|profiel(?:en)?|utent[ei]|profil[oi]',
  'utilizador(?:es)?|usuári[oa]s?|contas?|perfis|użytkowni\\p{L}*|kont[aou]|utilizator\\p{L}*|cont(?:ul|ului|uri|urile)?',
  'користувач\\p{L}*|акаунт\\p{L}*|профіл\\p{L}*|потребител\\p{L}*|användar\\p{L}*|bruger\\p{L}*|bruker\\p{L}*|kontot|kontoen|käyttäj\\p{L}*|kasutaja\\p{L}*',
  'uživatel\\p{L}*|používateľ\\p{L}*|účt\\p{L}*|účet|felhasznál\\p{L}*|fiók\\p{L}*|korisni\\p{L}+|uporabni\\p{L}+|lietotāj\\p{L}*|naudotoj\\p{L}*|kullanıcı\\p{L}*|χρήστη\\p{L}*',
].join('|');
/** Signs and words for a number before it. */
const SIGN =
  '(?:\\s*(?:IDs?|no|nr|nos|numbers?|n[°º]|nummern?|n[uú]m(?:ero)?|num[eé]ros?|números?|numer\\p{L}*|numărul|номер\\p{L}*|№|#|:|=|\\(|["“„«\'‘])\\.?){0,3}';
const NUMBERED = finder(
  `(?<![\\p{L}])(?:${USERS})(?![\\p{L}])${SIGN}\\s*([1-9]\\d{5,19})(?!\\d|[-/.,]\\d|\\s\\d{2})`,
  'giu',
);
const NEXT =
  /^["”“»’']?\s*(?:,|;|\/|&|(?<=\s)(?:and|or|und|et|y|e|en|i|și|та|och|og|ja|a|és)(?=\s))\s*(?:(?:and|und|et|y|e|en|i)\s+)?["“„«'‘]?([1-9]\d{5,19})(?!\d|[-/.,]\d)/u;
/** Accounts that may be those of a bank. */
const OF_MONEY = /^(?:accounts?|kont|comptes?|cuentas?|contas?|cont|účt|účet)/iu;
/** A day written without marks. */
const DAY = /^20[0-3]\d[01]\d[0-3]\d$/;

/** Users that a text calls by a number alone: "users 7781203 and 7781204". Accounts of a bank are none. */
export function findNumberedUsers(text: string): NumberedUser[] {
  const found: NumberedUser[] = [];
  if (!/\d{6}/.test(text)) return found;
  for (const match of NUMBERED.matchAll(text)) {
    let value = match[1]!;
    let end = match.index + match[0].length;
    if (OF_MONEY.test(match[0]) && isAmongMoney(text, match.index, end)) continue;
    for (let next: RegExpExecArray | null = match; next !== null; ) {
      value = next[1]!;
      if (!DAY.test(value)) found.push({ value, start: end - value.length, end });
      next = NEXT.exec(text.slice(end, end + 40));
      end += next?.[0].length ?? 0;
    }
  }
  return found;
}
