import type { StandardForm } from '../../../src/form/standard-form.ts';

/** A mail as it comes in, with what a person reads in it. */
export interface Letter {
  readonly name: string;
  /** The mail's From, as in the header; "" for a bare text file. */
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  /** Further header lines. */
  readonly headers?: readonly string[];
  /** Attached texts by file name. */
  readonly attached?: Readonly<Record<string, string>>;
}

/** What must stand at a path of the form: equal but for case, a pattern, or nothing. */
export type Wanted = string | boolean | RegExp | null;

export interface RequestLetter extends Letter {
  readonly wants: Readonly<Record<string, Wanted>>;
  /** All identifiers, as "type value"; no others may be read. */
  readonly identifiers: readonly string[];
}

/** Asserts that a path of a table names a field. */
export function fieldAt(form: StandardForm, path: string): unknown {
  let at: unknown = form;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(key in at)) throw new Error(`no field ${path}`);
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}
