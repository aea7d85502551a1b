import type { Flag } from '../form/flag.ts';
import type { Request, Sources } from '../form/request.ts';
import type { JudgedMessage } from '../intake/judge.ts';

const SIGNS: Readonly<Record<Flag['severity'], string>> = { blocking: '✖', warning: '▲', notice: '·' };

/** What `letterhead read` prints for a person: the fields with their places, then the flags. */
export function describe(file: string, { kind, reason, requests }: JudgedMessage): string {
  const heading = requests.length === 1 ? kind : requests.length > 1 ? `${requests.length} requests` : kind;
  const lines = [`${file}: ${heading}${reason ? `: ${reason}` : ''}`];
  for (const [index, request] of requests.entries()) {
    if (requests.length > 1) lines.push('', `  Request ${index + 1}`);
    lines.push(...describeRequest(request.request));
  }
  return `${lines.join('\n')}\n`;
}

function describeRequest({ format, language, priority, form, sources, flags }: Request): string[] {
  const fields = leaves(form).map(([path, value]) => `  ${path.padEnd(26)} ${value}${place(sources, path)}`);
  const raised = flags.flatMap(({ severity, code, message, remedy }) => [
    `  ${SIGNS[severity]} ${code}: ${message}`,
    `      ${remedy}`,
  ]);
  return [`  ${format}, ${language}, priority ${priority}`, '', ...fields, '', ...raised];
}

function place(sources: Sources, path: string): string {
  const source = sources[path];
  if (!source) return '';
  return `   [${source.document}${source.page === null ? '' : `, page ${source.page}`}]`;
}

/** Every value that is not null, with its path; an object with a `value` of its own counts as one. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') {
    if ('type' in value && 'value' in value) return [[path, `${value.type} ${value.value}`]];
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
  }
  return [[path, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value).replace(/\s+/g, ' ')]];
}
