import type { DirectoryEntry, Policy } from './policy.ts';

/**
 * The authority of the desk's directory that a domain belongs to: the domain itself or a subdomain of one listed. The
 * longest listed domain wins. Null if the desk does not know it.
 */
export function findAuthority(policy: Pick<Policy, 'directory'>, domain: string): DirectoryEntry | null {
  const sought = domain.toLowerCase();
  let best: { entry: DirectoryEntry; length: number } | null = null;
  for (const entry of policy.directory) {
    for (const listed of entry.domains) {
      const belongs = sought === listed || sought.endsWith(`.${listed}`);
      if (belongs && listed.length > (best?.length ?? 0)) best = { entry, length: listed.length };
    }
  }
  return best?.entry ?? null;
}
