import { decodeNamed } from '../charset.ts';

/** Fixed sizes of property types in TNEF, in bytes, padded to four (MS-OXTNEF 2.1.3.4, MS-OXCDATA 2.11.1). */
const SIZES: ReadonlyMap<number, number> = new Map([
  ...([
    [0x0002, 4],
    [0x0003, 4],
    [0x0004, 4],
    [0x000a, 4],
    [0x000b, 4],
  ] as const),
  ...([
    [0x0005, 8],
    [0x0006, 8],
    [0x0007, 8],
    [0x0014, 8],
    [0x0040, 8],
    [0x0048, 16],
  ] as const),
]);
const STRING8 = 0x001e;
const UNICODE = 0x001f;
const OBJECT = 0x000d;
const BINARY = 0x0102;
const MULTIPLE = 0x1000;
const NAMED = 0x8000;
const MAX_PROPERTIES = 2_000;
const MAX_VALUES = 5_000;

/** Values of a list of MAPI properties by their tags: texts, and bytes of binary ones; others and named ones are left out. */
export function readProperties(data: Buffer, charset: string): Map<number, string | Buffer> {
  const found = new Map<number, string | Buffer>();
  let at = 4;
  const take = (length: number): Buffer => {
    if (length < 0 || at + length > data.length) throw new RangeError('the property ends too early');
    const part = data.subarray(at, at + length);
    at += length;
    return part;
  };
  const count = (): number => take(4).readUInt32LE(0);
  const sized = (): Buffer => {
    const value = take(count());
    take(Math.min((4 - (value.length % 4)) % 4, data.length - at));
    return value;
  };
  try {
    const properties = Math.min(data.readUInt32LE(0), MAX_PROPERTIES);
    for (let index = 0; index < properties; index += 1) {
      const [type, tag] = [take(2).readUInt16LE(0), take(2).readUInt16LE(0)];
      if (tag >= NAMED) skipName(take, count, sized);
      const multiple = (type & MULTIPLE) !== 0;
      const base = type & ~MULTIPLE;
      const size = SIZES.get(base);
      const values = multiple || size === undefined ? Math.min(count(), MAX_VALUES) : 1;
      for (let value = 0; value < values; value += 1) {
        if (size !== undefined) take(size);
        else if (base === STRING8 || base === UNICODE || base === OBJECT || base === BINARY) {
          const bytes = sized();
          if (tag < NAMED && !multiple) found.set(tag, decoded(base, bytes, charset));
        } else return found;
      }
    }
  } catch {
    // What was read before the damage counts; the sums of the file tell that it is damaged.
  }
  return found;
}

function skipName(take: (length: number) => Buffer, count: () => number, sized: () => Buffer): void {
  take(16);
  if (count() === 0) take(4);
  else sized();
}

function decoded(type: number, bytes: Buffer, charset: string): string | Buffer {
  if (type !== STRING8 && type !== UNICODE) return bytes;
  return decodeNamed(type === UNICODE ? 'utf-16le' : charset, bytes).replace(/\0.*$/s, '');
}
