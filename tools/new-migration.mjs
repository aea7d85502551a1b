/**
 * npm run db:new -- NAME   writes the next migration: what prisma/schema.prisma has and prisma/migrations have not.
 * npm run db:check         exits 1 if there is such a difference.
 * Needs no server.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const name = process.argv[2];
if (name === undefined) {
  console.error('usage: npm run db:new -- NAME');
  process.exit(2);
}

const { status, sql } = difference();
// The CLI also exits with 0 when its engine dies: believe it only with an answer in hand.
if (status === 0 && sql.includes('This is an empty migration')) {
  console.log('prisma/schema.prisma and prisma/migrations agree');
} else if (status !== 2 || sql === '') {
  console.error(`the schema engine gave no answer (exit ${status})`);
  process.exit(1);
} else if (name === '--check') {
  console.error(
    `prisma/schema.prisma and prisma/migrations differ: run "npm run db:new -- NAME". Missing:\n\n${sql}`,
  );
  process.exit(1);
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join('prisma', 'migrations', `${stamp}_${name.replace(/\W+/g, '_')}`);
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'migration.sql'), sql);
  console.log(`wrote ${join(folder, 'migration.sql')}: read it before you commit it`);
}

function difference() {
  const folder = mkdtempSync(join(tmpdir(), 'migration-'));
  const output = join(folder, 'migration.sql');
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const args = ['migrate', 'diff', '--from-migrations', 'prisma/migrations'];
  args.push('--to-schema', 'prisma/schema.prisma', '--script', '--exit-code', '-o', output);
  const { status } = spawnSync(process.execPath, [prisma, ...args], { cwd: root, stdio: 'inherit' });
  const sql = existsSync(output) ? readFileSync(output, 'utf8') : '';
  rmSync(folder, { recursive: true, force: true });
  return { status, sql };
}
