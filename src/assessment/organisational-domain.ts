import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain, getPublicSuffix } from 'tldts';
import { SHARED_GOVERNMENT_DOMAINS } from './official-domains/authorities.ts';

const SHARED = new Set(SHARED_GOVERNMENT_DOMAINS);
const HOST_NAME = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** The domain of an e-mail address or a bare host name: lower case, in ASCII, without a
 * final dot. Null if it is none. */
export function domainOf(addressOrDomain: string): string | null {
  const written = addressOrDomain
    .slice(addressOrDomain.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
  const domain = /^[\x21-\x7e]+$/.test(written) ? written : domainToASCII(written);
  return HOST_NAME.test(domain) ? domain : null;
}

/** A domain as a person must see it: in ASCII, and where that hides other letters, with them. */
export function shownDomain(domain: string): string {
  const unicode = /(?:^|\.)xn--/.test(domain) ? domainToUnicode(domain) : '';
  return unicode === '' || unicode === domain ? domain : `${domain} (${unicode})`;
}

/**
 * The domain of the organisation behind an e-mail address or host name (RFC 7489 §3.2): one label below the public
 * suffix, so `noord.politie.nl` is `politie.nl` and `kent.police.uk` stays. Government domains that many authorities
 * share count as suffixes. Null for what is no domain name, such as an IP address.
 */
export function organisationalDomain(addressOrDomain: string): string | null {
  const domain = domainOf(addressOrDomain);
  if (domain === null) return null;
  const labels = domain.split('.');
  for (let start = 0; start < labels.length; start++) {
    if (SHARED.has(labels.slice(start).join('.'))) return labels.slice(Math.max(0, start - 1)).join('.');
  }
  const options = { allowPrivateDomains: true } as const;
  return getDomain(domain, options) ?? (getPublicSuffix(domain, options) === domain ? domain : null);
}
