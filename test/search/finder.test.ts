import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OTHER_KINDS } from '../../src/extraction/kind/other-kinds.ts';
import { anyOf, type LetterWords } from '../../src/extraction/letter/words.ts';
import { finder } from '../../src/search/finder.ts';
import { readingOnce } from '../../src/search/once-per-text.ts';

const found = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map((match) => ({ at: match.index, groups: [...match] }));

function expectSame(pattern: RegExp, text: string): void {
  const whole = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  const own = finder(pattern);
  const matches = found(text.matchAll(whole));
  expect(found(own.matchAll(text))).toEqual(matches);
  expect(own.exec(text)?.index).toBe(matches[0]?.at);
  expect(own.test(text)).toBe(matches.length > 0);
  expect(own.replaceAll(text, '$&')).toBe(text.replace(whole, () => '$&'));
  expect(found(finder(pattern.source, pattern.flags).matchAll(text))).toEqual(matches);
}

/** Expressions of every kind of beginning, and texts that try them. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?<![\p{L}])(?:police|pol(?:izei|icía)|court of [\p{L} ]{3,9})(?![\p{L}])/iu,
    ['The POLICE, a Policía; court of appeal; apolice'],
  ],
  [/\b(?:we|i) (?:ask|order)\b/iu, ['I ask, we order, éi ask, swe ask', 'we\u017f', '']],
  [/(?<!\p{L})(?:(from)|(to)|by (.))\s(\d+)/iu, ['from 1 to 22 by x 3, By y 4']],
  [/(?<when>on|at) \d|(?<where>in) \w/u, ['on 1 in a at 2']],
  [
    /\p{L}*polizei|\p{L}+ department|court/iu,
    ['Landespolizei and the Fire Department in court', 'court', 'none'],
  ],
  [/\p{L}{2,}(?:straat|gracht)|street/iu, ['Keizersgracht, a street']],
  [/(?:a|ab)(?:c|bcd)(?:d*)/u, ['abcd abbcdd ac']],
  [/[☐🗹𝐀]x|😀{1,2}y|k|ſ/iu, ['☐x 🗹x 😀😀y K \u212a s', '𝐀x 😀y']],
  [/\s*,?|x/u, [' , x', '']],
  [/(?:^|\n)[ \t]*(?:user|account):/iu, ['user: a\n  Account: b']],
  [/["“]?@[\p{L}_]{2,9}|\d{2}\.\d/u, ['“@ab 12.3 @_c']],
  [/(?:x(?=y)|y(?!z))\d?|[^\w\s]{2}|\x41\u0042\u{43}/u, ['xy1 yz -- ABC']],
  [
    /(?:\p{Lu}\p{L}*\s)+(?:Act|Code)(?!\p{L})|\d+/u,
    ['contact 12 the code', 'The Penal Code, the Act 3', 'Impact Act'],
  ],
  [/(?=[ab])|\p{L}+x/u, ['cab 😀a', '']],
  [/\bform|(?<!\p{L})(?:форма|ask)/iu, ['inform éform form, Форма, éask']],
  [
    /wa(?:r{2,3}|\s?)*ant(?:ed)?|orders? (?:\d{1,2}|no)$/iu,
    ['warrant wa  ant, warrrrant wanted order 12 orders no', 'war'],
  ],
  [/acc(?:ount|\p{L}{0,2}|😀)s?\s*:/iu, ['accounts : acc😀: acc: accéè: ac', 'acc']],
  [
    /(?<![\p{L}\p{N}])(?:a|ask)(?![\p{L}\p{N}])|\p{L}+ one(?!\p{L})/iu,
    ['𐀀A a ask𝐀 Ask 𝟏a one', 'x one𝐀 a', '😀a one😀'],
  ],
  [/σ|ß|ŉ|İ/iu, ['ς Σ ẞ ŉ İ i̇']],
];

describe('a finder finds what its expression finds', () => {
  test.each(CASES.map(([pattern, texts]) => [String(pattern), pattern, texts] as const))(
    '%s',
    (_, pattern, texts) => {
      for (const text of texts) expectSame(pattern, text);
    },
  );

  const words: readonly (keyof LetterWords)[] = [
    'asks',
    'things',
    'secrecy',
    'accounts',
    'telling',
    'contact',
    'prose',
  ];
  const patterns = [
    ...OTHER_KINDS.map(({ pattern }) => pattern),
    ...['en', 'de', 'fr', 'uk'].flatMap((language) =>
      words.map((key) => new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(language, key)}(?![\\p{L}\\p{N}])`, 'iu')),
    ),
  ];
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        'we',
        'hereby',
        'request',
        'the',
        'account',
        'of',
        'please',
        'provide',
        'data',
        'within',
        '10 days',
      ],
      ...[
        'Police',
        'wir',
        'bitten',
        'um',
        'Auskunft',
        'nous',
        'dans',
        'прошу',
        'надати',
        'was',
        'sent',
        'to',
      ],
      ...[
        'thank you',
        'unsubscribe',
        'my account',
        'who is',
        'ſend',
        '\n',
        ', ',
        '. ',
        ' ',
        ' ',
        ' ',
        '-',
        '😀',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );

  test('in texts of all sorts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.array(piece, { maxLength: 40 }), (pattern, pieces) =>
        readingOnce(() => expectSame(pattern, pieces.join(' '))),
      ),
      { numRuns: 1500 },
    );
  });

  test('whatever is a letter of another case is found as one', () => {
    for (let unit = 0x80; unit < 0x1_00_00; unit += 1) {
      const character = String.fromCharCode(unit);
      for (const other of new Set([character.toLowerCase(), character.toUpperCase()])) {
        if (other === character || other.length > 1 || /[\ud800-\udfff^$\\.*+?()[\]{}|/]/.test(other))
          continue;
        const pattern = new RegExp(`(?:${other}|zz)`, 'iu');
        expect(finder(pattern).test(character)).toBe(pattern.test(character));
      }
    }
  });
});
