import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, organisationalDomain } from '../../src/assessment/organisational-domain.ts';

describe('organisationalDomain', () => {
  it.each([
    ['j.tamm@politsei.ee', 'politsei.ee'],
    ['Noord.Politie.NL', 'politie.nl'],
    ['a@kent.police.uk', 'kent.police.uk'],
    ['police.uk', 'police.uk'],
    ['a@mail.bka.bund.de', 'bka.bund.de'],
    ['bund.de', 'bund.de'],
    ['ppmuc.polizei.bayern.de', 'polizei.bayern.de'],
    ['a@gendarmerie.interieur.gouv.fr', 'interieur.gouv.fr'],
    ['one.github.io', 'one.github.io'],
    ['a@politie.nl.', 'politie.nl'],
    ['"odd@local"@politie.nl', 'politie.nl'],
    ['info@müller.de', 'xn--mller-kva.de'],
  ])('%s → %s', (given, expected) => expect(organisationalDomain(given)).toBe(expected));

  it.each(['', '@', 'localhost', '192.0.2.1', 'a@[192.0.2.1]', 'a b.nl', 'a@-.nl', 'a@politie..nl'])(
    'knows none for %j',
    (given) => expect(organisationalDomain(given)).toBeNull(),
  );

  it('is stable and a parent of the domain, for any text', () => {
    const host = fc.array(
      fc.constantFrom('a', 'www', 'police', 'uk', 'bund', 'de', 'gov', 'co', 'github', 'io'),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.domain(),
          host.map((labels) => labels.join('.')),
        ),
        (text) => {
          const organisation = organisationalDomain(text);
          if (organisation === null) return;
          expect(organisationalDomain(organisation)).toBe(organisation);
          const domain = domainOf(text);
          expect(domain === organisation || domain?.endsWith(`.${organisation}`)).toBe(true);
        },
      ),
    );
  });
});
