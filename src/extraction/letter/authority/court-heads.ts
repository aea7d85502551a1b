import type { AuthorityKind } from '../../../form/standard-form.ts';
import { finder } from '../../../search/finder.ts';
import { oncePer } from '../../../search/once-per.ts';
import { fold } from '../../fold.ts';
import { asOrder, type OrderDocument, wasMade } from '../../kind/orders.ts';
import { isNoOrder } from '../../law/authorities.ts';
import type { Letter } from '../layout.ts';
import { authorityIn } from './authority-names.ts';

/** A letter that is an order, with its words that say so. */
export interface Order {
  readonly letter: Letter;
  readonly order: OrderDocument;
}

/** An authority by its name. */
export interface Named {
  readonly kind: AuthorityKind;
  readonly name: string;
}

const COURT_LINE =
  /^(?:(?:in|IN|In)\s+(?:the|THE)\s+(?:matter\s+of\s+)?)?((?:the\s+)?(?:[\p{L}\d][\p{L}\d'’.,&() -]{0,100}?)?(?:(?<![\p{L}])COURT|(?<![\p{L}])Court|TRIBUNAL|Tribunal|AMTSGERICHT|Amtsgericht|LANDGERICHT|Landgericht|RECHTBANK|Rechtbank)(?![\p{L}])[\p{L}\d'’.,&() -]{0,80})$/u;
/** A court's name that goes on below: "UNITED STATES DISTRICT COURT / for the Western District of …". */
const GOES_ON = /^(?:for|of|in\s+and\s+for)\s+(?:the\s+)?(?=\p{Lu})|^(?:FOR|OF|IN\s+AND\s+FOR)\s/u;
/** A line that only leads to the next. */
const LEADS_ON = /^(?:for|of|in\s+and\s+for)(?:\s+the)?$/iu;
const LONGEST_PART = 70;
const NO_COURT_LINE = finder(
  String.raw`(?<![\p{L}])(?:order|clerk|prosecut\p{L}*|attorney|subpoena|warrant|we|you|judge|parquet|parchet\p{L}*|prokuratur\p{L}*|procura|parket|staatsanwaltschaft|ministère public|minister\p{L}* public|ministério público)(?![\p{L}])`,
  'iu',
);
/** "presso il Tribunale di Torino": where a prosecutor's office sits. */
const AT_COURT = /^(?:presso|près|beim|bei\s+dem|de\s+pe\s+lângă|at\s+the|przy)(?![\p{L}])/iu;
/** An office of prosecutors named by the court at which it sits: "Tribunal judiciaire de Rennes – Parquet". */
const OF_PROSECUTORS =
  /(?<!\p{L})(?:parquet|parchet\p{L}*|prokuratur\p{L}*|procura|parket|staatsanwaltschaft|prosecution (?:office|service)|prosecutor['’]?s? office|office of (?:the )?(?:\p{L}+ )?prosecutor|fiscalía|procuradoria|openbaar ministerie|ministero pubblico|(?:státní|štátne)\p{L}* zastupit\p{L}+|ügyészség\p{L}*|прокуратур\p{L}*|тужилаштв\p{L}*|tužilaštv\p{L}*|(?:državno )?odvjetništv\p{L}*|tožilstv\p{L}*|savcılı\p{L}*|εισαγγελί\p{L}*|åklagar(?:kammar|myndighet)\p{L}*|prokuratuur\p{L}*|prokuratūr\p{L}*)(?!\p{L})/iu;
/** The office itself, below the court at which it sits. */
const OFFICE_OF_PROSECUTORS = new RegExp(
  `^(?:the\\s|le\\s|la\\s|het\\s)?(?:\\p{L}+\\s){0,2}${OF_PROSECUTORS.source}`,
  'iu',
);
/** So many lines of a letter name who writes it, at its top and at its end. */
const TOP_LINES = 6;
export const END_LINES = 8;

/** True for an order that a court heads: what stands at its top is no letterhead of the one who asks. */
export function isHeadedByCourt(letter: Letter): boolean {
  return headingCourt(letter) !== null;
}

const headingCourt = oncePer((letter: Letter) =>
  courtAmong(written(letter).slice(0, TOP_LINES), letter.language),
);

/** True for an order that a court heads or a judge signs: whoever signs it is not the one who asks. */
export function isOfCourt(letter: Letter): boolean {
  return isHeadedByCourt(letter) || courtAmong(written(letter).slice(-END_LINES), letter.language) !== null;
}

/** What stands on a letter's lines, without the empty ones. */
export function written({ lines }: Letter): string[] {
  return lines.flatMap(({ text }) => (text === '' ? [] : [text.slice(0, 160)]));
}

/** The first court or judge that heads or signs one of the lines; null if none does. */
export function courtAmong(lines: readonly string[], language: string): Named | null {
  for (const [at, line] of lines.entries()) {
    const begun = /[^.!?;]*$/.exec(lines[at - 1] ?? '')?.[0] ?? '';
    if (AT_COURT.test(line) || OF_PROSECUTORS.test(line)) continue;
    const next = lines[at + 1] ?? '';
    if (next.length < LONGEST_PART && OFFICE_OF_PROSECUTORS.test(next)) continue;
    const below = LEADS_ON.test(next) ? `${next} ${lines[at + 2] ?? ''}` : next;
    const whole = GOES_ON.test(below) && below.length < LONGEST_PART ? `${line} ${below}` : line;
    const named =
      courtLine(whole) ?? courtLine(line) ?? (isRunning(line) ? null : authorityIn(line, language));
    // A heading names its court before any bracket and any law.
    const within = named === null ? -1 : line.indexOf(named.name);
    if (within > 0 && /[(§]/u.test(line.slice(0, within))) continue;
    if (named === null || !(named.kind === 'court' || named.kind === 'judge')) continue;
    if (!isNoOrder(`${begun} ${line}`)) return named;
  }
  return null;
}

/** True for a line that goes on with a sentence or tells what was done: it names no court as a heading does. */
function isRunning(line: string): boolean {
  return (line.length > LONGEST_PART && /^\p{Ll}/u.test(line)) || TOLD.test(line);
}

/** "A warrant was issued by Judge …": what a letter tells of a court. */
const TOLD = new RegExp(wasMade('orders?|warrants?|subpoenas?'), 'iu');

/** The letters of a message that are orders themselves, attached or as the letter. */
export function findOrders(letters: readonly Letter[]): Order[] {
  return letters.flatMap((letter) => {
    const order = asOrder(letter.document) ?? ofCourtItself(letter);
    return order === null ? [] : [{ letter, order }];
  });
}

/** What a court writes in its own name asks with its authority, whatever it calls it. */
function ofCourtItself(letter: Letter): OrderDocument | null {
  const { document } = letter;
  if (document.kind === 'mail') return null;
  const head = headingCourt(letter);
  return head === null ? null : { document, page: document.pages[0] ?? null, quote: head.name };
}

/** The court that a heading names ("IN THE CIRCUIT COURT OF …"). */
function courtLine(text: string): Named | null {
  // A line that begins small goes on with a sentence.
  const isHeading = text.length < 160 && !NO_COURT_LINE.test(text) && !/^(?!in\s|the\s)\p{Ll}/u.test(text);
  const name = isHeading ? COURT_LINE.exec(text)?.[1] : undefined;
  if (name === undefined || name.split(/\s+/).length > 14) return null;
  return {
    kind: 'court',
    name: fold(name)
      .replace(/^the\s+/i, '')
      .replace(/[\s,.]+$/, ''),
  };
}
