import type { RequestListener } from 'node:http';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { describeFailure } from '../jobs/failure.ts';
import { listenToActions } from './actions.ts';
import { askSlack, type SlackCheck } from './check.ts';
import { listenToCommands } from './commands.ts';
import { keepConnected, socketLink } from './connection.ts';
import type { SlackDeps } from './deps.ts';
import type { Tools } from './dialogs.ts';
import { type LeadAddress, leadAddresses } from './lead-addresses.ts';
import { openPeople, type People } from './people.ts';
import { type DigestImage, postDigest } from './post-digest.ts';
import { postNotice } from './post-notice.ts';
import { listenToReadings } from './readings.ts';
import { listenToReplies } from './replies.ts';
import { listenToStandings } from './standings.ts';
import { listenToSubmissions } from './submissions.ts';
import { syncCard } from './sync-card.ts';
import { boltLogger, clientOptions, openWeb } from './web.ts';

/** The desk's side in Slack. What posts can be repeated, posts nothing twice, and throws what Slack or the database throws. */
export interface Slack {
  /** For HTTP: takes every request to `/slack/events`. Null in Socket Mode. */
  readonly listener: RequestListener | null;
  /**
   * Connects in Socket Mode, and goes on trying if Slack is down; throws if Slack refuses the app token. Over HTTP there is
   * nothing to start.
   */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Brings the case's cards and threads in line with the case. */
  syncCard(caseId: string): Promise<void>;
  /** Tells staff of a message that was set aside, or brings that notice up to date. */
  postNotice(messageId: string): Promise<void>;
  /** Posts to the leads' channel, once for each `key`; pictures go into the thread. */
  postDigest(blocks: KnownBlock[], text: string, key: string, images?: readonly DigestImage[]): Promise<void>;
  /** Names and mail addresses of the leads; none for whoever Slack tells no address of. */
  leadAddresses(): Promise<readonly LeadAddress[]>;
  /** One line for the token, each channel and each group. */
  check(): Promise<SlackCheck[]>;
}

/**
 * Builds the Bolt app; asks nothing of Slack yet, so that a Slack that is down stops nothing else. Throws an Error that names
 * the variable if the token or secret of the chosen mode is missing.
 */
export async function openSlack(deps: SlackDeps): Promise<Slack> {
  const web = openWeb(deps.slack, deps.log);
  const people = openPeople(web, deps);
  const tools: Tools = { deps, web, people };
  const receiver = openReceiver(deps);
  const app = new App({
    receiver,
    authorize: () => authorize(deps, people),
    convoStore: false,
    logger: boltLogger(deps.log),
    clientOptions: clientOptions(deps.slack, deps.log),
    deferInitialization: true,
  });
  await app.init();
  listenToActions(app, tools, (messageId) => postNotice(tools, messageId));
  listenToSubmissions(app, tools);
  listenToReadings(app, tools);
  listenToReplies(app, tools);
  listenToStandings(app, tools);
  listenToCommands(app, tools);
  // Rethrown, so that Slack is answered with an error and delivers an event again.
  app.error(async (error) => {
    deps.log.error({ ...describeFailure(error), code: error.code }, 'an interaction from Slack failed');
    throw error;
  });
  const connection =
    receiver instanceof SocketModeReceiver ? keepConnected(socketLink(receiver), deps.log) : null;
  return {
    listener: receiver instanceof HTTPReceiver ? receiver.requestListener : null,
    start: async () => connection?.start(),
    stop: async () => connection?.stop(),
    syncCard: (caseId) => syncCard(tools, caseId),
    postNotice: (messageId) => postNotice(tools, messageId),
    postDigest: (blocks, text, key, images = []) => postDigest(tools, { blocks, text, key, images }),
    leadAddresses: () => leadAddresses(web, deps),
    check: () => askSlack(web, deps),
  };
}

function openReceiver({ slack, log }: SlackDeps): HTTPReceiver | SocketModeReceiver {
  const logger = boltLogger(log);
  if (slack.mode === 'socket') {
    if (slack.appToken === null) throw new Error('SLACK_APP_TOKEN is not set: Socket Mode needs it (xapp-…)');
    const options = { clientOptions: clientOptions(slack, log) };
    return new SocketModeReceiver({
      appToken: slack.appToken,
      logger,
      autoReconnectEnabled: false,
      installerOptions: options,
    });
  }
  if (slack.signingSecret === null) {
    throw new Error('SLACK_SIGNING_SECRET is not set: Slack over HTTP needs it (under "Basic Information")');
  }
  return new HTTPReceiver({
    signingSecret: slack.signingSecret,
    endpoints: '/slack/events',
    processBeforeResponse: true,
    logger,
  });
}

async function authorize(deps: SlackDeps, people: People) {
  const { teamId, botId, botUserId } = await people.identity();
  return { botToken: deps.slack.botToken, teamId, botId, botUserId };
}
