import type { Block, ViewBody } from './block-kit.ts';

/** Who and what there is from the start. Ids have Slack's shape (U…, C…, S…), so that an app cannot tell the difference. */
export interface Workspace {
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  /** The app as the workspace knows it: its name, its bot's user id (U…) and bot id (B…). */
  readonly app: {
    readonly id: string;
    readonly name: string;
    readonly userId: string;
    readonly botId: string;
  };
  readonly users: readonly User[];
  /** In the order of the page's list. */
  readonly channels: readonly Channel[];
  readonly groups: readonly Group[];
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly email: string;
  /** What the page says behind the name: "staff". */
  readonly title: string;
}

interface Channel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  /** New messages here are shown as pressing. */
  readonly urgent?: boolean;
}

interface Group {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly users: readonly string[];
}

/** A message, with Slack's field names, as the Web API returns it. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly bot_id?: string;
  readonly blocks?: readonly Block[];
  readonly metadata?: Metadata;
  readonly thread_ts?: string;
  readonly reply_broadcast?: boolean;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly Reaction[];
  readonly files?: readonly FileShare[];
  /** Only this user sees it; never kept over a restart. */
  readonly ephemeralTo?: string;
}

interface Metadata {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, unknown>>;
}
interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
  readonly count: number;
}
export interface FileShare {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly size: number;
}

/** A modal or home tab that is open for one user. */
export interface View extends ViewBody {
  readonly id: string;
  readonly hash: string;
  readonly user: string;
  readonly root_view_id: string;
  /** The view below it in the stack of modals. */
  readonly previous_view_id: string | null;
}

/** An uploaded file; its bytes lie beside the log. `shared` once the app has completed the upload. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly shared: boolean;
}

export interface DeskState {
  readonly workspace: Workspace;
  /** By channel id, oldest first. */
  readonly messages: Map<string, Message[]>;
  readonly views: Map<string, View>;
  readonly files: Map<string, StoredFile>;
  /** By `${user} ${channel}`: the ts of the last message the user has seen. */
  readonly read: Map<string, string>;
}

/** Everything that can happen to the state; one line of the log each. */
export type Change =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'message-deleted'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'view-closed'; readonly id: string }
  | { readonly kind: 'file'; readonly file: StoredFile }
  | { readonly kind: 'read'; readonly user: string; readonly channel: string; readonly ts: string };

/** A workspace in which nothing has been said yet. */
export function emptyState(workspace: Workspace): DeskState {
  return { workspace, messages: new Map(), views: new Map(), files: new Map(), read: new Map() };
}

/** Lets one change happen. A message with a known channel and ts takes the place of the one before. */
export function applyChange(state: DeskState, change: Change): void {
  switch (change.kind) {
    case 'message': {
      const messages = state.messages.get(change.message.channel) ?? [];
      const index = messages.findLastIndex((one) => one.ts === change.message.ts);
      if (index === -1) messages.push(change.message);
      else messages[index] = change.message;
      state.messages.set(change.message.channel, messages);
      return;
    }
    case 'message-deleted': {
      const messages = state.messages.get(change.channel) ?? [];
      state.messages.set(
        change.channel,
        messages.filter((one) => one.ts !== change.ts),
      );
      return;
    }
    case 'view':
      state.views.set(change.view.id, change.view);
      return;
    case 'view-closed':
      state.views.delete(change.id);
      return;
    case 'file':
      state.files.set(change.file.id, change.file);
      return;
    case 'read':
      state.read.set(`${change.user} ${change.channel}`, change.ts);
  }
}

/** The changes that lead from an empty workspace to this state; ephemeral messages are left behind. */
export function changesTo(state: DeskState): Change[] {
  const kept = [...state.messages.values()].flat().filter((message) => message.ephemeralTo === undefined);
  return [
    ...kept.map((message) => ({ kind: 'message' as const, message })),
    ...[...state.views.values()].map((view) => ({ kind: 'view' as const, view })),
    ...[...state.files.values()].map((file) => ({ kind: 'file' as const, file })),
    ...[...state.read].map(([key, ts]) => {
      const [user = '', channel = ''] = key.split(' ');
      return { kind: 'read' as const, user, channel, ts };
    }),
  ];
}

export function findMessage(state: DeskState, channel: string, ts: string): Message | undefined {
  return state.messages.get(channel)?.findLast((message) => message.ts === ts);
}

/** The direct-message channel between the app and a user. */
export function directChannel(user: string): string {
  return `D${user.slice(1)}`;
}

/** The channel's id for an id, a `#name`, or a user's id (their direct messages); undefined if there is none such. */
export function resolveChannel(state: DeskState, asked: string): string | undefined {
  const { channels, users } = state.workspace;
  const direct = users.find((user) => user.id === asked || directChannel(user.id) === asked);
  if (direct) return directChannel(direct.id);
  return channels.find((channel) => channel.id === asked || channel.name === asked.replace(/^#/, ''))?.id;
}

/** True for a message that stands in the channel itself, not only in a thread. */
export function isTopLevel(message: Message): boolean {
  return (
    message.thread_ts === undefined || message.thread_ts === message.ts || message.reply_broadcast === true
  );
}

/** The replies of a thread, oldest first. */
export function repliesTo(state: DeskState, channel: string, ts: string): Message[] {
  return (state.messages.get(channel) ?? []).filter(
    (message) => message.thread_ts === ts && message.ts !== ts && message.ephemeralTo === undefined,
  );
}

/** The modals of one user, the lowest of the stack first. */
export function modalsOf(state: DeskState, user: string): View[] {
  return [...state.views.values()].filter((view) => view.user === user && view.type === 'modal');
}

export function homeOf(state: DeskState, user: string): View | undefined {
  return [...state.views.values()].find((view) => view.user === user && view.type === 'home');
}
