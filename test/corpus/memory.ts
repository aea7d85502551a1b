import { readdirSync, readFileSync } from 'node:fs';

interface MemoryWatch {
  /** Notes what is held now, at every fifth of the run. */
  mark(done: number): void;
  /** The peaks as a sentence. */
  peak(): string;
  /** What was held on the way, from the first fifth to the end. */
  course(): string;
}

/** Watches this process and its children. Children can be watched on Linux only. */
export function watchMemory(): MemoryWatch {
  let child = 0;
  const held: string[] = [];
  const timer = setInterval(() => {
    child = Math.max(child, ...children().map(resident));
  }, 100);
  timer.unref();
  return {
    mark(done) {
      if (done < (held.length + 1) / 5) return;
      held.push(`${Math.round(process.memoryUsage.rss() / 1024 / 1024)}`);
    },
    course: () => `${held.join(', ')} MB in this process`,
    peak() {
      const own = process.resourceUsage().maxRSS / 1024;
      const others = child === 0 ? 'not known' : `${Math.round(child / 1024)} MB`;
      return `at most ${Math.round(own)} MB in this process, ${others} in one child`;
    },
  };
}

function children(): string[] {
  try {
    return readdirSync(`/proc/${process.pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${process.pid}/task/${task}/children`, 'utf8').trim().split(/\s+/).filter(Boolean),
    );
  } catch {
    return [];
  }
}

/** Kilobytes that the process has held at most; 0 if it is gone. */
function resident(pid: string): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
