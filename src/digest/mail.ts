import { toCsv } from './csv-json.ts';
import type { Digest } from './digest.ts';
import { renderHtml } from './render-html.tsx';
import { headline, renderText } from './render-text.ts';

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A digest as a mail; whoever sends mails for the desk can take it as it is. */
export interface DigestMail {
  /** Without angle brackets. */
  readonly messageId: string;
  readonly fileName: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly inReplyTo: null;
  readonly references: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: Uint8Array;
    readonly cid: string | null;
  }[];
}

/** The digest's mail: the HTML page with its chart as a picture, the text, and the figures as CSV. One mail for each job. */
export function composeDigestMail(
  digest: Digest,
  chart: Uint8Array,
  addresses: { readonly from: Mailbox; readonly to: readonly Mailbox[] },
  jobId: string,
): DigestMail {
  const domain = addresses.from.address.slice(addresses.from.address.lastIndexOf('@') + 1);
  const cid = `chart.${digest.week}@${domain}`;
  const name = `digest-${digest.week}`;
  return {
    messageId: `${name}.${jobId}@${domain}`.toLowerCase(),
    fileName: `${name}-${jobId.replace(/[^a-z0-9]/gi, '').slice(-8)}`,
    ...addresses,
    subject: headline(digest),
    text: renderText(digest),
    html: renderHtml(digest, `cid:${cid}`),
    inReplyTo: null,
    references: [],
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    attachments: [
      { filename: `${name}.png`, contentType: 'image/png', content: chart, cid },
      {
        filename: `${name}.csv`,
        contentType: 'text/csv; charset=utf-8',
        content: new TextEncoder().encode(toCsv(digest)),
        cid: null,
      },
    ],
  };
}
