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

it.skipIf(redis === null)('is content when Redis answers', async () => {
  await expect(checkRedis(redis!)).resolves.toBeUndefined();
});
