import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  getDocument,
  type PDFDocumentLoadingTask,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { TellingName } from './names.ts';
import { hideOutlines } from './outlines.ts';

/** A PDF being opened; `close` frees all that it holds. */
export interface OpenPdf {
  readonly promise: PDFDocumentLoadingTask['promise'];
  close(): void;
}

type Listener = (event: { readonly data: unknown }) => void;

/** The half of pdf.js that parses, as its module leaves it for programs without web workers. */
interface Parser {
  readonly WorkerMessageHandler: { initializeFromPort(port: Port): void };
}

const RESOURCES = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Opens a PDF, with these telling names, with pdf.js, in this thread. Pictures are not decoded; nothing is drawn, fetched or run. */
export function openPdf(bytes: Uint8Array, names: ReadonlySet<TellingName>): OpenPdf {
  // pdf.js takes the array away from its owner: it gets a copy.
  const data = new Uint8Array(bytes);
  hideOutlines(data, names);
  const port = openPort();
  parser().initializeFromPort(port);
  const worker = new PDFWorker({ port: port as never, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    data,
    worker,
    isEvalSupported: false,
    // Pictures over this many pixels are left out: all of them.
    maxImageSize: 1,
    useSystemFonts: false,
    // Without a place that takes fonts, pdf.js would compute the outline of every letter.
    disableFontFace: false,
    ownerDocument: { fonts: new Set() } as never,
    cMapUrl: `${join(RESOURCES, 'cmaps')}/`,
    cMapPacked: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  return {
    promise: task.promise,
    // Nothing else holds the two halves: what pdf.js does to end them in good order takes longer than to forget them.
    close: port.terminate,
  };
}

function parser(): Parser['WorkerMessageHandler'] {
  const { pdfjsWorker } = globalThis as unknown as { pdfjsWorker: Parser };
  return pdfjsWorker.WorkerMessageHandler;
}

/** A font that nobody draws with. */
class UndrawnFont {
  readonly loaded = Promise.resolve();
}

const surroundings = globalThis as { FontFace?: unknown };
surroundings.FontFace ??= UndrawnFont;

interface Port {
  postMessage(message: object): void;
  addEventListener(name: string, listener: Listener): void;
  removeEventListener(name: string, listener: Listener): void;
  terminate(): void;
}

/**
 * Joins the two halves of pdf.js. Its own port for one thread copies every message deeply, which takes longer than
 * parsing; this one hands them over as they are.
 */
function openPort(): Port {
  const listeners = new Set<Listener>();
  const later = Promise.resolve();
  return {
    postMessage(message) {
      const data = settled(message);
      void later.then(() => {
        for (const listener of listeners) listener({ data });
      });
    },
    // Without heed to its signal: no listener goes before all do.
    addEventListener(_name, listener) {
      listeners.add(listener);
    },
    removeEventListener(_name, listener) {
      listeners.delete(listener);
    },
    terminate() {
      listeners.clear();
    },
  };
}

/** The message as it is now: the lists of operators are filled anew once they are sent. */
function settled(message: object): object {
  const { chunk } = message as { chunk?: { fnArray?: readonly unknown[]; argsArray?: readonly unknown[] } };
  if (!chunk?.fnArray || !chunk.argsArray) return message;
  return {
    ...message,
    chunk: { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() },
  };
}
