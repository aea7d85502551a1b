import { expect, test } from 'vitest';
import { findPeriod } from '../../src/extraction/time/periods.ts';

test.each([
  'between January 2025 and the end of March 2026',
  'from January 2025 to the end of March 2026',
  'between the beginning of January 2025 and the end of March 2026',
  'zwischen Januar 2025 und Ende März 2026',
  'von Anfang Januar 2025 bis Ende März 2026',
  'entre janvier 2025 et fin mars 2026',
  'entre janvier 2025 et la fin du mois de mars 2026',
  'entre enero de 2025 y finales de marzo de 2026',
  'desde enero de 2025 hasta el final de marzo de 2026',
  'tra gennaio 2025 e la fine di marzo 2026',
  'da gennaio 2025 a fine marzo 2026',
  'tussen januari 2025 en eind maart 2026',
  'entre janeiro de 2025 e o fim de março de 2026',
  'od stycznia 2025 do końca marca 2026',
  'między styczniem 2025 a końcem marca 2026',
  'з січня 2025 до кінця березня 2026',
  'od ledna 2025 do konce března 2026',
])('a period that ends with a month ends on its last day: %s', (text) => {
  expect(findPeriod(text)).toMatchObject({ from: '2025-01-01', to: '2026-03-31' });
});

test('two months that only "and" joins are no period', () => {
  const text = 'January 2025 and the end of March 2026 were quiet.';
  expect(findPeriod(text)?.from).not.toBe('2025-01-01');
});

test.each([
  ['on 5 March 2026, 22:00–02:30 (UTC)', '2026-03-05T22:00', '2026-03-06T02:30'],
  ['on 5 March 2026 between 22:00 and 02:30', '2026-03-05T22:00', '2026-03-06T02:30'],
  ['between 22:00 and 02:30 on 31 December 2026', '2026-12-31T22:00', '2027-01-01T02:30'],
  ['am 05.03.2026 von 22:00 bis 02:30 Uhr', '2026-03-05T22:00', '2026-03-06T02:30'],
  ['from 22:00 on 5 March 2026 to 02:30 on 6 March 2026', '2026-03-05T22:00', '2026-03-06T02:30'],
  ['on 5 March 2026, 02:30–22:00 (UTC)', '2026-03-05T02:30', '2026-03-05T22:00'],
])('hours of one day that go on behind midnight end on the next: %s', (text, from, to) => {
  expect(findPeriod(text)).toMatchObject({ from, to });
});
