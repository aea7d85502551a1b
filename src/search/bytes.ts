/** So many bytes are asked for at a time. */
const CHUNK = 65_536;

let chunk = new Uint8Array(0);
let used = 0;

/** So many bytes that are nought. They are a part of many, for to get a few alone takes longer than to use them. */
export function bytes(length: number): Uint8Array {
  if (used + length > chunk.length) {
    chunk = new Uint8Array(Math.max(CHUNK, length));
    used = 0;
  }
  used += length;
  return new Uint8Array(chunk.buffer, used - length, length);
}
