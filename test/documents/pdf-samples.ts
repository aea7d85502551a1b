import { constants, deflateRawSync, deflateSync } from 'node:zlib';

/** A PDF of one page with the given content stream and resources, written by hand: offsets and lengths are right. */
export function handMadePdf(content: Uint8Array | string, filters: readonly string[] = []): Uint8Array {
  const stream = Buffer.from(content);
  const filter = filters.length > 0 ? `/Filter [${filters.map((one) => `/${one}`).join(' ')}] ` : '';
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    Buffer.concat([
      Buffer.from(`<< ${filter}/Length ${stream.length} >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
  ];
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0));
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

/** A PDF of some kilobytes whose content inflates to so many megabytes (a multiple of 50). */
export function bombPdf(megabytes: number): Uint8Array {
  // One flushed block of compressed spaces, many times over: no need to inflate or deflate the whole here.
  const block = deflateRawSync(Buffer.alloc(50 * 1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Buffer.from([0x03, 0x00]);
  const blocks = Array.from({ length: megabytes / 50 }, () => block);
  const spaces = Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, end]);
  return handMadePdf(deflateSync(spaces, { level: 9 }), ['FlateDecode', 'FlateDecode']);
}
