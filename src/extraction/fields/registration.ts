import type { Evidence, Place } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findReferences, isDate, numberAt } from '../law/case-number.ts';
import type { FormRows } from '../template/rows-of-form.ts';
import { withoutDate } from '../time/date-label.ts';

/** The authority's own reference for the request (CoE 2008 §26: registration number). */
export function readRegistration(form: FormRows, evidence: Evidence): void {
  const row = form.get('registrationNumber');
  if (row !== null) {
    const text = withoutDate(row.text);
    const number = numberAt(text);
    const value = number !== null && number.length >= text.length / 2 ? number : text;
    evidence.add('registrationNumber', value, [value, row.lines], row.place);
    return;
  }
  if (!readHeadLine(form.place, evidence)) readReference(form.place, evidence);
}

const OWN =
  '(?:(?:our|unser|unsere|notre|nos|nuestra|nossa|nostro|nostra|ons|nasz|vår|vores|meie|naše)\\s+)?';
/** What authorities call the number of what they send out. */
const NUMBER_OF_LETTER = [
  'ref(?:s|erence|erenz|erencia|erência|erință|erens|\\.)?|réf(?:érence|\\.)?|n\\/r[eé]f\\.?|request|registration|reg\\.|journal|file(?=\\s+n)',
  'geschäftszeichen|gz\\.?|aktenzeichen|az\\.?|zeichen|kenmerk|registratienummer',
  'oficio|ofício|expediente|registro|prot(?:ocollo|\\.)?|rif(?:erimento|\\.)?',
  'l\\.\\s?dz\\.|znak(?:\\s+(?:sprawy|pisma))?|nr\\.?\\s+(?:de\\s+)?înreg(?:istrare|\\.)|вих(?:ідний|\\.)|реєстраційний|изх\\.|рег\\.',
  'diarienr\\.?|diarienummer|dnr|dnro|diaarinumero|journalnr\\.?|j\\.?\\s?nr\\.?|sagsnr\\.?|sagsnummer|saksnr\\.?|saksnummer',
  'č\\.\\s?j\\.|čj\\.?|sp\\.\\s?zn\\.|iktatószám|urudžbeni\\s+broj|klasa|α\\.\\s?π\\.|αρ\\.\\s?πρωτ\\.|sayı|registracijos|reģ\\.',
].join('|');
const HEAD_LINE = new RegExp(
  `^${OWN}(?:${NUMBER_OF_LETTER})\\s*(?:(?:no|nr|n|number|nummer|numéro|número|numer)\\.?[ºo°]?|№)?\\s*[:#]?\\s+(?=\\S*\\d)((?:\\d{1,4}\\s\\p{Lu}{1,3}\\p{Ll}{0,3}\\s(?=\\d))?[\\p{L}\\d][\\p{L}\\d./_–-]{3,40})$`,
  'iu',
);

/** The number of a line that says nothing else; null if it gives none. */
export function numberIn(line: string): string | null {
  const value = HEAD_LINE.exec(line)?.[1];
  return value === undefined || isDate(value) ? null : value;
}

/** A form's title and what stands above or below it, in lines and their parts. */
const HEAD = 8;

/** A line of its own at the head of the form: "Request no. 2026/KK/0917", "L.dz. KM-IV-2217/26". */
function readHeadLine({ pages, ...place }: Place, evidence: Evidence): boolean {
  const [page] = pages;
  if (page === undefined) return false;
  let read = 0;
  for (const written of page.text.slice(0, 4000).split(/[\n\t]|\s[·•|]\s/)) {
    const line = fold(written);
    if (line === '') continue;
    read += 1;
    if (read > HEAD) return false;
    const value = numberIn(line);
    if (value === null) continue;
    const method = place.method === 'header' ? 'header' : 'pattern';
    return evidence.add('registrationNumber', value, [line, value], { ...place, pages: [page], method });
  }
  return false;
}

/** The number that a mail's subject line gives what it brings: "Request No. 20/8-1172". */
export function readSubjectNumber(subject: string, place: Place, evidence: Evidence): void {
  for (const part of subject.slice(0, 300).split(/\s[–—|-]\s|[,;]\s|^(?:\p{L}{2,4}:\s*)+/u)) {
    const value = numberIn(fold(part));
    if (value === null || !/\d\D{1,3}\d|\d{5}/.test(value)) continue;
    if (evidence.add('registrationNumber', value, [part.trim(), value], place)) return;
  }
}

/** A reference that any line labels: "Our ref: …"; none that `isOther` knows to number something else, unless the label says "our". */
export function readReference(
  place: Place,
  evidence: Evidence,
  isOther: (value: string) => boolean = () => false,
): void {
  for (const page of place.pages) {
    const text = page.text.slice(0, 50_000);
    const found = findReferences(text).find(
      ({ start, value }) => /^our/i.test(text.slice(start, start + 3)) || !isOther(value),
    );
    if (found === undefined) continue;
    const quotes = [text.slice(found.start, found.end), found.value];
    evidence.add('registrationNumber', found.value, quotes, {
      ...place,
      pages: [page],
      method: place.method === 'header' ? 'header' : 'pattern',
    });
    return;
  }
}
