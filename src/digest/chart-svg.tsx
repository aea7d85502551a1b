import type { ReactElement } from 'react';
import { type ChartLayout, GRID, MUTED } from './chart-layout.ts';

/** A chart as inline SVG: nothing to fetch, sharp in print. */
export function ChartSvg({ chart }: { readonly chart: ChartLayout }): ReactElement {
  return (
    <svg
      role="img"
      aria-label={chart.title}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      width="100%"
      style={{ display: 'block', maxWidth: chart.width }}
      fontFamily="Liberation Sans, Arial, Helvetica, sans-serif"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title>{chart.title}</title>
      {chart.lines.map(({ y, from, to, base }) => (
        <line key={y} x1={from} x2={to} y1={y} y2={y} stroke={base ? MUTED : GRID} />
      ))}
      {chart.bars.map(({ x, y, width, height, colour }) => (
        <rect key={x} x={x} y={y} width={width} height={height} fill={colour} />
      ))}
      {chart.texts.map(({ x, y, text, anchor, size, colour, bold }) => (
        <text
          key={`${x} ${y} ${text}`}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={size}
          fill={colour}
          stroke="#ffffff"
          strokeWidth={3}
          paintOrder="stroke"
          fontWeight={bold ? 'bold' : 'normal'}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
