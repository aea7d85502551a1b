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
}
