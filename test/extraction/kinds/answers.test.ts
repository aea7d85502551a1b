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

test('so it is with the subject line of a reply alone', async () => {
  expect((await read(...BODIES[2]!)).kind).toBe('reply');
});

test('thanks alone go on with what a mail answers', async () => {
  const thanks = 'All opened without trouble, many thanks, and a quiet weekend.\n\nA. Rossi';
  expect((await read('Re: your files', thanks, ANSWERS)).kind).toBe('reply');
});

test('without that, and without words that say so, it is none', async () => {
  expect((await read('Rückfrage', BODIES[2]![1])).kind).not.toBe('reply');
});

test.each([
  [
    'a withdrawal',
    'Your ticket 2026-00512',
    'Please cancel our request. The phone was found, nothing is needed any more.\n\nA. Rossi',
  ],
  [
    'a request that has become void',
    'RE: dossier 2026-00512',
    'Bonjour,\n\nla réquisition transmise hier est sans objet. Merci de clore votre dossier.\n\nA. Rossi',
  ],
  [
    'the law that was asked for',
    'Odp: Sprawa 2026-00512',
    'Dzień dobry,\n\nuzupełniam: podstawą jest art. 218 § 1 k.p.k.\n\nA. Rossi',
  ],
  [
    'an answer above the questions',
    'Re: 2026-00512',
    'Only the subscriber data, please, and the time is UTC.\n\nA. Rossi\n\nOn Tue, Nov 24, 2026 at 10:15 AM Desk wrote:\n> Which data do you ask for?\n> Which time zone?',
  ],
  [
    'an answer above a mail that is quoted in Estonian',
    'Re: Täpsustus',
    'Tere\n\nJah, kellaaeg on Eesti aeg.\n\nA. Rossi\n\n--- Algne kiri ---\nSaatja: desk@examplemail.test\nKas kell 14:05 on Eesti aeg?',
  ],
])('%s is a reply', async (_, subject, body) => {
  expect((await read(subject, body)).kind).toBe('reply');
});

test.each([
  [
    'with an account',
    'Re: how to ask',
    'Thanks for the guide. Please provide the subscriber data of grey.heron@examplemail.test.\n\nA. Rossi\n\n> Please name the account.',
  ],
  [
    'with its law and its case, its account unread',
    'RE: how do I ask?',
    'Under section 61 of the Investigatory Powers Act 2016 please provide the subscriber details for the user grey heron, court order to follow, criminal investigation into fraud by our police unit.\n\nA. Rossi\n\n> Please name the account.',
  ],
  [
    'with danger to a life',
    'Re: call',
    'A girl is missing and her life is at risk, please ring.\n\nA. Rossi',
  ],
])('a request in a thread, %s, is no mere reply', async (_, subject, body) => {
  expect((await read(subject, body)).kind).toBe('request');
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

const INTRODUCED = 'Legal Desk <legal@examplemail.test>';

test.each([
  [
    'Ergänzung',
    `Guten Tag,\n\ndie Uhrzeiten sind MEZ, das Aktenzeichen ist 118 Js 4471/26.\n\nA. Rossi\n\nAm 19.11.2026 um 10:12 schrieb ${INTRODUCED}:\n> Ihre Anfrage zu dem Konto blau.meise@examplemail.test nennt keine Zeitzone.`,
  ],
  [
    'the details you wanted',
    `Afternoon,\n\nPeriod: 3 September 2026 to 17 September 2026\nTime zone: UTC\n\nA. Rossi\n\nFrom: ${INTRODUCED}\nSent: 20 November 2026 10:15\nTo: A. Rossi\nSubject: the details\n\nWe have your request for login records of the account blue.tit@examplemail.test. Please tell us the period.`,
  ],
  [
    'kiegészítés',
    `Tisztelt Cím! Az időpontok magyar idő szerint értendők.\n\nA. Rossi\n\n${INTRODUCED} 2026. 11. 19. 10:20 keltezéssel írta:\n\nMegkeresésükből hiányzik az időzóna.`,
  ],
  ['aanvulling', 'Goedemorgen,\n\nIn zaak LH-2026-000621: het parketnummer is 10/220817-26.\n\nA. Rossi'],
  ['prolongation', 'Bonjour, merci de prolonger la conservation de 90 jours (LH-2026-000622).\n\nA. Rossi'],
])('what goes with a mail of the desk is a reply whatever its subject line: %s', async (subject, body) => {
  expect(await read(subject, body)).toEqual({ kind: 'reply', reason: null, requests: [] });
});

test.each([
  [
    'about another account',
    `Danke für die Auskunft. Im selben Verfahren (Az. 118 Js 4412/26) bitte noch die Bestandsdaten zu rot.milan@examplemail.test, § 100j StPO.\n\nA. Rossi\n\nAm 19.11.2026 um 10:12 schrieb ${INTRODUCED}:\n> Anbei die Daten (LH-2026-000312).`,
  ],
  [
    'with danger to a life',
    `A girl is missing and her life is at risk, please ring.\n\nA. Rossi\n\nOn Thu, Nov 19, 2026 at 10:20 AM ${INTRODUCED} wrote:\n> Anything else?`,
  ],
])('what asks anew %s is a request, also above a mail of the desk', async (_, body) => {
  expect((await read('one more', body)).kind).toBe('request');
});
