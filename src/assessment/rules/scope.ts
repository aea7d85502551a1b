import { type Breadth, breadthOf } from '../../form/breadth.ts';
import type { Facts } from '../assessment.ts';
import { dataTypesAsked } from '../measures.ts';
import { found } from '../words/any-of.ts';
import { ENDLESS, EVERYTHING, UNNAMED_TARGETS, WHOLE } from '../words/breadth.ts';
import { listed, quoted, type Rule, raise } from './rule.ts';

/** Longer than this is wide for traffic or content of one account, in days. */
const LONG = 2 * 365;
/** Accounts × days × kinds of data beyond which several accounts are many. */
const MUCH = 10 * 365;

const overbroad: Rule = (facts) => {
  const { form } = facts;
  const asked = [form.requested, form.subject, form.nature.other].filter((part) => part !== null).join(' ; ');
  const words = asked.slice(0, 6000).toLowerCase().replace(/\s+/g, ' ');
  const deep = dataTypesAsked(form).some((type) => type !== 'subscriber');
  const { from, to } = form.timeRange;
  const limited = from !== null && to !== null;
  const seen = [
    ...[EVERYTHING, ...(limited ? [] : [WHOLE])]
      .flatMap((wide) => found(wide, words, 1))
      .map((said) => `it asks for ${quoted(said)}`),
    ...found(UNNAMED_TARGETS, words, 1).map(
      (said) => `it does not name its targets but asks for ${quoted(said)}`,
    ),
    ...(deep ? found(ENDLESS, words, 1).map((said) => `its period has no limit (${quoted(said)})`) : []),
    ...wideInNumbers(facts, deep),
  ];
  if (seen.length === 0) return null;
  return raise(
    'overbroad',
    `The request is wider than an investigation usually needs: ${listed(seen)}.`,
    'Limit the request to named accounts, to the kinds of data and to the period that the investigation needs, and say why it needs them.',
    ['CoE 2008 §27', 'CoE 2020 App. A', 'UNODC'],
  );
};

function wideInNumbers({ form }: Facts, deep: boolean): string[] {
  const breadth = breadthOf(form);
  const days = breadth.days ?? 0;
  const tooLong = deep && days > LONG;
  const tooMuch = deep && breadth.targets > 1 && breadth.targets * days * Math.max(1, breadth.kinds) > MUCH;
  return tooLong || tooMuch ? [`in numbers it covers ${inNumbers(breadth)}`] : [];
}

function inNumbers({ targets, days, kinds }: Breadth): string {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  return [
    targets === 0 ? null : counted(targets, 'target', 'targets'),
    days === null ? null : counted(days, 'day', 'days'),
    kinds === 0 ? null : counted(kinds, 'kind of data', 'kinds of data'),
  ]
    .filter((part) => part !== null)
    .join(' × ');
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

const languageUnsupported: Rule = ({ language, policy }) => {
  const { languages } = policy.provider;
  if (languages.includes(language)) return null;
  const named = (code: string): string => (/^[a-z]{2}$/.test(code) ? (LANGUAGES.of(code) ?? code) : code);
  return raise(
    'language-unsupported',
    `The request is in ${named(language)}; the desk takes ${listed(languages.map(named), 'or')}.`,
    `Send the request, and every order that belongs to it, with a translation into ${listed(languages.map(named), 'or')}.`,
    ['CoE 2008 §50', 'UNODC'],
  );
};

export const scopeRules: readonly Rule[] = [overbroad, languageUnsupported];
