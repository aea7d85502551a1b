/** How "Date" is written before the day of a letter or form, in the languages of the forms and their neighbours. */
const WORDS =
  'dated?|date of (?:the )?request|date du|datum|dato|data|fecha|дата|dátum|tarih|päivämäärä|päiväys|pvm|ημερομηνία|ημ/νία|kuupäev|datums|data wystawienia|data pisma|data sporządzenia|data emissione|la data de|თარიღი|ամսաթիվ';

const AT_START = new RegExp(`^\\s*(?:${WORDS})\\s{0,3}[:.]?\\s{0,3}(?=[^\\n]{0,25}\\d)`, 'iu');
const AT_END = new RegExp(
  `(?:\\s|[,;|–—-])\\s{0,12}(?:${WORDS})\\s{0,3}:\\s{0,3}[^\\n:]{0,30}\\d[^\\n:]{0,12}$`,
  'iu',
);

/** Whether a text says the day of the paper, as in "Date: 3 November 2026". */
export function isDateLine(text: string): boolean {
  return text.length < 60 && AT_START.test(text);
}

/** The text without the day of the paper that follows it on its line: "PL-2026-55190 Datum: 18 november 2026". */
export function withoutDate(text: string): string {
  const end = AT_END.exec(text.slice(-120));
  return end === null ? text : text.slice(0, text.length - end[0].length).trimEnd();
}
