import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import type { Labels } from './labels.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The languages of the request form; another one is a file of labels and a line here. */
export const LANGUAGES: readonly Labels[] = [
  en,
  de,
  fr,
  es,
  nl,
  it,
  pt,
  pl,
  ro,
  uk,
  bg,
  cs,
  da,
  el,
  et,
  fi,
  hr,
  hu,
  lt,
  lv,
  nb,
  sk,
  sl,
  sv,
  tr,
];
