import type { App } from '@slack/bolt';
import { findCaseId } from '../cases/find.ts';
import { listOpenCases } from '../cases/load.ts';
import { openDialog, type Tools } from './dialogs.ts';
import { showHome } from './home.ts';
import { readSlash } from './incoming.ts';
import { ONLY_STAFF } from './people.ts';
import { listBlocks } from './views/home.ts';

const USAGE =
  'Use `/letterhead` for the open requests, or `/letterhead LH-2026-000123` for the details of one.';

/** Listens to `/letterhead` and to the opening of the home tab; both for staff only. */
export function listenToCommands(app: App, tools: Tools): void {
  const { deps, people } = tools;
  app.command('/letterhead', async ({ ack, body }) => {
    const slash = readSlash(body);
    const answer = (text: string) => ack({ response_type: 'ephemeral', text });
    if (!(await people.mayDecide(slash.visitor))) return answer(ONLY_STAFF);
    if (slash.text === '') {
      const blocks = listBlocks(await listOpenCases(deps.storage), deps.now(), 'message');
      return ack({ response_type: 'ephemeral', text: 'Open requests', blocks });
    }
    if (!/^LH-\d{4}-\d{6,}$/i.test(slash.text)) return answer(USAGE);
    const caseId = await findCaseId(deps.storage, slash.text);
    if (caseId === null) return answer('🤷 There is no request with this number.');
    await ack();
    await openDialog(tools, 'details', { caseId, version: 0 }, slash);
  });
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return;
    const visitor = {
      teamId: context.teamId ?? null,
      userId: event.user,
      userTeamId: null,
      userName: event.user,
    };
    await showHome(tools, visitor);
  });
}
