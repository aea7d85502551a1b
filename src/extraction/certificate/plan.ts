import { isBlank } from '../blank.ts';
import type { Evidence, Place } from '../evidence.ts';
import type { Certificate, CertificateKind, Entry } from './sections.ts';
import { type CertificateLabel, DATA_KINDS, EMERGENCY_TICK, ORDINARY_TICK } from './wording.ts';

/** A certificate while it is read: its sections by what they are for. */
export interface Read {
  readonly place: Place;
  readonly evidence: Evidence;
  /** Section A. */
  readonly heads: readonly Entry[];
  readonly deadline: readonly Entry[];
  readonly identify: readonly Entry[];
  readonly data: readonly Entry[];
  readonly conditions: readonly Entry[];
  readonly issuing: readonly Entry[];
  readonly validating: readonly Entry[];
  readonly all: readonly Entry[];
}
type Part = 'deadline' | 'identify' | 'data' | 'conditions' | 'issuing' | 'validating';

/** The letters of the forms: Regulation (EU) 2023/1543 Annexes I and II; Regulation (EU) 2021/784 Annex I. "" for none. */
const LETTERS: Readonly<Record<CertificateKind, Readonly<Record<Part, string>>>> = {
  epoc: { deadline: 'C', identify: 'E', data: 'F', conditions: 'G', issuing: 'I', validating: 'J' },
  'epoc-pr': { deadline: '', identify: 'C', data: 'D', conditions: 'E', issuing: 'G', validating: 'H' },
  'removal-order': { deadline: '', identify: 'B', data: '', conditions: '', issuing: 'E', validating: '' },
};

const IDENTIFYING = /(?<![\p{L}])(?:IP|IMEI|URL|e-?mail)(?![\p{L}])|https?:|hxxps?:/iu;

/** Finds the sections by what stands in them, since authorities renumber the form, and by their letters where that does not tell. */
export function planOf({ kind, sections }: Certificate, place: Place, evidence: Evidence): Read {
  const bodies = [...sections]
    .filter(([letter]) => letter !== 'A' && letter !== 'B')
    .map(([, entries]) => entries);
  const by = (part: Part, fits: (entries: readonly Entry[]) => boolean): readonly Entry[] =>
    bodies.find(fits) ?? sections.get(LETTERS[kind][part]) ?? [];
  const own = (part: Part): readonly Entry[] => sections.get(LETTERS[kind][part]) ?? [];
  const details = bodies.filter((entries) => has(entries, 'name') || has(entries, 'representative'));
  const isRemoval = kind === 'removal-order';
  return {
    place,
    evidence,
    heads: sections.get('A') ?? [],
    deadline: by('deadline', (entries) =>
      entries.some(
        ({ ticked, caption }) =>
          ticked !== null && (ORDINARY_TICK.test(caption) || EMERGENCY_TICK.test(caption)),
      ),
    ),
    identify: isRemoval
      ? (bodies.find((entries) => has(entries, 'url')) ?? sections.get('B') ?? [])
      : by('identify', (entries) => entries.filter(({ caption }) => IDENTIFYING.test(caption)).length > 1),
    data: isRemoval
      ? []
      : by(
          'data',
          (entries) =>
            Object.values(DATA_KINDS).filter((kind) => entries.some(({ caption }) => kind.test(caption)))
              .length > 1,
        ),
    conditions: by('conditions', (entries) => has(entries, 'offence')),
    issuing: details[0] ?? own('issuing'),
    validating: details[1] ?? (details.length > 0 ? [] : own('validating')),
    all: [...sections.values()].flat(),
  };
}

function has(entries: readonly Entry[], label: CertificateLabel): boolean {
  return entries.some((entry) => entry.label === label);
}

/** The first line with one of the labels, in their order, in which something stands; an empty box and "not applicable" say nothing. */
export function entryWith(entries: readonly Entry[], ...labels: CertificateLabel[]): Entry | null {
  for (const label of labels) {
    const found = entries.find(
      (entry) =>
        entry.label === label &&
        /[\p{L}\p{N}]/u.test(entry.value) &&
        !isBlank(entry.value) &&
        entry.ticked !== false,
    );
    if (found !== undefined) return found;
  }
  return null;
}
