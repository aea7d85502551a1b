import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { mailOf, textOf } from './document-of.ts';

const ASK =
  'Please send us the subscriber data of the account fox.dealer@examplemail.test for a criminal investigation.';

const formOf = (end: string): StandardForm | undefined =>
  extract(textOf(`HARBOUR CITY POLICE\n\nDear Sir,\n\n${ASK}\n\n${end}\n`)).requests[0]?.form;

describe('where the writer is reached, at the end of a letter', () => {
  test('number, switchboard, site and address in the lines below the own address', () => {
    const form = formOf(
      'Yours faithfully,\n\nSergeant Jane Roe\njane.roe@harbour.police.uk\n020 7946 0142\n\n4 Quay Street, Harbour City\nSwitchboard 020 7946 0100\nharbour.police.uk',
    );
    expect(form?.requester.telephone).toBe('020 7946 0142');
    expect(form?.organisation).toMatchObject({
      address: '4 Quay Street, Harbour City',
      switchboard: '020 7946 0100',
      website: 'harbour.police.uk',
    });
  });

  test('a number without a label beside the address, spaces between them', () => {
    expect(
      formOf('Presented by:\nJane Roe, Deputy District Attorney\n404-555-0142  jane.roe@da.gov')?.requester,
    ).toMatchObject({
      name: 'Jane Roe',
      telephone: '404-555-0142',
    });
  });

  test.each([
    ['Seoul', '97 Tongil-ro, Seodaemun-gu, Seoul'],
    ['India', 'Market Road, Chennai 620 020'],
  ])('an address in %s', (_, address) => {
    expect(formOf(`Inspector Jane Roe\njane.roe@police.gov.in\n${address}`)?.organisation.address).toBe(
      address,
    );
  });

  test.each([
    ['P.O. Awa Diop\nCommissaire de Police', { name: 'Awa Diop', rank: 'Commissaire de Police' }],
    [
      'Firmado digitalmente por ROJAS PAZ Ana\nFiscal Adjunta',
      { name: 'ROJAS PAZ Ana', position: 'Fiscal Adjunta' },
    ],
    ['Il Procuratore pubblico\nZeno Bianchi\n\nSegretaria giudiziaria: G. Fonti', { name: 'Zeno Bianchi' }],
    ['РАЗУЗНАВАЧ, старши инспектор\nКалоян Илиев', { name: 'Калоян Илиев', rank: 'старши инспектор' }],
    ['Шеф Групе\nглавни полицијски инспектор Милош Божић', { name: 'Милош Божић', position: 'Шеф Групе' }],
    ['Ο Τμηματάρχης\nΚωνσταντίνος Μαυρίδης', { position: 'Τμηματάρχης' }],
    [
      'By authority of the Director:\n\nGERALD S. ROE\nChief, Cybercrime Division',
      { position: 'Chief, Cybercrime Division' },
    ],
  ])('who signs: %s', (end, wanted) => {
    expect(formOf(`Yours faithfully,\n\n${end}`)?.requester).toMatchObject(wanted);
  });
});

describe('a number that the writer calls the own one', () => {
  test.each([
    'Ergänzend: Meine Rufnummer ist 0371 387-2210. Wir bitten um die Bestandsdaten des Kontos red.fox@examplemail.test.',
    'Additionally: my direct number is 01632 960447. Please provide the subscriber data of red.fox@examplemail.test.',
    'Ma ligne directe est le 04 79 00 11 22. Merci de communiquer l’identité du titulaire du compte red.fox@examplemail.test.',
    'Mi teléfono es el 950 100 231. Se solicitan los datos de registro de la cuenta red.fox@examplemail.test.',
    'Il mio numero è 06 4997 0000. Si chiedono i dati anagrafici dell’account red.fox@examplemail.test.',
    'Mijn telefoonnummer is 088 169 9911. Wij vorderen de gebruikersgegevens van het account red.fox@examplemail.test.',
    'Mój numer to 47 842 10 00. Proszę o udostępnienie danych abonenta konta red.fox@examplemail.test.',
  ])('is no target: %s', (text) => {
    const { requests } = extract(mailOf(`${text}\n\nJaan Tamm`));
    expect(requests[0]!.form.identifiers.map(({ value }) => value)).toEqual(['red.fox@examplemail.test']);
  });

  test.each([
    'Wem gehört die Rufnummer +49 371 3872210? Wir bitten um die Bestandsdaten.',
    'Please provide the subscriber of the number +44 1632 960447, which the victim called; my colleague will follow up.',
  ])('but not one that is asked about: %s', (text) => {
    const { requests } = extract(mailOf(`${text}\n\nJaan Tamm`));
    expect(requests[0]!.form.identifiers).toHaveLength(1);
  });
});
