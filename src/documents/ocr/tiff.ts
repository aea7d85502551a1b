import utif, { type IFD } from 'utif2';
import { MAX_PIXELS } from './limits.ts';
import { greyOf, type Raster } from './raster.ts';

/** Frames of one file that are looked for. */
const MAX_FRAMES = 500;

/** The pictures in a TIFF (TIFF 6.0), without decoding them; previews of small size are left out. Empty for a file that is damaged. */
export function framesOf(bytes: Uint8Array): readonly { readonly width: number; readonly height: number }[] {
  return entriesOf(bytes).map(sizeOf);
}

/** True if the chain of a TIFF's pictures leads out of the file: it was cut off, and some of them are missing. */
export function isCutOff(bytes: Uint8Array): boolean {
  let frames = 0;
  try {
    for (const _ of chainOf(openTiff(bytes))) {
      frames += 1;
      if (frames > MAX_FRAMES) break;
    }
    return false;
  } catch {
    return true;
  }
}

/** A TIFF's bytes, to be read as it writes its numbers. */
interface Tiff {
  readonly view: DataView;
  readonly little: boolean;
}

function openTiff(bytes: Uint8Array): Tiff {
  return {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    little: bytes[0] === 0x49,
  };
}

/** Where the directories of the pictures stand, by their chain, which may turn back. Throws where it leads out of the file. */
function* chainOf({ view, little }: Tiff): Generator<number> {
  let at = view.getUint32(4, little);
  while (at !== 0) {
    yield at;
    at = view.getUint32(at + 2 + 12 * view.getUint16(at, little), little);
  }
}

/** A picture of a TIFF. Faxes of standard resolution have pixels twice as high as wide: 204 dots an inch across, 98 down. */
export interface Frame {
  readonly raster: Raster;
  /** The height of a pixel as a share of its width. */
  readonly pixelHeight: number;
}

/** One picture of a TIFF, counted from 0 as `framesOf` does. Throws if it cannot be decoded. */
export function decodeFrame(bytes: Uint8Array, index: number): Frame {
  const entry = entriesOf(bytes)[index];
  if (entry === undefined) throw new RangeError('no such picture');
  const { width, height } = sizeOf(entry);
  const pixelHeight = pixelHeightOf(entry);
  if (width * height * Math.max(1, pixelHeight) > MAX_PIXELS) throw new RangeError('too large');
  const buffer = bufferOf(bytes);
  utif.decodeImage(buffer, entry);
  return { raster: greyOf(utif.toRGBA8(entry), entry.width, entry.height), pixelHeight };
}

/** Faxes come at 204 dots an inch across and 98, 196 or 391 down; what is farther from square is no measure of a page. */
const MOST_STRETCHED = 4.5;

function pixelHeightOf(entry: IFD): number {
  const [across, down] = [ratio(entry.t282), ratio(entry.t283)];
  const height = across / down;
  return height > 1 / MOST_STRETCHED && height < MOST_STRETCHED ? height : 1;
}

/** A RATIONAL of TIFF; NaN where there is none. */
function ratio(tag: IFD[string] | undefined): number {
  const value: unknown = typeof tag === 'object' ? tag[0] : Number.NaN;
  return Array.isArray(value) ? Number(value[0]) / Number(value[1]) : Number(value);
}

function entriesOf(bytes: Uint8Array): IFD[] {
  if (!isBounded(bytes)) return [];
  try {
    return utif
      .decode(bufferOf(bytes))
      .filter((entry) => {
        const { width, height } = sizeOf(entry);
        // NewSubfileType 1: a reduced copy of another picture.
        const reduced = (first(entry.t254) & 1) === 1;
        return width > 0 && height > 0 && !reduced;
      })
      .slice(0, MAX_FRAMES);
  } catch {
    return [];
  }
}

const MOST_IN_CHAIN = 10_000;

/** False for damage that a decoder would follow for very long: a chain of pictures that turns back, a field of more values than the file has room for. */
function isBounded(bytes: Uint8Array): boolean {
  const tiff = openTiff(bytes);
  const seen = new Set<number>();
  try {
    for (const at of chainOf(tiff)) {
      if (seen.has(at) || seen.size === MOST_IN_CHAIN || holdsMore(tiff, at)) return false;
      seen.add(at);
    }
    return true;
  } catch {
    // It was cut off: what comes before may still be read.
    return true;
  }
}

/** The bytes of one value of a field by the field's type, from 1 (TIFF 6.0 §2). */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** True for a directory with a field of more values than the file has room for. */
function holdsMore({ view, little }: Tiff, directory: number): boolean {
  const end = directory + 2 + 12 * view.getUint16(directory, little);
  for (let field = directory + 2; field < end; field += 12) {
    const size = SIZES[view.getUint16(field + 2, little)] ?? 1;
    if (view.getUint32(field + 4, little) * size > view.byteLength) return true;
  }
  return false;
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

function sizeOf(entry: IFD): { width: number; height: number } {
  return { width: first(entry.t256), height: first(entry.t257) };
}

function first(tag: IFD[string] | undefined): number {
  return Number(typeof tag === 'object' ? (tag[0] ?? 0) : (tag ?? 0));
}
