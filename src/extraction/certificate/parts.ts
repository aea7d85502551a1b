import { type CertificateLabel, LABELS } from './labels.ts';
import { DATA_KINDS } from './wording.ts';

const BOX = /(?:\[\s?[xX✓✔]?\s?\]|(?<!\p{L})\(\s?[xX✓✔]?\s?\)|[☐☑☒□■✓✔✗✘●○◉◯⬛⬜])/gu;

/**
 * A line of several boxes or labels as lines of one each, boxes first: "[ ] within 10 days [X] within 8 hours",
 * "Issuing State: France. File number: 77".
 */
export function partsOfLine(text: string): string[] {
  return atBoxes(text).flatMap(atLabels);
}

const NUMBER = /^\s*(?:\(?\p{L}{1,3}\)|\d{1,2}[.)])?\s*$/u;

function atBoxes(text: string): string[] {
  const boxes = [...text.matchAll(BOX)];
  const [first] = boxes;
  if (first === undefined) return [text];
  const last = boxes.at(-1)!;
  const lead = text.slice(0, first.index);
  const beside =
    boxes.length === 1 ? besideLabel(lead, first[0], text.slice(first.index + first[0].length)) : null;
  if (beside !== null) return [beside];
  if (lead.trim() !== '' && !/[:\t)]\s*$/.test(lead) && text.slice(last.index + last[0].length).trim() === '')
    return boxes.map((box, index) => {
      const before = boxes[index - 1];
      return `${box[0]} ${text.slice(before === undefined ? 0 : before.index + before[0].length, box.index).trim()}`;
    });
  if (boxes.length === 1 && NUMBER.test(lead)) return [text];
  const pieces = boxes.map((box, index) => text.slice(box.index, boxes[index + 1]?.index ?? text.length));
  return lead.trim() === '' ? pieces : [lead, ...pieces];
}

/** A box in the cell beside what it ticks, before it: "☒ Traffic data"; what is written behind the box stays beside. Null for any other. */
function besideLabel(lead: string, box: string, behind: string): string | null {
  if (!/\p{L}[^\t]*\t\s*$/u.test(lead)) return null;
  const isAlone = behind.trim() === '';
  if (!isAlone && !Object.values(DATA_KINDS).some((kind) => kind.test(lead))) return null;
  return `${box} ${lead.trim()}${isAlone ? '' : `\t${behind.trim()}`}`;
}

function atLabels(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: parting } of text.matchAll(/\s*(?:[;|·•]|\s[–—]|\.(?=\s+\p{Lu}))\s+(?=\p{L})/gu)) {
    if (!isLabelled(text.slice(index + parting.length))) continue;
    pieces.push(text.slice(from, index));
    from = index + parting.length;
  }
  return [...pieces, text.slice(from)];
}

/** True if a text begins with one of the forms' labels and its colon. */
export function isLabelled(text: string): boolean {
  const found = labelOf(text);
  return found !== null && /^[^:\n\t;.]{0,60}:/u.test(text.slice(found.length));
}

/** The label that a line begins with: the longest that fits. */
export function labelOf(caption: string): { label: CertificateLabel; length: number } | null {
  let best: { label: CertificateLabel; length: number } | null = null;
  for (const label of Object.keys(LABELS) as CertificateLabel[]) {
    const length = LABELS[label].exec(caption)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { label, length };
  }
  return best;
}
