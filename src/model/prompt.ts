import { readFileSync } from 'node:fs';
import { shipped } from '../config/package-root.ts';

/** A text for a language model, and the version that its head names. */
export interface Prompt {
  readonly version: number;
  readonly text: string;
}

/** Reads a prompt of the folder `prompts`. Throws if the file is missing or its head names no version. */
export function readPrompt(name: string): Prompt {
  const file = readFileSync(shipped(`prompts/${name}`), 'utf8');
  const [, head, text] = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(file) ?? [];
  const version = /^version: (\d+)$/m.exec(head ?? '')?.[1];
  if (version === undefined || text === undefined)
    throw new Error(`prompts/${name}: its head names no version`);
  return { version: Number(version), text: text.trim() };
}
