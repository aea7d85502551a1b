import { z } from 'zod';
import type { BodyKind } from '../assessment/assessment.ts';
import type { DocumentKind } from '../documents/document.ts';
import { Request } from '../form/request.ts';
import { DirectoryEntry } from '../policy/policy.ts';
import type { CaseContent } from './case.ts';

const BODY_KINDS = [
  'police',
  'prosecutor',
  'court',
  'ministry',
  'customs',
  'military',
  'parliament',
  'local',
  'school',
  'health',
  'agency',
  'unknown',
] as const satisfies BodyKind[];
const DOCUMENT_KINDS = [
  ...(['mail', 'pdf', 'docx', 'odt', 'xlsx', 'rtf', 'text', 'html', 'image'] as const),
  ...(['zip', 'tnef', 'smime', 'other'] as const),
] as const satisfies DocumentKind[];

const Address = z.object({ address: z.string(), name: z.string() });
const text = z.string().nullable();

const OfficialBody = z.object({ kind: z.enum(BODY_KINDS), name: text, country: text });

const Sender = z.object({
  address: text,
  displayName: text,
  domain: text,
  organisationalDomain: text,
  authentication: z.enum(['pass', 'fail', 'unknown']),
  authenticatedBy: z.enum(['trusted-server', 'own-check']).nullable().default(null),
  recognition: z.enum(['directory', 'government', 'none']),
  directoryEntry: DirectoryEntry.nullable(),
  body: OfficialBody.nullable().default(null),
  freeMail: z.boolean(),
  verified: z.boolean(),
  explanation: z.string(),
});

const DocumentSummary = z.object({
  name: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  mediaType: z.string(),
  bytes: z.number().int(),
  pages: z.number().int(),
  problem: text,
  signature: text.default(null),
});

const JoinedReply = z.object({
  messageId: z.string(),
  at: z.string(),
  documents: z.array(z.string()),
  sameAddress: z.boolean(),
  unreadPages: z.number().int().exactOptional(),
  replaced: z.array(z.object({ document: z.string(), by: z.string() })).exactOptional(),
  filled: z.array(z.string()),
  differing: z.array(z.string()),
  said: Request.pick({ form: true, sources: true }).nullable(),
});

/** Checks what was unsealed with a case's key. */
export const CaseContentSchema: z.ZodType<CaseContent> = z.object({
  request: Request,
  sender: Sender,
  documents: z.array(DocumentSummary),
  unreadPages: z.number().int().exactOptional(),
  confirmed: z
    .record(z.string(), z.object({ by: z.string(), at: z.string(), read: z.string() }))
    .exactOptional(),
  replies: z.array(JoinedReply).exactOptional(),
  taken: z
    .record(
      z.string(),
      z.object({ by: z.string(), at: z.string(), was: z.union([z.string(), z.boolean(), z.null()]) }),
    )
    .exactOptional(),
  mail: z
    .object({
      messageId: text,
      references: z.array(z.string()),
      from: z.array(Address),
      replyTo: z.array(Address),
      returnPath: text,
      subject: text,
      date: text,
      automatic: z.boolean(),
    })
    .nullable(),
});

/** What a decision seals with its case's key: staff's own words. */
export const DecisionWords = z.object({ reason: text, explanation: text, callBack: text });
export type DecisionWords = z.infer<typeof DecisionWords>;
