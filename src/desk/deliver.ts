import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from './core.ts';

const PATIENCE = 3_000; // milliseconds within which an app must answer
const EVENT_RETRIES = [0, 60_000, 300_000]; // milliseconds

/** What the app answered: the HTTP status (0: no answer within 3 seconds) and the body, parsed if it is JSON. */
export interface Delivery {
  readonly status: number;
  readonly body: unknown;
}

/** Sends things to the app, signed as Slack signs them. */
export interface Deliverer {
  /** Buttons, dialogs: a form with one field. Never sent again. */
  interaction(payload: object): Promise<Delivery>;
  command(fields: Readonly<Record<string, string>>): Promise<Delivery>;
  /** Sent again at once, after a minute and after five more, until the app answers 2xx. Resolves after the first try. */
  event(event: object): Promise<Delivery>;
  close(): void;
}

/** `deliverTo` is asked for the app's URL before each delivery. */
export function openDeliverer(core: Core, signingSecret: string, deliverTo: () => string): Deliverer {
  const closing = new AbortController();

  const post = async (body: string, contentType: string, headers: Record<string, string> = {}) => {
    const timestamp = String(Math.floor(core.now().getTime() / 1000));
    const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    try {
      const response = await fetch(deliverTo(), {
        method: 'POST',
        body,
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(PATIENCE)]),
        headers: {
          'content-type': contentType,
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
          ...headers,
        },
      });
      return { status: response.status, body: parsed(await response.text()) };
    } catch {
      return { status: 0, body: null };
    }
  };

  const send: typeof post = async (...args) => {
    const fault = core.faults.forDelivery();
    if (fault?.kind === 'delivered_late') await sleep(fault.delay);
    const delivery = await post(...args);
    if (fault?.kind === 'delivered_twice') await post(...args);
    return delivery;
  };

  const again = async (body: string) => {
    for (const [index, pause] of EVENT_RETRIES.entries()) {
      if (pause > 0) await sleep(pause, undefined, { signal: closing.signal, ref: false });
      const retry = {
        'x-slack-retry-num': String(index + 1),
        'x-slack-retry-reason': 'http_error',
      };
      if (accepted(await post(body, 'application/json', retry))) return;
    }
  };

  return {
    interaction: (payload) =>
      send(`payload=${encodeURIComponent(JSON.stringify(payload))}`, 'application/x-www-form-urlencoded'),
    command: (fields) => send(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded'),
    event: async (event) => {
      const { team, app } = core.state.workspace;
      const body = JSON.stringify({
        type: 'event_callback',
        team_id: team.id,
        api_app_id: app.id,
        event_id: core.newId('Ev'),
        event_time: Math.floor(core.now().getTime() / 1000),
        authorizations: [
          { team_id: team.id, user_id: app.userId, is_bot: true, is_enterprise_install: false },
        ],
        event,
      });
      const delivery = await send(body, 'application/json');
      if (!accepted(delivery)) again(body).catch(() => undefined); // ends with the desk
      return delivery;
    },
    close: () => closing.abort(),
  };
}

/** True if the app took the delivery. */
export function accepted(delivery: Delivery): boolean {
  return delivery.status >= 200 && delivery.status < 300;
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
