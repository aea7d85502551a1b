/** One method's result in an Authentication-Results header; names and result in lower case. */
interface MethodResult {
  readonly method: string;
  readonly result: string;
  /** Values by `ptype.property`, as in `header.from`. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface AuthenticationResults {
  /** The server that says so, in lower case. */
  readonly authservId: string;
  readonly results: readonly MethodResult[];
}

/** No server writes a longer one; in characters. */
const LONGEST = 10_000;
const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
const HEAD = new RegExp(`^(${QUOTED}|[^\\s"=;/]+)(?:\\s+1)?$`);
const RESULT = /^([a-z0-9][a-z0-9_-]*)(?:\s*\/\s*\d+)?\s*=\s*([a-z0-9][a-z0-9_-]*)(?=\s|$)/i;
const PROPERTY = new RegExp(
  `^\\s+([a-z0-9_-]+(?:\\s*\\.\\s*[a-z0-9_-]+)*)\\s*=\\s*((?:${QUOTED}|[^\\s"])+)(?=\\s|$)`,
  'i',
);

/**
 * Reads the unfolded value of an Authentication-Results header (RFC 8601 §2.2), comments and quoted strings included.
 * Null if it does not follow the grammar: then nothing of it may be believed.
 */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  if (value.length > LONGEST) return null;
  const statements = splitStatements(value);
  const head = HEAD.exec(statements?.[0] ?? '');
  if (statements === null || head === null || statements.length < 2) return null;
  const authservId = unquote(head[1] ?? '').toLowerCase();
  if (statements.at(-1) === '' && statements.length > 2) statements.pop();
  if (authservId === '') return null;

  const said = statements.slice(1);
  if (said.length === 1 && said[0]?.toLowerCase() === 'none') return { authservId, results: [] };
  const results: MethodResult[] = [];
  for (const statement of said) {
    const result = readResult(statement);
    if (result === null) return null;
    results.push(result);
  }
  return { authservId, results };
}

function readResult(statement: string): MethodResult | null {
  const [read, method, result] = RESULT.exec(statement) ?? [];
  if (read === undefined || method === undefined || result === undefined) return null;
  const properties = new Map<string, string>();
  let rest = statement.slice(read.length);
  while (rest !== '') {
    const [whole, name, value] = PROPERTY.exec(rest) ?? [];
    if (whole === undefined || name === undefined || value === undefined) return null;
    const key = name.replace(/\s+/g, '').toLowerCase();
    if (properties.has(key)) return null;
    properties.set(key, unquote(value));
    rest = rest.slice(whole.length);
  }
  return { method: method.toLowerCase(), result: result.toLowerCase(), properties };
}

/** Cuts at the semicolons outside quotes; comments become a space. Null for an unclosed quote or comment. */
function splitStatements(value: string): string[] | null {
  const statements = [''];
  let depth = 0;
  let quoted = false;
  const add = (text: string) => {
    statements[statements.length - 1] += text;
  };
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === '\\' && (quoted || depth > 0)) {
      at++;
      if (quoted) add(char + value.charAt(at));
    } else if (quoted) {
      quoted = char !== '"';
      add(char);
    } else if (char === '(') {
      if (depth++ === 0) add(' ');
    } else if (char === ')') {
      if (--depth < 0) return null;
    } else if (depth === 0) {
      if (char === ';') statements.push('');
      else {
        quoted = char === '"';
        add(char);
      }
    }
  }
  return quoted || depth > 0 ? null : statements.map((statement) => statement.trim());
}

function unquote(text: string): string {
  return text.replace(new RegExp(QUOTED, 'g'), (quoted) => quoted.slice(1, -1).replace(/\\(.)/g, '$1'));
}
