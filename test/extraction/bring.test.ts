import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bring, type Trust } from '../../src/extraction/bring.ts';
import type { Source } from '../../src/form/request.ts';
import { blankForm, type Identifier, type StandardForm } from '../../src/form/standard-form.ts';

type Change = Readonly<Partial<Record<keyof StandardForm, unknown>>>;

const LETTER: Trust = { fills: true, isForm: false, sameWriter: true, kept: new Set() };
const FORM: Trust = { ...LETTER, isForm: true };

const source = (document: string): Source => ({ document, page: null, quote: 'q', method: 'pattern' });

/** A form with some values, each with a source in `document`. */
function saying(document: string, change: Change) {
  const blank = blankForm();
  const form = Object.fromEntries(
    Object.entries(blank).map(([key, value]) => {
      const said = change[key as keyof StandardForm];
      if (said === undefined) return [key, value];
      const isRecord = value !== null && typeof value === 'object' && !Array.isArray(value);
      return [key, isRecord ? { ...value, ...(said as object) } : said];
    }),
  ) as StandardForm;
  const sources: Record<string, Source> = {};
  const walk = (value: unknown, path: string): void => {
    if (value === null) return;
    if (typeof value !== 'object' || /^identifiers\.\d/.test(path)) sources[path] = source(document);
    else for (const [key, one] of Object.entries(value)) walk(one, path === '' ? key : `${path}.${key}`);
  };
  walk(form, '');
  return { form, sources };
}

const of = (case_: Change, reply: Change, trust = LETTER) =>
  bring(saying('mail', case_), saying('reply', reply), trust);
const account = (value: string, rest: Partial<Identifier> = {}): Identifier => ({
  type: 'email',
  value,
  port: null,
  at: null,
  ...rest,
});

describe('what the form lacks', () => {
  it('is filled with the source of the reply, and nothing else is', () => {
    const brought = of({ subject: 'an account' }, { crime: { caseNumber: '2623' }, subject: 'an account' });
    expect(brought.form).toMatchObject({ subject: 'an account', crime: { caseNumber: '2623' } });
    expect(brought.sources).toEqual({ subject: source('mail'), 'crime.caseNumber': source('reply') });
    expect(brought).toMatchObject({ filled: ['crime.caseNumber'], differing: [] });
  });

  it('is left open where the reply is only compared', () => {
    const compared = { ...LETTER, fills: false };
    const brought = of(
      { registrationNumber: 'A-1' },
      { registrationNumber: 'B-2', legalBasis: '§ 5' },
      compared,
    );
    expect(brought).toMatchObject({ filled: [], differing: ['registrationNumber'] });
    expect(brought.form.legalBasis).toBeNull();
  });

  it('is not filled by what the header of the reply alone tells', () => {
    const reply = saying('reply', { requester: { name: 'Jaan Tamm', email: 'j.tamm@politsei.ee' } });
    const sources = {
      'requester.name': { ...source('reply'), method: 'header' as const },
      'requester.email': { ...source('reply'), method: 'header' as const },
    };
    const brought = bring(saying('mail', {}), { ...reply, sources }, LETTER);
    expect(brought).toMatchObject({ form: blankForm(), filled: [], differing: [] });
  });
});

describe('fields that tell of one thing', () => {
  it.each<[string, Change, Change, string[], string[]]>([
    [
      'the zone of the same period',
      { timeRange: { from: '2026-10-01', to: '2026-10-10' } },
      { timeRange: { from: '2026-10-01T00:00', to: '2026-10-10', timeZone: 'UTC' } },
      ['timeRange.timeZone'],
      [],
    ],
    [
      'no zone of another period',
      { timeRange: { from: '2026-10-01', to: '2026-10-10' } },
      { timeRange: { from: '2026-11-01', to: '2026-11-10', timeZone: 'UTC' } },
      [],
      ['timeRange.from', 'timeRange.to'],
    ],
    [
      'the order that was cited',
      { authority: { kind: 'court', issuedBy: 'Harju County Court', attached: false } },
      { authority: { kind: 'judge', issuedBy: 'HARJU COUNTY COURT', date: '2026-11-20', attached: true } },
      ['authority.date', 'authority.attached'],
      [],
    ],
    [
      'no order of another court',
      { authority: { kind: 'court', issuedBy: 'Harju County Court', attached: false } },
      { authority: { kind: 'court', issuedBy: 'Tartu County Court', date: '2026-11-20', attached: true } },
      [],
      ['authority.issuedBy'],
    ],
    [
      'that an order came of a judge of the court that was named',
      { authority: { kind: 'court', issuedBy: 'Harju County Court', attached: false } },
      { authority: { kind: 'judge', issuedBy: 'Mari Mets', date: '2026-11-20', attached: true } },
      ['authority.attached'],
      ['authority.issuedBy'],
    ],
    [
      'that an order of a court came where the police was named',
      { authority: { kind: 'police', issuedBy: 'Police of Tartu', attached: false } },
      { authority: { kind: 'court', issuedBy: 'Harju County Court', attached: true } },
      ['authority.attached'],
      ['authority.kind', 'authority.issuedBy'],
    ],
    [
      'no order of another day',
      { authority: { kind: 'court', issuedBy: 'Harju County Court', date: '2026-10-01', attached: false } },
      { authority: { kind: 'court', issuedBy: 'Harju County Court', date: '2026-11-20', attached: true } },
      [],
      ['authority.date'],
    ],
    [
      'no order of a prosecutor for that of a court',
      { authority: { kind: 'court', issuedBy: 'Harju County Court', attached: false } },
      { authority: { kind: 'prosecutor', issuedBy: 'Anna Saar', attached: true } },
      [],
      ['authority.kind', 'authority.issuedBy'],
    ],
    [
      'the badge of the same officer',
      { requester: { name: 'Jaan Tamm', telephone: '+372 612 4400' } },
      { requester: { name: 'TAMM, Jaan', badgeNumber: '4711', telephone: '612 4400' } },
      ['requester.badgeNumber'],
      [],
    ],
    [
      'no badge of a colleague',
      { requester: { name: 'Jaan Tamm' } },
      { requester: { name: 'Kati Kask', badgeNumber: '9999' } },
      [],
      ['requester.name'],
    ],
    [
      'the switchboard of an authority whose name stands in another language',
      { organisation: { country: 'EE', website: 'https://www.politsei.ee' } },
      { organisation: { country: 'EE', website: 'www.politsei.ee', switchboard: '+372 612 3000' } },
      ['organisation.switchboard'],
      [],
    ],
  ])('%s', (_what, before, reply, filled, differing) => {
    expect(of(before, reply)).toMatchObject({ filled, differing });
  });

  it('a letter of someone who does not say who it is fills nothing of the officer', () => {
    const stranger = { ...LETTER, sameWriter: false };
    expect(of({}, { requester: { telephone: '+372 999 0000' } }, stranger)).toMatchObject({
      filled: [],
      differing: [],
    });
    expect(of({}, { requester: { telephone: '+372 999 0000' } })).toMatchObject({
      filled: ['requester.telephone'],
    });
  });
});

describe('what is asked for', () => {
  it('gets no wider by a reply', () => {
    const brought = of(
      {
        dataTypes: { subscriber: true },
        nature: { preservation: true },
        identifiers: [account('a@x.test')],
        crime: { provisions: ['§ 209'] },
      },
      {
        dataTypes: { subscriber: true, content: true },
        nature: { production: true },
        identifiers: [account('A@x.test'), account('b@x.test')],
        crime: { provisions: ['§ 209 of the Penal Code', '§ 210'] },
      },
      FORM,
    );
    expect(brought.filled).toEqual([]);
    expect(brought.differing).toEqual([
      'nature.production',
      'dataTypes.content',
      'crime.provisions.1',
      'identifiers.1',
    ]);
  });

  it('is filled where nothing was said of it', () => {
    const brought = of(
      { subject: 'an account' },
      {
        dataTypes: { subscriber: true, content: false },
        identifiers: [account('a@x.test'), account('b@x.test')],
        crime: { provisions: ['§ 209'] },
      },
      FORM,
    );
    expect(brought.form.identifiers.map(({ value }) => value)).toEqual(['a@x.test', 'b@x.test']);
    expect(brought.form.dataTypes).toEqual({ subscriber: true, traffic: null, content: false });
    expect(brought.form.crime.provisions).toEqual(['§ 209']);
    expect(brought.sources['identifiers.1']).toEqual(source('reply'));
  });

  it('takes the port and the zone of a target that is named already, unless a person confirmed it', () => {
    const before = { identifiers: [account('a@x.test', { at: '2026-10-01T10:22' })] };
    const reply = { identifiers: [account('a@x.test', { port: 4412, at: '2026-10-01T10:22+02:00' })] };
    expect(of(before, reply)).toMatchObject({
      filled: ['identifiers.0'],
      differing: [],
      form: { identifiers: [{ port: 4412, at: '2026-10-01T10:22+02:00' }] },
    });
    const kept = { ...LETTER, kept: new Set(['identifiers.0']) };
    expect(of(before, reply, kept).form.identifiers).toEqual(before.identifiers);
    const other = { identifiers: [account('a@x.test', { at: '2026-10-02T10:22' })] };
    expect(of(before, other)).toMatchObject({ filled: [], differing: ['identifiers.0'] });
  });
});

it('free text of a letter is no contradiction, that of a form is', () => {
  const [before, reply] = [{ overview: 'He sold phones.' }, { overview: 'Goods never arrived.' }];
  expect(of(before, reply).differing).toEqual([]);
  expect(of(before, reply, FORM).differing).toEqual(['overview']);
});

it('an emergency that the form denies stays denied and is told', () => {
  const brought = of({ nature: { emergency: false } }, { nature: { emergency: true } });
  expect(brought).toMatchObject({ form: { nature: { emergency: false } }, differing: ['nature.emergency'] });
});

describe('whatever a reply says', () => {
  const text = fc.option(
    fc.constantFrom('2026-10-01', '2026-10', 'court', 'police', 'A-1', 'A-1/2', 'Tamm', '§ 5'),
  );
  const answer = fc.option(fc.boolean());
  const like = (value: unknown): fc.Arbitrary<unknown> => {
    if (Array.isArray(value)) return fc.constant([]);
    if (value !== null && typeof value === 'object')
      return fc.record(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, like(one)])));
    return text;
  };
  const blank = blankForm();
  const anyForm = fc
    .record({
      texts: like(blank),
      nature: fc.record({
        ...Object.fromEntries(Object.keys(blank.nature).map((key) => [key, answer])),
        other: text,
      }),
      dataTypes: fc.record({ subscriber: answer, traffic: answer, content: answer }),
      attached: answer,
      requested: answer,
      provisions: fc.array(fc.constantFrom('§ 5', '§ 5 of the Act', '§ 6'), { maxLength: 2 }),
      identifiers: fc.array(
        fc.record({
          type: fc.constant('email' as const),
          value: fc.constantFrom('a@x.test', 'b@x.test'),
          port: fc.option(fc.constantFrom(1, 2)),
          at: fc.option(fc.constantFrom('2026-10-01', '2026-10-01T10:00')),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ texts, nature, dataTypes, attached, requested, provisions, identifiers }) => {
      const form = texts as StandardForm;
      return {
        ...form,
        nature,
        dataTypes,
        identifiers,
        authority: { ...form.authority, attached },
        crime: { ...form.crime, provisions },
        confidentiality: { ...form.confidentiality, requested },
      } as StandardForm;
    });

  it('no value of the form is another one afterwards, and each that came has a source in the reply', () => {
    fc.assert(
      fc.property(anyForm, anyForm, fc.boolean(), fc.boolean(), (before, reply, isForm, sameWriter) => {
        const held = saying('mail', before);
        const brought = bring(held, saying('reply', reply), { ...LETTER, isForm, sameWriter });
        for (const [path, one] of Object.entries(held.sources)) {
          if (brought.filled.includes(path)) {
            expect(path === 'authority.attached' || path.startsWith('identifiers.')).toBe(true);
          } else
            expect([path, at(brought.form, path), brought.sources[path]]).toEqual([
              path,
              at(before, path),
              one,
            ]);
        }
        for (const path of brought.filled) expect(brought.sources[path]).toEqual(source('reply'));
        for (const [at, { value }] of before.identifiers.entries())
          expect(brought.form.identifiers[at]?.value).toBe(value);
        for (const path of Object.keys(brought.sources)) expect(at(brought.form, path), path).not.toBeNull();
      }),
    );
  });

  const at = (form: object, path: string): unknown =>
    path.split('.').reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key] ?? null, form);
});
