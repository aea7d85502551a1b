import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Block, createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Raster } from './raster.ts';

/** Languages whose letters are read, as tesseract names them, by ISO 639-1. */
export const MODELS = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  nl: 'nld',
  it: 'ita',
  pt: 'por',
  pl: 'pol',
  ro: 'ron',
  uk: 'ukr',
  bg: 'bul',
  cs: 'ces',
  da: 'dan',
  el: 'ell',
  et: 'est',
  fi: 'fin',
  hr: 'hrv',
  hu: 'hun',
  lt: 'lit',
  lv: 'lav',
  no: 'nor',
  sk: 'slk',
  sl: 'slv',
  sv: 'swe',
  tr: 'tur',
} as const;
export type ReadLanguage = keyof typeof MODELS;

/** Those that are not written in Latin letters, and whose models know these badly. */
export const OTHER_SCRIPTS: readonly ReadLanguage[] = ['uk', 'bg', 'el'];

/** Engines kept open in a process, the last used first: the one for the first look, and that of the document's language. */
const MAX_OPEN = 2;

const open: { readonly language: ReadLanguage; readonly worker: Promise<Worker> }[] = [];

/** Reads the letters of a picture with the model of a language, offline. `dpi`: its pixels an inch; `isColumn`: it is one column of text. */
export async function readLetters(
  raster: Raster,
  dpi: number,
  language: ReadLanguage,
  isColumn = false,
): Promise<Block[]> {
  const worker = await engineOf(language);
  await worker.setParameters({
    user_defined_dpi: String(Math.round(dpi)),
    tessedit_pageseg_mode: isColumn ? PSM.SINGLE_COLUMN : PSM.AUTO,
  });
  const { data } = await worker.recognize(imageOf(raster), {}, { blocks: true, text: false });
  return data.blocks ?? [];
}

async function engineOf(language: ReadLanguage): Promise<Worker> {
  const at = open.findIndex((one) => one.language === language);
  const [known] = at < 0 ? [] : open.splice(at, 1);
  const engine = known ?? { language, worker: startEngine(language) };
  open.unshift(engine);
  for (const idle of open.splice(MAX_OPEN)) await (await idle.worker).terminate();
  return await engine.worker;
}

async function startEngine(language: ReadLanguage): Promise<Worker> {
  const model = MODELS[language];
  const data = dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${model}/package.json`));
  return await createWorker(model, OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
  });
}

/** The picture as a file that needs no encoding (netpbm PGM). */
function imageOf({ width, height, pixels }: Raster): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}
