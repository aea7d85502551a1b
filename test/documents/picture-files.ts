import type { Raster } from '../../src/documents/ocr/raster.ts';
import { zipOf } from './zip-of.ts';

/** The picture as a Windows bitmap of 24 bits, its rows from below. */
export function bmpOf({ width, height, pixels }: Raster): Uint8Array {
  const line = Math.ceil((3 * width) / 4) * 4;
  const bytes = Buffer.alloc(54 + line * height);
  bytes.write('BM', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = 54 + (height - 1 - y) * line + 3 * x;
      bytes.fill(pixels[y * width + x]!, at, at + 3);
    }
  return bytes;
}

/** Codes between two clearings: so few that a code stays eight bits wide. */
const CODES = 120;
const CLEAR = 128;
const END = 129;

/** The picture as a GIF (GIF89a) of 128 greys, with a table that is cleared before it grows. */
export function gifOf({ width, height, pixels }: Raster): Uint8Array {
  const head = Buffer.alloc(13);
  head.write('GIF89a', 0, 'latin1');
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  head[10] = 0xf6;
  const palette = Buffer.from(Array.from({ length: 128 }, (_, at) => [2 * at, 2 * at, 2 * at]).flat());
  const frame = Buffer.alloc(10);
  frame[0] = 0x2c;
  frame.writeUInt16LE(width, 5);
  frame.writeUInt16LE(height, 7);
  const codes: number[] = [];
  for (let at = 0; at < pixels.length; at += 1) {
    if (at % CODES === 0) codes.push(CLEAR);
    codes.push(pixels[at]! >> 1);
  }
  codes.push(END);
  const blocks: Buffer[] = [];
  for (let at = 0; at < codes.length; at += 255) {
    const block = Buffer.from(codes.slice(at, at + 255));
    blocks.push(Buffer.from([block.length]), block);
  }
  return Buffer.concat([head, palette, frame, Buffer.from([7]), ...blocks, Buffer.from([0, 0x3b])]);
}

/** The pictures as the pages of one TIFF (TIFF 6.0), each a strip of uncompressed greys. */
export function tiffOf(rasters: readonly Raster[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('II*\0', 'latin1'), Buffer.alloc(4)];
  let offset = 8;
  let link = parts[1]!;
  for (const { width, height, pixels } of rasters) {
    const padded = Buffer.concat([pixels, Buffer.alloc(pixels.length % 2)]);
    const tags = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, offset],
      [277, 1],
      [278, height],
      [279, pixels.length],
    ] as const;
    const directory = Buffer.alloc(2 + 12 * tags.length + 4);
    directory.writeUInt16LE(tags.length, 0);
    for (const [at, [tag, value]] of tags.entries()) {
      directory.writeUInt16LE(tag, 2 + 12 * at);
      directory.writeUInt16LE(4, 4 + 12 * at);
      directory.writeUInt32LE(1, 6 + 12 * at);
      directory.writeUInt32LE(value, 10 + 12 * at);
    }
    link.writeUInt32LE(offset + padded.length, link.length - 4);
    link = directory;
    parts.push(padded, directory);
    offset += padded.length + directory.length;
  }
  return Buffer.concat(parts);
}

/** A Word document into which nothing but pictures was pasted. */
export function docxOf(pictures: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(pictures);
  const drawn = names
    .map((_, at) => `<w:p><w:r><w:drawing><a:blip r:embed="rId${at + 1}"/></w:drawing></w:r></w:p>`)
    .join('');
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${drawn}</w:body></w:document>`,
    ...Object.fromEntries(names.map((name) => [`word/media/${name}`, pictures[name]!])),
  });
}

/** An OpenDocument text into which nothing but pictures was pasted. */
export function odtOf(pictures: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(pictures);
  const drawn = names
    .map((name) => `<text:p><draw:frame><draw:image xlink:href="Pictures/${name}"/></draw:frame></text:p>`)
    .join('');
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d" xmlns:xlink="x"><office:body><office:text>${drawn}</office:text></office:body></office:document-content>`,
    ...Object.fromEntries(names.map((name) => [`Pictures/${name}`, pictures[name]!])),
  });
}
