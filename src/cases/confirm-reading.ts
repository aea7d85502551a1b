import { addJob } from '../jobs/add.ts';
import type { Storage } from '../storage/storage.ts';
import { sealJson } from '../storage/vault.ts';
import { appendAudit } from './audit.ts';
import type { Actor, CaseContent } from './case.ts';
import { columnsOf } from './columns.ts';
import { followWithCard } from './follow-up.ts';
import { contentOf, keyOf, lockCase } from './rows.ts';
import { withoutTaken } from './take-value.ts';
import { traceOf } from './trace.ts';

/** Fields whose figures are someone else's when one of them is misread. */
const NUMBERS = [
  'registrationNumber',
  'crime.caseNumber',
  'requester.badgeNumber',
  'requester.telephone',
  'organisation.switchboard',
] as const;

/** A number that was read from a picture. */
export interface ReadNumber {
  /** The path of its source: `crime.caseNumber`, `identifiers.2`. */
  readonly path: string;
  readonly value: string;
}

/** The numbers of a request that were read by character recognition and that no person has confirmed yet. */
export function unconfirmedNumbers({ request, confirmed = {} }: CaseContent): ReadNumber[] {
  const { form, sources } = request;
  const all = [
    ...NUMBERS.map((path) => ({ path, value: valueAt(form, path) })),
    ...form.identifiers.map(({ value }, index) => ({ path: `identifiers.${index}`, value })),
  ];
  return all.flatMap(({ path, value }) =>
    value !== null && sources[path]?.method === 'ocr' && confirmed[path] === undefined
      ? [{ path, value }]
      : [],
  );
}

/** `stale`: the case changed since the person saw it, nothing was done. */
export type Confirmation = 'done' | 'stale' | 'erased' | 'unknown-case';

/**
 * Records that a person compared numbers with the page: each is confirmed as it was read, or corrected; the form then holds what
 * the person says, and the case is judged again by it. Only what `unconfirmedNumbers` names is taken; a blank value leaves its field unconfirmed.
 */
export async function confirmReading(
  storage: Storage,
  command: {
    readonly caseId: string;
    readonly seenVersion: number;
    readonly actor: Actor;
    readonly at: Date;
    readonly values: readonly ReadNumber[];
  },
): Promise<Confirmation> {
  const { caseId, seenVersion, actor, at, values } = command;
  return storage.prisma.$transaction(async (tx) => {
    const row = await lockCase(tx, caseId);
    if (row === null) return 'unknown-case';
    const content = contentOf(storage.vault, row);
    const key = keyOf(storage.vault, row);
    if (content === null || key === null) return 'erased';
    if (row.version !== seenVersion) return 'stale';
    const open = unconfirmedNumbers(content);
    const said = values.flatMap(({ path, value }) => {
      const read = open.find((one) => one.path === path);
      const told = value.trim();
      return read === undefined || told === '' ? [] : [{ path, read: read.value, told }];
    });
    if (said.length === 0) return 'done';
    const changed = withConfirmed(content, said, { by: actor.id, at: at.toISOString() });
    const version = row.version + 1;
    await tx.case.update({
      where: { id: caseId },
      data: { ...columnsOf(changed), sealed: sealJson(key, changed), version },
      select: { id: true },
    });
    await tx.caseTrace.updateMany({ where: { caseId }, data: traceOf(storage.vault, changed) });
    await followWithCard(tx, caseId, version);
    await addJob(tx, 'judge-again', { caseId }, { key: `judge-again:${caseId}:${version}` });
    await appendAudit(tx, {
      at,
      caseNumber: row.number,
      actor: actor.id,
      action: 'reading-confirmed',
      facts: {
        fields: said.map(({ path }) => path),
        corrected: said.filter(({ read, told }) => read !== told).map(({ path }) => path),
      },
    });
    return 'done';
  });
}

/** The form as it was read, before anyone corrected it or took values of replies into it. */
export function formAsRead({ request, confirmed = {}, taken }: CaseContent): CaseContent['request']['form'] {
  const form = structuredClone(request.form);
  for (const [path, { read }] of Object.entries(confirmed)) setAt(form, path, read);
  return withoutTaken(form, taken);
}

function withConfirmed(
  content: CaseContent,
  said: readonly { readonly path: string; readonly read: string; readonly told: string }[],
  by: { readonly by: string; readonly at: string },
): CaseContent {
  const form = structuredClone(content.request.form);
  const confirmed = { ...content.confirmed };
  for (const { path, read, told } of said) {
    setAt(form, path, told);
    confirmed[path] = { ...by, read };
  }
  return { ...content, request: { ...content.request, form }, confirmed };
}

function valueAt(form: object, path: (typeof NUMBERS)[number]): string | null {
  let value: unknown = form;
  for (const key of path.split('.')) value = (value as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : null;
}

function setAt(form: CaseContent['request']['form'], path: string, value: string): void {
  const [first = '', second] = path.split('.');
  if (first === 'identifiers') {
    const identifier = form.identifiers[Number(second)];
    if (identifier !== undefined) identifier.value = value;
  } else if (second === undefined) Object.assign(form, { [first]: value });
  else Object.assign(form[first as 'crime'], { [second]: value });
}
