import { wordsOf } from '../danger/told.ts';
import { quoted, type Rule, raise } from './rule.ts';

const emergencyUnsupported: Rule = ({ form, language }) => {
  if (form.nature.emergency !== true) return null;
  if (wordsOf(form, language, ['danger', 'terrorism', 'graveHarm']) !== null) return null;
  const told = form.overview ?? form.requested;
  return raise(
    'emergency-unsupported',
    `An emergency is claimed, but no danger to life, serious injury or terrorism is told${told === null ? '.' : `; the request says ${quoted(told)}.`}`,
    'Say who is in danger, of what, why now, and how the data helps; or send an ordinary request.',
    ['CoE 2020 App. A', 'CoE 2008 §34'],
  );
};

export const emergencyRules: readonly Rule[] = [emergencyUnsupported];
