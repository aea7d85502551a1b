import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Whether optional content of a group, or of groups in combination, is seen; the group as pdf.js names it in an operator. */
export type Shows = (group: unknown) => boolean;

/** The layers of a document as they are when it is opened (ISO 32000-1 §8.11). */
export async function layersOf(pdf: PDFDocumentProxy): Promise<Shows> {
  const layers = await pdf.getOptionalContentConfig().catch(() => null);
  return (group) => {
    try {
      return layers === null || layers.isVisible(group);
    } catch {
      return true;
    }
  };
}
