import type { ReactElement, ReactNode } from 'react';
import { FLAG_NAMES } from '../form/flag-names.ts';
import { MUTED } from './chart-layout.ts';
import type { Digest } from './digest.ts';
import type { FlagCount } from './figures.ts';
import { MOST, styles } from './html-styles.ts';
import { durationWords, listWords, shareWords, spanWords } from './words.ts';

/** How long cards and decisions took, against the policy's response times. */
export function Times({ digest }: { digest: Digest }): ReactElement {
  const { toFirstCard, toDecision, byResponseTime } = digest.figures;
  return (
    <>
      <h2 style={styles.h2}>How long it took</h2>
      <Table head={['', 'Response time', 'Cases', 'Median', '95th percentile', 'In time']}>
        <Row
          cells={[
            'To the first card',
            '',
            String(toFirstCard.count),
            spanWords(toFirstCard.medianMs),
            spanWords(toFirstCard.p95Ms),
            '',
          ]}
        />
        <Row
          cells={[
            'To the decision',
            '',
            String(toDecision.count),
            spanWords(toDecision.medianMs),
            spanWords(toDecision.p95Ms),
            shareWords(toDecision.inTime, toDecision.count),
          ]}
        />
        {byResponseTime.map(({ priority, responseTime, toDecision: times, inTime }) => (
          <Row
            key={priority}
            cells={[
              <span key="priority" style={{ paddingLeft: 16 }}>
                {priority}
              </span>,
              durationWords(responseTime),
              String(times.count),
              spanWords(times.medianMs),
              spanWords(times.p95Ms),
              shareWords(inTime, times.count),
            ]}
          />
        ))}
      </Table>
      {toFirstCard.waiting === 0 ? null : (
        <p style={{ margin: '10px 0 0' }}>Without a card so far: {toFirstCard.waiting}.</p>
      )}
    </>
  );
}

/** The commonest flags and the agencies that they come from. */
export function Flags(props: {
  title: string;
  note: string;
  flags: readonly FlagCount[];
  cases: number;
}): ReactElement {
  const { title, note, flags, cases } = props;
  return (
    <>
      <h2 style={styles.h2}>{title}</h2>
      <p style={{ margin: '0 0 8px', color: MUTED }}>{note}</p>
      {flags.length === 0 ? (
        <p style={{ margin: 0 }}>Nothing.</p>
      ) : (
        <Table head={['Flag', 'Agencies', 'Cases', 'Share']}>
          {flags.slice(0, MOST).map(({ code, count, agencies }) => (
            <tr key={code}>
              <td style={styles.cell}>{FLAG_NAMES[code]}</td>
              <td style={{ ...styles.cell, color: MUTED }}>{listWords(agencies, 3)}</td>
              <td style={styles.number}>{count}</td>
              <td style={styles.number}>{shareWords(count, cases)}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}

function Table({ head, children }: { head: readonly string[]; children: ReactNode }): ReactElement {
  const textColumns = head[0] === '' ? 1 : 2;
  return (
    <table style={styles.table}>
      <thead>
        <tr>
          {head.map((title, index) => (
            <th key={title} style={index < textColumns ? styles.head : { ...styles.number, ...HEAD_NUMBER }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

const HEAD_NUMBER = {
  color: MUTED,
  fontWeight: 'normal',
  whiteSpace: 'normal',
  verticalAlign: 'bottom',
} as const;

function Row({ cells }: { cells: readonly ReactNode[] }): ReactElement {
  const [first, ...numbers] = cells;
  return (
    <tr>
      <td style={styles.cell}>{first}</td>
      {numbers.map((cell, index) => (
        <td key={index} style={styles.number}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
