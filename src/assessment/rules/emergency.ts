import type { Facts } from '../assessment.ts';
import { soundsAtHand, type Told, wordsOf } from '../danger/told.ts';
import { onlyTakedown } from '../measures.ts';
import { quoted, type Rule, raise } from './rule.ts';

const emergencyUnsupported: Rule = (facts) => {
  const { form } = facts;
  if (form.nature.emergency !== true) return null;
  const telling = withoutFormula(facts);
  if (wordsOf(telling, ['danger', 'terrorism', 'graveHarm']) !== null || soundsAtHand(telling)) return null;
  const told = form.overview ?? form.requested;
  return raise(
    'emergency-unsupported',
    `An emergency is claimed, but no danger to life, serious injury or terrorism is told${told === null ? '.' : `; the request says ${quoted(told)}.`}`,
    'Say who is in danger, of what, why now, and how the data helps; or send an ordinary request.',
    ['CoE 2020 App. A', 'CoE 2008 §34'],
  );
};

/** Words that claim an emergency and tell of nobody: the statute's own (18 U.S.C. 2702), a matter of life and death, who is to blame if someone dies. */
const FORMULA =
  /(?:imminent |immediate )?(?:danger|risk|threat) of (?:imminent )?death or (?:of )?serious (?:physical |bodily )?(?:injury|harm)(?: to (?:any|a|another) person)?|(?:(?:matter|question|case|situation) of )?life (?:and|or) death(?: (?:matter|situation|case|emergency))?|if (?:some(?:one|body)|any(?:one|body)|people|a (?:person|child)) (?:dies?|gets? (?:hurt|killed|murdered)|(?:is|are) (?:hurt|killed))|(?:geht |frage |sache )?(?:um |von )?leben und tod|(?:question|affaire) de vie (?:et|ou) de mort|(?:cuestión|asunto|caso) de vida o muerte|questione di vita o (?:di )?morte|(?:questão|caso|assunto) de vida (?:ou|e) (?:de )?morte|(?:kwestie|zaak) van leven (?:of|en) dood|(?:kwesti[ai]|spraw[ay]) życia (?:i|lub|czy) śmierci|(?:питання|справа) життя (?:і|й|та|чи) смерті/giu;

function withoutFormula(facts: Facts): Told {
  const { form } = facts;
  const said = [facts.text, form.overview, form.requested];
  const [text, overview, requested] = said.map((one) => one?.replace(FORMULA, '') ?? null);
  if (text === facts.text && overview === form.overview && requested === form.requested) return facts;
  return {
    ...facts,
    text: text ?? '',
    form: { ...form, overview: overview ?? null, requested: requested ?? null },
  };
}

const emergencyUndeclared: Rule = (facts) => {
  const { form } = facts;
  if (form.nature.emergency === true || onlyTakedown(form)) return null;
  const told = wordsOf(facts, ['danger']);
  if (told === null && !soundsAtHand(facts)) return null;
  return raise(
    'emergency-undeclared',
    `The request ${told === null ? 'sounds as if someone were in danger' : `tells of danger (${quoted(told)})`}, but no emergency is claimed.`,
    'Ask the authority at once whether someone is in danger now; until then handle the request as urgent.',
    ['CoE 2008 §30'],
  );
};

export const emergencyRules: readonly Rule[] = [emergencyUnsupported, emergencyUndeclared];
