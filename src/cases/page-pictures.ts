import { z } from 'zod';
import type { Storage, Transaction } from '../storage/storage.ts';
import { seal, sealJson, unseal, unsealJson } from '../storage/vault.ts';
import { isId } from './rows.ts';

const Facts = z.object({
  document: z.string(),
  page: z.number().int(),
  /** Of the page in points, the unit of the words' places. */
  width: z.number(),
  height: z.number(),
  words: z.array(
    z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  ),
});

/** The picture of a page that was read from it, and where its words stand. */
export interface PagePicture extends Readonly<z.infer<typeof Facts>> {
  /** JPEG. */
  readonly picture: Uint8Array;
}

/** Keeps the pictures of a case's pages, sealed with the case's key. */
export async function keepPagePictures(
  tx: Transaction,
  key: Uint8Array,
  caseId: string,
  pictures: readonly PagePicture[],
): Promise<void> {
  await tx.pagePicture.createMany({
    data: pictures.map(({ picture, ...facts }) => ({
      caseId,
      sealedFacts: sealJson(key, facts),
      sealedPicture: seal(key, picture),
    })),
  });
}

/** What the pictures of a case's pages say, with the case's key. */
export async function pageTexts(
  tx: Transaction,
  key: Uint8Array,
  caseId: string,
): Promise<readonly Pick<PagePicture, 'document' | 'page' | 'words'>[]> {
  const rows = await tx.pagePicture.findMany({ where: { caseId }, select: { sealedFacts: true } });
  return rows.map(({ sealedFacts }) => unsealJson(key, sealedFacts, Facts));
}

/**
 * The picture of a page of a case; null if none is kept, or the case was erased. Throws an `UnsealError` if the master key is
 * another one.
 */
export async function findPagePicture(
  storage: Storage,
  caseId: string,
  document: string,
  page: number,
): Promise<PagePicture | null> {
  if (!isId(caseId)) return null;
  const { prisma, vault } = storage;
  const row = await prisma.case.findUnique({
    where: { id: caseId },
    select: { wrappedKey: true, pictures: { select: { id: true, sealedFacts: true } } },
  });
  if (row === null || row.wrappedKey === null) return null;
  const key = vault.unwrap(row.wrappedKey);
  for (const { id, sealedFacts } of row.pictures) {
    const facts = unsealJson(key, sealedFacts, Facts);
    if (facts.document !== document || facts.page !== page) continue;
    const found = await prisma.pagePicture.findUnique({ where: { id }, select: { sealedPicture: true } });
    return found === null ? null : { ...facts, picture: unseal(key, found.sealedPicture) };
  }
  return null;
}
