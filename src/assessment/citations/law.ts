import type { MeasureNature } from '../../policy/requirements.ts';

/** A law, a code or a treaty as far as the desk can tell whether a citation of it can be right. */
export interface Law {
  /** As messages name it. */
  readonly name: string;
  /** How letters name it: a regular expression over lower-case text. */
  readonly named: string;
  /** Whose law it is: countries (ISO 3166-1), or all states that the treaty or union binds. */
  readonly of: readonly string[] | 'convention' | 'union' | 'union-without-denmark';
  /** Number of its last article; null where the desk does not know. */
  readonly last: number | null;
  /** Whether it is a code of criminal procedure: it gives powers to authorities of its own countries alone. */
  readonly isOfProcedure?: boolean;
  /** Articles of which the parts are known: the letters or numbers in brackets that may follow. */
  readonly parts?: Readonly<Record<string, RegExp>>;
  /** Articles that are the basis of one measure only. */
  readonly measures?: Readonly<Record<string, MeasureNature>>;
}
