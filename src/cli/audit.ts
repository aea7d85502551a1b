import { verifyAudit } from '../cases/audit.ts';
import type { Storage } from '../storage/storage.ts';
import type { ExitCode, Output } from './output.ts';

/** `letterhead audit verify`: checks the hash chain and names the first broken entry. Exit code 1 if it is broken. */
export async function auditVerify(storage: Storage, output: Output): Promise<ExitCode> {
  const verdict = await verifyAudit(storage);
  if (verdict.ok) {
    output.out(`The audit trail is whole: ${verdict.entries} entries, head ${verdict.head ?? 'none'}.`);
    return 0;
  }
  output.err(`The audit trail is broken at entry ${verdict.seq}: ${verdict.why}`);
  return 1;
}
