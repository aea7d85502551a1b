import { expect, it } from 'vitest';
import { framesOf } from '../../src/documents/ocr/tiff.ts';
import { tiffOf } from './picture-files.ts';

const page = { width: 40, height: 20, pixels: Buffer.alloc(800, 255) };
const two = (): Buffer => Buffer.from(tiffOf([page, page]));
/** Where the directory of the first picture stands, and where it ends: at the offset of the next one. */
const DIRECTORY = 8 + page.pixels.length;
const LINK = DIRECTORY + 2 + 12 * 9;

it('a TIFF has the pictures of its chain', () => {
  expect(framesOf(two())).toEqual([
    { width: 40, height: 20 },
    { width: 40, height: 20 },
  ]);
});

it('a TIFF whose chain of pictures turns back is not followed for ever', () => {
  const bytes = two();
  bytes.writeUInt32LE(DIRECTORY, LINK);
  expect(framesOf(bytes)).toEqual([]);
});

it('a TIFF with a field of more values than the file has room for is not read for ever', () => {
  const bytes = two();
  bytes.writeUInt32LE(0xff_ff_ff_ff, DIRECTORY + 2 + 4);
  expect(framesOf(bytes)).toEqual([]);
});
