import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseView, DecisionView } from '../../src/cases/case.ts';
import { composeMail } from '../../src/feedback/compose.ts';
import type { MailKind, MailPlan } from '../../src/feedback/decide-mail.ts';
import { WORDINGS } from '../../src/feedback/wording/languages.ts';
import { FLAG_CODES, OFFICER_FLAGS } from '../../src/form/flag.ts';
import { IdentifierType } from '../../src/form/standard-form.ts';
import { caseView, DESK, decision, JOB, OFFICER } from './case-view.ts';

const FULL = { send: 'full', to: OFFICER } as const;
const KINDS: readonly MailKind[] = ['receipt', 'deficiency', 'approved', 'rejected', 'withdrawn'];

function compose(
  view: CaseView,
  kind: MailKind = 'receipt',
  plan: Extract<MailPlan, { send: 'full' | 'neutral' }> = FULL,
  made: DecisionView | null = null,
  form: Uint8Array | null = null,
) {
  return composeMail({
    view,
    kind,
    plan,
    decision: made,
    form,
    jobId: JOB,
    provider: 'Example Online',
    mailFrom: { name: 'Example Online', address: DESK },
  });
}

describe('the receipt', () => {
  test('names the case, the time by which an answer is due in UTC, and joins the thread', () => {
    const mail = compose(caseView());
    expect(mail).toMatchObject({
      messageId: `lh-2026-000123.${JOB}@provider.test`,
      fileName: 'LH-2026-000123-receipt-2d3c4b5a',
      to: [{ name: '', address: OFFICER }],
      subject: 'Receipt of your request [LH-2026-000123]',
      inReplyTo: '<request-1@politsei.ee>',
      references: ['<earlier@politsei.ee>', '<request-1@politsei.ee>'],
      headers: { 'Auto-Submitted': 'auto-replied', 'X-Letterhead-Case': 'LH-2026-000123' },
    });
    expect(mail.headers).not.toHaveProperty('Precedence');
    expect(mail.text).toContain('30 November 2026, 10:00 UTC');
    expect(mail.text).toContain('found nothing missing');
  });

  test('tells point by point what is missing, why, and by which guideline', () => {
    const mail = compose(
      caseView({ codes: ['time-zone-missing', 'requester-incomplete', 'authority-missing'] }),
    );
    expect(mail.subject).toBe('Receipt of your request – please complete it [LH-2026-000123]');
    expect(mail.text).toMatch(/^1\. {2}The request does not say which authority/m);
    expect(mail.text).toMatch(
      /^2\. .*Missing: name, badge or identity number, rank or position, official e-mail address and official telephone number\.$/m,
    );
    expect(mail.text).toMatch(/^ {4}Guideline: CoE 2008 §24; CoE 2020 App\. A$/m);
    expect(mail.text).toMatch(/^3\. {2}A time is given without its time zone\.$/m);
    expect(mail.text).toMatch(/^CoE 2008: Council of Europe/m);
    expect(mail.text).not.toMatch(/^GNI/m);
    expect(mail.text).toContain('leave the number LH-2026-000123 in the subject line');
    expect(mail.html.match(/<li /g)).toHaveLength(3);
  });

  test('leaves no trace of flags that tell of suspicion', () => {
    const suspicious = FLAG_CODES.filter((code) => !OFFICER_FLAGS.some((one) => one === code));
    expect(suspicious).toEqual(
      expect.arrayContaining([
        'sender-lookalike',
        'sender-suspended',
        'instructions-in-text',
        'reference-reused',
        'delivery-elsewhere',
        'agency-mismatch',
        'citation-mismatch',
        'not-an-authority',
        'pressure',
      ]),
    );
    for (const language of Object.keys(WORDINGS)) {
      const { text, html, subject } = compose(caseView({ language, codes: suspicious }));
      const clean = compose(caseView({ language }));
      expect({ text, html, subject }).toEqual({
        text: clean.text,
        html: clean.html,
        subject: clean.subject,
      });
    }
  });

  test('is written in the language of the request, or in English', () => {
    expect(compose(caseView({ language: 'de' })).text).toContain('30. November 2026, 10:00 UTC');
    expect(compose(caseView({ language: 'nl' })).text).toContain('30 november 2026, 10:00 UTC');
    expect(compose(caseView({ language: 'fr' })).text).toContain('30 novembre 2026, 10:00 UTC');
    expect(compose(caseView({ language: 'fr' })).html).toContain('<html lang="fr-FR">');
    expect(compose(caseView({ language: 'et' })).text).toContain('30 November 2026, 10:00 UTC');
  });
});

describe('the authority’s own reference', () => {
  const source = (method: 'label' | 'ocr') => ({
    registrationNumber: { document: 'a.pdf', page: 1, quote: 'PPA-2026/88', method },
  });
  const registered = { registrationNumber: 'PPA-2026/88' };
  const text = (traits: Parameters<typeof caseView>[0]) => compose(caseView(traits)).text;

  test('is told, so that several receipts can be told apart', () => {
    expect(text({ form: registered, sources: source('label') })).toContain('Your reference: PPA-2026/88');
  });

  test('is left out where it was read by OCR, has no source, or may be something else', () => {
    const identifiers = [{ type: 'username' as const, value: 'PPA-2026', port: null, at: null }];
    expect(text({ form: registered, sources: source('ocr') })).not.toContain('PPA');
    expect(text({ form: registered })).not.toContain('PPA');
    expect(text({ form: { ...registered, identifiers }, sources: source('label') })).not.toContain('PPA');
    expect(text({ form: { registrationNumber: 'about Hans M.' }, sources: source('label') })).not.toContain(
      'Hans',
    );
  });
});

describe('the mail of a decision', () => {
  test.each(['deficiency', 'rejected'] as const)('%s carries exactly what staff wrote', (kind) => {
    const written = '1. Erstens <b>&amp; "so"\n\n   eingerückt – €5\n2. Zweitens (CoE 2008 §26)';
    const mail = compose(caseView(), kind, FULL, decision('reject', written));
    expect(mail.text).toContain(`\n\n${written}\n\n`);
    expect(mail.html).toContain('1. Erstens &lt;b&gt;&amp;amp; &quot;so&quot;\n\n   eingerückt – €5');
    expect(mail.headers['Auto-Submitted']).toBe('auto-generated');
    expect(mail.text).toMatch(/^CoE 2008: /m);
    expect(mail.text).not.toContain('INTERNAL-REASON');
  });

  test('that must be explained and is not never leaves', () => {
    expect(() => compose(caseView(), 'rejected', FULL, decision('reject', null))).toThrow('explanation');
    expect(() => compose(caseView(), 'deficiency', FULL, null)).toThrow('explanation');
  });

  test('approved tells until when data are preserved', () => {
    const view = { ...caseView(), preservedUntil: new Date('2027-02-18T10:00:00Z') };
    expect(compose(view, 'approved').text).toContain('preserved until 18 February 2027, 10:00 UTC');
    expect(compose(caseView(), 'approved').text).not.toContain('preserved until');
  });

  test('withdrawn says that no further steps follow', () => {
    expect(compose(caseView(), 'withdrawn').text).toContain('recorded as withdrawn');
  });
});

describe('the form that goes with a mail', () => {
  const FORM = new Uint8Array([37, 80, 68, 70]);

  test.each(Object.entries(WORDINGS))(
    'is attached, and the letter says what it is: %s',
    (language, wording) => {
      const mail = compose(caseView({ language, codes: ['crime-missing'] }), 'receipt', FULL, null, FORM);
      expect(mail.attachments).toEqual([
        {
          filename: 'request-form-LH-2026-000123.pdf',
          contentType: 'application/pdf',
          content: FORM,
          cid: null,
        },
      ]);
      expect(mail.text.indexOf(wording.form)).toBeGreaterThan(mail.text.indexOf('1. '));
      expect(mail.text.indexOf(wording.form)).toBeLessThan(mail.text.indexOf('LH-2026-000123', 400));
    },
  );

  test('is not spoken of where there is none', () => {
    const mail = compose(caseView({ codes: ['crime-missing'] }));
    expect(mail.attachments).toEqual([]);
    expect(mail.text).not.toContain('attached form');
  });
});

describe('the neutral note', () => {
  test.each(KINDS)('in place of %s tells nothing of the request', (kind) => {
    const news = kind !== 'receipt';
    const mail = compose(
      caseView({ codes: OFFICER_FLAGS }),
      kind,
      { send: 'neutral', news, to: OFFICER },
      decision('reject', 'STAFF-WORDS'),
    );
    const plain = compose(caseView(), kind, { send: 'neutral', news, to: OFFICER });
    expect(mail.text).toBe(plain.text);
    expect(mail.html).toBe(plain.html);
    expect(mail.text).not.toMatch(/STAFF-WORDS|reject|approv|accept|declin|due|missing/i);
    expect(mail.text).toContain('LH-2026-000123');
    expect(mail.text).toContain(DESK);
    expect(mail.text.length).toBeLessThan(1_200);
    expect(mail.fileName).toBe('LH-2026-000123-neutral-2d3c4b5a');
  });
});

test('headers take nothing from the officer’s mail that could break out of them', () => {
  const mail = compose(
    caseView({
      mail: {
        messageId: '<a@b>\r\nBcc: <x@y.test>',
        references: ['<ok@b>', 'junk', '<c d@e>', '<x@y>\r\nEvil: 1'],
        subject: 'Hans Müller, +372 5555 1234',
      },
    }),
  );
  expect(mail.inReplyTo).toBeNull();
  expect(mail.references).toEqual([]);
  expect(mail.subject).not.toContain('Müller');
});

test('long threads keep the latest references, ids without brackets get them', () => {
  const references = Array.from({ length: 50 }, (_, index) => `r${index}@politsei.ee`);
  const mail = compose(caseView({ mail: { references, messageId: 'm@politsei.ee' } }));
  expect(mail.references).toHaveLength(10);
  expect(mail.references.at(-1)).toBe('<m@politsei.ee>');
  expect(mail.references.at(-2)).toBe('<r49@politsei.ee>');
});

test('the same case and job make the same mail', () => {
  expect(compose(caseView())).toEqual(compose(caseView()));
});

test('no mail that we write by ourselves holds an identifier, the subject or the overview', async () => {
  // Tokens that cannot stand in a letter by chance.
  const token = fc.uuid().map((id) => `q${id.replaceAll('-', '')}`);
  const personal = fc.record({
    subject: token,
    overview: token,
    requested: token,
    crime: token,
    name: token,
    telephone: token,
    identifiers: fc.array(
      fc.record({
        type: fc.constantFrom(...IdentifierType.options),
        value: fc.oneof(token, fc.emailAddress(), fc.ipV4()),
        port: fc.constant(null),
        at: fc.constant(null),
      }),
      { maxLength: 4 },
    ),
  });
  await fc.assert(
    fc.property(
      personal,
      fc.subarray([...FLAG_CODES]),
      fc.constantFrom(...Object.keys(WORDINGS), 'et'),
      fc.constantFrom(...KINDS),
      fc.boolean(),
      fc.constantFrom('subject', 'identifier', 'own'),
      (facts, codes, language, kind, neutral, reference) => {
        const registrationNumber =
          reference === 'subject'
            ? facts.subject
            : reference === 'identifier'
              ? (facts.identifiers[0]?.value ?? null)
              : '2026/17-4';
        const view = caseView({
          language,
          codes,
          form: {
            registrationNumber,
            subject: facts.subject,
            overview: facts.overview,
            requested: facts.requested,
            crime: { description: facts.crime, provisions: [facts.crime], caseNumber: facts.crime },
            identifiers: facts.identifiers,
            requester: {
              name: facts.name,
              badgeNumber: null,
              rank: null,
              position: null,
              email: null,
              telephone: facts.telephone,
            },
          },
          sources: { registrationNumber: { document: 'a.pdf', page: 1, quote: 'x', method: 'label' } },
          mail: { subject: facts.subject, from: [{ name: facts.subject, address: OFFICER }] },
        });
        const mail = compose(
          view,
          kind,
          neutral ? { send: 'neutral', news: kind !== 'receipt', to: OFFICER } : FULL,
          decision('reject', 'As staff wrote it.'),
        );
        const whole = JSON.stringify(mail).toLowerCase();
        const values = [
          ...Object.values(facts).filter((value) => typeof value === 'string'),
          ...facts.identifiers.map((identifier) => identifier.value),
        ];
        for (const value of values) expect(whole).not.toContain(value.toLowerCase());
      },
    ),
    { numRuns: 300 },
  );
});

test('the HTML holds nothing from elsewhere and nothing that runs', () => {
  const words = '<script>alert(1)</script><img src="http://x.test/a.png" onerror=alert(1)>';
  const { html } = compose(caseView({ codes: OFFICER_FLAGS }), 'rejected', FULL, decision('reject', words));
  expect(html).not.toMatch(/<(?!\/?(?:html|head|meta|title|body|div|p|br|ol|li|strong|span|!doctype)\b)/i);
  expect(html.match(/<[^>]+>/g)!.join('')).not.toMatch(/src=|href=|url\(|on\w+=/i);
  expect(html).toContain('&lt;script&gt;');
});
