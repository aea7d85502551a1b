import { type DeskState, directChannel, findMessage, resolveChannel, type User } from '../workspace.ts';

/** Where on the page a person is, and who that person is. All of it stands in the page's address. */
export interface Place {
  readonly user: User;
  readonly pane: /** Every channel, one below the other. */
    | { readonly kind: 'all' }
    | { readonly kind: 'channel'; readonly channel: string }
    | { readonly kind: 'home' }
    | { readonly kind: 'mail' };
  /** The ts of the message whose thread is open. */
  readonly thread: string | null;
  /** How many messages are shown at most. */
  readonly show: number;
}

export const PAGE_SIZE = 30;

/**
 * Reads the place from an address: `as` (user), `in` (channel, `all`, `home` or `mail`), `thread`, `show`. What is missing or unknown
 * becomes the user `fallbackUser` (else the first one), all channels, no thread, one page.
 */
export function readPlace(state: DeskState, query: URLSearchParams, fallbackUser: string | undefined): Place {
  const { users } = state.workspace;
  const named = (id: string | null | undefined) => users.find((user) => user.id === id);
  const user = named(query.get('as')) ?? named(fallbackUser) ?? users[0];
  if (!user) throw new Error('The workspace has no users');
  const wanted = query.get('in') ?? '';
  const show = Math.max(PAGE_SIZE, Number.parseInt(query.get('show') ?? '', 10) || 0);
  if (wanted === 'home' || wanted === 'mail') return { user, pane: { kind: wanted }, thread: null, show };
  const found = resolveChannel(state, wanted);
  const own = found?.startsWith('D') ? directChannel(user.id) : found; // nobody reads another's direct messages
  if (own === undefined) return { user, pane: { kind: 'all' }, thread: null, show };
  const channel = own;
  const thread = query.get('thread');
  const root = thread && findMessage(state, channel, thread) ? thread : null;
  return { user, pane: { kind: 'channel', channel }, thread: root, show };
}

/** The address of a place for this user. */
export function hrefTo(
  user: User,
  pane: Place['pane'],
  more: { thread?: string; show?: number } = {},
): string {
  const query = new URLSearchParams({ as: user.id, in: pane.kind === 'channel' ? pane.channel : pane.kind });
  if (more.thread) query.set('thread', more.thread);
  if (more.show) query.set('show', String(more.show));
  return `/?${query}`;
}
