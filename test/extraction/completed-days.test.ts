import { expect, test } from 'vitest';
import { periodByLettersDay } from '../../src/extraction/letter/asked/completed-days.ts';
import { isOfClauseOfData } from '../../src/extraction/letter/asked/span-of-data.ts';

const ends = (language: string, text: string): string | null => {
  const period = periodByLettersDay(text, language, '2026-05-20', 'day-first');
  if (period === null) return null;
  expect(text).toContain(period.quote);
  return `${period.from} ${period.to}`;
};

test.each<[string, string, string]>([
  ['en', 'the logins between 18:40 and 19:10 on 3 May.', '2026-05-03T18:40 2026-05-03T19:10'],
  ['en', 'the logins from Friday 1 May to Sunday 3 May inclusive', '2026-05-01 2026-05-03'],
  ['en', 'the logins from yesterday, 19:00 to 23:30', '2026-05-19T19:00 2026-05-19T23:30'],
  ['en', 'the logins from December 24 to January 3', '2025-12-24 2026-01-03'],
  ['de', 'die Logins von gestern, 18.40 Uhr bis heute, 02.10 Uhr', '2026-05-19T18:40 2026-05-20T02:10'],
  ['de', 'die Logins vom 1.5. bis 3.5., bitte', '2026-05-01 2026-05-03'],
  ['fr', 'les connexions du 29/04 jusqu’au 06/05, svp', '2026-04-29 2026-05-06'],
  ['nordic', 'udskrift for perioden 3/5 kl. 08:00 – 7/5 kl. 20:00', '2026-05-03T08:00 2026-05-07T20:00'],
  ['de', 'die Verbindungen (1.5. - 14.5.)', '2026-05-01 2026-05-14'],
  ['pl', 'adresy IP od marca', '2026-03-01 null'],
  ['pl', 'logowania od 3 do 9 kwietnia br.', '2026-04-03 2026-04-09'],
  ['fr', "les connexions d'hier entre 14h et 16h30", '2026-05-19T14:00 2026-05-19T16:30'],
  ['fr', 'les connexions depuis le 3 mai à 18h40', '2026-05-03T18:40 null'],
  ['it', 'i log dalle ore 18:00 alle ore 20:30 del 3 maggio u.s.', '2026-05-03T18:00 2026-05-03T20:30'],
  ['nl', 'de logins van 3 t/m 7 mei, tussen 18.00 en 23.00 uur', '2026-05-03 2026-05-07'],
  ['pt', 'os acessos no dia 3 de maio, das 18h40 às 19h10', '2026-05-03T18:40 2026-05-03T19:10'],
  ['nordic', 'inloggningar 3 maj kl. 18.40–19.10.', '2026-05-03T18:40 2026-05-03T19:10'],
  ['cs', 'údaje od 3. května 18:40 hod. do 4. května 2:10 hod.', '2026-05-03T18:40 2026-05-04T02:10'],
])('%s: %s', (language, text, period) => {
  expect(ends(language, text)).toBe(period);
});

test.each<[string, string]>([
  // Days that are not yet, or no longer near, may be of any year.
  ['de', 'die Rufnummern nach Nr. 4/5 - 5/5'],
  ['en', 'the logins since June'],
  ['en', 'the logins between 1 June and 5 June'],
  ['en', 'the logins from 3 October to 5 October'],
  ['en', 'the logins from 18 May to 25 May'],
  // Which Monday, and which week?
  ['en', 'the logins since last Monday'],
  ['en', 'the logins of yesterday'],
  // German "hier" is no day.
  ['de', 'die hier zwischen 10:00 und 12:00 Uhr genutzten Adressen'],
  ['en', 'the 3 May 4 June and 5 July logins'],
  ['de', 'siehe Ziffer 3.5. bis 3.7.'],
])('no period is sure: %s: %s', (language, text) => {
  expect(ends(language, text)).toBeNull();
});

test.each<[string, boolean]>([
  ['We request the logins of fox since ', true],
  ['We request the data of fox. The victim told us ', false],
  ['We request the data of fox, who was born ', false],
])('a day behind these words is of data: %s', (before, isOf) => {
  expect(isOfClauseOfData(`${before}yesterday`, before.length, 'en')).toBe(isOf);
});
