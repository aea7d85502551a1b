import { randomUUID } from 'node:crypto';
import { type Block, elementsOf } from './block-kit.ts';
import { type Core, newTrigger } from './core.ts';
import { accepted, type Deliverer, type Delivery } from './deliver.ts';
import {
  type Entered,
  type EnteredValues,
  elementState,
  initialValue,
  inputErrors,
  stateValues,
} from './input-state.ts';
import { asSlackMessage } from './messages.ts';
import { asSlackView } from './methods/views.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { answerFrom, newResponseUrl } from './response-url.ts';
import { closeView, takeAnswer } from './view-answer.ts';
import { directChannel, findMessage, type Message, modalsOf, type View } from './workspace.ts';

/** What a person can do in Slack. Each resolves when the app has answered; each throws an Error if the thing is not there. */
export interface Acts {
  /** Presses a button of a message, or chooses `value` in one of its menus. */
  click(user: string, channel: string, ts: string, actionId: string, value?: Entered): Promise<Outcome>;
  /** The same in a dialog or home tab; `entered` is what its inputs hold at that moment. */
  clickInView(
    user: string,
    viewId: string,
    actionId: string,
    value?: Entered,
    entered?: EnteredValues,
  ): Promise<Outcome>;
  submit(user: string, viewId: string, entered: EnteredValues): Promise<Outcome>;
  /** Cancels a dialog; with `all` every dialog below it too. */
  dismiss(user: string, viewId: string, all?: boolean): Promise<Outcome>;
  /** Writes a message; in a thread if `thread` names one. */
  say(user: string, channel: string, text: string, thread?: string): Promise<Outcome>;
  /** A slash command, with the slash. */
  command(user: string, channel: string, command: string, text?: string): Promise<Outcome>;
  openHome(user: string): Promise<Outcome>;
  /** Any other event of the Events API. */
  event(event: object): Promise<Outcome>;
}

export function openActs(core: Core, deliver: Deliverer): Acts {
  const { state } = core;

  return {
    async click(user, channel, ts, actionId, value) {
      const message = findMessage(state, channel, ts);
      if (!message || (message.ephemeralTo ?? user) !== user)
        throw new Error(`There is no message ${ts} in ${channel}`);
      const payload = {
        ...who(core, user),
        type: 'block_actions',
        container: {
          type: 'message',
          message_ts: ts,
          channel_id: channel,
          is_ephemeral: message.ephemeralTo !== undefined,
          ...(message.thread_ts && { thread_ts: message.thread_ts }),
        },
        channel: { id: channel, name: channelName(core, channel) },
        message: asSlackMessage(state, message, false),
        state: { values: stateValues(message.blocks ?? [], {}) },
        response_url: newResponseUrl(core, { channel, user, message: { ts, thread: message.thread_ts } }),
        actions: [actionOf(core, message.blocks ?? [], actionId, value)],
      };
      return outcomeOf(core, await deliver.interaction(payload));
    },

    async clickInView(user, viewId, actionId, value, entered = {}) {
      const view = viewOf(core, user, viewId);
      const payload = {
        ...who(core, user),
        type: 'block_actions',
        container: { type: 'view', view_id: view.id },
        view: asSlackView(core, view, stateValues(view.blocks, entered)),
        actions: [actionOf(core, view.blocks, actionId, value)],
      };
      return outcomeOf(core, await deliver.interaction(payload));
    },

    async submit(user, viewId, entered) {
      const view = viewOf(core, user, viewId);
      const errors = inputErrors(view.blocks, entered);
      if (Object.keys(errors).length > 0) return { ok: false, delivery: null, errors, problem: null };
      const payload = {
        ...who(core, user),
        type: 'view_submission',
        view: asSlackView(core, view, stateValues(view.blocks, entered)),
        response_urls: [],
      };
      const delivery = await deliver.interaction(payload);
      if (!accepted(delivery)) return outcomeOf(core, delivery);
      return takeAnswer(core, view, delivery);
    },

    async dismiss(user, viewId, all = false) {
      const view = viewOf(core, user, viewId);
      const closed = all ? modalsOf(state, user) : [view];
      for (const one of closed.toReversed()) await closeView(core, one);
      let last: Delivery | null = null;
      for (const one of closed.filter((gone) => gone.notify_on_close)) {
        last = await deliver.interaction({
          ...who(core, user),
          type: 'view_closed',
          view: asSlackView(core, one),
          is_cleared: all,
        });
      }
      return last ? outcomeOf(core, last) : { ok: true, delivery: null, errors: {}, problem: null };
    },

    async say(user, channel, text, thread) {
      const written = withMention(core, text);
      const message: Message = {
        channel,
        ts: core.nextTs(),
        user,
        text: written,
        ...(thread && { thread_ts: thread }),
      };
      await core.commit({ kind: 'message', message });
      await core.commit({ kind: 'read', user, channel, ts: message.ts });
      const event = {
        channel,
        user,
        text: written,
        ts: message.ts,
        event_ts: message.ts,
        ...(thread && { thread_ts: thread }),
      };
      if (written.includes(`<@${state.workspace.app.userId}>`))
        await deliver.event({ ...event, type: 'app_mention' });
      return outcomeOf(
        core,
        await deliver.event({
          ...event,
          type: 'message',
          channel_type: channel.startsWith('D') ? 'im' : 'channel',
          client_msg_id: randomUUID(),
        }),
      );
    },

    async command(user, channel, command, text = '') {
      const place = { channel, user, message: null };
      const person = who(core, user);
      const delivery = await deliver.command({
        command,
        text,
        team_id: person.team.id,
        team_domain: person.team.domain,
        user_id: user,
        user_name: person.user.name,
        channel_id: channel,
        channel_name: channelName(core, channel),
        api_app_id: person.api_app_id,
        is_enterprise_install: 'false',
        trigger_id: person.trigger_id,
        response_url: newResponseUrl(core, place),
      });
      if (accepted(delivery) && delivery.body) await answerFrom(core, place, delivery.body);
      if (delivery.status === 404)
        return {
          ...outcomeOf(core, delivery),
          problem: `${command} is not a command that ${state.workspace.app.name} knows.`,
        };
      return outcomeOf(core, delivery);
    },

    openHome: async (user) => {
      const event = {
        type: 'app_home_opened',
        user,
        channel: directChannel(user),
        tab: 'home',
        event_ts: core.nextTs(),
      };
      return outcomeOf(core, await deliver.event(event));
    },

    event: async (event) => outcomeOf(core, await deliver.event(event)),
  };
}

function who(core: Core, id: string) {
  const { team, app, users } = core.state.workspace;
  const user = users.find((one) => one.id === id);
  if (!user) throw new Error(`There is no user ${id}`);
  return {
    team: { id: team.id, domain: team.domain },
    user: { id, name: user.name, username: user.name, team_id: team.id },
    api_app_id: app.id,
    token: 'unused',
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: newTrigger(core, id),
  };
}

function actionOf(
  core: Core,
  blocks: readonly Block[],
  actionId: string,
  value: Entered | undefined,
): object {
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      if (element.type === 'image' || element.action_id !== actionId) continue;
      return {
        ...elementState(element, value === undefined ? initialValue(element) : value),
        action_id: actionId,
        block_id: block.block_id,
        action_ts: core.nextTs(),
      };
    }
  }
  throw new Error(`There is no element ${actionId} here`);
}

function viewOf(core: Core, user: string, id: string): View {
  const view = core.state.views.get(id);
  if (!view || view.user !== user) throw new Error(`No dialog ${id} is open for ${user}`);
  return view;
}

function channelName(core: Core, id: string): string {
  return core.state.workspace.channels.find((channel) => channel.id === id)?.name ?? 'directmessage';
}

/** Text as Slack stores it: & < > escaped, @App as a mention. */
function withMention(core: Core, text: string): string {
  const { name, userId } = core.state.workspace.app;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll(`@${name}`, `<@${userId}>`);
}
