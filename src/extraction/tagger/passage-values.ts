import { openEvidence } from '../evidence.ts';
import { factsLabel } from '../letter/matter/facts.ts';
import { addFindings, withoutValues } from '../merge.ts';
import type { ReadRequest } from '../reading.ts';
import { PASSAGES, type Passage } from './passage-kinds.ts';
import type { Told } from './passages.ts';
import type { TaggedLetter } from './tagged.ts';

/** How likely the passage of the rules must be to stay where nothing else is told: what was learned is sure of what it denies. */
const STAYS: Readonly<Record<Passage, number>> = { overview: 0.00005, requested: 0 };

/** An account alone, or a word, says nothing. */
function says({ words }: Told): boolean {
  return words.split(' ').filter((word) => /^\P{L}?\p{L}{2,}\P{L}?$/u.test(word)).length >= 2;
}

/**
 * The request with the passages that were learned of marked letters: they count before those that the rules took by the words they know, and fill where
 * the rules found none. What stands behind a label of a form stays. `read` are the request's letters. Pure.
 */
export function withPassages(request: ReadRequest, read: readonly TaggedLetter[]): ReadRequest {
  return PASSAGES.reduce((known, field) => withPassage(known, read, field), request);
}

function withPassage(request: ReadRequest, read: readonly TaggedLetter[], field: Passage): ReadRequest {
  const source = request.sources[field];
  if (source !== undefined && source.method !== 'pattern') return request;
  const [best] = read
    .flatMap(({ document, passages }) => passages().told.map((told) => ({ told, document })))
    .filter(({ told }) => told.field === field && says(told))
    .toSorted((a, b) => weightOf(b.told) - weightOf(a.told));
  if (best === undefined) {
    const likely = read
      .filter(({ document }) => document.name === source?.document)
      .map(({ passages }) => passages().likelihood(field) ?? 1);
    return likely.some((one) => one >= STAYS[field]) || likely.length === 0
      ? request
      : { ...request, ...withoutValues(request, [field]) };
  }
  const { told, document } = best;
  const evidence = openEvidence();
  const words =
    field === 'overview' ? told.words.slice(factsLabel(told.words)) : told.words.replace(/[\s.?!;,:]+$/u, '');
  evidence.add(field, words, [words], {
    document: document.name,
    pages: document.pages,
    method: 'model',
  });
  if (evidence.findings.length === 0) return request;
  const open = source === undefined ? request : { ...request, ...withoutValues(request, [field]) };
  return { ...open, ...addFindings(open, evidence.findings) };
}

/** Of several the longest counts that is sure. */
const weightOf = ({ words, sureness }: Told): number => words.length * sureness;
