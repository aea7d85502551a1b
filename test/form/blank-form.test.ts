import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';
import { answersOf } from '../../src/form/blank-form/answers.ts';
import { drawForm } from '../../src/form/blank-form/draw-form.ts';
import { wrap } from '../../src/form/blank-form/wrap.ts';
import type { Labels } from '../../src/form/labels/labels.ts';
import { LANGUAGES } from '../../src/form/labels/languages.ts';
import { blankForm, type StandardForm } from '../../src/form/standard-form.ts';

const WRITTEN = {
  'organisation.legalName': 'Kripo Beispielstadt',
  'organisation.address': 'Ringstr. 4\n10117 Beispielstadt',
  'organisation.website': 'https://polizei.example',
  'organisation.switchboard': '+49 30 5550100',
  registrationNumber: 'ST/0815/26',
  'requester.name': 'Ute Muster, 40213',
  'requester.rank': 'KHK',
  'requester.email': 'u.muster@polizei.example',
  'requester.telephone': '+49 30 5550177',
  'crime.description': 'Computerbetrug, § 263a StGB',
  'crime.caseNumber': '281 Js 4471/26',
  overview: 'Goods were sold and never sent; the buyers wrote to this account.',
  legalBasis: '§ 100j StPO',
  subject: 'fox.a@examplemail.test',
  requested: 'Name and address of the account holder',
};

async function filled(labels: Labels, answers: Readonly<Record<string, 'YES' | 'NO'>>): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await drawForm(labels));
  const form = pdf.getForm();
  for (const [name, text] of Object.entries(WRITTEN)) form.getTextField(name).setText(text);
  for (const [name, answer] of Object.entries(answers)) form.getRadioGroup(name).select(answer);
  return pdf.save();
}

describe('the blank request form', () => {
  it.each(LANGUAGES.map((labels) => [labels.language, labels] as const))(
    'filled in in a viewer is read back whole: %s',
    async (_, labels) => {
      const bytes = await filled(labels, {
        'nature.emergency': 'NO',
        'nature.production': 'YES',
        'dataTypes.subscriber': 'YES',
        'dataTypes.content': 'NO',
      });
      const { kind, requests } = extract(await readDocument(bytes, 'form.pdf'));
      expect(kind).toBe('request');
      expect(requests).toHaveLength(1);
      const { form, format, sources } = requests[0]!;
      expect(format).toBe('coe-2020');
      expect(form).toMatchObject({
        registrationNumber: 'ST/0815/26',
        organisation: {
          legalName: 'Kripo Beispielstadt',
          website: 'https://polizei.example',
          switchboard: '+49 30 5550100',
        },
        requester: {
          name: 'Ute Muster',
          badgeNumber: '40213',
          rank: 'KHK',
          email: 'u.muster@polizei.example',
          telephone: '+49 30 5550177',
        },
        nature: { emergency: false, preservation: null, production: true, takedown: null },
        crime: { caseNumber: '281 Js 4471/26', provisions: ['§ 263a StGB'] },
        overview: WRITTEN.overview,
        legalBasis: '§ 100j StPO',
        requested: WRITTEN.requested,
        dataTypes: { subscriber: true, traffic: null, content: false },
      });
      expect(form.identifiers.map(({ value }) => value)).toEqual(['fox.a@examplemail.test']);
      expect(sources['requester.rank']).toMatchObject({ document: 'form.pdf', page: 1, method: 'acroform' });
    },
  );

  it.each([
    ['Latin', 'Jérôme Dupont'],
    ['Polish', 'Wąż Żółć'],
    ['Cyrillic', 'Іван Коваль'],
    ['Greek', 'Ελένη Παπά'],
  ])('with answers in it is read back as they are: %s', async (_, name) => {
    const labels = LANGUAGES.find(({ language }) => language === 'en')!;
    const form: StandardForm = {
      ...blankForm(),
      registrationNumber: 'ST/0815/26',
      organisation: { ...blankForm().organisation, legalName: 'Kripo Beispielstadt', country: 'DE' },
      requester: { ...blankForm().requester, name, badgeNumber: '40213', rank: 'KHK' },
      nature: { ...blankForm().nature, emergency: false, production: true },
      crime: { description: 'Computerbetrug', provisions: ['§ 263a StGB'], caseNumber: '281 Js 4471/26' },
      legalBasis: '§ 100j StPO',
      dataTypes: { subscriber: true, traffic: false, content: null },
      timeRange: { from: '2026-09-01', to: '2026-10-01', timeZone: '+02:00' },
      timeLimits: 'within 14 days',
      confidentiality: { requested: true, legalBasis: '§ 101 StPO', until: null },
    };
    const bytes = await drawForm(labels, answersOf(form, labels));
    const { requests } = extract(await readDocument(bytes, 'form.pdf'));
    expect(requests[0]!.form).toEqual(form);
  });

  it('filled in in part only gives no answer to a row beside which it stands by chance', async () => {
    const labels = LANGUAGES.find(({ language }) => language === 'en')!;
    const answers = {
      'requester.name': 'Jo Public, 40213',
      'requester.rank': 'KHK',
      'nature.production': true,
    };
    const { requests } = extract(await readDocument(await drawForm(labels, answers), 'form.pdf'));
    expect(requests[0]!.form).toMatchObject({
      nature: { production: true, other: null },
      requester: { name: 'Jo Public', badgeNumber: '40213', rank: 'KHK' },
    });
  });

  it('leaves blank what its font cannot write', async () => {
    const pdf = await PDFDocument.load(
      await drawForm(LANGUAGES[0]!, { 'requester.name': '山田太郎', legalBasis: 'Ł' }),
    );
    expect(pdf.getForm().getTextField('requester.name').getText()).toBeUndefined();
    expect(pdf.getForm().getTextField('legalBasis').getText()).toBe('Ł');
  });

  it('has no answer that tells of the subject', () => {
    // Tokens that cannot stand in a form by chance.
    const token = fc.uuid().map((id) => `q${id.replaceAll('-', '')}`);
    fc.assert(
      fc.property(token, token, token, token, (subject, account, facts, data) => {
        const told = `theft by ${account.toUpperCase()}`;
        const form: StandardForm = {
          ...blankForm(),
          ...{ subject, overview: facts, requested: data, legalBasis: told, timeLimits: `of ${subject}` },
          crime: { description: told, provisions: [told], caseNumber: told },
          identifiers: [{ type: 'username', value: account, port: null, at: null }],
        };
        const written = JSON.stringify(answersOf(form, LANGUAGES[0]!)).toLowerCase();
        for (const value of [subject, account, facts, data]) expect(written).not.toContain(value);
      }),
    );
  });

  it('names its language, and lets only one answer stand', async () => {
    const pdf = await PDFDocument.load(await drawForm(LANGUAGES[1]!));
    expect(pdf.getTitle()).toBe(LANGUAGES[1]!.title);
    expect(pdf.getForm().getRadioGroup('nature.emergency').isMutuallyExclusive()).toBe(true);
  });
});

it('lines are no wider than they may be, and lose no word', () => {
  const font = { widthOfTextAtSize: (text: string, size: number) => text.length * size };
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
      fc.integer({ min: 12, max: 60 }),
      (words, width) => {
        const lines = wrap(words.join(' '), font, 1, width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      },
    ),
  );
});
