import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DaysAround } from '../../src/extraction/time/day-forms.ts';
import { namedDays } from '../../src/extraction/time/named-days.ts';

const AROUND: DaysAround = { order: 'day-first', latest: '2026-05-20', other: null };
const US: DaysAround = { ...AROUND, order: 'month-first' };

const read = (words: string, around: DaysAround = AROUND): string | null => {
  const days = namedDays(words, around);
  if (days === null) return null;
  const { first, last, time } = days;
  return `${first}${first === last ? '' : `/${last}`}${time === null ? '' : `T${time}`}`;
};

describe('words that name days', () => {
  it.each([
    ['12/3/26', '2026-03-12'],
    ['20.03.25', '2025-03-20'],
    ['1/11-25', '2025-11-01'],
    ['1/3 2025', '2025-03-01'],
    ['03.09.26 07:00', '2026-09-03T07:00'],
    ['24 Dec 25', '2025-12-24'],
    ['06-May-26', '2026-05-06'],
    ['19FEV26', '2026-02-19'],
    ['Dec 15/25', '2025-12-15'],
    ['2025. VIII. 31.', '2025-08-31'],
    ['15 IX 2026', '2026-09-15'],
    ['2025.7.22', '2025-07-22'],
    ['20260118', '2026-01-18'],
    ['1 June 2568', '2025-06-01'],
    ['veintidós de mayo de dos mil veintiséis', '2026-05-22'],
    ['vingt-neuf mai deux mille vingt-six', '2026-05-29'],
    ['quatro de Agosto de dois mil e vinte e seis', '2026-08-04'],
    ['5th day of March, A.D. 2026', '2026-03-05'],
    ['twenty-one of May of two thousand twenty-six', '2026-05-21'],
    ['11/2024', '2024-11-01/2024-11-30'],
    ['2024-02', '2024-02-01/2024-02-29'],
    ['Apr-24', '2024-04-01/2024-04-30'],
    ['Q3 2024', '2024-07-01/2024-09-30'],
    ['III kwartał 2025', '2025-07-01/2025-09-30'],
    ['1er trimestre 2026', '2026-01-01/2026-03-31'],
    ['2025/4/18 21:03:44', '2025-04-18T21:03:44'],
    ['6th day of June, 2025', '2025-06-06'],
    ['2 maj kl. 03.11.40', '2026-05-02T03:11:40'],
    ['den 1. marts kl. 00.00', '2026-03-01T00:00'],
    ['12/set', '2025-09-12'],
    ['14. ds.', '2026-05-14'],
    ['27 do corrente', '2026-05-27'],
    ['KW 34', '2025-08-18/2025-08-24'],
    ['uge 20', '2026-05-11/2026-05-17'],
    ['calendar week 53 of 2026', '2026-12-28/2027-01-03'],
    ['the second quarter of 2025', '2025-04-01/2025-06-30'],
    ['premier trimestre 2026', '2026-01-01/2026-03-31'],
    ['2024', '2024-01-01/2024-12-31'],
    ['the year 2025', '2025-01-01/2025-12-31'],
    ['2024 рік', '2024-01-01/2024-12-31'],
  ])('%s', (words, days) => {
    expect(read(words)).toBe(days);
  });

  it.each([
    ['4/5/26', '2026-04-05'],
    ['12/24/25 11:59 pm', '2025-12-24T23:59'],
  ])('as an American writes them: %s', (words, day) => {
    expect(read(words, US)).toBe(day);
  });

  it('take their year from the latest day of the letter', () => {
    expect(
      ['1 May', '21 mei jl.', '14 februari', 'May 20', '20.1.', '18/10', 'enero'].map((one) => read(one)),
    ).toEqual([
      '2026-05-01',
      '2025-05-21',
      '2026-02-14',
      '2026-05-20',
      '2026-01-20',
      '2025-10-18',
      '2026-01-01/2026-01-31',
    ]);
    expect(read('1 May', { ...AROUND, latest: null })).toBeNull();
  });

  it('take what they leave out from the other end of the period', () => {
    const from = (at: string): DaysAround => ({ ...AROUND, other: { at, is: 'from' } });
    const to = (at: string): DaysAround => ({ ...AROUND, other: { at, is: 'to' } });
    expect(read('5 January', from('2025-12-20'))).toBe('2026-01-05');
    expect(read('20 December', to('2026-01-05'))).toBe('2025-12-20');
    expect(read('1er', to('2026-03-15'))).toBe('2026-03-01');
    expect(read('18.', to('2026-03-15'))).toBeNull();
    expect(read('23:10', to('2026-03-15T23:40'))).toBe('2026-03-15T23:10');
    expect(read('02.00', from('2026-03-15T22:00'))).toBe('2026-03-16T02:00');
  });

  it.each([
    'today',
    'the date of this order',
    'K-24/7/2',
    '118/26',
    '13:00',
    '2023-24',
    'since 90 days',
    '3/4/26 and 5/4/26',
  ])('name none, or several: %s', (words) => {
    expect(read(words)).toBeNull();
  });

  it('are days that exist, the first not behind the last, whatever the words are', () => {
    const sign = fc.constantFrom(...'0123456789./-: '.split(''), 'May', 'mars', 'IX', 'Q', 'of', '20', '26');
    const around = fc.record({
      order: fc.constantFrom('day-first', 'month-first', null),
      latest: fc.constantFrom('2026-05-20', null),
      other: fc.constantFrom(
        null,
        { at: '2026-02-03T10:00', is: 'from' as const },
        { at: '2026-02-28', is: 'to' as const },
      ),
    });
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), around, (signs, near) => {
        const days = namedDays(signs.join(''), near as DaysAround);
        if (days === null) return;
        expect(new Date(`${days.first}T00:00Z`).toISOString().slice(0, 10)).toBe(days.first);
        expect(days.first <= days.last).toBe(true);
      }),
    );
  });
});
