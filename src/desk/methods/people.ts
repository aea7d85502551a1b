import { z } from 'zod';
import type { User, Workspace } from '../workspace.ts';
import { failure, type Method, method } from './method.ts';

/** The methods about the app itself, users and user groups. */
export const people: Readonly<Record<string, Method>> = {
  'auth.test': method(z.object({}), (core) => {
    const { app, team } = core.state.workspace;
    return {
      ok: true,
      url: `${core.origin()}/`,
      team: team.name,
      team_id: team.id,
      user: app.name.toLowerCase(),
      user_id: app.userId,
      bot_id: app.botId,
      app_id: app.id,
      is_enterprise_install: false,
    };
  }),

  'users.info': method(z.object({ user: z.string() }), (core, args) => {
    const user = core.state.workspace.users.find((one) => one.id === args.user);
    return user ? { ok: true, user: userObject(core.state.workspace, user) } : failure('user_not_found');
  }),

  'users.lookupByEmail': method(z.object({ email: z.string() }), (core, args) => {
    const user = core.state.workspace.users.find((one) => one.email === args.email);
    return user ? { ok: true, user: userObject(core.state.workspace, user) } : failure('users_not_found');
  }),

  'usergroups.list': method(z.object({}), (core) => ({
    ok: true,
    usergroups: core.state.workspace.groups.map((group) => ({
      id: group.id,
      team_id: core.state.workspace.team.id,
      name: group.name,
      handle: group.handle,
      user_count: group.users.length,
      users: group.users,
    })),
  })),

  'usergroups.users.list': method(z.object({ usergroup: z.string() }), (core, args) => {
    const group = core.state.workspace.groups.find((one) => one.id === args.usergroup);
    return group ? { ok: true, users: group.users } : failure('no_such_subteam');
  }),
};

function userObject(workspace: Workspace, user: User): Record<string, unknown> {
  return {
    id: user.id,
    team_id: workspace.team.id,
    name: user.name,
    real_name: user.realName,
    deleted: false,
    is_bot: false,
    is_restricted: false,
    profile: {
      real_name: user.realName,
      display_name: user.realName,
      email: user.email,
      title: user.title,
    },
  };
}
