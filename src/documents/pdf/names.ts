/** Names that tell what a PDF has, as they are written in its bytes. */
export type TellingName =
  | '/Encrypt'
  | '/ObjStm'
  | '/First'
  | '/FontFile2'
  | '/OCProperties'
  | '/Annots'
  | '/EmbeddedFiles'
  | '/XFA';

/** Their beginning is enough; but fonts have a `FirstChar`. */
const TELLING = /\/(?:Encrypt|ObjStm|First(?![A-Za-z])|FontFile2|OCProperties|Annots|EmbeddedFiles|XFA)/g;
const LONGEST = '/EmbeddedFiles'.length;
/** So many bytes are looked through at a time. */
const STEP = 1024 * 1024;

/** The telling names that stand in a PDF's bytes. */
export function namesIn(bytes: Uint8Array): ReadonlySet<TellingName> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<TellingName>();
  for (let at = 0; at < file.length; at += STEP) {
    const text = file.toString('latin1', at, at + STEP + LONGEST);
    for (const [name] of text.matchAll(TELLING)) names.add(name as TellingName);
  }
  return names;
}
