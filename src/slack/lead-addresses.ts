import type { SlackDeps } from './deps.ts';
import { isUserGroup } from './people.ts';
import { oneLine } from './views/text.ts';
import type { Web } from './web.ts';

/** A lead as a mail names them. */
export interface LeadAddress {
  readonly name: string;
  readonly address: string;
}

/**
 * The mail addresses of the leads group's members, as their profiles have them (scope `users:read.email`). Apps, people who
 * left and those without an address are passed over. Throws what Slack throws.
 */
export async function leadAddresses(
  web: Web,
  { groups }: Pick<SlackDeps, 'groups'>,
): Promise<readonly LeadAddress[]> {
  const people = new Set(groups.leads.filter((id) => !isUserGroup(id)));
  for (const usergroup of groups.leads.filter(isUserGroup)) {
    const { users } = await web.posting.usergroups.users.list({ usergroup });
    for (const user of users ?? []) people.add(user);
  }
  const found = new Map<string, LeadAddress>();
  for (const id of people) {
    const { user } = await web.posting.users.info({ user: id });
    const address = user?.profile?.email?.trim();
    if (!address || user?.deleted || user?.is_bot) continue;
    const name = oneLine(user?.profile?.real_name || user?.real_name || '');
    found.set(address.toLowerCase(), { name, address });
  }
  return [...found.values()];
}
