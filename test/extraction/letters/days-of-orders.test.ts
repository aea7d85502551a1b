import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { findMoments } from '../../../src/extraction/time/moments.ts';
import { textOf } from '../document-of.ts';

const dayOf = (text: string): string | null | undefined =>
  extract(textOf(text)).requests[0]?.form.authority.date;

test.each([
  [
    'behind the name of who ordered',
    'Im Auftrag der Staatsanwaltschaft Kiel vom 3.9.2026 bitten wir um die Bestandsdaten des Kontos grey.heron@examplemail.test.',
    '2026-09-03',
  ],
  [
    'before a judge, in a letter with a date of its own',
    'Halifax, May 6, 2026\n\nDear Sir,\n(A French text can be had.)\nOn May 4, 2026, the Honourable Ruth Sample, J.P.C., signed the production order for the subscriber data of grey.heron@examplemail.test.',
    '2026-05-04',
  ],
])('the day of an order is read %s', (_, text, day) => {
  expect(dayOf(text)).toBe(day);
});

test('a day with blanks behind its dots is one', () => {
  expect(findMoments('issued 2026. 4. 7.').map(({ date }) => date)).toEqual(['2026-04-07']);
  expect(findMoments('version 2026.4.7')).toEqual([]);
});
