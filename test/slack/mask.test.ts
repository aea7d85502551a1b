import { expect, test } from 'vitest';
import { maskIdentifier, maskText } from '../../src/slack/views/mask.ts';

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
