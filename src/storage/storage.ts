import type { Prisma, PrismaClient } from './generated/client.ts';
import type { Vault } from './vault.ts';

/**
 * A running transaction: everything that must happen together takes it.
 *
 * While it runs, use nothing but it. The embedded database has one session: a query through `prisma` from inside a
 * transaction waits for that transaction's end, and the transaction waits for the query until it is cut off.
 */
export type Transaction = Prisma.TransactionClient;

/** The database and the keys to what is sealed in it. */
export interface Storage {
  readonly kind: 'postgres' | 'embedded';
  /** Never to be used inside a transaction (see `Transaction`). */
  readonly prisma: PrismaClient;
  readonly vault: Vault;
  /** True if the database answers a query within two seconds. */
  alive(): Promise<boolean>;
  /** Waits for running queries, then frees the connections and the data folder. */
  close(): Promise<void>;
}

/** What kind of obstacle a `StorageError` tells of. */
export type StorageProblem =
  | 'key'
  | 'folder'
  | 'folder-in-use'
  | 'database'
  | 'migration'
  | 'database-newer'
  | 'wrong-key';

/** Why the storage could not be opened: one line that names the setting or the folder, and the remedy. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.problem = problem;
  }
}
