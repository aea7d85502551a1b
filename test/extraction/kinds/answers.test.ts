import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from '../letters/mail.ts';

const read = async (subject: string, body: string, headers: string[] = []) =>
  extract(
    await documentOf({ name: '', from: 'A. Rossi <a.rossi@poliziadistato.it>', subject, body, headers }),
  );
const ANSWERS = ['In-Reply-To: <7f3a@desk.examplemail.test>'];
const BODIES: readonly (readonly [string, string])[] = [
  [
    'Re: your question',
    'Good morning,\n\nYes, the officer in charge is now Inspector Bianchi.\n\nRegards\nA. Rossi',
  ],
  [
    'R: precisazione',
    'Buongiorno,\n\nil numero del procedimento era giusto, confermo.\n\nCordiali saluti\nA. Rossi',
  ],
  [
    'AW: Rückfrage',
    'Guten Morgen,\n\nja, Frau Weber hat den Fall übernommen.\n\nMit freundlichen Grüßen\nA. Rossi',
  ],
];

test.each(BODIES)(
  '"%s" is a reply where it goes on with mails, though it asks for nothing',
  async (subject, body) => {
    expect(await read(subject, body, ANSWERS)).toEqual({ kind: 'reply', reason: null, requests: [] });
  },
);

test('without a mail that went before, and without words that say so, it is none', async () => {
  expect((await read(...BODIES[2]!)).kind).not.toBe('reply');
});

test.each([
  [
    'Re: Re: order of 3 November',
    'Good morning,\n\nTo answer your question: the times are in UTC. The stamped copy is attached again.\n\nA. Rossi',
  ],
  [
    'AW: Beschluss',
    'Guten Tag,\n\nauf Ihre Rückfrage: gemeint ist die mitteleuropäische Zeit. Der Beschluss liegt erneut bei.\n\nA. Rossi',
  ],
  ['SV: kendelse', 'Hej,\n\ntak for svaret. Oplysningerne er modtaget, og sagen kan lukkes.\n\nA. Rossi'],
  ['Odp: dane', 'Dzień dobry,\n\npotwierdzam, dane dotarły i hasło działa.\n\nA. Rossi'],
  [
    'Re: cerere',
    'Bună ziua,\n\nconfirm că fusul orar este cel al Bucureștiului. Ordonanța este atașată din nou.\n\nA. Rossi',
  ],
  ['R: stato', 'Buongiorno,\n\na che punto è la nostra pratica del 3 novembre?\n\nA. Rossi'],
])('what an authority answers, confirms or asks back is a reply: %s', async (subject, body) => {
  expect((await read(subject, body)).kind).toBe('reply');
});

test('an answer that asks for more data is a request', async () => {
  const { kind } = await read(
    'Re: your answer',
    'Thank you for your answer. We confirm the time zone. Please also provide the IP logs of the account grey.heron@examplemail.test for October 2026.\n\nA. Rossi',
  );
  expect(kind).toBe('request');
});

test('a request is one whatever it answers', async () => {
  const { kind } = await read(
    'Re: Budgetfragen',
    'As discussed: we request the subscriber data of the account anna@examplemail.test for our investigation into fraud, case 2026/118.\n\nA. Rossi\nPolizia di Stato',
    ANSWERS,
  );
  expect(kind).toBe('request');
});
