import { byCode, type Flag } from '../form/flag.ts';
import { suspendedFlag } from '../form/suspended.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import { sealJson, type Vault } from '../storage/vault.ts';
import { appendAudit, SERVICE_ACTOR } from './audit.ts';
import { type CaseContent, OPEN_STATES } from './case.ts';
import { columnsOf } from './columns.ts';
import { followWithCard } from './follow-up.ts';
import { contentOf, keyOf, lockCase, stateOf } from './rows.ts';
import { endStanding, holdsAt, suspensionOf } from './standing.ts';

/**
 * Brings the open cases in line with the suspensions that hold at a moment (UTC): each gets or loses the flag, with a new version
 * and a card to follow. Standings whose time is over end here too. Can be repeated at any time. Returns how many cases changed.
 */
export async function applySuspensions(storage: Storage, now: Date): Promise<number> {
  const { prisma } = storage;
  const over = await prisma.standing.findMany({
    where: { endedAt: null, until: { lt: now } },
    select: { id: true },
  });
  for (const { id } of over) await endStanding(storage, id, SERVICE_ACTOR, now);
  const holding = await prisma.standing.findMany({
    where: { kind: 'suspended', ...holdsAt(now) },
    select: { fingerprint: true },
  });
  const prints = [...new Set(holding.map(({ fingerprint }) => fingerprint))];
  const open = { state: { in: [...OPEN_STATES] }, erasedAt: null };
  const isAbout = { OR: [{ sender: { in: prints } }, { domain: { in: prints } }] };
  const concerned = await prisma.case.findMany({
    where: {
      ...open,
      OR: [
        { flagCodes: { has: 'sender-suspended' }, NOT: { trace: isAbout } },
        { trace: isAbout, NOT: { flagCodes: { has: 'sender-suspended' } } },
      ],
    },
    select: { id: true },
  });
  let changed = 0;
  for (const { id } of concerned) {
    if (await prisma.$transaction((tx) => applyTo(tx, storage.vault, id, now))) changed += 1;
  }
  return changed;
}

async function applyTo(tx: Transaction, vault: Vault, caseId: string, now: Date): Promise<boolean> {
  const row = await lockCase(tx, caseId);
  if (row === null || !OPEN_STATES.includes(stateOf(row))) return false;
  const content = contentOf(vault, row);
  const key = keyOf(vault, row);
  const trace = await tx.caseTrace.findUnique({ where: { caseId } });
  if (content === null || key === null || trace === null) return false;
  const suspension = await suspensionOf(tx, trace, now);
  const had = row.flagCodes.includes('sender-suspended');
  if (had === (suspension !== null)) return false;
  const changed = withFlag(content, suspension === null ? null : suspendedFlag(suspension));
  const version = row.version + 1;
  const { flagCodes } = columnsOf(changed);
  await tx.case.update({
    where: { id: caseId },
    data: { sealed: sealJson(key, changed), flagCodes, version },
    select: { id: true },
  });
  await followWithCard(tx, caseId, version);
  await appendAudit(tx, {
    at: now,
    caseNumber: row.number,
    actor: SERVICE_ACTOR,
    action: suspension === null ? 'suspension-ended' : 'sender-suspended',
    facts: { version: row.version },
  });
  return true;
}

function withFlag(content: CaseContent, flag: Flag | null): CaseContent {
  const others = content.request.flags.filter(({ code }) => code !== 'sender-suspended');
  const flags = [...others, ...(flag === null ? [] : [flag])].sort(byCode);
  return { ...content, request: { ...content.request, flags } };
}
