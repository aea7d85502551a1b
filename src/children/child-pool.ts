import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';

/** Child processes that all do one kind of work on what came from outside. */
export interface ChildPool {
  /** Children at most. */
  readonly workers: number;
  /** Does one piece of work; `too-slow` or `too-large` if it was ended for its time or its memory. Never throws. */
  run<Result>(task: unknown): Promise<Result | 'too-slow' | 'too-large'>;
  /** Ends the children; work under way, or that comes later, comes back as `too-large`. */
  close(): Promise<void>;
}

interface PoolOptions {
  /** The child's module below `src/`, without its ending. */
  readonly program: string;
  readonly workers: number;
  /** Milliseconds for one piece of work. */
  readonly timeLimit: number;
  /** Megabytes of JavaScript heap. The child's own watch over its whole memory strikes first. */
  readonly maxHeap: number;
  /** Further options of Node for the children; none if not given. */
  readonly nodeOptions?: readonly string[];
}

const WARM = 60_000;

/**
 * Children that start with the first work, stay warm for a minute, and are replaced after a failure. They get none of this process's
 * environment.
 */
export function openChildPool(options: PoolOptions): ChildPool {
  const { program, workers, timeLimit, maxHeap, nodeOptions = [] } = options;
  const slots = openSlots(workers);
  let pool: Tinypool | null = null;
  let closed = false;

  function start(): Tinypool {
    const started = new Tinypool({
      filename: childFile(program),
      runtime: 'child_process',
      serialization: 'advanced',
      minThreads: 0,
      maxThreads: workers,
      idleTimeout: WARM,
      execArgv: [`--max-old-space-size=${maxHeap}`, ...nodeOptions],
      env: {},
    });
    // A child that dies without work is replaced when the next file comes.
    started.on('error', () => undefined);
    return started;
  }

  return {
    workers,
    async run<Result>(task: unknown): Promise<Result | 'too-slow' | 'too-large'> {
      pool ??= start();
      const children = pool;
      await slots.take();
      const limit = openLimit(timeLimit);
      try {
        if (closed) return 'too-large';
        return (await children.run(task, { signal: limit.signal })) as Result;
      } catch (error) {
        return (error as Error).name === 'AbortError' ? 'too-slow' : 'too-large';
      } finally {
        limit.close();
        slots.give();
      }
    },
    async close() {
      closed = true;
      await pool?.destroy();
      pool = null;
    },
  };
}

/** In so many steps a time limit is counted. */
const STEPS = 20;

/**
 * Aborts after so many milliseconds. Of a time in which this process itself was busy, and could not have seen an answer, only two steps
 * count.
 */
function openLimit(milliseconds: number): { readonly signal: AbortSignal; close(): void } {
  const controller = new AbortController();
  const step = milliseconds / STEPS;
  let left = milliseconds;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    left -= Math.min(now - last, 2 * step);
    last = now;
    if (left <= 0) controller.abort();
  }, step);
  timer.unref();
  return { signal: controller.signal, close: () => clearInterval(timer) };
}

/** The child's program is compiled JavaScript, also where this file is run from its source. */
function childFile(program: string): string {
  const folder = import.meta.url.endsWith('.ts') ? '../../dist/' : '../';
  const file = fileURLToPath(new URL(`${folder}${program}.js`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return file;
}

interface Slots {
  take(): Promise<void>;
  give(): void;
}

/** Lets so many through at a time; the time limit of a piece of work begins with its turn. */
function openSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async take() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give() {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
