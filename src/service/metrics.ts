import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Storage } from '../storage/storage.ts';

/** Figures for Prometheus, counted in the database when they are asked for; they name nobody. */
export function openMetrics({ prisma }: Storage): () => Promise<{ contentType: string; text: string }> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, label: string, count: () => Promise<[string, number][]>) =>
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [registry],
      async collect() {
        this.reset();
        for (const [value, number] of await count()) this.set({ [label]: value }, number);
      },
    });
  gauge('letterhead_cases', 'Cases by state', 'state', async () =>
    (await prisma.case.groupBy({ by: ['state'], _count: true })).map(({ state, _count }) => [state, _count]),
  );
  gauge('letterhead_open_cases', 'Open cases by priority', 'priority', async () =>
    (
      await prisma.case.groupBy({
        by: ['priority'],
        where: { state: { in: ['received', 'triage', 'needs-information'] } },
        _count: true,
      })
    ).map(({ priority, _count }) => [priority, _count]),
  );
  gauge('letterhead_messages', 'Messages by what they turned out to be', 'kind', async () =>
    (await prisma.message.groupBy({ by: ['kind'], _count: true })).map(({ kind, _count }) => [
      kind ?? 'unread',
      _count,
    ]),
  );
  gauge('letterhead_jobs', 'Jobs by state', 'state', async () =>
    (await prisma.job.groupBy({ by: ['state'], _count: true })).map(({ state, _count }) => [state, _count]),
  );
  return async () => ({ contentType: registry.contentType, text: await registry.metrics() });
}
