import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/documents/flatten.ts';
import {
  MODEL_FIELDS,
  MODEL_IDENTIFIER_FIELDS,
  type ModelAnswer,
} from '../../src/extraction/by-model/model-answer.ts';
import { emptyFields, withModelAnswer } from '../../src/extraction/by-model/model-values.ts';
import { extract } from '../../src/extraction/extract.ts';
import { fold } from '../../src/extraction/fold.ts';
import type { ReadRequest } from '../../src/extraction/reading.ts';
import { documentOf, mailOf } from './document-of.ts';

const LETTER = `Brottsbekämpande myndigheten i Norrköping skriver till er.
Vi begär att ni lämnar ut uppgifter om police matter, kontot som kallas norrskenet hos er tjänst.
Beslutet fattades den 2026-08-14 av Norrköpings tingsrätt. Uppgifterna gäller från 2026-07-01.
Landet är Sverige, Sweden. Skriv till kontoret på växel 011-555 01 02.
The court ordered disclosure of subscriber data under chapter 27.`;

function letter(): { request: ReadRequest; documents: ReturnType<typeof flatten> } {
  const mail = mailOf(LETTER, [], { from: [{ address: 'a.berg@polisen.se', name: '' }] });
  const request = extract(mail).requests[0]!;
  return { request, documents: flatten(mail) };
}

const finding = (field: string, value: string, quote: string) =>
  ({ field, value, quote }) as ModelAnswer['findings'][number];

function filled(...findings: ModelAnswer['findings']): ReadRequest {
  const { request, documents } = letter();
  return withModelAnswer(request, { findings }, documents);
}

describe('what a language model found', () => {
  it('fills an empty field with its quote and says that a model found it', () => {
    const { form, sources } = filled(
      finding(
        'organisation.legalStatus',
        'Brottsbekämpande myndigheten',
        'Brottsbekämpande myndigheten i Norrköping',
      ),
      finding('identifiers.username', 'norrskenet', 'kontot som kallas norrskenet'),
    );
    expect(form.organisation.legalStatus).toBe('Brottsbekämpande myndigheten');
    expect(sources['organisation.legalStatus']).toEqual({
      document: 'mail.eml',
      page: null,
      quote: 'Brottsbekämpande myndigheten i Norrköping',
      method: 'model',
    });
    expect(form.identifiers).toEqual([{ type: 'username', value: 'norrskenet', port: null, at: null }]);
    expect(sources['identifiers.0']?.method).toBe('model');
  });

  it('reads what the form wants in a shape of its own from the words', () => {
    const { form } = filled(
      finding('organisation.country', 'Sweden', 'Landet är Sverige, Sweden.'),
      finding('timeRange.from', '2026-07-01', 'Uppgifterna gäller från 2026-07-01.'),
      finding('organisation.switchboard', '011-555 01 02', 'på växel 011-555 01 02'),
    );
    expect(form.organisation.country).toBe('SE');
    expect(form.timeRange.from).toBe('2026-07-01');
    expect(form.organisation.switchboard).toBe('011-555 01 02');
  });

  it.each([
    ['a quote that stands nowhere', finding('overview', 'fraud', 'The account was used for fraud.')],
    ['a value that its quote lacks', finding('overview', 'fraud', 'The court ordered disclosure')],
    ['a value beside the document', finding('organisation.country', 'Norway', 'Landet är Sverige, Sweden.')],
    ['a translation', finding('organisation.legalStatus', 'Law enforcement', 'Brottsbekämpande myndigheten')],
    ['a country that is none', finding('organisation.country', 'Norrköping', 'i Norrköping')],
    ['a date that is none', finding('timeRange.from', 'Uppgifterna', 'Uppgifterna gäller')],
    ['a telephone that is none', finding('requester.telephone', 'kontoret', 'Skriv till kontoret')],
    ['an address that is none', finding('requester.email', 'kontoret', 'Skriv till kontoret')],
    ['an identifier of another kind', finding('identifiers.imei', '2026', 'den 2026-08-14')],
    ['a user name with blanks', finding('identifiers.username', 'lämnar ut', 'ni lämnar ut')],
    ['no value', finding('overview', ' ', 'The court ordered disclosure')],
    ['no quote', finding('overview', '', '')],
  ])('refuses %s', (_what, refused) => {
    const { request } = letter();
    const { form, sources } = filled(refused);
    expect(form).toEqual(request.form);
    expect(sources).toEqual(request.sources);
  });

  it('overrules nothing that the rules found', () => {
    const { request } = letter();
    expect(request.form.requester.email).toBe('a.berg@polisen.se');
    const { form, sources } = filled(finding('requester.email', 'a.berg@polisen.se', 'a.berg@polisen.se'));
    expect(form).toEqual(request.form);
    expect(sources['requester.email']).toEqual(request.sources['requester.email']);
  });

  it("takes neither struck text nor the correspondents' own addresses", () => {
    const place = { x: 0, y: 0, width: 1, height: 1 };
    const text = 'The order is sealed until 2027. Write to desk@polisen.se about user otto.';
    const struck = [[0, 31]] as const;
    const page = { number: 1, text, rows: [{ cells: [{ text, struck, place }], table: null }] };
    const pdf = documentOf({ name: 'order.pdf', pages: [page] });
    const mail = mailOf('Please see the order.', [pdf], { from: [{ address: 'desk@polisen.se', name: '' }] });
    const request: ReadRequest = { ...letter().request, documents: ['mail.eml', 'order.pdf'] };
    const answer = {
      findings: [
        finding('confidentiality.until', '2027', 'The order is sealed until 2027.'),
        finding('identifiers.email', 'desk@polisen.se', 'Write to desk@polisen.se'),
      ],
    };
    expect(withModelAnswer(request, answer, flatten(mail))).toEqual(request);
  });

  it('never changes a filled field, and whatever it adds stands in its quote, and that in the document', () => {
    const { request, documents } = letter();
    const part = fc.tuple(fc.nat(LETTER.length), fc.nat(90)).map(([at, size]) => LETTER.slice(at, at + size));
    const words = fc.oneof(part, fc.string(), fc.string({ unit: 'binary' }));
    const field = fc.constantFrom(...MODEL_FIELDS, ...MODEL_IDENTIFIER_FIELDS);
    const one = fc.oneof(
      fc.record({ field, value: words, quote: words }),
      fc
        .record({ field, quote: part })
        .chain(({ field: name, quote }) =>
          fc.nat(quote.length).map((at) => ({ field: name, quote, value: quote.slice(at, at + 20) })),
        ),
    );
    const empty = new Set<string>(emptyFields(request.form));
    const text = fold(documents[0]!.pages[0]!.text);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (findings) => {
        const { sources } = withModelAnswer(request, { findings }, documents);
        for (const [path, source] of Object.entries(sources)) {
          if (path in request.sources) expect(source).toEqual(request.sources[path]);
          else {
            expect(empty.has(path.replace(/\.\d+$/, ''))).toBe(true);
            expect(source.method).toBe('model');
            expect(text).toContain(source.quote);
          }
        }
      }),
    );
  });
});
