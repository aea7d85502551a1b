import { z } from 'zod';

const id = z.uuid();

/**
 * Every kind of job with the shape of its payload: ids only, so that neither the table nor Redis holds personal data.
 * The start fails if a name has no handler.
 */
export const JOB_PAYLOADS = {
  /** Read a stored message and open its cases. `asRequest`: a person says that it is a request. */
  'read-message': z.object({ messageId: id, asRequest: z.boolean().optional() }),
  /** The same for a message with pages that are pictures: it takes minutes, and waits for others of its kind. */
  'read-scans': z.object({ messageId: id, asRequest: z.boolean().optional() }),
  /** Go on without the pages of a message that could not be recognised: `read-scans` was given up. */
  'give-up-scans': z.object({ messageId: id, asRequest: z.boolean().optional() }),
  /** Judge a case again by values that a person confirmed or corrected. */
  'judge-again': z.object({ caseId: id }),
  /** Bring the case's Slack messages and threads in line with the case. */
  'sync-card': z.object({ caseId: id }),
  /** Tell staff of a message that was set aside as no request, or of a reply that found no case. */
  'post-notice': z.object({ messageId: id }),
  /** Write to the officer. `decisionId` names the decision that the mail tells of. */
  'send-mail': z.object({
    caseId: id,
    kind: z.enum(['receipt', 'deficiency', 'approved', 'rejected', 'withdrawn']),
    decisionId: id.nullable(),
  }),
  /** Post and mail the digest of an ISO week such as 2026-W47. */
  'send-digest': z.object({ week: z.string().regex(/^\d{4}-W\d{2}$/) }),
} as const;

export type JobName = keyof typeof JOB_PAYLOADS;
export type JobPayload<N extends JobName> = z.infer<(typeof JOB_PAYLOADS)[N]>;
export const JOB_NAMES = Object.keys(JOB_PAYLOADS) as JobName[];

/** What follows, with the same payload, when a job is given up: nobody may go on waiting for what it was to bring. */
export const WHEN_GIVEN_UP: { readonly [N in JobName]?: JobName } = { 'read-scans': 'give-up-scans' };

/** The natural key of the job that follows when the job with this id is given up. */
export function givenUpKey(jobId: string): string {
  return `given-up:${jobId}`;
}

/** What a job's handler is given beside its payload. `attempt` counts from 1. */
export interface JobRun {
  readonly id: string;
  readonly attempt: number;
}

/** Does a job's work. Must be idempotent; a throw means "again later". */
export type Handler<N extends JobName> = (payload: JobPayload<N>, run: JobRun) => Promise<void>;
export type Handlers = { readonly [N in JobName]: Handler<N> };

export interface AddOptions {
  /** Natural key: a second job with the same key is not written. */
  readonly key?: string;
  /** Jobs of one lane run one at a time, oldest first; one that waits for its time or a retry holds the later ones back. */
  readonly lane?: string;
  readonly runAt?: Date;
}

/** Hands ready jobs to their handlers: inside this process, or through Bull on Redis. */
export interface Runner {
  start(): Promise<void>;
  /** Looks for ready jobs now rather than at the next poll. Never waits for anything. */
  kick(): void;
  /** Runs the job with this key now if no one else has it, and resolves when it is done or failed for good. */
  settle(key: string): Promise<'done' | 'failed'>;
  /** Takes no new jobs and resolves when the running ones have ended. */
  stop(): Promise<void>;
}
