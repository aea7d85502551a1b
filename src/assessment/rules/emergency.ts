import type { Facts } from '../assessment.ts';
import { type Told, wordsOf } from '../danger/told.ts';
import { onlyTakedown } from '../measures.ts';
import { quoted, type Rule, raise } from './rule.ts';

const emergencyUnsupported: Rule = (facts) => {
  const { form } = facts;
  if (form.nature.emergency !== true) return null;
  if (wordsOf(withoutFormula(facts), ['danger', 'terrorism', 'graveHarm']) !== null) return null;
  const told = form.overview ?? form.requested;
  return raise(
    'emergency-unsupported',
    `An emergency is claimed, but no danger to life, serious injury or terrorism is told${told === null ? '.' : `; the request says ${quoted(told)}.`}`,
    'Say who is in danger, of what, why now, and how the data helps; or send an ordinary request.',
    ['CoE 2020 App. A', 'CoE 2008 §34'],
  );
};

/** The statute's own words for an emergency (18 U.S.C. 2702), which tell of nobody. */
const FORMULA =
  /(?:imminent |immediate )?(?:danger|risk|threat) of (?:imminent )?death or (?:of )?serious (?:physical |bodily )?(?:injury|harm)(?: to (?:any|a|another) person)?/gi;

function withoutFormula(facts: Facts): Told {
  const { form } = facts;
  if (facts.text.search(FORMULA) < 0) return facts;
  const [overview, requested] = [form.overview, form.requested].map(
    (said) => said?.replace(FORMULA, '') ?? null,
  );
  return {
    ...facts,
    text: facts.text.replace(FORMULA, ''),
    form: { ...form, overview: overview ?? null, requested: requested ?? null },
  };
}

const emergencyUndeclared: Rule = (facts) => {
  const { form } = facts;
  if (form.nature.emergency === true || onlyTakedown(form)) return null;
  const told = wordsOf(facts, ['danger']);
  if (told === null) return null;
  return raise(
    'emergency-undeclared',
    `The request tells of danger (${quoted(told)}), but no emergency is claimed.`,
    'Ask the authority at once whether someone is in danger now; until then handle the request as urgent.',
    ['CoE 2008 §30'],
  );
};

export const emergencyRules: readonly Rule[] = [emergencyUnsupported, emergencyUndeclared];
