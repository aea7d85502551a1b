import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { FILLED, formOf, pdfOf, textOf } from './document-of.ts';

test.each([
  ['Cyber Police Station, Shivajinagar, Pune 411005, India', 'Asia/Kolkata'],
  ['12 Salame Street, Tel Aviv, Israel', 'Asia/Jerusalem'],
  ['Harcourt Square, Dublin 2, Ireland', 'Europe/Dublin'],
  ['Pärnu mnt 139, 15060 Tallinn, Estonia', null],
])('IST is the zone of the country that writes: %s', (address, zone) => {
  const requested =
    'Please provide log-in records between 1 August 2026 00:00 and 30 September 2026 23:59 IST.';
  const [request] = extract(formOf({ Address: address, 'What is being requested': requested })).requests;
  expect(request!.form.timeRange).toEqual({
    from: '2026-08-01T00:00',
    to: '2026-09-30T23:59',
    timeZone: zone,
  });
  expect(request!.sources['timeRange.timeZone']?.quote).toBe(zone === null ? undefined : 'IST');
});

test('IST in a letter', () => {
  const body = `Cyber Police Station
Shivajinagar, Pune 411005, India

We request you to provide the IP logs of the user fox_99 from 1 August 2026 00:00 to 3 August 2026 23:59 IST.

Sunita Jadhav
Police Inspector
`;
  expect(extract(textOf(body)).requests[0]!.form.timeRange.timeZone).toBe('Asia/Kolkata');
});

test.each([
  ['numbers before the labels', (label: string, at: number) => `${at < 4 ? 1 : 2}.${at + 1} ${label}`],
  [
    'labels in two languages',
    (label: string) =>
      ({
        'Legal Name': 'Behörde / Authority',
        Address: 'Adres / Address',
        'Name including badge/id number': 'Naam / Name',
        Rank: 'Dienstgrad / Rank',
        Position: 'Functie / Position',
        Email: 'E-mailadres / Email',
      })[label] ?? label,
  ],
])('the form with %s', (_, relabel) => {
  const rows = Object.entries(FILLED).map(([label, value], at) => [relabel(label, at), value]);
  expect(extract(pdfOf(rows)).requests[0]!.form).toMatchObject({
    organisation: { legalName: FILLED['Legal Name'], address: FILLED.Address },
    requester: {
      name: 'Jaan Tamm',
      badgeNumber: '4711',
      rank: FILLED.Rank,
      position: FILLED.Position,
      email: FILLED.Email,
    },
  });
});

test('a list of user numbers, and a name after its label, are targets', () => {
  const body = `Please provide the subscriber information of the accounts below.

This request applies to the following user IDs: 100078812345, 100078812399 and 100078812400.
Seller name: valley.wheels

PC Gwen Parry
South Wales Police
`;
  expect(
    extract(textOf(body)).requests[0]!.form.identifiers.map(({ type, value }) => `${type} ${value}`),
  ).toEqual([
    'user-id 100078812345',
    'user-id 100078812399',
    'user-id 100078812400',
    'username valley.wheels',
  ]);
});
