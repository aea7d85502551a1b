import { Resolver } from 'node:dns/promises';

/** Asks DNS for the records of a name: TXT as lists of strings. Throws with the codes of node:dns, such as ENOTFOUND. */
export type Resolve = (name: string, type: string) => Promise<string[] | string[][]>;

const QUERY_MS = 2_000;
const KEPT_MS = 600_000;
const FAILURE_KEPT_MS = 30_000;
const MOST_KEPT = 5_000;
const LONGEST_NAME = 253;

/** The system's DNS servers, with answers kept: two tries of at most two seconds each a query. */
export function openSystemDns(): Resolve {
  const resolver = new Resolver({ timeout: QUERY_MS, tries: 2 });
  return cachedDns(async (name, type) => (await resolver.resolve(name, type)) as string[] | string[][]);
}

/** Asks DNS a question that has an answer everywhere. Throws with the remedy if none comes. */
export async function checkDns(resolve: Resolve = openSystemDns()): Promise<void> {
  try {
    await resolve('com', 'NS');
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw new Error(
      `DNS does not answer (${String(code)}), so no sender can be checked: let the service reach the system's DNS servers, or name your mail server in trustedAuthservIds`,
    );
  }
}

/**
 * Keeps what DNS said: ten minutes for an answer or for a name that does not exist, half a minute for a failure, so that a
 * burst of mails of one domain asks once. `now` is in ms.
 */
export function cachedDns(resolve: Resolve, now: () => number = Date.now): Resolve {
  const kept = new Map<string, { readonly until: number; readonly answer: ReturnType<Resolve> }>();
  return (name, type) => {
    if (name.length > LONGEST_NAME) return Promise.reject(dnsError('ENOTFOUND', 'the name is too long'));
    const key = `${type} ${name.toLowerCase()}`;
    const known = kept.get(key);
    if (known !== undefined && known.until > now()) return known.answer;
    const answer = resolve(name, type);
    kept.delete(key);
    kept.set(key, { until: now() + KEPT_MS, answer });
    answer.catch((error: { code?: unknown }) => {
      if (!isAbsent(error)) kept.set(key, { until: now() + FAILURE_KEPT_MS, answer });
    });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}

/** Refuses further questions once `ms` are over, or after `most` of them, and no longer waits for the answers to earlier ones. */
export function boundedDns(resolve: Resolve, ms: number, most: number): Resolve {
  const signal = AbortSignal.timeout(ms);
  let asked = 0;
  return (name, type) => {
    asked += 1;
    if (signal.aborted || asked > most)
      return Promise.reject(dnsError('ETIMEOUT', 'the check took too long or asked too much'));
    return new Promise((answer, fail) => {
      const late = () => fail(dnsError('ETIMEOUT', 'no answer in time'));
      signal.addEventListener('abort', late, { once: true });
      resolve(name, type)
        .then(answer, fail)
        .finally(() => signal.removeEventListener('abort', late));
    });
  };
}

function isAbsent({ code }: { code?: unknown }): boolean {
  return code === 'ENOTFOUND' || code === 'ENODATA';
}

function dnsError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
