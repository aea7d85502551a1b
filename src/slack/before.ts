import type { CaseView } from '../cases/case.ts';
import { senderFigures } from '../cases/sender-figures.ts';
import type { SlackDeps } from './deps.ts';
import type { Before } from './views/before.ts';
import { slackError, type Web } from './web.ts';

type Tools = { readonly deps: SlackDeps; readonly web: Web };

/** Cases whose cards are linked to; a card or a page of details names no more. */
const LOOKED_UP = 6;

/** Address of a message in Slack; null if it is gone. Throws if Slack does not answer. */
export async function permalink(web: Web, channel: string, ts: string): Promise<string | null> {
  try {
    return (await web.posting.chat.getPermalink({ channel, message_ts: ts })).permalink ?? null;
  } catch (error) {
    if (slackError(error) === null) throw error;
    return null;
  }
}

/** What came before a case, for its card and its details. */
export async function beforeOf(tools: Tools, view: CaseView): Promise<Before> {
  return {
    figures: await senderFigures(tools.deps.storage, view),
    cardLinks: await cardLinks(
      tools,
      view.links.map(({ caseId }) => caseId),
    ),
  };
}

/** Addresses of the cards of some cases, by the id of the case; a case without a card has none. */
async function cardLinks(
  { deps, web }: Tools,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await deps.storage.prisma.card.findMany({
    where: { caseId: { in: caseIds.slice(0, LOOKED_UP) }, ts: { not: '' } },
    select: { caseId: true, channel: true, ts: true },
    orderBy: { postedAt: 'asc' },
  });
  const links = new Map<string, string>();
  for (const { caseId, channel, ts } of rows) {
    const link = links.has(caseId) ? null : await permalink(web, channel, ts);
    if (link !== null) links.set(caseId, link);
  }
  return links;
}
