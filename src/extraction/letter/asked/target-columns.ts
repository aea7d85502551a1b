import type { IdentifierType } from '../../../form/standard-form.ts';
import { ACCOUNT_WORDS } from '../../identifiers/account-words.ts';
import type { Letter } from '../layout.ts';

/** The heading of a column that names accounts: a word for one, and little else. */
const HEADING = new RegExp(
  `^(?:[\\p{L}.'’]{1,12}\\s+){0,2}(?:${ACCOUNT_WORDS})(?:[\\s/(-]+\\p{L}{1,14}[).]?){0,2}$`,
  'iu',
);
const NAME = /^@?(?=[\p{L}\p{N}_.-]*\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40}$/u;
/** Cells of other columns that say what the name is. */
const OF_NAME =
  /(?<![\p{L}])(?:user ?names?|nick\p{L}*|handle|chat|profile?|pseudo\p{L}*|alias|benutzername|nutzername|gebruikersnaam|usuario|utente|użytkownik\p{L}*|utilizator|користувач\p{L}*)(?![\p{L}])/iu;
const NUMBER = /^\d{6,20}$/;
const NO_NAME = /^(?:\d{1,2}[./-]){1,2}\d{2,4}$|^[A-Z]{1,3}-?\d+$|^\p{Lu}?\p{Ll}+\.?$/u;

/** A name or number of a user in a table, as it stands in its cell. */
export interface InColumn {
  readonly type: IdentifierType;
  readonly value: string;
}

/** The names and numbers of users in the rows below a heading for accounts, as long as the rows have its number of cells. */
export function namesInColumns({ body }: Letter): InColumn[] {
  const found: InColumn[] = [];
  let columns: readonly number[] = [];
  let count = 0;
  for (const { text } of body) {
    const cells = text.split('\t').map((cell) => cell.trim());
    if (cells.length < 2) {
      columns = text === '' ? columns : [];
      continue;
    }
    const named = cells.length === count ? columns.flatMap((column) => inCell(cells, column) ?? []) : [];
    found.push(...named);
    if (named.length === 0 && cells.every((cell) => !/[@_]|\d{3}/.test(cell))) {
      const heads = cells.flatMap((cell, at) => (cell.length < 40 && HEADING.test(cell) ? [at] : []));
      if (heads.length > 0) [columns, count] = [heads, cells.length];
    }
  }
  return found;
}

function inCell(cells: readonly string[], column: number): InColumn | null {
  const value = cells[column]!.replace(/^["“„«]|["”“»]$/g, '');
  if (NUMBER.test(value)) return { type: 'user-id', value };
  if (!NAME.test(value) || NO_NAME.test(value)) return null;
  const isMarked = /[\p{L}\d][_.]\S|\p{Ll}\d/u.test(value);
  return isMarked || cells.some((cell, at) => at !== column && OF_NAME.test(cell))
    ? { type: 'username', value: value.replace(/^@/, '') }
    : null;
}
