import type { Envelope } from '../../documents/document.ts';
import { withoutAccents } from '../../words/accents.ts';

/** Fewer letters of a name tell nobody. */
const SHORTEST = 4;

/** True if an account or address is called after the one who sends a mail: "k.walczak@…" of Krzysztof Walczak. */
export function isNamedAfter(account: string, envelope: Envelope | null): boolean {
  const names = (envelope?.from ?? []).flatMap(({ name }) => partsOf(name ?? ''));
  const parts = partsOf(account.split('@')[0]!);
  return (
    parts.some((part) => part.length >= SHORTEST && names.some((name) => name.startsWith(part))) &&
    parts.every((part) => names.some((name) => name.startsWith(part)))
  );
}

const partsOf = (text: string): string[] =>
  withoutAccents(text)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
