import { guardChild } from '../../children/child-guard.ts';
import { type OcrTask, type Recognised, recognise } from './recognise.ts';

/** Resident memory at which the child ends itself, in bytes: a large picture, and two engines with their models. */
const MAX_RESIDENT = 1024 * 1024 * 1024;

guardChild(MAX_RESIDENT);

/** The child's only work: reads one page. `corrupt` for a picture that cannot be decoded. */
export default async function ocrTask(task: OcrTask): Promise<Recognised | 'corrupt'> {
  return await recognise(task).catch(() => 'corrupt' as const);
}
