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
  const own = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
  return new Map([
    ['blocks.css', { contentType: 'text/css; charset=utf-8', body: libraryStyle() }],
    ['desk.css', { contentType: 'text/css; charset=utf-8', body: own('desk.css') }],
    ...SCRIPTS.map((name): [string, Asset] => [
      name,
      { contentType: 'text/javascript; charset=utf-8', body: own(name) },
    ]),
  ]);
}

/** The stylesheet of slack-blocks-to-jsx: for a class instead of one id, and in the page's own font. */
function libraryStyle(): string {
  const file = createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css');
  return readFileSync(file, 'utf8')
    .replaceAll('#slack_blocks_to_jsx', '.slack_blocks_to_jsx')
    .replaceAll(/font-family:[^;}]*!important;?/g, '');
}
