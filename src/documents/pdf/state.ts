import type { Figure } from './figures.ts';
import { type Box, IDENTITY, type Matrix, type Rule } from './geometry.ts';
import type { Run } from './glyphs.ts';
import type { Grounds } from './grounds.ts';
import type { Shows } from './layers.ts';

/** What a page paints. */
export interface Painting {
  /** Text, as the operators paint it; none of the runs is empty. */
  readonly runs: Run[];
  readonly rules: Rule[];
  /** Where pictures are; they are not decoded. */
  readonly pictures: Box[];
  /** Small paths, in the order they are painted. */
  readonly figures: Figure[];
  /** Rings as somebody puts around a word. */
  readonly rings: Box[];
}

/** What pdf.js knows of a font, as far as text is placed by it. */
export interface FontFacts {
  readonly name?: string;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  /** What all glyphs together cover, in the font's own units; of Type 3 fonts often nothing. */
  readonly bbox?: readonly number[];
}

/** A font as text is placed and read by it. */
export interface Face {
  /** True for ZapfDingbats, whose characters are marks. */
  readonly marks: boolean;
  readonly bold: boolean;
  readonly vertical: boolean;
  /** What a glyph's width of 1 is, as a share of the font's size. */
  readonly unit: number;
  /** How tall the letters are, as a share of the font's size. */
  readonly tall: number;
}

/** Every getter of pdf.js unpacks the font anew: they are asked once a font, not once a character. */
export function faceOf({ name, vertical, isType3Font, fontMatrix, bbox }: FontFacts): Face {
  return {
    marks: name !== undefined && /dingbats$/i.test(name),
    bold: name !== undefined && /bold|black|heavy|demi/i.test(name),
    vertical: vertical === true,
    unit: fontMatrix?.[0] ?? 0.001,
    tall: isType3Font ? (fontMatrix?.[3] ?? 0.001) * heightOf(bbox) : 1,
  };
}

/** How many of its own units a Type 3 font is tall: by its box, if that is one. */
function heightOf(bbox: readonly number[] | undefined): number {
  const height = Math.abs((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0));
  return height > 2 ? height : 1000;
}

/** The graphics and text state of a page while its operators are followed (ISO 32000-1 §8.4, §9.3). */
export interface State {
  matrix: Matrix;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  font: Face;
  size: number;
  mode: number;
  fill: string;
  alpha: number;
  lineWidth: number;
}

/** A page being painted. */
export interface Canvas {
  readonly painting: Painting;
  readonly grounds: Grounds;
  readonly sheet: Box;
  readonly font: (name: string) => Face;
  readonly shows: Shows;
  readonly stack: State[];
  /** Marked content that is open, the outermost first: true where its layer is off, or that of one around it. */
  readonly off: boolean[];
  state: State;
  /** Characters that may still be painted. */
  left: number;
}

const PLAIN = faceOf({});

/** The state at the start of a page that `view` maps to points from its top left corner. */
export function firstState(view: Matrix): State {
  return {
    matrix: view,
    text: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    leading: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    font: PLAIN,
    size: 0,
    mode: 0,
    fill: '#000000',
    alpha: 1,
    lineWidth: 1,
  };
}
