import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { finder } from '../../search/finder.ts';

/** An address of a crypto-currency as it stands in a text, [start, end). */
export interface Wallet {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ADDRESS = finder(
  /(?<![\p{L}\p{N}])(?:(?:bc1|ltc1)[0-9a-z]{25,87}|(?:BC1|LTC1)[0-9A-Z]{25,87}|0x[0-9a-fA-F]{40}|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}|[13LMTDA9][1-9A-HJ-NP-Za-km-z]{25,34})(?![\p{L}\p{N}])/gu,
);
/** Version bytes of Bitcoin, Litecoin, Dogecoin and Tron. */
const VERSIONS: ReadonlySet<number> = new Set([0x00, 0x05, 0x30, 0x32, 0x1e, 0x16, 0x41]);
const base58check = createBase58check(sha256);

/** Words beside which a string in the form of an address is one, though a letter of it may be miswritten. */
const WORD = finder(
  String.raw`(?<![\p{L}])(?:wallets?|bitcoins?|btc|xbt|ltc|doge|trx|tron|usdt|tether|crypto\p{L}*|krypto\p{L}*|cripto\p{L}*|coins?|portfe\p{L}*|portefeuille|monedero|billetera|portafoglio|carteira|portofel\p{L}*|гаман\p{L}*|кошел\p{L}*|бітко\p{L}*|битко\p{L}*|криптова\p{L}*|plånbok|peněženk\p{L}*|pénztárca)(?![\p{L}])`,
  'iu',
);
const BEFORE = 90;

/**
 * The addresses of crypto-currencies in a text, as written: of Bitcoin, Litecoin, Dogecoin and Tron by their checksums (base58check, BIP 173,
 * BIP 350), of Ethereum and of the bech32 form by their form alone, of Monero by its form. Base58 whose checksum is wrong counts beside a word
 * for a wallet or a currency only: an address with a slip of the pen is none to be lost.
 */
export function findWallets(text: string): Wallet[] {
  if (!/[0-9A-Za-z]{26}/.test(text)) return [];
  return [...ADDRESS.matchAll(text)].flatMap(({ 0: value, index }) =>
    isWallet(value) || (isMixed(value) && WORD.test(text.slice(Math.max(0, index - BEFORE), index)))
      ? [{ value, start: index, end: index + value.length }]
      : [],
  );
}

/** True for base58 as addresses have it: capitals, small letters and digits. */
function isMixed(value: string): boolean {
  return /[A-Z].*[A-Z]/.test(value) && /[a-z].*[a-z]/.test(value) && /\d.*\d/.test(value);
}

function isWallet(value: string): boolean {
  if (/^(?:0x|bc1|ltc1)/i.test(value) || value.length === 95) return true;
  try {
    const bytes = base58check.decode(value);
    return bytes.length === 21 && VERSIONS.has(bytes[0]!);
  } catch {
    return false;
  }
}
