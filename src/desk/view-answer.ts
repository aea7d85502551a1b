import { z } from 'zod';
import type { ViewBody } from './block-kit.ts';
import type { Core } from './core.ts';
import type { Delivery } from './deliver.ts';
import { checkView } from './limits.ts';
import { putView } from './methods/views.ts';
import type { Outcome } from './outcome.ts';
import { modalsOf, type View } from './workspace.ts';

const answerSchema = z.union([
  z.null(),
  z.literal(''),
  z.object({ response_action: z.undefined() }),
  z.object({ response_action: z.literal('clear') }),
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.enum(['update', 'push']), view: z.unknown() }),
]);

/** What an app's answer to a submitted dialog brings about: the dialog closes, changes, gets one above it or shows errors. */
export async function takeAnswer(core: Core, view: View, delivery: Delivery): Promise<Outcome> {
  const done = { ok: true, delivery, errors: {}, problem: null };
  const broken = (why: string): Outcome => ({
    ok: false,
    delivery,
    errors: {},
    problem: `${core.state.workspace.app.name} answered what cannot be shown: ${why}`,
  });
  const parsed = answerSchema.safeParse(delivery.body);
  if (!parsed.success) return broken('an unknown response_action');
  const answer = parsed.data;
  if (!answer || answer.response_action === undefined) {
    await closeView(core, view);
    return done;
  }
  switch (answer.response_action) {
    case 'clear':
      for (const one of modalsOf(core.state, view.user).toReversed()) await closeView(core, one);
      return done;
    case 'errors': {
      const inputs = view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id);
      const stray = Object.keys(answer.errors).find((block) => !inputs.includes(block));
      if (stray !== undefined) return broken(`an error for "${stray}", which is no input of this dialog`);
      return { ok: false, delivery, errors: answer.errors, problem: null };
    }
    case 'update':
    case 'push': {
      const problems = checkView(answer.view);
      if (problems.length > 0) return broken(problems.join('; '));
      const body = answer.view as ViewBody;
      const place = answer.response_action === 'push' ? { below: view } : { instead: view };
      await putView(core, body, { user: view.user, ...place });
      return done;
    }
  }
}

/** Takes one view away, without telling the app. */
export async function closeView(core: Core, view: View): Promise<void> {
  await core.commit({ kind: 'view-closed', id: view.id });
}
