/** A line of `doctor` for a part that works. */
export function sound(part: string, what: string): string {
  return `ok    ${part.padEnd(9)} ${what}`;
}

/** A line of `doctor` for a part that does not, with the remedy. */
export function broken(part: string, what: string, remedy: string): string {
  return `FAIL  ${part.padEnd(9)} ${what}${remedy ? `: ${remedy}` : ''}`;
}
