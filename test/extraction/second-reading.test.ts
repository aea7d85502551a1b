import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { flatten } from '../../src/documents/flatten.ts';
import { extract } from '../../src/extraction/extract.ts';
import { fold } from '../../src/extraction/fold.ts';
import { classify } from '../../src/extraction/kind/classify.ts';
import { readMarkedLetters } from '../../training/marked-letters.ts';
import { type Measured, measured, ratesOf } from '../../training/measure.ts';
import { documentOf, mailOf, pdfOf } from './document-of.ts';

const exam = readMarkedLetters(new URL('../../training/exam/', import.meta.url).pathname);

describe('letters that nothing was learned from', () => {
  let found: Measured;
  beforeAll(async () => {
    found = await measured(exam);
  });

  it('are read more fully with the second reading than by the rules alone, and no less exactly', () => {
    const rules = ratesOf(Object.values(found.rules));
    const both = ratesOf(Object.values(found.both));
    expect(both.recall).toBeGreaterThan(rules.recall + 8);
    expect(both.precision).toBeGreaterThan(rules.precision);
  });

  it.each([
    'organisation.legalName',
    'requester.rank',
    'requester.telephone',
    'requester.badgeNumber',
    'timeLimits',
    'identifier',
  ])('tell more of %s', (tag) => {
    const rules = ratesOf([found.rules[tag]!]);
    expect(ratesOf([found.both[tag]!]).recall).toBeGreaterThan(rules.recall + 5);
  });
});

describe('the second reading', () => {
  it('takes only what stands in a document of the request, and says that a model found it', () => {
    for (const { text, name } of exam.slice(0, 40)) {
      const document = documentOf({ name: 'letter.txt', pages: mailOf(text).pages });
      for (const { sources } of extract(document).requests)
        for (const [path, { quote, method }] of Object.entries(sources)) {
          expect(fold(text), `${name} ${path}`).toContain(quote);
          expect(['label', 'pattern', 'model'], `${name} ${path}`).toContain(method);
        }
    }
  });

  it('leaves who wrote a mail to its header and its text', () => {
    for (const { text } of exam.slice(0, 40)) {
      const mail = mailOf(text, [], { from: [{ address: 'm.berg@politie.nl', name: 'M. Berg' }] });
      for (const { form, sources } of extract(mail).requests)
        expect([form.requester.email !== null, sources['requester.email']?.method]).not.toContain('model');
    }
  });

  it('leaves hardly a letter without a target that names one', () => {
    const named = exam.filter(
      ({ name, marks }) =>
        /(?:02|24|25|54|55)\.txt/.test(name) && marks.some(({ tag }) => tag === 'identifier'),
    );
    const without = named.filter(({ text }) =>
      extract(documentOf({ name: 'letter.txt', pages: mailOf(text).pages })).requests.some(
        ({ form }) => form.identifiers.length === 0,
      ),
    );
    expect(without.length / named.length).toBeLessThan(0.05);
  });

  it('takes no number for a target that is the writer’s own', () => {
    const text =
      "Vu l'article 60-1 du code de procédure pénale, nous requérons l'identité du titulaire du compte luc@examplemail.test. Escroquerie (art. 313-1 CP), PV 2026/12. Mon numéro : 06 55 44 33 22.\nCapitaine Yves Morel, matricule 112233, DIPN Bordeaux, 05 57 85 77 77";
    const [request] = extract(mailOf(text)).requests;
    expect(request!.form.identifiers.map(({ value }) => value)).toEqual(['luc@examplemail.test']);
  });

  it('takes nothing for a target where nothing may be one', () => {
    const text =
      'Northmoor Police\n\nPlease provide the login data that we asked for in our letter of 3 March 2026, case 26/0418. The investigation is urgent.\n\nDC Ann Pike';
    const [request] = extract(mailOf(text)).requests;
    expect(request!.form.identifiers).toEqual([]);
  });

  it('takes nobody of a court’s order for the one who asks', () => {
    const order = pdfOf([
      'UNITED STATES DISTRICT COURT',
      'NORTHERN DISTRICT OF HARBOUR',
      'Case No. 26-CR-1187',
      'ORDER',
      'IT IS HEREBY ORDERED that Example Mail disclose the subscriber information of fox@examplemail.test.',
      'Dated: 12 October 2026',
      'Hon. Judith K. Marlowe, District Judge',
      'Chambers: (509) 555-0142',
    ]);
    const body = 'Please find attached the order. Kindly send the data of fox@examplemail.test.\n\nRegards';
    const mail = mailOf(body, [order], { from: [{ address: 'detective@harbour.example', name: '' }] });
    for (const { sources } of extract(mail).requests)
      for (const [path, { document, method }] of Object.entries(sources))
        if (/^(?:requester|organisation)\./.test(path))
          expect([document, method]).not.toEqual([order.name, 'model']);
  });

  const unknown = { from: [{ address: 'desk@dienst-21.example', name: '' }] };

  it.each([
    [
      'a tax office',
      'Tax Office of Nordland, Investigations Division\nCall\n\nIn the case against B. Knell on suspicion of tax evasion (Art. 190 para. 2 TC), under Art. 46 ACP: all records on shop ID NL-SHOP-22019, from opening.\n\nDue 31 January 2027.\n\nC. Gell, Inspector',
    ],
    [
      'a council',
      'Fenmarch County Council\nTrading Standards Service\nOur ref: TS/26/0417\n\nListing 88120-C, counterfeit goods, seller hillside_bargains. Section 92 of the Trade Marks Act 1994; paragraph 14 of Schedule 5 to the Consumer Rights Act 2015. 10 working days.\n\nDora Quill\nSenior Trading Standards Officer',
    ],
    [
      'a court',
      'Okrajno sodišče v Gorici\nPreiskovalni oddelek\nOpr. št. Kpd 51840/2026\n\nO D R E D B A\n\nza naročnika 041 660 318 po prvem odstavku 149.b člena ZKP, v treh dneh.\n\nsodnica Alenka Furlan',
    ],
  ])('knows by its signs that %s asks, in words that no rule knows', (_, letter) => {
    const mail = mailOf(letter, [], unknown);
    expect(classify(mail).kind).toBe('not-a-request');
    expect(extract(mail).kind).toBe('request');
  });

  it('sees no request where a lawyer cites the same laws', () => {
    const letter =
      'Hollis & Partner Solicitors\nOur ref: HP/26/118\n\nWe act for Mr Vane, who bought a lamp in your shop. Under section 9 of the Consumer Rights Act 2015 our client is entitled to a refund, and we shall issue proceedings unless it is paid within 14 days.\n\nA. Hollis';
    expect(extract(mailOf(letter, [], unknown)).kind).toBe('not-a-request');
  });

  it('never fails, whatever the words are', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Police',
        'Det.',
        'Tel',
        ':',
        '\n',
        '\n\n',
        'Ref',
        '§',
        'judge',
        'please disclose',
        '\t',
      ),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const mail = mailOf(`Please disclose the data of a@b.example.\n${words.join(' ')}`);
        const texts = flatten(mail).flatMap(({ pages }) => pages.map(({ text }) => fold(text)));
        for (const { sources } of extract(mail).requests)
          for (const { quote, method } of Object.values(sources))
            if (method === 'model') expect(texts.some((text) => text.includes(quote))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
