import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { recordFirstCard } from '../../src/cases/card-posted.ts';
import { decide } from '../../src/cases/decide.ts';
import { followTime, timeMark } from '../../src/cases/time-marks.ts';
import { CLOCKS, command, openSample, RECEIVED_AT, view } from './samples.ts';
import { openScratchEmbedded, type ScratchStorage } from './storages.ts';

const HOUR = 3_600_000;
const at = (hours: number) => new Date(RECEIVED_AT.getTime() + hours * HOUR);

test.each([
  [0, null],
  [4.9, null],
  [5, 'half'],
  [7.4, 'half'],
  [7.5, 'quarter'],
  [10, 'quarter'],
  [10.1, 'overdue'],
])('after %d of ten hours the mark is %s', (hours, mark) => {
  expect(timeMark(at(0), at(10), at(hours))).toBe(mark);
});

test('marks only ever come in their order', () => {
  const order = [null, 'half', 'quarter', 'overdue'];
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      fc.array(fc.nat(2000)),
      (whole, moments) => {
        const marks = moments.toSorted((a, b) => a - b).map((now) => timeMark(at(0), at(whole), at(now)));
        const places = marks.map((mark) => order.indexOf(mark));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      },
    ),
  );
});

describe('cards follow the clock', () => {
  let scratch: ScratchStorage;
  beforeAll(async () => {
    scratch = await openScratchEmbedded();
  });
  afterAll(() => scratch.remove());

  it('once for each mark, as long as the case is open', async () => {
    const { storage } = scratch;
    const { id, dueAt } = await openSample(storage);
    const jobs = () =>
      storage.prisma.job.findMany({ where: { key: { contains: `${id}:time:` } }, orderBy: { seq: 'asc' } });
    const whole = (dueAt.getTime() - RECEIVED_AT.getTime()) / HOUR;
    const look = (share: number, done = new Set<string>()) => followTime(storage, at(whole * share), done);
    expect(await look(0.6)).toBe(0);
    await recordFirstCard(storage, id, RECEIVED_AT);
    expect(await look(0.4)).toBe(0);
    const done = new Set<string>();
    expect(await look(0.6, done)).toBe(1);
    expect(await look(0.7, done)).toBe(0);
    await look(0.7);
    await look(1.1);
    expect((await jobs()).map(({ name, key, lane }) => ({ name, key, lane }))).toEqual(
      ['half', 'overdue'].map((mark) => ({
        name: 'sync-card',
        key: `sync-card:${id}:time:${dueAt.getTime()}:${mark}`,
        lane: `card:${id}`,
      })),
    );
    await decide(storage, CLOCKS, command(await view(storage, id), 'escalate', { at: at(0) }));
    await look(1 / whole / 2);
    const { escalationDueAt } = await view(storage, id);
    expect((await jobs()).at(-1)?.key).toBe(`sync-card:${id}:time:${escalationDueAt!.getTime()}:half`);
    await decide(
      storage,
      CLOCKS,
      command(await view(storage, id), 'reject', { explanation: 'This is not our account.' }),
    );
    expect(await look(0.9)).toBe(0);
  });
});
