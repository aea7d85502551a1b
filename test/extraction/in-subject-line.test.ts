import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { mailOf } from './document-of.ts';

const DESK = [{ address: 'legal@examplemail.test', name: '' }];
const read = (subject: string, body: string) => extract(mailOf(body, [], { subject, to: DESK }));

describe('a request whose subject line says all', () => {
  it.each([
    [
      'en',
      'Preservation request: account night.owl77@examplemail.test, our ref PSNI-26-8810',
      'preservation',
    ],
    ['cs', 'Žádost o sdělení údajů o uživateli účtu night.owl77@examplemail.test', 'production'],
    [
      'de',
      'Ersuchen um Auskunft über die Bestandsdaten des Kontos night.owl77@examplemail.test',
      'production',
    ],
    [
      'de',
      'NOTFALL Drohung per Mail von night.owl77@examplemail.test um 02:10 Uhr, brauchen SOFORT Name Anschrift Handynr. des Inhabers',
      'production',
    ],
    ['es', 'Solicitud de conservación de datos de la cuenta night.owl77@examplemail.test', 'preservation'],
    [
      'fr',
      'Demande de communication de l’identité du titulaire du compte night.owl77@examplemail.test',
      'production',
    ],
  ] as const)('is read there: %s', (language, subject, nature) => {
    for (const body of ['', 'Kate Molloy\nDetective Constable']) {
      const { kind, requests } = read(subject, body);
      expect(kind).toBe('request');
      const [{ form, sources, ...request }] = requests as [(typeof requests)[0]];
      expect(form.identifiers.map(({ value }) => value)).toEqual(['night.owl77@examplemail.test']);
      expect(form.nature[nature]).toBe(true);
      expect(form.subject).toContain('night.owl77@examplemail.test');
      expect(sources['identifiers.0']).toMatchObject({ document: 'mail.eml', page: null, method: 'header' });
      if (body === '') expect(request.language).toBe(language);
    }
  });

  it('is not asked for more than its text asks about', () => {
    const text =
      'Please preserve the data of the account red.fox@examplemail.test for 90 days.\n\nKate Molloy';
    const { form } = read('Disclosure of the data of night.owl77@examplemail.test', text).requests[0]!;
    expect(form.identifiers.map(({ value }) => value)).toEqual(['red.fox@examplemail.test']);
    expect(form.nature).toMatchObject({ preservation: true, production: null });
  });

  it.each(['Request to legal@examplemail.test', 'Request by j.tamm@politsei.ee', 'Request 26-1234/567'])(
    'asks nothing about writer, reader or a number: %s',
    (subject) => {
      const text =
        'Please preserve the data of the account that we named on the telephone.\n\nJaan Tamm\nSenior Investigator';
      expect(read(subject, text).requests[0]!.form.identifiers).toEqual([]);
    },
  );
});
