import { setAt, valueAt } from '../form/at-path.ts';
import type { Method, Request, Source } from '../form/request.ts';
import { blankForm, type Identifier, type StandardForm } from '../form/standard-form.ts';
import { METHODS_BY_STRENGTH, sameIdentifier, saysMore } from './merge.ts';

type Filled = Pick<Request, 'form' | 'sources'>;

/**
 * A request as it was read before some of its pages could be, and as it was read with them, in one form: for each field the value that
 * was found in the stronger way, of equals the later one; an emergency stays one. The entries of `before`'s lists keep their places, and fields whose paths
 * are in `kept` their values.
 */
export function joinReadings(before: Filled, after: Filled, kept: ReadonlySet<string>): Filled {
  const form = structuredClone(before.form);
  const sources = { ...before.sources };
  for (const paths of units()) {
    if (paths.some((one) => kept.has(one)) || !isBetter(paths, after, before)) continue;
    if (paths.includes('nature.emergency') && isUnsaidByPicture(before, after)) continue;
    for (const one of paths) {
      setAt(form, one, valueAt(after.form, one));
      const source = after.sources[one];
      if (source === undefined) delete sources[one];
      else sources[one] = source;
    }
  }
  addProvisions(form, sources, after);
  addIdentifiers(form, sources, after, kept);
  return { form, sources };
}

function isBetter(paths: readonly string[], after: Filled, before: Filled): boolean {
  if (paths.every((path) => valueAt(after.form, path) === null)) return false;
  if (paths.every((path) => valueAt(before.form, path) === null)) return true;
  return strongest(paths, after) <= strongest(paths, before);
}

/** A box that reads "no" in a picture does not take back an emergency that was told in words. */
function isUnsaidByPicture(before: Filled, after: Filled): boolean {
  return before.form.nature.emergency === true && after.sources['nature.emergency']?.method === 'ocr';
}

/** Place in the order of strength of the best evidence for the fields: 0 is the strongest. */
function strongest(paths: readonly string[], { sources }: Filled): number {
  const ranks = paths.flatMap((path) => {
    const method: Method | undefined = sources[path]?.method;
    return method === undefined ? [] : [METHODS_BY_STRENGTH.indexOf(method)];
  });
  return Math.min(METHODS_BY_STRENGTH.length, ...ranks);
}

function addProvisions(form: StandardForm, sources: Record<string, Source>, after: Filled): void {
  const { provisions } = form.crime;
  for (const [at, provision] of after.form.crime.provisions.entries()) {
    if (provisions.some((one) => folded(one) === folded(provision))) continue;
    const source = after.sources[`crime.provisions.${at}`];
    if (source !== undefined) sources[`crime.provisions.${provisions.length}`] = source;
    provisions.push(provision);
  }
}

function addIdentifiers(
  form: StandardForm,
  sources: Record<string, Source>,
  after: Filled,
  kept: ReadonlySet<string>,
): void {
  for (const [at, identifier] of after.form.identifiers.entries()) {
    const source = after.sources[`identifiers.${at}`];
    const known = form.identifiers.findIndex((one) => sameIdentifier(one, identifier));
    const path = `identifiers.${known < 0 ? form.identifiers.length : known}`;
    if (known >= 0 && (kept.has(path) || !saysMore(identifier, form.identifiers[known] as Identifier)))
      continue;
    if (known < 0) form.identifiers.push(identifier);
    else form.identifiers[known] = identifier;
    if (source !== undefined) sources[path] = source;
  }
}

/** Paths of the fields that hold one value; the ends of a period are taken together, for one makes no sense with another's. */
function units(): string[][] {
  return Object.entries(blankForm()).flatMap(([key, value]) => {
    if (Array.isArray(value)) return [];
    if (value === null || typeof value !== 'object') return [[key]];
    const paths = Object.entries(value).flatMap(([inner, one]) =>
      Array.isArray(one) ? [] : [`${key}.${inner}`],
    );
    return key === 'timeRange' ? [paths] : paths.map((path) => [path]);
  });
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
