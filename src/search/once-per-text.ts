/** What one function has found in the texts of a message. */
interface Known {
  readonly byText: Map<string, unknown>;
  /** The text that was asked about last, as often it is the next one too, and what was found in it. */
  last: string | null;
  found: unknown;
}

/** By the number of the function that found it, what is known of the message that is being read; null while none is. */
let message: Known[] | null = null;

/** How many functions there are. */
let functions = 0;

/** Does `work`, the reading of a message or a part of it, in which nothing is found twice in the same text; afterwards nothing of it is kept. */
export function readingOnce<T>(work: () => T): T {
  const before = message;
  message ??= [];
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
  const number = functions;
  functions += 1;
  return (text) => {
    if (message === null) return compute(text);
    message[number] ??= { byText: new Map(), last: null, found: null };
    const known = message[number];
    if (known.last === text) return known.found as Value;
    let found = known.byText.get(text) as Value | undefined;
    if (found === undefined) {
      found = compute(text);
      known.byText.set(text, found);
    }
    known.last = text;
    known.found = found;
    return found;
  };
}
