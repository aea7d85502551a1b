import { readFile } from 'node:fs/promises';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { describeIssue } from './describe-issue.ts';
import { Policy } from './policy.ts';

/** The policy file is missing or wrong. The message is one line: `file:line: what is wrong; what mends it`. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/**
 * Reads and checks the desk's policy file (YAML).
 * @throws {PolicyError} if the file cannot be read, is no YAML, or does not fit the schema; only one fault is told.
 */
export async function loadPolicy(file: string): Promise<Policy> {
  return parsePolicy(await readText(file), file);
}

/**
 * Checks the text of a policy file. `file` is only the name that messages show.
 * @throws {PolicyError} as loadPolicy does.
 */
export function parsePolicy(text: string, file: string): Policy {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fail = (line: number, message: string): never => {
    throw new PolicyError(`${file}:${line}: ${oneLine(message)}`);
  };

  const [broken] = document.errors;
  if (broken) {
    const what = broken.message.replace(/ at line \d+, column \d+[\s\S]*$/, '').replace(/\.$/, '');
    const remedy =
      broken.code === 'DUPLICATE_KEY' ? 'keep only one of the two' : 'mend the YAML at this place';
    return fail(lines.linePos(broken.pos[0]).line, `${what}; ${remedy}`);
  }

  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    return fail(1, `${messageOf(error)}; write the values out instead of using YAML aliases`);
  }
  if (value === null || value === undefined) {
    return fail(1, 'the file is empty; start from fixtures/policy.yaml');
  }

  const checked = Policy.safeParse(value);
  if (!checked.success) {
    const found = checked.error.issues
      .flatMap((issue) => describeIssue(issue, value))
      .map(({ kind, path, message }) => ({ kind, message, line: lineOf(document, lines, path) }))
      .sort((a, b) => Number(a.kind === 'missing') - Number(b.kind === 'missing') || a.line - b.line)[0];
    return fail(found?.line ?? 1, found?.message ?? 'this is no policy; start from fixtures/policy.yaml');
  }

  const { days, remindBeforeDays } = checked.data.preservation;
  if (remindBeforeDays >= days) {
    return fail(
      lineOf(document, lines, ['preservation', 'remindBeforeDays']),
      `preservation.remindBeforeDays is ${remindBeforeDays} but data is preserved for ${days} days only; write a number below ${days}`,
    );
  }
  return checked.data;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const why =
      code === 'ENOENT'
        ? 'there is no such file; correct the path in --policy or LETTERHEAD_POLICY'
        : code === 'EISDIR'
          ? 'this is a folder; name the YAML file itself in --policy or LETTERHEAD_POLICY'
          : code === 'EACCES' || code === 'EPERM'
            ? 'no right to read this file; let the user who runs the service read it'
            : `cannot be read (${oneLine(messageOf(error))}); check the path and the disk`;
    throw new PolicyError(`${oneLine(file)}: ${why}`);
  }
}

/** The line of the key at `path`, or of what stands nearest above it in the file. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const offset = (keyNode(document, part) ?? nodeAt(document, part))?.range?.[0];
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

function nodeAt(document: Document, path: readonly PropertyKey[]) {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : null;
}

function keyNode(document: Document, path: readonly PropertyKey[]) {
  const map = nodeAt(document, path.slice(0, -1));
  if (!isMap(map)) return null;
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
