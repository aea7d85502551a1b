/** A file that comes with a mail. */
export interface Attached {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A mail as it comes in: header lines, a text, and files. */
export function mailOf(
  headers: readonly string[],
  text: string,
  attached: readonly Attached[] = [],
): Uint8Array {
  const parts = [
    ['Content-Type: text/plain; charset=utf-8', '', text],
    ...attached.map(({ name, type, bytes }) => [
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(bytes)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ]),
  ];
  const lines = [
    ...headers,
    'To: legal@examplemail.test',
    'Date: Thu, 26 Nov 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    ...parts.flatMap((part) => ['--b', ...part]),
    '--b--',
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}
