import type { StandardForm } from '../../form/standard-form.ts';
import type { Facts } from '../assessment.ts';
import { matchesOf, type Phrases, says } from '../words/any-of.ts';
import { FOLLOW_UP } from '../words/follow-up.ts';
import { DISCLOSE, PRESERVE, REMOVE } from '../words/measures.ts';
import { listed, quoted, type Rule, raise } from './rule.ts';

const natureContradictory: Rule = (facts) => {
  const { form, format } = facts;
  const { requested, nature } = form;
  if (format !== 'coe-2020' || requested === null) return null;
  const some = nature.preservation === true || nature.production === true || nature.takedown === true;
  if (!some || nature.other !== null) return null;
  const text = requested.slice(0, 4000).toLowerCase();
  const disclosed = asked(DISCLOSE, text);
  const preserved = asked(PRESERVE, text);
  const removed = asked(REMOVE, text);
  const disagree = [
    disclosed !== null && nature.production !== true && !isUrgentProduction(form)
      ? `the text says ${quoted(disclosed)}, but production is not ticked`
      : null,
    preserved !== null && disclosed === null && nature.preservation !== true
      ? `the text says ${quoted(preserved)}, but preservation is not ticked`
      : null,
    removed !== null && nature.takedown !== true
      ? `the text says ${quoted(removed)}, but takedown is not ticked`
      : null,
  ].filter((part) => part !== null);
  if (disagree.length === 0) return null;
  return raise(
    'nature-contradictory',
    `Boxes and text do not agree: ${listed(disagree)}.`,
    'Say which measure is asked for: preservation, production, takedown or another one, and tick that line.',
    ['CoE 2020 App. A'],
  );
};

/** Whether an emergency alone stands for the data that is needed in it: no preservation is ticked in place of a production. */
function isUrgentProduction({ nature }: StandardForm): boolean {
  return nature.emergency === true && !(nature.preservation === true && nature.production === false);
}

/** Before these words, a measure is one that comes later, or is not wanted. */
const LATER =
  /(?<!\p{L})(?:pending|until|till|before|prior to|awaiting|future|subsequent|later|will|shall follow|order to|orders to|request for|requests for|not(?: to)?|never|in order that|may|afwachting|bis|vor|nicht|avant|attente|ne pas|hasta|espera|no|attesa|non|do czasu|до|kuni)(?:[\s,]+[\p{L}'’]+){0,6}[\s,]+$/u;

/** The first words by which the text asks for a measure now; null if there are none. */
function asked(measure: Phrases, text: string): string | null {
  for (const match of matchesOf(measure, text)) {
    if (!LATER.test(text.slice(Math.max(0, match.index - 90), match.index))) return match[0];
  }
  return null;
}

const preservationNoFollowUp: Rule = (facts) => {
  const { nature } = facts.form;
  if (nature.preservation !== true || nature.production === true || facts.format === 'epoc-pr') return null;
  if (says(FOLLOW_UP, followUpText(facts))) return null;
  return raise(
    'preservation-no-follow-up',
    'Data is to be preserved, but it is not said that an order or a request for mutual legal assistance will follow.',
    'Say which order or treaty request will follow and when, or tell the desk once the data is no longer needed.',
    ['CoE 2008 §35', 'CoE 2008 §37', 'UNODC'],
  );
};

/** The words of the officer: on the template only what was filled in, since its own hint speaks of a later order. */
function followUpText({ form, format, text, covering, envelope, sources }: Facts): string {
  if (format === 'free-form') return `${text}\n${covering}\n${envelope?.subject ?? ''}`.toLowerCase();
  const said = ANSWERS.flatMap((path) => sources[path]?.quote ?? []);
  return [filled(form), ...said].join(' ; ').toLowerCase().replace(/\s+/g, ' ');
}

/** Answers beside which officers say what follows. */
const ANSWERS = ['nature.preservation', 'nature.production', 'nature.courtOrder'] as const;

function filled({
  overview,
  requested,
  subject,
  legalBasis,
  timeLimits,
  nature,
  crime,
}: StandardForm): string {
  return [overview, requested, subject, legalBasis, timeLimits, nature.other, crime.description]
    .filter((part) => part !== null)
    .join(' ; ')
    .slice(0, 10_000);
}

export const natureRules: readonly Rule[] = [natureContradictory, preservationNoFollowUp];
