import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { AnnotationMode, getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { DPI, MAX_DRAWN, MAX_PIXELS } from './limits.ts';
import type { Drawn } from './picture.ts';
import { greyOf } from './raster.ts';

const RESOURCES = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => `${join(RESOURCES, name)}/`;

/**
 * Draws a page of a PDF with what was filled into its fields, upright as the file says. `number` from 1. Nothing in it is run or
 * fetched. Throws if it cannot be drawn.
 */
export async function drawPdfPage(bytes: Uint8Array, number: number): Promise<Drawn> {
  const task = getDocument({
    // pdf.js takes the array away from its owner: it gets a copy.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    maxImageSize: MAX_PIXELS,
    useSystemFonts: false,
    disableFontFace: true,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const page = await pdf.getPage(number);
    const sheet = page.getViewport({ scale: 1 });
    const wanted = DPI / 72;
    const scale = Math.min(wanted, Math.sqrt(MAX_DRAWN / (sheet.width * sheet.height)));
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(
      Math.max(1, Math.round(viewport.width)),
      Math.max(1, Math.round(viewport.height)),
    );
    const context = canvas.getContext('2d');
    await page.render({
      canvas: null,
      canvasContext: context as never,
      viewport,
      annotationMode: AnnotationMode.ENABLE,
      background: '#ffffff',
    }).promise;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { raster: greyOf(data, canvas.width, canvas.height), dpi: scale * 72 };
  } finally {
    await task.destroy();
  }
}
