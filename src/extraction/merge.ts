import { setAt } from '../form/at-path.ts';
import type { Method, Source, Sources } from '../form/request.ts';
import { blankForm, type Identifier, type StandardForm } from '../form/standard-form.ts';
import type { FieldPath, Finding } from './evidence.ts';
import { letters } from './fold.ts';

/** How much a way of finding a value proves, the strongest first. */
export const METHODS_BY_STRENGTH: readonly Method[] = [
  'acroform',
  'label',
  'pattern',
  'ocr',
  'model',
  'header',
];

type ListPath = Extract<FieldPath, 'crime.provisions' | 'identifiers'>;

/**
 * The form that the findings make. For each field the strongest method wins; among equals the one that comes first, so callers put
 * the form itself before the letters around it. Entries of lists are kept in order, each once.
 */
export function merge(findings: readonly Finding[]): { form: StandardForm; sources: Sources } {
  return setInto(blankForm(), {}, findings);
}

/** A form with its sources, and the findings set into it as `merge` does; both are left as they are. */
export function addFindings(
  filled: { readonly form: StandardForm; readonly sources: Sources },
  findings: readonly Finding[],
): { form: StandardForm; sources: Sources } {
  return setInto(structuredClone(filled.form), { ...filled.sources }, findings);
}

/** A form with its sources without the values at these paths; both are left as they are. */
export function withoutValues(
  filled: { readonly form: StandardForm; readonly sources: Sources },
  paths: Iterable<string>,
): { form: StandardForm; sources: Sources } {
  const form = structuredClone(filled.form);
  const sources = { ...filled.sources };
  for (const path of paths) {
    setAt(form, path, null);
    delete sources[path];
  }
  return { form, sources };
}

function setInto(
  form: StandardForm,
  sources: Record<string, Source>,
  findings: readonly Finding[],
): { form: StandardForm; sources: Sources } {
  const best = new Map<FieldPath, Finding>();
  for (const finding of findings) {
    if (isList(finding.path)) {
      addEntry(form, sources, finding.path, finding);
      continue;
    }
    const held = best.get(finding.path);
    if (held === undefined || isStronger(finding, held)) best.set(finding.path, finding);
  }
  for (const finding of best.values()) {
    setAt(form, finding.path, finding.value);
    sources[finding.path] = finding.source;
  }
  return { form, sources };
}

/** Of two values read from pictures, the one that was found in the stronger way. */
function isStronger(finding: Finding, held: Finding): boolean {
  const method =
    METHODS_BY_STRENGTH.indexOf(finding.source.method) - METHODS_BY_STRENGTH.indexOf(held.source.method);
  return (
    method < 0 ||
    (method === 0 && METHODS_BY_STRENGTH.indexOf(finding.found) < METHODS_BY_STRENGTH.indexOf(held.found))
  );
}

function isList(path: FieldPath): path is ListPath {
  return path === 'crime.provisions' || path === 'identifiers';
}

function addEntry(
  form: StandardForm,
  sources: Record<string, Source>,
  path: ListPath,
  finding: Finding,
): void {
  if (path === 'crime.provisions') {
    const value = finding.value as string;
    if (form.crime.provisions.some((one) => letters(one) === letters(value))) return;
    sources[`${path}.${form.crime.provisions.length}`] = finding.source;
    form.crime.provisions.push(value);
    return;
  }
  const value = finding.value as Identifier;
  const same = form.identifiers.findIndex((one) => sameIdentifier(one, value));
  if (same < 0) {
    sources[`${path}.${form.identifiers.length}`] = finding.source;
    form.identifiers.push(value);
  } else if (saysMore(value, form.identifiers[same]!)) {
    form.identifiers[same] = value;
    sources[`${path}.${same}`] = finding.source;
  }
}

/** Whether two entries name the same account or line at the same moment, as far as both tell. */
export function sameIdentifier(a: Identifier, b: Identifier): boolean {
  return (
    a.type === b.type &&
    a.value.toLowerCase() === b.value.toLowerCase() &&
    (a.port === null || b.port === null || a.port === b.port) &&
    (a.at === null || b.at === null || a.at === b.at)
  );
}

/** Whether an entry tells more of port and moment than the other. */
export function saysMore(a: Identifier, b: Identifier): boolean {
  const told = (one: Identifier): number => Number(one.port !== null) + Number(one.at !== null);
  return told(a) > told(b);
}
