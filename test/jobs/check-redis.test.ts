import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { checkRedis } from '../../src/jobs/bull.ts';
import { freePort } from '../free-port.ts';
import { realService } from '../services.ts';

const redis = realService('TEST_REDIS_URL');

it('says that Redis does not answer, and why', async () => {
  await expect(checkRedis(`redis://127.0.0.1:${await freePort()}`)).rejects.toThrow(
    /^REDIS_URL: Redis does not answer \(.*ECONNREFUSED.*\): look at the server and the address$/,
  );
}, 15_000);

it('speaks TLS where the address says rediss:', async () => {
  let first: number | undefined;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      first ??= bytes[0];
      socket.destroy();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(checkRedis(`rediss://:secret@127.0.0.1:${port}`)).rejects.toThrow(/^REDIS_URL: /);
  const TLS_HANDSHAKE = 0x16;
  expect(first).toBe(TLS_HANDSHAKE);
  server.close();
}, 30_000);

it.skipIf(redis === null)('is content when Redis answers', async () => {
  await expect(checkRedis(redis!)).resolves.toBeUndefined();
});
