import { type PagePicture, pageTexts } from '../cases/page-pictures.ts';
import type { HeldCase } from '../cases/read-anew.ts';
import { keyOf } from '../cases/rows.ts';
import type { Document } from '../documents/document.ts';
import { cell, page as pageOf } from '../documents/rows.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Vault } from '../storage/vault.ts';

/** A case's document with the words that were read from its pictures before. */
export async function withReadPages(
  tx: Transaction,
  vault: Vault,
  { row }: HeldCase,
  document: Document,
): Promise<Document> {
  const key = keyOf(vault, row);
  return withPageTexts(document, key === null ? [] : await pageTexts(tx, key, row.id));
}

type PageText = Pick<PagePicture, 'document' | 'page' | 'words'>;

/** The document with the words that were read from its pictures. */
function withPageTexts(document: Document, read: readonly PageText[]): Document {
  const pages = document.pages.map((one) => {
    const found = read.find(({ document: name, page }) => name === document.name && page === one.number);
    if (found === undefined || one.text.trim() !== '') return one;
    const rows = linesOf(found.words).map((text) => ({ cells: [cell(text)], table: null }));
    return { ...pageOf(one.number, rows), recognised: true };
  });
  const attachments = document.attachments.map((one) => withPageTexts(one, read));
  const isRead = document.problem?.code === 'no-text' && pages.some(({ text }) => text.trim() !== '');
  return { ...document, pages, attachments, problem: isRead ? null : document.problem };
}

/** Words in reading order as lines: a new one begins where a word stands lower or higher than half of its height. */
function linesOf(words: PageText['words']): string[] {
  const lines: { text: string; y: number }[] = [];
  for (const { text, y, height } of words) {
    const line = lines.at(-1);
    if (line === undefined || Math.abs(line.y - y) > height / 2) lines.push({ text, y });
    else line.text += ` ${text}`;
  }
  return lines.map(({ text }) => text);
}
