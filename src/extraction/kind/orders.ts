import type { Document } from '../../documents/document.ts';
import { finder } from '../../search/finder.ts';
import { oncePer } from '../../search/once-per.ts';
import { fold } from '../fold.ts';

/** A document that is, or holds, an order. `quote` are its words that say so; null where only its name does. */
export interface OrderDocument {
  readonly document: Document;
  readonly page: Document['pages'][number] | null;
  readonly quote: string | null;
}

const NAME = finder(
  String.raw`(?:^|[^\p{L}])(?:court[\s_-]*order|order|warrant|decision|ruling|subpoena|judge?ment|decree|authori[sz]ation|writ|beschikking|bevel|machtiging|beschlu(?:ss|ß)|anordnung|ordonnance|m(?:ää|aa)rus|kohtum(?:ää|aa)rus|auto|decreto|postanowienie|mandamiento|decis[ãa]o|despacho|commission[\s_-]?rogatoire|ukhvala|ухвала|ordonan[țt][aă]|ordinanza)(?![\p{Ll}])`,
  'iu',
);
const HEADING =
  /^[\s\W\d]*(?:(?:the\s+)?(?:court|judicial|production|preservation|search(?:\s+and\s+seizure)?|disclosure|interim|general|criminal|district|county|stored\s+communications|administrative|grand\s+jury)\s+)*(?:order|warrant|ruling|decision|subpoena|judgment|decree|writ|beschikking|bevel|machtiging|beschluss|anordnung|ordonnance|kohtumäärus|määrus|search warrant|commission\s+rogatoire|mandamiento|auto|oficio\s+judicial|decreto|ordinanza|decisão|despacho|mandado|postanowienie|ordonanță|încheiere(?:\s+penală)?|ухвала|постанова|kjennelse|kendelse|beslut(?:ning)?|tingsrättens\s+beslut|päätös|příkaz|usnesení|príkaz|uznesenie|rozhodnutí|végzés|határozat|nalog|rješenje|sodba|odredba|lēmums|nutartis)(?:\s+(?:of|no\.?|nr\.?|number|[–—:-](?=.{0,60}\b(?:code|act|section|sec\.|§|art))|for|to|in|on|by|dated|granting|authori[sz]ing|pursuant|under|duces|de|di|du|tot|der|o|k|ke|podle|dle|podľa|av|af|om|penală|n[°º.])\b.{0,120})?[\s\W]*$/iu;
/** A court and what it made, on one line: "OSLO TINGRETT – KJENNELSE". */
const OF_COURT =
  /^(?=.*(?:court|gericht|tribunal|tingrett|byret|retten\s|rätt|soud|súd|kohus|sąd|суд|juzgado|rechtbank|judecători|oikeus|bíróság|törvényszék|vara\s))[^.;:]{4,80}\s[–—-]\s(?:order|ruling|beschluss|ordonnance|auto|decreto|ordinanza|beschikking|decisão|despacho|postanowienie|încheiere|ухвала|kjennelse|kendelse|beslut|usnesení|uznesenie|määrus|päätös|végzés)[\s\W\d]*$/iu;
const ORDERS = finder(
  String.raw`\b(?:it\s+is\s+(?:(?:hereby|therefore|so|further|this\s[^.;\n]{1,40})[\s,]+){0,2}ordered|you\s+are\s+(?:hereby\s+)?commanded|(?:the\s+court\s+(?:hereby\s+)?|court\s+hereby\s+)(?:orders|rules|decides|grants)|is hereby ordered|hereby orders|the (?:judge|magistrate|prosecutor) (?:hereby )?(?:orders|rules|decides)|in the name of the (?:republic|king|queen|law|people)|so ordered|ordonne|beveelt|verordnet|im namen des volkes|in nome della (?:repubblica|legge))\b|(?<!\p{L})ІМЕНЕМ УКРАЇНИ`,
  'iu',
);

/** What an order says of itself, and what a letter may say of one that it tells of. */
const OF_ITSELF =
  /(?<!\p{L})this (?:(?:order|warrant) (?:hereby )?(?:orders|requires|directs|commands|compels)|orders) you to(?!\p{L})/iu;
/** That one of some things, named by an expression, was made before: who writes so tells of it. */
export const wasMade = (things: string): string =>
  `(?<!\\p{L})(?:${things})\\s(?:(?:has|have|had)\\sbeen|was|were)\\s(?:\\p{L}+ly\\s)?(?:obtained|issued|granted|made|signed|given)(?!\\p{L})`;

const TOLD = new RegExp(
  `${wasMade('orders?|warrants?')}|(?<!\\p{L})obtained\\s(?:an?|the|this)\\s(?:\\p{L}+\\s)?(?:order|warrant)(?!\\p{L})`,
  'iu',
);

/** The document as an order, if its text or its name says that it is one. */
export const asOrder: (document: Document) => OrderDocument | null = oncePer(readOrder);

function readOrder(document: Document): OrderDocument | null {
  for (const page of document.pages) {
    const quote = orderWords(page);
    if (quote !== null) return { document, page, quote };
  }
  const stem = document.name.replace(/\.[a-z0-9]{2,5}$/i, '');
  if (!NAME.test(stem) || document.kind === 'mail') return null;
  const page = document.pages[0] ?? null;
  const first = page?.rows.find((row) => row.cells.some((cell) => cell.text.trim() !== ''));
  const quote = first === undefined ? null : fold(first.cells[0]!.text).slice(0, 120);
  return { document, page, quote: quote === '' ? null : quote };
}

function orderWords(page: Document['pages'][number]): string | null {
  for (const row of page.rows.slice(0, 40)) {
    if (row.cells.length !== 1) continue;
    for (const line of row.cells[0]!.text.split('\n'))
      if (line.length < 160 && (HEADING.test(line) || OF_COURT.test(line))) return line.trim();
  }
  const text = page.text.slice(0, 20_000);
  return ORDERS.exec(text)?.[0] ?? (TOLD.test(text) ? null : (OF_ITSELF.exec(text)?.[0] ?? null));
}
