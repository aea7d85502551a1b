import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { textOf } from './document-of.ts';

const identifiersOf = (text: string): readonly string[] | undefined =>
  extract(textOf(`${text}\n`)).requests[0]?.form.identifiers.map(({ type, value }) => `${type} ${value}`);

test.each([
  [
    'an underscore makes a user name',
    'Wir bitten um Name und Anschrift zu fuchs_bau, Betrug, Az. 44/26.',
    ['username fuchs_bau'],
  ],
  [
    'in any language',
    'Okrožno sodišče odreja, da ponudnik posreduje prometne podatke za lisica_obala v treh dneh zaradi izsiljevanja.',
    ['username lisica_obala'],
  ],
  [
    'a number in the international form',
    'Просимо надати анкетні дані користувача +380 50 000 73 19, який продає викрадене.',
    ['phone +380 50 000 73 19'],
  ],
  [
    'what the victim lost it to',
    'The victim lost GHS 900 to a person using captain.fox@examplemail.test. We request the registration details.',
    ['email captain.fox@examplemail.test'],
  ],
  [
    'a user name of three parts',
    'Please provide the subscriber data of your user "c-side-fox" in a case of fraud.',
    ['username c-side-fox'],
  ],
  [
    'what stands in one line with the office that gets the answer',
    'Polizeipräsidium Ulm, Az. 1209/26\nAuskunftsersuchen: Bestandsdaten zu otter.dan@examplemail.test. Antwort an die Staatsanwaltschaft Ulm, post@staulm.justiz.bwl.de',
    ['email otter.dan@examplemail.test'],
  ],
  [
    'or with the one that gets a copy',
    'Politie Noord, zaak 1209/26\nGraag NAW-gegevens bij otter.dan@examplemail.test. Kopie: Parket Groningen, intake@om.nl',
    ['email otter.dan@examplemail.test'],
  ],
  [
    'the next one that is asked about in the same way',
    'Kent Police, crime 46/77/26. Thank you for the subscriber details of otter.dan@examplemail.test. Same again for kim@examplemail.test, please.',
    ['email otter.dan@examplemail.test', 'email kim@examplemail.test'],
  ],
])('%s', (_, text, identifiers) => {
  expect(identifiersOf(text)).toEqual(identifiers);
});

test.each([
  [
    'papers',
    'We request the subscriber data of fox@examplemail.test, see annex_2 and court_order_signed.',
    ['email fox@examplemail.test'],
  ],
  [
    'the fields of records',
    'We request for fox@examplemail.test the fields ip_address, user_agent, last_seen and created_at.',
    ['email fox@examplemail.test'],
  ],
  [
    'what is a victim’s own',
    'The victim with the address hare@examplemail.test was defrauded. We request the data of fox@examplemail.test.',
    ['email fox@examplemail.test'],
  ],
  [
    'the number on which the writer is called',
    'We request the data of fox@examplemail.test in a case of fraud. Please call +44 1632 960 018.\n\nDS Ann Pike\n+44 1632 960 019',
    ['email fox@examplemail.test'],
  ],
])('no target: %s', (_, text, identifiers) => {
  expect(identifiersOf(text)).toEqual(identifiers);
});

test.each([
  ['Please provide name and telephone number for quiet_heron by Friday.', 'username quiet_heron'],
  ['Wir bitten um Name, Anschrift und Telefonnummer zu stiller_reiher_4.', 'username stiller_reiher_4'],
  ['Merci de conserver pour 90 jours les données de heron_calme.', 'username heron_calme'],
  ['Prosimo, da posredujete prometne podatke za siva_caplja v 3 dneh.', 'username siva_caplja'],
  ['Vi ber er bevara lagrade uppgifter om lugn_hager i 90 dagar.', 'username lugn_hager'],
])('a joined name is a user: %s', (text, name) => {
  expect(identifiersOf(text)).toEqual([name]);
});

test('a file and a tool are none', () => {
  const text =
    'Please provide the subscriber details of heron@example.org. See annex for the_list_2.pdf, generated export_tool.';
  expect(identifiersOf(text)).toEqual(['email heron@example.org']);
});

test.each([
  ['a word of one letter between two addresses is no end of the first', 'y', 'fox77@examplemail.test'],
  ['nor is it in Italian', 'e', 'volpe77@examplemail.test'],
])('%s', (_, word, first) => {
  expect(
    identifiersOf(`Please provide the subscriber data of\n${first}\n${word}\nbear77@examplemail.test`),
  ).toEqual([`email ${first}`, 'email bear77@examplemail.test']);
});

test('the last letter of an address alone in its line is part of it where the domain stands elsewhere', () => {
  expect(
    identifiersOf(
      'Please provide the subscriber data of\nfox77@examplemail.tes\nt\nand of bear77@examplemail.test.',
    ),
  ).toEqual(['email fox77@examplemail.test', 'email bear77@examplemail.test']);
});

const ofAddresses = (text: string): readonly string[] | undefined =>
  extract(textOf(`${text}\n`)).requests[0]?.form.identifiers.map(
    ({ type, value, port, at }) => `${type} ${value} ${port} ${at}`,
  );

test.each([
  [
    'day and hour in columns of their own',
    'Solicitamos los datos del abonado:\n\nFecha\tHora (UTC-5)\tIP\tPuerto\n14/03/2026\t21:07:33\t198.51.100.80\t33412\n15/03/2026\t00:12:09\t198.51.100.81\t1025',
    [
      'ipv4 198.51.100.80 33412 2026-03-14T21:07:33-05:00',
      'ipv4 198.51.100.81 1025 2026-03-15T00:12:09-05:00',
    ],
  ],
  [
    'a list of values between commas',
    'Please provide the subscribers.\n\nTimestamp,IP,Port\n2026-01-15T10:20:30Z,192.0.2.10,54321\n2026-01-16T11:21:31Z,192.0.2.11,54322',
    ['ipv4 192.0.2.10 54321 2026-01-15T10:20:30Z', 'ipv4 192.0.2.11 54322 2026-01-16T11:21:31Z'],
  ],
  [
    'records whose moment stands before the address in its line',
    'Please identify the subscribers.\n\n[2026-02-03 10:11:12 UTC] login from 203.0.113.9:5123 OK\n[2026-02-03 10:15:12 UTC] login from 203.0.113.10:5124 OK',
    ['ipv4 203.0.113.9 5123 2026-02-03T10:11:12Z', 'ipv4 203.0.113.10 5124 2026-02-03T10:15:12Z'],
  ],
  [
    'a server’s record',
    '203.0.113.9 - - [03/Feb/2026:10:11:12 +0100] "POST /login" 200\nPlease identify the subscriber of that address.',
    ['ipv4 203.0.113.9 null 2026-02-03T10:11:12+01:00'],
  ],
  [
    'labels between semicolons',
    'Please identify the subscriber: IP 203.0.113.9; Port: 5123; Date: 12 March 2026; Time: 10:22:31; Zone: UTC.',
    ['ipv4 203.0.113.9 5123 2026-03-12T10:22:31Z'],
  ],
  [
    'a port behind the day in figures',
    'Bitte teilen Sie mit, welchem Kunden die IP-Adresse 192.0.2.144 am 07.04.2026 um 23:59:03 Uhr (MESZ), Quellport 49152, zugewiesen war.',
    ['ipv4 192.0.2.144 49152 2026-04-07T23:59:03+02:00'],
  ],
  [
    'a port behind "p.m."',
    'Please identify the subscriber of 203.0.113.9 on 3 Feb 2026 at 10:11:12 p.m. (EST, UTC-5), source port 443.',
    ['ipv4 203.0.113.9 443 2026-02-03T22:11:12-05:00'],
  ],
  [
    'seconds since 1970',
    'Request: subscriber behind 203.0.113.14 on 1767225600 (Unix time, UTC).',
    ['ipv4 203.0.113.14 null 2026-01-01T00:00:00Z'],
  ],
  [
    'a zone that the country decides',
    'Kindly furnish the subscriber of IP 203.0.113.88 used on 05-06-2026 at 1545 hrs IST.\n\nInspector of Police, Cyber Crime Cell, Chennai, India',
    ['ipv4 203.0.113.88 null 2026-06-05T15:45+05:30'],
  ],
  [
    'a line that a mail program breaks behind it',
    'Please provide the subscriber. The abuse report of 3 May 2026, 10:00 UTC lists 203.0.113.5\nused on 2 May 2026 at 03:22:10 UTC.',
    ['ipv4 203.0.113.5 null 2026-05-02T03:22:10Z'],
  ],
  [
    'such a line in German',
    'Wir bitten um die Bestandsdaten. Am 3. Mai 2026 um 10:00 Uhr erstattete sie Anzeige wegen der IP 203.0.113.5\nvom 2. Mai 2026, 09:00 Uhr.',
    ['ipv4 203.0.113.5 null 2026-05-02T09:00'],
  ],
  [
    'lines that begin alike',
    'Please identify the subscribers.\n\nOn 2026-02-03 10:11:12 UTC he connected by 203.0.113.9\nOn 2026-02-04 10:11:12 UTC he connected by 203.0.113.10',
    ['ipv4 203.0.113.9 null 2026-02-03T10:11:12Z', 'ipv4 203.0.113.10 null 2026-02-04T10:11:12Z'],
  ],
  [
    'words behind a hyphen',
    'Please provide the subscriber of 203.0.113.5-Port 51234 on 2 May 2026 at 03:22:10 UTC.',
    ['ipv4 203.0.113.5 51234 2026-05-02T03:22:10Z'],
  ],
  [
    'columns of which one tells how long it lasted',
    'Please identify the subscriber.\n\nDate;Time;Duration (time);IP\n2026-05-01;10:20:30;00:15:30;203.0.113.5',
    ['ipv4 203.0.113.5 null 2026-05-01T10:20:30'],
  ],
])('an address has its moment and port from %s', (_, text, addresses) => {
  expect(ofAddresses(text)).toEqual(addresses);
});

test.each([
  [
    'words for its marks',
    'We need the account of kala AT examplemail DOT test and the mailbox kala.2 at examplemail dot co dot test.',
    ['email kala@examplemail.test', 'email kala.2@examplemail.co.test'],
  ],
  [
    'disarmed names of sites',
    'Please identify the registrant of fake-bank[.]test, login-fake-bank[.]test and shop(.)fake-bank(.)test.',
    ['domain fake-bank.test', 'domain login-fake-bank.test', 'domain shop.fake-bank.test'],
  ],
  [
    'national numbers in a row',
    'Kindly provide details of the account linked with mobile no. 98765 43210 and 9123456789.',
    ['phone 98765 43210', 'phone 9123456789'],
  ],
  [
    'cards and devices',
    'Please list the accounts for the SIM with ICCID 89440000000012345678, IMEI2 490154203237518 and the MAC address 00:1A:2B:3C:4D:5E.',
    ['other 89440000000012345678', 'imei 490154203237518', 'other 00:1A:2B:3C:4D:5E'],
  ],
  [
    'addresses that are to be released',
    'Please release\n203.0.113.5 subscriber data. Also please release 198.51.100.7 logs. IP addresses for release: 198.51.100.4, 198.51.100.5.',
    ['ipv4 198.51.100.4', 'ipv4 198.51.100.5', 'ipv4 198.51.100.7', 'ipv4 203.0.113.5'],
  ],
  [
    'an address before a hyphen and a word',
    'Bitte teilen Sie die Bestandsdaten zum 203.0.113.7-Kunden mit, nicht zu 84.1.2.3-host.example.net.',
    ['ipv4 203.0.113.7'],
  ],
  [
    'the hacked site of a town',
    'Please provide subscriber data for the domain hacked-town.gov.in and the account "townadmin", not through the website cyber-cell.gov.in.',
    ['domain hacked-town.gov.in', 'username townadmin'],
  ],
  [
    'two columns that name users',
    'Please provide data on the accounts in the table.\n\nNo.\tUsername\tUser ID\tCreated\n1\tfox_77\t10001234\t2026-01-02\n2\thare.88\t10001299\t2026-01-03',
    ['username fox_77', 'username hare.88', 'user-id 10001234', 'user-id 10001299'],
  ],
])('is read: %s', (_, text, identifiers) => {
  expect([...(identifiersOf(text) ?? [])].sort()).toEqual([...identifiers].sort());
});

test.each([
  ['"at" and "dot" in a sentence', 'He was seen at harbour dot point at noon.'],
  ['numbers of versions', 'The app has version 4.2.0.1, the server 10.2.1.4-build, its OID is 1.3.6.1.'],
  [
    'the law and the site of the office',
    'See https://www.gesetze-im-internet.de/stpo/__100j.html and www.politie.nl.',
  ],
  ['a sentence behind the word for a mailbox', 'About the mailbox: contact us at noon dot com.'],
  ['an amount in groups', 'He collected 900 123 456 points.'],
])('no target: %s', (_, text) => {
  expect(
    identifiersOf(`Please provide the subscriber data of fox77@examplemail.test in a case of fraud. ${text}`),
  ).toEqual(['email fox77@examplemail.test']);
});

test('the hours at which addresses of a table were used are theirs, in the zone of their heading, and no period', () => {
  const letter = `PROCURA DELLA REPUBBLICA
presso il Tribunale di Rocchetta

Il Pubblico Ministero, letti gli atti del procedimento n. 3390/2026 R.G., iscritto per il reato di cui all'art. 615-ter c.p., dispone che codesta società comunichi i dati dell'intestatario dei seguenti collegamenti:

Indirizzo IP\tPorta\tPrimo accesso (UTC)
203.0.113.17\t51443\t12/09/2026 08:15:22
203.0.113.18\t40217\t12/09/2026 23:40:05

dott.ssa Ginevra Ballario
Sostituto Procuratore
`;
  const { identifiers, timeRange } = extract(textOf(letter)).requests[0]!.form;
  expect(identifiers.map(({ at, port }) => [at, port])).toEqual([
    ['2026-09-12T08:15:22Z', 51443],
    ['2026-09-12T23:40:05Z', 40217],
  ]);
  expect(timeRange).toMatchObject({ from: null, to: null });
});
