import { formAsRead } from '../cases/confirm-reading.ts';
import { holdCase, keepReading } from '../cases/read-anew.ts';
import type { Handler } from '../jobs/job.ts';
import { readCase, wholeCase } from './case-document.ts';
import { judgeChange } from './judge-change.ts';
import { withReadPages } from './page-texts.ts';
import { type ReadingDeps, withStaffDirectory } from './reading.ts';

/**
 * The job that judges a case again after a person confirmed or corrected what was read from its pictures. The request is judged twice,
 * as it was read and as it stands now, and only what differs is brought into the case: what staff did to its flags stays.
 * No picture is read again. Running it again changes nothing.
 */
export function judgeAgain(
  deps: Pick<ReadingDeps, 'storage' | 'reader' | 'extractor' | 'policy' | 'ownAddress' | 'log'>,
): Handler<'judge-again'> {
  return async ({ caseId }) => {
    const { storage, log } = deps;
    const documents = await readCase(deps, caseId);
    if (documents === null) return;
    const { policy } = await withStaffDirectory(deps);
    await storage.prisma.$transaction(async (tx) => {
      const held = await holdCase(tx, storage.vault, caseId);
      if (held === null) return;
      const { content } = held;
      const whole = wholeCase(documents, content.replies ?? []);
      const document = await withReadPages(tx, storage.vault, held, whole.document);
      const { sources } = content.request;
      const confirmed = new Set(Object.keys(content.confirmed ?? {}));
      const { flags, priority, ...rest } = await judgeChange(tx, { storage, policy }, held, {
        before: { document, request: { form: formAsRead(content), sources }, confirmed: new Set() },
        after: { document, request: content.request, confirmed },
      });
      await keepReading(tx, storage.vault, held, {
        ...rest,
        content: { ...content, request: { ...content.request, flags: [...flags], priority } },
        pictures: [],
        pages: 0,
        action: 'judged-again',
        at: new Date(),
      });
    });
    log.info({ caseId }, 'A case was judged again');
  };
}
