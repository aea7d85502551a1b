/** What a stretch of a letter is: a field of the standard form, or something like one that must not be taken for it. */
export const TAGS = [
  'organisation.legalName',
  'unit',
  'organisation.address',
  'organisation.switchboard',
  'requester.name',
  'requester.rank',
  'requester.position',
  'requester.badgeNumber',
  'requester.telephone',
  'requester.email',
  'registrationNumber',
  'crime.caseNumber',
  'crime.description',
  'crime.provision',
  'legalBasis',
  'authority.issuedBy',
  'authority.date',
  'timeLimits',
  'timeRange.from',
  'timeRange.to',
  'timeRange.timeZone',
  'identifier',
  'confidentiality.legalBasis',
  'other.person',
  'other.body',
  'other.number',
  'other.date',
] as const;
export type Tag = (typeof TAGS)[number];

/** How many labels tokens may have: 0 for nothing, then for each tag one for its first token and one for those that follow. */
export const labelsFor = (tags: readonly string[]): number => 1 + 2 * tags.length;
export const LABELS = labelsFor(TAGS);
export const NOTHING = 0;
export const firstOf = (tag: number): number => 1 + 2 * tag;
export const nextOf = (tag: number): number => 2 + 2 * tag;
/** The tag of a label other than `NOTHING`. */
export const tagOf = (label: number): number => (label - 1) >> 1;
export const isFirst = (label: number): boolean => label % 2 === 1;

/** Whether a token with the label `to` may stand behind one with the label `from`. */
export function mayFollow(from: number, to: number): boolean {
  if (to === NOTHING || isFirst(to)) return true;
  return from !== NOTHING && tagOf(from) === tagOf(to);
}
