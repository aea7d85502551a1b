/** Pairs of letters that make up four fifths of a text in the languages of Europe that write Latin letters, accents left off. */
const LATIN_PAIRS =
  'er en in es te de on re st ta or ie ra is ri ne ar at me an pe se ni nt le mi no ic as la un el so ve ci co di si it et rs vi na ad he da gr ma ia ch al ro be ti su nd id os ol ss am us ge io ei tr em im ng ed ns ca po lu pa ul oa sc ap om li ec ex ue to ea il za av ac ee va nu do um qu rd eg vo th ou ui ud ur ig lo ha ab tu ag rt ai fi mo sa pr ce ut ts ua ht ll go ot nn uc ze au oi ru';
/** The same for Ukrainian, Russian, Bulgarian and Serbian. */
const CYRILLIC_PAIRS =
  'ст но на ро ен ни ра ко то по ти та не ер ан ка ло ва ри ов те ні ре пр ви го ор ід ть ос за ль ал ат ін ол од да до ве де ом ві ли ит ог ак ам ки ня нн ог об ін ла ле му ма ме ми ся тр сл ск ін ір їх ий их ов ої об па пе ад ас ав ай аз ел ес ет ем ві ві до др ді дн ем жи зн зв зі ис іт кр ку лі ль ло мо мі нт нь оп от оц пі пи си се сп су со тв ту ці ць чн че чи ща що ют ає ую юч ия ни ие ый ой ог он ел ан ыт';

const PAIRS: readonly ReadonlySet<string>[] = [LATIN_PAIRS, CYRILLIC_PAIRS].map(
  (list) => new Set(list.split(' ')),
);
const SCRIPTS = [/^\p{Script=Latin}+$/u, /^\p{Script=Cyrillic}+$/u] as const;
const MAX_TEXT = 20_000;
/** With fewer letters than this nothing can be told. */
const FEW_LETTERS = 24;

/** How much a text is like language; each from 0 to 1. */
export interface Legibility {
  /** Letters that were judged. */
  readonly letters: number;
  /** Share of what is written that has the shape of words: letters of one alphabet, capitals only where they belong. */
  readonly words: number;
  /** Share of pairs of letters that are common. 1 for alphabets that we do not know. */
  readonly pairs: number;
}

/** What was counted in a text so far. */
interface Tally {
  letters: number;
  shaped: number;
  written: number;
  common: number;
  pairs: number;
}

/**
 * How much a text is like language, whatever the language: the text layer of a scan may hold letters of the wrong alphabet, and a font
 * without a proper table of letters gives soup. Numbers, addresses and links count neither way.
 */
export function legibilityOf(whole: string): Legibility {
  const tally: Tally = { letters: 0, shaped: 0, written: 0, common: 0, pairs: 0 };
  for (const token of whole.slice(0, MAX_TEXT).split(/\s+/)) {
    if (PLAIN.test(token)) countPlain(token, tally);
    else if (!LETTERLESS.test(token)) countToken(token, tally);
  }
  const { letters, shaped, written, common, pairs } = tally;
  return {
    letters,
    words: written === 0 ? 0 : shaped / written,
    pairs: pairs === 0 ? 0 : common / pairs,
  };
}

/** Most words of most letters, for which `countToken` would find the same more slowly. */
const PLAIN = /^[("']?(?:[A-Z]?[a-z]+|[A-Z]+)[)"'.,:;?!]*$/;
/** Numbers and the like, in which there is nothing to judge. */
const LETTERLESS = /^[!-@[-`{-~]*$/;

function countPlain(token: string, tally: Tally): void {
  const from = letterAt(token, 0) < 0 ? 1 : 0;
  let before = letterAt(token, from);
  let at = from + 1;
  let common = 0;
  for (let letter = letterAt(token, at); letter >= 0; letter = letterAt(token, at)) {
    common += COMMON[before * 26 + letter]!;
    before = letter;
    at += 1;
  }
  const length = at - from;
  tally.letters += length;
  tally.written += length;
  tally.shaped += length;
  tally.pairs += length - 1;
  tally.common += common;
}

/** The place in the alphabet of a letter from a to z, large or small; -1 for anything else. */
function letterAt(token: string, at: number): number {
  const letter = (token.charCodeAt(at) | 0x20) - 97;
  return letter >= 0 && letter < 26 ? letter : -1;
}

/** 1 for each pair of the letters a to z that is common, by their places in the alphabet. */
const COMMON = new Uint8Array(26 * 26);
for (const pair of LATIN_PAIRS.split(' '))
  COMMON[(pair.charCodeAt(0) - 97) * 26 + pair.charCodeAt(1) - 97] = 1;

function countToken(token: string, tally: Tally): void {
  if (token.includes('@') || token.includes('/') || /^[\p{P}\p{S}]*$/u.test(token)) return;
  const own = token.match(/\p{L}/gu)?.length ?? 0;
  if (own === 0 || /\d/.test(token)) {
    // Digits among letters are numbers, but a page is not made of them.
    tally.written += Math.min(own, 2);
    return;
  }
  const core = token.replace(/^\p{P}+/u, '').replace(/\p{P}+$/u, '');
  tally.letters += own;
  tally.written += [...core].length;
  if (isWord(core)) tally.shaped += [...core].length;
  for (const part of core
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)) {
    const script = SCRIPTS.findIndex((one) => one.test(part));
    const known = PAIRS[script];
    const plain = script === 1 ? core.toLowerCase() : part;
    for (let at = 0; at + 1 < plain.length; at += 1) {
      tally.pairs += 1;
      if (known === undefined || known.has(plain.slice(at, at + 2))) tally.common += 1;
    }
  }
}

function isWord(core: string): boolean {
  if (/[\ufffd\p{Co}\p{Cn}]/u.test(core)) return false;
  return core
    .split(/[-'’.]|[\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]/)
    .every(
      (part) =>
        part === '' ||
        /^(?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+|[\p{Lo}\p{Lm}\p{M}]+)$/u.test(part),
    );
}

/**
 * True for a text that is language, false for one that is none; null where there is too little to tell. A share of few pairs is
 * uncertain by twice its standard error, which is at most the inverse root of their number.
 */
export function isLanguage(text: string): boolean | null {
  const { letters, words, pairs } = legibilityOf(text);
  if (letters < FEW_LETTERS) return null;
  const doubt = 1 / Math.sqrt(letters);
  return words > 0.6 - doubt && pairs > 0.5 - doubt;
}
