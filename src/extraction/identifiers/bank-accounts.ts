/** What an account is called that may be one of a bank's, or its bank, at the end of the words before its number. */
const ACCOUNT =
  /(?<![\p{L}])(?:accounts?|acct?|a\/c|sort\scodes?|iban|bic|blz|bankleitzahl|routing|ifsc|clabe|kont(?:o|os|en|a|u|ot|oen)|comptes?|cuentas?|cont[oi]|contas?|cont(?:ul|ului)?|rekening(?:en)?|\p{L}*rekeningnummer|kontonummer|rachun\p{L}+|účt\p{L}*|účet|računa?|рахун\p{L}+|счет\p{L}*|сметк\p{L}+|számla\p{L}*|hesab\p{L}*)(?![\p{L}])[\s:(]*(?:(?:no|nr|number|nummer|num|núm|n[°º]|numer|numero|número|numéro|č|br|на|na|de)(?![\p{L}])[.:\s]*){0,2}$/iu;
/** What is said around an account of a bank. */
const BANK =
  /(?<![\p{L}])(?:\p{L}*bank\p{L}*|banque|banco|banca|iban|bic|blz|clabe|ifsc|swift|sort\scode|überw\p{L}+|virements?|viré\p{L}*|versé\p{L}*|transfer\p{L}*|bonific\p{L}*|przel\p{L}+|wpłac\p{L}*|paid|payments?|zahl\p{L}*|gezahlt|deposit\p{L}*|euros?|eur|usd|gbp)(?![\p{L}])|[€$£]/iu;
const AROUND = 80;
const BEFORE = 40;
/** An account number in the international form (ISO 13616): its country, two digits, and little but digits. */
const IBAN = /^[A-Z]{2}\d{2}(?=(?:[A-Z]*\d){9})[A-Z\d]{11,30}$/;
/** No user's number has so many digits. */
const MOST_DIGITS = 20;

/** True for an account number in the international form, or one that is too long for a user's. */
export function isBankNumber(value: string): boolean {
  const joined = value.replace(/\s/g, '');
  return IBAN.test(joined) || (/^\d+$/.test(joined) && joined.length > MOST_DIGITS);
}

/** True where the words around a place, [start, end), speak of a bank or of money. */
export function isAmongMoney(text: string, start: number, end: number): boolean {
  return BANK.test(text.slice(Math.max(0, start - AROUND), end + AROUND));
}

/** True for a number at [start, end) that the word before it and those around it make an account of a bank. */
export function isBankAccount(text: string, start: number, end: number): boolean {
  return ACCOUNT.test(text.slice(Math.max(0, start - BEFORE), start)) && isAmongMoney(text, start, end);
}
