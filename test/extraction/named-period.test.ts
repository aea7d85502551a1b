import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { namedPeriod } from '../../src/extraction/time/named-period.ts';
import { mailOf } from './document-of.ts';

const ends = (text: string): [string | null, string | null] | null => {
  const period = namedPeriod(text, 'day-first');
  return period === null ? null : [period.from, period.to];
};

describe('what stands behind a label for a period', () => {
  it.each<[string, string, string]>([
    ['1/3/26 – 15/3/26', '2026-03-01', '2026-03-15'],
    ['01-03-26 to 15-03-26', '2026-03-01', '2026-03-15'],
    ['01.03.26 08:00 bis 01.03.26 09:30', '2026-03-01T08:00', '2026-03-01T09:30'],
    ['24 Dec 25 until 3 Jan 26', '2025-12-24', '2026-01-03'],
    ['3. – 17.9.26', '2026-09-03', '2026-09-17'],
    ['Q3 2025', '2025-07-01', '2025-09-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2023 - 2025', '2023-01-01', '2025-12-31'],
    ['11/2025 à 02/2026', '2025-11-01', '2026-02-28'],
    ['14/10/25', '2025-10-14', '2025-10-14'],
  ])('%s', (text, from, to) => {
    expect(ends(text)).toEqual([from, to]);
  });

  it.each<[string, string, string]>([
    ['Q3 2025', '2025-07-01', '2025-09-30'],
    ['3.1.26 – 17.1.26', '2026-01-03', '2026-01-17'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('is read from a row of a letter: %s', (text, from, to) => {
    const letter = `Polizeipräsidium Nordheide\nKommissariat 21\n\nAktenzeichen: 21-0442/26\nDelikt: Betrug, § 263 StGB\nRechtsgrundlage: § 100j StPO\nNutzerkonto: fuchs77@examplemail.test\nZeitraum: ${text}\n\nBitte teilen Sie die Bestandsdaten mit.\n\nBerg, KHK`;
    const [request] = extract(mailOf(letter)).requests;
    expect(request?.form.timeRange).toMatchObject({ from, to });
  });

  it.each(['since the account was opened', '15/3/26 – 1/3/26', 'K-2231/26', 'last 90 days', '12-14'])(
    'is none: %s',
    (text) => {
      expect(ends(text)).toBeNull();
    },
  );
});
