import { describe, expect, it } from 'vitest';
import { findAuthority } from '../../src/policy/directory.ts';

const directory = [
  { name: 'Politie', country: 'NL', domains: ['politie.nl'] },
  { name: 'Recherche', country: 'NL', domains: ['recherche.politie.nl', 'recherche.test'] },
];

describe('findAuthority', () => {
  it('finds a listed domain and its subdomains, in any case', () => {
    expect(findAuthority({ directory }, 'politie.nl')?.name).toBe('Politie');
    expect(findAuthority({ directory }, 'Noord.Politie.NL')?.name).toBe('Politie');
  });

  it('prefers the longest listed domain', () => {
    expect(findAuthority({ directory }, 'a.recherche.politie.nl')?.name).toBe('Recherche');
  });

  it('does not take a domain that only ends alike', () => {
    expect(findAuthority({ directory }, 'nepolitie.nl')).toBeNull();
    expect(findAuthority({ directory }, 'politie.nl.example')).toBeNull();
    expect(findAuthority({ directory }, 'nl')).toBeNull();
  });
});
