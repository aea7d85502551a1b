import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/jobs/failure.ts';
import { retryDelay } from '../../src/jobs/timing.ts';

const textOf = (message: string) => describeFailure(new Error(message)).text;

describe('describeFailure', () => {
  it('tells what an operator needs', () => {
    const error = Object.assign(new TypeError('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const failure = describeFailure(error);
    expect(failure.text).toBe('TypeError (ECONNREFUSED): connect ECONNREFUSED');
    expect(failure.at).toMatch(/^jobs\/failure\.test\.ts:\d+$/);
  });

  it('masks addresses, quoted text and long numbers, and keeps ids', () => {
    expect(textOf('550 <j.tamm@politsei.ee> rejected')).toBe('Error: 550 <[address]> rejected');
    expect(textOf('no field "Jaan Tamm" in \'the form\'')).toBe('Error: no field [text] in [text]');
    expect(textOf("can't reach +372 612 3000, 192.0.2.7")).toBe("Error: can't reach [number], [number]");
    const id = '0193b0c6-7a51-7c3e-8f00-1234567890ab';
    expect(textOf(`case ${id} is gone`)).toBe(`Error: case ${id} is gone`);
  });

  it('takes of a database error the reason and not the query', () => {
    const error = new Error(
      'Invalid `create()` invocation:\n\n{ name: Tamm }\n\nUnique constraint failed on key',
    );
    error.name = 'PrismaClientKnownRequestError';
    expect(describeFailure(error).text).toBe(
      'PrismaClientKnownRequestError: Unique constraint failed on key',
    );
  });

  it('describes anything, in one short line without addresses', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string().map((text) => new Error(text)),
        ),
        (thrown) => {
          const { text } = describeFailure(thrown);
          expect(text.length).toBeLessThan(400);
          expect(text).not.toContain('\n');
        },
      ),
    );
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), (address, text) => {
        expect(textOf(`${text} ${address} ${text}`)).not.toContain(address.slice(address.indexOf('@')));
      }),
    );
  });
});

describe('retryDelay', () => {
  it('doubles, and never waits longer than five minutes', () => {
    expect([1, 2, 3, 4].map((attempt) => retryDelay(attempt, 2_000))).toEqual([2_000, 4_000, 8_000, 16_000]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (attempt) => {
        expect(retryDelay(attempt, 2_000)).toBeLessThanOrEqual(300_000);
        expect(retryDelay(attempt + 1, 2_000)).toBeGreaterThanOrEqual(retryDelay(attempt, 2_000));
      }),
    );
  });
});
