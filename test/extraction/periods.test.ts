import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoments, isoOf } from '../../src/extraction/moments.ts';
import { findPeriod } from '../../src/extraction/periods.ts';

describe('periods', () => {
  test.each<[string, string | null, string | null, string | null]>([
    [
      'between 1 August 2026 00:00 and 30 September 2026 23:59 UTC+3',
      '2026-08-01T00:00',
      '2026-09-30T23:59',
      '+03:00',
    ],
    ['from 2026-08-01 to 2026-09-30 (CET)', '2026-08-01', '2026-09-30', 'CET'],
    ['2026-08-01 00:00 to 2026-09-30 23:59', '2026-08-01T00:00', '2026-09-30T23:59', null],
    ['2026-08-01T00:00:00Z to 2026-08-31T23:59:59Z', '2026-08-01T00:00:00', '2026-08-31T23:59:59', 'UTC'],
    ['1–15 August 2026', '2026-08-01', '2026-08-15', null],
    ['1 August to 30 September 2026', '2026-08-01', '2026-09-30', null],
    ['August 1, 2026 through September 30, 2026', '2026-08-01', '2026-09-30', null],
    ['01.08.2026 - 30.09.2026', '2026-08-01', '2026-09-30', null],
    ['2026-08-01/2026-08-31', '2026-08-01', '2026-08-31', null],
    ['from 10:00 to 12:30 UTC on 14 August 2026', '2026-08-14T10:00', '2026-08-14T12:30', 'UTC'],
    ['14 August 2026, 10:00 – 12:00 (UTC+2)', '2026-08-14T10:00', '2026-08-14T12:00', '+02:00'],
    ['2026-08-03 10:00-11:00 UTC', '2026-08-03T10:00', '2026-08-03T11:00', 'UTC'],
    [
      'between 12:00 on 1 August 2026 and 13:00 on 1 August 2026 (UTC+3)',
      '2026-08-01T12:00',
      '2026-08-01T13:00',
      '+03:00',
    ],
    [
      '2026-08-01 00:00 - 2026-09-30 23:59, times in Europe/Tallinn',
      '2026-08-01T00:00',
      '2026-09-30T23:59',
      'Europe/Tallinn',
    ],
    ['from Aug 1, 2026 12:00 AM to Aug 31, 2026 11:59 PM EST', '2026-08-01T00:00', '2026-08-31T23:59', 'EST'],
    ['2026-08-01 00:00 to 2026-09-30 23:59 EEST', '2026-08-01T00:00', '2026-09-30T23:59', '+03:00'],
    ['since 1 August 2026', '2026-08-01', null, null],
    ['in August 2026', '2026-08-01', '2026-08-31', null],
    ['from 31/07/2026 to 15/08/2026', '2026-07-31', '2026-08-15', null],
  ])('%s', (text, from, to, timeZone) => {
    expect(findPeriod(`Data ${text}.`)).toMatchObject({ from, to, timeZone });
  });

  test.each([
    '12 August 2026 and 13 August 2026',
    'the last 90 days',
    'from 03/04/2026 to 05/06/2026',
    '31 February 2026',
  ])('nothing is guessed from %s', (text) => {
    expect(findPeriod(text)).toBeNull();
  });

  test('slashes are read in the country’s way where it is known', () => {
    expect(findPeriod('from 03/04/2026 to 05/06/2026', 'day-first')).toMatchObject({ from: '2026-04-03' });
    expect(findPeriod('from 03/04/2026 to 05/06/2026', 'month-first')).toMatchObject({ from: '2026-03-04' });
  });
});

describe('dates with slashes', () => {
  test.each([
    ['from 10/01/2026 through 10/21/2026', 'day-first', '2026-10-01', '2026-10-21'],
    ['from 05/09/2026 to 28/09/2026', 'month-first', '2026-09-05', '2026-09-28'],
    ['from 05/09/2026 to 06/10/2026', 'month-first', '2026-05-09', '2026-06-10'],
    ['from 05/09/2026 to 28/09/2026', null, '2026-09-05', '2026-09-28'],
  ] as const)('%s, usually %s', (text, order, from, to) => {
    expect(findPeriod(text, order)).toMatchObject({ from, to });
  });

  test.each([
    ['from 05/09/2026 to 06/10/2026', null],
    ['from 13/09/2026 to 09/28/2026', 'day-first'],
    ['from 05/09/2026 to 06/10/2026, not 09/28/2026 nor 28/09/2026', 'day-first'],
  ] as const)('%s, usually %s: cannot be told', (text, order) => {
    expect(findPeriod(text, order)).toBeNull();
  });
});

describe('moments', () => {
  test.each([
    ['on 14 August 2026 at 10:22:31 UTC', '2026-08-14T10:22:31Z'],
    ['2026-08-14T10:22:31+03:00', '2026-08-14T10:22:31+03:00'],
    ['14.08.2026 10:22 EEST', '2026-08-14T10:22+03:00'],
    ['14.08.2026 10:22 CET', '2026-08-14T10:22+01:00'],
    ['2026-08-14 10:22 (Europe/Tallinn)', '2026-08-14T10:22+03:00'],
    ['2026-12-14 10:22 (Europe/Tallinn)', '2026-12-14T10:22+02:00'],
    ['2026-08-14 10:22', '2026-08-14T10:22'],
    ['2026-08-14 10:22 IST', '2026-08-14T10:22'],
  ])('%s', (text, iso) => {
    expect(findMoments(text).map((moment) => isoOf(moment, true))).toEqual([iso]);
  });

  test('whatever date is written in ISO is read as it is', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('', 'Z', '+02:00', '-05:00'), (date, offset) => {
        const written = date.toISOString().slice(0, 19) + offset;
        const [moment] = findMoments(`at ${written}, then`);
        expect(isoOf(moment!, true)).toBe(written);
      }),
    );
  });
});
