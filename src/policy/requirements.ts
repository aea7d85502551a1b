import type { AuthorityKind } from '../form/standard-form.ts';
import type { Policy, Requirement } from './policy.ts';

export type MeasureNature = NonNullable<Requirement['when']['nature']>;
export type DataType = NonNullable<Requirement['when']['dataType']>;

/** One measure that a request asks for. `country` is that of the requesting authority, ISO 3166-1 alpha-2. */
export interface Measure {
  readonly natures: readonly MeasureNature[];
  readonly dataType: DataType | null;
  readonly country: string | null;
}

const RANKS: Readonly<Record<AuthorityKind, number>> = {
  court: 3,
  judge: 3,
  prosecutor: 2,
  police: 1,
  ministry: 1,
  other: 0,
};

/**
 * The least authority that the desk's policy demands for a measure; null if no row fits. The first row that fits
 * decides (CoE 2008 §22; CoE 2020, Authority for requests).
 */
export function leastAuthority(policy: Pick<Policy, 'requirements'>, measure: Measure): AuthorityKind | null {
  return policy.requirements.find(({ when }) => fits(when, measure))?.authority ?? null;
}

function fits(when: Requirement['when'], { natures, dataType, country }: Measure): boolean {
  return (
    (when.nature === undefined || natures.includes(when.nature)) &&
    (when.dataType === undefined || when.dataType === dataType) &&
    (when.country === undefined || when.country === country)
  );
}

/** Whether one authority ranks as high as another: court = judge > prosecutor > police = ministry > other. */
export function ranksAtLeast(authority: AuthorityKind, least: AuthorityKind): boolean {
  return RANKS[authority] >= RANKS[least];
}
