import { describe, expect, it, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { mailOf } from '../document-of.ts';

const ACCOUNT = 'fox.dealer@examplemail.test';
const read = (body: string, address: string) =>
  extract(mailOf(body, [], { subject: null, from: [{ name: '', address }] })).requests[0]?.form;

describe('a name with what the one does on the line below', () => {
  it.each([
    ['en', 'copfs.gov.uk', 'Procurator Fiscal Depute John Reid\nrequests subscriber details and IP logs:'],
    [
      'nl',
      'om.nl',
      'De officier van justitie mr. A. de Boer\nvordert verstrekking van:\n- naw-gegevens\n- IP-logs',
    ],
    ['nl', 'om.nl', 'Geachte heer/mevrouw,\n\nDe officier van justitie\nmr. A. de Boer\nvordert NAW en IP:'],
    [
      'fr',
      'justice.fr',
      "Le procureur de la République\nJean Morel\nrequiert l'identité et les IP du compte",
    ],
    [
      'de',
      'justiz.nrw.de',
      'Die Staatsanwaltschaft Köln\nersucht um Bestandsdaten und IP-Adressen zum Konto',
    ],
    [
      'it',
      'giustizia.it',
      'Il Pubblico Ministero dott. Mario Neri\ndispone acquisizione dati anagrafici e IP:',
    ],
    [
      'it',
      'giustizia.it',
      "Milano, 3 marzo 2026\nMario Neri\nPubblico Ministero\ndispone l'acquisizione dei dati anagrafici e degli IP dell'account",
    ],
    ['es', 'fiscal.es', 'El Fiscal Don Luis Gil\nrequiere datos del titular e IP:'],
    [
      'pt',
      'ministeriopublico.pt',
      'A Procuradora da República Ana Lopes\nsolicita identificação e endereços IP:',
    ],
    ['pl', 'gov.pl', 'Prokurator Jan Lis\nżąda podania danych abonenta oraz adresów IP dla konta:'],
    ['ro', 'mpublic.ro', 'Procurorul Ion Pop\nsolicită datele abonatului și adresele IP:'],
    ['cs', 'justice.cz', 'Státní zástupce JUDr. Petr Novák\nžádá údaje o uživateli a IP adresy:'],
  ])('is no signature: the letter goes on (%s, %s)', (_language, domain, lines) => {
    const form = read(`${lines}\n${ACCOUNT}\n`, `office@${domain}`);
    expect(form?.identifiers.map(({ value }) => value)).toEqual([ACCOUNT]);
    expect(form?.requester.email).toBe(`office@${domain}`);
    expect(form?.requested).not.toBeNull();
    expect(form?.nature.production).toBe(true);
  });

  it('leaves the signature to the one who signs below', () => {
    const form = read(
      `Geachte heer/mevrouw,\n\nDe officier van justitie\nmr. A. de Boer\nvordert NAW en IP:\n${ACCOUNT}\n\nHoogachtend,\nB. Smit\nparketsecretaris\n`,
      'info@om.nl',
    );
    expect(form?.requester).toMatchObject({ name: 'B. Smit', position: 'parketsecretaris' });
    expect(form?.authority.issuedBy).toContain('A. de Boer');
  });
});

test.each([
  ['jane.hill@met.police.uk', 'PC Jane Hill\nrequests@met.police.uk\nTel. 020 7946 0123', '020 7946 0123'],
  ['jane.hill@met.police.uk', 'PC Jane Hill\nOrders and Warrants Unit\nTel. 020 7946 0123', '020 7946 0123'],
  ['jane.hill@met.police.uk', 'PC Jane Hill\nof the Cyber Unit\nTel. 020 7946 0123', '020 7946 0123'],
])('a signature goes on with an address, an office or a unit: %s, %s', (address, signature, telephone) => {
  const form = read(
    `Please disclose the subscriber details of the account ${ACCOUNT}.\n\n${signature}\n`,
    address,
  );
  expect(form?.requester).toMatchObject({ name: 'Jane Hill', rank: 'PC', telephone });
});
