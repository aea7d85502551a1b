/** What measures a text, in points. */
interface Measure {
  readonly widthOfTextAtSize: (text: string, size: number) => number;
}

/** A text in lines of at most a width, broken between words; a word that is wider has a line of its own. */
export function wrap(text: string, font: Measure, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
