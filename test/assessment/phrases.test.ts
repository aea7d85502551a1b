import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf, found, matchesOf } from '../../src/assessment/words/any-of.ts';
import { EVERYTHING } from '../../src/assessment/words/breadth.ts';
import { SEND } from '../../src/assessment/words/delivery.ts';
import { INSTRUCTIONS } from '../../src/assessment/words/instructions.ts';
import { DISCLOSE } from '../../src/assessment/words/measures.ts';
import { BLAME, MINUTES } from '../../src/assessment/words/pressure.ts';

const ODD = anyOf([
  'in',
  'in the _ end',
  '(?:a|o)n? way~',
  '\\p{L}*gericht',
  '[a-c]x',
  '\\d{1,2} days?',
  '(?:(?:very|so) )*sure',
  "l['’]eau",
  '(?<!no )doubt',
  '^first',
  '(?:§|no\\.) 5',
  'x?yes',
  '\\p{L}{1,5} (?:(?:now|soon) )?(?:sink|burn)s?',
  '\\d+ (?:lost|found)(?: again)?',
]);

describe.each(Object.entries({ ODD, EVERYTHING, SEND, INSTRUCTIONS, DISCLOSE, BLAME, MINUTES }))(
  '%s',
  (_, phrases) => {
    /** All phrases at every place: what the finder must find too. */
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${phrases.entries.map(phrases.expand).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    const words = phrases.entries.flatMap((entry) => entry.match(/[\p{L}\p{N}]+/gu) ?? []);
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...words),
          fc.constantFrom(' ', ' ', ' ', '-', '\n', "'", '. ', '§ ', '12', 'x', 'é', '\u0301'),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));

    test('finds the same as all phrases tried at every place', () => {
      fc.assert(
        fc.property(text, (text) => {
          expect([...matchesOf(phrases, text)].map((match) => [match.index, match[0]])).toEqual(
            [...text.matchAll(whole)].map((match) => [match.index, match[0]]),
          );
        }),
      );
    });
  },
);

test('the earlier of two phrases wins at the same place, and none stands in the midst of a word', () => {
  const phrases = anyOf(['night', 'night train'], ['nachtzug', 'day~']);
  expect(found(phrases, 'a night train, a nachtzug, midnight, days; the daylight')).toEqual([
    'night',
    'nachtzug',
    'days',
  ]);
  expect(found(phrases, 'a night train, a nachtzug, days; the daylight', 9)).toEqual([
    'night',
    'nachtzug',
    'days',
    'daylight',
  ]);
});
