import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';
import { documentOf, FILLED, formOf, type Label, mailOf, pdfOf, textOf } from './document-of.ts';

const order = {
  ...pdfOf([
    'HARJU COUNTY COURT',
    'COURT ORDER',
    'Case no. 1-26-9988',
    'Tallinn, 12 November 2026',
    'The court hereby orders the provider to disclose the data.',
  ]),
  name: 'scan0001.pdf',
};

describe('several documents', () => {
  test('three attached forms are three requests, each from its own document', () => {
    const forms = ['One', 'Two', 'Three'].map((name) => ({
      ...formOf({ 'Legal Name': `Police of ${name}` }),
      name: `${name}.pdf`,
    }));
    const { requests } = extract(mailOf('See attached.', forms));
    expect(requests.map((one) => one.form.organisation.legalName)).toEqual([
      'Police of One',
      'Police of Two',
      'Police of Three',
    ]);
    expect(requests.map((one) => one.sources['organisation.legalName']?.document)).toEqual([
      'One.pdf',
      'Two.pdf',
      'Three.pdf',
    ]);
  });

  test('two forms after one another in a document are two requests', () => {
    const other = {
      ...FILLED,
      'Legal Name': 'National Crime Agency',
      'Subject of the request': 'User ID 884213377',
    };
    const { requests } = extract(pdfOf(Object.entries(FILLED), Object.entries(other)));
    expect(requests.map((one) => one.form.organisation.legalName)).toEqual([
      FILLED['Legal Name'],
      'National Crime Agency',
    ]);
    expect(requests[1]!.form.subject).toBe('User ID 884213377');
    expect(requests[1]!.sources.subject?.page).toBe(2);
  });

  test('a form in the body and its copy attached are one request', () => {
    const body = Object.entries(FILLED)
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n');
    expect(extract(mailOf(body, [formOf()])).requests).toHaveLength(1);
  });

  test('a blank form beside a filled one is no request', () => {
    const blank = { ...pdfOf(Object.keys(FILLED).map((label) => [label, ''])), name: 'blank.pdf' };
    expect(extract(mailOf('See attached.', [blank, formOf()])).requests).toHaveLength(1);
  });

  test('the cover mail supplies what the form lacks, where it labels it', () => {
    const { form, sources, documents } = extract(
      mailOf('Our ref: X-1/2026\nSwitchboard: +372 612 3000\nTel: +372 555', [formOf()]),
    ).requests[0]!;
    expect(form.registrationNumber).toBe('X-1/2026');
    expect(sources.registrationNumber).toEqual({
      document: 'mail.eml',
      page: null,
      quote: 'Our ref: X-1/2026',
      method: 'pattern',
    });
    expect(form.organisation.switchboard).toBe('+372 612 3000');
    expect(form.requester.telephone).toBe(FILLED.Telephone);
    expect(documents).toEqual(['form.pdf', 'mail.eml']);
  });

  test('a reference that the subject line labels', () => {
    const mail = mailOf('See attached.', [formOf()], { subject: 'Data request, Ref: AB-77/26' });
    const { form, sources } = extract(mail).requests[0]!;
    expect(form.registrationNumber).toBe('AB-77/26');
    expect(sources.registrationNumber?.method).toBe('header');
  });
});

describe('the order', () => {
  const cites = { 'Legal/Court Order': 'YES – order of the Harju County Court of 12 November 2026' };

  test('attached', () => {
    const { form, sources } = extract(mailOf('See attached.', [formOf(cites), order])).requests[0]!;
    expect(form.authority).toEqual({
      kind: 'court',
      issuedBy: 'Harju County Court',
      date: '2026-11-12',
      attached: true,
    });
    expect(sources['authority.attached']).toMatchObject({ document: 'scan0001.pdf', quote: 'COURT ORDER' });
  });

  test('cited, and not attached', () => {
    expect(extract(mailOf('See attached.', [formOf(cites)])).requests[0]!.form.authority.attached).toBe(
      false,
    );
  });

  test('only the attached order names the court', () => {
    const { form, sources } = extract(
      mailOf('See attached.', [formOf({ 'Legal/Court Order': 'YES' }), order]),
    ).requests[0]!;
    expect(form.authority).toEqual({
      kind: 'court',
      issuedBy: 'HARJU COUNTY COURT',
      date: '2026-11-12',
      attached: true,
    });
    expect(sources['authority.issuedBy']?.document).toBe('scan0001.pdf');
  });

  test('a scan that only its name tells to be an order', () => {
    const scan = documentOf({
      name: 'court_order.pdf',
      pages: [],
      problem: { code: 'no-text', detail: 'Pictures only.' },
    });
    expect(extract(mailOf('See attached.', [formOf(cites), scan])).requests[0]!.form.authority.attached).toBe(
      true,
    );
  });

  test('another attachment is no order', () => {
    const photo = { ...pdfOf(['Holiday programme', 'Swimming in order to relax']), name: 'programme.pdf' };
    expect(
      extract(mailOf('See attached.', [formOf(cites), photo])).requests[0]!.form.authority.attached,
    ).toBe(false);
  });
});

describe('what a message is', () => {
  test('a damaged file is unreadable and says why', () => {
    const broken = documentOf({ pages: [], problem: { code: 'corrupt', detail: 'form.pdf is damaged.' } });
    expect(extract(broken)).toEqual({ kind: 'unreadable', reason: 'form.pdf is damaged.', requests: [] });
  });

  test.each(['encrypted', 'corrupt', 'no-text'] as const)(
    'a mail whose attachment is %s is a request',
    (code) => {
      const attachment = documentOf({
        name: 'form.pdf',
        pages: [],
        problem: { code, detail: 'It cannot be read.' },
      });
      const reading = extract(mailOf('Please find our request in the attached file.', [attachment]));
      expect(reading.kind).toBe('request');
      expect(reading.requests[0]).toMatchObject({ format: 'free-form', documents: ['mail.eml', 'form.pdf'] });
    },
  );

  test.each([
    [{ subject: 'Re: [LH-2026-000123] Your request' }],
    [{ inReplyTo: '<LH-2026-000123.7@desk.example>' }],
    [{ references: ['<x@y>', '<LH-2026-000123.7@desk.example>'] }],
  ])('an answer in a thread of ours: %j', (envelope) => {
    expect(extract(mailOf('The badge number is 4711.', [], envelope))).toEqual({
      kind: 'reply',
      reason: null,
      requests: [],
    });
  });

  test('an answer with the completed form is still an answer; the form is read', () => {
    const reading = extract(
      mailOf('See attached.', [formOf()], { subject: 'Re: [LH-2026-000123] Your request' }),
    );
    expect(reading.kind).toBe('reply');
    expect(reading.requests).toHaveLength(1);
  });

  test('a whole new form under another subject is a request, though an old thread was answered', () => {
    const reading = extract(
      mailOf('See attached.', [formOf()], {
        subject: 'New case',
        inReplyTo: '<LH-2026-000123.7@desk.example>',
      }),
    );
    expect(reading.kind).toBe('request');
  });

  const from = (address: string) => [{ address, name: '' }];

  test.each<[string, string, string]>([
    [
      'jane@mail.test',
      'Help',
      'My account was hacked and I lost my photos. The police do nothing. Give me the IP address of the hacker.',
    ],
    [
      'j.doe@dailynews.test',
      'Question',
      'I am a reporter with the Daily News, writing a story about how many police requests for user data you receive.',
    ],
    [
      'news@conf.test',
      'Join us',
      'Join our webinar on law enforcement data requests and court orders. Unsubscribe here.',
    ],
    [
      'j.tamm@politsei.ee',
      'Thank you',
      'Dear colleagues, thank you very much for the quick answer in case 26-1234. The data was useful.',
    ],
    ['mailer-daemon@mx.test', 'Undelivered', 'This is the mail system. Your message could not be delivered.'],
    ['j.tamm@politsei.ee', 'Automatic reply: Your request', 'For urgent matters call the police duty desk.'],
    ['sales@seo.test', 'Boost', 'We offer SEO services with 50% discount. Book a demo.'],
    ['bob@x.test', 'Invoice 2026-11', 'Please find attached the invoice for November.'],
    ['alice@x.test', 'Complaint', 'I want to complain about a user who insults me. Delete his account!'],
    ['hr@corp.test', 'Thursday', 'Can we move the lunch on Thursday to one o’clock in the afternoon?'],
  ])('no request: %s, %s', (address, subject, body) => {
    const reading = extract(mailOf(body, [], { from: from(address), subject }));
    expect(reading.kind).toBe('not-a-request');
    expect(reading.reason).toMatch(/^[A-Z].*\.$/);
  });

  test.each<[string, string, string]>([
    [
      'j.tamm@politsei.ee',
      'Preservation',
      'We are investigating a fraud. Please preserve all data of the account fox@examplemail.test. Thank you.',
    ],
    [
      'det.smith@police.test',
      'URGENT',
      'There is a threat to life. A missing child was last in contact with @nightowl. Please call me.',
    ],
    [
      'k.weber@polizei.bayern.de',
      'Auskunft',
      'Im Rahmen eines Ermittlungsverfahrens bitten wir um Auskunft über die Bestandsdaten zum Konto.',
    ],
    [
      'officer@mail.test',
      'Request',
      'I am Detective Smith of Springfield Police. Provide the subscriber information for 192.0.2.1.',
    ],
    [
      'a@om.nl',
      'Vordering',
      'Hierbij vorder ik op grond van artikel 126na Sv de identificerende gegevens van de gebruiker.',
    ],
    [
      'x@lawfirm.test',
      'Disclosure',
      'We hereby demand the disclosure of the identity of the user, pursuant to section 5 of the Act.',
    ],
    ['someone@x.test', 'Emergency', 'My friend wrote that he will commit suicide, user sad99, please help'],
    ['p@police.test', '', 'see attached'],
  ])('a request: %s, %s', (address, subject, body) => {
    const reading = extract(mailOf(body, [], { from: from(address), subject }));
    expect(reading.kind).toBe('request');
    expect(reading.requests[0]).toMatchObject({
      format: 'free-form',
      form: { requester: { email: address } },
    });
    expect(reading.requests[0]!.sources['requester.email']).toMatchObject({
      method: 'header',
      quote: address,
    });
  });

  test('a letter without template gives what it labels', () => {
    const letter = textOf(
      'Our ref: PPA-9/26\n\nWe request, pursuant to Article 215 of the Code of Criminal Procedure, that you preserve the traffic data of user ID 884213377 from 2026-08-01 to 2026-08-31 (UTC).',
    );
    const { kind, requests } = extract(letter);
    expect(kind).toBe('request');
    expect(requests[0]).toMatchObject({
      format: 'free-form',
      language: 'en',
      form: {
        registrationNumber: 'PPA-9/26',
        legalBasis: 'Article 215 of the Code of Criminal Procedure',
        nature: { preservation: true, takedown: null },
        dataTypes: { traffic: true, content: null },
        identifiers: [{ type: 'user-id', value: '884213377' }],
        timeRange: { from: '2026-08-01', to: '2026-08-31', timeZone: 'UTC' },
      },
    });
  });
});

test('a filled PDF form is read by its fields', async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const form = pdf.getForm();
  let sheet = pdf.addPage([595, 842]);
  let y = 800;
  for (const [label, value] of Object.entries(FILLED) as [Label, string][]) {
    if (y < 80) {
      sheet = pdf.addPage([595, 842]);
      y = 800;
    }
    sheet.drawText(label, { x: 40, y, size: 9, font });
    if (/^(?:YES|NO)$/.test(value)) {
      for (const [at, word] of ['YES', 'NO'].entries()) {
        const box = form.createCheckBox(`${label} ${word}`);
        box.addToPage(sheet, { x: 300 + at * 60, y: y - 2, width: 10, height: 10 });
        sheet.drawText(word, { x: 314 + at * 60, y, size: 9, font });
        if (value === word) box.check();
      }
    } else {
      const field = form.createTextField(`field ${y} ${sheet.ref.objectNumber}`);
      field.enableMultiline();
      field.setText(value);
      field.addToPage(sheet, { x: 300, y: y - 40, width: 270, height: 50 });
      y -= 34;
    }
    y -= 22;
  }
  const { kind, requests } = extract(await readDocument(await pdf.save(), 'fillable.pdf'));
  expect(kind).toBe('request');
  expect(requests).toHaveLength(1);
  const { form: read, sources } = requests[0]!;
  expect(read.organisation.legalName).toBe(FILLED['Legal Name']);
  expect(read.requester).toMatchObject({
    name: 'Jaan Tamm',
    badgeNumber: '4711',
    email: 'j.tamm@politsei.ee',
  });
  expect(read.nature).toMatchObject({ emergency: false, preservation: true, production: false });
  expect(read.crime.caseNumber).toBe('26-1234/567');
  expect(sources['organisation.legalName']?.method).toBe('acroform');
  // Boxes are no words of the page: a quote has the printed words beside them.
  expect(Object.values(sources).filter(({ quote }) => /[☐☒]/u.test(quote))).toEqual([]);
  expect(sources['nature.preservation']?.quote).toBe('YES');
  expect(sources['nature.emergency']?.quote).toBe('NO');
});

test('boxes that a page draws are quoted by the words beside them', async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  let y = 800;
  let sheet = pdf.addPage([595, 842]);
  for (const [label, value] of Object.entries(FILLED) as [Label, string][]) {
    if (y < 80) {
      sheet = pdf.addPage([595, 842]);
      y = 800;
    }
    sheet.drawText(label, { x: 40, y, size: 9, font });
    if (/^(?:YES|NO)$/.test(value))
      for (const [at, word] of ['YES', 'NO'].entries()) {
        const x = 300 + at * 60;
        sheet.drawRectangle({
          x,
          y: y - 1,
          width: 9,
          height: 9,
          borderWidth: 0.8,
          borderColor: rgb(0, 0, 0),
        });
        if (value === word)
          for (const [from, to] of [
            [y - 1, y + 8],
            [y + 8, y - 1],
          ] as const)
            sheet.drawLine({ start: { x, y: from }, end: { x: x + 9, y: to }, thickness: 1 });
        sheet.drawText(word, { x: x + 13, y, size: 9, font });
      }
    else sheet.drawText(value, { x: 220, y, size: 9, font, maxWidth: 350, lineHeight: 11 });
    y -= value.length > 70 ? 60 : 30;
  }
  const { requests } = extract(await readDocument(await pdf.save(), 'drawn.pdf'));
  const { form, sources } = requests[0]!;
  expect(form.nature).toMatchObject({ emergency: false, preservation: true, takedown: false });
  expect(Object.values(sources).filter(({ quote }) => /[☐☒]/u.test(quote))).toEqual([]);
  expect(sources['nature.preservation']?.quote).toBe('Data Preservation');
  expect(sources['nature.emergency']?.quote).toBe('Emergency');
});
