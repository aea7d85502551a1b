import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../src/extraction/identifiers.ts';
import { findProvisions } from '../../src/extraction/provisions.ts';

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

describe('provisions', () => {
  test.each<[string, string[]]>([
    ['Articles 213 and 217 of the Penal Code', ['Articles 213 and 217 of the Penal Code']],
    ['Article 207 and Article 213 of the Penal Code', ['Article 207', 'Article 213 of the Penal Code']],
    ['§ 263a StGB, §§ 202a, 202b StGB', ['§ 263a StGB', '§§ 202a, 202b StGB']],
    ['18 U.S.C. § 1030 and 18 USC 2703(d)', ['18 U.S.C. § 1030', '18 USC 2703(d)']],
    [
      's. 2 Fraud Act 2006; Computer Misuse Act 1990, s. 1',
      ['s. 2 Fraud Act 2006', 'Computer Misuse Act 1990, s. 1'],
    ],
    ['Chapter 4 section 9c of the Swedish Penal Code', ['Chapter 4 section 9c of the Swedish Penal Code']],
    ['art. 138ab Wetboek van Strafrecht', ['art. 138ab Wetboek van Strafrecht']],
    ['Article 14 of the Law on Cybercrime No. 5651', ['Article 14 of the Law on Cybercrime No. 5651']],
    ['Regulation (EU) 2023/1543', ['Regulation (EU) 2023/1543']],
    ['part 1 of the video, article about him', []],
    ['Use carriage service to menace, s 474.15 Criminal Code (Cth)', ['s 474.15 Criminal Code']],
    ['u/s 66D of IT Act 2000 r/w 318(4) BNS', ['u/s 66D of IT Act 2000', '318(4) BNS']],
    ['the crime of Stalking, RCW 9A.46.110, is', ['RCW 9A.46.110']],
    ['art. 171, § 2º-A of the Penal Code', ['art. 171, § 2º-A of the Penal Code']],
    [
      'art. 170 par. (2) of the Criminal Procedure Code',
      ['art. 170 par. (2) of the Criminal Procedure Code'],
    ],
    ['art. 588 ter j of the Criminal Procedure Law', ['art. 588 ter j of the Criminal Procedure Law']],
    [
      'Schedule 2 paragraph 2 of the Data Protection Act 2018',
      ['Schedule 2 paragraph 2 of the Data Protection Act 2018'],
    ],
    [
      'Section 261 of Act XC of 2017 on the Code of Criminal Procedure',
      ['Section 261 of Act XC of 2017 on the Code of Criminal Procedure'],
    ],
    ['(Law 4411/2016, article 6)', ['Law 4411/2016, article 6']],
    ['art. 13, § 2º of Law 12.965/2014', ['art. 13, § 2º of Law 12.965/2014']],
    [
      'the Act (1998:112) on Responsibility for Electronic Bulletin Boards, section 5',
      ['Act (1998:112) on Responsibility for Electronic Bulletin Boards, section 5'],
    ],
  ])('%s', (text, expected) => {
    expect(findProvisions(text).map((one) => one.text)).toEqual(expected);
  });
});
