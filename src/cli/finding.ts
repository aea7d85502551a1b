/** A line of `doctor` for a part that works. */
export function sound(part: string, what: string): string {
  return `ok    ${part.padEnd(9)} ${what}`;
}

/** Not the "user:password@host" of a URL. */
const MAIL_ADDRESS = /(?<!:\/\/\S*)[^\s<>()"',;:@]+@[^\s<>()"',;:@]+\.[^\s<>()"',;:@]+/g;

/** A line of `doctor` for a part that does not, with the remedy. What a server said may hold mail addresses: they are masked. */
export function broken(part: string, what: string, remedy: string): string {
  return `FAIL  ${part.padEnd(9)} ${what.replaceAll(MAIL_ADDRESS, '[address]')}${remedy ? `: ${remedy}` : ''}`;
}
