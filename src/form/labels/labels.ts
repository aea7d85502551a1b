/** The parts of the template that have a heading of their own (CoE 2020 App. A). */
export const SECTIONS = ['organisation', 'requester', 'nature'] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * What a row of the template asks for. Most keys are paths of the standard form; `crime`, `dataTypes`, `timeRange` and
 * `confidentiality` are rows that fill several fields. Rows that the template lacks but authorities add follow the template's own.
 */
export const ROW_KEYS = [
  'organisation.legalName',
  'organisation.address',
  'organisation.legalStatus',
  'organisation.website',
  'requester.name',
  'requester.rank',
  'requester.position',
  'requester.email',
  'requester.telephone',
  'nature.emergency',
  'nature.preservation',
  'nature.production',
  'nature.takedown',
  'nature.courtOrder',
  'nature.other',
  'crime',
  'overview',
  'subject',
  'requested',
  'dataTypes',
  'dataTypes.subscriber',
  'dataTypes.traffic',
  'dataTypes.content',
  'timeLimits',
  'confidentiality',
  'registrationNumber',
  'organisation.country',
  'organisation.switchboard',
  'requester.badgeNumber',
  'crime.provisions',
  'crime.caseNumber',
  'legalBasis',
  'authority.issuedBy',
  'authority.date',
  'identifiers',
  'timeRange',
] as const;
export type RowKey = (typeof ROW_KEYS)[number];

/** How a row or a heading is named in one language. */
export interface RowLabel {
  /** The template's own words, as the blank form shows them. */
  readonly label: string;
  /**
   * Other wordings that can mean nothing else. Case, accents, punctuation, spaces and numbering do not count; "{a,b}" stands for one
   * of its parts.
   */
  readonly also: readonly string[];
  /** Short wordings that mean this row only inside a form: a person's "Name" stands in many places. */
  readonly inForm: readonly string[];
  /** The explanation that the template prints beside the row; never a value. Null where it prints none. */
  readonly hint: string | null;
}

/** All words of the request form in one language. */
export interface Labels {
  /** ISO 639-1. */
  readonly language: string;
  readonly title: string;
  /** The note on "YES/NO*". */
  readonly note: string;
  readonly yes: readonly [string, ...string[]];
  readonly no: readonly [string, ...string[]];
  readonly sections: Readonly<Record<Section, RowLabel>>;
  readonly rows: Readonly<Record<RowKey, RowLabel>>;
  /** Rows that are often added and hold nothing that the standard form asks for. */
  readonly unused: readonly string[];
}
