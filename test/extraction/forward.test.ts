import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';
import { findInnerMail } from '../../src/extraction/forward/forward-header.ts';
import type { Reading } from '../../src/extraction/reading.ts';
import { FILLED } from './document-of.ts';

const INNER = 'j.tamm@politsei.ee';
const OUTER = 'info@examplemail.test';
const LETTER = [
  'Dear colleagues,',
  '',
  'In criminal case no. 26-1234/567 we investigate computer fraud. Please disclose the subscriber information and the log-in',
  'records of the account fox.dealer@examplemail.test between 1 August 2026 and 30 September 2026.',
  '',
  'Yours sincerely,',
  'Jaan Tamm',
  'Senior Investigator',
  'Police and Border Guard Board',
].join('\n');
const FORM = Object.entries(FILLED)
  .map(([label, value]) => `${label}: ${value}`)
  .join('\n');

async function composed(mail: object): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail({
    from: `Front Office <${OUTER}>`,
    to: 'lea@examplemail.test',
    ...mail,
  });
  return message as Buffer;
}

async function reading(mail: object): Promise<Reading> {
  return extract(await readDocument(await composed(mail), 'outer.eml'));
}

const inner = (text = LETTER, more: object = {}): Promise<Buffer> =>
  composed({ from: `Jaan Tamm <${INNER}>`, subject: 'Request for data', text, ...more });

describe('a mail attached to one that only passes it on', () => {
  it('is the request, and its sender the requester', async () => {
    const { kind, requests } = await reading({
      subject: 'FW: Request for data',
      text: 'Please see the attached, it came to our shared mailbox.\n\nFront Office',
      attachments: [{ filename: 'request.eml', content: await inner(), contentType: 'message/rfc822' }],
    });
    expect(kind).toBe('request');
    expect(requests).toHaveLength(1);
    const [request] = requests;
    expect(request?.forwarded?.from).toEqual([{ address: INNER, name: 'Jaan Tamm' }]);
    expect(request?.form.requester).toMatchObject({ name: 'Jaan Tamm', email: INNER });
    expect(request?.sources['requester.email']).toMatchObject({
      document: 'request.eml',
      method: 'header',
      quote: INNER,
    });
    expect(request?.form.identifiers.map(({ value }) => value)).toContain('fox.dealer@examplemail.test');
    expect(request?.documents).toEqual(['outer.eml', 'request.eml']);
  });

  it('is the request also two mails deep, with its form', async () => {
    const middle = await composed({
      subject: 'Fwd: request',
      text: 'For you?',
      attachments: [{ filename: 'inner.eml', content: await inner(FORM), contentType: 'message/rfc822' }],
    });
    const { requests } = await reading({
      text: 'See attached.',
      attachments: [{ filename: 'middle.eml', content: middle, contentType: 'message/rfc822' }],
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ format: 'coe-2020', forwarded: { from: [{ address: INNER }] } });
    expect(requests[0]?.documents).toEqual(['outer.eml', 'inner.eml']);
  });

  it('is the request also below an answer, and below heads that name neither time nor address', async () => {
    const { kind, requests } = await reading({
      from: 'Poststelle <poststelle@polizei.nrw.de>',
      subject: 'WG: AW: WG: Anfrage',
      text: [
        ...['Zuständigkeitshalber.', '', '-----Ursprüngliche Nachricht-----', 'Von: Leitstelle'],
        ...['Betreff: AW: WG: Anfrage', '', 'Bitte weiterleiten, danke.', ''],
        ...['-----Ursprüngliche Nachricht-----', 'Von: KHK Grote', 'Betreff: Anfrage', ''],
        'Bitte teilen Sie mir die Bestandsdaten zu blau.meise@examplemail.test mit. Az. 118 Js 4412/26, Betrug, § 100j StPO.',
      ].join('\n'),
    });
    expect(kind).toBe('request');
    expect(requests.map(({ form }) => form.identifiers.map(({ value }) => value))).toEqual([
      ['blau.meise@examplemail.test'],
    ]);
  });

  it('is none where the reader wrote what comes back', async () => {
    const { kind } = await reading({
      from: 'Grote <grote@polizei.nrw.de>',
      subject: 'WG: Ihre Anfrage',
      text: [
        ...['Das Aktenzeichen ist 118 Js 4412/26.', '', 'Grote', '', 'Von: Lea <lea@examplemail.test>'],
        ...['Gesendet: Freitag, 20. November 2026 09:11', 'An: Grote', 'Betreff: Ihre Anfrage', ''],
        'Ihre Anfrage nach den Bestandsdaten zu blau.meise@examplemail.test nennt kein Aktenzeichen. Bitte reichen Sie es nach.',
      ].join('\n'),
    });
    expect(kind).toBe('reply');
  });

  it('is a request of its own for each mail', async () => {
    const second = LETTER.replaceAll('fox.dealer', 'other.name');
    const { requests } = await reading({
      text: 'Two came in today.',
      attachments: [
        { filename: 'a.eml', content: await inner(), contentType: 'message/rfc822' },
        {
          filename: 'b.eml',
          content: await inner(second, { from: 'A. Kask <a.kask@politsei.ee>' }),
          contentType: 'message/rfc822',
        },
      ],
    });
    expect(requests.map(({ forwarded }) => forwarded?.from[0]?.address)).toEqual([
      INNER,
      'a.kask@politsei.ee',
    ]);
  });

  it('is no more than evidence where the outer mail asks by itself', async () => {
    const { requests } = await reading({
      from: `Jaan Tamm <${INNER}>`,
      subject: 'Request for data',
      text: LETTER,
      attachments: [
        {
          filename: 'threat.eml',
          content: await composed({
            from: 'x@gmail.com',
            text: 'Pay 2 BTC or I will send the video to everyone.',
          }),
          contentType: 'message/rfc822',
        },
      ],
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.forwarded).toBeNull();
    expect(requests[0]?.sources['requester.email']?.document).toBe('outer.eml');
  });

  it('changes nothing in a mail that brings no request at all', async () => {
    const { kind } = await reading({
      text: 'Shall we go?',
      attachments: [
        {
          filename: 'lunch.eml',
          content: await composed({
            from: 'a@b.test',
            text: 'Lunch on Friday at noon? The new place round the corner is nice.',
          }),
          contentType: 'message/rfc822',
        },
      ],
    });
    expect(kind).toBe('not-a-request');
  });
});

/** How mail programs head what they pass on. */
const STYLES: readonly (readonly [string, string, string])[] = [
  [
    'Outlook',
    'FW: Request',
    `-----Original Message-----\nFrom: Tamm, Jaan <${INNER}>\nSent: Monday, 23 November 2026 09:14\nTo: Front Office <${OUTER}>\nSubject: Request for data\n`,
  ],
  [
    'Outlook on the web',
    'Fw: Request',
    `________________________________\nFrom: Jaan Tamm <${INNER}>\nSent: Monday, November 23, 2026 9:14 AM\nTo: Front Office <${OUTER}>;\n info2@examplemail.test\nSubject: Request for data\n`,
  ],
  [
    'Gmail',
    'Fwd: Request',
    `---------- Forwarded message ---------\nFrom: Jaan Tamm <${INNER}>\nDate: Mon, Nov 23, 2026 at 9:14 AM\nSubject: Request for data\nTo: <${OUTER}>\n`,
  ],
  [
    'Apple Mail',
    'Fwd: Request',
    `Begin forwarded message:\n\nFrom: Jaan Tamm <${INNER}>\nSubject: Request for data\nDate: 23 November 2026 at 09:14:00 EET\nTo: ${OUTER}\n`,
  ],
  [
    'Thunderbird in German',
    'Fwd: Request',
    `-------- Weitergeleitete Nachricht --------\nBetreff: \tRequest for data\nDatum: \tMon, 23 Nov 2026 09:14:00 +0200\nVon: \tJaan Tamm <${INNER}>\nAn: \t${OUTER}\n`,
  ],
  [
    'Outlook in German',
    'WG: Anfrage',
    `Von: Jaan Tamm <${INNER}>\nGesendet: Montag, 23. November 2026 09:14\nAn: Front Office <${OUTER}>\nBetreff: Request for data\n`,
  ],
  [
    'Outlook in French',
    'TR: Demande',
    `-----Message d’origine-----\nDe : Jaan Tamm [mailto:${INNER}]\nEnvoyé : lundi 23 novembre 2026 09:14\nÀ : Front Office\nObjet : Request for data\n`,
  ],
  [
    'Gmail in Spanish',
    'Rv: Solicitud',
    `---------- Mensaje reenviado ---------\nDe: Jaan Tamm <${INNER}>\nDate: lun, 23 nov 2026 a las 9:14\nSubject: Request for data\nTo: <${OUTER}>\n`,
  ],
  [
    'Outlook in Polish',
    'PD: Wniosek',
    `Od: Jaan Tamm <${INNER}>\nWysłano: poniedziałek, 23 listopada 2026 09:14\nDo: Front Office <${OUTER}>\nTemat: Request for data\n`,
  ],
  [
    'Outlook in Ukrainian',
    'Fwd: Запит',
    `---------- Переслане повідомлення ---------\nВід: Jaan Tamm <${INNER}>\nДата: 23.11.2026\nТема: Request for data\nКому: ${OUTER}\n`,
  ],
  [
    'Outlook in Dutch',
    'FW: Verzoek',
    `Van: Jaan Tamm <${INNER}>\nVerzonden: maandag 23 november 2026 09:14\nAan: Front Office <${OUTER}>\nOnderwerp: Request for data\n`,
  ],
  [
    'Outlook in Italian',
    'I: Richiesta',
    `Da: Jaan Tamm <${INNER}>\nInviato: lunedì 23 novembre 2026 09:14\nA: Front Office <${OUTER}>\nOggetto: Request for data\n`,
  ],
  [
    'Thunderbird in French',
    'Tr: Request for data',
    `-------- Message transféré --------\nSujet : \tRequest for data\nDate : \tMon, 23 Nov 2026 09:14:00 +0100\nDe : \tJaan Tamm <${INNER}>\nPour : \t${OUTER}\n`,
  ],
  [
    'Thunderbird in Polish',
    'Fwd: Request for data',
    `-------- Przekazana wiadomość --------\nTemat: \tRequest for data\nData: \tMon, 23 Nov 2026 09:14:00 +0100\nNadawca: \tJaan Tamm <${INNER}>\nAdresat: \t${OUTER}\n`,
  ],
  [
    'Outlook in Bulgarian',
    'FW: Request for data',
    `От: Jaan Tamm <${INNER}>\nИзпратено: 23 ноември 2026 г. 9:14\nДо: ${OUTER}\nОтносно: Request for data\n`,
  ],
  [
    'Outlook in Lithuanian',
    'FW: Request for data',
    `Nuo: Jaan Tamm <${INNER}>\nIšsiųsta: 2026 m. lapkričio 23 d. 09:14\nKam: ${OUTER}\nTema: Request for data\n`,
  ],
  [
    'Outlook in Latvian',
    'FW: Request for data',
    `No: Jaan Tamm <${INNER}>\nNosūtīts: pirmdiena, 2026. gada 23. novembris 09:14\nKam: ${OUTER}\nTēma: Request for data\n`,
  ],
  [
    'Outlook in Estonian',
    'FW: Request for data',
    `Saatja: Jaan Tamm <${INNER}>\nSaatmisaeg: esmaspäev, 23. november 2026 09:14\nAdressaat: ${OUTER}\nTeema: Request for data\n`,
  ],
  [
    'Outlook in Greek',
    'FW: Request for data',
    `Από: Jaan Tamm <${INNER}>\nΣτάλθηκε: Δευτέρα, 23 Νοεμβρίου 2026 9:14 πμ\nΠρος: ${OUTER}\nΘέμα: Request for data\n`,
  ],
];

describe('a mail passed on within the text', () => {
  it.each(STYLES)('as %s does', async (_, subject, header) => {
    const { kind, requests } = await reading({ subject, text: `FYI\n\n${header}\n${LETTER}` });
    expect(kind).toBe('request');
    const [request] = requests;
    expect(request?.forwarded?.from[0]?.address).toBe(INNER);
    expect(request?.forwarded?.from[0]?.name).toMatch(/^(?:Jaan Tamm|Tamm, Jaan)$/);
    expect(request?.forwarded?.subject).toBe('Request for data');
    expect(request?.form.requester.email).toBe(INNER);
    expect(request?.sources['requester.email']).toMatchObject({ document: 'outer.eml', method: 'header' });
    expect(request?.form.identifiers.map(({ value }) => value)).toContain('fox.dealer@examplemail.test');
    expect(request?.form.identifiers.map(({ value }) => value)).not.toContain(OUTER);
    expect(request?.form.requested).not.toBeNull();
  });

  it('behind marks of quotation, with quotes as the mail has them', async () => {
    const [, , apple] = STYLES[3]!;
    const text = `FYI\n\n${`${apple}\n${FORM}`.replace(/^/gm, '> ')}`;
    const document = await readDocument(await composed({ subject: 'Fwd: x', text }), 'outer.eml');
    const [request] = extract(document).requests;
    expect(request?.forwarded?.from[0]?.address).toBe(INNER);
    expect(request?.form.organisation.legalName).toBe('Police and Border Guard Board');
    const folded = (document.pages[0]?.text ?? '').replace(/\s+/g, ' ');
    for (const [path, { quote, method }] of Object.entries(request?.sources ?? {}))
      if (method !== 'header') expect(folded, path).toContain(quote);
  });

  it('as HTML, with its form in a table, and with the attachments of the outer mail', async () => {
    const rows = Object.entries(FILLED).map(
      ([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`,
    );
    const { requests } = await reading({
      subject: 'WG: Request',
      html: `<p>z.K.</p><div><p><b>Von:</b> Jaan Tamm &lt;${INNER}&gt;<br><b>Gesendet:</b> Montag, 23. November 2026 09:14<br><b>An:</b> Front Office<br><b>Betreff:</b> Request for data</p></div><table>${rows.join('')}</table>`,
      attachments: [{ filename: 'order.txt', content: 'Court order no. 5 of 1 August 2026.' }],
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ format: 'coe-2020', forwarded: { from: [{ address: INNER }] } });
    expect(requests[0]?.documents).toContain('order.txt');
  });

  it('also where an introduction is followed by its sender alone', async () => {
    const { requests } = await reading({
      subject: 'Fwd: urgent',
      text: `Got this at the front desk.\n\n---------- Forwarded message ---------\nFrom: Jaan Tamm <${INNER}>\n\n${LETTER}`,
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]!.forwarded?.from).toEqual([{ address: INNER, name: 'Jaan Tamm' }]);
    expect(requests[0]!.form.requester.email).toBe(INNER);
  });

  it('but not what an answer quotes', async () => {
    const { requests } = await reading({
      from: `Jaan Tamm <${INNER}>`,
      subject: 'Re: Your account',
      text: `${LETTER}\n\n-----Original Message-----\nFrom: help@examplemail.test\nSent: Monday\nTo: ${INNER}\nSubject: Your account\n\nWhat do you need?`,
    });
    expect(requests[0]?.forwarded).toBeNull();
    expect(requests[0]?.form.requester.email).toBe(INNER);
  });

  it('but not a letter that heads itself like a memorandum', async () => {
    const { requests } = await reading({
      from: `Jaan Tamm <${INNER}>`,
      subject: 'Request',
      text: `From: Jaan Tamm, Senior Investigator\nTo: Example Online\nDate: 23 November 2026\nSubject: Request for data\n\n${LETTER}`,
    });
    expect(requests[0]?.forwarded).toBeNull();
  });

  it('a mail of the same sender keeps the header that proves it', async () => {
    const [, subject, header] = STYLES[0]!;
    const { requests } = await reading({
      from: `Jaan Tamm <${INNER}>`,
      subject,
      text: `Again.\n\n${header}\n${LETTER}`,
    });
    expect(requests[0]?.forwarded).toBeNull();
    expect(requests[0]?.form.identifiers.map(({ value }) => value)).toContain('fox.dealer@examplemail.test');
  });

  it('is never anything but lines in order, whatever stands there', () => {
    const piece = fc.constantFrom(
      'From: a@b.test',
      'Sent: x',
      'To:',
      'Subject: s',
      '',
      'Begin forwarded message:',
      'De : ',
      'text',
      'Cc: a@b.test,',
      ' c@d.test',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.option(fc.constantFrom('FW: x', 'Re: x')),
        (lines, subject) => {
          const found = findInnerMail(lines, subject);
          if (found === null) return;
          expect(found.body).toBeGreaterThan(found.start);
          expect(found.body).toBeLessThanOrEqual(lines.length);
          expect(lines.slice(found.start, found.body).join(' ').replace(/\s+/g, ' ')).toContain(
            found.envelope.headers[0]!.value,
          );
        },
      ),
    );
  });
});
