import type { Comparable } from './repeat.ts';

/** What is compared of two requests. */
export type Matter = Pick<Comparable, 'references' | 'identifiers' | 'natures'>;

/**
 * Whether a form that came in a reply belongs to the request that the reply answers. `same`: they share a reference or a target, nothing
 * speaks against it, and the same is asked; or the form tells too little to be another one. `other`: both name references and targets,
 * and share none. `doubt`: all else, such as another target in the same proceedings. Pure.
 */
export function sameMatter(reply: Matter, earlier: Matter): 'same' | 'other' | 'doubt' {
  const references = compared(reply.references, earlier.references);
  const targets = compared(reply.identifiers, earlier.identifiers);
  if (references === 'other' && targets === 'other') return 'other';
  if (references === 'other' || targets === 'other') return 'doubt';
  const natures = compared(asked(reply), asked(earlier));
  return natures === 'other' ? 'doubt' : 'same';
}

/**
 * Whether a letter that came in a reply may be of the request that the reply answers: it asks for nothing else, and shares a target, or
 * names none and no other proceedings. A letter has a number of its own, and so has an order. Pure.
 */
export function maySupplement(letter: Matter, earlier: Matter, otherProceedings: boolean): boolean {
  const targets = compared(letter.identifiers, earlier.identifiers);
  if (targets === 'other' || compared(asked(letter), asked(earlier)) === 'other') return false;
  return (
    targets === 'shared' || !otherProceedings || compared(letter.references, earlier.references) === 'shared'
  );
}

/** The references of a form that can be compared with those of another one: a file number tells nothing beside a registration number. */
export function comparableReferences(
  { form, references }: { readonly form: Numbers; readonly references: readonly string[] },
  earlier: { readonly form: Numbers; readonly references: readonly string[] },
): string[] {
  const known = (a: string | null, b: string | null): boolean => a !== null && b !== null;
  const meets =
    known(form.registrationNumber, earlier.form.registrationNumber) ||
    known(form.crime.caseNumber, earlier.form.crime.caseNumber);
  return meets || references.some((one) => earlier.references.includes(one)) ? [...references] : [];
}

interface Numbers {
  readonly registrationNumber: string | null;
  readonly crime: { readonly caseNumber: string | null };
}

function compared(a: readonly string[], b: readonly string[]): 'shared' | 'other' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  return a.some((value) => b.includes(value)) ? 'shared' : 'other';
}

/** A production that follows a preservation, or an ordinary request after an emergency, is a new request. */
function asked({ natures }: Matter): readonly string[] {
  const has = (nature: string): boolean => natures.includes(nature);
  if (has('emergency')) return ['emergency'];
  if (has('production')) return ['production'];
  return natures.filter((nature) => nature !== 'other');
}
