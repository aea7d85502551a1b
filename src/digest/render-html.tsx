import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { INK, layOutTrend, MUTED } from './chart-layout.ts';
import { ChartSvg } from './chart-svg.tsx';
import type { Digest } from './digest.ts';
import { type Count, isDefect } from './figures.ts';
import { MOST, RULE, styles } from './html-styles.ts';
import { Flags, Times } from './html-tables.tsx';
import { headline, trendWords } from './render-text.ts';
import { codeWords, decidedWords, momentWords, nameWords, shareWords, weekWords } from './words.ts';

/**
 * The digest as one HTML page: styles inline, no scripts, nothing fetched, so that it serves as a file and as a mail.
 * `picture` is the source of the chart's image for mails (`cid:…`); null draws it into the page.
 */
export function renderHtml(digest: Digest, picture: string | null): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page digest={digest} picture={picture} />)}\n`;
}

function Page({ digest, picture }: { digest: Digest; picture: string | null }): ReactElement {
  const { figures } = digest;
  const chart = layOutTrend(digest.trend);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{headline(digest)}</title>
      </head>
      <body style={styles.page}>
        <div style={styles.column}>
          <div style={{ color: MUTED }}>{digest.provider} · law-enforcement requests</div>
          <h1 style={{ font: 'bold 26px/1.25 Arial, Helvetica, sans-serif', margin: '2px 0 0' }}>
            Week {digest.week}
          </h1>
          <div style={{ color: MUTED, marginBottom: 18 }}>
            {weekWords(digest.from, digest.to)}, UTC
            {digest.over ? '' : ' – the week is still running'}
          </div>
          <Tiles digest={digest} />
          <div style={{ marginTop: 26 }}>
            {picture === null ? (
              <ChartSvg chart={chart} />
            ) : (
              <img src={picture} alt={trendWords(digest)} width={chart.width} style={{ maxWidth: '100%' }} />
            )}
          </div>
          <Received digest={digest} />
          <Times digest={digest} />
          <Flags
            title="What was missing"
            note="Defects that the requesting officer could have avoided: where training would help most (CoE 2008 §17, §46)."
            flags={figures.flags.filter(({ code }) => isDefect(code))}
            cases={figures.received.total}
          />
          <Flags
            title="What needed a second look"
            note="Signs that a request may not be what it claims, and other remarks for staff (CoE 2008 §51)."
            flags={figures.flags.filter(({ code }) => !isDefect(code))}
            cases={figures.received.total}
          />
          <p style={{ ...styles.small, marginTop: 34, paddingTop: 10, borderTop: RULE }}>
            Written {momentWords(digest.madeAt)}. Cases count to the week that they came in, decisions to the
            week that they were made in. Median and 95th percentile by nearest rank. “In time”: decided by the
            time that the case was due. A case is complete if it has no flag that the officer could mend. No
            figure names a person.
          </p>
        </div>
      </body>
    </html>
  );
}

function Tiles({ digest }: { digest: Digest }): ReactElement {
  const { figures, weekBefore, now } = digest;
  const before = weekBefore.figures;
  const { completeness, received, toDecision, decisions } = figures;
  const tiles: readonly (readonly [string, string, string])[] = [
    ['Received', String(received.total), `week before ${before.received.total}`],
    ['Decided', String(decisions.approved + decisions.rejected), decidedWords(decisions)],
    [
      'In time',
      shareWords(toDecision.inTime, toDecision.count),
      `week before ${shareWords(before.toDecision.inTime, before.toDecision.count)}`,
    ],
    [
      'Complete',
      shareWords(completeness.complete, received.total),
      `week before ${shareWords(before.completeness.complete, before.received.total)}`,
    ],
    ['Open now', String(now.open), `${now.late} late, ${now.dueWithinDay} due within a day`],
  ];
  return (
    <table role="presentation" style={{ ...styles.table, tableLayout: 'fixed' }}>
      <tbody>
        <tr>
          {tiles.map(([label, value, note]) => (
            <td
              key={label}
              style={{ padding: '12px 10px 12px 0', borderTop: `2px solid ${INK}`, verticalAlign: 'top' }}
            >
              <div style={{ color: MUTED }}>{label}</div>
              <div style={{ font: 'bold 26px/1.3 Arial, Helvetica, sans-serif' }}>{value}</div>
              <div style={styles.small}>{note}</div>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Received({ digest }: { digest: Digest }): ReactElement {
  const { received, messages, decisions } = digest.figures;
  const worded = (counts: readonly Count[]) =>
    counts.map(({ name, count }) => ({ name: name === null ? null : codeWords(name), count }));
  return (
    <>
      <h2 style={styles.h2}>What came in</h2>
      <p style={{ margin: '0 0 12px' }}>
        {messages.total} messages: {messages.requests} with requests, {messages.replies} replies,{' '}
        {messages.notRequests} no request, {messages.unreadable} unreadable
        {messages.unread === 0 ? '' : `, ${messages.unread} not read yet`}. Besides approving and rejecting,
        staff acted so: asked for information {decisions.informationRequested}, escalated{' '}
        {decisions.escalated}, withdrawn {decisions.withdrawn}, answered {decisions.answered}, preserved{' '}
        {decisions.preserved}.
      </p>
      <table role="presentation" style={{ ...styles.table, tableLayout: 'fixed' }}>
        <tbody>
          <tr>
            <Bars title="By priority" counts={worded(received.byPriority)} />
            <Bars title="By nature" counts={worded(received.byNature)} last />
          </tr>
          <tr>
            <Bars title="By country" counts={received.byCountry} />
            <Bars title="By agency" counts={received.byAgency} last />
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Bars(props: { title: string; counts: readonly Count[]; last?: true }): ReactElement {
  const { title, counts, last } = props;
  const highest = Math.max(1, ...counts.map(({ count }) => count));
  const rest = counts.slice(MOST).reduce((sum, { count }) => sum + count, 0);
  return (
    <td style={{ verticalAlign: 'top', padding: last ? '0 0 18px 14px' : '0 14px 18px 0' }}>
      <div style={{ color: MUTED, marginBottom: 6 }}>{title}</div>
      {counts.length === 0 ? <div>none</div> : null}
      {counts.slice(0, MOST).map(({ name, count }) => (
        <div key={String(name)} style={{ marginBottom: 6 }}>
          <table role="presentation" style={styles.table}>
            <tbody>
              <tr>
                <td style={{ padding: 0 }}>{nameWords(name)}</td>
                <td style={{ padding: 0, textAlign: 'right' }}>{count}</td>
              </tr>
            </tbody>
          </table>
          <div style={{ background: '#eef1f4', height: 4 }}>
            <div
              style={{ background: '#2f6690', height: 4, width: `${Math.round((100 * count) / highest)}%` }}
            />
          </div>
        </div>
      ))}
      {rest === 0 ? null : <div style={styles.small}>and {rest} of others</div>}
    </td>
  );
}
