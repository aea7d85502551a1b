import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/extraction/letter/layout.ts';
import { orderDay, periodEnds, zoneNamed } from '../../../src/extraction/tagger/days.ts';
import type { Tagged } from '../../../src/extraction/tagger/tagged.ts';
import { blankForm } from '../../../src/form/standard-form.ts';
import { mailOf } from '../document-of.ts';

const FORM = blankForm();
const US = { ...FORM, organisation: { ...FORM.organisation, country: 'US' } };

/** Words of a letter of 20 May 2026. */
const words = (text: string): Tagged => wordsIn(text, [text])[0]!;

/** The two ends of a period in such a letter, with what stands between them. */
const ends = (from: string, between: string, to: string) => {
  const [first, last] = wordsIn(`${from}${between}${to}`, [from, to]);
  return periodEnds(first, last, FORM);
};

function wordsIn(text: string, parts: readonly string[]): Tagged[] {
  const document = mailOf(`Politsei, 20 May 2026\n\nWe ask for the log-ins ${text}.`, [], { date: null });
  const letter = layOut(document, null);
  return parts.map((part) => ({
    tag: 'other.date',
    words: part,
    before: '',
    sureness: 1,
    isOwn: true,
    document,
    letter,
  }));
}

describe('the ends of a period', () => {
  it.each([
    ['3 May', '17 May', '2026-05-03', '2026-05-17'],
    ['20 December', '5 January', '2025-12-20', '2026-01-05'],
    ['1st', '15 March 2026', '2026-03-01', '2026-03-15'],
    ['2 May 2026 22:00', '01:30', '2026-05-02T22:00', '2026-05-03T01:30'],
    ['2 May 2026 22:00', '2 May 2026', '2026-05-02T22:00', '2026-05-02'],
    ['2024', 'Q1 2026', '2024-01-01', '2026-03-31'],
    ['17 May 2026', '3 May 2026', null, null],
  ])('say each other what they leave out: %s, %s', (from, to, first, last) => {
    expect(ends(from, ' to ', to)).toEqual({ from: first, to: last });
  });

  it('say each other nothing where they stand apart', () => {
    const between =
      '. Of the year before nothing is asked, and what was paid then was paid by hand, as far as is known, to ';
    expect(ends('June 2020', between, '10:00')).toEqual({ from: '2020-06-01', to: null });
    expect(ends('10:00', between, 'June 2020')).toEqual({ from: null, to: '2020-06-30' });
  });

  it('are read as the country of the one who asks writes them', () => {
    expect(periodEnds(words('4/5/26'), undefined, US)).toEqual({ from: '2026-04-05', to: null });
    expect(
      periodEnds(words('4/5/26'), undefined, { ...US, organisation: { ...US.organisation, country: 'EE' } }),
    ).toEqual({
      from: '2026-05-04',
      to: null,
    });
  });
});

describe('the day of an order', () => {
  it('is one day, of the year in which the letter was written', () => {
    expect(orderDay(words('11 May'), FORM)).toBe('2026-05-11');
    expect(orderDay(words('14 November'), FORM)).toBe('2025-11-14');
    expect(orderDay(words('2025'), FORM)).toBeNull();
    expect(orderDay(words('today'), FORM)).toBeNull();
  });
});

describe('a zone', () => {
  it.each([
    ['Lisbon', 'Europe/Lisbon'],
    ['CEST', '+02:00'],
    ['hora argentina', 'America/Argentina/Buenos_Aires'],
    ['CST', '-06:00'],
  ])('%s is %s', (name, zone) => {
    expect(zoneNamed(name, US)).toBe(zone);
  });

  it('that several countries call so is none without a country', () => {
    expect([zoneNamed('CST', FORM), zoneNamed('local time', FORM)]).toEqual([null, null]);
  });
});
