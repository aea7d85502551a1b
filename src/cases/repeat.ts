import type { Repeat } from '../assessment/assessment.ts';
import { likeness } from './sketch.ts';
import type { Trace } from './trace.ts';

/** A request as it is compared with others. */
export interface Comparable extends Trace {
  /** The agency, if the sender was verified; else null. */
  readonly provenAgency: string | null;
  /** Anyone gets a mailbox at the sender's domain. */
  readonly sharedDomain: boolean;
  readonly natures: readonly string[];
  /** UTC. */
  readonly receivedAt: Date;
}

/** A preservation that is asked for again after so many days is renewed; before that the request was sent twice. */
const RENEWAL_DAYS = 21;
const DAY_MS = 86_400_000;
/** Share of common word triples from which a text is the same one with small changes. */
const SAME_TEXT = 0.7;

/**
 * How a request repeats or carries on an earlier one; null if it does not. A renewal looks like a duplicate of the first
 * request, and only time tells them apart (18 U.S.C. 2703(f); Regulation (EU) 2023/1543). Pure.
 */
export function repeatOf(later: Comparable, earlier: Comparable): Repeat | null {
  const same = later.content !== null && later.content === earlier.content;
  const sameReference = overlap(later.references, earlier.references);
  const sameTargets = later.identifiers.length > 0 && equal(later.identifiers, earlier.identifiers);
  const known = same || (sameReference && sameTargets);
  if (isSameSender(later, earlier)) {
    const days = (later.receivedAt.getTime() - earlier.receivedAt.getTime()) / DAY_MS;
    if (preserves(later) && preserves(earlier) && known && days >= RENEWAL_DAYS) return 'renewal';
    if (carriesOn(later, earlier) && overlap(later.identifiers, earlier.identifiers)) return 'follow-up';
  }
  if (same) return 'same';
  if (!equal(askedOf(later), askedOf(earlier))) return null;
  if (known) return 'similar';
  const noTargets = later.identifiers.length === 0 && earlier.identifiers.length === 0;
  if (!sameTargets && !noTargets) return null;
  return likeness(later.sketch, earlier.sketch) >= SAME_TEXT ? 'similar' : null;
}

/**
 * What is odd about a reference that both requests bear: someone else sent it, or it concerns someone else. Null if they share
 * none, or nothing is odd. A sender or a subject that is not known is not another one. Pure.
 */
export function reuseOf(
  later: Comparable,
  earlier: Comparable,
): { readonly otherSender: boolean; readonly otherSubject: boolean } | null {
  if (!overlap(later.references, earlier.references)) return null;
  const bothKnown = later.sender !== null && earlier.sender !== null;
  const otherSender = bothKnown && !isSameSender(later, earlier);
  const bothNamed = later.identifiers.length > 0 && earlier.identifiers.length > 0;
  const otherSubject = bothNamed && !overlap(later.identifiers, earlier.identifiers);
  return otherSender || otherSubject ? { otherSender, otherSubject } : null;
}

function isSameSender(a: Comparable, b: Comparable): boolean {
  if (a.sender !== null && a.sender === b.sender) return true;
  if (a.provenAgency !== null && a.provenAgency === b.provenAgency) return true;
  return !a.sharedDomain && !b.sharedDomain && a.domain !== null && a.domain === b.domain;
}

/** Only preservation is asked. */
function preserves({ natures }: Comparable): boolean {
  return natures.includes('preservation') && !natures.includes('production');
}

/** Data is asked for after it was preserved, or by the ordinary way after an emergency. */
function carriesOn(later: Comparable, earlier: Comparable): boolean {
  if (!later.natures.includes('production') || later.natures.includes('emergency')) return false;
  return preserves(earlier) || earlier.natures.includes('emergency');
}

function askedOf({ natures }: Comparable): readonly string[] {
  return natures.filter((nature) => nature !== 'other');
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
