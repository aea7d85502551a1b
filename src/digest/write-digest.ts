import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawChart } from './chart.ts';
import { layOutTrend } from './chart-layout.ts';
import { toCsv, toJson } from './csv-json.ts';
import type { Digest } from './digest.ts';
import { renderHtml } from './render-html.tsx';

/**
 * Writes the digest into a folder as HTML, PNG, CSV and JSON, in place of what an earlier run of the same week left there.
 * Returns the files' paths. Throws the file system's error.
 */
export async function writeDigest(digest: Digest, folder: string): Promise<string[]> {
  const name = `digest-${digest.week}`;
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    [`${name}.html`, renderHtml(digest, null)],
    [`${name}.png`, await drawChart(layOutTrend(digest.trend))],
    [`${name}.csv`, toCsv(digest)],
    [`${name}.json`, toJson(digest)],
  ];
  await mkdir(folder, { recursive: true });
  for (const [file, content] of files) await writeFile(join(folder, file), content);
  return files.map(([file]) => join(folder, file));
}
