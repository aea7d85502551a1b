import { setAt, valueAt } from '../form/at-path.ts';
import type { Source } from '../form/request.ts';
import type { StandardForm } from '../form/standard-form.ts';
import type { Storage } from '../storage/storage.ts';
import { type CaseContent, type JoinedReply, OPEN_STATES } from './case.ts';
import { changeForm, type FormCommand, type FormOutcome } from './change-form.ts';

/**
 * Puts a value of a reply into the form in the place of the case's own, because a person decided so; a further target or provision is added.
 * Of a period, an order or a person all that the reply says is taken, and nothing of the other one stays. The values that stood before are
 * kept sealed, and the case is judged again. Only what the reply says otherwise can be taken, in a case that is open.
 */
export async function takeReplyValue(
  storage: Storage,
  command: FormCommand & {
    /** Place of the reply among those of the case. */
    readonly reply: number;
    /** Path in the reply's form. */
    readonly path: string;
  },
): Promise<FormOutcome> {
  const { actor, at, path } = command;
  return changeForm(storage, command, (content, state) => {
    const reply = content.replies?.[command.reply];
    if (!OPEN_STATES.includes(state) || reply === undefined || !reply.differing.includes(path))
      return 'stale';
    const { changed, fields } = withTaken(content, reply, path, { by: actor.id, at: at.toISOString() });
    return { changed, action: 'reply-value-taken', facts: { message: reply.messageId, fields } };
  });
}

/** The form as it was before anyone took values of replies into it. */
export function withoutTaken(form: StandardForm, taken: CaseContent['taken'] = {}): StandardForm {
  const before = structuredClone(form);
  // Entries of lists were added at their ends.
  for (const [path, { was }] of Object.entries(taken).toReversed()) {
    const list = listOf(before, path);
    if (list === null) setAt(before, path, was);
    else list.pop();
  }
  return before;
}

function withTaken(
  content: CaseContent,
  reply: JoinedReply,
  path: string,
  by: { readonly by: string; readonly at: string },
): { readonly changed: CaseContent; readonly fields: readonly string[] } {
  const form = structuredClone(content.request.form);
  const sources: Record<string, Source> = { ...content.request.sources };
  const taken = { ...content.taken };
  const confirmed = { ...content.confirmed };
  const said = reply.said;
  const paths = said === null ? [] : togetherWith(said.form, path);
  const fields = paths.map((one) => {
    const list = listOf(form, one);
    const here = list === null ? one : one.replace(/\d+$/, String(list.length));
    const was = list === null ? (valueAt(form, one) as string | boolean | null) : null;
    if (list === null) setAt(form, one, valueAt(said!.form, one));
    else list.push(valueAt(said!.form, one));
    // What stood there before anyone took anything counts.
    taken[here] = { ...by, was: content.taken?.[here]?.was ?? was };
    delete confirmed[here];
    delete sources[here];
    const source = said!.sources[one];
    if (source !== undefined) sources[here] = source;
    return here;
  });
  const replies = content.replies?.map((one) =>
    one !== reply
      ? one
      : {
          ...one,
          filled: [...new Set([...one.filled, ...fields])],
          differing: one.differing.filter((differs) => !paths.includes(differs)),
        },
  );
  const { confirmed: _, ...rest } = content;
  const changed: CaseContent = {
    ...rest,
    ...(Object.keys(confirmed).length === 0 ? {} : { confirmed }),
    ...(replies === undefined ? {} : { replies }),
    request: { ...content.request, form, sources },
    taken,
  };
  return { changed, fields };
}

/** Fields that tell of one thing: half of one and half of another would be a third. */
const TOGETHER = /^(?:(timeRange|authority)\.\w+|(requester)\.name|(organisation)\.(?:legalName|country))$/;

function togetherWith(form: StandardForm, path: string): string[] {
  const group = TOGETHER.exec(path)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (group === undefined) return [path];
  return Object.keys(form[group as 'authority']).map((key) => `${group}.${key}`);
}

/** The list that an entry's path names; null for any other path. */
function listOf(form: StandardForm, path: string): unknown[] | null {
  if (path.startsWith('identifiers.')) return form.identifiers;
  return path.startsWith('crime.provisions.') ? form.crime.provisions : null;
}
