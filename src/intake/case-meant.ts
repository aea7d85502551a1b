import { caseNumbersIn } from '../cases/number.ts';
import { type Trace, traceOf } from '../cases/trace.ts';
import type { Document } from '../documents/document.ts';
import { allDocuments, textOf } from '../extraction/message.ts';
import type { Storage } from '../storage/storage.ts';
import type { ReadingDeps } from './reading.ts';

/** A case, as a mail can name it. */
export interface NamedCase {
  readonly id: string;
  readonly number: string;
  /** Null if the case was erased. */
  readonly trace: Pick<Trace, 'references' | 'identifiers'> | null;
}

/** Cases by their ids, in that order. */
export async function namedCases(
  { prisma }: Pick<Storage, 'prisma'>,
  ids: readonly string[],
): Promise<readonly NamedCase[]> {
  if (ids.length === 0) return [];
  const select = {
    id: true,
    number: true,
    trace: { select: { references: true, identifiers: true } },
  } as const;
  const rows = await prisma.case.findMany({ where: { id: { in: [...ids] } }, select });
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** What of a mail names nobody who sends it: a trace without a sender. */
const NO_SENDER = { address: null, organisationalDomain: null };

/**
 * Which of several cases a mail speaks of, given without what it quotes: the one whose number it gives, or the only one with which it shares
 * a target, or a reference where all name other ones. Null if it speaks of none of them or of several.
 */
export async function caseMeant(
  { storage: { vault }, extractor }: Pick<ReadingDeps, 'storage' | 'extractor'>,
  cases: readonly NamedCase[],
  own: Document,
): Promise<string | null> {
  if (cases.length === 0) return null;
  const texts = [own.envelope?.subject ?? '', ...allDocuments(own).map(textOf)];
  const numbers = new Set(texts.flatMap(caseNumbersIn));
  const numbered = cases.filter(({ number }) => numbers.has(number));
  if (numbered.length > 0) return onlyOne(numbered.map(idOf));
  const reply = await extractor.extractReply(own);
  const message = await extractor.extract(own);
  const said = [reply.reading, ...message.reading.requests].map((request) =>
    traceOf(vault, { request, sender: NO_SENDER }),
  );
  const sharing = (key: 'identifiers' | 'references'): readonly NamedCase[] => {
    const values = new Set(said.flatMap((one) => one[key]));
    return cases.filter(({ trace }) => trace?.[key].some((value) => values.has(value)));
  };
  const targeted = sharing('identifiers');
  return onlyOne((targeted.length > 0 ? targeted : sharing('references')).map(idOf));
}

const idOf = ({ id }: NamedCase): string => id;

/** The id of the only one of some cases; null for none and for several. */
export function onlyOne(ids: readonly string[]): string | null {
  return ids.length === 1 ? ids[0]! : null;
}
