import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** Message types of the PostgreSQL wire protocol 3.0 that matter here. */
const SYNC = 0x53;
const QUERY = 0x51;
const FLUSH = 0x48;
const TERMINATE = 0x58;
const READY = 0x5a;
const NOTIFICATION = 0x41;
/** Status byte of ReadyForQuery: no transaction is open. */
const IDLE = 0x49;

/** PGlite has one session: connections take turns, and one keeps its turn while its transaction is open. */
class Turns {
  readonly streams = new Set<PGliteStream>();
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, with the function that ends the turn. */
  take(): Promise<() => void> {
    const before = this.#last;
    const { promise: mine, end } = openTurn();
    this.#last = before.then(() => mine);
    return before.then(() => end);
  }
}

function openTurn(): { promise: Promise<void>; end: () => void } {
  let end: () => void = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { promise, end };
}

/** Stands where node-postgres expects a socket and carries the wire protocol to a PGlite in this process. */
class PGliteStream extends Duplex {
  readonly #db: PGlite;
  readonly #turns: Turns;
  #pending: Buffer = Buffer.alloc(0);
  #started = false;
  #endTurn: (() => void) | null = null;

  constructor(db: PGlite, turns: Turns) {
    super();
    this.#db = db;
    this.#turns = turns;
    turns.streams.add(this);
  }

  // The parts of net.Socket that node-postgres uses.
  connect(): this {
    setImmediate(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#feed(chunk).then(() => done(), done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#leave().then(() => done(error), done);
  }

  async #feed(chunk: Buffer): Promise<void> {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    for (let length = this.#batchLength(); length > 0; length = this.#batchLength()) {
      const batch = this.#pending.subarray(0, length);
      this.#pending = this.#pending.subarray(length);
      if (this.#started && batch[0] === TERMINATE) {
        await this.#leave();
        this.push(null);
        return;
      }
      this.#started = true;
      this.#endTurn ??= await this.#turns.take();
      this.#deliver(Buffer.from(await this.#db.runExclusive(() => this.#db.execProtocolRaw(batch))));
    }
  }

  /** Bytes of the complete messages in front, up to one that the server answers; 0 if that one is not there yet. */
  #batchLength(): number {
    const bytes = this.#pending;
    if (!this.#started) {
      const length = bytes.length >= 4 ? bytes.readInt32BE(0) : Number.POSITIVE_INFINITY;
      return bytes.length >= length ? length : 0;
    }
    for (let at = 0; bytes.length >= at + 5; ) {
      const type = bytes[at];
      const end = at + 1 + bytes.readInt32BE(at + 1);
      if (bytes.length < end) return 0;
      if (type === SYNC || type === QUERY || type === FLUSH || type === TERMINATE) return end;
      at = end;
    }
    return 0;
  }

  #deliver(answer: Buffer): void {
    let status: number | undefined;
    for (let at = 0; answer.length >= at + 5; ) {
      const end = at + 1 + answer.readInt32BE(at + 1);
      if (answer[at] === READY) status = answer[at + 5];
      if (answer[at] === NOTIFICATION) this.#forward(answer.subarray(at, end));
      at = end;
    }
    this.push(answer);
    if (status === IDLE) this.#giveTurnBack();
  }

  #forward(notification: Buffer): void {
    for (const stream of this.#turns.streams) if (stream !== this) stream.push(notification);
  }

  #giveTurnBack(): void {
    this.#endTurn?.();
    this.#endTurn = null;
  }

  /** A connection that ends in the middle of a transaction takes it back, or every other one would wait for ever. */
  async #leave(): Promise<void> {
    this.#turns.streams.delete(this);
    if (this.#endTurn === null) return;
    await this.#db.exec('ROLLBACK').catch(() => {});
    this.#giveTurnBack();
  }
}

/**
 * A node-postgres pool over a PGlite in this process: no port, no second process, and whatever takes a `pg.Pool` works
 * unchanged. The caller closes the PGlite after the pool has ended.
 */
export function pglitePool(db: PGlite): pg.Pool {
  const turns = new Turns();
  return new pg.Pool({
    max: 4,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 20_000,
    user: 'postgres',
    database: 'postgres',
    stream: () => new PGliteStream(db, turns) as unknown as import('node:net').Socket,
  });
}
