import { createCanvas, loadImage } from '@napi-rs/canvas';
import { DPI, MAX_PIXELS, SHEET } from './limits.ts';
import { readPictureHeader } from './picture-header.ts';
import { greyOf, type Raster } from './raster.ts';
import { decodeFrame, type Frame } from './tiff.ts';

/** A page as a picture. */
export interface Drawn {
  readonly raster: Raster;
  /** Pixels an inch. */
  readonly dpi: number;
}

const LONG = DPI * SHEET;

/**
 * Decodes a picture and brings it to about the resolution at which pages are read, taking it for a whole sheet. `index` counts the
 * pictures of a TIFF from 0. Throws for a picture that is damaged or too large.
 */
export async function drawPicture(bytes: Uint8Array, index: number): Promise<Drawn> {
  const header = readPictureHeader(bytes);
  if (header === null) throw new TypeError('no picture');
  if (header.type === 'tiff') return scaled(decodeFrame(bytes, index));
  if (header.size !== null && header.size.width * header.size.height > MAX_PIXELS)
    throw new RangeError('too large');
  const image = await loadImage(Buffer.from(bytes));
  const { width, height } = image;
  if (width * height > MAX_PIXELS || width < 1 || height < 1) throw new RangeError('too large');
  const scale = scaleOf(width, height);
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return drawn(greyOf(data, canvas.width, canvas.height));
}

function scaled({ raster, pixelHeight }: Frame): Drawn {
  const high = raster.height * pixelHeight;
  const scale = scaleOf(raster.width, high);
  if (scale === 1 && pixelHeight === 1) return drawn(raster);
  const from = createCanvas(raster.width, raster.height);
  const pixels = from.getContext('2d').createImageData(raster.width, raster.height);
  for (let at = 0; at < raster.pixels.length; at += 1) {
    pixels.data.fill(raster.pixels[at]!, 4 * at, 4 * at + 3);
    pixels.data[4 * at + 3] = 255;
  }
  from.getContext('2d').putImageData(pixels, 0, 0);
  const to = createCanvas(Math.round(raster.width * scale), Math.round(high * scale));
  const context = to.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(from, 0, 0, to.width, to.height);
  return drawn(greyOf(context.getImageData(0, 0, to.width, to.height).data, to.width, to.height));
}

function drawn(raster: Raster): Drawn {
  return { raster, dpi: Math.max(raster.width, raster.height) / SHEET };
}

/** Large pictures shrink to a sheet at the usual resolution; small ones grow, at most twice. */
function scaleOf(width: number, height: number): number {
  const long = Math.max(width, height);
  return long > 1.2 * LONG || long < 0.8 * LONG ? Math.min(2, LONG / long) : 1;
}
