import { describe, expect, it, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { mailOf } from './document-of.ts';

const PERIOD = { from: '2026-03-01', to: '2026-03-03' };

/** From, subject, note, head and text of the mail below it. */
const NOTES = [
  [
    'English',
    ['PC Jane Hill', 'jane.hill@met.police.uk'],
    'FW: scammed',
    'Please see below, we need the IP logs of @x_trader for 1-3 March 2026.\n\nRegards,\nPC Hill',
    'From: Anna Smith <anna@mail.example>\nSent: 12 November 2026 09:12\nTo: Jane Hill <jane.hill@met.police.uk>\nSubject: scammed',
    'Dear officer,\n\nI was scammed by this user. I paid 400 pounds.\n\nAnna Smith',
  ],
  [
    'German',
    ['KHK Peter Kurz', 'peter.kurz@polizei.nrw.de'],
    'Betrug',
    'Siehe unten, wir brauchen die IP-Logs von @x_trader vom 1. bis 3. März 2026.\n\nGruß\nKHK Kurz',
    'Von: Anna Schmidt <anna@mail.example>\nGesendet: Donnerstag, 12. November 2026 09:12\nAn: Kurz, Peter <peter.kurz@polizei.nrw.de>\nBetreff: Betrug',
    'Sehr geehrte Damen und Herren,\n\nich wurde von diesem Nutzer betrogen.\n\nAnna Schmidt',
  ],
  [
    'French',
    ['Adj. Marc Roux', 'marc.roux@gendarmerie.interieur.gouv.fr'],
    'TR: arnaque',
    'Voir ci-dessous. Merci de nous transmettre les adresses IP du compte @x_trader du 1er au 3 mars 2026.\nAdj Roux',
    'De : Anne Petit <anna@mail.example>\nEnvoyé : jeudi 12 novembre 2026 09:12\nÀ : Roux Marc\nObjet : arnaque',
    "Bonjour,\n\nj'ai été escroquée par cet utilisateur.\n\nAnne Petit",
  ],
  [
    'Spanish',
    ['Insp. Luis Gil', 'luis.gil@policia.es'],
    'RV: estafa',
    'Ver abajo, necesitamos las IP de @x_trader del 1 al 3 de marzo de 2026.\nInsp. Gil',
    'De: Ana Paz <anna@mail.example>\nEnviado: jueves, 12 de noviembre de 2026 09:12\nPara: Luis Gil\nAsunto: estafa',
    'Buenos días:\n\nme ha estafado este usuario.\n\nAna Paz',
  ],
  [
    'Italian',
    ['Isp. Mario Neri', 'mario.neri@poliziadistato.it'],
    'I: truffa',
    'Vedi sotto, servono gli IP di @x_trader dal 1 al 3 marzo 2026.\nIsp. Neri',
    'Da: Anna Bo <anna@mail.example>\nInviato: giovedì 12 novembre 2026 09:12\nA: Mario Neri\nOggetto: truffa',
    'Buongiorno,\n\nsono stata truffata da questo utente.\n\nAnna Bo',
  ],
  [
    'Dutch',
    ['Jan de Wit', 'jan.dewit@politie.nl'],
    'FW: oplichting',
    'Zie hieronder. Graag de IP-logs van @x_trader van 1 tot 3 maart 2026.\nJan de Wit',
    'Van: Anna Bos <anna@mail.example>\nVerzonden: donderdag 12 november 2026 09:12\nAan: Jan de Wit\nOnderwerp: oplichting',
    'Goedendag,\n\nik ben opgelicht door deze gebruiker.\n\nAnna Bos',
  ],
  [
    'Polish',
    ['asp. Jan Lis', 'jan.lis@policja.gov.pl'],
    'PD: oszustwo',
    'Proszę o logi IP konta @x_trader od 1 do 3 marca 2026 r., szczegóły poniżej.\nasp. Lis',
    'Od: Anna Nowak <anna@mail.example>\nWysłano: czwartek, 12 listopada 2026 09:12\nDo: Jan Lis\nTemat: oszustwo',
    'Dzień dobry,\n\nzostałam oszukana przez tego użytkownika.\n\nAnna Nowak',
  ],
] as const;

describe('a note above a mail that it passes on', () => {
  it.each(NOTES)('is what the officer asks, about whom it names alone: %s', (...row) => {
    const [, [name, address], subject, note, head, text] = row;
    const { kind, requests } = extract(
      mailOf(`${note}\n\n${head}\n\n${text}\n`, [], { subject, from: [{ name, address }] }),
    );
    expect(kind).toBe('request');
    expect(requests).toHaveLength(1);
    const { form } = requests[0]!;
    expect(form.timeRange).toMatchObject(PERIOD);
    expect(form.dataTypes.traffic).toBe(true);
    expect(form.identifiers.map(({ value }) => value)).toEqual(['@x_trader']);
    expect(form.requester.email).toBe(address);
    expect(form.requester.name ?? name).toContain(name.split(' ').at(-1));
  });
});

const OFFICER = { subject: 'FW: scam', from: [{ name: 'DC Amy Poe', address: 'amy.poe@met.police.uk' }] };
const HEAD = 'Sent: 12 November 2026 09:12\nTo: Amy Poe <amy.poe@met.police.uk>\nSubject: scam';
const targetsOf = (body: string): string[] => {
  const { requests } = extract(mailOf(body, [], OFFICER));
  expect(requests).toHaveLength(1);
  expect(requests[0]!.form.requester.email).toBe('amy.poe@met.police.uk');
  return requests[0]!.form.identifiers.map(({ value }) => value);
};

describe('a note that names nobody', () => {
  it.each(['-----Original Message-----\n', ''])('asks about whom the mail below it names (%s)', (line) => {
    const note = 'Could you give us the IP logs for this user please? Complaint below.\n\nRegards,\nDC Poe';
    const complaint = 'Dear officer,\n\nI was scammed by @x_trader on your site.\n\nAnna Smith';
    expect(
      targetsOf(`${note}\n\n${line}From: Anna Smith <anna@mail.example>\n${HEAD}\n\n${complaint}\n`),
    ).toEqual(['@x_trader']);
  });

  it.each(['-----Original Message-----\n', ''])(
    'asks about who sent that mail, if it names nobody (%s)',
    (line) => {
      const note = "Hi, who's behind the sender below? Subscriber details please.\n\nAmy";
      const threat = 'Hello Anna,\n\nI know where you live.';
      expect(targetsOf(`${note}\n\n${line}From: rache@examplemail.test\n${HEAD}\n\n${threat}\n`)).toEqual([
        'rache@examplemail.test',
      ]);
    },
  );

  it('asks, also where no verb does, and the private mail below it is not the request', () => {
    const note = 'Wer ist das? Bitte die IP-Logs vom 1. bis 3. März 2026.\n\nGruß\nKHK Kurz';
    const head =
      'Von: Anna Schmidt <anna@mail.example>\nGesendet: Donnerstag, 12. November 2026 09:12\nAn: Kurz, Peter\nBetreff: Betrug';
    const text =
      'Sehr geehrte Damen und Herren,\n\nich wurde von dem Nutzer @x_trader betrogen.\n\nAnna Schmidt';
    const from = [{ name: 'KHK Peter Kurz', address: 'peter.kurz@polizei.nrw.de' }];
    const { requests } = extract(
      mailOf(`${note}\n\n${head}\n\n${text}\n`, [], { subject: 'WG: Betrug', from }),
    );
    expect(requests).toHaveLength(1);
    expect(requests[0]!.form).toMatchObject({
      requester: { email: 'peter.kurz@polizei.nrw.de' },
      timeRange: PERIOD,
    });
  });
});

test('the head that an officer gives their own letter stays a part of it', () => {
  const body =
    'Please find our request below.\n\nFrom: DC Amy Poe <amy.poe@met.police.uk>\nTo: Example Mail\nDate: 3 March 2026\nSubject: scam\n\nPlease disclose the subscriber data of @x_trader.\n\nDC Amy Poe\nTel. 020 7946 0123\n';
  const { requests } = extract(mailOf(body, [], { ...OFFICER, subject: 'Request' }));
  expect(requests).toHaveLength(1);
  expect(requests[0]!.form.requester).toMatchObject({
    name: 'Amy Poe',
    rank: 'DC',
    telephone: '020 7946 0123',
  });
});

test('a note that only passes on leaves the request to whoever wrote it', () => {
  const body = `For you?\n\nFrom: Jaan Tamm <j.tamm@politsei.ee>\n${HEAD}\n\nDear colleagues,\n\nPlease disclose the subscriber data of @x_trader.\n\nJaan Tamm\nSenior Investigator\n`;
  const { requests } = extract(mailOf(body, [], OFFICER));
  expect(requests.map(({ form }) => form.requester.email)).toEqual(['j.tamm@politsei.ee']);
});

test('an officer who passes on the request of a colleague asks for no other data', () => {
  const body = `Please process the request of my colleague.\nDC Poe\n\nFrom: Jaan Tamm <j.tamm@politsei.ee>\n${HEAD}\n\nDear colleagues,\n\nPlease disclose the subscriber data of @x_trader.\n\nJaan Tamm\nSenior Investigator\n`;
  const { requests } = extract(mailOf(body, [], OFFICER));
  expect(requests.map(({ form }) => form.requester.email)).toEqual(['j.tamm@politsei.ee']);
});
