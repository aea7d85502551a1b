import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { ModelAnswer, ModelTask } from '../../src/extraction/by-model/model-answer.ts';

type Finding = ModelAnswer['findings'][number];
/** What the model says to a task: findings, any text, a refusal, or what the test writes itself. */
type Speech =
  | { readonly findings: readonly (Finding | Readonly<Record<string, unknown>>)[] }
  | { readonly text: string }
  | { readonly refusal: string }
  | ((response: ServerResponse) => void);

const Question = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ type: z.literal('json_schema'), json_schema: z.looseObject({}) }),
});

export interface ModelServer {
  readonly url: string;
  /** The tasks that it was given. */
  readonly tasks: ModelTask[];
  readonly authorization: (string | undefined)[];
}

/** A server that speaks OpenAI's chat completions and says what the test wants, lies too. Stops after the test. */
export async function modelServer(speak: (task: ModelTask) => Speech): Promise<ModelServer> {
  const tasks: ModelTask[] = [];
  const authorization: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    authorization.push(request.headers.authorization);
    if (request.url === '/v1/models/teller') return send(response, 200, { id: 'teller', object: 'model' });
    if (request.url !== '/v1/chat/completions') return send(response, 404, { error: { message: 'no' } });
    bodyOf(request).then(
      (body) => {
        const question = Question.parse(JSON.parse(body));
        const task = JSON.parse(question.messages.at(-1)!.content) as ModelTask;
        tasks.push(task);
        const speech = speak(task);
        if (typeof speech === 'function') return speech(response);
        send(response, 200, completion(question.model, speech));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, tasks, authorization };
}

function completion(model: string, speech: Exclude<Speech, (response: ServerResponse) => void>): object {
  const content =
    'text' in speech
      ? speech.text
      : 'findings' in speech
        ? JSON.stringify({ findings: speech.findings })
        : null;
  const refusal = 'refusal' in speech ? speech.refusal : null;
  const message = { role: 'assistant', content, refusal };
  return {
    id: 'c1',
    object: 'chat.completion',
    created: 0,
    model,
    choices: [{ index: 0, finish_reason: 'stop', logprobs: null, message }],
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
