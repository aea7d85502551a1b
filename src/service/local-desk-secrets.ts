import { createHmac } from 'node:crypto';

/**
 * The local desk's token and signing secret, derived from the master key: every process of this desk knows them, and
 * they stay the same from start to start.
 */
export function localDeskSecrets(masterKey: Uint8Array): { botToken: string; signingSecret: string } {
  const derive = (purpose: string) =>
    createHmac('sha256', masterKey).update(`letterhead local desk ${purpose}`).digest('hex');
  return { botToken: `xoxb-${derive('bot token')}`, signingSecret: derive('signing secret') };
}
