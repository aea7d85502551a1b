import { expect, test } from 'vitest';
import { maskIdentifier, maskNames, maskText } from '../../src/slack/views/mask.ts';

test.each([
  ['ipv4', '192.0.2.7', '192.0.…'],
  ['ipv6', '2001:db8::7', '2001:db8:…'],
  ['email', 'jan@example.test', 'j…@example.test'],
  ['phone', '+31 6 1234 5678', '+31…'],
  ['url', 'https://examplechat.test/u/jan', 'examplechat.test/…'],
  ['username', 'jan_de_vries', 'j…'],
  ['imei', '490154203237518', '4…'],
] as const)('%s %s is shown as %s', (type, value, shown) => {
  expect(maskIdentifier(type, value)).toBe(shown);
});

test('free text loses the subject, named identifiers and whatever looks like one', () => {
  const form = {
    subject: 'Account of Jan de Vries (jandv88)',
    identifiers: [{ type: 'username' as const, value: 'jandv88', port: null, at: null }],
  };
  const masked = maskText(
    'All logins of JANDV88 (Jan de Vries, +31 6 1234 5678, x.y@mail.test, 198.51.100.23, 2001:db8:0:0:1:0:0:1, @jdv, https://t.test/jandv) from 1 to 31 March',
    form,
  );
  for (const secret of ['jandv', 'Vries', '1234', 'x.y', '100.23', ':0:1', '@jdv']) {
    expect(masked.toLowerCase()).not.toContain(secret.toLowerCase());
  }
  expect(masked).toContain('x…@mail.test');
  expect(masked).toContain('All logins of');
  expect(masked).toContain('from 1 to 31 March');
});

test('words of the subject that name nobody are no secret', () => {
  const form = { subject: 'The account jandv88 of Van Dijk', identifiers: [] };
  expect(maskText('Preserve the account and van jandv88, Dijk', form)).toBe(
    'Preserve the account and van j…, D…',
  );
});

const NOBODY = { subject: null, identifiers: [] };

test.each([
  'logins from 2026-11-21T2000+0200 to 2026-11-22T0600+0200',
  'logins from 2026-11-21T20:00:00+02:00 until 2026-11-22 06:00 UTC',
  'logins 2026-10-01/2026-10-31',
  'Daten vom 01.10.2026-15.10.2026',
  'Daten vom 01.10.2026, 14.30 bis 15.10.2026, 09:15',
  'between 10/01/2026 and 12/31/2026',
  'the years 2024-2026',
  'at 20261121T200000Z',
])('dates, times and periods stay readable: %s', (text) => {
  expect(maskText(text, NOBODY)).toBe(text);
});

test.each([
  ['call +31 2026-10-11 now', 'call +31… now'],
  ['born on 2009-05-01', 'born on 200…'],
  ['geb. am 01.05.2009 in Köln', 'geb. am 01.… in Köln'],
  ['née le 12/03/2008', 'née le 12/…'],
  ['on 2026-10-01 06 1234 5678', 'on 2026-10-01 06 …'],
  ['number 2026-10-0112345', 'number 202…'],
  ['file https://t.test/2026-10-01/jan', 'file t.test/…'],
  ['born 01.05.1990', 'born 01.…'],
])('what only looks like a date is masked: %s', (text, shown) => {
  expect(maskText(text, NOBODY)).toBe(shown);
});

test.each([
  ['Please give all data of Maria Kask, born in 1990', 'Please give all data of M… K…, born in 1990'],
  ['Compte de Jean-Luc DUPONT', 'Compte de J… D…'],
  ['Basic Subscriber Information and IP Addresses', 'Basic Subscriber Information and IP Addresses'],
  ['All messages since 1 September 2026', 'All messages since 1 September 2026'],
])('%s is quoted as %s', (text, shown) => {
  expect(maskNames(text)).toBe(shown);
});
