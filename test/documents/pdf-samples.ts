import { constants, deflateRawSync, deflateSync } from 'node:zlib';

/** A PDF of one page with the given content stream, written by hand: offsets and lengths are right. */
export function handMadePdf(content: Uint8Array | string, filters: readonly string[] = []): Uint8Array {
  return written(content, filters, []);
}

/** The same with form fields, each as its dictionary; 4 0 R is the page's font, 3 0 R the page. */
export function withAnnotations(content: string, widgets: readonly string[]): Uint8Array {
  return written(content, [], widgets);
}

function written(
  content: Uint8Array | string,
  filters: readonly string[],
  widgets: readonly string[],
): Uint8Array {
  const stream = Buffer.from(content);
  const references = widgets.map((_, at) => `${at + 6} 0 R`).join(' ');
  const filter = filters.length > 0 ? `/Filter [${filters.map((one) => `/${one}`).join(' ')}] ` : '';
  const objects = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${references}] >> >>`),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Annots [${references}] /Resources << /Font << /F1 4 0 R >> >> >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    Buffer.concat([
      Buffer.from(`<< ${filter}/Length ${stream.length} >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    ...widgets.map((widget) => Buffer.from(widget)),
  ];
  return assembled(objects);
}

/** A PDF of the given objects, numbered from 1, the catalogue first: offsets are right. Texts hold a character for each byte. */
export function assembled(objects: readonly (Buffer | string)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const from = parts.length;
    offsets.push(length);
    parts.push(
      Buffer.from(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
      Buffer.from('\nendobj\n'),
    );
    length += parts.slice(from).reduce((sum, part) => sum + part.length, 0);
  }
  const start = length;
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

/** A PDF of so many pages, all with the same text. */
export function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, at) => `${at + 5} 0 R`);
  const stream = 'BT /F1 12 Tf 72 700 Td (Legal Name: Politsei) Tj ET';
  return assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${count} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ...kids.map(
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    ),
  ]);
}

/** A page of text with a picture of so many dots square, which no file of some kilobytes can hold. */
export function pictureBomb(dots: number): Uint8Array {
  const stream = 'BT /F1 12 Tf 72 700 Td (Legal Name: Politsei) Tj ET q 99 0 0 99 72 72 cm /I Do Q';
  const packed = deflateSync(Buffer.alloc(4 * 1024 * 1024)).toString('latin1');
  return assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I 6 0 R >> >> >>',
    `<< /Type /XObject /Subtype /Image /Width ${dots} /Height ${dots} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
  ]);
}
