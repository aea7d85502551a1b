import type { Core } from './core.ts';
import { accepted, type Delivery } from './deliver.ts';

/** What came of an act: what the app answered (null: it was not asked), and what is wrong with the input, by block id. */
export interface Outcome {
  readonly ok: boolean;
  readonly delivery: Delivery | null;
  readonly errors: Readonly<Record<string, string>>;
  /** For the person, where something failed. */
  readonly problem: string | null;
}

/** The outcome of an act that is done once the app has taken it. */
export function outcomeOf(core: Core, delivery: Delivery): Outcome {
  const ok = accepted(delivery);
  const { name } = core.state.workspace.app;
  const problem =
    delivery.status === 0
      ? `${name} did not answer within 3 seconds. Please try again.`
      : `${name} could not do that (HTTP ${delivery.status}). Please try again.`;
  return { ok, delivery, errors: {}, problem: ok ? null : problem };
}
