const LONGEST_TEXT = 300;
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** What of an error may be kept in the table and the log. */
export interface Failure {
  /** Name, code and one line of the message, without what could tell of a person. */
  readonly text: string;
  /** Place in the code where it was thrown, or null. */
  readonly at: string | null;
}

/**
 * Describes an error without personal data: addresses, quoted text and long numbers in its message are masked (ids of ours stay),
 * for libraries put what they were given into their messages. Takes whatever was thrown and throws nothing itself.
 */
export function describeFailure(error: unknown): Failure {
  try {
    return describe(error);
  } catch {
    return { text: 'something that cannot be shown was thrown', at: null };
  }
}

function describe(error: unknown): Failure {
  if (!(error instanceof Error)) return { text: mask(String(error)), at: null };
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return { text: `${error.name}${code}: ${mask(tellingLine(error))}`, at: placeOf(error) };
}

/** Prisma tells the reason last, after a copy of the query and its arguments. */
function tellingLine(error: Error): string {
  const lines = error.message.split('\n').filter((line) => line.trim() !== '');
  return (error.name.startsWith('PrismaClient') ? lines.at(-1) : lines[0]) ?? '';
}

function mask(text: string): string {
  const ids = text.match(UUID) ?? [];
  const parts = text.split(UUID).map((part) =>
    part
      .replace(/[^\s<>()",;:]+@[^\s<>()"',;:]+/g, '[address]')
      .replace(/"[^"]*"|(?<!\w)'[^']*'(?!\w)|„[^“]*“|«[^»]*»/g, '[text]')
      .replace(/\+?\d(?:[\d ./()-]{3,}\d)/g, '[number]'),
  );
  const masked = parts.map((part, index) => part + (ids[index] ?? '')).join('');
  return masked.trim().slice(0, LONGEST_TEXT);
}

function placeOf(error: Error): string | null {
  const frame = error.stack?.split('\n').find((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  const place = frame?.match(/([^/\\(]+[/\\][^/\\(]+:\d+):\d+\)?$/)?.[1];
  return place ?? null;
}
