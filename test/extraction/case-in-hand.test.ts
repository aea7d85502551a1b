import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { textOf } from './document-of.ts';

const ASKS =
  'We request the subscriber data of the account fox.dealer@examplemail.test for an investigation.';

/** What is read of the requester, as far as the expectation names it. */
function requesterOf(body: string, wanted: object): object {
  const requester = extract(textOf(body)).requests[0]?.form?.requester;
  return Object.fromEntries(
    Object.keys(wanted).map((key) => [key, requester?.[key as keyof typeof requester]]),
  );
}

describe('the officer who has a case in hand', () => {
  test.each([
    [
      'This case is being handled by Inspector Nora Quill, who may be reached at +353 1 555 0177.',
      { name: 'Nora Quill', rank: 'Inspector' },
    ],
    [
      "L'enquêteur en charge est l'inspecteur principal Luc Ferrand, matricule 55190.",
      { name: 'Luc Ferrand', rank: 'inspecteur principal', badgeNumber: '55190' },
    ],
    [
      'La investigación está a cargo del Comisario Tomás Rey Lago.',
      { name: 'Tomás Rey Lago', rank: 'Comisario' },
    ],
    ['Le indagini sono condotte dal Sovrintendente Ugo Neri.', { name: 'Ugo Neri', rank: 'Sovrintendente' }],
    [
      'Rückfragen richten Sie bitte an KHK Ute Brandt unter 030 5550177.',
      { name: 'Ute Brandt', rank: 'KHK', telephone: '030 5550177' },
    ],
    [
      'Postępowanie prowadzi starszy sierżant Adam Wilk, nr służbowy 551902.',
      { name: 'Adam Wilk', rank: 'starszy sierżant', badgeNumber: '551902' },
    ],
  ])('is read from a sentence: %s', (sentence, wanted) => {
    expect(requesterOf(`HARBOUR POLICE\n\n${ASKS} ${sentence}\n`, wanted)).toEqual(wanted);
  });

  test.each(['The shop is led by Nora Quill.', 'Sklep prowadzi Adam Wilk.'])(
    'needs a grade: %s',
    (sentence) => {
      const wanted = { name: null };
      expect(requesterOf(`HARBOUR POLICE\n\n${ASKS} ${sentence}\n`, wanted)).toEqual(wanted);
    },
  );
});

describe('a name that only its neighbours make an officer’s', () => {
  test.each([
    [
      'Naam: P. Dekker\nRang: inspecteur\nLegitimatienummer: 551902',
      { name: 'P. Dekker', rank: 'inspecteur', badgeNumber: '551902' },
    ],
    [
      'Nome: Rui Matos\nCargo: Delegado de Polícia\nMatrícula: 551902',
      { name: 'Rui Matos', position: 'Delegado de Polícia', badgeNumber: '551902' },
    ],
  ])('stands above a grade or an office: %s', (lines, wanted) => {
    expect(requesterOf(`HARBOUR POLICE\n\n${lines}\n\n${ASKS}\n`, wanted)).toEqual(wanted);
  });
});
