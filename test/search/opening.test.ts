import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RANKS } from '../../src/extraction/letter/writer/ranks.ts';
import { opening } from '../../src/search/opening.ts';

const PATTERNS = [
  new RegExp(`^${RANKS}$`, 'iu'),
  new RegExp(`^${RANKS}(?=[\\s,]|$)`, 'iu'),
  /^(?:(?:the|la)\s+)?(?:judge|[Pp]rosecutor|juge)\s+(?=\p{Lu})/u,
  /^(?:dr|d\. ?ª|д-р)\.?\s/iu,
  /^\p{L}+zentrum|^x?/iu,
  /^(?:b|ab?)$/u,
].map((pattern) => ({ pattern, own: opening(pattern.source, pattern.flags) }));
const PIECES = ['Detective', 'sergeant', 'PC', 'KHK', 'майор', 'the', 'Judge', 'Dr.', 'd.ª', 'Roe', ' ', 'ſ'];

function expectSame({ pattern, own }: (typeof PATTERNS)[number], text: string): void {
  const match = pattern.exec(text);
  expect(own.test(text)).toBe(match !== null);
  expect([...(own.exec(text) ?? [])]).toEqual([...(match ?? [])]);
}

test('an opening matches what its expression matches', () => {
  for (const text of ['', 'a', 'ab', 'abc', 'b', 'Rechenzentrum', 'Detective Sergeant', 'PC', 'Judge Roe'])
    for (const one of PATTERNS) expectSame(one, text);
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 })), {
      maxLength: 4,
    })
    .map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(fc.constantFrom(...PATTERNS), text, (one, words) => expectSame(one, words)),
    { numRuns: 1000 },
  );
});
