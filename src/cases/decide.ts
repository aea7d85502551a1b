import type { Storage, Transaction } from '../storage/storage.ts';
import { sealJson, type Vault } from '../storage/vault.ts';
import { appendAudit } from './audit.ts';
import { numbersOf } from './call-back.ts';
import type { CaseContent, Command, Outcome } from './case.ts';
import { followWithCard, followWithMail } from './follow-up.ts';
import { type CaseRow, codesOf, contentOf, decisionOf, keyOf, lockCase, stateOf } from './rows.ts';
import { type Change, type Clocks, type Snapshot, transition } from './transition.ts';

/**
 * Does what a person wants to do with a case, in one transaction with its audit entry and the jobs that follow; times are UTC.
 * Of two commands on the same version one is `done` and the other `stale`. Blank texts count as none. Throws only if the
 * database fails or `LETTERHEAD_KEY` is not the key that sealed the case.
 */
export async function decide(storage: Storage, clocks: Clocks, command: Command): Promise<Outcome> {
  return storage.prisma.$transaction(async (tx) => {
    const row = await lockCase(tx, command.caseId);
    if (row === null) {
      return { outcome: 'refused', why: 'unknown-case', message: 'There is no such case.' };
    }
    const change = transition(snapshotOf(storage.vault, row), command, clocks);
    if (change.outcome === 'refused') return change;
    if (change.outcome === 'stale') {
      const latest = row.decisions.at(-1);
      return {
        outcome: 'stale',
        state: stateOf(row),
        latest:
          latest !== undefined && latest.caseVersion >= command.seenVersion
            ? decisionOf(keyOf(storage.vault, row), latest)
            : null,
      };
    }
    return apply(tx, storage.vault, row, command, change);
  });
}

function snapshotOf(vault: Vault, row: CaseRow): Snapshot {
  const content = contentOf(vault, row);
  const key = keyOf(vault, row);
  return {
    state: stateOf(row),
    version: row.version,
    escalated: row.escalatedAt !== null,
    erased: content === null,
    emergency: codesOf(row).priority === 'emergency' || content?.request.form.nature.emergency === true,
    contentData: content?.request.form.dataTypes.content === true,
    blockingFlags: blockingFlagsOf(content),
    numbers: numbersOf(content),
    clock: row,
    decisions: row.decisions.map((decision) => {
      const { kind, provisional, actor, callBack } = decisionOf(key, decision);
      const { caseVersion } = decision;
      return { kind, provisional, actorId: actor.id, caseVersion, calledBack: callBack !== null };
    }),
  };
}

function blockingFlagsOf(content: CaseContent | null): Snapshot['blockingFlags'] {
  const flags = content?.request.flags ?? [];
  return [...new Set(flags.filter((flag) => flag.severity === 'blocking').map((flag) => flag.code))];
}

async function apply(
  tx: Transaction,
  vault: Vault,
  row: CaseRow,
  command: Command,
  change: Change,
): Promise<Outcome> {
  const { state, version, provisional, overriddenFlags, marks } = change;
  const key = keyOf(vault, row);
  const reasonCodes = [...new Set(command.reasonCodes ?? [])];
  const forged = command.kind === 'reject' && command.forged === true;
  await tx.case.update({
    where: { id: row.id },
    data: { state, version, ...marks, ...(forged ? { forged } : {}) },
    select: { id: true },
  });
  const decision = await tx.decision.create({
    data: {
      caseId: row.id,
      kind: command.kind,
      provisional,
      forged,
      actorId: command.actor.id,
      actorName: command.actor.name,
      caseVersion: row.version,
      overriddenFlags: [...overriddenFlags],
      reasonCodes,
      sealed: sealWords(key, command),
      decidedAt: command.at,
    },
  });
  await followWithCard(tx, row.id, version);
  if (change.mail !== null) await followWithMail(tx, row.id, change.mail, decision.id);
  await appendAudit(tx, {
    at: command.at,
    caseNumber: row.number,
    actor: command.actor.id,
    action: change.action,
    facts: {
      decision: decision.id,
      version: row.version,
      overriddenFlags,
      reasonCodes,
      ...(forged ? { forged } : {}),
    },
  });
  return { outcome: 'done', decision: decisionOf(key, decision), state };
}

function sealWords(key: Uint8Array | null, command: Command): Uint8Array<ArrayBuffer> | null {
  const words = {
    reason: written(command.reason),
    explanation: written(command.explanation),
    callBack: written(command.callBack),
  };
  const nothing = Object.values(words).every((word) => word === null);
  return key === null || nothing ? null : sealJson(key, words);
}

function written(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text;
}
