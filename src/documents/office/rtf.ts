import { decodeNamed } from '../charset.ts';
import type { Cell, Row } from '../document.ts';
import { type HtmlText, readHtml } from '../html/html.ts';
import { openInline, type RunLook, splitCell } from '../inline.ts';
import { charsetOfFont, codePage, TYPED } from './rtf-words.ts';

const MAX_DEPTH = 1_000;
const MAX_CELLS = 100;
const WORD = /\\(?:([a-zA-Z]{1,32})(-?\d{1,9})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))/y;
const PLAIN = /[^\\{}\r\n]+/y;

/** Groups that hold no text of the document. */
const SKIPPED = new Set(
  'colortbl stylesheet info pict object objdata themedata colorschememapping latentstyles datastore xmlnstbl listtable listoverridetable rsidtbl generator filetbl revtbl fldinst nonesttables bkmkstart bkmkend shprslt sp pgdsctbl listtext pntext mmathPr userprops atnid atnauthor annotation datafield'.split(
    ' ',
  ),
);
/** Groups that older programs may leave out, and that hold text all the same. */
const KEPT = new Set(['shpinst', 'shptxt', 'htmltag', 'shppict', 'formfield', 'fldinst']);

interface State {
  readonly struck: boolean;
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly hidden: boolean;
  readonly skipped: boolean;
  readonly font: number;
  /** Characters that stand in for one that Unicode names. */
  readonly substitutes: number;
  readonly group: 'text' | 'fonts' | 'tag' | 'form-field';
  /** In HTML that is wrapped into RTF: what only repeats it as RTF. */
  readonly repeated: boolean;
}

const START: State = {
  struck: false,
  bold: false,
  underlined: false,
  hidden: false,
  skipped: false,
  font: 0,
  substitutes: 1,
  group: 'text',
  repeated: false,
};

/**
 * Reads a text in RTF 1.9.1: paragraphs and tables. Struck and deleted text is `struck`, hidden text apart, legacy check boxes read
 * ☒ or ☐. HTML that Outlook wrapped into RTF is read as HTML (MS-OXRTFEX). `written` holds a character for each byte.
 */
export function readRtf(written: string): HtmlText {
  const source = written.replaceAll('\0', '');
  const target = openTarget();
  const wrapped = /\\fromhtml1/.test(source.slice(0, 2_000));
  let html = '';
  let state: State = START;
  const stack: State[] = [];
  const fonts = new Map<number, string>();
  let defaultCharset = 'windows-1252';
  let fontInTable = 0;
  let field = { type: -1, value: 25, preset: 0 };
  let bytes: number[] = [];
  let toSkip = 0;

  function emit(text: string): void {
    if (state.skipped || state.group === 'fonts' || state.group === 'form-field') return;
    if (wrapped) {
      if (!state.repeated) html += text;
    } else if (state.hidden) target.hide(text);
    else target.add(text, lookOf(state));
  }
  function flush(): void {
    if (bytes.length === 0) return;
    emit(decodeNamed(fonts.get(state.font) ?? defaultCharset, Uint8Array.from(bytes)));
    bytes = [];
  }
  function close(): void {
    flush();
    const closed = state;
    state = stack.pop() ?? START;
    if (closed.group === 'form-field' && state.group !== 'form-field' && field.type === 1) {
      const isOn = (field.value === 25 ? field.preset : field.value) === 1;
      state = { ...state };
      target.add(isOn ? '☒' : '☐', lookOf(state));
      field = { type: -1, value: 25, preset: 0 };
    }
  }
  function control(word: string, value: number | null): void {
    const on = value !== 0;
    if (state.group === 'fonts') {
      if (word === 'f') fontInTable = value ?? 0;
      else if (word === 'fcharset') fonts.set(fontInTable, charsetOfFont(value ?? 0) ?? defaultCharset);
      return;
    }
    if (state.group === 'form-field') {
      if (word === 'fftype') field.type = value ?? 0;
      else if (word === 'ffres') field.value = value ?? 0;
      else if (word === 'ffdefres') field.preset = value ?? 0;
      return;
    }
    if (word === 'htmlrtf') state = { ...state, repeated: on };
    else if (word === 'ansicpg') defaultCharset = codePage(value ?? 1252);
    else if (word === 'strike' || word === 'striked' || word === 'deleted') state = { ...state, struck: on };
    else if (word === 'b') state = { ...state, bold: on };
    else if (word === 'ul' || word === 'ulnone') state = { ...state, underlined: on && word === 'ul' };
    else if (word === 'v') state = { ...state, hidden: on };
    else if (word === 'plain')
      state = { ...state, struck: false, bold: false, underlined: false, hidden: false };
    else if (word === 'f') state = { ...state, font: value ?? 0 };
    else if (word === 'uc') state = { ...state, substitutes: Math.min(value ?? 1, 10) };
    else if (word === 'u') {
      emit(String.fromCharCode((value ?? 0) & 0xffff));
      toSkip = state.substitutes;
    } else if (word in TYPED) emit(TYPED[word as keyof typeof TYPED]);
    else if (wrapped && (word === 'par' || word === 'line')) emit('\n');
    else if (wrapped && word === 'tab') emit('\t');
    else if (!state.skipped && !wrapped) target.control(word);
  }
  function open(word: string, starred: boolean): void {
    if (word === 'fonttbl') state = { ...state, group: 'fonts' };
    else if (word === 'htmltag') state = { ...state, group: 'tag', repeated: false };
    else if (word === 'formfield') state = { ...state, group: 'form-field', skipped: false };
    else if (SKIPPED.has(word) || (starred && !KEPT.has(word))) state = { ...state, skipped: true };
  }

  let at = 0;
  let opening = false;
  let starred = false;
  while (at < source.length) {
    const character = source[at]!;
    if (character === '{') {
      flush();
      if (stack.length >= MAX_DEPTH) break;
      stack.push(state);
      opening = true;
      starred = false;
      at += 1;
      continue;
    }
    if (character === '}') {
      close();
      opening = false;
      at += 1;
      continue;
    }
    if (character === '\r' || character === '\n') {
      at += 1;
      continue;
    }
    if (character !== '\\') {
      PLAIN.lastIndex = at;
      const text = PLAIN.exec(source)?.[0] ?? character;
      at += text.length;
      opening = false;
      flush();
      emit(text.slice(toSkip));
      toSkip = 0;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(source);
    if (match === null) {
      at += 1;
      continue;
    }
    at += match[0].length;
    const [, word, number, hex, symbol] = match;
    if (hex !== undefined) {
      opening = false;
      if (toSkip > 0) toSkip -= 1;
      else bytes.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    toSkip = 0;
    if (symbol === '*') {
      starred = opening;
      continue;
    }
    if (word === undefined) {
      opening = false;
      if (symbol === '~') emit(' ');
      else if (symbol === '_') emit('-');
      else if (symbol === '{' || symbol === '}' || symbol === '\\') emit(symbol);
      else if ((symbol === '\r' || symbol === '\n') && !state.skipped) target.control('par');
      continue;
    }
    if (word === 'bin') at += Math.max(0, Number(number ?? 0));
    if (opening) open(word, starred);
    opening = false;
    control(word, number === undefined ? null : Number(number));
  }
  flush();
  return wrapped ? readHtml(html) : target.finish();
}

function lookOf({ struck, bold, underlined }: State): RunLook {
  return { struck, stressed: bold || underlined };
}

interface Target {
  add(text: string, look: RunLook): void;
  hide(text: string): void;
  control(word: string): void;
  finish(): HtmlText;
}

/** Collects paragraphs, cells and rows as the control words part them. */
function openTarget(): Target {
  const rows: Row[] = [];
  const hidden: string[] = [];
  const inline = openInline();
  let cells: Cell[] = [];
  let inTable = false;
  let table = 0;
  let follows = false;

  function paragraph(): void {
    if (inTable) {
      inline.breakLine();
      return;
    }
    const taken = inline.take();
    follows = false;
    if (taken.text === '') return;
    for (const line of splitCell(taken, '\n')) {
      const pieces = splitCell(line, '\t').filter((one) => one.text !== '');
      if (pieces.length > 0) rows.push({ cells: pieces, table: null });
    }
  }
  function row(): void {
    if (cells.some(({ text }) => text !== '')) {
      if (!follows) table += 1;
      rows.push({ cells, table });
      follows = true;
    }
    cells = [];
  }

  return {
    add: (text, look) => inline.addExact(text, look),
    hide: (text) => void hidden.push(text),
    control(word) {
      if (word === 'intbl') inTable = true;
      else if (word === 'pard') inTable = false;
      else if (word === 'par' || word === 'sect' || word === 'page') paragraph();
      else if (word === 'line' || word === 'nestrow') inline.breakLine();
      else if (word === 'tab' || word === 'nestcell') inline.addExact('\t', { struck: false });
      else if (word === 'cell') {
        const taken = inline.take();
        if (cells.length < MAX_CELLS) cells.push({ ...taken, text: taken.text.replaceAll('\t', ' ') });
      } else if (word === 'row') row();
    },
    finish() {
      row();
      inTable = false;
      paragraph();
      return { rows, hidden: hidden.join(' ').replace(/\s+/g, ' ').trim() };
    },
  };
}
