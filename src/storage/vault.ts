import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { z } from 'zod';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES + TAG_BYTES;
const FORMAT = 1;

/** Bound to the ciphertext, so that a wrapped key never opens as content and content never as a key. */
type Purpose = 'letterhead key' | 'letterhead content';

/** A key that seals one case or one message, and the form in which it may be stored. */
export interface SealingKey {
  readonly key: Uint8Array;
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

/** Makes and opens sealing keys with the desk's master key (`LETTERHEAD_KEY`). Destroying `wrapped` erases what it sealed. */
export interface Vault {
  newKey(): SealingKey;
  /** Throws if the master key is not the one that wrapped it, or the bytes were changed. */
  unwrap(wrapped: Uint8Array): Uint8Array;
  /** Lower-case hex HMAC-SHA256 of a text: the same text is known again, and nobody without the master key can guess it. */
  fingerprint(text: string): string;
}

/** Sealed bytes that do not open: another key, changed bytes, or content of another shape. */
export class UnsealError extends Error {
  override readonly name = 'UnsealError';
}

/** A vault of the given master key. Throws a `TypeError` unless it has 32 bytes. */
export function openVault(masterKey: Uint8Array): Vault {
  checkKey(masterKey);
  const master = Uint8Array.from(masterKey);
  const fingerprintKey = createHmac('sha256', master).update('letterhead fingerprint').digest();
  return {
    newKey() {
      const key = Uint8Array.from(randomBytes(KEY_BYTES));
      return { key, wrapped: encrypt(master, key, 'letterhead key') };
    },
    unwrap: (wrapped) => decrypt(master, wrapped, 'letterhead key'),
    fingerprint: (text) => createHmac('sha256', fingerprintKey).update(text).digest('hex'),
  };
}

/**
 * Encrypts and authenticates bytes with AES-256-GCM under a key of 32 bytes and a random IV (NIST SP 800-38D). The result is
 * one format byte, 12 bytes of IV, 16 bytes of tag and the ciphertext: sealing the same bytes twice gives different results.
 */
export function seal(key: Uint8Array, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  return encrypt(key, plain, 'letterhead content');
}

/** Opens what `seal` made. Throws an `UnsealError` if the key is another one or a bit was changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  return decrypt(key, sealed, 'letterhead content');
}

/** Seals a JSON value. Throws a `TypeError` for what JSON cannot hold (undefined, functions, cycles). */
export function sealJson(key: Uint8Array, value: unknown): Uint8Array<ArrayBuffer> {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('JSON has no form for this value');
  return seal(key, new TextEncoder().encode(text));
}

/** Opens what `sealJson` made and checks its shape. Throws an `UnsealError`; its message never holds the content. */
export function unsealJson<T>(key: Uint8Array, sealed: Uint8Array, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parseJson(new TextDecoder().decode(unseal(key, sealed))));
  if (result.success) return result.data;
  const where = result.error.issues.map((issue) => `${issue.path.join('.') || 'content'}: ${issue.code}`);
  throw new UnsealError(`sealed content has another shape than expected (${where.join('; ')})`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnsealError('sealed content is no JSON');
  }
}

function encrypt(key: Uint8Array, plain: Uint8Array, purpose: Purpose): Uint8Array<ArrayBuffer> {
  checkKey(key);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose));
  const head = cipher.update(plain);
  const tail = cipher.final();
  const sealed = new Uint8Array(HEAD_BYTES + head.length + tail.length);
  sealed[0] = FORMAT;
  sealed.set(iv, 1);
  sealed.set(cipher.getAuthTag(), 1 + IV_BYTES);
  sealed.set(head, HEAD_BYTES);
  sealed.set(tail, HEAD_BYTES + head.length);
  return sealed;
}

function decrypt(key: Uint8Array, sealed: Uint8Array, purpose: Purpose): Uint8Array {
  checkKey(key);
  if (sealed.length < HEAD_BYTES || sealed[0] !== FORMAT) {
    throw new UnsealError('these bytes were not sealed by this program');
  }
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, HEAD_BYTES));
  try {
    return Uint8Array.from(Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]));
  } catch {
    throw new UnsealError('sealed bytes do not open: they were changed, or sealed with another key');
  }
}

function checkKey(key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new TypeError(`a key has ${KEY_BYTES} bytes, this one ${key.length}`);
}
