import { z } from 'zod';
import type { Core } from '../core.ts';

export type Reply = { readonly ok: boolean; readonly error?: string; readonly [key: string]: unknown };

/** A method of the Web API: checked arguments in, Slack's answer out. */
export type Method = (core: Core, args: Readonly<Record<string, unknown>>) => Promise<Reply>;

/** A method that answers `invalid_arguments`, with the reasons, to what the schema refuses. */
export function method<S extends z.ZodType>(
  schema: S,
  run: (core: Core, args: z.infer<S>) => Reply | Promise<Reply>,
): Method {
  return async (core, args) => {
    const parsed = schema.safeParse(args);
    if (parsed.success) return run(core, parsed.data);
    const messages = parsed.error.issues.map((issue) => `[ERROR] ${issue.path.join('.')}: ${issue.message}`);
    return failure('invalid_arguments', messages);
  };
}

export function failure(error: string, messages: readonly string[] = []): Reply {
  return messages.length === 0 ? { ok: false, error } : { ok: false, error, response_metadata: { messages } };
}

/** An argument that arrives as JSON, or as a string that holds JSON (forms). */
export function json<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }, schema);
}

/** A yes or no that arrives as such or as "true", "false", "1", "0". */
export const flag = z
  .union([
    z.boolean(),
    z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1'),
  ])
  .optional();

/** A page size that arrives as a number or as digits. */
export const limit = z.coerce.number().int().min(1).max(999).default(100);

/** Page `limit` long from `cursor` on, with the cursor of the next one ('' on the last). */
export function pageOf<T>(
  items: readonly T[],
  size: number,
  cursor: string | undefined,
): { page: T[]; next: string } | null {
  const from = cursor
    ? Number(
        Buffer.from(cursor, 'base64url')
          .toString()
          .replace(/^from:/, ''),
      )
    : 0;
  if (!Number.isInteger(from) || from < 0) return null;
  const end = from + size;
  const next = end < items.length ? Buffer.from(`from:${end}`).toString('base64url') : '';
  return { page: items.slice(from, end), next };
}
