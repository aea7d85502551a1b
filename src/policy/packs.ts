import type { PackName, Requirement } from './policy.ts';

/** Members of the European Union that take part in Regulation (EU) 2023/1543 issue its certificates; its rows fit no other request. */
const EU_E_EVIDENCE: readonly Requirement[] = [
  // Article 4(5): a validly established emergency, validated afterwards within 48 hours.
  { when: { instrument: 'epoc', nature: 'emergency', dataType: 'subscriber' }, authority: 'police' },
  { when: { instrument: 'epoc-pr', nature: 'emergency' }, authority: 'police' },
  // Article 4(1): subscriber data; a police order must be validated.
  { when: { instrument: 'epoc', dataType: 'subscriber' }, authority: 'prosecutor' },
  // Article 4(2): traffic and content data.
  { when: { instrument: 'epoc', dataType: 'traffic' }, authority: 'judge' },
  { when: { instrument: 'epoc', dataType: 'content' }, authority: 'judge' },
  // Article 4(3): preservation.
  { when: { instrument: 'epoc-pr' }, authority: 'prosecutor' },
];

/** Process of the United States (18 U.S.C. § 2701 to 2713). */
const US_PROCESS: readonly Requirement[] = [
  { when: { country: 'US', nature: 'preservation' }, authority: 'police' }, // § 2703(f)
  { when: { country: 'US', nature: 'emergency' }, authority: 'police' }, // § 2702(b)(8), (c)(4)
  { when: { country: 'US', nature: 'takedown' }, authority: 'court' },
  { when: { country: 'US', dataType: 'content' }, authority: 'judge', process: ['warrant'] }, // § 2703(a), (b)
  { when: { country: 'US', dataType: 'traffic' }, authority: 'judge', process: ['warrant', 'court-order'] }, // § 2703(d)
  { when: { country: 'US', dataType: 'subscriber', instrument: 'subpoena' }, authority: 'police' }, // § 2703(c)(2)
  {
    when: { country: 'US', dataType: 'subscriber' },
    authority: 'prosecutor',
    process: ['subpoena', 'warrant', 'court-order'],
  },
];

/** Rows of `requirements` that a desk takes in by name (`include`). */
export const PACKS: Readonly<Record<PackName, readonly Requirement[]>> = {
  'eu-e-evidence': EU_E_EVIDENCE,
  'us-process': US_PROCESS,
};
