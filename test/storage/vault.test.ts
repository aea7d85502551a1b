import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openVault, seal, sealJson, UnsealError, unseal, unsealJson } from '../../src/storage/vault.ts';

const key = () => fc.uint8Array({ minLength: 32, maxLength: 32 });
const bytes = () => fc.uint8Array({ maxLength: 2_000 });

describe('seal', () => {
  it('gives back what was sealed', () => {
    fc.assert(
      fc.property(key(), bytes(), (k, plain) => {
        expect(unseal(k, seal(k, plain))).toEqual(plain);
      }),
    );
  });

  it('notices any changed byte, and any cut or added one', () => {
    fc.assert(
      fc.property(key(), bytes(), fc.nat(), fc.integer({ min: 1, max: 255 }), (k, plain, place, change) => {
        const sealed = seal(k, plain);
        const changed = Uint8Array.from(sealed);
        changed[place % changed.length]! ^= change;
        expect(() => unseal(k, changed)).toThrow(UnsealError);
        expect(() => unseal(k, sealed.subarray(0, place % sealed.length))).toThrow(UnsealError);
        expect(() => unseal(k, Uint8Array.from([...sealed, change]))).toThrow(UnsealError);
      }),
    );
  });

  it('does not open with another key', () => {
    fc.assert(
      fc.property(key(), key(), bytes(), (one, other, plain) => {
        fc.pre(Buffer.compare(one, other) !== 0);
        expect(() => unseal(other, seal(one, plain))).toThrow(UnsealError);
      }),
    );
  });

  it('hides the content and never repeats itself', () => {
    const k = randomBytes(32);
    const plain = new TextEncoder().encode('Inspector Jaan Tamm asks for 192.0.2.7');
    const sealed = Array.from({ length: 200 }, () => Buffer.from(seal(k, plain)));
    expect(new Set(sealed.map((one) => one.subarray(1, 13).toString('hex'))).size).toBe(200);
    expect(sealed[0]!.includes('Tamm')).toBe(false);
    expect(sealed[0]!.length).toBe(29 + plain.length);
  });

  it('refuses keys of another length', () => {
    expect(() => seal(new Uint8Array(16), new Uint8Array())).toThrow('32 bytes, this one 16');
    expect(() => openVault(new Uint8Array(31))).toThrow(TypeError);
  });
});

describe('sealJson', () => {
  it('gives back any JSON', () => {
    const k = randomBytes(32);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = unsealJson(k, sealJson(k, value), z.unknown());
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('names the field of a wrong shape and not what stands in it', () => {
    const k = randomBytes(32);
    const sealed = sealJson(k, { name: { secret: 'J. Tamm' } });
    const open = () => unsealJson(k, sealed, z.object({ name: z.string() }));
    expect(open).toThrow(UnsealError);
    expect(open).toThrow('name: invalid_type');
    expect(open).not.toThrow('Tamm');
  });

  it('refuses what JSON cannot hold, and reads only JSON', () => {
    const k = randomBytes(32);
    expect(() => sealJson(k, undefined)).toThrow(TypeError);
    expect(() => unsealJson(k, seal(k, new TextEncoder().encode('{')), z.json())).toThrow('no JSON');
  });
});

describe('openVault', () => {
  it('makes a new key each time and opens it again after a restart', () => {
    const master = randomBytes(32);
    const one = openVault(master).newKey();
    const two = openVault(master).newKey();
    expect(one.key).not.toEqual(two.key);
    expect(openVault(master).unwrap(one.wrapped)).toEqual(one.key);
    expect(Buffer.from(one.wrapped).includes(Buffer.from(one.key))).toBe(false);
  });

  it('does not unwrap with another master key, or changed bytes', () => {
    const { wrapped } = openVault(randomBytes(32)).newKey();
    expect(() => openVault(randomBytes(32)).unwrap(wrapped)).toThrow(UnsealError);
    const master = randomBytes(32);
    const changed = openVault(master).newKey().wrapped;
    changed[40]! ^= 1;
    expect(() => openVault(master).unwrap(changed)).toThrow(UnsealError);
  });

  it('does not take content for a key, nor a key for content', () => {
    const master = randomBytes(32);
    const vault = openVault(master);
    expect(() => vault.unwrap(seal(master, randomBytes(32)))).toThrow(UnsealError);
    expect(() => unseal(master, vault.newKey().wrapped)).toThrow(UnsealError);
  });

  it('keeps its master key when the caller wipes the bytes', () => {
    const master = randomBytes(32);
    const vault = openVault(master);
    const { key: made, wrapped } = vault.newKey();
    master.fill(0);
    expect(vault.unwrap(wrapped)).toEqual(made);
  });
});
