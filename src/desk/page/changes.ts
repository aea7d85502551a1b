import type { ServerResponse } from 'node:http';
import type { Core } from '../core.ts';

const PAUSE = 50; // milliseconds in which changes become one notice
const KEEP_ALIVE = 25_000;

/** Tells open pages, by server-sent events, that something has changed; they then ask for what they show. */
export interface Changes {
  follow(res: ServerResponse): void;
  close(): void;
}

export function openChanges(core: Core): Changes {
  const followers = new Set<ServerResponse>();
  let soon: NodeJS.Timeout | null = null;
  const tell = (text: string) => {
    for (const follower of followers) follower.write(text);
  };
  const stop = core.onChange(() => {
    soon ??= setTimeout(() => {
      soon = null;
      tell('data: changed\n\n');
    }, PAUSE);
  });
  const beat = setInterval(() => tell(': still here\n\n'), KEEP_ALIVE);
  beat.unref();

  return {
    follow(res) {
      res.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      res.write('retry: 1000\ndata: changed\n\n');
      followers.add(res);
      res.on('close', () => followers.delete(res));
    },
    close() {
      stop();
      clearInterval(beat);
      if (soon) clearTimeout(soon);
      for (const follower of followers) follower.end();
    },
  };
}
