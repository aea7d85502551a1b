import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuthorityKind } from '../../src/form/standard-form.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { PackName, Requirement } from '../../src/policy/policy.ts';
import { ranksAtLeast, requirementFor } from '../../src/policy/requirements.ts';

const policy = await loadPolicy('fixtures/policy.yaml');

describe('requirementFor', () => {
  it('lets the first row that fits decide', () => {
    const ask = (
      natures: ('emergency' | 'preservation' | 'production')[],
      dataType: 'content' | 'traffic' | null,
    ) => requirementFor(policy, { natures, dataType, country: null, instrument: null })?.authority ?? null;
    expect(ask(['production'], 'content')).toBe('judge');
    expect(ask(['production'], 'traffic')).toBe('prosecutor');
    expect(ask(['emergency', 'production'], 'content')).toBe('police');
    expect(ask(['preservation'], 'content')).toBe('police');
    expect(ask(['production'], null)).toBeNull();
  });

  it('wants every condition of a row to fit', () => {
    const rows = {
      requirements: [
        { when: { dataType: 'subscriber', country: 'DE' }, authority: 'prosecutor' },
        { when: {}, authority: 'police' },
      ],
    } as const;
    const requirements = [...rows.requirements];
    const ask = (country: string | null) =>
      requirementFor(
        { requirements, include: [] },
        { natures: ['production'], dataType: 'subscriber', country, instrument: null },
      )?.authority ?? null;
    expect(ask('DE')).toBe('prosecutor');
    expect(ask('FR')).toBe('police');
    expect(ask(null)).toBe('police');
  });
});

describe('ranksAtLeast', () => {
  it('orders court = judge > prosecutor > police = ministry > other', () => {
    expect(ranksAtLeast('court', 'judge')).toBe(true);
    expect(ranksAtLeast('judge', 'court')).toBe(true);
    expect(ranksAtLeast('prosecutor', 'judge')).toBe(false);
    expect(ranksAtLeast('ministry', 'police')).toBe(true);
    expect(ranksAtLeast('police', 'prosecutor')).toBe(false);
    expect(ranksAtLeast('other', 'police')).toBe(false);
  });

  it('is a total order', () => {
    const kind = fc.constantFrom(...AuthorityKind.options);
    fc.assert(
      fc.property(kind, kind, kind, (a, b, c) => {
        expect(ranksAtLeast(a, b) || ranksAtLeast(b, a)).toBe(true);
        if (ranksAtLeast(a, b) && ranksAtLeast(b, c)) expect(ranksAtLeast(a, c)).toBe(true);
      }),
    );
  });
});

describe('packs', () => {
  const general: Requirement[] = [{ when: {}, authority: 'police' }];
  const special: Requirement[] = [
    { when: { country: 'US', dataType: 'content' }, authority: 'court' },
    ...general,
  ];
  const asked = (
    requirements: Requirement[],
    include: PackName[],
    measure: Partial<Parameters<typeof requirementFor>[1]>,
  ) =>
    requirementFor(
      { requirements, include },
      { natures: ['production'], dataType: 'content', country: null, instrument: null, ...measure },
    );

  it('come before the general rows of the desk and after those that name a country or an instrument', () => {
    const warrant = { authority: 'judge', process: ['warrant'] };
    expect(asked(general, ['us-process'], { country: 'US' })).toMatchObject(warrant);
    expect(asked(special, ['us-process'], { country: 'US' })).toEqual(special[0]);
    expect(asked(general, ['us-process'], { country: 'NL' })).toEqual(general[0]);
    expect(asked(general, [], { country: 'US' })).toEqual(general[0]);
  });

  it('say who must issue or validate a certificate of the European Union', () => {
    const least = (
      instrument: 'epoc' | 'epoc-pr',
      dataType: 'subscriber' | 'traffic' | 'content',
      emergency = false,
    ) =>
      asked(general, ['eu-e-evidence'], {
        instrument,
        dataType,
        natures: emergency ? ['emergency', 'production'] : ['production'],
      })?.authority;
    expect(least('epoc', 'subscriber')).toBe('prosecutor');
    expect(least('epoc', 'traffic')).toBe('judge');
    expect(least('epoc', 'content')).toBe('judge');
    expect(least('epoc-pr', 'content')).toBe('prosecutor');
    expect(least('epoc', 'subscriber', true)).toBe('police');
    expect(least('epoc', 'content', true)).toBe('judge');
  });
});
