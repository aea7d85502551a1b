import type { StandardForm } from './standard-form.ts';

type Holder = Record<string, unknown>;

/** The value at the path of a source: `crime.caseNumber`, `identifiers.2`. Null where nothing stands. */
export function valueAt(form: StandardForm, path: string): unknown {
  return path.split('.').reduce<unknown>((holder, key) => (holder as Readonly<Holder>)[key] ?? null, form);
}

/** Puts a value at the path of a source; all that the path goes through must be there. */
export function setAt(form: StandardForm, path: string, value: unknown): void {
  const keys = path.split('.');
  let holder: Holder = form;
  for (let at = 0; at < keys.length - 1; at += 1) holder = holder[keys[at]!] as Holder;
  holder[keys.at(-1)!] = value;
}
