import type { StandardForm } from '../../form/standard-form.ts';
import { authorityCountry } from '../authority-country.ts';
import { citationsIn } from '../citations/citation.ts';
import { mismatchOf, wrongMeasure } from '../citations/mismatch.ts';
import { asksForProduction, ticked } from '../measures.ts';
import { listed, type Rule, raise } from './rule.ts';

const citationMismatch: Rule = (facts) => {
  const { form, policy } = facts;
  const cited = {
    country: authorityCountry(facts),
    provider: policy.provider.country,
    natures: naturesOf(form),
  };
  const basis = citationsIn(form.legalBasis ?? '', cited.country);
  const others = [form.confidentiality.legalBasis, ...form.crime.provisions.slice(0, 10)].flatMap((text) =>
    citationsIn(text ?? '', cited.country),
  );
  const single = [...basis, ...others]
    .map((citation) => mismatchOf(citation, cited))
    .filter((seen) => seen !== null);
  const measure = single.length === 0 ? wrongMeasure(basis, cited) : null;
  const seen = [...new Set(measure === null ? single : [measure])];
  if (seen.length === 0) return null;
  return raise(
    'citation-mismatch',
    `${listed(seen.slice(0, 3)).replace(/^\p{L}/u, (letter) => letter.toUpperCase())}.`,
    "Call the authority back on the directory's number and ask on which article of its own law the request rests: a wrong citation is a mark of forged requests.",
    ['CoE 2008 §26', 'CoE 2008 §51'],
  );
};

function naturesOf(form: StandardForm) {
  const natures = ticked(form);
  return natures.includes('production') || !asksForProduction(form)
    ? natures
    : [...natures, 'production' as const];
}

export const citationRules: readonly Rule[] = [citationMismatch];
