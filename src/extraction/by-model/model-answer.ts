import { z } from 'zod';
import { IdentifierType } from '../../form/standard-form.ts';

/** Fields of the standard form that a language model may fill. Ticks are none of them: no words of a document hold a tick. */
export const MODEL_FIELDS = [
  'registrationNumber',
  'organisation.legalName',
  'organisation.address',
  'organisation.legalStatus',
  'organisation.website',
  'organisation.switchboard',
  'organisation.country',
  'requester.name',
  'requester.badgeNumber',
  'requester.rank',
  'requester.position',
  'requester.email',
  'requester.telephone',
  'crime.description',
  'crime.provisions',
  'crime.caseNumber',
  'overview',
  'legalBasis',
  'authority.kind',
  'authority.issuedBy',
  'authority.date',
  'subject',
  'requested',
  'timeRange.from',
  'timeRange.to',
  'timeRange.timeZone',
  'timeLimits',
  'confidentiality.legalBasis',
  'confidentiality.until',
] as const;
export type ModelField = (typeof MODEL_FIELDS)[number];

/** An identifier's field says its kind: `identifiers.username`. */
export const MODEL_IDENTIFIER_FIELDS = IdentifierType.exclude(['other']).options.map(
  (type) => `identifiers.${type}` as const,
);

/** What a language model answers (`prompts/fill-fields.md`): for each field its value as written, and the words that say it. */
export const ModelAnswer = z.object({
  findings: z.array(
    z.object({
      field: z.enum([...MODEL_FIELDS, ...MODEL_IDENTIFIER_FIELDS]),
      value: z.string(),
      quote: z.string(),
    }),
  ),
});
export type ModelAnswer = z.infer<typeof ModelAnswer>;

/** What a language model is given: the fields to look for, and the text of the request's documents, page by page. */
export interface ModelTask {
  readonly fields: readonly string[];
  readonly documents: readonly {
    readonly name: string;
    readonly pages: readonly { readonly number: number | null; readonly text: string }[];
  }[];
}

/** Asks a language model; null if it gave no answer. Never throws. */
export type AskModel = (task: ModelTask) => Promise<ModelAnswer | null>;
