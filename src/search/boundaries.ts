/**
 * What says that none of some characters stands beside a place: letters (`\p{L}`) or numbers (`\p{N}`), alone or with others in brackets.
 * Machine code for these is long where it knows the characters beyond the first 65,536, of which expressions have a few with every word.
 */
const BOUNDARY = /(\(\?<?!)(\\p\{[LN]\}|\[(?!\^)(?:\\p\{[LN]\}|\\[^pP]|[^\]\\])*\])(?=\))/g;
const KIND = /\\p\{[LN]\}/g;

/**
 * The source of an expression in whose boundaries letters and numbers are listed, and beyond the first 65,536 characters none are: for
 * texts without letters of ancient scripts and of mathematics.
 */
export function withShortBoundaries(source: string): string {
  return source.replace(BOUNDARY, (_, before: string, characters: string) => {
    const listed = characters.replace(KIND, rangesOf);
    return before + (listed.startsWith('[') ? listed : `[${listed}]`);
  });
}

const known = new Map<string, string>();

/** The characters of a kind as they are listed in brackets. */
function rangesOf(kind: string): string {
  const ranges = known.get(kind) ?? listed(new RegExp(kind, 'u'));
  known.set(kind, ranges);
  return ranges;
}

const LAST = 0xff_ff;
/** What stands in no text does not part two ranges. */
const NOBODYS = /[\p{Cn}\p{Cs}]/u;

function listed(kind: RegExp): string {
  let ranges = '';
  let first = -1;
  let last = -1;
  for (let code = 0; code <= LAST + 1; code += 1) {
    const character = String.fromCharCode(code);
    if (code <= LAST && kind.test(character)) {
      if (first < 0) first = code;
      last = code;
    } else if (first >= 0 && (code > LAST || !NOBODYS.test(character))) {
      ranges += `${escaped(first)}-${escaped(last)}`;
      first = -1;
    }
  }
  return ranges;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
