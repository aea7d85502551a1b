/** Where the service's parts run, as the environment says. Unset means the embedded default. */
export interface Settings {
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** Absolute path of the policy file, and whether it is the shipped example. */
  readonly policyFile: string;
  readonly policyIsExample: boolean;
  /** 32 bytes that wrap the case keys; null: made once in the data folder. */
  readonly key: Uint8Array | null;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly imap: {
    readonly host: string;
    readonly port: number;
    readonly secure: boolean;
    readonly user: string;
    readonly password: string;
    readonly mailbox: string;
  } | null;
  readonly smtp: { readonly url: string } | null;
  /** Sender of our mails; a default of the example domain where mails go to the folder. */
  readonly mailFrom: { readonly name: string; readonly address: string };
  /** Null: the local desk. */
  readonly slack: {
    readonly botToken: string;
    readonly mode: 'socket' | 'http';
    readonly appToken: string | null;
    readonly signingSecret: string | null;
  } | null;
  /** An OpenAI-compatible server and the model to ask there; null: no language model is asked. */
  readonly model: {
    readonly baseUrl: string;
    readonly name: string;
    readonly apiKey: string | null;
  } | null;
  readonly channels: { readonly triage: string; readonly emergency: string; readonly leads: string };
  /** A user group id (S…) or a list of user ids (U…), comma-separated in the environment. */
  readonly groups: {
    readonly staff: readonly string[];
    readonly leads: readonly string[];
    readonly oncall: readonly string[];
  };
  readonly host: string;
  readonly port: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}
