import type { Piece } from './letterhead-address.ts';
import { inEverySpelling } from './spellings.ts';

/** The beginning of a line with which a name goes on: "presso il Tribunale di Torino", "w Lublinie"; as small, or as great, as the line. */
const GOES_ON =
  /^(?:presso|près|bei(?:m|\s+de[mr])|przy|at\s+the|bij\s+(?:de|het)|de\s+pe\s+lângă|w|we|z|ze|v|ve|u|na|în|din|de|du|des|d[’']|del|dell[ao]|di|d[oa]s?|of|[вуз]|при|по|към)\s+(?:(?:il|lo|la|les?|l[’']|de[nr]?|het|the)\s*)?(?=\p{Lu})/u;
/** The end of a name that a line's end cuts. */
const CUT_OFF = new RegExp(
  `\\s(?:${inEverySpelling([
    'of|of the|for|against|and|de|du|des|di|del|della|dello|dei|do|da|dos|das|van|von|für|zur|zum|der|et|und|y|e|en|&|pour|contre|para|contra|per|și|pentru|din|al|a|i|oraz|we?|ds\\.|do|ve|proti|pro|za|og|och|för|for|mot|ja|és|ir|un|та|і|й|з|и|за|по|της|του|των|και|για',
  ])})$`,
  'u',
);

/** The name of a body in a piece of a letterhead, with the next line where it goes on there. */
export function overLines(name: string, piece: Piece, pieces: readonly Piece[]): string {
  const next = pieces[pieces.indexOf(piece) + 1];
  if (next === undefined || next.line !== piece.line + 1 || !piece.text.endsWith(name)) return name;
  if (next.text.length > 80 || /[\d@:,]/.test(next.text)) return name;
  return goesOn(next.text) || isCutOff(name) ? `${name} ${next.text}` : name;
}

/** A lone capital at the end is the number of a unit: "DIVISION E". */
function isCutOff(name: string): boolean {
  return CUT_OFF.test(name.toUpperCase() === name && !/\s\p{Lu}$/u.test(name) ? name.toLowerCase() : name);
}

/** True for a line that begins with a small word of a name before a capital; in capitals where all of the line is. */
function goesOn(line: string): boolean {
  const [first = ''] = line.split(/\s/);
  return GOES_ON.test(line.toUpperCase() === line ? line.replace(first, first.toLowerCase()) : line);
}
