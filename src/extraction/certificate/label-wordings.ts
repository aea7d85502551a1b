/** Labels of a line's beginning, whichever of the wordings it has. */
export const anyOf = (...wordings: string[]): RegExp => new RegExp(`^(?:${wordings.join('|')})`, 'iu');
/** Short words that are a label only with their colon, their cell's end or their dots right behind them. */
export const alone = (...wordings: string[]): string =>
  `(?:${wordings.join('|')})(?:\\s*\\([^()]{1,40}\\))?(?=\\s*(?:[:：\\t]|\\.{4,}))`;
