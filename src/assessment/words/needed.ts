/** Fewer letters than this tell nothing: they stand in most texts. */
const LEAST = 3;
/** With more words than this, looking for them takes as long as looking for the phrase. */
const MOST = 24;

/** Letters that stand in a row in a text; `begins`: a word begins with them. */
export interface Needed {
  readonly letters: string;
  readonly begins: boolean;
}

/**
 * What every match of a pattern has one of: "kill" or "burn", where a word begins, for `\p{L}+[\s-]+(?:kill|burn)s?`. Null if there is
 * no such thing. `source` is a pattern for the flag `u`.
 */
export function neededBy(source: string): readonly Needed[] | null {
  const words = alternatives({ source, at: 0, afterSpace: false });
  return words === null || words.length > MOST ? null : words;
}

interface Reader {
  readonly source: string;
  at: number;
  /** What was read last is white space or a hyphen. */
  afterSpace: boolean;
}

type Words = readonly Needed[] | null;

/** Words of every alternative together; none if one alternative has none. */
function alternatives(reader: Reader): Words {
  const before = reader.afterSpace;
  let all: Words = [];
  let spaced = true;
  for (;;) {
    reader.afterSpace = before;
    const words = sequence(reader);
    all = all === null || words === null ? null : [...all, ...words];
    spaced &&= reader.afterSpace;
    if (reader.source[reader.at] !== '|') break;
    reader.at += 1;
  }
  reader.afterSpace = spaced;
  return all;
}

/** Reads up to the next "|", ")" or the end: the longest words of its parts. */
function sequence(reader: Reader): Words {
  const { source } = reader;
  let best: Words = null;
  let run = '';
  let begins = false;
  const offer = (words: Words) => {
    if (words !== null && shortest(words) >= Math.max(LEAST, shortest(best) + 1)) best = words;
  };
  while (reader.at < source.length && !'|)'.includes(source[reader.at]!)) {
    const before = reader.afterSpace;
    const character = String.fromCodePoint(source.codePointAt(reader.at)!);
    const words = element(reader, character);
    const [quantifier = ''] =
      /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(reader.at, reader.at + 12)) ?? [];
    reader.at += quantifier.length;
    const isOptional = /^[?*]|^\{0/.test(quantifier);
    if (isOptional) reader.afterSpace &&= before;
    if (words === 'itself' && !isOptional) {
      if (run === '') begins = before;
      run += character;
      if (quantifier === '') continue;
    }
    offer([{ letters: run, begins }]);
    run = '';
    if (words !== 'itself' && !isOptional) offer(words);
  }
  offer([{ letters: run, begins }]);
  return best;
}

function shortest(words: Words): number {
  return Math.min(...(words ?? [{ letters: '' }]).map(({ letters }) => letters.length));
}

/** Passes over one element, and says what it needs: a letter or digit stands for itself. */
function element(reader: Reader, character: string): Words | 'itself' {
  const { source } = reader;
  const start = reader.at;
  reader.at += character.length;
  if (character === '(') return group(reader);
  if (character === '[') {
    while (source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
    reader.at += 1;
    reader.afterSpace = source.slice(start, reader.at) === '[\\s-]';
    return null;
  }
  reader.afterSpace = false;
  if (character !== '\\') return /[\p{L}\p{N}]/u.test(character) ? 'itself' : null;
  const isClass = /^[pPu]\{/.test(source.slice(reader.at, reader.at + 2));
  reader.at = isClass ? source.indexOf('}', reader.at) + 1 : reader.at + 1;
  return null;
}

/** After "(". What only looks ahead or behind has no words of its own. */
function group(reader: Reader): Words {
  const before = reader.afterSpace;
  const [opening = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(reader.source.slice(reader.at, reader.at + 24)) ?? [];
  reader.at += opening.length;
  const words = alternatives(reader);
  reader.at += 1;
  if (!/[=!]$/.test(opening)) return words;
  reader.afterSpace = before;
  return null;
}
