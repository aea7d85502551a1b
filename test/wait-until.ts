/**
 * Looks again until `look` answers something other than null, undefined or false, and returns that. Fails with the last
 * error, or with `what`, after `withinMs`: a test waits for a state, never for a time.
 */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  withinMs = 90_000,
): Promise<T> {
  const until = Date.now() + withinMs;
  let last: unknown = new Error(`it never came: ${what}`);
  while (Date.now() < until) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw last;
}
