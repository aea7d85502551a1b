import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bech32, bech32m, createBase58check, hex } from '@scure/base';
import { finder } from '../search/finder.ts';

/** An address of a crypto-currency as it stands in a text, [start, end). */
export interface Wallet {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ADDRESS = finder(
  /(?<![\p{L}\p{N}])(?:(?:bc1|ltc1|BC1|LTC1)[02-9ac-hj-np-zAC-HJ-NP-Z]{25,87}|0x[0-9a-fA-F]{40}|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}|[13LMTDA9][1-9A-HJ-NP-Za-km-z]{25,34})(?![\p{L}\p{N}])/gu,
);
/** Version bytes of Bitcoin, Litecoin, Dogecoin and Tron. */
const VERSIONS: ReadonlySet<number> = new Set([0x00, 0x05, 0x30, 0x32, 0x1e, 0x16, 0x41]);
const base58check = createBase58check(sha256);

/**
 * The addresses of crypto-currencies in a text: of Bitcoin, Litecoin, Dogecoin and Tron by their checksums (base58check, BIP 173, BIP 350), of
 * Ethereum by that of EIP-55 where it is written with it, of Monero by their form.
 */
export function findWallets(text: string): Wallet[] {
  if (!/[0-9A-Za-z]{26}/.test(text)) return [];
  return [...ADDRESS.matchAll(text)].flatMap(({ 0: value, index }) =>
    isWallet(value) ? [{ value, start: index, end: index + value.length }] : [],
  );
}

function isWallet(value: string): boolean {
  if (value.startsWith('0x')) return hasCapitalsChecked(value.slice(2));
  if (/^(?:bc1|ltc1)/i.test(value)) return isSegwit(value);
  if (value.length === 95) return true;
  try {
    const bytes = base58check.decode(value);
    return bytes.length === 21 && VERSIONS.has(bytes[0]!);
  } catch {
    return false;
  }
}

/** Version 0 is written in bech32, the later ones in bech32m (BIP 350). */
function isSegwit(value: string): boolean {
  const text = value as `${string}1${string}`;
  const [old, later] = [bech32.decodeUnsafe(text, 90), bech32m.decodeUnsafe(text, 90)];
  return old?.words[0] === 0 || (later?.words[0] ?? 0) > 0;
}

/** True for digits in one case alone, which have no checksum, and for those whose capitals are right (EIP-55). */
function hasCapitalsChecked(digits: string): boolean {
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return true;
  const hash = hex.encode(keccak_256(new TextEncoder().encode(digits.toLowerCase())));
  return [...digits].every((digit, at) =>
    /\d/.test(digit) ? true : (digit === digit.toUpperCase()) === Number.parseInt(hash[at]!, 16) >= 8,
  );
}
