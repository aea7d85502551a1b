import { letters } from '../fold.ts';

const LEAST_LETTERS = 3;

/** Whether one of two texts has the letters of the other. */
export function isAbout(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)];
  if (one === other) return true;
  return Math.min(one.length, other.length) >= LEAST_LETTERS && (one.includes(other) || other.includes(one));
}

/** Whether two texts are about each other and nearly as long. */
export function isSame(a: string, b: string): boolean {
  const lengths = [letters(a).length, letters(b).length];
  return isAbout(a, b) && Math.min(...lengths) >= 0.7 * Math.max(...lengths);
}
