import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuthorityKind } from '../../src/form/standard-form.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { leastAuthority, ranksAtLeast } from '../../src/policy/requirements.ts';

const policy = await loadPolicy('fixtures/policy.yaml');

describe('leastAuthority', () => {
  it('lets the first row that fits decide', () => {
    const ask = (
      natures: ('emergency' | 'preservation' | 'production')[],
      dataType: 'content' | 'traffic' | null,
    ) => leastAuthority(policy, { natures, dataType, country: null });
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
      leastAuthority({ requirements }, { natures: ['production'], dataType: 'subscriber', country });
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
