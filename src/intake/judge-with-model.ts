import type { Circumstances } from '../assessment/assessment.ts';
import type { AskModel } from '../extraction/by-model/model-answer.ts';
import type { Extracted, ReadRequest } from '../extraction/reading.ts';
import type { Policy } from '../policy/policy.ts';
import { fillEmptyFields } from './ask-model.ts';
import { type JudgedMessage, judge } from './judge.ts';

/**
 * As `judge`, with a language model asked for the fields that the rules left empty; none is if it is null. Emergencies do not wait for it,
 * and it sees no text that addresses an automated reader.
 */
export async function judgeWithModel(
  extracted: Extracted,
  policy: Policy,
  circumstances: Circumstances,
  ask: AskModel | null,
): Promise<JudgedMessage> {
  const byRules = judge(extracted, policy, circumstances);
  if (ask === null) return byRules;
  const { document, reading } = extracted;
  const requests: ReadRequest[] = [];
  for (const [index, request] of reading.requests.entries()) {
    const { priority, flags } = byRules.requests[index]!.assessment;
    const apart = priority === 'emergency' || flags.some(({ code }) => code === 'instructions-in-text');
    requests.push(apart ? request : await fillEmptyFields(request, document, ask));
  }
  return judge({ document, reading: { ...reading, requests } }, policy, circumstances);
}
