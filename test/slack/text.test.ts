import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clause,
  clip,
  clipAround,
  escapeMrkdwn,
  oneLine,
  outside,
  span,
} from '../../src/slack/views/text.ts';
import { text } from './samples.ts';

test('markup from outside loses its effect', () => {
  expect(escapeMrkdwn('<!channel> & <https://x.test|y>')).toBe(
    '&lt;!channel&gt; &amp; &lt;https://x.test|y&gt;',
  );
  expect(outside('*Police* :white_check_mark: `verified` ~x~ _y_', 100)).not.toMatch(
    /[*`~:]|(^|\s)_|_(\s|$)/,
  );
  expect(outside('at 12:30:45 on fe80::1', 100)).toBe('at 12:30:45 on fe80::1');
  expect(outside('user_name_1', 100)).toBe('user_name_1');
});

test('text that hides or turns itself around is set straight', () => {
  expect(oneLine('a\u202Eb\u200Bc\u0000\n d')).toBe('abc d');
});

test('whatever comes in stays in its bounds and keeps no markup', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 6, max: 300 }), (any, max) => {
      const shown = outside(any, max);
      expect(shown.length).toBeLessThanOrEqual(max);
      expect(shown.replaceAll(/&(amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
      expect(shown).not.toMatch(/[\n\r\u202A-\u202E\u2066-\u2069]/);
      expect(clip(any, max).length).toBeLessThanOrEqual(max);
      expect(clip(any, max)).not.toMatch(/[\uD800-\uDBFF]…$/);
    }),
  );
});

test.each([
  ['Short.', 'Short'],
  ['Name the law that allows it, and until when it is needed', 'Name the law that allows it'],
  ['Now, name the law that allows it in one long clause', 'Now, name the law that allows…'],
  ['police domain (Justice, US), and so on', 'police domain (Justice, US)'],
  ['police domain (Department, of Justice)', 'police domain'],
  ['(all of it, stands in parentheses)', '(all of it, stands in parenth…'],
  ['om.nl is a domain; mx.a.test says that it passes', 'om.nl is a domain'],
  ['a.b c.d e.f g.h i.j k.l m.n o.p q.r', 'a.b c.d e.f g.h i.j k.l m.n o…'],
])('%s is shortened to %s', (whole, short) => {
  expect(clause(whole, 30)).toBe(short);
});

test.each([
  [55 * 60_000, '55 min'],
  [60 * 60_000, '1 h'],
  [125 * 60_000, '2 h 5 min'],
  [-49 * 3_600_000, '2 d 1 h'],
])('a span of %i ms reads %s', (milliseconds, words) => {
  expect(span(milliseconds)).toBe(words);
});

test.each([
  ['give us the name of a…@x.test, please, and soon and so on', 'give us the name of a…@x.test, plea…'],
  ['acting under article 77 we want the name of a…@x.test, please', '… 77 we want the name of a…@x.test,…'],
  ['acting under article 77 we want the name of somebody else', 'acting under article 77 we want the…'],
  ['short', 'short'],
])('%s keeps what matters: %s', (whole, short) => {
  expect(clipAround(whole, ['a…@x.test'], 36)).toBe(short);
});
