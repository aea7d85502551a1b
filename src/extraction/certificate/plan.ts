import type { Evidence, Place } from '../evidence.ts';
import type { CertificateKind, Entry } from './sections.ts';
import type { CertificateLabel } from './wording.ts';

/** What a section is for, by the form's letters. */
interface Plan {
  readonly deadline: string | null;
  readonly identify: string;
  readonly data: string | null;
  readonly conditions: string | null;
  readonly silence: string;
  readonly issuing: string;
  readonly validating: string | null;
  readonly summary: string | null;
}

/** Regulation (EU) 2023/1543 Annex I and Annex II; Regulation (EU) 2021/784 Annex I. */
export const PLANS: Readonly<Record<CertificateKind, Plan>> = {
  epoc: {
    deadline: 'C',
    identify: 'E',
    data: 'F',
    conditions: 'G',
    silence: 'H',
    issuing: 'I',
    validating: 'J',
    summary: 'M',
  },
  'epoc-pr': {
    deadline: null,
    identify: 'C',
    data: 'D',
    conditions: 'E',
    silence: 'F',
    issuing: 'G',
    validating: 'H',
    summary: null,
  },
  'removal-order': {
    deadline: null,
    identify: 'B',
    data: null,
    conditions: null,
    silence: 'C',
    issuing: 'E',
    validating: null,
    summary: 'B',
  },
};

/** A certificate while it is read. */
export interface Read {
  readonly plan: Plan;
  readonly place: Place;
  readonly evidence: Evidence;
  section(letter: string | null): readonly Entry[];
}

/** The first line with one of the labels, in their order, in which something stands; a line whose box is empty says nothing. */
export function entryWith(entries: readonly Entry[], ...labels: CertificateLabel[]): Entry | null {
  for (const label of labels) {
    const found = entries.find(
      (entry) => entry.label === label && entry.value !== '' && entry.ticked !== false,
    );
    if (found !== undefined) return found;
  }
  return null;
}
