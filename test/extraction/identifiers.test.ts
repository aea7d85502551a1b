import { expect, test } from 'vitest';
import { findIdentifiers } from '../../src/extraction/identifiers.ts';

const found = (text: string): string[] =>
  findIdentifiers(text, {
    order: 'day-first',
    bareDomains: true,
    own: ['officer@police.test', '+372 612 3457'],
  }).map(({ identifier: { type, value, port, at } }) =>
    [type, value, port, at].filter((part) => part !== null).join(' '),
  );

test.each<[string, string[]]>([
  ['192.0.2.7:51234 on 14 August 2026 at 10:22:31 UTC', ['ipv4 192.0.2.7 51234 2026-08-14T10:22:31Z']],
  ['192.0.2.7, source port 51234, 2026-08-14 10:22 CEST', ['ipv4 192.0.2.7 51234 2026-08-14T10:22+02:00']],
  ['On 14 August 2026 at 10:22 UTC the address 192.0.2.7 was used', ['ipv4 192.0.2.7 2026-08-14T10:22Z']],
  [
    '192.0.2.7 (2026-08-14 10:22 UTC) and 192.0.2.8 (2026-08-15 11:33 UTC)',
    ['ipv4 192.0.2.7 2026-08-14T10:22Z', 'ipv4 192.0.2.8 2026-08-15T11:33Z'],
  ],
  ['192.0.2.7 from 1 August 2026 to 3 August 2026', ['ipv4 192.0.2.7']],
  ['[2001:db8::1]:443', ['ipv6 2001:db8::1 443']],
  ['010.8.8.8 or 300.1.1.1 or version 1.2.3.4.5', []],
  [
    'fox@examplemail.test, FOX@examplemail.test',
    ['email fox@examplemail.test', 'email FOX@examplemail.test'],
  ],
  ['write to officer@police.test or call +372 612 3457', []],
  ['https://examplechat.test/u/fox?x=1.', ['url https://examplechat.test/u/fox?x=1']],
  ['the domain scam-shop.example', ['domain scam-shop.example']],
  ['see Mr.Smith and file.pdf, e.g. this', []],
  ['user name darkfox99', ['username darkfox99']],
  ['username: nightowl', ['username nightowl']],
  ['usernames: fox_1, hare.2 and wolf3', ['username fox_1', 'username hare.2', 'username wolf3']],
  ['the account "dark fox"', ['username dark fox']],
  ['profile of @dark_fox.', ['username @dark_fox']],
  ['users "lince_nocturno" and "arbol.seco"', ['username lince_nocturno', 'username arbol.seco']],
  [
    'the users aegean_wind, meltemi77 and notos.2026 of Example Chat',
    ['username aegean_wind', 'username meltemi77', 'username notos.2026'],
  ],
  ['usernames: anna, berta, carla', ['username anna', 'username berta', 'username carla']],
  ['Example Chat user maple_ghost (UID 700311)', ['username maple_ghost', 'user-id 700311']],
  ['users of account services since 2026, user agent Phone14', []],
  ['account site1.example.test/page_2 and IBAN account DE89', []],
  ['his user name and password were stolen', []],
  ['user ID 884213377', ['user-id 884213377']],
  ['account number: AB-1234', ['user-id AB-1234']],
  ['telephone number +31 6 12345678', ['phone +31 6 12345678']],
  ['on 2026-08-14 he paid 12345678 euros', []],
  ['IMEI 490154203237518', ['imei 490154203237518']],
  ['IMEI 490154203237519', ['other 490154203237519']],
  ['IMSI: 248011234567890', ['imsi 248011234567890']],
  [
    'wallet bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    ['crypto-address bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
  ],
  ['the victim jane@examplemail.test wrote to fox@examplemail.test', ['email fox@examplemail.test']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
