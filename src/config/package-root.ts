import { fileURLToPath } from 'node:url';

/** Absolute path of a file that ships with the program, such as `fixtures/policy.yaml`. */
export function shipped(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
