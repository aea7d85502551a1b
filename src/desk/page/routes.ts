import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Acts } from '../acts.ts';
import type { Core } from '../core.ts';
import { readUpload } from '../files.ts';
import { answer, answerJson, readBody } from '../http.ts';
import { doForPage } from './acts-from-page.ts';
import { readAssets } from './assets.ts';
import { openChanges } from './changes.ts';
import { renderPage } from './document.tsx';
import { readPlace } from './place.ts';

/** A mail as the outbox folder holds it. */
export interface OutboxMail {
  /** Name of the .eml file. */
  readonly file: string;
  readonly to: string;
  readonly subject: string;
  readonly date: Date;
  /** The plain-text body. */
  readonly text: string;
  /** Names of the files that go with it. */
  readonly attachments: readonly string[];
}

export interface Page {
  handle(path: string, req: IncomingMessage, res: ServerResponse): Promise<void>;
  close(): void;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page and what its script asks for. `token` proves that a POST comes from a page that this desk has served. */
export function openPage(options: {
  core: Core;
  act: Acts;
  outbox: () => Promise<readonly OutboxMail[]>;
  token: string;
}): Page {
  const { core, act, token } = options;
  const assets = readAssets();
  const changes = openChanges(core);

  const page = async (req: IncomingMessage, res: ServerResponse) => {
    const query = new URL(req.url ?? '/', 'http://desk').searchParams;
    const place = readPlace(core.state, query, cookieUser(req));
    const mails = [...(await options.outbox())].sort((a, b) => b.date.getTime() - a.date.getTime());
    res.setHeader('content-security-policy', POLICY);
    res.setHeader('referrer-policy', 'no-referrer');
    res.setHeader('set-cookie', `desk_user=${place.user.id}; Path=/; SameSite=Strict; HttpOnly`);
    answer(res, 200, 'text/html; charset=utf-8', renderPage({ state: core.state, place, mails, token }));
  };

  const post = async (name: string, req: IncomingMessage, res: ServerResponse) => {
    const body = await readBody(req);
    if (req.headers['x-desk-token'] !== token)
      return answerJson(res, 403, { ok: false, problem: 'This page is from before a restart' });
    const outcome = await doForPage(core, act, name, parsed(body));
    if (!outcome) return answerJson(res, 400, { ok: false, problem: 'The desk does not know this request' });
    answerJson(res, 200, { ok: outcome.ok, errors: outcome.errors, problem: outcome.problem });
  };

  const file = async (id: string, res: ServerResponse) => {
    const bytes = core.state.files.get(id)?.shared ? await readUpload(core, id) : null;
    if (!bytes) return answer(res, 404, 'text/plain', 'There is no such file');
    res.setHeader('content-security-policy', 'sandbox');
    res.setHeader('cross-origin-resource-policy', 'same-origin');
    const type = pictureType(bytes);
    if (!type) res.setHeader('content-disposition', 'attachment');
    answer(res, 200, type ?? 'application/octet-stream', bytes);
  };

  return {
    async handle(path, req, res) {
      const [, top = '', second = '', third = ''] = path.split('/');
      if (req.method === 'POST') return post(second, req, res);
      if (req.method !== 'GET' && req.method !== 'HEAD')
        return answer(res, 405, 'text/plain', 'GET or POST only');
      if (path === '/') return page(req, res);
      if (top === 'desk' && second === 'changes') return changes.follow(res);
      if (top === 'desk' && second === 'files') return file(third, res);
      const asset = second === 'assets' ? assets.get(third) : undefined;
      if (asset) return answer(res, 200, asset.contentType, asset.body);
      answer(res, 404, 'text/plain', 'There is nothing here');
    },
    close: () => changes.close(),
  };
}

function cookieUser(req: IncomingMessage): string | undefined {
  return req.headers.cookie?.match(/(?:^|; )desk_user=(\w+)/)?.[1];
}

function pictureType(bytes: Buffer): string | null {
  if (bytes.subarray(0, 4).toString('hex') === '89504e47') return 'image/png';
  return bytes.subarray(0, 3).toString('hex') === 'ffd8ff' ? 'image/jpeg' : null;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
