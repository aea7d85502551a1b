import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWeek, precedingWeek, weekOf, weekStart, weeksUpTo } from '../../src/digest/week.ts';

test('a week runs from Monday 00:00 UTC to the next', () => {
  expect(parseWeek('2026-W47')).toEqual({
    from: new Date('2026-11-16T00:00:00Z'),
    to: new Date('2026-11-23T00:00:00Z'),
  });
});

test('the turn of the year follows ISO 8601', () => {
  expect(weekOf(new Date('2027-01-03T23:59:59.999Z'))).toBe('2026-W53');
  expect(weekOf(new Date('2027-01-04T00:00:00Z'))).toBe('2027-W01');
  expect(weekOf(new Date('2024-12-30T00:00:00Z'))).toBe('2025-W01');
  expect(precedingWeek(new Date('2027-01-04T12:00:00Z'))).toBe('2026-W53');
  expect(weeksUpTo('2027-W02', 4)).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
});

test.each(['2026-47', '2026-W7', 'W47', '', '2026-W47 ', '2026-w47'])('"%s" is no week', (text) => {
  expect(() => parseWeek(text)).toThrow('such as 2026-W47');
});

test.each(['2026-W00', '2026-W54', '2025-W53', '2026-W99'])('%s does not exist', (text) => {
  expect(() => parseWeek(text)).toThrow('does not exist');
});

test('every moment lies in the week that is named for it', async () => {
  const moment = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  await fc.assert(
    fc.property(moment, (at) => {
      const { from, to } = parseWeek(weekOf(at));
      expect(from.getTime()).toBeLessThanOrEqual(at.getTime());
      expect(at.getTime()).toBeLessThan(to.getTime());
      expect(to.getTime() - from.getTime()).toBe(7 * 86_400_000);
      expect(weekStart(at)).toEqual(from);
      expect(parseWeek(precedingWeek(at)).to).toEqual(from);
    }),
  );
});
