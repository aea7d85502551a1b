import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { FILLED, formOf, type Label, pdfOf } from './document-of.ts';

const read = (answers: Partial<Record<Label, string>>): StandardForm =>
  extract(formOf(answers)).requests[0]!.form;

test('an explanation without brackets ends the label before it', () => {
  const rows = Object.entries(FILLED).map(([label, value]): string[] =>
    label === 'Data Production'
      ? [
          'Data Production This is to be used\nwhen data is being requested to be\nproduced or disclosed and requires the same level of detail as for data preservation.',
          '[X] YES [ ] NO',
        ]
      : [label, value],
  );
  expect(extract(pdfOf(rows)).requests[0]!.form.nature.production).toBe(true);
});

test.each([
  ['Digital unit, badge KRP-11', 'Digital unit', 'KRP-11'],
  ['Enquêtrice, matricule 40217', 'Enquêtrice', '40217'],
  ['Head of unit 3', 'Head of unit 3', null],
])('a badge behind the position: %s', (position, held, badgeNumber) => {
  const { requester } = read({ 'Name including badge/id number': 'Jane Roe', Position: position });
  expect(requester).toMatchObject({ position: held, badgeNumber });
});

describe('secrecy', () => {
  test.each<[string, boolean, string | null]>([
    ['No notice to the user; section 101a StPO', true, 'section 101a StPO'],
    ['Keine Mitteilung an den Nutzer', true, null],
    ['De gebruiker mag worden ingelicht.', false, null],
    ['Le titulaire peut être informé.', false, null],
    ['Der Nutzer kann benachrichtigt werden.', false, null],
    ['No se informará al titular de la cuenta.', true, null],
    ['No debe ser informado el usuario', true, null],
    ['Non si deve informare l’utente', true, null],
    ['Nie należy informować użytkownika', true, null],
    ['Nu se va informa titularul', true, null],
    ['Não deve ser informado o titular', true, null],
    ['No', false, null],
    ['Nie dotyczy', false, null],
    ['Non necessaria', false, null],
    ['No es necesario informar a nadie', false, null],
    ['No hay inconveniente en informar al titular', false, null],
    ['Nie ma przeszkód, aby poinformować użytkownika', false, null],
    ['No need to inform anyone', false, null],
  ])('%s', (text, requested, legalBasis) => {
    expect(read({ Confidentiality: text }).confidentiality).toMatchObject({ requested, legalBasis });
  });
});

test('a protocol is named with its convention, and laws that are read together are one basis', () => {
  const overview = 'Overview of the criminal activity';
  expect(
    read({
      [overview]:
        'The man is on his way. Article 9 of the Second Additional Protocol to the Convention on Cybercrime',
    }).legalBasis,
  ).toBe('Article 9 of the Second Additional Protocol to the Convention on Cybercrime');
  expect(
    read({ [overview]: 'Das Ersuchen stützt sich auf § 100j Abs. 1 StPO i. V. m. § 22 TDDDG.' }).legalBasis,
  ).toBe('§ 100j Abs. 1 StPO i. V. m. § 22 TDDDG');
});
