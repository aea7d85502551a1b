import { type ChildPool, openChildPool } from '../../children/child-pool.ts';
import type { Document, Page, ReadingProblem } from '../../documents/document.ts';
import { blankForm } from '../../form/standard-form.ts';
import { allDocuments } from '../message.ts';
import type { Extracted, ExtractedReply, Reading, ReplyReading } from '../reading.ts';
import type { ExtractionTask, Works } from './extraction-child.ts';
import { withoutLongTexts } from './set-aside.ts';

/**
 * Reads requests out of documents in child processes: whoever wrote a text decides how long the rules look at it. Nothing here throws for
 * what stands in a document. One that takes too long or too much memory is read again without its longest texts; these come back
 * without their pages, with the problem `too-slow` or `too-large`, and every other document as it was given.
 */
export interface Extractor {
  /** Starts a child, so that it has loaded the rules when the first document comes. */
  prepare(): void;
  /** As `extract` does. A message of which nothing could be read within the limits is `unreadable`. */
  extract(document: Document): Promise<Extracted>;
  /** As `extractReply` does. A reply of which nothing could be read within the limits says nothing. */
  extractReply(document: Document): Promise<ExtractedReply>;
  /** As `ownPart` does. */
  ownPart(document: Document): Promise<Document>;
  /** Ends the child processes; what is under way comes back as what could not be read. */
  close(): Promise<void>;
}

/** Limits of the reading of one document with all that is attached to it. */
interface ExtractorOptions {
  /** Child processes at most; two if not given. */
  readonly workers?: number;
  /** Milliseconds for one attempt, on a busy machine too; a minute if not given. */
  readonly timeLimit?: number;
}

type Failure = Extract<ReadingProblem, 'too-slow' | 'too-large'>;

/** Opens an extractor. Its children start with the first document, or when it is told to prepare. */
export function openExtractor({ workers = 2, timeLimit = 60_000 }: ExtractorOptions = {}): Extractor {
  return extractorOf(
    openChildPool({
      program: 'extraction/apart/extraction-child',
      workers,
      timeLimit,
      maxHeap: 900,
      // The rules' expressions are big, and each is used again and again.
      nodeOptions: ['--no-regexp-tier-up'],
    }),
  );
}

/** An extractor whose work these children do. */
export function extractorOf(children: ChildPool): Extractor {
  let starting: Promise<unknown> | null = null;

  const prepare = (): void => {
    const done = (): void => {
      starting = null;
    };
    starting ??= children.run<null>(null satisfies ExtractionTask).then(done, done);
  };

  async function attempt<Work extends keyof Works>(
    work: Work,
    document: Document,
  ): Promise<ReturnType<Works[Work]> | Failure> {
    // Else a second child would load the rules beside the first one.
    await starting;
    return await children.run({ work, document: withoutPictures(document) } satisfies ExtractionTask);
  }

  /** The whole, or what can be read of it; a child that died for another reason may well read it the second time. */
  async function read<Work extends keyof Works>(
    work: Work,
    document: Document,
    nothing: (document: Document) => ReturnType<Works[Work]>,
  ): Promise<{ readonly document: Document; readonly reading: ReturnType<Works[Work]> }> {
    const first = await attempt(work, document);
    if (typeof first !== 'string') return { document, reading: first };
    const shortened = withoutLongTexts(document, first);
    const second = await attempt(work, shortened);
    if (typeof second !== 'string') return { document: shortened, reading: second };
    const emptied = withoutLongTexts(document, second, 0);
    return { document: emptied, reading: nothing(emptied) };
  }

  return {
    prepare,
    extract: (document) => read('extract', document, unread),
    extractReply: (document) => read('extractReply', document, saidNothing),
    async ownPart(document) {
      if (document.kind !== 'mail') return document;
      const { attachments } = document;
      const alone = await read('ownPart', { ...document, attachments: [] }, (one) => one);
      return { ...alone.document, pages: alone.reading.pages, attachments };
    },
    close: () => children.close(),
  };
}

function unread(document: Document): Reading {
  const problem = allDocuments(document).find((one) => one.problem !== null)?.problem;
  return {
    kind: 'unreadable',
    reason: problem?.detail ?? `${document.name} could not be read.`,
    requests: [],
  };
}

function saidNothing(document: Document): ReplyReading {
  return {
    format: 'free-form',
    language: 'en',
    form: blankForm(),
    sources: {},
    documents: allDocuments(document).map(({ name }) => name),
    forwarded: null,
    ofCourts: [],
    asks: false,
  };
}

/** The document without the pictures of its pages: the rules look at text. */
function withoutPictures(document: Document): Document {
  const pages = document.pages.map(({ scan: _, ...page }): Page => page);
  return { ...document, pages, attachments: document.attachments.map(withoutPictures) };
}
