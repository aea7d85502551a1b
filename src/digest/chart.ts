import { createRequire } from 'node:module';
import type { GlobalFonts } from '@napi-rs/canvas';
import { type ChartLayout, GRID, MUTED } from './chart-layout.ts';

const FONT = 'Letterhead Chart';
const SCALE = 2;
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** A chart as PNG, at twice its size for sharp screens. Uses a font of its own, so that it looks the same everywhere. */
export async function drawChart(chart: ChartLayout): Promise<Uint8Array> {
  // Loaded only where a chart is drawn: it is a native module of 30 MB.
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  registerFonts(GlobalFonts);
  const canvas = createCanvas(chart.width * SCALE, chart.height * SCALE);
  const context = canvas.getContext('2d');
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, chart.width, chart.height);
  for (const { y, from, to, base } of chart.lines) {
    context.fillStyle = base ? MUTED : GRID;
    context.fillRect(from, y - 0.5, to - from, 1);
  }
  for (const { x, y, width, height, colour } of chart.bars) {
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
  }
  for (const { x, y, text, anchor, size, colour, bold } of chart.texts) {
    context.fillStyle = colour;
    context.textAlign = ALIGN[anchor];
    context.font = `${bold ? 'bold ' : ''}${size}px "${FONT}"`;
    context.strokeStyle = '#ffffff';
    context.lineWidth = 3;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  return canvas.encode('png');
}

function registerFonts(fonts: typeof GlobalFonts): void {
  if (fonts.has(FONT)) return;
  const { resolve } = createRequire(import.meta.url);
  for (const style of ['Regular', 'Bold']) {
    fonts.registerFromPath(resolve(`pdfjs-dist/standard_fonts/LiberationSans-${style}.ttf`), FONT);
  }
}
