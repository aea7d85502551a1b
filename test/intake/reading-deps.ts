import type { Reader } from '../../src/documents/sandbox/sandbox.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { logged } from '../logged.ts';
import { inProcessExtractor } from './in-process-extractor.ts';

const policy = await loadPolicy(new URL('../../fixtures/policy.yaml', import.meta.url).pathname);

/** What the jobs that read messages need: the sample policy, no checks of the sender's mail server, no language model. */
export function readingDeps(storage: Storage, reader: Reader, ownAddress = 'legal@provider.test') {
  const extractor = inProcessExtractor;
  return {
    storage,
    reader,
    extractor,
    policy,
    verify: async () => null,
    ask: null,
    ownAddress,
    log: logged(),
  };
}
