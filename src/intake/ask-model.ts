import type { Document } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import {
  type AskModel,
  MODEL_IDENTIFIER_FIELDS,
  type ModelTask,
} from '../extraction/by-model/model-answer.ts';
import { emptyFields, withModelAnswer } from '../extraction/by-model/model-values.ts';
import type { ReadRequest } from '../extraction/reading.ts';

/** Characters of a request that a model is given. */
const MOST_TEXT = 60_000;

/** The request with what a language model found for the fields that the rules left empty; unchanged if nothing is empty or no answer came. */
export async function fillEmptyFields(
  request: ReadRequest,
  document: Document,
  ask: AskModel,
): Promise<ReadRequest> {
  const fields = emptyFields(request.form).flatMap((field) =>
    field === 'identifiers' ? MODEL_IDENTIFIER_FIELDS : [field],
  );
  if (fields.length === 0) return request;
  const documents = request.parts ?? flatten(document);
  const answer = await ask({ fields, documents: textsOf(request, documents) });
  return answer === null ? request : withModelAnswer(request, answer, documents);
}

function textsOf(request: ReadRequest, documents: readonly Document[]): ModelTask['documents'] {
  let left = MOST_TEXT;
  return documents
    .filter(({ name }) => request.documents.includes(name))
    .map(({ name, pages }) => ({
      name,
      pages: pages.flatMap(({ number, text }) => {
        const given = text.slice(0, left);
        left -= given.length;
        return given === '' ? [] : [{ number, text: given }];
      }),
    }))
    .filter(({ pages }) => pages.length > 0);
}
