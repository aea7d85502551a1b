import type { Document } from '../src/documents/document.ts';
import { flatten } from '../src/documents/flatten.ts';
import type { Reading } from '../src/extraction/reading.ts';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What must hold of every document, whatever the bytes were: one line for each way in which it does not. */
export function flawsOfDocument(document: Document): string[] {
  const documents = flatten(document);
  const flaws: string[] = [];
  const names = documents.map(({ name }) => name.toLowerCase());
  if (new Set(names).size !== names.length) flaws.push('two documents share a name');
  for (const one of documents) {
    if (!/^[0-9a-f]{64}$/.test(one.sha256)) flaws.push(`${one.name}: no hash`);
    if (one.problem !== null && !one.problem.detail.includes(one.name))
      flaws.push(`${one.name}: a problem without the name`);
    for (const page of one.pages) flaws.push(...flawsOfPage(page, one.name));
  }
  if (JSON.stringify(JSON.parse(JSON.stringify(document))) !== JSON.stringify(document))
    flaws.push('JSON changes it');
  return flaws;
}

function flawsOfPage({ text, rows }: Document['pages'][number], name: string): string[] {
  if (typeof text !== 'string') return [`${name}: a page without text`];
  const whole = fold(text);
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const stands = whole.includes(fold(cell.text))
        ? []
        : [`${name}: a cell that does not stand in its page`];
      let last = 0;
      const ordered = cell.struck.every(([start, end]) => {
        const fits = start >= last && end > start && end <= cell.text.length;
        last = end;
        return fits;
      });
      return ordered ? stands : [...stands, `${name}: struck parts out of order`];
    }),
  );
}

/** What must hold of every reading: each value has a source whose quote stands in the document that it names. */
export function flawsOfReading(reading: Reading, document: Document): string[] {
  const documents = new Map(flatten(document).map((one) => [one.name, one]));
  return reading.requests.flatMap(({ sources, documents: named }) => [
    ...named.filter((name) => !documents.has(name)).map((name) => `no document is called ${name}`),
    ...Object.entries(sources).flatMap(([path, { document: name, page, quote, method }]) => {
      const holder = documents.get(name);
      if (holder === undefined) return [`${path}: no document is called ${name}`];
      if (method === 'header') return [];
      const pages = holder.pages.filter((one) => one.number === page);
      return pages.some((one) => fold(one.text).includes(quote))
        ? []
        : [`${path}: "${quote}" does not stand in ${name}`];
    }),
  ]);
}
