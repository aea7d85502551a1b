import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { PagePicture } from '../cases/page-pictures.ts';

/** White space around what is shown, in points. */
const MARGIN = 60;
const QUALITY = 80;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A JPEG of the part of a page where a quote stands, the quote framed; of the whole page if its words are not found there, as on a
 * page whose text came with the file.
 */
export async function placePicture(page: PagePicture, quote: string): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(page.picture));
  const scale = image.width / page.width;
  const place = placeOf(page, quote);
  const part = place === null ? { x: 0, y: 0, width: page.width, height: page.height } : around(place, page);
  const canvas = createCanvas(
    Math.max(1, Math.round(part.width * scale)),
    Math.max(1, Math.round(part.height * scale)),
  );
  const context = canvas.getContext('2d');
  context.drawImage(image, -part.x * scale, -part.y * scale);
  if (place !== null) {
    context.strokeStyle = '#d72b3f';
    context.lineWidth = 2;
    context.strokeRect(
      (place.x - part.x - 3) * scale,
      (place.y - part.y - 2) * scale,
      (place.width + 6) * scale,
      (place.height + 4) * scale,
    );
  }
  return new Uint8Array(await canvas.encode('jpeg', QUALITY));
}

/** The rows around a place, over the whole width of the page: the label beside a value tells what it is. */
function around(place: Place, { width, height }: PagePicture): Place {
  const y = Math.max(0, place.y - MARGIN);
  return { x: 0, y, width, height: Math.min(height, place.y + place.height + MARGIN) - y };
}

/** The rectangle around the words of a quote that follow each other on the page; null if hardly any do. */
function placeOf({ words }: PagePicture, quote: string): Place | null {
  const wanted = quote.split(/\s+/).filter((word) => word !== '');
  let best: readonly Place[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let length = 0;
    while (length < wanted.length && words[from + length]?.text === wanted[length]) length += 1;
    if (length > best.length) best = words.slice(from, from + length);
  }
  if (best.length === 0) {
    // A quote may be a part of a word.
    best = words.filter(({ text }) => wanted.length === 1 && text.includes(wanted[0]!)).slice(0, 1);
  }
  if (best.length === 0) return null;
  const x = Math.min(...best.map((one) => one.x));
  const y = Math.min(...best.map((one) => one.y));
  const right = Math.max(...best.map((one) => one.x + one.width));
  const bottom = Math.max(...best.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}
