import { late } from '../late.ts';

const nativePush = Array.prototype.push;

const load = late(() => import('./pdf.ts'));

/**
 * Loads the PDF reader, which is large, with the first PDF. The core-js within pdf.js replaces Array.prototype.push on Node 20, for
 * the sake of an error that V8 does not throw, by one that takes a tenth of all reading: the engine's own is put back. That is seen
 * to with every PDF, as another copy of pdf.js may have been loaded since.
 */
export async function loadPdfReader(): Promise<typeof import('./pdf.ts')> {
  const reader = await load();
  if (Array.prototype.push !== nativePush) Array.prototype.push = nativePush;
  return reader;
}
