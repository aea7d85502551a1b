import { AGENCIES } from './agencies.ts';
import type { Facts } from './assessment.ts';

/**
 * Country of the authority (ISO 3166-1 alpha-2): as the letter or the agency's own name says, else of the directory's entry, else that of the government
 * domain that the mail claims to come from. Null if none tells.
 */
export function authorityCountry({ form, sender }: Pick<Facts, 'form' | 'sender'>): string | null {
  const said =
    form.organisation.country ??
    nationOf(form.organisation.legalName ?? '') ??
    sender.directoryEntry?.country ??
    null;
  if (said !== null || sender.recognition !== 'government' || sender.domain === null) return said;
  const top = sender.domain.slice(sender.domain.lastIndexOf('.') + 1);
  if (top === 'gov' || top === 'mil') return 'US';
  if (top === 'uk') return 'GB';
  return /^[a-z]{2}$/.test(top) && top !== 'eu' ? top.toUpperCase() : null;
}

/** A county's sheriff, or an agency that one nation alone has. */
function nationOf(legalName: string): string | null {
  const name = legalName.toLowerCase();
  if (/\bcounty sheriff['’]?s?\b|\bsheriff['’]s office of [^,]+ county\b/.test(name)) return 'US';
  return AGENCIES.find(({ named }) => named.test(name))?.country ?? null;
}
