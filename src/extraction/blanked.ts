/** A text with spaces for a stretch of it, [start, end), so that every offset stays. */
export const blanked = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
