import type { KnownBlock } from '@slack/types';
import type { Logger } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import type { JobRun } from '../jobs/job.ts';
import type { Policy } from '../policy/policy.ts';
import type { Storage } from '../storage/storage.ts';
import { drawChart } from './chart.ts';
import { layOutTrend } from './chart-layout.ts';
import { buildDigest } from './digest.ts';
import { composeDigestMail, type DigestMail } from './mail.ts';
import { renderBlocks } from './render-blocks.ts';
import { headline, trendWords } from './render-text.ts';

/** What sending a digest needs. */
export interface SendDigestDeps {
  readonly storage: Storage;
  readonly policy: Pick<Policy, 'provider' | 'responseTimes' | 'preservation'>;
  /** Posts to the leads' channel, once for each key. */
  readonly slack: {
    postDigest(
      blocks: KnownBlock[],
      text: string,
      key: string,
      images: readonly {
        readonly fileName: string;
        readonly title: string;
        readonly altText: string;
        readonly bytes: Uint8Array;
      }[],
    ): Promise<void>;
    leadAddresses(): Promise<readonly { readonly name: string; readonly address: string }[]>;
  };
  readonly transport: { send(mail: DigestMail): Promise<void> };
  readonly mailFrom: Settings['mailFrom'];
  readonly log: Logger;
  readonly now: () => Date;
}

/**
 * Does a `send-digest` job: posts the week's digest to the leads' channel with its chart, and mails it to the leads, if Slack
 * knows addresses of theirs; never to the desk's own, whose mailbox may be the one that requests come to. Both are made once for
 * each job, however often it runs. Throws what Slack, the mail server or the database throws.
 */
export async function sendDigest(deps: SendDigestDeps, week: string, run: Pick<JobRun, 'id'>): Promise<void> {
  const { storage, policy, slack, transport, mailFrom, log, now } = deps;
  const digest = await buildDigest(storage, policy, week, now());
  const chart = layOutTrend(digest.trend);
  const bytes = await drawChart(chart);
  await slack.postDigest(renderBlocks(digest), headline(digest), run.id, [
    { fileName: `digest-${week}.png`, title: `${chart.title}, ${week}`, altText: trendWords(digest), bytes },
  ]);
  const own = mailFrom.address.toLowerCase();
  const to = (await slack.leadAddresses()).filter(({ address }) => address.toLowerCase() !== own);
  if (to.length === 0) {
    log.warn({ week }, 'The digest was posted but not mailed: Slack tells no address of a lead');
    return;
  }
  await transport.send(composeDigestMail(digest, bytes, { from: mailFrom, to }, run.id));
}
