import type { Actor } from '../cases/case.ts';
import type { Logger } from '../config/log.ts';
import { describeFailure } from '../jobs/failure.ts';
import type { SlackDeps } from './deps.ts';
import type { Web } from './web.ts';

/** Who acts, as an interaction says it. */
export interface Visitor {
  /** The workspace that the interaction came through. */
  readonly teamId: string | null;
  readonly userId: string;
  /** The workspace that the user belongs to; null where Slack does not say. */
  readonly userTeamId: string | null;
  readonly userName: string;
}

/** The workspace as the app knows itself in it. */
interface Identity {
  readonly teamId: string;
  readonly botUserId: string;
  readonly botId: string;
}

export interface People {
  /** Asks Slack once who we are; asks again after a failure. */
  identity(): Promise<Identity>;
  /** True only for a member of the staff group of our own workspace; false if Slack can't tell. */
  mayDecide(visitor: Visitor): Promise<boolean>;
  /** True only for a member of the leads group of our own workspace; false if Slack can't tell. */
  mayLead(visitor: Visitor): Promise<boolean>;
  /** The person with the name that colleagues know. */
  actor(visitor: Visitor): Promise<Actor>;
}

const MEMBERS_FOR = 60_000;
const NAME_FOR = 3_600_000;

/** What a stranger is told. */
export const ONLY_STAFF = '🔒 Only the staff group may decide.';

/** What staff are told who are no leads. */
export const ONLY_LEADS = '🔒 Only the leads may trust or suspend a sender, or end that.';

/** Knows the workspace, the staff group and names; asks Slack at most once a minute for a group (tier 2: 20 calls a minute). */
export function openPeople(web: Web, deps: Pick<SlackDeps, 'groups' | 'log'>): People {
  let known: Promise<Identity> | null = null;
  const identity = () => {
    known ??= askIdentity(web).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  const members = cached(MEMBERS_FOR, (group: string) => membersOf(web, group));
  const names = cached(NAME_FOR, (user: string) => nameOf(web, user));
  const belongs = async (visitor: Visitor, groups: readonly string[]) => {
    try {
      const own = await identity();
      if (visitor.teamId !== own.teamId) return false;
      if (visitor.userTeamId !== null && visitor.userTeamId !== own.teamId) return false;
      return await isMember(visitor.userId, groups, members, deps.log);
    } catch (error) {
      deps.log.warn(
        { error: describeFailure(error).text },
        'nobody may decide while Slack does not say who we are',
      );
      return false;
    }
  };
  return {
    identity,
    mayDecide: (visitor) => belongs(visitor, deps.groups.staff),
    mayLead: (visitor) => belongs(visitor, deps.groups.leads),
    async actor({ userId, userName }) {
      const name = await names(userId).catch(() => null);
      return { id: userId, name: name ?? userName };
    },
  };
}

async function isMember(
  user: string,
  groups: readonly string[],
  members: (group: string) => Promise<ReadonlySet<string>>,
  log: Logger,
): Promise<boolean> {
  if (groups.includes(user)) return true;
  for (const group of groups.filter(isUserGroup)) {
    try {
      if ((await members(group)).has(user)) return true;
    } catch (error) {
      log.warn(
        { group, error: describeFailure(error).text },
        'the members of a user group are unknown: nobody of it may decide',
      );
    }
  }
  return false;
}

/** True for the id of a user group (S…), false for that of a user. */
export const isUserGroup = (id: string): boolean => id.startsWith('S');

/** Mentions that ring at these groups and users. */
export function mentions(ids: readonly string[]): string | null {
  const marks = ids.map((id) => (isUserGroup(id) ? `<!subteam^${id}>` : `<@${id}>`));
  return marks.length === 0 ? null : marks.join(' ');
}

async function askIdentity(web: Web): Promise<Identity> {
  const { team_id, user_id, bot_id } = await web.dialogs.auth.test();
  if (team_id === undefined || user_id === undefined)
    throw new Error('Slack does not say whose token this is');
  return { teamId: team_id, botUserId: user_id, botId: bot_id ?? '' };
}

async function membersOf(web: Web, group: string): Promise<ReadonlySet<string>> {
  const { users } = await web.dialogs.usergroups.users.list({ usergroup: group });
  return new Set(users ?? []);
}

async function nameOf(web: Web, id: string): Promise<string | null> {
  const { user } = await web.dialogs.users.info({ user: id });
  return user?.profile?.display_name || user?.profile?.real_name || user?.real_name || user?.name || null;
}

// Only answers are kept, never failures, and never longer than `life` milliseconds.
function cached<T>(life: number, ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  return async (key) => {
    const now = performance.now();
    const found = kept.get(key);
    if (found !== undefined && found.until > now) return found.value;
    const value = await ask(key);
    kept.set(key, { value, until: now + life });
    return value;
  };
}
