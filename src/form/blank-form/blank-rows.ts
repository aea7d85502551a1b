import type { Labels, RowKey, Section } from '../labels/labels.ts';

/** A line of the blank form. */
export type BlankRow =
  /** The heading of a part. */
  | { readonly kind: 'heading'; readonly text: string }
  /** A field to write into, so many lines high. */
  | {
      readonly kind: 'text';
      readonly key: RowKey;
      readonly label: string;
      readonly hint: string | null;
      readonly lines: number;
    }
  /** One or more questions that are answered by YES or NO. */
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly hint: string | null;
      readonly questions: readonly { readonly key: RowKey; readonly label: string | null }[];
    };

interface Part {
  readonly heading: Section | null;
  readonly rows: readonly RowKey[];
}

/** The template's rows (CoE 2020 App. A); after them, in their parts, those that CoE 2008 §24 and §26 ask for beside it. */
const PARTS: readonly Part[] = [
  {
    heading: 'organisation',
    rows: [
      'organisation.legalName',
      'organisation.address',
      'organisation.legalStatus',
      'organisation.website',
      'organisation.switchboard',
      'organisation.country',
      'registrationNumber',
    ],
  },
  {
    heading: 'requester',
    rows: [
      'requester.name',
      'requester.rank',
      'requester.position',
      'requester.email',
      'requester.telephone',
    ],
  },
  {
    heading: 'nature',
    rows: [
      'nature.emergency',
      'nature.preservation',
      'nature.production',
      'nature.takedown',
      'nature.courtOrder',
      'nature.other',
    ],
  },
  {
    heading: null,
    rows: [
      'crime',
      'crime.caseNumber',
      'overview',
      'legalBasis',
      'subject',
      'requested',
      'dataTypes',
      'timeRange',
      'timeLimits',
      'confidentiality',
    ],
  },
];

/** Rows that take more than a line, and how many the blank form gives them. */
const LINES: Partial<Record<RowKey, number>> = {
  'organisation.address': 2,
  crime: 3,
  overview: 8,
  legalBasis: 2,
  subject: 6,
  requested: 8,
  timeLimits: 2,
  confidentiality: 4,
};

const DATA_TYPES = ['dataTypes.subscriber', 'dataTypes.traffic', 'dataTypes.content'] as const;

/** The lines of the blank request form in the words of a language, from top to bottom. */
export function blankRows(labels: Labels): BlankRow[] {
  return PARTS.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [{ kind: 'heading' as const, text: labels.sections[heading].label }]),
    ...rows.map((key) => blankRow(labels, key)),
  ]);
}

function blankRow({ rows }: Labels, key: RowKey): BlankRow {
  const { label, hint } = rows[key];
  if (key === 'dataTypes') {
    const questions = DATA_TYPES.map((one) => ({ key: one, label: rows[one].label }));
    return { kind: 'choice', label, hint, questions };
  }
  if (key.startsWith('nature.')) return { kind: 'choice', label, hint, questions: [{ key, label: null }] };
  return { kind: 'text', key, label, hint, lines: LINES[key] ?? 1 };
}
