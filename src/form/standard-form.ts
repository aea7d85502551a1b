import { z } from 'zod';

const text = z.string().min(1).nullable();
const answer = z.boolean().nullable();

/** The kinds of identifier that a request can name; `other` for what none of them fits. */
export const IdentifierType = z.enum([
  'ipv4',
  'ipv6',
  'email',
  'phone',
  'url',
  'domain',
  'username',
  'user-id',
  'imei',
  'imsi',
  'crypto-address',
  'other',
]);
export type IdentifierType = z.infer<typeof IdentifierType>;

/** One account, address or device that the request names. `at` is ISO 8601, with offset where the document gives a zone. */
export const Identifier = z.object({
  type: IdentifierType,
  value: z.string().min(1),
  port: z.number().int().min(0).max(65535).nullable(),
  at: text,
});
export type Identifier = z.infer<typeof Identifier>;

/** Who ordered or allowed the measure. */
export const AuthorityKind = z.enum(['court', 'judge', 'prosecutor', 'police', 'ministry', 'other']);
export type AuthorityKind = z.infer<typeof AuthorityKind>;

/**
 * The standard request form (CoE 2020 App. A, with the minimum of CoE 2008 §26). `null` means that nobody wrote it:
 * no field is ever guessed.
 */
export const StandardForm = z.object({
  registrationNumber: text,
  organisation: z.object({
    legalName: text,
    address: text,
    legalStatus: text,
    website: text,
    switchboard: text,
    /** ISO 3166-1 alpha-2. */
    country: text,
  }),
  requester: z.object({
    name: text,
    badgeNumber: text,
    rank: text,
    position: text,
    email: text,
    /** As written in the document. */
    telephone: text,
  }),
  nature: z.object({
    emergency: answer,
    preservation: answer,
    production: answer,
    takedown: answer,
    courtOrder: answer,
    other: text,
  }),
  crime: z.object({ description: text, provisions: z.array(z.string().min(1)), caseNumber: text }),
  overview: text,
  legalBasis: text,
  authority: z.object({
    kind: AuthorityKind.nullable(),
    issuedBy: text,
    date: text,
    attached: answer,
  }),
  subject: text,
  requested: text,
  dataTypes: z.object({ subscriber: answer, traffic: answer, content: answer }),
  identifiers: z.array(Identifier),
  /** ISO 8601 dates or times; `timeZone` is an IANA name or an offset. */
  timeRange: z.object({ from: text, to: text, timeZone: text }),
  timeLimits: text,
  confidentiality: z.object({ requested: answer, legalBasis: text, until: text }),
});
export type StandardForm = z.infer<typeof StandardForm>;

/** A form on which nothing has been written yet. */
export function blankForm(): StandardForm {
  return {
    registrationNumber: null,
    organisation: {
      legalName: null,
      address: null,
      legalStatus: null,
      website: null,
      switchboard: null,
      country: null,
    },
    requester: { name: null, badgeNumber: null, rank: null, position: null, email: null, telephone: null },
    nature: {
      emergency: null,
      preservation: null,
      production: null,
      takedown: null,
      courtOrder: null,
      other: null,
    },
    crime: { description: null, provisions: [], caseNumber: null },
    overview: null,
    legalBasis: null,
    authority: { kind: null, issuedBy: null, date: null, attached: null },
    subject: null,
    requested: null,
    dataTypes: { subscriber: null, traffic: null, content: null },
    identifiers: [],
    timeRange: { from: null, to: null, timeZone: null },
    timeLimits: null,
    confidentiality: { requested: null, legalBasis: null, until: null },
  };
}
