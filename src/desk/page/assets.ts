import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SCRIPTS = ['desk.js', 'dialogs.js', 'post.js', 'refresh.js', 'values.js'];
const ROOT = new URL('../../../assets/desk/', import.meta.url);

export interface Asset {
  readonly contentType: string;
  readonly body: string;
}

/** The page's stylesheets and scripts by name, read once. */
export function readAssets(): ReadonlyMap<string, Asset> {
  const library = createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css');
  const css = (body: string): Asset => ({ contentType: 'text/css; charset=utf-8', body });
  return new Map([
    [
      'blocks.css',
      css(readFileSync(library, 'utf8').replaceAll('#slack_blocks_to_jsx', '.slack_blocks_to_jsx')),
    ],
    ['desk.css', css(readFileSync(new URL('desk.css', ROOT), 'utf8'))],
    ...SCRIPTS.map((name): [string, Asset] => [
      name,
      { contentType: 'text/javascript; charset=utf-8', body: readFileSync(new URL(name, ROOT), 'utf8') },
    ]),
  ]);
}
