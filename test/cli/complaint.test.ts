import { expect, it } from 'vitest';
import { complaint } from '../../src/cli/complaint.ts';

class PrismaError extends Error {
  override readonly name = 'PrismaClientKnownRequestError';
}

it('tells the reason of a database error in one line, without its query', () => {
  const failed = (reason: string) =>
    new PrismaError(
      `\nInvalid \`prisma.message.create()\` invocation:\n\n\nDatabase error. Message: \`${reason}\``,
    );
  expect(complaint(failed('could not extend file "base/5": No space left on device'))).toMatch(
    /^the disk is full: /,
  );
  expect(complaint(failed("Can't reach database server"))).toMatch(/^the database does not answer: /);
  expect(complaint(failed('value too long'))).toBe('Database error. Message: `value too long`');
});

it('keeps to one line whatever is thrown', () => {
  expect(complaint(new Error('first\nsecond'))).toBe('first');
  expect(complaint('\n')).toBe('no reason was given');
});
