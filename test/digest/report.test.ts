import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDays } from '../../src/digest/transparency/days.ts';
import { buildReport, type Group, type TransparencyReport } from '../../src/digest/transparency/report.ts';
import { reportHtml } from '../../src/digest/transparency/report-html.tsx';
import { reportCsv, writeReport } from '../../src/digest/transparency/write-report.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { POLICY } from './policy.ts';
import { fillWith, type Records, records } from './random-cases.ts';

let scratch: ScratchStorage;
beforeAll(async () => {
  scratch = await openScratchEmbedded();
});
afterAll(() => scratch.remove());

const DAYS = { from: '2026-11-10', to: '2026-11-22' };
const NOW = new Date('2026-11-23T08:00:00Z');
const OUTCOMES = ['received', 'approved', 'rejected', 'forged', 'withdrawn', 'open'] as const;

/** The figures once more, counted one by one from what was put in. */
function naive({ cases }: Records): Record<string, number> {
  const seen: Record<string, number> = {};
  const add = (what: string) => {
    seen[what] = (seen[what] ?? 0) + 1;
  };
  for (const one of cases) {
    const day = one.receivedAt.toISOString().slice(0, 10);
    if (day < DAYS.from || day > DAYS.to) continue;
    const outcomes = ['received'];
    if (['approved', 'answered', 'preserved'].includes(one.state)) outcomes.push('approved');
    else if (one.state === 'rejected') outcomes.push('rejected', ...(one.forged ? ['forged'] : []));
    else if (one.state === 'withdrawn') outcomes.push('withdrawn');
    else outcomes.push('open');
    for (const outcome of outcomes) {
      add(`all ${outcome}`);
      add(`country ${one.country} ${outcome}`);
      add(`priority ${one.priority} ${outcome}`);
      for (const nature of one.natures.length === 0 ? [null] : one.natures)
        add(`nature ${nature} ${outcome}`);
      for (const type of one.dataTypes.length === 0 ? [null] : one.dataTypes) add(`data ${type} ${outcome}`);
    }
  }
  return seen;
}

function spelled({ all, ...report }: TransparencyReport): Record<string, number> {
  const said: Record<string, number> = {};
  const say = (group: string, list: readonly Group[]) => {
    for (const one of list)
      for (const outcome of OUTCOMES) said[`${group} ${one.name} ${outcome}`] = one[outcome];
  };
  for (const outcome of OUTCOMES) said[`all ${outcome}`] = all[outcome];
  say('country', report.byCountry);
  say('priority', report.byPriority);
  say('nature', report.byNature);
  say('data', report.byDataType);
  return Object.fromEntries(Object.entries(said).filter(([, count]) => count > 0));
}

describe('the transparency report', () => {
  it('counts what came in from the first day to the last, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (put) => {
        await fillWith(scratch.storage, put);
        expect(spelled(await buildReport(scratch.storage, POLICY, DAYS, NOW))).toEqual(naive(put));
      }),
      { numRuns: 25 },
    );
  });

  it('names each month, even one without requests', async () => {
    const days = { from: '2025-12-31', to: '2026-02-01' };
    const { byMonth } = await buildReport(scratch.storage, POLICY, days, NOW);
    expect(byMonth.map(({ name, received }) => [name, received])).toEqual([
      ['2025-12', 0],
      ['2026-01', 0],
      ['2026-02', 0],
    ]);
  });

  it('is written as CSV, JSON and HTML', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'letterhead-report-'));
    const report = await buildReport(scratch.storage, POLICY, DAYS, NOW);
    const files = await writeReport(report, folder);
    expect(files.map((file) => basename(file))).toEqual(
      ['csv', 'json', 'html'].map((ending) => `report-2026-11-10-2026-11-22.${ending}`),
    );
    expect(JSON.parse(readFileSync(files[1]!, 'utf8'))).toMatchObject({ ...DAYS, all: report.all });
  });

  const none = { received: 1, approved: 0, rejected: 1, forged: 1, withdrawn: 0, open: 0 };
  const hostile: TransparencyReport = {
    provider: 'A <b>provider</b>',
    ...DAYS,
    madeAt: NOW,
    all: none,
    byMonth: [{ name: '2026-11', ...none }],
    byCountry: [{ name: 'EE', ...none }],
    byNature: [{ name: '=cmd|x', ...none }],
    byDataType: [{ name: null, ...none }],
    byPriority: [{ name: 'normal', ...none }],
  };

  it('is words on the page, and never markup', () => {
    const html = reportHtml(hostile);
    expect(html).toContain('A &lt;b&gt;provider&lt;/b&gt;');
    expect(html).toContain(
      '1 request: 0 approved, 1 rejected, 0 withdrawn, 0 open. Of those decided 0 % were approved.',
    );
    for (const words of ['Estonia', 'November 2026', 'not stated']) expect(html).toContain(words);
  });

  it('is no formula in a spreadsheet', () => {
    expect(reportCsv(hostile).split('\r\n')).toEqual([
      'from,to,group,name,received,approved,rejected,forged,withdrawn,open',
      '2026-11-10,2026-11-22,all,,1,0,1,1,0,0',
      '2026-11-10,2026-11-22,month,2026-11,1,0,1,1,0,0',
      '2026-11-10,2026-11-22,country,EE,1,0,1,1,0,0',
      "2026-11-10,2026-11-22,nature,'=cmd|x,1,0,1,1,0,0",
      '2026-11-10,2026-11-22,data type,not stated,1,0,1,1,0,0',
      '2026-11-10,2026-11-22,priority,normal,1,0,1,1,0,0',
      '',
    ]);
  });
});

describe('days', () => {
  it('span from midnight to midnight in UTC', () => {
    expect(parseDays('2026-02-28', '2026-02-28')).toEqual({
      from: new Date('2026-02-28T00:00:00Z'),
      to: new Date('2026-03-01T00:00:00Z'),
    });
  });

  it.each([
    ['2026-02-30', '2026-03-01', '"2026-02-30" is no day: write one such as 2026-01-31'],
    ['2026-02-01', 'March', '"March" is no day: write one such as 2026-01-31'],
    ['2026-02-02', '2026-02-01', '2026-02-02 lies behind 2026-02-01: name the first day first'],
  ])('%s to %s are none', (first, last, message) => {
    expect(() => parseDays(first, last)).toThrow(new RangeError(message));
  });
});
