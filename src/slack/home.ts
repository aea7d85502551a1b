import { listOpenCases } from '../cases/load.ts';
import { listStandings } from '../cases/standing.ts';
import type { Tools } from './dialogs.ts';
import { ONLY_STAFF, type Visitor } from './people.ts';
import { closedHome, homeView } from './views/home.ts';

/** Shows a person's home tab: the open cases and what staff say of senders, to staff only. */
export async function showHome({ deps, people, web }: Tools, visitor: Visitor): Promise<void> {
  const now = deps.now();
  const view = (await people.mayDecide(visitor))
    ? homeView(await listOpenCases(deps.storage), now, {
        standings: await listStandings(deps.storage, now),
        mayEnd: await people.mayLead(visitor),
      })
    : closedHome(ONLY_STAFF);
  await web.dialogs.views.publish({ user_id: visitor.userId, view });
}
