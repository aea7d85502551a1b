import { z } from 'zod';
import type { Acts } from '../acts.ts';
import type { Core } from '../core.ts';
import type { Outcome } from '../outcome.ts';
import { findMessage } from '../workspace.ts';

const entered = z.union([z.string(), z.array(z.string()), z.null()]);
const values = z.record(z.string(), z.record(z.string(), entered));
const onMessage = { user: z.string(), channel: z.string(), ts: z.string() };
const onView = { user: z.string(), view: z.string() };

/** What the page may ask for: one schema and one deed for each name. */
const deeds = {
  click: deed(
    z.object({ ...onMessage, action: z.string(), value: entered.optional() }),
    (_core, act, asked) => act.click(asked.user, asked.channel, asked.ts, asked.action, asked.value),
  ),
  'click-in-view': deed(
    z.object({ ...onView, action: z.string(), value: entered.optional(), values }),
    (_core, act, asked) => act.clickInView(asked.user, asked.view, asked.action, asked.value, asked.values),
  ),
  submit: deed(z.object({ ...onView, values }), (_core, act, asked) =>
    act.submit(asked.user, asked.view, asked.values),
  ),
  dismiss: deed(z.object({ ...onView, all: z.boolean() }), (_core, act, asked) =>
    act.dismiss(asked.user, asked.view, asked.all),
  ),
  say: deed(
    z.object({
      user: z.string(),
      channel: z.string(),
      text: z.string().trim().min(1),
      thread: z.string().nullable(),
    }),
    (_core, act, asked) => {
      const command = asked.thread === null ? asked.text.match(/^(\/[\w-]+)\s*(.*)$/s) : null;
      if (command) return act.command(asked.user, asked.channel, command[1] ?? '', command[2]);
      return act.say(asked.user, asked.channel, asked.text, asked.thread ?? undefined);
    },
  ),
  'open-home': deed(z.object({ user: z.string() }), (_core, act, asked) => act.openHome(asked.user)),
  read: deed(z.object(onMessage), async (core, _act, { user, channel, ts }) => {
    const seen = Number(core.state.read.get(`${user} ${channel}`) ?? 0);
    if (Number(ts) > seen) await core.commit({ kind: 'read', user, channel, ts });
    return done;
  }),
  hide: deed(z.object(onMessage), async (core, _act, { user, channel, ts }) => {
    const message = findMessage(core.state, channel, ts);
    if (message?.ephemeralTo === user) await core.commit({ kind: 'message-deleted', channel, ts });
    return done;
  }),
};

const done: Outcome = { ok: true, delivery: null, errors: {}, problem: null };

/** Does what the page asks. Null for a name or a body that is not known; what is gone becomes the outcome's problem. */
export async function doForPage(core: Core, act: Acts, name: string, body: unknown): Promise<Outcome | null> {
  if (!Object.hasOwn(deeds, name)) return null;
  try {
    return await deeds[name as keyof typeof deeds](core, act, body);
  } catch (error) {
    return { ...done, ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

function deed<S extends z.ZodType>(
  schema: S,
  run: (core: Core, act: Acts, asked: z.infer<S>) => Promise<Outcome>,
) {
  return async (core: Core, act: Acts, body: unknown): Promise<Outcome | null> => {
    const parsed = schema.safeParse(body);
    return parsed.success ? run(core, act, parsed.data) : null;
  };
}
