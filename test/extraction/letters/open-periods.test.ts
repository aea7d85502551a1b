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
  [
    'from 6 pm on 3 October 2026 to 6 am on 7 October 2026 (AEDT)',
    '2026-10-03T18:00',
    '2026-10-07T06:00',
    '+11:00',
  ],
  ['Dates that matter 1 Sept 26 to 31 Oct 26.', '2026-09-01', '2026-10-31', null],
  ['vom 01.09.26 bis 31.10.26', '2026-09-01', '2026-10-31', null],
  ['a 2026. szeptember 5. és 2026. október 5. közötti időszakra', '2026-09-05', '2026-10-05', null],
  ['2026-06-01 a 2026-06-30', '2026-06-01', '2026-06-30', null],
  ['mellan den 3 oktober 2026 och 5 november 2026', '2026-10-03', '2026-11-05', null],
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

test.each([
  ['couvrir la période postérieure au 1er septembre 2026', '2026-09-01'],
  ['as from 3 October 2026', '2026-10-03'],
  ['från och med 3 oktober 2026', '2026-10-03'],
  ['since 8:00 am CST on November 20, 2026', '2026-11-20T08:00'],
])('a beginning without an end: %s', (text, from) => {
  expect(findPeriod(text)).toMatchObject({ from, to: null });
});

test.each([
  ['Beschluss vom 18.11.2026'],
  ['від 19.11.2026 № 7'],
  ['mandatul din 18 noiembrie 2026'],
  ['3 Sept 22 people were hurt'],
])('the date of a paper begins no period: %s', (text) => {
  expect(findPeriod(text)).toBeNull();
});

test.each([
  ['the access log, April 1 to 21, 2026', '2026-04-01', '2026-04-21'],
  ['log-ins of Sept. 3rd – 9th, 2026', '2026-09-03', '2026-09-09'],
  ['from 1 Mac 2026 until 31 Ogos 2026', '2026-03-01', '2026-08-31'],
])('days of one month before its year, and Malay months: %s', (text, from, to) => {
  expect(findPeriod(text)).toMatchObject({ from, to });
});

test('a month with two numbers that go backwards is no period', () => {
  expect(findPeriod('the log of April 21 to 1, 2026')).toBeNull();
});
