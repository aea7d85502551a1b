/** What the window of the packing holds at the start (MS-OXRTFCP 2.1.2.1). */
const WINDOW_START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const WINDOW = 4096;
const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;
const HEADER = 16;
const MAX_SIZE = 16 * 1024 * 1024;

/** The RTF of Outlook's packed form (MS-OXRTFCP), a character for each byte; null if it is none. What is cut off ends early. */
export function inflateRtf(packed: Buffer): string | null {
  if (packed.length < HEADER) return null;
  const size = Math.min(packed.readUInt32LE(4), MAX_SIZE);
  const type = packed.readUInt32LE(8);
  if (type === PLAIN) return packed.toString('latin1', HEADER, HEADER + size);
  return type === COMPRESSED ? inflate(packed, size).toString('latin1') : null;
}

function inflate(packed: Buffer, size: number): Buffer {
  const window = Buffer.alloc(WINDOW);
  let write = window.write(WINDOW_START, 'latin1');
  const out = Buffer.alloc(Math.min(size, packed.length * 9));
  let length = 0;
  let at = HEADER;
  const put = (byte: number): void => {
    out[length++] = byte;
    window[write] = byte;
    write = (write + 1) % WINDOW;
  };
  while (at < packed.length && length < out.length) {
    const flags = packed[at++]!;
    for (let bit = 0; bit < 8 && at < packed.length && length < out.length; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        put(packed[at++]!);
        continue;
      }
      if (at + 1 >= packed.length) return out.subarray(0, length);
      const reference = packed.readUInt16BE(at);
      at += 2;
      const offset = reference >> 4;
      if (offset === write) return out.subarray(0, length);
      for (let count = 0; count < (reference & 15) + 2 && length < out.length; count += 1)
        put(window[(offset + count) % WINDOW]!);
    }
  }
  return out.subarray(0, length);
}
