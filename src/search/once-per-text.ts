import { oncePer } from './once-per.ts';

/** The message that is being read; null while none is. */
let message: object | null = null;

/** Does `work`, the reading of a message or a part of it, in which nothing is found twice in the same text; afterwards nothing of it is kept. */
export function readingOnce<T>(work: () => T): T {
  const before = message;
  message ??= {};
  try {
    return work();
  } finally {
    message = before;
  }
}

/** A function that computes its result once for a text while a message is read: lines, sentences and whole letters are looked through for many ends. */
export function oncePerText<Value extends NonNullable<unknown> | null>(
  compute: (text: string) => Value,
): (text: string) => Value {
  const knownOf = oncePer((_: object) => new Map<string, Value>());
  return (text) => {
    if (message === null) return compute(text);
    const known = knownOf(message);
    let found = known.get(text);
    if (found === undefined) {
      found = compute(text);
      known.set(text, found);
    }
    return found;
  };
}
