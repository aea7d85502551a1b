/** Text as a person sees it: without soft hyphens, joiners and marks of byte order, and with plain spaces for those that do not break. */
export function asSeen(text: string): string {
  return text.replace(/\u00a0/g, ' ').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
}
