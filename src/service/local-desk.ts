import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { defaultWorkspace } from '../desk/default-workspace.ts';
import { type Desk, openDesk } from '../desk/server.ts';
import { listOutbox } from '../feedback/outbox-folder.ts';
import { outboxFolder } from '../feedback/transport.ts';
import { localDeskSecrets } from './local-desk-secrets.ts';

/** Opens the local desk for a service that answers at `url`; everything it keeps is in the folder `desk`. */
export function openLocalDesk(
  settings: Pick<Settings, 'dataFolder'>,
  masterKey: Uint8Array,
  url: string,
): Promise<Desk> {
  return openDesk({
    folder: join(settings.dataFolder, 'desk'),
    ...localDeskSecrets(masterKey),
    deliverTo: () => `${url}/slack/events`,
    workspace: defaultWorkspace(),
    outbox: () => listOutbox(outboxFolder(settings.dataFolder)),
  });
}
