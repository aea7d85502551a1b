import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftInformation, draftRejection } from '../../src/feedback/draft.ts';
import { WORDINGS } from '../../src/feedback/wording/languages.ts';
import { FLAG_CODES, OFFICER_FLAGS } from '../../src/form/flag.ts';
import { caseView } from './case-view.ts';

test('a draft explains each reason with its guideline, in the language of the request', () => {
  const view = caseView({ language: 'nl' });
  expect(draftRejection(view, ['overbroad', 'legal-basis-missing'])).toBe(
    [
      'Onze redenen:',
      '1. Het verzoek vermeldt geen rechtsgrondslag. De verwijzing naar de rechtsgrondslag behoort tot de minimale inhoud van elk verzoek.\nVermeld het wetsartikel of het verdrag waarop het verzoek berust.\n(Richtlijn: CoE 2008 §26; CoE 2020 App. A)',
      '2. Het verzoek is niet beperkt tot bepaalde gegevens, personen of een bepaalde periode. Verzoeken om veelvuldige en onbepaalde gegevens moeten worden vermeden; alleen wat noodzakelijk en evenredig is, mag worden verstrekt.\nZend een verzoek dat beperkt is tot de accounts, de soorten gegevens en de periode die het onderzoek vereist.\n(Richtlijn: CoE 2008 §27; CoE 2020 App. A; UNODC)',
    ].join('\n\n'),
  );
  expect(draftInformation(view, ['time-zone-missing'])).toMatch(
    /^Wij verzoeken u de volgende punten aan te vullen:\n\n1\. /,
  );
});

test.each([
  ['en', 'the request covers: accounts or addresses named: 2; days: 400; kinds of data: 1.'],
  ['nl', 'genoemde accounts of adressen: 2; dagen: 400; soorten gegevens: 1.'],
  ['fr', 'comptes ou adresses désignés : 2; jours : 400; types de données : 1.'],
  ['de', 'genannte Konten oder Adressen: 2; Tage: 400; Arten von Daten: 1.'],
])('a draft says in numbers how wide a request is: %s', (language, sentence) => {
  const view = caseView({ language });
  const { form } = view.content!.request;
  form.identifiers = ['a@x.test', 'b@x.test', 'A@x.test'].map((value) => ({
    type: 'email',
    value,
    port: null,
    at: null,
  }));
  form.timeRange = { from: '2025-01-01', to: '2026-02-04T10:00', timeZone: null };
  form.dataTypes = { subscriber: false, traffic: true, content: null };
  expect(draftRejection(view, ['overbroad'])).toContain(sentence);
});

test('a draft fits Slack’s text field and never tells of suspicion', async () => {
  await fc.assert(
    fc.property(
      fc.subarray([...FLAG_CODES]),
      fc.constantFrom(...Object.keys(WORDINGS)),
      fc.constantFrom(draftRejection, draftInformation),
      (codes, language, draft) => {
        const view = caseView({ language });
        const text = draft(view, codes);
        const told = OFFICER_FLAGS.filter((code) => codes.includes(code));
        expect(text.length).toBeLessThanOrEqual(3_000);
        expect(text).toBe(draft(view, told));
        expect(text === '').toBe(told.length === 0);
        if (told.length <= 6) {
          for (const code of told) expect(text).toContain(WORDINGS[language]!.points[code].why);
        }
      },
    ),
  );
});

test('where not everything fits, the draft says how many points are left out', () => {
  const text = draftRejection(caseView({ language: 'fr' }), OFFICER_FLAGS);
  const listed = text.match(/^\d+\. /gm)!.length;
  expect(text).toContain(`S’y ajoutent ${OFFICER_FLAGS.length - listed} autres points`);
});

test('an erased case has no draft', () => {
  expect(draftRejection({ ...caseView(), content: null }, ['overbroad'])).toBe('');
});
