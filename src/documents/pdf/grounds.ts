import type { Box } from './geometry.ts';

/** The filled boxes and pictures of a page, on which later text stands. */
export interface Grounds {
  /** Paints a box over what was there; null for a picture or a shading, whose colour is not known. */
  lay(box: Box, colour: string | null): void;
  /** The colour at a point; white where nothing was painted. */
  colourAt(x: number, y: number): string | null;
}

const MAX_GROUNDS = 2_000;

/** A page of white paper. */
export function openGrounds(): Grounds {
  const boxes: { readonly box: Box; readonly colour: string | null }[] = [];
  return {
    lay(box, colour) {
      if (boxes.length < MAX_GROUNDS) boxes.push({ box, colour });
    },
    colourAt(x, y) {
      const top = boxes.findLast(
        ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
      );
      return top === undefined ? '#ffffff' : top.colour;
    },
  };
}
