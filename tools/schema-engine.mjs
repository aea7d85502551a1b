#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine: the same JSON-RPC over stdio, served by Prisma's own WebAssembly build, so that
 * `prisma migrate …` works where the engine cannot be downloaded. `prisma generate` only looks whether it is there.
 * The shadow database is an empty PGlite in memory: nothing is made on the server of `DATABASE_URL`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineCode from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { tsImport } from 'tsx/esm/api';

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const { url } = JSON.parse(option('--datasource') ?? '{}');

if (args.includes('--version')) {
  const { version } = require('@prisma/schema-engine-wasm/package.json');
  console.log(`schema-engine-wasm ${version}`);
} else if (args.includes('cli')) {
  process.exit(await tryConnection());
} else {
  await serve();
  process.exit(0);
}

/** `can-connect-to-database` and its like: 0 if the server lets us in. */
async function tryConnection() {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return 0;
  } catch (error) {
    const error_code = { '3D000': 'P1003', '28P01': 'P1000' }[error.code] ?? 'P1001';
    const fields = { message: error.message || String(error.code), is_panic: false, error_code, meta: {} };
    const entry = { level: 'ERROR', target: 'schema_engine', timestamp: new Date().toISOString(), fields };
    console.error(JSON.stringify(entry));
    return 1;
  }
}

async function serve() {
  const panic = { message: '' };
  startWasm(panic);
  const engineFor = openEngines(await shadowDatabase());
  let current = null;
  // The CLI takes an engine that dies during `migrate diff` for "no difference": always answer.
  process.on('uncaughtException', (error) => {
    const message = panic.message || String(error?.stack ?? error);
    const data = { is_panic: false, message, meta: {}, error_code: null };
    send({ id: current, error: { code: 4466, message: 'panic', data } });
    setTimeout(() => process.exit(101), 100);
  });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const request = JSON.parse(line);
    if (request.method === undefined) continue;
    current = request.id;
    send({ id: current, ...(await answer(engineFor, request)) });
  }
}

async function answer(engineFor, { method, params = {} }) {
  try {
    for (const list of [params.from, params.to, params.migrationsList]) {
      if (list?.migrationDirectories) list.shadowDbInitScript ??= '';
    }
    if (method !== 'diff') return { result: (await (await engineFor(true))[method](params)) ?? null };
    const live = [params.from, params.to].some(({ tag }) => tag === 'url' || tag === 'schemaDatasource');
    const filters = { externalTables: [], externalEnums: [] };
    const diff = await (await engineFor(live)).diff({ exitCode: null, filters, ...params });
    if (diff.stdout) send({ id: 1000, method: 'print', params: { content: diff.stdout } });
    return { result: { exitCode: diff.exitCode, stdout: null } };
  } catch (error) {
    const message = String(error?.message ?? error);
    const data = { is_panic: false, message, meta: error?.meta ?? {}, error_code: error?.code ?? null };
    return { error: { code: 4466, message: 'An error happened. Check the data field for details.', data } };
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function startWasm(panic) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      panic.message = message;
    },
  };
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const module = new WebAssembly.Module(readFileSync(file));
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': engineCode });
  engineCode.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

/** One engine for the whole run: on the server if the first request needs it, else on files and the shadow database alone. */
function openEngines(shadow) {
  class Server extends PrismaPg {
    async connect() {
      return fit(await super.connect());
    }
    connectToShadowDb() {
      return shadow();
    }
  }
  const filesOnly = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: shadow,
    connectToShadowDb: shadow,
  };
  const schemas = (option('--datamodels') ?? '').split(',').filter(Boolean);
  const datamodels =
    schemas.length > 0 ? schemas.map((file) => [file, readFileSync(file, 'utf8')]) : undefined;
  let engine;
  return (live) => {
    const factory = live ? new Server({ connectionString: url }) : filesOnly;
    engine ??= engineCode.SchemaEngine.new(
      { datamodels },
      () => {},
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    return engine;
  };
}

async function shadowDatabase() {
  const { pglitePool } = await tsImport('../src/storage/pglite-pool.ts', import.meta.url);
  return async () => fit(await new PrismaPg(pglitePool(await PGlite.create())).connect());
}

/** adapter-pg maps neither of the catalogue types "char" and name, and splits scripts at every semicolon. */
function fit(adapter) {
  const char = 18;
  const asText = { 18: 25, 19: 25, 1002: 1009, 1003: 1009 };
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let types = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    types = result.fields.map((field) => field.dataTypeID);
    for (const field of result.fields) field.dataTypeID = asText[field.dataTypeID] ?? field.dataTypeID;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    types.forEach((type, column) => {
      if (type === char) result.columnTypes[column] = ColumnTypeEnum.Character;
    });
    return result;
  };
  adapter.executeScript = async (script) => {
    try {
      await adapter.client.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}
