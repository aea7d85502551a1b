import { existsSync } from 'node:fs';

const WHERE_USUAL: Readonly<Record<string, readonly string[]>> = {
  TEST_DOVECOT: ['/usr/sbin/dovecot'],
  TEST_CHROMIUM: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
};

export type ServiceName = 'TEST_POSTGRES_URL' | 'TEST_REDIS_URL' | 'TEST_DOVECOT' | 'TEST_CHROMIUM';

/**
 * Where a real service for the suites is: the variable's value, or a program in its usual place. Null on a machine that has
 * none; throws in CI, where a suite that cannot run is a failure.
 */
export function realService(name: ServiceName): string | null {
  const found = process.env[name] ?? WHERE_USUAL[name]?.find(existsSync) ?? null;
  if (found === null && process.env.CI) throw new Error(`${name} is not set: CI runs every suite`);
  return found;
}
