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

test.each(BODIES)('"%s" is none where no mail went before', async (subject, body) => {
  expect((await read(subject, body)).kind).not.toBe('reply');
});

test('a request is one whatever it answers', async () => {
  const { kind } = await read(
    'Re: Budgetfragen',
    'As discussed: we request the subscriber data of the account anna@examplemail.test for our investigation into fraud, case 2026/118.\n\nA. Rossi\nPolizia di Stato',
    ANSWERS,
  );
  expect(kind).toBe('request');
});
