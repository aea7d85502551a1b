import { expect, test } from 'vitest';
import { findPeriod } from '../../../src/extraction/time/periods.ts';

test.each([
  ['for the time frame of June 1, 2026 to the present', '2026-06-01'],
  ['IP access logs from March, 2026 to date', '2026-03-01'],
  ['from 1600 hours on 11/21/2026 until now', '2026-11-21T16:00'],
  ['vom 1. Juni 2026 bis heute', '2026-06-01'],
  ['depuis le 1er juin 2026 jusqu’à ce jour', '2026-06-01'],
  ['dal 1 giugno 2026 ad oggi', '2026-06-01'],
  ['de la 1 iunie 2026 până în prezent', '2026-06-01'],
  ['od 1 czerwca 2026 do chwili obecnej', '2026-06-01'],
  ['з 1 червня 2026 року по теперішній час', '2026-06-01'],
])('a period that ends with the present is open: %s', (text, from) => {
  expect(findPeriod(text)).toMatchObject({ from, to: null });
});

test.each([
  [
    'the period 0000 hrs 1 August 2026 to 2359 hrs 31 October 2026 (AEST, UTC+10:00)',
    '2026-08-01T00:00',
    '2026-10-31T23:59',
    '+10:00',
  ],
  [
    'between 2300 hours on 3 May 2026 and 0400 hours on 4 May 2026 (BST)',
    '2026-05-03T23:00',
    '2026-05-04T04:00',
    '+01:00',
  ],
  ['1 May 2026 – 15 July 2026 (Singapore time, GMT+8)', '2026-05-01', '2026-07-15', '+08:00'],
  ['Zeitraum von: 01.10.2026\nZeitraum bis: 25.10.2026', '2026-10-01', '2026-10-25', null],
  ['Periode van: 1 oktober 2026\nPeriode tot en met: 31 oktober 2026', '2026-10-01', '2026-10-31', null],
])(
  'a period in the clock of services, with its zone in words, or with its ends on lines of their own: %s',
  (text, from, to, timeZone) => {
    expect(findPeriod(text)).toMatchObject({ from, to, timeZone });
  },
);

test('a number of four digits is no clock', () => {
  expect(findPeriod('2300 accounts on 3 May 2026 and 0400 on 4 May 2026')).toBeNull();
});
