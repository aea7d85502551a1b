import type { Logger } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import { type AskModel, ModelAnswer } from '../extraction/by-model/model-answer.ts';
import { readPrompt } from './prompt.ts';

/** A language model that is asked for fields which the rules left empty. */
export interface Model {
  /** Null if no answer came in time that fits the schema; why is logged. */
  readonly ask: AskModel;
  /** Throws an Error with the remedy if the server does not answer or does not know the model. */
  check(): Promise<void>;
}

const TIME_LIMIT = 45_000;
const CHECK_TIME_LIMIT = 10_000;
const MOST_TOKENS = 4_000;

/**
 * Opens the language model of the settings: any server that speaks OpenAI's chat completions with a JSON schema. `timeLimit` is in
 * milliseconds for one question, 45 seconds if not given. Nothing is sent before the first question.
 */
export async function openModel(
  { baseUrl, name, apiKey }: NonNullable<Settings['model']>,
  log: Pick<Logger, 'warn' | 'info'>,
  timeLimit: number = TIME_LIMIT,
): Promise<Model> {
  const { default: OpenAI } = await import('openai');
  const { zodResponseFormat } = await import('openai/helpers/zod');
  const client = new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey ?? 'none',
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  });
  const prompt = readPrompt('fill-fields.md');

  return {
    async ask(task) {
      const began = Date.now();
      try {
        const { choices } = await client.chat.completions.parse(
          {
            model: name,
            temperature: 0,
            max_completion_tokens: MOST_TOKENS,
            messages: [
              { role: 'system', content: prompt.text },
              { role: 'user', content: JSON.stringify(task) },
            ],
            response_format: zodResponseFormat(ModelAnswer, 'findings'),
          },
          { signal: AbortSignal.timeout(timeLimit) },
        );
        const message = choices[0]?.message;
        const answer = ModelAnswer.safeParse(message?.parsed);
        if (!answer.success) {
          const reason = message?.refusal ? 'it refused' : 'it gave no answer';
          log.warn({ model: name, reason }, 'The language model was of no help');
          return null;
        }
        const { findings } = answer.data;
        log.info(
          { model: name, prompt: prompt.version, findings: findings.length, ms: Date.now() - began },
          'The language model answered',
        );
        return answer.data;
      } catch (error) {
        log.warn({ model: name, reason: failureOf(error) }, 'The language model was of no help');
        return null;
      }
    },
    async check() {
      try {
        await client.models.retrieve(name, { signal: AbortSignal.timeout(CHECK_TIME_LIMIT) });
      } catch (error) {
        throw new Error(
          `${name} at ${new URL(baseUrl).host}: ${failureOf(error)}: check MODEL_BASE_URL, MODEL_NAME and MODEL_API_KEY`,
        );
      }
    },
  };
}

/** What went wrong, in words that hold nothing of the request or the answer. */
function failureOf(error: unknown): string {
  const { name, status } = error as { name?: string; status?: unknown };
  if (typeof status === 'number') return `the server answered with status ${status}`;
  if (name === 'AbortError' || /abort/i.test(String((error as Error).message))) return 'it took too long';
  if (/connection/i.test((error as Error).constructor.name)) return 'the server cannot be reached';
  return 'its answer keeps to no schema';
}
