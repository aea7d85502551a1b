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
