import type { CSSProperties } from 'react';
import { INK, MUTED } from './chart-layout.ts';

export const RULE = '1px solid #dfe3e8';
/** Rows that a list shows at most. */
export const MOST = 10;
export const styles = {
  page: {
    margin: 0,
    padding: '28px 16px',
    background: '#ffffff',
    color: INK,
    font: '14px/1.45 Arial, Helvetica, sans-serif',
  },
  column: { maxWidth: 760, margin: '0 auto' },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    textAlign: 'left',
    padding: '6px 10px 6px 0',
    borderBottom: RULE,
    color: MUTED,
    fontWeight: 'normal',
  },
  cell: { textAlign: 'left', padding: '6px 10px 6px 0', borderBottom: RULE, verticalAlign: 'top' },
  number: {
    textAlign: 'right',
    padding: '6px 0 6px 10px',
    borderBottom: RULE,
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  h2: { font: 'bold 17px/1.3 Arial, Helvetica, sans-serif', margin: '34px 0 10px' },
  small: { color: MUTED, fontSize: 12 },
} as const satisfies Record<string, CSSProperties>;
