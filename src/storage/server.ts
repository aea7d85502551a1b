import pg from 'pg';
import type { Engine } from './embedded.ts';
import { StorageError } from './storage.ts';

/** Connections to the server that `DATABASE_URL` names. Opens none yet. Throws a `StorageError` if it is no such URL. */
export function openServer(url: string): Engine {
  const { protocol } = parse(url);
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') throw malformed();
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // An idle connection was lost: the pool opens another when one is asked for.
  pool.on('error', () => {});
  return { pool, close: () => pool.end() };
}

/** The server and database of a URL, for messages: never the password. */
export function serverName(url: string): string {
  const { host, pathname } = parse(url);
  return `${decodeURIComponent(pathname.slice(1)) || 'default'} at ${host || 'the local socket'}`;
}

/** Says in one line why the server could not be used, and what helps. */
export function explainConnection(url: string, error: unknown): StorageError {
  const { host: named, pathname, username } = parse(url);
  const host = named || 'the local socket';
  const database = decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username);
  const user = decodeURIComponent(username);
  const explained = explain(codeOf(error), { host, database, user });
  const said = messageOf(error).replace(/\.+$/, '');
  const message = explained ?? `${host} refused: ${said}. Mend that, or correct the address.`;
  return new StorageError('database', `DATABASE_URL: ${message}`, error);
}

function explain(code: string, at: { host: string; database: string; user: string }): string | null {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'ECONNRESET':
      return `no PostgreSQL server answers at ${at.host}. Start it, or correct the address.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the host ${at.host} is not known. Correct the address.`;
    case '28P01':
    case '28000':
      return `the server at ${at.host} refuses ${at.user === '' ? 'a connection without a user' : `the user ${at.user}`}: wrong password, or no right to connect. Correct user and password.`;
    case '3D000':
      return `the server at ${at.host} has no database ${at.database}. Create it: createdb ${at.database}`;
    case '42501':
      return `the user ${at.user || 'of this connection'} may not create tables in ${at.database}. Grant it: GRANT CREATE ON SCHEMA public TO "${at.user}"`;
    case '57P03':
      return `the server at ${at.host} is starting or stopping. Try again in a moment.`;
    case '53300':
      return `the server at ${at.host} has no free connections. Raise max_connections, or run fewer workers.`;
    default:
      return null;
  }
}

/** The code of node or of PostgreSQL, also where it stands in a cause or in the first of several attempts. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && !/^P\d{4}$/.test(error.code)) return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (/timeout/i.test(error.message)) return 'ETIMEDOUT';
  return codeOf(error.cause);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.trim();
}

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw malformed();
  }
}

function malformed(): StorageError {
  return new StorageError(
    'database',
    'DATABASE_URL is no PostgreSQL address: write postgres://user:password@host:5432/database.',
  );
}
