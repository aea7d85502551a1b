import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { judge } from '../../src/intake/judge.ts';
import { flagsPage, forgeriesPage } from '../../tools/flag-pages.ts';
import type { Letter } from '../extraction/letters/letter.ts';
import { documentOf } from '../extraction/letters/mail.ts';
import { EXAMPLES } from './examples/examples.ts';
import { FORGERIES } from './examples/forgeries.ts';
import { formLetter } from './examples/form-letter.ts';
import { NOW, policy } from './sample.ts';

async function codesOf(letter: Letter): Promise<string[]> {
  const document = await documentOf(letter);
  const { requests } = judge({ document, reading: extract(document) }, policy, {
    now: NOW,
    authentication: null,
  });
  expect(requests).toHaveLength(1);
  return requests.flatMap(({ request }) => request.flags.map(({ code }) => code));
}

it('a whole request by the template raises no flag', async () => {
  expect(await codesOf(formLetter())).toEqual([]);
});

describe.each(Object.entries(EXAMPLES))('%s', (code, { raised, quiet }) => {
  it('is raised', async () => expect(await codesOf(raised)).toContain(code));
  it('is not raised', async () => expect(await codesOf(quiet)).not.toContain(code));
});

it.each([
  'YES – keep the account for 90 days; a request for mutual legal assistance will follow',
  'YES. A search warrant is being prepared and will follow.',
  'YES (eine Anordnung der Staatsanwaltschaft wird nachgereicht)',
])('what follows a preservation may be said beside its tick: %s', async (answer) => {
  const letter = formLetter({
    'Data Preservation': answer,
    'Data Production': 'NO',
    'What is being requested': 'Preserve the account and its log-in records from 2026-10-01 to 2026-10-31',
  });
  expect(await codesOf(letter)).not.toContain('preservation-no-follow-up');
});

it.each([
  ['REQUEST FOR MUTUAL LEGAL ASSISTANCE', true],
  ['Europäische Ermittlungsanordnung 3 AR 118/26', true],
  ['Demande d’entraide judiciaire en matière pénale', true],
  ['Wniosek o pomoc prawną', true],
  ['Request for mutual legal assistance will follow', false],
  ['We will send a request for mutual legal assistance to your authorities.', false],
])('a title says what a letter is: %s', async (line, unusual) => {
  const found = await codesOf(formLetter({}, { below: `\n${line}\n` }));
  expect(found.includes('channel-unusual')).toBe(unusual);
});

describe('tricks of forged requests', () => {
  it.each(FORGERIES.map((one) => [one.trick, one] as const))('%s', async (_, { letter, shown }) => {
    expect(await codesOf(letter)).toEqual(expect.arrayContaining([...shown]));
  });
});

describe('pages made from the code', () => {
  it.each([
    ['docs/FLAGS.md', flagsPage],
    ['docs/FORGERIES.md', forgeriesPage],
  ])('%s is up to date (npm run docs:flags)', async (file, made) => {
    expect(await readFile(file, 'utf8')).toBe(await made());
  });
});
