// Writes docs/FLAGS.md and docs/FORGERIES.md from the code and the examples that the tests run: npm run docs:flags
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { extract } from '../src/extraction/extract.ts';
import { FLAG_CODES, FLAG_SEVERITIES, type Flag, OFFICER_FLAGS } from '../src/form/flag.ts';
import { judge } from '../src/intake/judge.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { EXAMPLES } from '../test/assessment/examples/examples.ts';
import { FORGERIES } from '../test/assessment/examples/forgeries.ts';
import type { Letter } from '../test/extraction/letters/letter.ts';
import { documentOf } from '../test/extraction/letters/mail.ts';
import { FLAG_MEANINGS } from './flag-meanings.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const MADE =
  '<!-- Made by `npm run docs:flags` from the code and from examples that the tests run. Do not edit. -->';

/** docs/FLAGS.md: every flag with its severity, when it is raised, its basis, its remedy and what the desk shows. */
export async function flagsPage(): Promise<string> {
  const parts = await Promise.all(
    FLAG_CODES.map(async (code) => {
      const example = EXAMPLES[code];
      const flag =
        example === undefined ? undefined : (await flagsOf(example.raised)).find((one) => one.code === code);
      const told = OFFICER_FLAGS.some((one) => one === code)
        ? 'The officer may be told of it.'
        : 'For staff alone: the officer is never told of it.';
      return [
        `## \`${code}\``,
        `**${FLAG_SEVERITIES[code]}** · raised when ${FLAG_MEANINGS[code]}. ${told}`,
        flag === undefined
          ? 'It depends on more than one document, so no example stands here.'
          : [
              `- Basis: ${flag.basis.join(', ')}`,
              `- The desk shows: ${asText(flag.message)}`,
              `- Remedy: ${asText(flag.remedy)}`,
            ].join('\n'),
      ].join('\n\n');
    }),
  );
  return `${[
    MADE,
    '# Flags',
    'What the desk can say of a request. `blocking` must be resolved, or overridden with a written reason, before a request can be approved; a flag never decides anything. The order is that of cards and mails. What each example document says stands in `test/assessment/examples`; the tricks of forgers have a page of their own, [FORGERIES.md](FORGERIES.md).',
    ...parts,
  ].join('\n\n')}\n`;
}

/** docs/FORGERIES.md: for each trick of forged requests what the desk shows of a document that uses it. */
export async function forgeriesPage(): Promise<string> {
  const rows = await Promise.all(
    FORGERIES.map(async ({ trick, letter, shown }) => {
      const flags = (await flagsOf(letter)).filter(({ code }) => shown.includes(code));
      return `| ${trick} | ${flags.map(({ code, message }) => `\`${code}\`: ${asText(message)}`).join('<br>')} |`;
    }),
  );
  return `${[
    MADE,
    '# Tricks of forged requests',
    'An official domain raises the floor; it never proves the sender. No flag rejects by itself: flags say how much a person must check. For each trick a document that uses it (`test/assessment/examples/forgeries.ts`), and what the desk shows of it.',
    ['| the trick | what the desk shows |', '| --- | --- |', ...rows].join('\n'),
  ].join('\n\n')}\n`;
}

async function flagsOf(letter: Letter): Promise<readonly Flag[]> {
  const policy = await loadPolicy(fileURLToPath(new URL('../fixtures/policy.yaml', import.meta.url)));
  const document = await documentOf(letter);
  const { requests } = judge({ document, reading: extract(document) }, policy, {
    now: NOW,
    authentication: null,
  });
  return requests.flatMap(({ request }) => request.flags);
}

/** Safe within a line or a table of Markdown. */
function asText(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const docs = new URL('../docs/', import.meta.url);
  await writeFile(new URL('FLAGS.md', docs), await flagsPage());
  await writeFile(new URL('FORGERIES.md', docs), await forgeriesPage());
}
