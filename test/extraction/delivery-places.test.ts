import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { documentOf } from './letters/mail.ts';

const LETTER = (ask: string) => `Metropolitan Police Service
New Scotland Yard, London SW1A 2JL

We are investigating a fraud, case MPS-2210-26 (Fraud Act 2006, section 2). Under the Investigatory Powers Act 2016 please provide the subscriber information of the account nightowl_77@examplemail.test.

${ask}

DS Daniel Hale
d.hale@met.police.uk
`;

async function targetsOf(ask: string): Promise<string[]> {
  const { requests } = extract(
    await documentOf({
      name: 'letter',
      from: 'DS Daniel Hale <d.hale@met.police.uk>',
      subject: 'Data request MPS-2210-26',
      body: LETTER(ask),
    }),
  );
  return (requests[0]?.form.identifiers ?? []).map(({ value }) => value);
}

describe('where the answer is to go is no target', () => {
  it.each([
    'Send the data to the address above or via Telegram @DSHale.',
    'Please upload the results to https://wetransfer.com/u/hale-ds.',
    'Upload the production to our secure portal at https://met-evidence-upload.com/in/88312 only.',
    'Kindly send your reply to ds.hale@outlook.com or to my Signal number +420 601 123 456.',
    'You can drop the files at https://mega.nz/filerequest/AbCd',
    'Bitte laden Sie die Daten wegen der Größe über https://wetransfer.com/u/goettingen-k3 hoch.',
    "Merci de répondre à l'adresse de mon collègue: br.lyon@gend-interieur.com",
    'Graag de gegevens sturen naar team.noord@outlook.com.',
    'Please also copy dan.hale55@gmail.com, which I read at weekends.',
    'The results can be dropped in the paste https://pastebin.com/q9Xzz.',
    'A copy of the answer to dan.hale55@gmail.com too.',
  ])('%s', async (ask) => {
    expect(await targetsOf(ask)).toEqual(['nightowl_77@examplemail.test']);
  });

  it.each([
    ['He told her to pay, and wrote via Telegram as @wallet_help_ee.', '@wallet_help_ee'],
    ['Please also provide the data of the Telegram user @wallet_help_ee.', '@wallet_help_ee'],
    [
      'Please send us the records relating to second.one@othermail.example as well.',
      'second.one@othermail.example',
    ],
    [
      'We also need a copy of the messages sent to second.one@othermail.example.',
      'second.one@othermail.example',
    ],
    ['Please provide the same for pay.now@othermail.example.', 'pay.now@othermail.example'],
  ])('a target stays one: %s', async (ask, target) => {
    expect(await targetsOf(ask)).toContain(target);
  });

  it.each([
    [
      'da',
      'Vi anmoder om oplysninger om brugeren af kontoen rav.jaeger@examplemail.test i en sag om bedrageri.',
      'Send svaret til min private mail mette.krog31@hotmail.example, tjenestemailen er nede.',
    ],
    [
      'sv',
      'Vi begär uppgifter om innehavaren av kontot rav.jaeger@examplemail.test.',
      'Skicka svaret till min egen mejl mette.krog31@hotmail.example.',
    ],
    [
      'no',
      'Vi ber om abonnentopplysninger for kontoen rav.jaeger@examplemail.test.',
      'Bruk gjerne min private e-post mette.krog31@hotmail.example for svaret.',
    ],
    [
      'uk',
      'Просимо надати дані користувача скриньки rav.jaeger@examplemail.test.',
      'Відповідь надішліть на мою особисту пошту mette.krog31@hotmail.example.',
    ],
    [
      'de',
      'Wir bitten um Bestandsdaten zum Konto rav.jaeger@examplemail.test.',
      'Bis Freitag liest hier keiner mit, mein privates Postfach: mette.krog31@hotmail.example.',
    ],
    [
      'nl',
      'Graag ontvangen wij de gegevens van gebruiker rav.jaeger@examplemail.test.',
      'De dienstmail ligt eruit, dus mijn eigen mailadres is mette.krog31@hotmail.example.',
    ],
    [
      'it',
      "Si richiedono i dati dell'intestatario dell'account rav.jaeger@examplemail.test.",
      'Oggi la posta non va: la mia casella personale è mette.krog31@hotmail.example.',
    ],
    [
      'cs',
      'Žádáme o sdělení údajů uživatele schránky rav.jaeger@examplemail.test.',
      'Kopii prosím i na můj soukromý e-mail mette.krog31@hotmail.example.',
    ],
    [
      'en',
      'We request the subscriber details of rav.jaeger@examplemail.test.',
      'Return address for the data: mette.krog31@hotmail.example.',
    ],
  ])('nor is the writer’s own box (%s)', async (_language, ask, own) => {
    const body = `Case 4471-0092/26\n\n${ask}\n${own}\n\nMette Krog\n`;
    const { requests } = extract(
      await documentOf({
        name: 'letter',
        from: 'Mette Krog <m.krog@police.gov.example>',
        subject: 'x',
        body,
      }),
    );
    expect(requests[0]?.form.identifiers.map(({ value }) => value)).toEqual(['rav.jaeger@examplemail.test']);
  });

  it('what somebody wrote of a box of his own is one', async () => {
    const ask = 'He wrote to her: "pay me first, my mail is pay.fast@othermail.example".';
    expect(await targetsOf(ask)).toContain('pay.fast@othermail.example');
  });

  it('an identity number of the officer is no postcode of Idaho', async () => {
    const body = LETTER('The officer is reached at the office.').replace(
      'DS Daniel Hale',
      'Karl Tamm, detective inspector, ID 44120',
    );
    const letter = { name: 'letter', from: 'Karl Tamm <karl.tamm@politsei.ee>', subject: 'Request 26.2' };
    const { requests } = extract(
      await documentOf({
        ...letter,
        body: body.replace(/^Metro.*\n.*\n/, 'Police and Border Guard Board\n'),
      }),
    );
    expect(requests[0]?.form.organisation.country).toBe('EE');
  });
});
