import { countryName } from '../../form/country-name.ts';
import type { StandardForm } from '../../form/standard-form.ts';
import type { Policy } from '../../policy/policy.ts';
import type { DataType } from '../../policy/requirements.ts';
import { isUnionMember } from '../../policy/union.ts';
import type { Facts } from '../assessment.ts';
import { authorityCountry } from '../authority-country.ts';
import { dataTypesProduced, tickedDataTypes } from '../measures.ts';
import { recognise } from '../recognition.ts';
import { OTHER_SERVICES } from '../words/other-services.ts';
import { listed, quoted, type Rule, raise } from './rule.ts';

type Service = Policy['provider']['services'][number];

const BASIS = ['CoE 2008 §27'];

const wrongProvider: Rule = (facts) => notOurs(facts) ?? notHeld(facts);

/** Every target belongs to somebody else's service, and none of ours is named. */
function notOurs(facts: Facts) {
  const { form, policy } = facts;
  const { services, name } = policy.provider;
  if (services.length === 0) return null;
  const words = wordsOf(form);
  const ours = [name, ...services.flatMap((service) => [service.name, ...service.domains])];
  if (ours.some((one) => words.includes(one.toLowerCase()))) return null;
  const elsewhere = form.identifiers
    .map(({ type, value }) => hostOf(type, value) ?? serviceBefore(type, value, facts))
    .filter((host) => host === null || !isAuthoritys(host, facts));
  const mayBeOurs = elsewhere.some((host) => host === null || services.some((one) => runs(one, host)));
  if (mayBeOurs) return null;
  const service = OTHER_SERVICES.exec(words)?.[0];
  const hosts = [...new Set(elsewhere.filter((host) => host !== null))];
  if (hosts.length === 0 ? service === undefined || form.identifiers.length > 0 : LINKED.test(words))
    return null;
  const seen = hosts.length > 0 ? listed(hosts.slice(0, 3)) : `${quoted(service ?? '')}`;
  return raise(
    'wrong-provider',
    `The data asked for is of ${seen}, which ${name} does not run.`,
    `Turn to the provider that runs the service, or name the account with ${listed(
      services.map((one) => one.name),
      'or',
    )}.`,
    BASIS,
  );
}

/** The service of others whose account a number or a name is said to be of: "the WhatsApp account on +420 …", "Instagram @fog". */
function serviceBefore(type: string, value: string, { written }: Facts): string | null {
  const near = NEAR[type];
  const at = written.indexOf(value);
  if (near === undefined || at < 0) return null;
  const before = written.slice(Math.max(0, at - near), at).toLowerCase();
  return (
    OTHER_SERVICES.exec(type === 'phone' ? before : (/[^.,;\n]*$/u.exec(before)?.[0] ?? ''))?.[0] ?? null
  );
}

/** So near before its number or name a service is named, in characters. */
const NEAR: Readonly<Record<string, number>> = { phone: 60, username: 35 };

/** Hosts of authorities are where a request comes from, not what it is about. */
function isAuthoritys(host: string, { form, policy, sender }: Facts): boolean {
  const own = [form.organisation.website, form.requester.email, sender.domain].map(
    (text) => text?.toLowerCase() ?? '',
  );
  return own.some((text) => text.includes(host)) || recognise(host, policy).recognition !== 'none';
}

/** An address elsewhere may only have been given when an account of ours was opened. */
const LINKED =
  /(?<!\p{L})(?:regist(?:ered|rat\p{L}+)|signed up|sign-up|linked|associated|connected|recovery|created|opened|using|with (?:the )?e-?mail|gekoppeld|geregistreerd|verknüpft|registriert|hinterlegt|associée?|liée?|enregistrée?|asociad\p{L}|vinculad\p{L}|associat\p{L}|collegat\p{L}|powiązan\p{L}+|зареєстрован\p{L}+|пов.язан\p{L}+|seotud|registreeritud)(?!\p{L})/u;

/** One of our services is named, but it does not hold the kind of data that is asked. */
function notHeld({ form, policy }: Facts) {
  const { services } = policy.provider;
  const words = wordsOf(form);
  const named = services.filter(
    (one) =>
      [one.name, ...one.domains].some((name) => words.includes(name.toLowerCase())) ||
      form.identifiers.some(({ type, value }) => {
        const host = hostOf(type, value);
        return host !== null && runs(one, host);
      }),
  );
  if (named.length === 0) return null;
  const held = new Set<DataType>(named.flatMap((one) => one.holds));
  const missing = tickedDataTypes(form).filter((type) => !held.has(type));
  if (missing.length === 0 || held.size === 0) return null;
  const names = listed(named.map((one) => one.name));
  return raise(
    'wrong-provider',
    `${listed(missing)} data is asked for, but ${names} ${named.length === 1 ? 'holds' : 'hold'} only ${listed([...held])} data.`,
    `Limit the request to what ${names} ${named.length === 1 ? 'holds' : 'hold'}, or name the service that the data is of.`,
    BASIS,
  );
}

function wordsOf({ requested, subject, overview, nature }: StandardForm): string {
  return [requested, subject, overview, nature.other]
    .filter((part) => part !== null)
    .join(' ; ')
    .slice(0, 8000)
    .toLowerCase();
}

/** The host that an identifier stands on; null for one that can belong to any provider. */
function hostOf(type: string, value: string): string | null {
  const host =
    type === 'email'
      ? /@([\p{L}\p{N}.-]{3,253})$/u.exec(value)?.[1]
      : type === 'url'
        ? /^(?:[a-z]{2,10}:\/\/)?(?:[^/\s@]{1,80}@)?([\p{L}\p{N}.-]{3,253})/iu.exec(value)?.[1]
        : type === 'domain'
          ? value
          : undefined;
  return host?.toLowerCase().replace(/^www\./, '') ?? null;
}

function runs({ domains }: Service, host: string): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

const foreignDirect: Rule = (facts) => {
  const { form, policy } = facts;
  const country = authorityCountry(facts);
  if (country === null || country === policy.provider.country || isDirectByLaw(facts, country)) return null;
  const asked = notDirect(form, policy);
  if (asked.length === 0) return null;
  return raise(
    'foreign-direct',
    `A foreign authority (${countryName(country)}) asks directly for ${listed(asked)}, which this desk gives only through mutual legal assistance.`,
    `Send the request through the central authorities to the provider's country (${countryName(policy.provider.country)}); ask at once to preserve the data until it arrives.`,
    ['CoE 2008 §36', 'GNI III.D'],
  );
};

/** What is asked that the policy does not give to a foreign authority directly. */
function notDirect(form: StandardForm, { foreign }: Policy): string[] {
  const { nature } = form;
  const direct = new Set<string>(foreign.direct);
  if (nature.emergency === true && direct.has('emergency')) return [];
  const acts = (['preservation', 'takedown'] as const).filter(
    (act) => nature[act] === true && !direct.has(act),
  );
  const produces =
    nature.production === true ||
    (nature.production === null && nature.preservation !== true && nature.takedown !== true);
  const types =
    produces && !direct.has('production') ? dataTypesProduced(form).filter((type) => !direct.has(type)) : [];
  return [
    ...acts.map((act) => (act === 'takedown' ? 'a takedown' : 'a preservation')),
    ...types.map((type) => `${type} data`),
  ];
}

/** Certificates and removal orders of the European Union go straight to the provider by their own law. */
function isDirectByLaw({ form, format, policy }: Facts, country: string): boolean {
  if (!isUnionMember(country) || !isUnionMember(policy.provider.country)) return false;
  const certificate = format === 'epoc' || format === 'epoc-pr' || /2023\/1543/.test(form.legalBasis ?? '');
  // Denmark takes no part in Regulation (EU) 2023/1543.
  if (certificate) return country !== 'DK' && policy.provider.country !== 'DK';
  return form.nature.takedown === true && /2021\/784|2022\/2065/.test(form.legalBasis ?? '');
}

export const providerRules: readonly Rule[] = [foreignDirect, wrongProvider];
