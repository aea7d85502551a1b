import type { Flag } from './flag.ts';

/** A suspension as its flag tells of it; `until` is its last day (UTC), null for one without an end. */
export interface Suspended {
  readonly scope: 'address' | 'domain';
  readonly until: Date | null;
}

/** The flag of every request whose sender staff suspended. New requests and open cases get the same one. */
export function suspendedFlag({ scope, until }: Suspended): Flag {
  const what = scope === 'address' ? 'This address' : "The sender's domain";
  const end = until === null ? 'until they lift it' : `until ${until.toISOString().slice(0, 10)}`;
  return {
    code: 'sender-suspended',
    severity: 'blocking',
    message: `${what} is suspended by staff ${end}. No mail goes to the sender.`,
    remedy: "Call the authority on the directory's number and tell it that requests come in its name.",
    basis: ['CoE 2008 §51'],
  };
}
