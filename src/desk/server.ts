import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Acts, openActs } from './acts.ts';
import { openCore } from './core.ts';
import { openDeliverer } from './deliver.ts';
import type { Fault } from './faults.ts';
import { keepUpload } from './files.ts';
import { refusalOf } from './guard.ts';
import { answer, answerJson, readBody } from './http.ts';
import { failure } from './methods/method.ts';
import { type OutboxMail, openPage } from './page/routes.ts';
import { respond } from './response-url.ts';
import { answerWebApi } from './web-api.ts';
import type { Message, View, Workspace } from './workspace.ts';

export interface DeskOptions {
  /** Where the desk keeps its log and files; made if missing. */
  readonly folder: string;
  readonly signingSecret: string;
  /** What the app must send as bearer token. */
  readonly botToken: string;
  /** URL at which the app takes deliveries (…/slack/events); the desk must be mounted on the same server. */
  readonly deliverTo: () => string;
  readonly workspace: Workspace;
  /** The mails that "Sent mail" shows. */
  readonly outbox: () => Promise<readonly OutboxMail[]>;
  readonly now?: () => Date;
}

/** A Slack workspace on this computer: its Web API under `/slack-api/`, its page under `/`. */
export interface Desk {
  /** Answers a request and resolves to true; resolves to false, the request untouched, if it is not for the desk. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  /** All messages of a channel (of every channel), oldest first. */
  messages(channel?: string): readonly Message[];
  /** All open views (of one user). Of a stack of dialogs the last is on top. */
  views(user?: string): readonly View[];
  readonly act: Acts;
  fault(fault: Fault): void;
  /** Ends live updates and pending deliveries and closes the log. */
  close(): Promise<void>;
}

/**
 * Opens the desk with everything that its folder keeps. Throws an error with file, line and remedy if the log is broken.
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const core = await openCore({
    folder: options.folder,
    workspace: options.workspace,
    origin: () => new URL(options.deliverTo()).origin,
    now: options.now ?? (() => new Date()),
  });
  const deliverer = openDeliverer(core, options.signingSecret, options.deliverTo);
  const act = openActs(core, deliverer);
  const page = openPage({ core, act, outbox: options.outbox, token: randomUUID() });

  const route = async (path: string, req: IncomingMessage, res: ServerResponse) => {
    const [, top = '', second = '', third = ''] = path.split('/');
    if (top === 'slack-api') return answerWebApi(core, options.botToken, second, req, res);
    if (top === 'desk' && second === 'response' && req.method === 'POST') {
      const reply = await respond(core, third, readJson(await readBody(req)));
      return answerJson(res, reply.ok ? 200 : 404, reply);
    }
    if (top === 'desk' && second === 'upload' && req.method === 'POST') {
      const kept = await keepUpload(core, third, await readBody(req), req.headers['content-type'] ?? '');
      return answer(res, kept ? 200 : 404, 'text/plain', kept ? 'OK' : 'no such upload');
    }
    return page.handle(path, req, res);
  };

  return {
    async handle(req, res) {
      const path = (req.url ?? '/').split('?')[0] ?? '/';
      if (path !== '/' && !/^\/(slack-api|desk)\//.test(path)) return false;
      const refused = refusalOf(req, core.origin());
      try {
        if (refused) answer(res, 403, 'text/plain', refused);
        else await route(path, req, res);
      } catch (error) {
        if (res.headersSent) res.destroy();
        else answerJson(res, 500, { ...failure('fatal_error'), detail: String(error) });
      }
      return true;
    },
    messages: (channel) =>
      channel === undefined
        ? [...core.state.messages.values()].flat()
        : (core.state.messages.get(channel) ?? []),
    views: (user) =>
      [...core.state.views.values()].filter((view) => user === undefined || view.user === user),
    act,
    fault: (fault) => core.faults.add(fault),
    async close() {
      page.close();
      deliverer.close();
      await core.close();
    },
  };
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
