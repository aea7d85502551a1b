import type { FormField } from '../document.ts';
import { apply, type Box, type Matrix, type Rule } from './geometry.ts';
import { labelsOf } from './labels.ts';
import type { StateOf } from './ticked.ts';
import type { Word } from './words.ts';

/** What pdf.js tells of an annotation, as far as it is used here. */
export interface AnnotationFacts {
  readonly id?: string;
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly fieldName?: string | null;
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  readonly alternativeText?: string | null;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly pushButton?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string | null;
  readonly multiLine?: boolean;
  readonly password?: boolean;
  readonly options?: readonly { readonly exportValue?: string; readonly displayValue?: string }[];
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str?: string };
  readonly quadPoints?: ArrayLike<number> | null;
  readonly lineCoordinates?: readonly number[];
}

/** A form field where it stands on the page. */
export interface Widget {
  readonly name: string;
  readonly title: string | null;
  readonly box: Box;
  readonly shown: string;
  readonly value: string | boolean;
  readonly button: boolean;
  readonly radio: boolean;
  /** What a radio button stands for in the file. */
  readonly choice: string | null;
  readonly multiLine: boolean;
}

/** What the annotations of a page add to it. */
export interface Overlay {
  /** Values of fields and text typed onto the page, each at its place. */
  readonly words: Word[];
  /** Where boxes to tick stand: what is painted around them is their border. */
  readonly boxes: readonly Box[];
  /** Lines that strike text through. */
  readonly rules: Rule[];
  readonly fields: FormField[];
}

/**
 * Reads a page's annotations (ISO 32000-1 §12.5, §12.7): form fields with their values, text typed onto the page, strike-outs.
 * `printed` are the page's own words, among which the labels are looked for. `firstField` numbers the fields over the document,
 * `stateOf` tells how a box is shown.
 */
export function readAnnotations(
  annotations: readonly AnnotationFacts[],
  view: Matrix,
  printed: readonly Word[],
  page: number,
  firstField: number,
  stateOf: StateOf,
): Overlay {
  const words: Word[] = [];
  const fields: FormField[] = [];
  const widgets = annotations.map((one) => widgetOf(one, view, stateOf)).filter((one) => one !== null);
  const groups = new Map<string, number>();
  for (const widget of widgets) {
    const number = firstField + words.length;
    if (widget.shown !== '') words.push(...placeText(widget.shown, widget.box, widget.multiLine, number));
    const known = widget.radio ? groups.get(widget.name) : undefined;
    const { caption, label } = labelsOf(widget, widgets, printed);
    const choice = caption ?? widget.choice ?? '';
    if (known === undefined) {
      groups.set(widget.name, fields.length);
      const value = widget.radio ? (widget.value === true ? choice : '') : widget.value;
      const title = widget.title === null ? {} : { title: widget.title };
      fields.push({ name: widget.name, label, ...title, value, page });
    } else if (widget.value === true) fields[known] = { ...fields[known]!, value: choice };
  }
  for (const one of annotations) {
    if (one.subtype !== 'FreeText' || one.rect === undefined) continue;
    const typed = one.textContent?.join('\n').trim() || one.contentsObj?.str?.trim();
    if (typed) words.push(...placeText(typed, boxOf(one.rect, view), true, firstField + words.length));
  }
  const boxes = widgets.filter(({ button }) => button).map(({ box }) => box);
  return { words, boxes, rules: annotations.flatMap((one) => strikesOf(one, view)), fields };
}

function widgetOf(one: AnnotationFacts, view: Matrix, stateOf: StateOf): Widget | null {
  if (one.subtype !== 'Widget' || one.rect === undefined || one.pushButton || one.fieldType === 'Sig')
    return null;
  const box = boxOf(one.rect, view);
  const base = {
    name: one.fieldName ?? '',
    title: one.alternativeText?.trim() || null,
    box,
    radio: one.radioButton === true,
    choice: one.buttonValue ?? null,
    multiLine: one.multiLine === true,
  };
  if (one.checkBox || one.radioButton) {
    const ticked = isTicked(one, stateOf);
    return { ...base, button: true, value: ticked, shown: ticked ? '☒' : '☐' };
  }
  const values = (Array.isArray(one.fieldValue) ? one.fieldValue : [one.fieldValue]).filter(
    (value) => typeof value === 'string',
  );
  const value = values
    .map((each) => one.options?.find((option) => option.exportValue === each)?.displayValue ?? each)
    .join(', ')
    .replace(/\r\n?/g, '\n');
  return { ...base, button: false, value, shown: one.password ? '' : value.trim() };
}

/** True for a box that its value ticks, or that is shown ticked. */
function isTicked(
  { id, fieldValue, checkBox, exportValue, buttonValue }: AnnotationFacts,
  stateOf: StateOf,
): boolean {
  const own = checkBox ? exportValue : buttonValue;
  if (fieldValue === true || (typeof fieldValue === 'string' && fieldValue !== 'Off' && fieldValue === own))
    return true;
  return id !== undefined && (stateOf(id) ?? 'Off') !== 'Off';
}

function boxOf(rect: readonly number[], view: Matrix): Box {
  const [x1, y1] = apply(view, rect[0] ?? 0, rect[1] ?? 0);
  const [x2, y2] = apply(view, rect[2] ?? 0, rect[3] ?? 0);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) };
}

/** Text as words in a box: one word for each line of it. */
function placeText(text: string, box: Box, multiLine: boolean, field: number): Word[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const space = box.height / Math.max(1, lines.length);
  const size = Math.min(12, Math.max(4, space * 0.75));
  return lines.map((line, index) => {
    const characters = [...line.trim()];
    const width = Math.min(0.5 * size, (box.width - 2) / characters.length);
    const top =
      multiLine || lines.length > 1
        ? box.y + Math.min(space, 1.2 * size) * index
        : box.y + (box.height - size) / 2;
    return {
      characters: characters.map((one, at) => ({ text: one, x: box.x + 1 + at * width, width })),
      text: line.trim(),
      x: box.x + 1,
      right: box.x + 1 + characters.length * width,
      y: top + 0.85 * size,
      size,
      strikes: [],
      spaced: true,
      field,
    };
  });
}

function strikesOf(one: AnnotationFacts, view: Matrix): Rule[] {
  if (one.subtype === 'StrikeOut' && one.quadPoints) {
    const rules: Rule[] = [];
    for (let at = 0; at + 7 < one.quadPoints.length; at += 8) {
      const corners = [0, 2, 4, 6].map((step) =>
        apply(view, one.quadPoints![at + step]!, one.quadPoints![at + step + 1]!),
      );
      const xs = corners.map(([x]) => x);
      const ys = corners.map(([, y]) => y);
      const at2 = (Math.min(...ys) + Math.max(...ys)) / 2;
      rules.push({ flat: true, at: at2, from: Math.min(...xs), to: Math.max(...xs), thick: 0.5 });
    }
    return rules;
  }
  if (one.subtype !== 'Line' || one.lineCoordinates === undefined) return [];
  const [x1, y1] = apply(view, one.lineCoordinates[0] ?? 0, one.lineCoordinates[1] ?? 0);
  const [x2, y2] = apply(view, one.lineCoordinates[2] ?? 0, one.lineCoordinates[3] ?? 0);
  if (Math.abs(y1 - y2) > 4 || Math.abs(x1 - x2) < 4) return [];
  return [{ flat: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2), thick: 0.5 }];
}
