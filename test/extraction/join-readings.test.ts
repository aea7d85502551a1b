import { expect, it } from 'vitest';
import { joinReadings } from '../../src/extraction/join-readings.ts';
import type { Method, Source } from '../../src/form/request.ts';
import { blankForm, type Identifier, type StandardForm } from '../../src/form/standard-form.ts';

const source = (method: Method, document = 'mail'): Source => ({ document, page: null, quote: 'q', method });
const account = (value: string, rest: Partial<Identifier> = {}): Identifier => ({
  type: 'email',
  value,
  port: null,
  at: null,
  ...rest,
});
const filled = (form: Partial<StandardForm>, sources: Record<string, Source>) => ({
  form: { ...blankForm(), ...form },
  sources,
});
const NONE: ReadonlySet<string> = new Set();

it('fills what the text left open, and of two values keeps the one with the stronger evidence', () => {
  const before = filled(
    { subject: 'told in words', requested: null, legalBasis: 'by a model' },
    { subject: source('pattern'), legalBasis: source('model') },
  );
  const after = filled(
    { subject: 'in the scan', requested: 'everything', legalBasis: 'article 5' },
    { subject: source('ocr'), requested: source('ocr'), legalBasis: source('ocr', 'scan') },
  );
  const { form, sources } = joinReadings(before, after, NONE);
  expect(form).toMatchObject({
    subject: 'told in words',
    requested: 'everything',
    legalBasis: 'article 5',
  });
  expect(sources.legalBasis).toEqual(source('ocr', 'scan'));
  expect(Object.keys(sources).sort()).toEqual(['legalBasis', 'requested', 'subject']);
});

it('an emergency in words is not taken back by a box in a picture', () => {
  const nature = (emergency: boolean) => ({ nature: { ...blankForm().nature, emergency } });
  const before = filled(nature(true), { 'nature.emergency': source('header') });
  const after = filled(nature(false), { 'nature.emergency': source('ocr') });
  expect(joinReadings(before, after, NONE).form.nature.emergency).toBe(true);
  expect(joinReadings(after, before, NONE).form.nature.emergency).toBe(false);
});

it('a period is taken whole', () => {
  const before = filled(
    { timeRange: { from: '2026-01-01', to: null, timeZone: null } },
    { 'timeRange.from': source('pattern') },
  );
  const after = filled(
    { timeRange: { from: '2026-03-01', to: '2026-03-31', timeZone: null } },
    { 'timeRange.from': source('ocr'), 'timeRange.to': source('ocr') },
  );
  expect(joinReadings(before, after, NONE).form.timeRange).toEqual(before.form.timeRange);
  expect(joinReadings(after, before, NONE).form.timeRange).toEqual(before.form.timeRange);
});

it('targets keep their places and what a person confirmed', () => {
  const before = filled(
    { identifiers: [account('a@x.test'), account('b@x.test')] },
    { 'identifiers.0': source('ocr'), 'identifiers.1': source('pattern') },
  );
  const more = { at: '2026-03-01T10:00:00Z' };
  const after = filled(
    { identifiers: [account('c@x.test'), account('B@x.test', more), account('a@x.test', more)] },
    { 'identifiers.0': source('ocr'), 'identifiers.1': source('ocr'), 'identifiers.2': source('ocr') },
  );
  const { form, sources } = joinReadings(before, after, new Set(['identifiers.0']));
  expect(form.identifiers).toEqual([account('a@x.test'), account('B@x.test', more), account('c@x.test')]);
  expect(Object.keys(sources)).toEqual(['identifiers.0', 'identifiers.1', 'identifiers.2']);
});
