import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf, textOf } from '../document-of.ts';

const ASKED = 'We request you to provide the subscriber data of the account a.fox@examplemail.test.';
const formOf = (text: string): StandardForm => extract(textOf(text)).requests[0]!.form;

describe('who writes', () => {
  test.each([
    [
      `${ASKED}\n\n(B. OTIENO) CHIEF INSPECTOR\nFOR: HEAD, SERIOUS CRIMES UNIT`,
      { name: 'B. OTIENO', rank: 'CHIEF INSPECTOR' },
    ],
    [
      `Dear Sirs,\n\n${ASKED}\n\n(Maria Charalambous)\nChief Inspector\nfor Chief of Police\n\nAPPLICATION\n\nUpon reading the affidavit it is the view of this office that the data is of use.`,
      { name: 'Maria Charalambous', rank: 'Chief Inspector' },
    ],
    [
      'NOW THEREFORE I, TEO WEI LING, Assistant Superintendent of Police, being authorised thereto, order you to produce the subscriber data of a.fox@examplemail.test.',
      { name: 'TEO WEI LING', rank: 'Assistant Superintendent of Police' },
    ],
    [`My name is Wade Pelkey, I am the chief of police here. ${ASKED}`, { name: 'Wade Pelkey' }],
    [
      `Issuing officer: Lachlan Tregenza, Detective Leading Senior Constable, AFP ID 18823\n\n${ASKED}`,
      { name: 'Lachlan Tregenza', rank: 'Detective Leading Senior Constable', badgeNumber: '18823' },
    ],
    [
      `${ASKED}\n\nEmre KAYA\nPolice Officer - registry no 388214`,
      { name: 'Emre KAYA', badgeNumber: '388214' },
    ],
  ])('%s', (text, requester) => {
    expect(formOf(text).requester).toMatchObject(requester);
  });
});

describe('numbers to call', () => {
  test.each([
    ['+372 612 3000, direct +372 555 0118', '+372 555 0118'],
    ['Tel. +66 2 555 0147 / Office +66 2 504 4850', '+66 2 555 0147'],
    ['Ph # 061-5550173', '061-5550173'],
  ])('the own one of "%s"', (line, telephone) => {
    const { requester } = formOf(
      `Dear all,\n\n${ASKED}\n\nKadri Lepik\ninvestigator\nPolice and Border Guard Board\n${line}`,
    );
    expect(requester.telephone).toBe(telephone);
  });

  test('the other is the switchboard', () => {
    const { organisation } = formOf(
      `Dear all,\n\n${ASKED}\n\nKadri Lepik\ninvestigator\nPolice and Border Guard Board\n+372 612 3000, direct +372 555 0118`,
    );
    expect(organisation.switchboard).toBe('+372 612 3000');
  });

  test('a day is none', () => {
    const { requester } = formOf(
      `Dear Sir,\n\nKindly provide:\n(a) the subscriber data of a.fox@examplemail.test\n(b) e-mails sent to procurement@ on 14/9/2026`,
    );
    expect(requester.telephone).toBeNull();
  });
});

describe('a footer tells how the body is reached, and nothing of what is asked about', () => {
  const text = `AUSTRALIAN FEDERAL POLICE\n\n${ASKED}\n\nSigned at Canberra\n\nAFP National Switchboard 02 5126 0000 · GPO Box 401, Canberra ACT 2601 · www.afp.gov.au · ABN 17 864 931 143`;

  test('site and address', () => {
    expect(formOf(text).organisation).toMatchObject({
      website: 'www.afp.gov.au',
      address: 'GPO Box 401, Canberra ACT 2601',
    });
  });

  test('the account alone is the target', () => {
    expect(formOf(text).identifiers.map(({ value }) => value)).toEqual(['a.fox@examplemail.test']);
  });
});

test('an order that may come is not one that is missing', () => {
  const { requests } = extract(
    mailOf(
      `Hi,\n\n${ASKED} If I need more I'll come back with a court order from the district court.\n\nKari Nordmann`,
    ),
  );
  expect(requests[0]!.form.authority.attached).toBeNull();
});
