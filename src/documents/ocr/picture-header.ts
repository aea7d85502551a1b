/** What the first bytes of a picture say of it. */
export interface PictureHeader {
  readonly type: 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'tiff';
  /** In pixels; null where only decoding would tell. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Reads the type and the size of a picture without decoding it; null for what is none of these types, or is cut off before its size. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (text: string, at = 0): boolean =>
    bytes.length >= at + text.length &&
    [...text].every((one, index) => bytes[at + index] === one.charCodeAt(0));
  try {
    if (starts('\x89PNG')) {
      return { type: 'png', size: { width: view.getUint32(16), height: view.getUint32(20) } };
    }
    if (starts('\xff\xd8\xff')) return { type: 'jpeg', size: jpegSize(view) };
    if (starts('GIF8')) {
      return { type: 'gif', size: { width: view.getUint16(6, true), height: view.getUint16(8, true) } };
    }
    if (starts('RIFF') && starts('WEBP', 8)) return { type: 'webp', size: webpSize(view) };
    // Two letters are little: the size of the header after them must be one that is in use.
    if (starts('BM') && [12, 40, 56, 108, 124].includes(view.getUint32(14, true))) {
      return {
        type: 'bmp',
        size: { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) },
      };
    }
    if (starts('II*\0') || starts('MM\0*')) return { type: 'tiff', size: null };
    return null;
  } catch {
    return null;
  }
}

/** The size in the frame header (ISO/IEC 10918-1 B.2.2). Throws if there is none. */
function jpegSize(view: DataView): { width: number; height: number } {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) throw new RangeError('no marker');
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    const bare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    at += bare ? 2 : 2 + view.getUint16(at + 2);
  }
}

function webpSize(view: DataView): { width: number; height: number } | null {
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  if (kind === 'VP8X') {
    const three = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    return { width: three(24) + 1, height: three(27) + 1 };
  }
  if (kind === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (kind !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}
