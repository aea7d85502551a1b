import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIdentifiers } from '../../src/extraction/identifiers/identifiers.ts';

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
  ['IP 192.0.2.4-22 November 2026 10:00 UTC', ['ipv4 192.0.2.4 2026-11-22T10:00Z']],
  ['IP 192.0.2.4/12 May 2026 10:00 UTC', ['ipv4 192.0.2.4 2026-05-12T10:00Z']],
  ['IP 192.0.2.1/22-11-2026', ['ipv4 192.0.2.1']],
  ['IP 192.0.2.1/10:15', ['ipv4 192.0.2.1']],
  ['Telefona 03.05.2026 10:00 puh 12.05.2026 - 14.05.2026', []],
  ['the network 198.51.100.0/24 and 2001:db8:77::/48', ['ipv4 198.51.100.0/24', 'ipv6 2001:db8:77::/48']],
  ['192.0.2.16 - 192.0.2.31 on 4 May 2026', ['ipv4 192.0.2.16 - 192.0.2.31 2026-05-04']],
  ['192.0.2.4-9 and 203.0.113.4–203.0.113.9', ['ipv4 192.0.2.4-9', 'ipv4 203.0.113.4–203.0.113.9']],
  ['dem Bereich 192.0.2.4 bis 192.0.2.9', ['ipv4 192.0.2.4 bis 192.0.2.9']],
  ['la plage 192.0.2.4 à 192.0.2.9', ['ipv4 192.0.2.4 à 192.0.2.9']],
  ['from 192.0.2.4 to 192.0.2.9', ['ipv4 192.0.2.4', 'ipv4 192.0.2.9']],
  ['192.0.2.9 - 192.0.2.4', ['ipv4 192.0.2.9', 'ipv4 192.0.2.4']],
  ['192.0.2.4 - 203.0.113.4', ['ipv4 192.0.2.4', 'ipv4 203.0.113.4']],
  ['192.0.2.4 - 14:03', ['ipv4 192.0.2.4']],
  ['192.0.2.4/12.05.2026', ['ipv4 192.0.2.4 2026-05-12']],
  ['192.0.2.4/443', ['ipv4 192.0.2.4']],
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
  ['téléphone portable: néant. Numéro 2026123456 de procédure.', []],
  ["l'abonné numéro 4471234567", []],
  ["l'abonné numéro 0612345678", ['phone 0612345678']],
  ['Téléphone : numéro 0612345678', ['phone 0612345678']],
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

const quoted = (text: string): string[] =>
  findIdentifiers(text, { order: 'day-first', bareDomains: true, own: [] }).map(
    ({ identifier: { type, value, port, at }, quote }) =>
      [type, value, port, at].filter((part) => part !== null).join(' ') +
      (quote === value ? '' : ` «${quote}»`),
  );

test.each<[string, string[]]>([
  ['Username: rocket_dev ; phone (602) 555-0188', ['username rocket_dev', 'phone (602) 555-0188']],
  ['IMEI 356938035643809 and chat name havenkat', ['imei 356938035643809', 'username havenkat']],
  ['He is streaming on Example Chat as "lastnite.marietta".', ['username lastnite.marietta']],
  ['billing address of the user lastnite.marietta. Nothing else.', ['username lastnite.marietta']],
  [
    'hxxps://scam[.]example/login?id=7',
    ['url https://scam.example/login?id=7 «hxxps://scam[.]example/login?id=7»'],
  ],
  [
    'hxxp[:]//pay-now[.]example[.]test/a',
    ['url http://pay-now.example.test/a «hxxp[:]//pay-now[.]example[.]test/a»'],
  ],
  ['fox [at] examplemail [dot] test', ['email fox@examplemail.test «fox [at] examplemail [dot] test»']],
  [
    'fox.hunter(at)examplemail(dot)test and hare(at)examplemail.test',
    [
      'email fox.hunter@examplemail.test «fox.hunter(at)examplemail(dot)test»',
      'email hare@examplemail.test «hare(at)examplemail.test»',
    ],
  ],
  ['the domain scam-shop[.]example', ['domain scam-shop.example «scam-shop[.]example»']],
  ['192[.]0[.]2[.]7:443', ['ipv4 192.0.2.7 443 «192[.]0[.]2[.]7:443»']],
  ['call me (at) five', []],
  ['Benutzername: nachtfuchs_7', ['username nachtfuchs_7']],
  ['Benutzername "dunkelwald" und Nutzer-ID 884213', ['username dunkelwald', 'user-id 884213']],
  ["nom d'utilisateur : renard_bleu", ['username renard_bleu']],
  ['pseudo « ombre.lyon »', ['username ombre.lyon']],
  ['usuario: lince_77', ['username lince_77']],
  ['gebruikersnaam: kade_muis', ['username kade_muis']],
  ['nome utente lupo.grigio', ['username lupo.grigio']],
  ['nome de utilizador: barco_azul', ['username barco_azul']],
  ['nazwa użytkownika: wilk_2000', ['username wilk_2000']],
  ['nume de utilizator: atm_jack_ro', ['username atm_jack_ro']],
  ['Utilizatorul atm_jack_ro (ID 70023311)', ['username atm_jack_ro', 'user-id 70023311']],
  ["ім'я користувача: temny_lis", ['username temny_lis']],
  ['логін «vovk_77»', ['username vovk_77']],
  ['telefoonnummer +31 6 5550 1177', ['phone +31 6 5550 1177']],
  ['Rufnummer 0151 23456789', ['phone 0151 23456789']],
  ['numéro de téléphone +33 6 12 34 56 78', ['phone +33 6 12 34 56 78']],
  ['numer telefonu +48 601 234 567', ['phone +48 601 234 567']],
  ['номер телефону +380 67 123 45 67', ['phone +380 67 123 45 67']],
  ['numărul de telefon +40 721 234 567', ['phone +40 721 234 567']],
  ['phone +44 7700 900123 and +44 7700 900456', ['phone +44 7700 900123', 'phone +44 7700 900456']],
  ['mobile +91 98450\n11873', ['phone +91 98450 11873 «+91 98450\n11873»']],
  ['mobile +91 98450 11873', ['phone +91 98450 11873']],
  ['+1 23', []],
  ['case +999 1234567890', []],
  ['bitcoin 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', ['crypto-address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa']],
  // A letter is miswritten: what is said to be a wallet is not lost.
  ['bitcoin 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', ['crypto-address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb']],
  ['the session 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', []],
  [
    'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
    ['crypto-address bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr'],
  ],
  [
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    ['crypto-address 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ],
  [
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
    ['crypto-address 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'],
  ],
  ['TRX: TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', ['crypto-address TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t']],
  [
    '203.0.113.45 con puerto 33870 el 4 de octubre de 2026 a las 10:22:31 CEST',
    [
      'ipv4 203.0.113.45 33870 2026-10-04T10:22:31+02:00 «203.0.113.45 con puerto 33870 el 4 de octubre de 2026 a las 10:22:31 CEST»',
    ],
  ],
  ['203.0.113.45, porta 33870', ['ipv4 203.0.113.45 33870 «203.0.113.45, porta 33870»']],
  [
    'It came from 203.0.113.45, port 33870. The mail said',
    ['ipv4 203.0.113.45 33870 «203.0.113.45, port 33870»'],
  ],
  ['z adresu IP 203.0.113.45, port 55100.', ['ipv4 203.0.113.45 55100 «203.0.113.45, port 55100»']],
  ['IP-Adresse 203.0.113.45, Port 33870', ['ipv4 203.0.113.45 33870 «203.0.113.45, Port 33870»']],
  ['handle @night_owl', ['username night_owl']],
  ['nick: shadow99, profile "the fox"', ['username shadow99', 'username the fox']],
  ['een man die zich op Wolf Chat grijzewolf010 noemt', ['username grijzewolf010']],
  ['ein Unbekannter, der sich waldkauz_77 nennt', ['username waldkauz_77']],
  ['заблокувати профіль його автора slidopyt_cn протягом 3 годин', ['username slidopyt_cn']],
  ['kontot med namnet ravens_own säljer', ['username ravens_own']],
  ['se hace llamar gavilan88 en el grupo', ['username gavilan88']],
  [
    'under the account ID "kestrel.low" and before "kestrel_x_07".',
    ['username kestrel.low', 'username kestrel_x_07'],
  ],
  [
    'It is run by two users, "medick" (id 88120077) and "st.anna" (id 88120981).',
    ['username medick', 'user-id 88120077', 'username st.anna', 'user-id 88120981'],
  ],
  ['the file report_final.pdf, table user_data, module art15, IPv4 and covid19', []],
  ['Account of fox@examplemail.tes\nt\t1 May 2026', ['email fox@examplemail.test «fox@examplemail.tes\nt»']],
  [
    'Nutzer des Postfachs paket-\nnews@examplemail.test',
    ['email paket-news@examplemail.test «paket-\nnews@examplemail.test»'],
  ],
  [
    'fox.dealer@\nexamplemail.test wrote',
    ['email fox.dealer@examplemail.test «fox.dealer@\nexamplemail.test»'],
  ],
  [
    'fox.dealer@examplemail\n.test wrote',
    ['email fox.dealer@examplemail.test «fox.dealer@examplemail\n.test»'],
  ],
  [
    'profile https://examplechat.test/u/\nfox_1\n',
    ['url https://examplechat.test/u/fox_1 «https://examplechat.test/u/\nfox_1»'],
  ],
  ['He wrote from fox@examplemail.test.\nThe account is', ['email fox@examplemail.test']],
  [
    'a false web shop for camping equipment, dune-store.example, the owner of which',
    ['domain dune-store.example'],
  ],
  ['la boutique en ligne dune-store.example', ['domain dune-store.example']],
  ['über die Internetseite dune-store.example verkauft', ['domain dune-store.example']],
  ['write to lawenforcement@examplemail.test', []],
  ['his user name and password; login attempts; the user is unknown; users of example.com', []],
  ['Kontonummer DE89 3704 0044 0532 0130 00', []],
  [
    'usernames: anna_1, berta_2; e-mail berta@examplemail.test',
    ['username anna_1', 'username berta_2', 'email berta@examplemail.test'],
  ],
])('with the words as written: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('whatever stands around them, the words that say an identifier stand in the text', () => {
  const piece = fc.constantFrom(
    'hxxps[:]//scam[.]example/a',
    'fox [at] mail (dot) test',
    '192[.]0[.]2[.]7',
    ' port 443 ',
    ' on 14 August 2026 at 10:22 UTC',
    '[',
    '(at)',
    ' (dot) ',
    '[.]',
    'Username: fox_1',
    '+44 7700 900123',
    ', ',
    '\n',
    'user ',
    '«',
    '@',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    'phone ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { quote } of findIdentifiers(text, { order: null, bareDomains: true, own: [] })) {
        expect(text).toContain(quote);
        expect(quote).not.toBe('');
      }
    }),
  );
});

test.each<[string, string[]]>([
  ['τα στοιχεία του κινητού 690 0001234', ['phone 690 0001234']],
  ['telefonního čísla 600 000 123, včetně', ['phone 600 000 123']],
  ['puhelinnumeron 040 000 1234 haltija', ['phone 040 000 1234']],
  ['a hívószám: 06 20 000 1234', ['phone 06 20 000 1234']],
  ['tālruņa numurs 2000 1234', ['phone 2000 1234']],
  ['電話番号: 090-0000-1234', ['phone 090-0000-1234']],
  ['휴대전화: 010-0000-5678', ['phone 010-0000-5678']],
  ['手機：0900-123-456', ['phone 0900-123-456']],
  ['หมายเลขโทรศัพท์ 081-000-1234', ['phone 081-000-1234']],
  ['شماره تلفن ۰۹۱۲۰۰۰۱۲۳۴', ['phone 09120001234']],
  ['מספר הטלפון 050-0001234', ['phone 050-0001234']],
  ['lignes 06 39 98 41 07 et 07.00.00.55.12', ['phone 06 39 98 41 07', 'phone 07.00.00.55.12']],
  ['Rappel sur ma ligne : 03 81 21 18 64', []],
  ['Ligne 12 03 2026 44', []],
  ['Rufbereitschaft 2026 0412', []],
  ['numeron 040 412 26', []],
  ['番号: 2026-000412', []],
  ['Message-ID <20260503.1142@mx.examplemail.test> of fox@examplemail.test', ['email fox@examplemail.test']],
  ['Nachrichten-ID: 4471.2@mx.examplemail.test', []],
  ['the message of fox@examplemail.test', ['email fox@examplemail.test']],
])('numbers of lines in many languages: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
