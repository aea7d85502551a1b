import type { AuthorityKind, StandardForm } from '../../form/standard-form.ts';
import type { Instrument } from '../../policy/policy.ts';
import {
  type DataType,
  type MeasureNature,
  ranksAtLeast,
  requirementFor,
} from '../../policy/requirements.ts';
import type { Facts } from '../assessment.ts';
import { authorityCountry } from '../authority-country.ts';
import { instrumentOf } from '../instrument.ts';
import { asksForProduction, dataTypesProduced, dataTypesSaid, ticked, tickedDataTypes } from '../measures.ts';
import { says as named } from '../words/any-of.ts';
import { COURT_NAME, PROSECUTORS_NAME } from '../words/authority-name.ts';
import { ENCLOSED_ORDER } from '../words/enclosed-order.ts';
import { listed, quoted, type Rule, raise } from './rule.ts';

const AUTHORITY_NAMES: Readonly<Record<AuthorityKind, string>> = {
  court: 'a court',
  judge: 'a judge',
  prosecutor: 'a prosecutor',
  police: 'a police authority',
  ministry: 'a ministry',
  other: 'another authority',
};

const authorityMissing: Rule = ({ form }) => {
  if (form.authority.kind !== null || !asksForProduction(form)) return null;
  const { issuedBy } = form.authority;
  const seen =
    issuedBy === null
      ? 'no court, prosecutor or empowered officer is named who allowed it'
      : `of ${quoted(issuedBy)}, who allowed it, it is not said whether this is a court, a prosecutor or an officer`;
  return raise(
    'authority-missing',
    `Data is to be produced, but ${seen}.`,
    'Name the court, prosecutor or officer empowered by law who authorised the request, with the date.',
    ['CoE 2020 Authority for requests', 'CoE 2008 §22'],
  );
};

const authorityInsufficient: Rule = (facts) => {
  const { form } = facts;
  const { kind } = form.authority;
  if (kind === null) return null;
  const instrument = instrumentOf(facts);
  const short = demands(facts, instrument).filter((demand) => !isMet(demand, kind, instrument));
  if (short.length === 0) return null;
  const needs = short.map(
    ({ what, least, process }) =>
      `${what} needs ${process === null ? '' : `${processNames(process)} of `}at least ${AUTHORITY_NAMES[least]}`,
  );
  const by = form.authority.issuedBy === null ? '' : ` (${quoted(form.authority.issuedBy)})`;
  return raise(
    'authority-insufficient',
    `The authority named is ${AUTHORITY_NAMES[kind]}${by}${instrument === null ? '' : `, by ${PROCESS_NAMES[instrument]}`}; by the desk's policy ${listed(needs)}.`,
    `${remedyFor(short)}, or limit the request to what ${AUTHORITY_NAMES[kind]} can ask for.`,
    ['CoE 2020 Authority for requests', 'CoE 2008 §22', 'UNODC'],
  );
};

function remedyFor(short: readonly Demand[]): string {
  const certificate = short.some(({ certified }) => certified);
  const authorities = listed([...new Set(short.map(({ least }) => AUTHORITY_NAMES[least]))], 'or');
  return certificate
    ? `Send the certificate issued or validated by ${authorities} (Regulation (EU) 2023/1543, article 4)`
    : `Send the order or authorisation of ${authorities}`;
}

const PROCESS_NAMES: Readonly<Record<Instrument, string>> = {
  epoc: 'a production order certificate',
  'epoc-pr': 'a preservation order certificate',
  'removal-order': 'a removal order',
  warrant: 'a warrant',
  'court-order': 'a court order',
  subpoena: 'a subpoena',
};

function processNames(process: readonly Instrument[]): string {
  return listed(
    process.map((one) => PROCESS_NAMES[one]),
    'or',
  );
}

/** Whether the authority ranks high enough, and its instrument, where the letter names one, is of the right kind. */
function isMet({ least, process }: Demand, kind: AuthorityKind, instrument: Instrument | null): boolean {
  if (!ranksAtLeast(kind, least)) return false;
  return process === null || instrument === null || process.includes(instrument);
}

interface Demand {
  readonly what: string;
  readonly least: AuthorityKind;
  readonly process: readonly Instrument[] | null;
  /** The row is one for certificates of the European Union. */
  readonly certified: boolean;
}

/**
 * What the policy demands for each measure asked. An emergency covers every measure of the request; preservation beside
 * production does not lower what production needs.
 */
function demands(facts: Facts, instrument: Instrument | null): Demand[] {
  const { form, policy } = facts;
  const country = authorityCountry(facts);
  const said = dataTypesSaid(form);
  const produced = dataTypesProduced(form).filter((type) => said.includes(type));
  const found = new Map<string, Demand>();
  for (const nature of measureNatures(form)) {
    const natures: MeasureNature[] = form.nature.emergency === true ? ['emergency', nature] : [nature];
    for (const dataType of orNone<DataType>(nature === 'production' ? produced : said)) {
      const row = requirementFor(policy, { natures, dataType, country, instrument });
      if (row === null) continue;
      const what = dataType === null ? `a request for ${nature}` : `${nature} of ${dataType} data`;
      found.set(what, {
        what,
        least: row.authority,
        process: row.process ?? null,
        certified: row.when.instrument === 'epoc' || row.when.instrument === 'epoc-pr',
      });
    }
  }
  return [...found.values()];
}

/** Natures that stand for a measure each; data that is asked without any nature is a production. */
function measureNatures(form: StandardForm): MeasureNature[] {
  const natures = ticked(form).filter((nature) => nature !== 'emergency');
  if (natures.length > 0) return natures;
  return form.nature.other !== null && tickedDataTypes(form).length === 0 ? ['other'] : ['production'];
}

function orNone<T>(items: readonly T[]): readonly (T | null)[] {
  return items.length === 0 ? [null] : items;
}

const orderNotAttached: Rule = ({ form, format, text }) => {
  const { kind, issuedBy, date, attached } = form.authority;
  const isCertificate = format === 'epoc' || format === 'epoc-pr';
  if (attached === true || isCertificate) return null;
  const ofJudge = kind === 'court' || kind === 'judge';
  // A letter of a court by itself is its order; who ticks the box of a form sends the order with it.
  const own = ofJudge && isItsOwnOrder(form) && !ENCLOSED_ORDER.test(text);
  const says = form.nature.courtOrder === true && !(own && format === 'free-form');
  const cites = ofJudge && form.nature.courtOrder !== false && !own;
  const withheld = attached === false && ((ofJudge && !own) || (kind === 'prosecutor' && date !== null));
  if (!says && !cites && !withheld) return null;
  const named = [issuedBy === null ? '' : ` of ${quoted(issuedBy)}`, date === null ? '' : ` of ${date}`].join(
    '',
  );
  return raise(
    'order-not-attached',
    says
      ? 'The form says court order YES, but no order is attached.'
      : `An order${named} is cited, but it is not attached.`,
    'Send the complete order of the court or other judicial authority together with the request form.',
    ['CoE 2020 App. A'],
  );
};

/** Whether the court that ordered it wrote the request itself, or a judge of it by name: then the letter is the order. */
function isItsOwnOrder({ authority, organisation }: StandardForm): boolean {
  const issuer = authority.issuedBy?.toLowerCase() ?? null;
  const writer = organisation.legalName?.toLowerCase() ?? null;
  if (issuer === null || writer === null) return false;
  if (issuer.includes(writer) || writer.includes(issuer)) return true;
  const isCourt = named(COURT_NAME, writer) && !named(PROSECUTORS_NAME, writer);
  return isCourt && (authority.kind === 'judge' || !named(COURT_NAME, issuer));
}

/** An article, a section, a treaty or a code, in the languages that requests come in. */
const NAMES_A_LAW =
  /\d|§|\bcode\b|c[oó]dig|codice|codul|kodeks|кодекс|seadus|wetboek|\bwet\b|gesetz|ordnung|\bloi\b|\bley\b|legge|\blei\b|lege|ustaw|закон|\bact\b|\blaw\b|statut|regulation|treat|conven|verdrag|übereinkommen|konwen|konvent|leping|конвенц|догов|order|warrant|mlat?\b/iu;

/** An abbreviated law: StPO, CPP, КПК. */
const ABBREVIATION = /\p{Lu}\p{Ll}*\p{Lu}/u;

const legalBasisMissing: Rule = ({ form }) => {
  const { legalBasis } = form;
  if (legalBasis !== null && namesALaw(legalBasis)) return null;
  return raise(
    'legal-basis-missing',
    legalBasis === null
      ? 'No article, section or treaty is given as the basis of the request.'
      : `As its basis the request says only ${quoted(legalBasis)}: no article, section or treaty.`,
    'Name the article or section of the law, or the treaty, that empowers the authority to ask for this data.',
    ['CoE 2008 §26', 'CoE 2020 App. A'],
  );
};

function namesALaw(text: string): boolean {
  return NAMES_A_LAW.test(text) || ABBREVIATION.test(text);
}

export const authorityRules: readonly Rule[] = [
  authorityMissing,
  authorityInsufficient,
  orderNotAttached,
  legalBasisMissing,
];
