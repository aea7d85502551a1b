import { finder } from '../../../search/finder.ts';
import { oncePerText } from '../../../search/once-per-text.ts';
import { blanked } from '../../blanked.ts';
import {
  BETWEEN_LABEL_AND_NUMBER,
  NUMBER_LABELS,
  OF_FAX,
  OF_MOBILE,
  OF_SWITCHBOARD,
} from './contact-labels.ts';
import { inEverySpelling } from './spellings.ts';

/** A number, address or site in a line of a letterhead or signature. */
export interface Contact {
  readonly kind: 'telephone' | 'mobile' | 'switchboard' | 'fax' | 'email' | 'website';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** True for a number whose label says that it is one person's own: "Durchwahl", "direct line". */
  readonly isDirect?: boolean;
}

const MAX = 400;
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,24}/gu;
/** A sentence that begins right behind an address: "office@court.example.brPlease". */
const GLUED = /(\.\p{Ll}{2,6})\p{Lu}\p{Ll}*$/u;
const WEB = finder(/(?<![\p{L}\p{N}@.])(?:https?:\/\/[^\s<>"',;|]{3,200}|www\.[^\s<>"',;|]{3,200})/giu);
const DIGITS = '\\d[\\d\\s().\\/–-]{4,22}\\d';
/** Without one of these a line holds no number. */
const MAY_HOLD_NUMBER = new RegExp(DIGITS);
const EXTENSION =
  'ext(?:ension)?|x|local|loc|anexo|ramal|int(?:erno)?|poste|wew(?:n)?|w|dw|klappe|kl|app(?:arat)?|toestel|linka|klapka|mellék|lokal|dahili|anknytning|вн|доб|εσωτ|int(?:erior)?';
const NUMBER = `(?:\\(\\+|[+(])?${DIGITS}(?:,?\\s?(?:${EXTENSION})\\.?:?\\s?\\d{1,5})?`;
const LABELLED = finder(
  `(?<![\\p{L}])(?<label>${NUMBER_LABELS})${BETWEEN_LABEL_AND_NUMBER}[\\s.:#]{0,40}(?:\\((?:direct|office|mobile|work|m|o|d|24\\s?h(?:r|rs|ours)?)\\))?\\s*[:–-]?\\s*(?<number>${NUMBER})`,
  'giu',
);
/** A number in the form of North America, or in the international one, wherever it stands. */
const FORMED = /(?<![\d(+])(?:\(\d{3}\)\s?\d{3}-\d{4}|\+\d{1,3}[\s-]\(?\d[\d\s()-]{5,16}\d)(?!\d)/gu;
const BARE = new RegExp(`^(${NUMBER})(?:\\s\\([^()\\d]{1,40}\\)|\\s[wmdo])?$`, 'iu');
const AFTER =
  /^\s*[(,–-]*\s*(?:my\s+)?(switchboard|portable|handy|mobil|móvil|cellulare|komórka|gsm|main|direct|mobile|cell|fax|office)\b(?!\s*[.:]?\s*[+(\d])/i;

/** Without one of these a line holds no contact. */
const MAY_HOLD = /[@\d]|:\/\/|www\./i;

/** The contacts of a line, in its order. Numbers count where they are labelled or stand alone. */
export function contactsIn(whole: string): readonly Contact[] {
  return MAY_HOLD.test(whole) ? contactsOf(whole.slice(0, MAX)) : [];
}

const contactsOf = oncePerText((text): readonly Contact[] => {
  const found: Labelled[] = [];
  const add: Add = (kind, value, start, label = '') => {
    const end = start + value.length;
    if (!found.some((one) => start < one.end && one.start < end))
      found.push({ kind, value, start, end, label });
  };
  if (text.includes('@'))
    for (const match of text.matchAll(EMAIL))
      add('email', match[0].replace(/[.]+$/, '').replace(GLUED, '$1'), match.index);
  for (const match of WEB.matchAll(text)) add('website', match[0].replace(/[.)]+$/, ''), match.index);
  if (MAY_HOLD_NUMBER.test(text)) addNumbers(withoutThese(text, found), add);
  return besideDirect(found).sort((a, b) => a.start - b.start);
});

/** A text with strokes in the place of contacts: a number before an address stands alone. */
function withoutThese(text: string, contacts: readonly Contact[]): string {
  return contacts.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** A contact with the words that label it; "" for none. */
interface Labelled extends Contact {
  readonly label: string;
}

type Add = (kind: Contact['kind'], value: string, start: number, label?: string) => void;

/** Numbers of one's own, and those of an office. */
const DIRECT =
  /^(?:direct|did|ddi|direktwahl|durchwahl|dw|ligne directe|diret|dirett|direkt|doorkies|ramal direto|interno directo)/i;
const OFFICE = /^office/i;
const PLAIN = /^(?:(?:tele)?phone|tel|ph)/i;

/** Of two numbers in one line the direct one is the writer's, the other the office's: "612 3000, direct 555 0118", "Tel. … / Office …". */
function besideDirect(found: readonly Labelled[]): Contact[] {
  const isOffice = officeAmong(found.filter(({ kind }) => kind === 'telephone').map(({ label }) => label));
  return found.map(({ label, ...one }) =>
    one.kind === 'telephone' && isOffice(label)
      ? { ...one, kind: 'switchboard' }
      : { ...one, isDirect: DIRECT.test(label) },
  );
}

/** Tells which of the labels of a line's numbers is that of an office. */
function officeAmong(labels: readonly string[]): (label: string) => boolean {
  const has = (words: RegExp): boolean => labels.length === 2 && labels.some((label) => words.test(label));
  if (has(DIRECT)) return (label) => !DIRECT.test(label);
  if (has(OFFICE) && has(PLAIN)) return (label) => OFFICE.test(label);
  return () => false;
}

/** The numbers of a line, in the order in which they count. */
function addNumbers(text: string, add: Add): void {
  for (const match of LABELLED.matchAll(text)) {
    const { label = '', number = '' } = match.groups!;
    const start = match.index + match[0].length - number.length;
    const after = AFTER.exec(text.slice(start + number.length, start + number.length + 20))?.[1];
    if (digits(number) >= (SWITCHBOARD.test(label) ? 5 : 6))
      add(
        kindOf(`${match[0].slice(0, -number.length)} ${after ?? ''}`, label),
        withoutOpen(number),
        start,
        label,
      );
  }
  for (const match of text.matchAll(FORMED))
    add(kindAfter(text.slice(match.index + match[0].length)), withoutOpen(match[0]), match.index);
  const whole = BARE.exec(text.trim())?.[1];
  if (whole?.includes(',') && isNumber(whole, true)) add('telephone', whole, text.indexOf(whole));
  for (const part of text.matchAll(/(?:(?!\s[–—·•]\s)[^,;|/\t]|\/(?=\d))+/g)) {
    const bare = BARE.exec(
      part[0].trim().replace(/^[–—·•-]\s|\s[–—-]$|\s(?:is\s)?my\s(?:cell|mobile|direct|desk)\b.*$/g, ''),
    )?.[1];
    if (bare !== undefined && isNumber(bare, part[0].trim() === text.trim()))
      add(
        /\((?:mobile|cell)|my\s(?:mobile|cell)/i.test(part[0]) ? 'mobile' : 'telephone',
        bare,
        part.index + part[0].indexOf(bare),
      );
  }
}

/** A number without the bracket that opens at its end and closes no more: "+90 212 555 01 18 (7" of "(7/24)". */
function withoutOpen(number: string): string {
  return number.replace(/[\s(]*\([^)]*$/, (end, at: number) => (at === 0 ? end : '')).trim();
}

function kindAfter(after: string): Contact['kind'] {
  const word = AFTER.exec(after.slice(0, 20))?.[1];
  return word === undefined ? 'telephone' : kindOf(word, '');
}

/** True for a number to call: alone on its line, or beginning as numbers do; no date and no postcode. */
function isNumber(bare: string, alone: boolean): boolean {
  const count = digits(bare);
  if (
    count < 7 ||
    count > 15 ||
    /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}$|^\d{5}-\d{3}$/.test(bare)
  )
    return false;
  if (/^\d+$|^\d{2}-\d{5,7}$|^(?:19|20)\d{2}[-/]|\/.*\//.test(bare) && !/^[+0]\d+$/.test(bare)) return false;
  return alone || /^[+(0]/.test(bare) || /^\d{3}-\d{3}-\d{4}$/.test(bare);
}

function digits(number: string): number {
  return number.replace(/\D/g, '').length;
}

const between = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${inEverySpelling([words])})(?![\\p{L}])`, 'iu');
const SWITCHBOARD = between(`${OF_SWITCHBOARD}|g[ée]n[ée]ral|geral|algemeen`);
const MOBILE = between(OF_MOBILE);
const FAX = between(OF_FAX);

function kindOf(words: string, label: string): Contact['kind'] {
  if (SWITCHBOARD.test(words)) return 'switchboard';
  if (FAX.test(words) || /^f$/i.test(label)) return 'fax';
  return MOBILE.test(words) || /^m$/i.test(label) ? 'mobile' : 'telephone';
}

/** Labels of contacts. */
const LABELS = finder(
  String.raw`(?<![\p{L}])(?:tel(?:ephone)?|telefono?|telef|tfno|fono|(?:standard|zentrale)(?=\s*[:.+(\d]|\s*$)|тел(?:ефон)?|t[ée]l(?:[ée]phone)?|phone|ph|direct(?:\s+(?:line|dial|phone))?|switchboard|mobile|mob|cell|fax|e-?mail|web(?:\s?site)?|www|24h|office(?=\s*[:.])|τηλ(?:[εέ]φωνο)?|κιν|моб|tlf|tfn|puh|t\.\s?č|gsm|mobil(?:nr|nummer|tel)?)(?![\p{L}])\s*[.:]*(?=\s|$)`,
  'iu',
);

/** The line without its contacts and the labels before them; `positions` stay those of the line. */
export const withoutContacts: (line: string) => string = oncePerText((line) => {
  let rest = line.slice(0, MAX);
  for (const contact of contactsIn(line)) rest = blanked(rest, contact);
  for (const { index, 0: label } of LABELS.matchAll(rest))
    rest = blanked(rest, { start: index, end: index + label.length });
  return rest;
});
