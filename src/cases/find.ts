import { createHash } from 'node:crypto';
import type { Storage } from '../storage/storage.ts';

/** The id of the case with this number (LH-2026-000123, in any case of letters); null if there is none. */
export async function findCaseId(storage: Storage, number: string): Promise<string | null> {
  const found = await storage.prisma.case.findUnique({
    where: { number: number.trim().toUpperCase() },
    select: { id: true },
  });
  return found?.id ?? null;
}

/**
 * The cases that a mail may answer, by the Message-IDs of its In-Reply-To and References, the likeliest first, with or without
 * angle brackets: ours that were sent, the mails that opened cases, and the replies that joined them. The first id that leads
 * to exactly one case decides; else all those of the first that leads to several (a mail that opened them), oldest first; none if no id
 * leads to any.
 */
export async function findCasesByMessageIds(
  storage: Storage,
  ids: readonly string[],
): Promise<readonly string[]> {
  const wanted = ids.map((id) => ({ ours: bare(id), theirs: hashMessageId(id) }));
  const [mails, messages] = await Promise.all([
    storage.prisma.mail.findMany({
      where: { messageId: { in: wanted.map((id) => id.ours) } },
      select: { messageId: true, caseId: true },
    }),
    storage.prisma.message.findMany({
      where: { messageIdHash: { in: wanted.map((id) => id.theirs) } },
      select: {
        messageIdHash: true,
        repliesToId: true,
        cases: { select: { id: true }, orderBy: { position: 'asc' } },
      },
    }),
  ]);
  let several: readonly string[] = [];
  for (const { ours, theirs } of wanted) {
    const cases = new Set([
      ...mails.filter((mail) => mail.messageId === ours).map((mail) => mail.caseId),
      ...messages
        .filter((message) => message.messageIdHash === theirs)
        .flatMap((message) => [...message.cases.map((one) => one.id), message.repliesToId ?? []].flat()),
    ]);
    if (cases.size === 1) return [...cases];
    if (several.length === 0) several = [...cases];
  }
  return several;
}

/** What `Message.messageIdHash` holds: lower-case hex SHA-256 of a Message-ID without its angle brackets. */
export function hashMessageId(id: string): string {
  return createHash('sha256').update(bare(id)).digest('hex');
}

function bare(id: string): string {
  return id.trim().replace(/^<|>$/g, '');
}
