import { z } from 'zod';
import type { Visitor } from './people.ts';

const Team = z.object({ id: z.string() }).nullish();
const User = z.object({ id: z.string(), name: z.string().optional(), team_id: z.string().optional() });
const Value = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
});
const State = z.object({ values: z.record(z.string(), z.record(z.string(), Value)) });
const View = z.object({
  id: z.string(),
  hash: z.string(),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  state: State.default({ values: {} }),
});

const Press = z
  .object({
    team: Team,
    user: User,
    trigger_id: z.string().default(''),
    channel: z.object({ id: z.string() }).optional(),
    view: View.optional(),
    actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })).min(1),
  })
  .transform(({ team, user, trigger_id, channel, view, actions }) => ({
    visitor: visitorOf(team, user),
    triggerId: trigger_id,
    /** Null for a press inside a dialog or the home tab. */
    channel: channel?.id ?? null,
    view: view === undefined ? null : dialogOf(view),
    value: actions[0]?.value,
  }));

const Submission = z
  .object({ team: Team, user: User, view: View })
  .transform(({ team, user, view }) => ({ visitor: visitorOf(team, user), view: dialogOf(view) }));

const Slash = z
  .object({
    team_id: z.string(),
    user_id: z.string(),
    user_name: z.string().default(''),
    text: z.string().default(''),
    trigger_id: z.string(),
  })
  .transform(({ team_id, user_id, user_name, text, trigger_id }) => ({
    visitor: { teamId: team_id, userId: user_id, userTeamId: null, userName: user_name },
    text: text.trim(),
    triggerId: trigger_id,
  }));

/** A pressed button, or a change in a select. */
export type Press = z.output<typeof Press>;
/** A dialog that was sent off. */
export type Submission = z.output<typeof Submission>;
export type Slash = z.output<typeof Slash>;
export type OpenDialog = Submission['view'];

/** Each reads the body of an interaction; throws a ZodError if Slack sends something else. */
export const readPress = (body: unknown): Press => Press.parse(body);
export const readSubmission = (body: unknown): Submission => Submission.parse(body);
export const readSlash = (body: unknown): Slash => Slash.parse(body);

function visitorOf(team: z.infer<typeof Team>, user: z.infer<typeof User>): Visitor {
  return {
    teamId: team?.id ?? null,
    userId: user.id,
    userTeamId: user.team_id ?? null,
    userName: user.name ?? user.id,
  };
}

// Values of a dialog by block id; no two of our inputs share a block.
function dialogOf({ id, hash, callback_id, private_metadata, state }: z.infer<typeof View>) {
  const inputs = Object.entries(state.values).map(([block, actions]) => {
    const [value] = Object.values(actions);
    return {
      block,
      text: value?.value ?? value?.selected_date ?? value?.selected_option?.value ?? '',
      picked: (value?.selected_options ?? []).map((option) => option.value),
    };
  });
  return { id, hash, callbackId: callback_id, metadata: private_metadata, inputs };
}
