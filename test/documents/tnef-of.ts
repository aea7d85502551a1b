/** A TNEF file (MS-OXTNEF): a text, and attachments by their names. */
export function tnefOf(
  body: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  rtf?: string,
): Uint8Array {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x223e9f78, 0);
  return Buffer.concat([
    head,
    attribute(1, 0x00069007, numbers(1252, 0)),
    ...(rtf === undefined ? [] : [attribute(1, 0x00069003, rtfProperty(rtf))]),
    attribute(1, 0x0002800c, Buffer.from(`${body}\0`, 'latin1')),
    ...Object.entries(files).flatMap(([name, content]) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, Buffer.from('8DOT3~1.PDF\0', 'latin1')),
      attribute(2, 0x0006800f, Buffer.from(content)),
      attribute(2, 0x00069005, nameProperty(name)),
    ]),
  ]);
}

function attribute(level: number, id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head[0] = level;
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(
    data.reduce((total, byte) => (total + byte) & 0xffff, 0),
    0,
  );
  return Buffer.concat([head, data, sum]);
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4);
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** A whole number, then the long name in UTF-16. */
function nameProperty(name: string): Buffer {
  const text = Buffer.from(`${name}\0`, 'utf16le');
  return Buffer.concat([numbers(2, 0x37050003, 1, 0x3707001f, 1, text.length), padded(text)]);
}

/** RTF that is not packed (MS-OXRTFCP 2.1.3.1.5). */
function rtfProperty(rtf: string): Buffer {
  const text = Buffer.from(rtf, 'latin1');
  const stream = Buffer.concat([numbers(text.length + 12, text.length, 0x414c454d, 0), text]);
  return Buffer.concat([numbers(1, 0x10090102, 1, stream.length), padded(stream)]);
}
