import type { SlackDeps } from './deps.ts';
import { isUserGroup } from './people.ts';
import { openWeb, slackError, type Web } from './web.ts';

/** One line of `doctor`. `remedy` is null if all is well. */
export interface SlackCheck {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly remedy: string | null;
}

const SCOPES = [
  'chat:write',
  'commands',
  'channels:read',
  'channels:history',
  'users:read',
  'users:read.email',
  'files:write',
  'im:write',
] as const;

/** Where the desk is in Slack, and who may act there. */
export type SlackPlaces = Pick<SlackDeps, 'channels' | 'groups'>;

/**
 * For `doctor`: one sentence if token, scopes, channels and groups are as they must be. Throws an Error that names every
 * problem with its remedy.
 */
export async function checkSlack(
  at: SlackPlaces & { readonly slack: Pick<SlackDeps['slack'], 'botToken'> },
): Promise<string> {
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const checks = await askSlack(openWeb({ botToken: at.slack.botToken, apiUrl: null }, quiet), at);
  const problems = checks.filter((check) => !check.ok);
  if (problems.length === 0) return checks.map(({ what, detail }) => `${what}: ${detail}`).join('; ');
  throw new Error(problems.map(({ what, detail, remedy }) => `${what}: ${detail} (${remedy})`).join('; '));
}

/** Asks Slack about the token, its scopes, the channels and the user groups. Throws nothing: a failure is a line. */
export async function askSlack(web: Web, { channels, groups }: SlackPlaces): Promise<SlackCheck[]> {
  const token = await checkToken(web, Object.values(groups).flat().some(isUserGroup));
  if (!token.ok) return [token];
  const seats = [
    ['SLACK_CHANNEL', channels.triage],
    ['SLACK_EMERGENCY_CHANNEL', channels.emergency],
    ['SLACK_LEADS_CHANNEL', channels.leads],
  ] as const;
  const members = [
    ['SLACK_STAFF_GROUP', groups.staff],
    ['SLACK_LEADS_GROUP', groups.leads],
    ['SLACK_ONCALL_GROUP', groups.oncall],
  ] as const;
  return [
    token,
    ...(await Promise.all(seats.map(([variable, id]) => checkChannel(web, variable, id)))),
    ...(await Promise.all(members.map(([variable, ids]) => checkGroup(web, variable, ids)))),
  ];
}

async function checkToken(web: Web, needsGroups: boolean): Promise<SlackCheck> {
  const what = 'Slack token';
  try {
    const answer = await web.dialogs.auth.test();
    const granted = answer.response_metadata?.scopes;
    const needed = needsGroups ? [...SCOPES, 'usergroups:read'] : SCOPES;
    const lacking = granted === undefined ? [] : needed.filter((scope) => !granted.includes(scope));
    if (lacking.length === 0) return fine(what, `signed in to ${answer.team ?? 'the workspace'}`);
    const remedy = 'add them under "OAuth & Permissions" (see slack-manifest.yaml) and reinstall the app';
    return wrong(what, `the scopes ${lacking.join(', ')} are missing`, remedy);
  } catch (error) {
    return wrong(what, reason(error), 'check SLACK_BOT_TOKEN (xoxb-…) and that Slack can be reached');
  }
}

async function checkChannel(web: Web, what: string, id: string): Promise<SlackCheck> {
  try {
    const { channel } = await web.dialogs.conversations.info({ channel: id });
    if (channel?.is_member === false) {
      return wrong(what, `the app is not in #${channel.name ?? id}`, 'invite it there: /invite @Letterhead');
    }
    await web.dialogs.conversations.history({ channel: id, limit: 1 });
    return fine(what, `#${channel?.name ?? id}`);
  } catch (error) {
    return wrong(
      what,
      reason(error),
      `set ${what} to the id of a channel (C…) that the app was invited to; private ones need groups:read and groups:history`,
    );
  }
}

async function checkGroup(web: Web, what: string, ids: readonly string[]): Promise<SlackCheck> {
  if (ids.length === 0)
    return wrong(what, 'nobody is in it', `set ${what} to a user group (S…) or user ids (U…)`);
  try {
    const groups = ids.filter(isUserGroup);
    const lists = await Promise.all(
      groups.map((usergroup) => web.dialogs.usergroups.users.list({ usergroup })),
    );
    const people = new Set([
      ...ids.filter((id) => !isUserGroup(id)),
      ...lists.flatMap((list) => list.users ?? []),
    ]);
    if (people.size > 0) return fine(what, people.size === 1 ? '1 person' : `${people.size} people`);
    return wrong(what, 'the user group is empty', 'add its members in Slack');
  } catch (error) {
    const remedy = `check the id in ${what}; user groups need a paid plan and usergroups:read, user ids (U…) do without`;
    return wrong(what, reason(error), remedy);
  }
}

const fine = (what: string, detail: string): SlackCheck => ({ what, ok: true, detail, remedy: null });
const wrong = (what: string, detail: string, remedy: string): SlackCheck => ({
  what,
  ok: false,
  detail,
  remedy,
});

function reason(error: unknown): string {
  return slackError(error) ?? (error instanceof Error ? error.message : String(error));
}
