import { isOfficialDomain } from '../../identifiers/official-domain.ts';
import { contactsIn } from '../writer/contacts.ts';
import type { LabelledRow } from './rows.ts';

/** Whose address, number or name a row gives; null where nothing tells. */
export type Owner = 'organisation' | 'requester' | 'target' | null;

/**
 * Whose each row is: by the heading or the row above it, an address by its domain too. `own` are the writer's addresses in the mail's header.
 */
export function ownersOf(rows: readonly LabelledRow[], own: readonly string[]): Owner[] {
  let owner: Owner = null;
  const writes = rows.some(({ value }) => /^\S+@\S+$/.test(value) && isOwn(value.toLowerCase(), own));
  let targets = false;
  return rows.map((row, at) => {
    owner = ownerAfter(row, owner, rows.slice(at + 1, at + 4));
    targets ||= owner === 'target';
    if (owner === null && row.value !== '') {
      // Above everything that is said of the target the letter's own address is meant, and beside no person its own telephone.
      if (row.meaning === 'telephone' && !/num|nr|no\.?$/i.test(row.label)) return 'requester';
      if ((row.meaning === 'address' || row.meaning === 'website') && !targets) return 'organisation';
    }
    if (row.meaning === 'requester.email' || row.meaning === 'requester.telephone') return 'requester';
    if (row.meaning !== 'email') return owner;
    const email = contactsIn(row.value)
      .find(({ kind }) => kind === 'email')
      ?.value.toLowerCase();
    if (email === undefined) return null;
    if (isOwn(email, own)) return 'requester';
    if (owner === null && writes && !isOwn(email, own)) return 'target';
    return owner === 'organisation' ? 'requester' : owner;
  });
}

/** Addresses and numbers that rows give as the writer's. */
export function ownContacts(rows: readonly LabelledRow[], own: readonly string[]): string[] {
  const owners = ownersOf(rows, own);
  return rows.flatMap(({ value }, at) =>
    owners[at] === 'requester' || owners[at] === 'organisation'
      ? contactsIn(`Tel.: ${value}`).map((one) => one.value)
      : [],
  );
}

function ownerAfter({ meaning, value }: LabelledRow, before: Owner, next: readonly LabelledRow[]): Owner {
  if (meaning === 'organisation.legalName' || meaning === 'unit') return 'organisation';
  if (meaning.startsWith('requester')) return 'requester';
  if (meaning === 'person' || meaning === 'identifiers') return 'target';
  if (
    meaning === 'name' &&
    next.some(({ meaning: of }) => /^requester\.(?:rank|badgeNumber|position)$/.test(of))
  )
    return 'requester';
  // Another heading, or a row on something else, ends a part.
  if (value === '') return null;
  return CONTACTS.has(meaning) ? before : null;
}

const CONTACTS: ReadonlySet<LabelledRow['meaning']> = new Set<LabelledRow['meaning']>([
  'name',
  'email',
  'telephone',
  'address',
  'website',
  'skip',
  'organisation.switchboard',
]);

function isOwn(email: string, own: readonly string[]): boolean {
  const domain = email.slice(email.indexOf('@') + 1);
  return isOfficialDomain(domain) || own.some((one) => one.slice(one.indexOf('@') + 1) === domain);
}
