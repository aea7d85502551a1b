/** A picture of more pixels than this is not decoded. */
export const MAX_PIXELS = 64_000_000;
/** Resolution at which pages are read, in pixels an inch. */
export const DPI = 200;
/** Long side of a sheet of A4 in inches: what a picture that tells nothing of its size is taken for. */
export const SHEET = 11.69;
/** A page is drawn at fewer pixels an inch rather than with more pixels than this. */
export const MAX_DRAWN = 14_000_000;
