import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../src/policy/durations.ts';

const NOON = new Date('2026-10-24T12:00:00Z');

describe('addDuration', () => {
  it('adds hours, days, weeks and mixtures', () => {
    expect(addDuration(NOON, 'PT1H').toISOString()).toBe('2026-10-24T13:00:00.000Z');
    expect(addDuration(NOON, 'P10D').toISOString()).toBe('2026-11-03T12:00:00.000Z');
    expect(addDuration(NOON, 'P2W').toISOString()).toBe('2026-11-07T12:00:00.000Z');
    expect(addDuration(NOON, 'P1DT2H3M4S').toISOString()).toBe('2026-10-25T14:03:04.000Z');
  });

  it('knows no summer time', () => {
    expect(addDuration(new Date('2026-10-24T22:30:00Z'), 'P1D').toISOString()).toBe(
      '2026-10-25T22:30:00.000Z',
    );
  });

  it('refuses what is no duration', () => {
    expect(() => addDuration(NOON, '10 days')).toThrow(RangeError);
  });

  it('adds exactly the sum of its parts', () => {
    const part = fc.nat(500);
    fc.assert(
      fc.property(part, part, part, part, (days, hours, minutes, seconds) => {
        const sum = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
        const moved = addDuration(NOON, `P${days}DT${hours}H${minutes}M${seconds}S`);
        expect(moved.getTime() - NOON.getTime()).toBe(sum);
      }),
    );
  });
});
