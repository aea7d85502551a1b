import type { Evidence, Place } from '../../evidence.ts';
import type { Contact } from './contacts.ts';

/** Adds how the one who asks is reached: the e-mail address and the telephone number among some contacts, and the body's own number. */
export function addReach(contacts: readonly Contact[], place: Place, evidence: Evidence): void {
  for (const { kind, value } of contacts) {
    if (kind === 'email') evidence.add('requester.email', value.toLowerCase(), [value], place);
    if (kind === 'switchboard') evidence.add('organisation.switchboard', value, [value], place);
    if (kind === 'telephone' || kind === 'mobile') evidence.add('requester.telephone', value, [value], place);
  }
}
