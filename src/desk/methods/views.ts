import { z } from 'zod';
import type { ViewBody } from '../block-kit.ts';
import type { Core } from '../core.ts';
import { checkView } from '../limits.ts';
import { withIds } from '../messages.ts';
import { homeOf, modalsOf, type View } from '../workspace.ts';
import { failure, json, type Method, method, type Reply } from './method.ts';

const TRIGGER_LIFE = 3_000; // milliseconds
const STACK = 3;

const view = json(z.unknown());
const which = {
  view_id: z.string().optional(),
  external_id: z.string().optional(),
  hash: z.string().optional(),
};

/** The methods that open and change dialogs and home tabs. */
export const views: Readonly<Record<string, Method>> = {
  'views.open': method(z.object({ trigger_id: z.string(), view }), async (core, args) => {
    const refused = refusal(core, args.view, 'modal');
    if (refused) return refused;
    const trigger = useTrigger(core, args.trigger_id);
    if ('refused' in trigger) return trigger.refused;
    for (const old of modalsOf(core.state, trigger.user))
      await core.commit({ kind: 'view-closed', id: old.id });
    return shown(core, await putView(core, args.view as ViewBody, { user: trigger.user }));
  }),

  'views.push': method(z.object({ trigger_id: z.string(), view }), async (core, args) => {
    const refused = refusal(core, args.view, 'modal');
    if (refused) return refused;
    const trigger = useTrigger(core, args.trigger_id);
    if ('refused' in trigger) return trigger.refused;
    const stack = modalsOf(core.state, trigger.user);
    const top = stack.at(-1);
    if (!top) return failure('not_found');
    if (stack.length >= STACK) return failure('push_limit_reached');
    return shown(core, await putView(core, args.view as ViewBody, { user: trigger.user, below: top }));
  }),

  'views.update': method(z.object({ ...which, view }), async (core, args) => {
    const old = [...core.state.views.values()].find((one) =>
      args.view_id ? one.id === args.view_id : one.external_id && one.external_id === args.external_id,
    );
    if (!old) return failure('not_found');
    if (args.hash && args.hash !== old.hash) return failure('hash_conflict');
    const refused = refusal(core, args.view, old.type, old);
    if (refused) return refused;
    return shown(core, await putView(core, args.view as ViewBody, { user: old.user, instead: old }));
  }),

  'views.publish': method(
    z.object({ user_id: z.string(), hash: z.string().optional(), view }),
    async (core, args) => {
      if (!core.state.workspace.users.some((user) => user.id === args.user_id))
        return failure('user_not_found');
      const old = homeOf(core.state, args.user_id);
      if (args.hash && old && args.hash !== old.hash) return failure('hash_conflict');
      const refused = refusal(core, args.view, 'home', old);
      if (refused) return refused;
      const place = old ? { user: args.user_id, instead: old } : { user: args.user_id };
      return shown(core, await putView(core, args.view as ViewBody, place));
    },
  ),
};

/** Shows a view: on top of another, in the place of another, or alone. The body must have passed `checkView`. */
export async function putView(
  core: Core,
  body: ViewBody,
  place: { user: string; below?: View; instead?: View },
): Promise<View> {
  const id = place.instead?.id ?? core.newId('V');
  const view: View = {
    ...body,
    blocks: withIds(core, body.blocks),
    id,
    hash: `${core.nextTs()}.${core.newId('h')}`,
    user: place.user,
    root_view_id: place.instead?.root_view_id ?? place.below?.root_view_id ?? id,
    previous_view_id: place.instead?.previous_view_id ?? place.below?.id ?? null,
  };
  await core.commit({ kind: 'view', view });
  return view;
}

/** The view as the Web API and the app's payloads show it, with what was typed into it. */
export function asSlackView(core: Core, view: View, values: unknown = {}): Record<string, unknown> {
  const { team, app } = core.state.workspace;
  const { user: _user, ...rest } = view;
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    ...rest,
    state: { values },
    team_id: team.id,
    app_id: app.id,
    app_installed_team_id: team.id,
    bot_id: app.botId,
  };
}

function shown(core: Core, view: View): Reply {
  return { ok: true, view: asSlackView(core, view) };
}

function refusal(core: Core, body: unknown, type: View['type'], instead?: View): Reply | null {
  const problems = checkView(body);
  if (problems.length > 0) return failure('invalid_arguments', problems);
  const { external_id: external, type: given } = body as ViewBody;
  if (given !== type) return failure('invalid_arguments', [`[ERROR] expected a view of type ${type}`]);
  const twin = external && [...core.state.views.values()].find((one) => one.external_id === external);
  return twin && twin.id !== instead?.id ? failure('duplicate_external_id') : null;
}

function useTrigger(core: Core, id: string): { user: string } | { refused: Reply } {
  const trigger = core.triggers.get(id);
  if (!trigger) return { refused: failure('invalid_trigger_id') };
  if (trigger.used) return { refused: failure('exchanged_trigger_id') };
  if (core.now().getTime() - trigger.at > TRIGGER_LIFE) return { refused: failure('expired_trigger_id') };
  trigger.used = true;
  return { user: trigger.user };
}
