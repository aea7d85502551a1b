import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * What each room of `src/` may import: data walks through the house one way. `room:types` allows types only. Every room
 * may import itself.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  form: [],
  policy: ['form', 'config'],
  config: [],
  children: [],
  documents: ['children'],
  search: [],
  words: [],
  extraction: ['form', 'search', 'words', 'children', 'documents:types'],
  assessment: ['form', 'policy', 'search', 'words', 'documents:types', 'extraction:types'],
  model: ['config', 'extraction'],
  storage: ['config'],
  jobs: ['storage', 'config'],
  cases: ['form', 'policy', 'config', 'storage', 'jobs', 'assessment:types', 'documents:types'],
  intake: ['form', 'policy', 'config', 'storage', 'jobs', 'documents', 'extraction', 'assessment', 'cases'],
  slack: ['form', 'policy', 'config', 'storage', 'jobs', 'cases'],
  feedback: ['form', 'policy', 'config', 'storage', 'jobs', 'cases'],
  digest: ['form', 'policy', 'config', 'storage', 'jobs', 'cases'],
  desk: [],
  service: [
    ...['form', 'policy', 'config', 'storage', 'jobs', 'documents', 'extraction', 'assessment', 'cases'],
    ...['intake', 'model', 'slack', 'feedback', 'digest', 'desk'],
  ],
  cli: [
    ...['form', 'policy', 'config', 'storage', 'jobs', 'documents', 'extraction', 'assessment', 'cases'],
    ...['intake', 'model', 'slack', 'feedback', 'digest', 'desk', 'service'],
  ],
};

const STATEMENT = /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'";]*?)from\s*['"](\.[^'"]+)['"]/g;
const DYNAMIC = /import\(\s*['"](\.[^'"]+)['"]\s*\)/g;

interface Arrow {
  readonly file: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

/** Every import between files of a source folder. */
export function arrows(source: string): Arrow[] {
  return sourceFiles(source).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const at = (path: string) => resolve(dirname(file), path);
    const fixed = [...text.matchAll(STATEMENT)].map(([, , type, names, path]) => ({
      file,
      target: at(path!),
      typesOnly: type !== undefined || onlyTypes(names!),
    }));
    const dynamic = [...text.matchAll(DYNAMIC)].map(([, path]) => ({
      file,
      target: at(path!),
      typesOnly: false,
    }));
    return [...fixed, ...dynamic];
  });
}

function onlyTypes(names: string): boolean {
  const list = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  if (list === undefined) return false;
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '));
}

/** A sentence for every import that goes against the rules, and for every room that has none. */
export function wrongArrows(source: string): string[] {
  const problems: string[] = [];
  const root = resolve(source);
  const roomOf = (file: string) => relative(root, file).split(sep)[0]!;
  for (const { file, target, typesOnly } of arrows(root)) {
    const [from, to] = [roomOf(file), roomOf(target)];
    if (from === to) continue;
    const allowed = ROOMS[from];
    const shown = relative(root, file);
    if (allowed === undefined) problems.push(`${shown}: the room ${from} has no rule in tools/room-rules.ts`);
    else if (!allowed.includes(to) && !(typesOnly && allowed.includes(`${to}:types`)))
      problems.push(
        `${shown}: ${from} may not import ${allowed.includes(`${to}:types`) ? `more than types from ${to}` : to}`,
      );
  }
  return problems;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}
