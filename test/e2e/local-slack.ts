import { z } from 'zod';
import { localDeskSecrets } from '../../src/service/local-desk-secrets.ts';
import { loadMasterKey } from '../../src/storage/master-key.ts';

const Posted = z.object({
  ts: z.string(),
  text: z.string(),
  metadata: z.object({ event_payload: z.looseObject({ case_id: z.string().optional() }) }).optional(),
});
const Answer = z.object({ ok: z.literal(true), messages: z.array(Posted) });
export type Posted = z.infer<typeof Posted>;

/** Asks the local desk's Web API as an app of the workspace would. */
export async function messagesOf(
  service: { readonly url: string; readonly data: string },
  channel: 'C0TRIAGE' | 'C0EMERGENCY' | 'C0LEADS',
  thread?: string,
): Promise<Posted[]> {
  const { botToken } = localDeskSecrets(await loadMasterKey({ dataFolder: service.data, key: null }));
  const method = thread === undefined ? 'history' : 'replies';
  const response = await fetch(`${service.url}/slack-api/conversations.${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel, ts: thread, include_all_metadata: true, limit: 999 }),
  });
  return Answer.parse(await response.json()).messages;
}
