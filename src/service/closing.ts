import type { Logger } from '../config/log.ts';
import { describeFailure } from '../jobs/failure.ts';

/** What must be closed when the service stops, in the order in which it was opened. */
interface Closing {
  add(part: string, close: () => unknown): void;
  /** Closes the last opened first, each even if another fails; a second call waits for the first. */
  run(): Promise<void>;
}

export function openClosing(log: Logger): Closing {
  const parts: { part: string; close: () => unknown }[] = [];
  let closed: Promise<void> | null = null;
  async function closeAll(): Promise<void> {
    for (const { part, close } of parts.reverse()) {
      try {
        await close();
      } catch (error) {
        log.error({ part, ...describeFailure(error) }, 'A part could not be closed');
      }
    }
  }
  return {
    add(part, close) {
      parts.push({ part, close });
    },
    run() {
      closed ??= closeAll();
      return closed;
    },
  };
}
