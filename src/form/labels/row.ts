import type { RowLabel } from './labels.ts';

/** A row or heading in short: its label, its other wordings and those that count only inside a form, each list parted by "|", and the hint. */
export function row(label: string, also: string, inForm = '', hint: string | null = null): RowLabel {
  return { label, also: wordingsOf(also), inForm: wordingsOf(inForm), hint };
}

/** The wordings of a list in short. */
export function wordingsOf(list: string): string[] {
  return list
    .split('|')
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
}

/** What a wording with choices stands for: "Name {der Behörde,der Stelle}" is two. Choices may stand within choices. */
export function expand(wording: string): string[] {
  let texts = [''];
  let from = 0;
  for (let open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', from)) {
    const plain = wording.slice(from, open);
    const { choices, end } = choicesAt(wording, open + 1);
    texts = texts.flatMap((text) => choices.map((choice) => text + plain + choice));
    from = end + 1;
  }
  const rest = wording.slice(from);
  return rest === '' ? texts : texts.map((text) => text + rest);
}

/** The choices that begin at an offset, each expanded, and the offset of the bracket that ends them. */
function choicesAt(wording: string, start: number): { readonly choices: string[]; readonly end: number } {
  const choices: string[] = [];
  const put = (choice: string): void => {
    if (choice.includes('{')) choices.push(...expand(choice));
    else choices.push(choice);
  };
  let from = start;
  let within = 0;
  let end = start;
  for (; end < wording.length; end += 1) {
    const mark = wording[end]!;
    if (mark === '{') within += 1;
    else if (mark === '}' && within === 0) break;
    else if (mark === '}') within -= 1;
    else if (mark === ',' && within === 0) {
      put(wording.slice(from, end));
      from = end + 1;
    }
  }
  put(wording.slice(from, end));
  return { choices, end };
}
