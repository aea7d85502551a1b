import type { Prisma, PrismaClient } from './generated/client.ts';
import type { Vault } from './vault.ts';

/** A running transaction: everything that must happen together takes it. */
export type Transaction = Prisma.TransactionClient;

/** The database and the keys to what is sealed in it. */
export interface Storage {
  readonly kind: 'postgres' | 'embedded';
  readonly prisma: PrismaClient;
  readonly vault: Vault;
  /** True if the database answers a query within two seconds. */
  alive(): Promise<boolean>;
  close(): Promise<void>;
}
