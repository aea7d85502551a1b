import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { CaseView } from '../../src/cases/case.ts';
import { defaultWorkspace } from '../../src/desk/default-workspace.ts';
import type { Outcome } from '../../src/desk/outcome.ts';
import { type Desk, openDesk } from '../../src/desk/server.ts';
import type { Message, View } from '../../src/desk/workspace.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { openSlack, type Slack } from '../../src/slack/app.ts';
import type { SlackDeps } from '../../src/slack/deps.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { type Asked, openSample, view } from '../cases/samples.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { type Logged, logged } from '../logged.ts';

const SECRET = 'secret';
export const TRIAGE = 'C0TRIAGE';
export const EMERGENCY = 'C0EMERGENCY';
export const LEADS = 'C0LEADS';

/** Our Slack app and the local desk on one HTTP server, as the service runs them. */
export interface DeskWithSlack {
  readonly desk: Desk;
  /** The app as it runs now. */
  readonly slack: Slack;
  readonly log: Logged;
  /** Base URL of the desk's Web API. */
  readonly apiUrl: string;
  /** How often the job runner was woken. */
  readonly kicks: () => number;
  /** Opens a case and posts its card. */
  carded(asked?: Asked, channel?: string): Promise<{ readonly seen: CaseView; readonly card: Message }>;
  /** The one card of a case in a channel; throws if there is none, or a second. */
  cardOf(caseId: string, channel?: string): Message;
  press(user: string, card: Message, action: string): Promise<Outcome>;
  /** Notes in the thread of a message. */
  notes(channel: string, ts: string): readonly Message[];
  /** The uppermost dialog of a user. */
  dialog(user: string): View;
  /** Starts the app again on the same desk, with another staff group. */
  restart(staff: readonly string[]): Promise<void>;
  /** Sends an interaction as Slack would, signed with `secret`; resolves to status and body. */
  deliver(payload: object, secret?: string): Promise<{ readonly status: number; readonly body: string }>;
  close(): Promise<void>;
}

async function openDeskWithSlack(storage: Storage): Promise<DeskWithSlack> {
  const folder = await mkdtemp(join(tmpdir(), 'letterhead-slack-'));
  let listener: RequestListener = (_req, res) => void res.writeHead(503).end();
  const server = createServer((req, res) => listener(req, res));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const desk = await openDesk({
    folder,
    signingSecret: SECRET,
    botToken: 'xoxb-test',
    deliverTo: () => `${url}/slack/events`,
    workspace: defaultWorkspace(),
    outbox: async () => [],
  });
  const log = logged();
  const policy = await loadPolicy(new URL('../../fixtures/policy.yaml', import.meta.url).pathname);
  let kicks = 0;
  const deps: SlackDeps = {
    storage,
    policy,
    log,
    slack: {
      botToken: 'xoxb-test',
      mode: 'http',
      appToken: null,
      signingSecret: SECRET,
      apiUrl: `${url}/slack-api/`,
    },
    channels: { triage: TRIAGE, emergency: EMERGENCY, leads: LEADS },
    groups: { staff: ['S0STAFF'], leads: ['S0LEADS'], oncall: ['S0ONCALL'] },
    draft: {
      rejection: (_view, codes) => `We reject this: ${codes.join(', ')}`,
      information: (_view, codes) => `Please send us: ${codes.join(', ')}`,
    },
    reachesOfficer: () => true,
    preview: async () => ({ from: 'Spam <spam@shop.test>', subject: '<!channel>', text: 'Buy *now*!' }),
    kick: () => {
      kicks += 1;
    },
    now: () => new Date(),
  };
  let slack = await openSlack(deps);
  listener = (req, res) => {
    desk
      .handle(req, res)
      .then((answered) => {
        if (!answered) slack.listener?.(req, res);
      })
      .catch(() => res.destroy());
  };
  const cardOf = (caseId: string, channel = TRIAGE): Message => {
    const [card, ...others] = desk
      .messages(channel)
      .filter(
        (message) =>
          message.metadata?.event_type === 'letterhead_case' &&
          message.metadata.event_payload.case_id === caseId,
      );
    if (card === undefined || others.length > 0) {
      throw new Error(`${channel} has ${others.length + (card ? 1 : 0)} cards of the case ${caseId}`);
    }
    return card;
  };
  return {
    desk,
    get slack() {
      return slack;
    },
    log,
    apiUrl: deps.slack.apiUrl ?? '',
    kicks: () => kicks,
    cardOf,
    async carded(asked = {}, channel = TRIAGE) {
      const opened = await openSample(storage, asked);
      await slack.syncCard(opened.id);
      return { seen: await view(storage, opened.id), card: cardOf(opened.id, channel) };
    },
    press: (user, card, action) => desk.act.click(user, card.channel, card.ts, action),
    notes: (channel, ts) =>
      desk.messages(channel).filter((message) => message.thread_ts === ts && message.ts !== ts),
    dialog: (user) => {
      const top = desk.views(user).findLast((one) => one.type === 'modal');
      if (top === undefined) throw new Error(`${user} sees no dialog`);
      return top;
    },
    async restart(staff) {
      slack = await openSlack({ ...deps, groups: { ...deps.groups, staff } });
    },
    async deliver(payload, secret = SECRET) {
      const body = `payload=${encodeURIComponent(JSON.stringify(payload))}`;
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
      const response = await fetch(`${url}/slack/events`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
        },
      });
      return { status: response.status, body: await response.text() };
    },
    async close() {
      await slack.stop();
      await desk.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One embedded database for a suite, and for each of its tests a desk of its own, which `ready` is given. */
export function eachTestOnADesk(ready: (storage: Storage, desk: DeskWithSlack) => void): void {
  let scratch: ScratchStorage;
  let desk: DeskWithSlack;
  beforeAll(async () => {
    scratch = await openScratchEmbedded();
  });
  afterAll(() => scratch.remove());
  beforeEach(async () => {
    desk = await openDeskWithSlack(scratch.storage);
    ready(scratch.storage, desk);
  });
  afterEach(() => desk.close());
}
