import { z } from 'zod';
import { AuthorityKind } from '../form/standard-form.ts';

const country = z.stringFormat('country', isCountryCode, {
  error: 'must be an ISO 3166-1 alpha-2 code such as NL (Britain is GB, Greece is GR)',
});
const domain = z
  .string()
  .regex(/^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a domain in lower case such as politie.nl');
const dataType = z.enum(['subscriber', 'traffic', 'content']);
const nature = z.enum(['emergency', 'preservation', 'production', 'takedown', 'other']);

/** By what instrument a request comes: a certificate of the European Union, a removal order, process of a court. */
export const Instrument = z.enum(['epoc', 'epoc-pr', 'removal-order', 'warrant', 'court-order', 'subpoena']);
export type Instrument = z.infer<typeof Instrument>;

const duration = z
  .string()
  .regex(
    /^P(?!$)(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/,
    'must be an ISO 8601 duration such as PT1H or P10D',
  );

/** An authority that the desk knows: call back on this number, never on the letter's. */
export const DirectoryEntry = z.strictObject({
  name: z.string().min(1),
  country,
  domains: z.array(domain).min(1),
  website: z.url().optional(),
  switchboard: z.string().min(3).optional(),
});
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;

/** The least authority for a measure; the first row that fits decides. */
export const Requirement = z.strictObject({
  when: z.strictObject({
    nature: nature.optional(),
    dataType: dataType.optional(),
    country: country.optional(),
    instrument: Instrument.optional(),
  }),
  authority: AuthorityKind,
  /** One of these instruments must be used; the authority's rank alone is not enough. */
  process: z.array(Instrument).min(1).optional(),
});
export type Requirement = z.infer<typeof Requirement>;

/** A set of requirements that the service brings along: `packs.ts` has its rows. */
export const PackName = z.enum(['eu-e-evidence', 'us-process']);
export type PackName = z.infer<typeof PackName>;

/** What differs from one provider to the next: the desk's policy file. An unknown key is an error. */
export const Policy = z.strictObject({
  provider: z.strictObject({
    name: z.string().min(1),
    country,
    languages: z.array(z.string().regex(/^[a-z]{2}$/, 'must be an ISO 639-1 code such as en')).min(1),
    services: z.array(
      z.strictObject({ name: z.string().min(1), domains: z.array(domain), holds: z.array(dataType) }),
    ),
  }),
  directory: z.array(DirectoryEntry).default([]),
  requirements: z.array(Requirement).min(1),
  include: z.array(PackName).default([]),
  foreign: z.strictObject({ direct: z.array(z.union([nature, dataType])) }),
  responseTimes: z.strictObject({ emergency: duration, urgent: duration, high: duration, normal: duration }),
  preservation: z.strictObject({
    days: z.number().int().min(1),
    remindBeforeDays: z.number().int().min(0),
  }),
  retention: z.strictObject({ personalDataDays: z.number().int().min(1) }),
  trustedAuthservIds: z.array(z.string().min(1)).default([]),
});
export type Policy = z.infer<typeof Policy>;

/** Only codes of countries: UK or EL would make every British or Greek authority a foreign one. */
function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || ['XA', 'XB', 'ZZ'].includes(code)) return false;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return new Intl.Locale(`und-${code}`).region === code && names.of(code) !== undefined;
}
