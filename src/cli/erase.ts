import { z } from 'zod';
import { eraseCase } from '../cases/erase.ts';
import type { Storage } from '../storage/storage.ts';
import type { ExitCode, Output } from './output.ts';

export const EraseArgs = z.object({ number: z.string(), reason: z.string() });

/** `letterhead erase CASE --reason …`: erases a case's personal data; number, figures and audit trail stay. */
export async function erase(
  { number, reason }: z.infer<typeof EraseArgs>,
  { storage, kick }: { storage: Storage; kick: () => void },
  output: Output,
): Promise<ExitCode> {
  const result = await eraseCase(storage, number, reason, 'operator');
  if (result.outcome === 'unknown-case') {
    output.err(`There is no case ${number}.`);
    return 1;
  }
  if (result.outcome === 'already-erased') {
    output.out(`${number} was erased before, on ${result.at.toISOString()}.`);
    return 0;
  }
  kick();
  output.out(`${number} is erased. Its number, its figures and its audit trail stay.`);
  if (result.keptFor > 0)
    output.out(`The mail that brought it stays for ${result.keptFor} other case(s) of the same mail.`);
  return 0;
}
