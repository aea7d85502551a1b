import { randomBytes, randomUUID } from 'node:crypto';
import { type Faults, openFaults } from './faults.ts';
import { openLog, readLog } from './persistence.ts';
import {
  applyChange,
  type Change,
  changesTo,
  type DeskState,
  emptyState,
  type Workspace,
} from './workspace.ts';

/** What every part of the desk works on: the state, the one way to change it, ids and the clock. */
export interface Core {
  readonly state: DeskState;
  readonly folder: string;
  readonly faults: Faults;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  now(): Date;
  /** Where the desk can be reached, without a slash at the end. */
  origin(): string;
  /** A new message's ts; later than every one before, also those of an earlier start. */
  nextTs(): string;
  newId(prefix: string): string;
  /** Lets the change happen at once; resolves when it will survive a crash. */
  commit(change: Change): Promise<void>;
  /** Calls back after each change; returns the way to stop that. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}

/** What allows an app to open a dialog: once, within 3 seconds. */
interface Trigger {
  readonly user: string;
  readonly at: number;
  used: boolean;
}

/** Where an app may answer an interaction: 5 times within 30 minutes. */
export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message that was acted on; null for a command. */
  readonly message: { readonly ts: string; readonly thread: string | undefined } | null;
  readonly at: number;
  used: number;
}

/** Reads what the folder keeps and opens it for more. `origin` is asked anew each time. */
export async function openCore(options: {
  folder: string;
  workspace: Workspace;
  origin: () => string;
  now: () => Date;
}): Promise<Core> {
  const state = emptyState(options.workspace);
  for (const change of await readLog(options.folder)) applyChange(state, change);
  const log = await openLog(options.folder, changesTo(state));
  const listeners = new Set<() => void>();
  let last = latestTs(state);

  return {
    state,
    folder: options.folder,
    faults: openFaults(),
    triggers: new Map(),
    responseUrls: new Map(),
    now: options.now,
    origin: options.origin,
    nextTs: () => {
      last = Math.max(last + 1, options.now().getTime() * 1000);
      return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
    },
    newId: (prefix) => `${prefix}0${randomBytes(6).toString('hex').toUpperCase()}`,
    commit: async (change) => {
      applyChange(state, change);
      for (const listener of listeners) listener();
      const fleeting = change.kind === 'message' && change.message.ephemeralTo !== undefined;
      if (!fleeting) await log.append(change);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => log.close(),
  };
}

/** A trigger for what this user does now. */
export function newTrigger(core: Core, user: string): string {
  const at = core.now().getTime();
  for (const [id, old] of core.triggers) if (at - old.at > 600_000) core.triggers.delete(id);
  const id = `${at}.${randomUUID()}`;
  core.triggers.set(id, { user, at, used: false });
  return id;
}

function latestTs(state: DeskState): number {
  const all = [...state.messages.values()].flatMap((messages) => messages.map((message) => message.ts));
  return all.reduce((latest, ts) => Math.max(latest, microseconds(ts)), 0);
}

function microseconds(ts: string): number {
  const [seconds = '0', micro = '0'] = ts.split('.');
  return Number(seconds) * 1_000_000 + Number(micro);
}
