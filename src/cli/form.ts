import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { drawForm } from '../form/blank-form/draw-form.ts';
import type { Labels } from '../form/labels/labels.ts';
import { LANGUAGES } from '../form/labels/languages.ts';
import { type ExitCode, type Output, UsageError } from './output.ts';

/**
 * `letterhead form`: writes the blank request form as a fillable PDF to a file, by default `request-form-LANGUAGE.pdf` in the working
 * folder, and prints the file's path. Throws a UsageError for a language without labels, or a file that cannot be written.
 */
export async function form(
  { lang, out }: { readonly lang: string; readonly out?: string },
  output: Output,
): Promise<ExitCode> {
  const labels = labelsOf(lang);
  const file = resolve(out ?? `request-form-${labels.language}.pdf`);
  const pdf = await drawForm(labels);
  try {
    await writeFile(file, pdf);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `--out: ${file} cannot be written (${code}): name a file in a folder that this user may write`,
    );
  }
  output.out(file);
  return 0;
}

function labelsOf(lang: string): Labels {
  const asked = lang.toLowerCase();
  const found = LANGUAGES.find(({ language }) => language === asked || (asked === 'no' && language === 'nb'));
  if (found !== undefined) return found;
  const known = LANGUAGES.map(({ language }) => language).sort();
  throw new UsageError(`--lang: there is no form in "${lang}": name one of ${known.join(', ')}`);
}
