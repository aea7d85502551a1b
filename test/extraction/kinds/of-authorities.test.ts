import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from '../letters/mail.ts';

const read = async (from: string, subject: string, body: string) =>
  extract(await documentOf({ name: '', from, subject, body }));

test.each([
  [
    'M. Kerr <m.kerr@scotland.police.uk>',
    'the trial',
    'Dear all,\n\nHe was given eleven years yesterday. None of it would have stood up without the help of your team, and the family asked me to say how much it means to them.\n\nM. Kerr',
  ],
  [
    'R. Bauer <r.bauer@polizei.bayern.de>',
    'Nachricht',
    'Liebe Kolleginnen und Kollegen,\n\nohne Ihre schnelle Hilfe am Sonntag hätten wir ihn nicht gefunden. Er ist wohlauf.\n\nR. Bauer',
  ],
  [
    'H. Roy <h.roy@interieur.gouv.fr>',
    'Affaire de mars',
    'Mesdames, Messieurs,\n\nje tenais à saluer la réactivité de vos équipes. Les auteurs ont été condamnés hier.\n\nH. Roy',
  ],
  [
    'Відділ <spivpratsia@cyberpolice.gov.ua>',
    'Подяка',
    'Шановні колеги!\n\nУправління щиро дякує вам за плідну співпрацю цього року.\n\nЗ повагою',
  ],
])('what an authority only praises is no request: %s', async (from, subject, body) => {
  expect(await read(from, subject, body)).toMatchObject({
    kind: 'not-a-request',
    reason: expect.stringContaining('thanks'),
  });
});

test.each([
  [
    'Unit <cyber@kent.police.uk>',
    'Change of address',
    'Please note that from 1 December 2026 our unit moves to Coldharbour, Aylesford. The new telephone number is 01622 654 321 and the mailbox will be cyber.unit@kent.police.uk. Pending requests are not affected.',
  ],
  [
    'CNAIPIC <segreteria@poliziadistato.it>',
    'Recapiti',
    "Si comunica che dal 1° dicembre il nuovo indirizzo dell'ufficio è ufficio.nuovo@pecps.poliziadistato.it e il numero 06 4654 1122.",
  ],
  [
    'Kriminaalbüroo <buroo@politsei.ee>',
    'Muudatus',
    'Tere\n\nAlates 1. detsembrist on büroo uus kontaktisik Kalle Saar, telefon 612 4410. Vana võtme asemel kehtib uue võtme sõrmejälg 4D1A 88F2 9C01 77AB.',
  ],
  [
    'NSK <nsk@politi.dk>',
    'Til orientering',
    'Vi gør opmærksom på, at vi fra 1. december har nyt telefonnummer: 77 33 14 88. Igangværende anmodninger berøres ikke.',
  ],
])('news of how an authority is reached are no request: %s', async (from, subject, body) => {
  expect(await read(from, subject, body)).toMatchObject({
    kind: 'not-a-request',
    reason: expect.stringContaining('reached'),
  });
});

test.each([
  [
    'Clerk <clerk@county-court.test>',
    'Claim K12YX448',
    'IN THE COUNTY COURT AT OXFORD\nBrightwater Cleaning Ltd (Claimant)\nv\nExample Online B.V. (Defendant)\n\nNOTICE OF HEARING\n\nThe hearing will take place on 20 January 2027. The claim is for £4,110.20.\n\nBy order of the Court',
  ],
  [
    'Deurwaarder <beslag@deurwaarder.test>',
    'Dossier 4418',
    'Geachte werkgever,\n\nHeden is onder u loonbeslag gelegd ten laste van uw werknemer. Gelieve de bijgaande verklaring binnen twee weken te retourneren.',
  ],
  [
    'Komornik <kancelaria@komornik.test>',
    'Km 118/26',
    'Komornik Sądowy zawiadamia, że dokonał zajęcia wynagrodzenia za pracę Państwa pracownika i wzywa do podania wysokości jego zarobków w terminie tygodnia.',
  ],
  [
    'Greffe <greffe@tribunal.test>',
    'RG 2026/4418',
    'TRIBUNAL DE COMMERCE DE LYON\n\nLiquidation judiciaire de la société Pixel. Vous êtes invités à déclarer votre créance entre les mains du mandataire judiciaire dans un délai de deux mois.',
  ],
])(
  'what a civil court or a bailiff asks of the provider itself is no request: %s',
  async (from, subject, body) => {
    expect(await read(from, subject, body)).toMatchObject({
      kind: 'not-a-request',
      reason: expect.stringContaining('civil court'),
    });
  },
);

test.each([
  [
    'with praise',
    'Excellent cooperation last week, our warmest thanks. Please also provide the subscriber details of grey.heron@examplemail.test, crime 46/1188/26.',
  ],
  [
    'with a new key',
    'Please note our new PGP key. Please supply the subscriber data for grey.heron@examplemail.test, crime 46/1188/26, Schedule 2 DPA 2018.',
  ],
  [
    'in a matter of insolvency',
    'We investigate insolvency fraud at Heron Ltd. Who is the holder of grey.heron@examplemail.test? Crime 46/1188/26.',
  ],
  [
    'of a civil court',
    'The court in Smith v. Doe, Plaintiff against Defendant, orders Example Online to disclose the name and address of the subscriber of grey.heron@examplemail.test.',
  ],
])('what asks for data %s is a request', async (_, body) => {
  expect((await read('Unit <cyber@kent.police.uk>', 'a matter', body)).kind).toBe('request');
});
