import { inflateRawSync } from 'node:zlib';
import { decodeText } from '../charset.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_ENTRIES = 5_000;
const ENCRYPTED = 1;

/** A ZIP file that cannot be read: damaged, or with more in it than allowed. */
class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** Reads single entries of a ZIP file. */
export interface Zip {
  /** Names as they stand in the directory, folders included. */
  readonly names: readonly string[];
  /** How many entries the file says it has. */
  readonly count: number;
  /** False if there are more entries than the 5,000 that `names` holds. */
  readonly isWhole: boolean;
  isEncrypted(name: string): boolean;
  /** Bytes that the entry takes in the file; 0 if there is none of that name. */
  packedSize(name: string): number;
  /** The entry's bytes; null if there is none of that name. Throws `ZipError` for damage or for more than `limit` bytes. */
  read(name: string, limit: number): Uint8Array | null;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** Opens a ZIP file by its central directory (APPNOTE 4.3); stored and deflated entries, no ZIP64. Throws `ZipError`. */
export function openZip(bytes: Uint8Array): Zip {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, count } = readDirectory(view);
  return {
    names: [...entries.keys()],
    count,
    isWhole: count <= MAX_ENTRIES,
    isEncrypted: (name) => ((entries.get(name)?.flags ?? 0) & ENCRYPTED) !== 0,
    packedSize: (name) => entries.get(name)?.packed ?? 0,
    read(name, limit) {
      const entry = entries.get(name);
      return entry === undefined ? null : readEntry(view, entry, limit);
    },
  };
}

function readDirectory(view: Buffer): { entries: Map<string, Entry>; count: number } {
  const entries = new Map<string, Entry>();
  try {
    const end = findEnd(view);
    const count = view.readUInt16LE(end + 10);
    // What stands before the archive (a program that unpacks it) moves all offsets.
    const shift = Math.max(0, end - view.readUInt32LE(end + 12) - view.readUInt32LE(end + 16));
    let at = view.readUInt32LE(end + 16) + shift;
    for (let index = 0; index < Math.min(count, MAX_ENTRIES) && view.readUInt32LE(at) === ENTRY; index += 1) {
      const length = view.readUInt16LE(at + 28);
      entries.set(decodeText(view.subarray(at + 46, at + 46 + length)), {
        flags: view.readUInt16LE(at + 8),
        method: view.readUInt16LE(at + 10),
        packed: view.readUInt32LE(at + 20),
        offset: view.readUInt32LE(at + 42) + shift,
      });
      at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    }
    return { entries, count };
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError('the directory is damaged');
  }
}

function findEnd(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 66_000); at -= 1) {
    if (view.readUInt32LE(at) === END) return at;
  }
  throw new ZipError('there is no directory');
}

function readEntry(view: Buffer, entry: Entry, limit: number): Uint8Array {
  try {
    if (view.readUInt32LE(entry.offset) !== LOCAL) throw new ZipError('an entry is damaged');
    const start =
      entry.offset + 30 + view.readUInt16LE(entry.offset + 26) + view.readUInt16LE(entry.offset + 28);
    const packed = view.subarray(start, start + entry.packed);
    if (entry.method === 8) return inflateRawSync(packed, { maxOutputLength: limit });
    if (entry.method === 0 && packed.length <= limit) return packed;
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
        ? 'an entry is too large'
        : 'an entry is damaged',
    );
  }
  throw new ZipError(
    entry.method === 0 ? 'an entry is too large' : 'an entry is packed in a way that cannot be read',
  );
}
