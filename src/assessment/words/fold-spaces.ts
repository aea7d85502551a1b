/** A text with one space wherever white space stands. */
export function foldSpaces(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}
