import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../src/assessment/citations/citation.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { codesAfter, flagOf, formWith } from './sample.ts';

const citing = (country: string, legalBasis: string, change: (form: StandardForm) => void = () => {}) =>
  codesAfter((form) => {
    form.organisation.country = country;
    form.legalBasis = legalBasis;
    form.crime.provisions = [];
    change(form);
  }).includes('citation-mismatch');

describe('citation-mismatch', () => {
  it.each([
    ['DE', '18 U.S.C. § 2703(d)'],
    ['US', '§ 100j StPO'],
    ['FR', '§ 215 KrMS'],
    ['EE', 'Article 189 of the Polish Code of Criminal Procedure'],
    ['EE', '§ 2150 of the Code of Criminal Procedure'],
    ['US', 'Regulation (EU) 2023/1543'],
    ['DK', 'Article 4 of Regulation (EU) 2023/1543'],
    ['RU', 'Article 18 of the Budapest Convention'],
    ['GB', 'Article 10 of Regulation (EU) 2022/2065'],
    ['PL', 'art. 588 ter LECrim'],
    ['US', '18 U.S.C. § 2703(z)'],
    ['US', '18 U.S.C. § 2702(b)(12)'],
    ['RO', 'Article 71 of the Budapest Convention'],
    ['IE', 'Article 41 of Regulation (EU) 2021/784'],
    ['DE', '§ 1200 StPO'],
    ['PL', 'art. 999 k.p.k.'],
    ['UA', 'ст. 1590 КПК України'],
    ['GB', 'section 940 of the Investigatory Powers Act 2016'],
    ['DE', 'Artikel 126na Sv'],
    ['FI', 'Ruotsin oikeudenkäymiskaaren 27 luvun 19 §'],
    ['PL', '§ 88a trestního řádu'],
    ['NO', 'retsplejelovens § 804'],
  ])('is raised for an authority of %s that cites %s', (country, basis) => {
    expect(citing(country, basis)).toBe(true);
  });

  it.each([
    ['US', '18 U.S.C. § 2703(c)(2)'],
    ['US', '18 USC 2703(d)'],
    ['US', 'Stored Communications Act, section 2703'],
    ['DE', '§§ 94, 95 StPO'],
    ['AT', '§ 135 Abs. 1 StPO'],
    ['CH', 'Art. 265 StPO'],
    ['NL', 'artikel 126na Wetboek van Strafvordering'],
    ['CZ', '§ 88a trestního řádu'],
    ['BE', 'art. 88bis, § 1 Wetboek van Strafvordering'],
    ['CH', 'article 265 du code de procédure pénale'],
    ['DK', 'retsplejelovens § 804'],
    ['FI', '27 kap. 19 § rättegångsbalken'],
    ['DE', 'Article 6 of Regulation (EU) 2016/679'],
    ['FR', 'articles 60-1 et 77-1-1 du code de procédure pénale'],
    ['ES', 'artículo 588 ter k de la Ley de Enjuiciamiento Criminal'],
    ['IT', 'art. 132 d.lgs. 196/2003'],
    ['IT', 'art. 256 del codice di procedura penale'],
    ['PL', 'art. 218 § 1 k.p.k.'],
    ['RO', 'art. 170 din Codul de procedură penală'],
    ['UA', 'ст. 159 КПК України'],
    ['EE', '§ 215 of the Code of Criminal Procedure'],
    ['EE', 'Article 18 of the Budapest Convention'],
    ['GB', 'section 44 of the Crime (Overseas Production Orders) Act 2019'],
    ['GB', 'Data Protection Act 2018, Schedule 2'],
    ['GB', 'section 61 of the Investigatory Powers Act 2016'],
    ['IE', 'Article 3 of Regulation (EU) 2021/784 of 29 April 2021'],
    ['BR', 'Article 16 of the Budapest Convention'],
    ['SI', 'an order of the District Court'],
  ])('is not raised for an authority of %s that cites %s', (country, basis) => {
    const takedown = basis.includes('2021/784') || basis.includes('Article 16');
    expect(
      citing(country, basis, (form) => {
        if (takedown) form.nature = { ...form.nature, production: null, takedown: true, preservation: true };
      }),
    ).toBe(false);
  });

  it('is raised where the article serves another measure than the one asked', () => {
    expect(citing('US', '18 U.S.C. § 2703(f)')).toBe(true);
    expect(citing('US', '18 U.S.C. § 2703(f) and § 2703(d) of 18 U.S.C.')).toBe(false);
    const preserve = (form: StandardForm) => {
      form.nature = { ...form.nature, production: null, preservation: true };
    };
    expect(citing('US', '18 U.S.C. § 2703(f)', preserve)).toBe(false);
    expect(citing('DE', 'Article 16 of the Convention on Cybercrime')).toBe(true);
    expect(citing('DE', 'Article 18 of the Convention on Cybercrime')).toBe(false);
  });

  it('lets anyone cite the law of the provider, but no powers that its code gives to authorities there, and says what does not fit', () => {
    expect(citing('DE', 'art. 138ab Sr')).toBe(false);
    const form = formWith((changed) => {
      changed.organisation.country = 'DE';
      changed.legalBasis = '18 U.S.C. § 2703(d)';
    });
    expect(flagOf('citation-mismatch', { form }).message).toContain(
      '"18 U.S.C. § 2703(d)" is cited, but Title 18 of the United States Code binds no authority of this country: Germany',
    );
  });

  it('is not raised where no country is known', () => {
    expect(
      codesAfter(
        (form) => {
          form.organisation.country = null;
          form.legalBasis = '18 U.S.C. § 2703(d)';
        },
        { document: undefined as never },
      ),
    ).toContain('citation-mismatch');
  });
});

describe('citations of any text', () => {
  it('are found without a throw, each in its text, and those of every law by its name', () => {
    const names = [
      '18 U.S.C. § 2703(d)',
      '§ 100j StPO',
      'Art. 126na Sv',
      'GDPR',
      'KrMS § 215',
      'art',
      '§',
      '(a)',
      ' of ',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...names), fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const folded = text.replace(/\s+/g, ' ').toLowerCase();
        for (const { quote, law } of citationsIn(text, 'EE')) {
          expect(folded).toContain(quote.toLowerCase());
          expect(law.of.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
