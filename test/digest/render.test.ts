import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBlocks } from '../../src/desk/limits.ts';
import { drawChart } from '../../src/digest/chart.ts';
import { layOutTrend } from '../../src/digest/chart-layout.ts';
import { toCsv, toJson } from '../../src/digest/csv-json.ts';
import { renderBlocks } from '../../src/digest/render-blocks.ts';
import { renderHtml } from '../../src/digest/render-html.tsx';
import { headline, renderText } from '../../src/digest/render-text.ts';
import { durationWords, nameWords, shareWords, spanWords, weekWords } from '../../src/digest/words.ts';
import { writeDigest } from '../../src/digest/write-digest.ts';
import { digestOf, HOSTILE } from './sample.ts';

const digest = digestOf(['Politie', 'Politie', 'BKA', HOSTILE, null]);

describe('words', () => {
  test.each([
    [null, '–'],
    [0, '0 min'],
    [20_000, '< 1 min'],
    [59 * 60_000, '59 min'],
    [3_600_000, '1 h'],
    [90 * 60_000, '1 h 30 min'],
    [26 * 3_600_000, '1 d 2 h'],
    [24 * 3_600_000 + 5 * 60_000, '1 d'],
    [250 * 3_600_000, '10 d 10 h'],
  ])('%s ms is %s', (ms, words) => {
    expect(spanWords(ms)).toBe(words);
  });

  test('durations of the policy, shares and weeks read well', () => {
    expect(['PT1H', 'P1D', 'P10D', 'P2W', 'P1DT12H'].map(durationWords)).toEqual([
      '1 h',
      '1 d',
      '10 d',
      '14 d',
      '1 d 12 h',
    ]);
    expect(shareWords(0, 0)).toBe('–');
    expect(shareWords(2, 3)).toBe('67 %');
    expect(weekWords(digest.from, digest.to)).toMatch(/^16.+22 November 2026$/);
  });

  test('a name from outside is one visible line', () => {
    expect(nameWords('Poli\u202etie\n\u0000 Noord\u200b')).toBe('Politie Noord');
    expect([...nameWords('😀'.repeat(100))]).toHaveLength(60);
    expect(nameWords(null)).toBe('not stated');
  });
});

describe('text', () => {
  test('names the week and tells every part', () => {
    const text = renderText(digest);
    expect(text.split('\n')[0]).toBe(headline(digest));
    expect(headline(digest)).toMatch(/^Example Online: requests of 2026-W47, 16.+22 November 2026$/);
    expect(text).toContain('Cases: 5 (week before: 0)');
    expect(text).toContain('urgent (within 1 d): 1 decided, 1 d 6 h; 1 d 6 h, in time 0 %');
    expect(text).toContain('No authority named: 5 (Politie 2, ');
    expect(text).toContain('Domain imitates an authority: 5');
    const decisions = { ...digest.figures.decisions, rejected: 2, forged: 1 };
    expect(renderText({ ...digest, figures: { ...digest.figures, decisions } })).toContain(
      'approved, 2 rejected, 1 of these as a forgery (week before',
    );
    expect(headline({ ...digest, over: false })).toContain('still running');
  });
});

describe('Slack', () => {
  test('takes the message, whatever the agencies are called', async () => {
    await fc.assert(
      fc.property(
        fc.array(fc.option(fc.string({ unit: 'binary', maxLength: 300 })), { maxLength: 12 }),
        (names) => {
          expect(checkBlocks(renderBlocks(digestOf(names)), 'message')).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
    const long = Array.from({ length: 40 }, (_, index) => `${index}${'😀&<>'.repeat(80)}`);
    expect(checkBlocks(renderBlocks(digestOf(long)), 'message')).toEqual([]);
  });

  test('reads no markup in names from outside', () => {
    const marked = JSON.stringify(
      renderBlocks(digest).map((block) =>
        JSON.parse(JSON.stringify(block), (_, value) => (value?.type === 'plain_text' ? null : value)),
      ),
    );
    expect(JSON.stringify(renderBlocks(digest))).toContain('<!channel>');
    expect(marked).not.toContain('<!channel>');
  });
});

describe('HTML', () => {
  test('holds the figures and the chart, fetches nothing and runs nothing', () => {
    const html = renderHtml(digest, null);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<svg');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<(script|link|img|iframe|object)\b|\son\w+=|javascript:/i);
    expect(html.replaceAll('http://www.w3.org/2000/svg', '').match(/<[^>]*(src|href)=[^>]*>/gi)).toBeNull();
  });

  test('shows an attached picture in a mail', () => {
    const html = renderHtml(digest, 'cid:chart@x');
    expect(html).toContain('src="cid:chart@x"');
    expect(html).toContain('2026-W47: 21 received, 7 decided');
    expect(html).not.toContain('<svg');
  });
});

describe('CSV and JSON', () => {
  test('CSV can be read back figure by figure, and a spreadsheet runs nothing in it', () => {
    const lines = parseCsv(toCsv(digest));
    expect(lines[0]).toEqual(['week', 'group', 'name', 'of', 'value']);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([5]));
    const value = (group: string, name: string, of = '') =>
      lines.find((line) => line[1] === group && line[2] === name && line[3] === of)?.[4];
    expect(value('cases', 'received')).toBe('5');
    expect(value('agency', 'Politie')).toBe('2');
    expect(value('agency', 'not stated')).toBe('1');
    expect(value('agency', `'${HOSTILE}`)).toBe('1');
    expect(value('flag', 'authority-missing', 'BKA')).toBe('1');
    expect(value('time to decision', 'medianMs', 'urgent')).toBe(String(30 * 3_600_000));
    expect(value('time to decision', 'medianMs', 'normal')).toBe('');
    expect(value('trend', 'received', '2026-W46')).toBe('18');
    expect(lines.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  test('JSON is the digest, with times in ISO 8601', () => {
    expect(JSON.parse(toJson(digest))).toMatchObject({
      week: '2026-W47',
      from: '2026-11-16T00:00:00.000Z',
      figures: { received: { total: 5 }, completeness: { complete: 0, incomplete: 5 } },
    });
  });
});

describe('the chart', () => {
  test('draws each figure to scale', async () => {
    const week = fc.record({
      week: fc.constant('2026-W01'),
      received: fc.integer({ min: 0, max: 20_000 }),
      decided: fc.integer({ min: 0, max: 20_000 }),
    });
    await fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 8 }), (trend) => {
        const chart = layOutTrend(trend);
        const values = trend.flatMap(({ received, decided }) => [received, decided]);
        const highest = Math.max(...values);
        const tallest = Math.max(...chart.bars.map((bar) => bar.height));
        const base = chart.lines.find((line) => line.base)!.y;
        expect(chart.lines.length).toBeLessThanOrEqual(7);
        for (const [index, bar] of chart.bars.entries()) {
          if (highest > 0) expect(bar.height / tallest).toBeCloseTo(values[index]! / highest, 6);
          else expect(bar.height).toBe(0);
          expect(bar.y + bar.height).toBeCloseTo(base, 6);
          expect(bar.y).toBeGreaterThanOrEqual(Math.min(...chart.lines.map((line) => line.y)) - 1e-6);
        }
        for (const value of values) expect(chart.texts.map(({ text }) => text)).toContain(String(value));
      }),
    );
  });

  test('is a PNG at twice its size', async () => {
    const chart = layOutTrend(digest.trend);
    const image = await loadImage(Buffer.from(await drawChart(chart)));
    expect([image.width, image.height]).toEqual([chart.width * 2, chart.height * 2]);
  });
});

test('the folder gets HTML, PNG, CSV and JSON, and the same again on a second run', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'letterhead-digest-')), 'new', 'folder');
  const files = await writeDigest(digest, folder);
  expect(await writeDigest(digest, folder)).toEqual(files);
  expect(files).toEqual(['html', 'png', 'csv', 'json'].map((end) => join(folder, `digest-2026-W47.${end}`)));
  expect(readdirSync(folder)).toHaveLength(4);
  expect(readFileSync(files[1]!).subarray(1, 4).toString()).toBe('PNG');
});

/** RFC 4180, as a spreadsheet reads it. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
