import { openZip } from '../containers/zip.ts';

const MAX_PICTURES = 40;
const MAX_PICTURE = 32 * 1024 * 1024;

/** The pictures in a Word document or an OpenDocument text, by their names; empty for a file that is damaged. For documents that hold nothing else. */
export function picturesOf(bytes: Uint8Array): Uint8Array[] {
  try {
    const zip = openZip(bytes);
    return zip.names
      .filter((name) => /^(?:word\/media|Pictures)\/[^/]+\.(?:png|jpe?g|tiff?|gif|bmp|webp)$/i.test(name))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .slice(0, MAX_PICTURES)
      .flatMap((name) => zip.read(name, MAX_PICTURE) ?? []);
  } catch {
    return [];
  }
}
