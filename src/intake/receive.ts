import { type Door as DoorName, storeMessage } from '../cases/message.ts';
import type { Storage } from '../storage/storage.ts';
import type { Receive } from './inbox-folder.ts';

/**
 * How a door takes messages in: stored once, sealed, before anything else is done with them; `kick` wakes the queue.
 */
export function receiveThrough(door: DoorName, storage: Storage, kick: () => void): Receive {
  return async (raw, name) => {
    const { isNew } = await storeMessage(storage, { raw, name, door, receivedAt: new Date() });
    if (isNew) kick();
  };
}
