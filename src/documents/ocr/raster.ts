/** A grey picture: one byte a pixel, 0 black to 255 white, row by row from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Grey of RGBA pixels as a person sees them (ITU-R BT.601), laid on white paper. */
export function greyOf(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): Raster {
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += 4) {
    const alpha = rgba[from + 3]!;
    const grey = (77 * rgba[from]! + 150 * rgba[from + 1]! + 29 * rgba[from + 2]!) >> 8;
    pixels[at] = alpha === 255 ? grey : 255 - (((255 - grey) * alpha) >> 8);
  }
  return { width, height, pixels };
}

/** The part of a picture between two rows. */
export function band({ width, pixels }: Raster, top: number, bottom: number): Raster {
  return { width, height: bottom - top, pixels: pixels.slice(top * width, bottom * width) };
}

/** The picture turned upside down. */
export function turnedOver({ width, height, pixels }: Raster): Raster {
  return { width, height, pixels: pixels.slice().reverse() };
}

/** The picture turned by 90 degrees to the right. */
export function turnedRight({ width, height, pixels }: Raster): Raster {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + (height - 1 - y)] = pixels[y * width + x]!;
  return { width: height, height: width, pixels: turned };
}

/** The picture turned by a small angle around its middle, in degrees to the right; what comes in at the corners is white. */
export function tilted(raster: Raster, degrees: number): Raster {
  const { width, height, pixels } = raster;
  if (degrees === 0) return raster;
  const turned = new Uint8Array(pixels.length).fill(255);
  const sine = Math.sin((-degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = middleX + (x - middleX) * cosine - (y - middleY) * sine;
      const fromY = middleY + (x - middleX) * sine + (y - middleY) * cosine;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [right, low] = [fromX - left, fromY - top];
      const at = top * width + left;
      const above = pixels[at]! * (1 - right) + pixels[at + 1]! * right;
      const below = pixels[at + width]! * (1 - right) + pixels[at + width + 1]! * right;
      turned[y * width + x] = above * (1 - low) + below * low;
    }
  }
  return { width, height, pixels: turned };
}

/** The picture with white and black as light and dark as they can be, everywhere alike: shadows and grey paper go, dark pages turn light. */
export function evened(raster: Raster): Raster {
  const { width, height, pixels } = raster;
  const light = lightOf(raster);
  const evened = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(light.rows - 1, Math.max(0, (y - TILE / 2) / TILE));
    const [r0, r] = [Math.floor(row), row - Math.floor(row)];
    const r1 = Math.min(light.rows - 1, r0 + 1);
    for (let x = 0; x < width; x += 1) {
      const column = Math.min(light.columns - 1, Math.max(0, (x - TILE / 2) / TILE));
      const [c0, c] = [Math.floor(column), column - Math.floor(column)];
      const c1 = Math.min(light.columns - 1, c0 + 1);
      const at = (line: number): number =>
        light.values[line * light.columns + c0]! * (1 - c) + light.values[line * light.columns + c1]! * c;
      const paper = at(r0) * (1 - r) + at(r1) * r;
      evened[y * width + x] = Math.min(255, (255 * pixels[y * width + x]!) / paper);
    }
  }
  return { width, height, pixels: evened };
}

/** Side of the squares whose paper is measured, in pixels. */
const TILE = 48;

/** The brightness of the paper in each square of the page, at least half of the page's own: a dark picture is no shadow. */
function lightOf({ width, height, pixels }: Raster) {
  const columns = Math.ceil(width / TILE);
  const rows = Math.ceil(height / TILE);
  const measured = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const counts = new Uint32Array(256);
      let total = 0;
      for (let y = row * TILE; y < Math.min(height, (row + 1) * TILE); y += 2)
        for (let x = column * TILE; x < Math.min(width, (column + 1) * TILE); x += 2) {
          counts[pixels[y * width + x]!]! += 1;
          total += 1;
        }
      let value = 255;
      for (let above = 0; value > 0; value -= 1) {
        above += counts[value]!;
        if (above > total * 0.2) break;
      }
      measured[row * columns + column] = value;
    }
  }
  const paper = [...measured].sort((a, b) => a - b)[Math.floor(measured.length * 0.6)] ?? 255;
  const least = Math.max(16, paper * 0.5);
  const values = measured.map((value) => (value < least ? paper : value));
  return { columns, rows, values: values.map((value) => Math.max(16, value)) };
}

/** The picture as it is if its paper is light, else with black and white exchanged. */
export function onWhite(raster: Raster): Raster {
  const { width, height, pixels } = raster;
  let sum = 0;
  for (let at = 0; at < pixels.length; at += 7) sum += pixels[at]!;
  if (sum / Math.ceil(pixels.length / 7) > 90) return raster;
  return { width, height, pixels: pixels.map((value) => 255 - value) };
}

/** A picture in black and white: 1 where it is dark. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dark: Uint8Array;
}

/** What is ink and what is paper, parted at the brightness that sets the two apart best (Otsu 1979). */
export function inkOf(raster: Raster): Ink {
  return inkBelow(raster, Math.min(200, Math.max(60, thresholdOf(raster.pixels))));
}

/** The picture's ink with what is so pale that it may be grain: on evened paper. */
export function paleInkOf(raster: Raster): Ink {
  return inkBelow(raster, PALE);
}

/** Brightness of the palest ink of thin lines. */
const PALE = 222;

function inkBelow({ width, height, pixels }: Raster, limit: number): Ink {
  const dark = new Uint8Array(pixels.length);
  for (let at = 0; at < dark.length; at += 1) dark[at] = pixels[at]! < limit ? 1 : 0;
  return { width, height, dark };
}

function thresholdOf(pixels: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const value of pixels) counts[value]! += 1;
  let sum = 0;
  for (let value = 0; value < 256; value += 1) sum += value * counts[value]!;
  let [best, threshold, below, belowSum] = [0, 128, 0, 0];
  for (let value = 0; value < 256; value += 1) {
    below += counts[value]!;
    if (below === 0) continue;
    const above = pixels.length - below;
    if (above === 0) break;
    belowSum += value * counts[value]!;
    const apart = below * above * (belowSum / below - (sum - belowSum) / above) ** 2;
    if (apart > best) [best, threshold] = [apart, value + 1];
  }
  return threshold;
}

/** The picture without specks: single dark pixels, and light ones within letters. Only where there are many; else as it is. */
export function withoutSpecks(raster: Raster): Raster {
  const { width, height, pixels } = raster;
  const { dark } = inkOf(raster);
  const specks: number[] = [];
  let ink = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      if (dark[at] === 0) continue;
      ink += 1;
      const around =
        dark[at - 1]! +
        dark[at + 1]! +
        dark[at - width - 1]! +
        dark[at - width]! +
        dark[at - width + 1]! +
        dark[at + width - 1]! +
        dark[at + width]! +
        dark[at + width + 1]!;
      if (around === 0) specks.push(at);
    }
  }
  if (specks.length < ink * 0.01) return raster;
  const cleaned = pixels.slice();
  const window = new Uint8Array(9);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      for (let step = 0; step < 9; step += 1)
        window[step] = pixels[at + (Math.floor(step / 3) - 1) * width + (step % 3) - 1]!;
      cleaned[at] = window.sort()[4]!;
    }
  }
  return { width, height, pixels: cleaned };
}
