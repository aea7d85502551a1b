import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf, textOf } from '../document-of.ts';

const formOf = (text: string): StandardForm | undefined => extract(textOf(text)).requests[0]?.form;

test.each([
  [
    "Hello,\n\nI'm writing from the Harbour Police Department about a fraud. Please send the subscriber data of fox@examplemail.test.\n",
    'Harbour Police Department',
  ],
  [
    'Guten Tag,\n\nich schreibe im Auftrag der Staatsanwaltschaft Musterstadt. Bitte teilen Sie uns die Bestandsdaten zum Konto fuchs@examplemail.test wegen Betrugs mit.\n',
    'Staatsanwaltschaft Musterstadt',
  ],
  [
    'Bonjour,\n\nje vous écris de la part de la gendarmerie de Pau. Merci de communiquer l’identité du titulaire du compte renard@examplemail.test, utilisé pour une escroquerie.\n',
    'gendarmerie de Pau',
  ],
])('the body for which one writes: %#', (text, name) => {
  expect(formOf(text)?.organisation.legalName).toBe(name);
});

test('the body behind the name of the one who sends the mail', () => {
  const body =
    'Hi, Deputy Jane Roe with the Harbour County Sheriff’s Office. We need the subscriber data of fox@examplemail.test for a fraud.\n';
  const from = [{ address: 'jroe@co.harbour.mn.us', name: 'Jane Roe' }];
  const form = extract(mailOf(body, [], { from, subject: 'Account' })).requests[0]?.form;
  expect(form?.organisation.legalName).toBe('Harbour County Sheriff’s Office');
});

test.each([
  ['I am writing on behalf of my client, who was cheated. Please send the data of fox@examplemail.test.\n'],
  [
    'The Court finds that there are reasonable grounds for the order. Please send the subscriber data of fox@examplemail.test, used for a fraud.\n',
  ],
])('no body is named: %#', (text) => {
  expect(formOf(text)?.organisation.legalName ?? null).toBeNull();
});

test.each([
  ['Policijska uprava Zagreb\nVukovarska 12, Zagreb', 'Vukovarska 12, Zagreb'],
  ['VALSTS POLICIJA\nBrīvības iela 1, Rīga, LV-1010', 'Brīvības iela 1, Rīga, LV-1010'],
])('addresses of the south and the Baltic: %#', (head, address) => {
  const form = formOf(
    `${head}\n\nPlease provide the subscriber data of fox@examplemail.test, used for a fraud.\n`,
  );
  expect(form?.organisation.address).toBe(address);
});

test('the officer behind the bare label, with an acting grade', () => {
  const form = formOf(
    'WHO: Harbour Provincial Police\nOFFICER: Acting S/Sgt D. Roe badge 11987\n\nPlease provide the subscriber data of fox@examplemail.test, used for a fraud.\n',
  );
  expect(form?.requester).toMatchObject({ name: 'D. Roe', rank: 'Acting S/Sgt', badgeNumber: '11987' });
});
