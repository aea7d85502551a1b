import type { Digest } from './digest.ts';

/** One drawing of bars, in pixels from the top left corner; painters only copy it. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly lines: readonly {
    readonly y: number;
    readonly from: number;
    readonly to: number;
    readonly base: boolean;
  }[];
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly colour: string;
  }[];
  readonly texts: readonly {
    readonly x: number;
    /** Of the base line. */
    readonly y: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly size: number;
    readonly colour: string;
    readonly bold: boolean;
  }[];
}

export const INK = '#1d2733';
export const MUTED = '#5b6673';
export const GRID = '#dfe3e8';
const SERIES = [
  { key: 'received', label: 'received', colour: '#2f6690' },
  { key: 'decided', label: 'decided', colour: '#e09f3e' },
] as const;

const WIDTH = 760;
const HEIGHT = 300;
const PLOT = { left: 52, right: WIDTH - 16, top: 56, bottom: HEIGHT - 40 };
const BAR_GAP = 3;

/** The bars of the last weeks: cases received and decided. Pure. */
export function layOutTrend(trend: Digest['trend']): ChartLayout {
  const step = stepFor(Math.max(0, ...trend.flatMap((week) => [week.received, week.decided])));
  const highest = Math.max(0, ...trend.flatMap((week) => [week.received, week.decided]));
  const top = Math.max(step, Math.ceil(highest / step) * step);
  const yOf = (value: number) => PLOT.bottom - (value / top) * (PLOT.bottom - PLOT.top);
  const ticks = Array.from({ length: top / step + 1 }, (_, index) => index * step);
  const slot = (PLOT.right - PLOT.left) / Math.max(1, trend.length);
  const barWidth = Math.round(Math.min(30, slot * 0.34));
  const text = { size: 12, colour: MUTED, bold: false } as const;
  return {
    width: WIDTH,
    height: HEIGHT,
    title: 'Cases by week',
    lines: ticks.map((tick) => ({ y: yOf(tick), from: PLOT.left, to: PLOT.right, base: tick === 0 })),
    bars: trend.flatMap((week, index) =>
      SERIES.map(({ key, colour }, place) => ({
        x: PLOT.left + slot * (index + 0.5) + (place === 0 ? -barWidth - BAR_GAP / 2 : BAR_GAP / 2),
        y: yOf(week[key]),
        width: barWidth,
        height: PLOT.bottom - yOf(week[key]),
        colour,
      })),
    ),
    texts: [
      {
        ...text,
        x: PLOT.left - 36,
        y: 26,
        text: 'Cases by week',
        anchor: 'start',
        size: 16,
        colour: INK,
        bold: true,
      },
      ...legend(),
      ...ticks.map((tick) => ({
        ...text,
        x: PLOT.left - 8,
        y: yOf(tick) + 4,
        text: String(tick),
        anchor: 'end' as const,
      })),
      ...trend.flatMap((week, index) => {
        const middle = PLOT.left + slot * (index + 0.5);
        const isLast = index === trend.length - 1;
        return [
          {
            ...text,
            x: middle,
            y: PLOT.bottom + 20,
            text: week.week,
            anchor: 'middle' as const,
            colour: isLast ? INK : MUTED,
            bold: isLast,
          },
          ...SERIES.map(({ key }, place) => ({
            ...text,
            x: middle + (place === 0 ? -1 : 1) * ((barWidth + BAR_GAP) / 2),
            y: yOf(week[key]) - 5,
            text: String(week[key]),
            anchor: 'middle' as const,
            size: 11,
            colour: INK,
          })),
        ];
      }),
    ],
  };

  function legend(): ChartLayout['texts'] {
    return SERIES.map(({ label, colour }, index) => ({
      x: PLOT.right - 80 * (SERIES.length - 1 - index),
      y: 26,
      text: `■ ${label}`,
      anchor: 'end' as const,
      size: 13,
      colour,
      bold: false,
    }));
  }
}

/** A round distance between grid lines, of at most five: 1, 2, 5, 10, 20, 50 … */
function stepFor(highest: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].map((digit) => digit * power).find((one) => highest / one <= 5);
    if (step !== undefined) return step;
  }
}
