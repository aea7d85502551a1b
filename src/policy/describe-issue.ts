import { z } from 'zod';
import { nearest } from '../config/nearest.ts';
import { Policy } from './policy.ts';

/**
 * One fault of a policy file in words. `unknown-key`: the key itself is wrong; `missing`: a key is not there, often
 * because it is misspelt elsewhere; `value`: what stands behind the key is wrong.
 */
export interface Fault {
  readonly kind: 'unknown-key' | 'missing' | 'value';
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Puts an issue of the schema into plain words with its remedy: one fault, or one for each unknown key. */
export function describeIssue(issue: z.core.$ZodIssue, root: unknown): Fault[] {
  const at = describePath(issue.path);
  const found = valueAt(root, issue.path);
  const fault = (message: string): Fault[] => [{ kind: 'value', path: issue.path, message }];

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      kind: 'unknown-key',
      path: [...issue.path, key],
      message: unknownKey(key, issue.path),
    }));
  }
  if (found === undefined && issue.path.length > 0) {
    return [{ kind: 'missing', path: issue.path, message: `${at} is missing; add ${expectation(issue)}` }];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return fault(`${at} is ${show(found)}; write one of: ${allowed.join(', ')}${didYouMean(found, allowed)}`);
  }
  if (issue.code === 'invalid_union') {
    const allowed = issue.errors
      .flat()
      .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
    return fault(`${at} is ${show(found)}; write one of: ${allowed.join(', ')}${didYouMean(found, allowed)}`);
  }
  return fault(`${at} is ${show(found)}; write ${expectation(issue)}`);
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const allowed = keysAt(path);
  const where = path.length === 0 ? '' : ` in ${describePath(path)}`;
  const meant = nearest(key, allowed);
  const remedy = meant === null ? 'remove it' : `did you mean "${meant}"?`;
  return `unknown key "${key}"${where} (allowed: ${allowed.join(', ')}); ${remedy}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wordFor(issue.expected);
    case 'invalid_value':
      return `one of: ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'a web address such as https://www.politie.nl' : formatHint(issue);
    case 'too_small':
      if (issue.origin === 'array')
        return `at least ${issue.minimum} ${plural(issue.minimum, 'entry', 'entries')}`;
      if (issue.origin === 'string')
        return `at least ${issue.minimum} ${plural(issue.minimum, 'character', 'characters')}`;
      return `a number of at least ${issue.minimum}`;
    default:
      return `a value that fits (${issue.message})`;
  }
}

/** The schema's own hint, "must be an ISO …" turned into "an ISO …". */
function formatHint(issue: z.core.$ZodIssue): string {
  return issue.message.replace(/^must be /, '');
}

function plural(count: number | bigint, one: string, many: string): string {
  return Number(count) === 1 ? one : many;
}

function wordFor(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    object: 'a group of keys (key: value)',
    array: 'a list, such as [a, b]',
    string: 'text (put it in quotes)',
    number: 'a number',
    int: 'a whole number',
  };
  return words[expected] ?? expected;
}

function didYouMean(found: unknown, allowed: readonly string[]): string {
  const meant = typeof found === 'string' ? nearest(found, allowed) : null;
  return meant === null ? '' : `; did you mean "${meant}"?`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value !== null && typeof value === 'object') return 'a group of keys';
  if (value === null) return 'empty';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The keys that the schema allows in the group at `path`. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = Policy;
  for (const key of path) {
    schema = unwrap(schema);
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject) schema = schema.shape[String(key)];
    else return [];
  }
  schema = unwrap(schema);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional) inner = inner.unwrap();
  return inner;
}
