import type { RowLabel } from './labels.ts';

/**
 * A row or heading in short: its label, its other wordings and those that count only inside a form, each list parted by "|", and the
 * template's explanation. "{a,b}" in a wording stands for one of its parts: "Name {der Behörde,der Stelle}" is two wordings.
 */
export function row(label: string, also: string, inForm = '', hint: string | null = null): RowLabel {
  return { label, also: wordingsOf(also), inForm: wordingsOf(inForm), hint };
}

/** The wordings that a list in short stands for. */
export function wordingsOf(list: string): string[] {
  return list
    .split('|')
    .flatMap(expand)
    .map((wording) => wording.replace(/\s+/g, ' ').trim())
    .filter((wording) => wording !== '');
}

function expand(wording: string): string[] {
  const choice = /\{([^{}]*)\}/.exec(wording);
  if (choice === null) return [wording];
  const [before, after] = [wording.slice(0, choice.index), wording.slice(choice.index + choice[0].length)];
  return choice[1]!.split(',').flatMap((part) => expand(before + part + after));
}
