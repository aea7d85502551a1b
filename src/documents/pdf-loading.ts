const nativePush = Array.prototype.push;

/**
 * Loads the PDF reader, which is large, with the first PDF. The core-js within pdf.js replaces Array.prototype.push on Node 20, for
 * the sake of an error that V8 does not throw, by one that takes a tenth of all reading: the engine's own is put back.
 */
export async function loadPdfReader(): Promise<typeof import('./pdf.ts')> {
  const reader = await import('./pdf.ts');
  Array.prototype.push = nativePush;
  return reader;
}
