/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
export function openRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What formats trip over: their own marks, far numbers, empty and endless names. */
const SHARDS = [
  ...[
    '<w:tbl>',
    '</w:p>',
    '<w:sdt><w:sdtPr><w14:checkbox>',
    '<table:table-cell table:number-columns-repeated="9999999">',
  ],
  ...[
    '<table><tr><td>',
    '<s>',
    '<!--',
    '<style>',
    '&#x0;',
    '{\\*\\htmltag',
    '\\bin99999999 ',
    "\\'",
    '\\u-1',
    '{{{{',
    '}}}}',
  ],
  ...[
    '\r\n--b\r\n',
    'Content-Type: multipart/mixed; boundary=b\r\n',
    'Content-Transfer-Encoding: base64\r\n\r\n',
    '=?utf-8?B?4pyT?=',
  ],
  ...[
    'From: a@b.test\r\n',
    '-----Original Message-----\r\n',
    'PK\u0003\u0004',
    '%PDF-1.7',
    'stream\n',
    'endobj',
    '99999999999',
    '-1',
    '1e308',
  ],
  ...[
    '\0',
    '\u00ff\u00fe',
    '\u2028',
    '\u202e',
    '\ud800',
    '|',
    '+---+',
    '☒',
    ' '.repeat(500),
    'a'.repeat(3_000),
    '(',
    '[',
  ],
];

/** The bytes with a few accidents: bytes turned, parts lost, repeated, moved, cut off, or replaced by what formats trip over. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let changed: Buffer = Buffer.from(bytes);
  const accidents = 1 + Math.floor(random() * 6);
  for (let index = 0; index < accidents; index += 1) changed = once(changed, random);
  return changed.subarray(0, MOST);
}

const MOST = 400_000;

function once(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * (bytes.length + 1));
  const length = Math.floor(random() ** 3 * Math.min(bytes.length - at, 20_000));
  const [before, part, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  switch (Math.floor(random() * 8)) {
    case 0:
    case 1: {
      const turned = Buffer.from(bytes);
      if (turned.length > 0) turned[at % turned.length] = Math.floor(random() * 256);
      return turned;
    }
    case 2:
      return Buffer.concat([before, after]);
    case 3:
      return Buffer.concat([before, part, part, after]);
    case 4:
      return Buffer.concat([before, after, part]);
    case 5:
      return random() < 0.3 ? Buffer.from(before) : Buffer.concat([before, after]);
    case 6:
      return Buffer.concat([before, Buffer.alloc(part.length, Math.floor(random() * 256)), after]);
    default:
      return Buffer.concat([before, Buffer.from(SHARDS[Math.floor(random() * SHARDS.length)]!), after]);
  }
}
