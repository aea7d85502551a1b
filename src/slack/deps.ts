import type { CaseView } from '../cases/case.ts';
import type { Logger } from '../config/log.ts';
import type { FlagCode } from '../form/flag.ts';
import type { Policy } from '../policy/policy.ts';
import type { Storage } from '../storage/storage.ts';

/** The officer-facing text for these reasons, in the officer's language. */
export type Draft = (view: CaseView, codes: FlagCode[]) => string;

/** A message as its sender wrote it: nothing is masked. */
export interface MessagePreview {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** What the Slack room is given. */
export interface SlackDeps {
  readonly storage: Storage;
  readonly policy: Policy;
  readonly log: Logger;
  readonly slack: {
    readonly botToken: string;
    readonly mode: 'http' | 'socket';
    /** For Socket Mode. */
    readonly appToken: string | null;
    /** For HTTP. */
    readonly signingSecret: string | null;
    /** Base URL of the Web API, with a slash at its end; null: Slack's own. */
    readonly apiUrl: string | null;
  };
  /** Channel ids (C…). */
  readonly channels: { readonly triage: string; readonly emergency: string; readonly leads: string };
  /** Ids of user groups (S…) or of users (U…, W…). */
  readonly groups: {
    readonly staff: readonly string[];
    readonly leads: readonly string[];
    readonly oncall: readonly string[];
  };
  readonly draft: { readonly rejection: Draft; readonly information: Draft };
  /** Whether the officer would be sent what staff write, rather than a neutral note or nothing. */
  readonly reachesOfficer: (view: CaseView) => boolean;
  /** Reads a stored message for a person to look at; null if it is unknown or erased. */
  readonly preview: (messageId: string) => Promise<MessagePreview | null>;
  /** Wakes the job runner; never waits. */
  readonly kick: () => void;
  readonly now: () => Date;
}
