import type { Envelope } from '../documents/document.ts';
import type { Policy } from '../policy/policy.ts';
import type { Authentication } from './assessment.ts';
import { type AuthenticationResults, parseAuthenticationResults } from './authentication-results.ts';
import { organisationalDomain } from './organisational-domain.ts';

/** What is known of the From domain; `by` is null if nobody checked it. */
type Verdict = Pick<Authentication, 'verdict' | 'reason'> & { readonly by: Authentication['by'] | null };

const SPF_FAILURES = ['fail', 'softfail', 'hardfail'];

/**
 * Judges the From domain by the Authentication-Results of a server that the policy trusts (RFC 8601 §7.1), or by the desk's
 * own check where it trusts none. Only the server's topmost header counts; a pass does not if another one of the same server says
 * otherwise.
 */
export function authenticate(
  headers: Envelope['headers'],
  fromDomain: string,
  policy: Pick<Policy, 'trustedAuthservIds'>,
  ownCheck: Authentication | null,
): Verdict {
  const trusted = new Set(policy.trustedAuthservIds.map((id) => id.toLowerCase()));
  if (trusted.size === 0) {
    if (ownCheck === null) return unknown('nobody checked where the mail comes from');
    return aligned(ownCheck.domain, fromDomain) ? ownCheck : unknown(`the check was not of ${fromDomain}`);
  }

  const stated = headers
    .filter(({ name }) => name.toLowerCase() === 'authentication-results')
    .map(({ value }) => parseAuthenticationResults(value))
    .filter((results) => results !== null)
    .filter(({ authservId }) => trusted.has(authservId));
  const [top] = stated;
  if (top === undefined) return unknown('no trusted server authenticated the mail');

  const judged = judge(top, fromDomain);
  if (judged.verdict === 'fail') return { ...judged, by: 'trusted-server' };
  const others = stated.slice(1).filter(({ authservId }) => authservId === top.authservId);
  if (others.some((other) => contradicts(other, top))) {
    return unknown(`${top.authservId} seems to say two different things, so one of them is forged`);
  }
  return { ...judged, by: 'trusted-server' };
}

function judge(
  stated: AuthenticationResults,
  fromDomain: string,
): Pick<Authentication, 'verdict' | 'reason'> {
  const server = stated.authservId;
  const dmarc = stated.results.filter(({ method }) => method === 'dmarc');
  if (dmarc.some(({ result }) => result === 'fail')) {
    return { verdict: 'fail', reason: `${server} says that DMARC fails` };
  }
  if (dmarc.length === 1 && dmarc[0]?.result === 'pass') {
    const checked = dmarc[0].properties.get('header.from') ?? null;
    return checked !== null && aligned(checked, fromDomain)
      ? { verdict: 'pass', reason: `${server} says that DMARC passes for ${checked}` }
      : unknown(`${server} says that DMARC passes, but not for ${fromDomain}`);
  }
  const spf = resultsOf(stated, 'spf');
  const dkim = resultsOf(stated, 'dkim');
  const spfFails = spf.length > 0 && spf.every((result) => SPF_FAILURES.includes(result));
  const dkimFails = dkim.length > 0 && dkim.every((result) => result === 'fail');
  return spfFails && dkimFails
    ? { verdict: 'fail', reason: `${server} says that SPF and DKIM fail` }
    : unknown(`${server} says nothing certain of DMARC`);
}

function resultsOf(stated: AuthenticationResults, method: string): string[] {
  return stated.results.filter((result) => result.method === method).map(({ result }) => result);
}

function aligned(checked: string, fromDomain: string): boolean {
  const organisation = organisationalDomain(checked);
  return organisation !== null && organisation === organisationalDomain(fromDomain);
}

/** Servers may spread their methods over several headers; a method that comes in both must come with the same results. */
function contradicts(one: AuthenticationResults, other: AuthenticationResults): boolean {
  return ['dmarc', 'spf', 'dkim'].some((method) => {
    const a = claims(one, method);
    const b = claims(other, method);
    return a !== '' && b !== '' && a !== b;
  });
}

function claims(stated: AuthenticationResults, method: string): string {
  return stated.results
    .filter((result) => result.method === method)
    .map(({ result, properties }) =>
      method === 'dmarc' ? `${result} ${properties.get('header.from')}` : result,
    )
    .sort()
    .join(', ')
    .toLowerCase();
}

function unknown(reason: string): Verdict {
  return { verdict: 'unknown', by: null, reason };
}
