import { MAX_PIXELS } from './limits.ts';
import { readPictureHeader } from './picture-header.ts';
import { framesOf, isCutOff } from './tiff.ts';

/** Pictures of fewer pixels, or narrower ones, are logos, rules and icons: nobody writes a request in them. */
const FEWEST_PIXELS = 250_000;
const NARROWEST = 300;

/** Which pictures of a file may hold a page, counted from 0, and what is wrong with it. */
interface Looked {
  readonly frames: readonly number[];
  readonly problem: 'corrupt' | 'too-large' | null;
}

/** Looks at a picture file without decoding it. */
export function lookAtPicture(bytes: Uint8Array): Looked {
  const header = readPictureHeader(bytes);
  if (header === null) return { frames: [], problem: 'corrupt' };
  const sizes = header.type === 'tiff' ? framesOf(bytes) : [header.size];
  if (sizes.length === 0) return { frames: [], problem: 'corrupt' };
  const readable = (size: (typeof sizes)[number]): boolean =>
    size === null || size.width * size.height <= MAX_PIXELS;
  const isPage = (size: (typeof sizes)[number]): boolean =>
    size === null ||
    (size.width * size.height >= FEWEST_PIXELS && Math.min(size.width, size.height) >= NARROWEST);
  const frames = [...sizes.keys()].filter((at) => readable(sizes[at]!) && isPage(sizes[at]!));
  if (!sizes.every(readable)) return { frames, problem: 'too-large' };
  return { frames, problem: header.type === 'tiff' && isCutOff(bytes) ? 'corrupt' : null };
}
