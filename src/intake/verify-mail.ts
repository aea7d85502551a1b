import type { Authentication } from '../assessment/assessment.ts';
import { domainOf, organisationalDomain } from '../assessment/organisational-domain.ts';
import type { Envelope } from '../documents/document.ts';
import { type Connection, connectionOf } from './connection.ts';
import { boundedDns, type Resolve } from './dns.ts';

/** A mail as it came in. */
interface IncomingMail {
  readonly raw: Uint8Array;
  readonly envelope: Envelope;
  /** True if our own mail server put it into a mailbox, so that the topmost lines are that server's. */
  readonly fromMailbox: boolean;
}

/** Checks a mail's From domain; null where the policy names a server that has done so. Never throws. */
export type VerifyMail = (mail: IncomingMail) => Promise<Authentication | null>;

const CHECK_MS = 10_000;
const MOST_QUESTIONS = 60;
const MOST_SIGNATURES = 10;

/**
 * The desk's own check of DKIM (RFC 6376), SPF (RFC 7208) and DMARC (RFC 7489), for a desk whose policy trusts no server's
 * word. What DNS does not answer in time is unknown, never passed. An ARC chain (RFC 8617) is told but proves nothing, as no
 * sealer is trusted. The whole check takes at most `longestMs`.
 */
export function openVerifyMail(
  resolve: Resolve,
  trustedAuthservIds: readonly string[],
  longestMs = CHECK_MS,
): VerifyMail {
  return async (mail) => {
    if (trustedAuthservIds.length > 0) return null;
    const [from] = mail.envelope.from;
    const domain = from === undefined ? null : domainOf(from.address);
    if (domain === null) return null;
    const unknown = (reason: string): Authentication => ({
      by: 'own-check',
      verdict: 'unknown',
      domain,
      reason,
    });
    const signatures = mail.envelope.headers.filter(({ name }) => name === 'dkim-signature');
    if (signatures.length > MOST_SIGNATURES)
      return unknown(`the mail carries ${signatures.length} DKIM signatures`);
    if (signatures.some(({ value }) => /(?:^|;)\s*l\s*=/i.test(value)))
      return unknown('a DKIM signature leaves room for text that nobody signed');
    try {
      const dns = boundedDns(resolve, longestMs, MOST_QUESTIONS);
      const connection = mail.fromMailbox ? connectionOf(mail.envelope) : null;
      return {
        by: 'own-check',
        domain,
        ...conclude(domain, await findings(mail.raw, domain, connection, dns)),
      };
    } catch {
      return unknown('the check of the mail broke off');
    }
  };
}

/** What the methods found, alignment not yet weighed. */
interface Findings {
  readonly dkim: readonly { readonly domain: string; readonly result: string }[];
  /** Null if the connection is not known. */
  readonly spf: { readonly domain: string; readonly result: string } | null;
  readonly dmarc: { readonly result: string; readonly strictDkim: boolean; readonly strictSpf: boolean };
  readonly arc: string;
}

/** What mailauth says of one signature, as far as it counts here. */
interface Signature {
  readonly signingDomain?: string;
  readonly algo?: string;
  readonly rr?: string;
  readonly signingHeaders?: { readonly keys?: string };
  readonly status: { readonly result: string; readonly underSized?: number };
}

/** Loaded when the first mail is checked: it takes a tenth of a second and 20 MB. */
const loadMailauth = () =>
  Promise.all([
    import('mailauth/lib/dkim/verify.js'),
    import('mailauth/lib/spf/index.js'),
    import('mailauth/lib/arc/index.js'),
    import('mailauth/lib/dmarc/index.js'),
  ]);

async function findings(
  raw: Uint8Array,
  domain: string,
  connection: Connection | null,
  resolver: Resolve,
): Promise<Findings> {
  const [{ dkimVerify }, { spf }, { arc }, { dmarc }] = await loadMailauth();
  const verified = await dkimVerify(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), { resolver });
  const seen = verified.headerFrom.map((address) => domainOf(address));
  if (seen.length !== 1 || seen[0] !== domain) throw new Error('the From line can be read in two ways');
  const checked = connection === null ? null : await spf({ ...spfOptions(connection), resolver });
  const record = await dmarc({ headerFrom: domain, resolver });
  const sealed = await arc(verified.arc as unknown as Parameters<typeof arc>[0], { resolver });
  return {
    dkim: (verified.results as unknown as Signature[]).map(signatureOf),
    spf: checked === null ? null : { domain: checked.domain, result: checked.status.result },
    dmarc: {
      result: record === false ? 'none' : record.status.result,
      strictDkim: record !== false && record.alignment?.dkim?.strict === true,
      strictSpf: record !== false && record.alignment?.spf?.strict === true,
    },
    arc: sealed.status.result,
  };
}

function spfOptions({ ip, mailFrom }: Connection) {
  return { ip, sender: mailFrom, helo: mailFrom.slice(mailFrom.lastIndexOf('@') + 1), mta: 'desk' };
}

/** A signature passes only if it covers the From line and the whole body, and is made with SHA-256 and no test key. */
function signatureOf(signature: Signature): Findings['dkim'][number] {
  const { signingDomain = '', algo = '', rr = '', status, signingHeaders } = signature;
  const covers = (signingHeaders?.keys ?? '')
    .toLowerCase()
    .split(/\s*:\s*/)
    .includes('from');
  const whole = (status.underSized ?? 0) === 0;
  const testing = /(?:^|;)\s*t\s*=[^;]*\by\b/i.test(rr);
  const counts = covers && whole && !testing && /-sha256$/i.test(algo.trim());
  const result = status.result === 'pass' && !counts ? 'policy' : status.result;
  return { domain: domainOf(signingDomain) ?? '', result };
}

const ALSO = { pass: ', though an ARC chain holds', fail: '' } as Readonly<Record<string, string>>;

/** DMARC by what was found (RFC 7489 §6.6.2): a pass needs a published policy and an aligned domain that passes. */
function conclude(domain: string, found: Findings): Pick<Authentication, 'verdict' | 'reason'> {
  const { dkim, spf, dmarc, arc } = found;
  if (dmarc.result === 'none') return { verdict: 'unknown', reason: `${domain} publishes no DMARC policy` };
  if (dmarc.result === 'temperror')
    return { verdict: 'unknown', reason: `DNS did not tell the DMARC policy of ${domain}` };
  const signed = dkim.filter((one) => isAligned(one.domain, domain, dmarc.strictDkim));
  if (signed.some(({ result }) => result === 'pass'))
    return {
      verdict: 'pass',
      reason: `the desk's own check: DMARC passes for ${domain} by its DKIM signature`,
    };
  const sent = spf !== null && isAligned(spf.domain, domain, dmarc.strictSpf) ? spf : null;
  if (sent?.result === 'pass')
    return { verdict: 'pass', reason: `the desk's own check: DMARC passes for ${domain} by SPF` };
  if ([...signed, ...(sent === null ? [] : [sent])].some(({ result }) => result === 'temperror'))
    return { verdict: 'unknown', reason: `DNS did not answer all questions about ${domain}` };
  const passed = [...dkim, ...(spf === null ? [] : [spf])].filter(({ result }) => result === 'pass');
  if (passed.some((one) => domain.endsWith(`.${one.domain}`)))
    return {
      verdict: 'unknown',
      reason: `the proof is of a domain that ${domain} shares with other authorities`,
    };
  if (signed.length > 0)
    return { verdict: 'fail', reason: `the DKIM signature of ${domain} is not valid${ALSO[arc] ?? ''}` };
  if (spf === null)
    return { verdict: 'unknown', reason: `no signature of ${domain}, and the sending server is not known` };
  if (spf.result === 'temperror')
    return { verdict: 'unknown', reason: `DNS did not answer all questions about ${domain}` };
  return {
    verdict: 'fail',
    reason: `DMARC fails: neither a signature of ${domain} nor a server allowed to send for it${ALSO[arc] ?? ''}`,
  };
}

function isAligned(checked: string, domain: string, strict: boolean): boolean {
  if (strict) return checked === domain;
  const organisation = organisationalDomain(checked);
  return organisation !== null && organisation === organisationalDomain(domain);
}
