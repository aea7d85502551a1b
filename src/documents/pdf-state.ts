import { IDENTITY, type Matrix } from './pdf-geometry.ts';

/** What pdf.js knows of a font, as far as text is placed by it. */
export interface FontFacts {
  readonly name?: string;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
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
  font: FontFacts;
  size: number;
  mode: number;
  fill: string;
  alpha: number;
  lineWidth: number;
}

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
    font: {},
    size: 0,
    mode: 0,
    fill: '#000000',
    alpha: 1,
    lineWidth: 1,
  };
}
