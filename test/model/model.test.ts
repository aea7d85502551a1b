import { describe, expect, it } from 'vitest';
import {
  MODEL_FIELDS,
  MODEL_IDENTIFIER_FIELDS,
  type ModelTask,
} from '../../src/extraction/by-model/model-answer.ts';
import { openModel } from '../../src/model/model.ts';
import { readPrompt } from '../../src/model/prompt.ts';
import { freePort } from '../free-port.ts';
import { logged } from '../logged.ts';
import { modelServer } from './model-server.ts';

const task: ModelTask = { fields: ['subject'], documents: [] };
const settingsOf = (baseUrl: string, apiKey: string | null = null) => ({ baseUrl, name: 'teller', apiKey });

describe('a language model', () => {
  it('gives its findings, and is told who asks', async () => {
    const findings = [{ field: 'subject', value: 'a', quote: 'a b' } as const];
    const server = await modelServer(() => ({ findings }));
    const model = await openModel(settingsOf(server.url, 'key-1'), logged());
    expect(await model.ask(task)).toEqual({ findings });
    expect(server.tasks).toEqual([task]);
    expect(server.authorization).toEqual(['Bearer key-1']);
    await expect(model.check()).resolves.toBeUndefined();
  });

  it.each([
    ['text that is no JSON', { text: 'Sure! The subject is Bob.' }],
    ['JSON of another shape', { text: '{"subject":"Bob"}' }],
    ['a field that does not exist', { findings: [{ field: 'verdict', value: 'approve', quote: 'approve' }] }],
    ['a refusal', { refusal: 'I cannot help with that.' }],
    ['nothing', { text: '' }],
  ] as const)('gives no answer if it says %s', async (_what, speech) => {
    const server = await modelServer(() => speech);
    const log = logged();
    const model = await openModel(settingsOf(server.url), log);
    expect(await model.ask(task)).toBeNull();
    expect(log.lines).toHaveLength(1);
    expect(JSON.stringify(log.lines)).not.toMatch(/Bob|approve|cannot help/);
  });

  it('gives no answer if the server fails, breaks off, is slow or is away, and asks only once', async () => {
    const failing = await modelServer(() => (response) => void response.writeHead(500).end('{}'));
    const breaking = await modelServer(() => (response) => void response.destroy());
    const silent = await modelServer(() => () => undefined);
    for (const { url } of [failing, breaking]) {
      expect(await (await openModel(settingsOf(url), logged())).ask(task)).toBeNull();
    }
    const slow = logged();
    expect(await (await openModel(settingsOf(silent.url), slow, 200)).ask(task)).toBeNull();
    expect(slow.lines[0]?.facts).toMatchObject({ reason: 'it took too long' });
    const away = logged();
    const nowhere = settingsOf(`http://127.0.0.1:${await freePort()}/v1`);
    expect(await (await openModel(nowhere, away)).ask(task)).toBeNull();
    expect(away.lines[0]?.facts).toMatchObject({ reason: 'the server cannot be reached' });
    expect([failing, breaking, silent].map(({ tasks }) => tasks.length)).toEqual([1, 1, 1]);
    await expect((await openModel(nowhere, away)).check()).rejects.toThrow(/MODEL_BASE_URL/);
  });

  it('does not know another model', async () => {
    const server = await modelServer(() => ({ findings: [] }));
    const model = await openModel({ ...settingsOf(server.url), name: 'other' }, logged());
    await expect(model.check()).rejects.toThrow(/status 404.*MODEL_NAME/);
  });
});

describe('a prompt', () => {
  it('names its version and every field that a model may fill', () => {
    const prompt = readPrompt('fill-fields.md');
    expect(prompt.version).toBeGreaterThan(0);
    expect(prompt.text).not.toMatch(/^---/);
    for (const field of [...MODEL_FIELDS, ...MODEL_IDENTIFIER_FIELDS])
      expect(prompt.text, field).toMatch(new RegExp(`[\`.]${field.split('.').at(-1)}\``));
    expect(() => readPrompt('README.md')).toThrow('prompts/README.md: its head names no version');
  });
});
