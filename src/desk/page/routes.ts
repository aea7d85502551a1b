import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Acts } from '../acts.ts';
import type { Core } from '../core.ts';
import { answer } from '../http.ts';

/** A mail as the outbox folder holds it. */
export interface OutboxMail {
  /** Name of the .eml file. */
  readonly file: string;
  readonly to: string;
  readonly subject: string;
  readonly date: Date;
  /** The plain-text body. */
  readonly text: string;
}

export interface Page {
  handle(path: string, req: IncomingMessage, res: ServerResponse): Promise<void>;
  close(): void;
}

export function openPage(options: {
  core: Core;
  act: Acts;
  outbox: () => Promise<readonly OutboxMail[]>;
  token: string;
}): Page {
  return {
    handle: async (_path, _req, res) =>
      answer(res, 200, 'text/plain', options.core.state.workspace.team.name),
    close: () => undefined,
  };
}
