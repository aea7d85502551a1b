import { readFileSync } from 'node:fs';

/**
 * Domains at which anyone can open a mailbox: the list of the package free-email-domains 1.12.6, MIT (its licence lies beside the
 * list). It is kept here because that package fetches its list from the network when it is installed.
 */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  readFileSync(new URL('../../assets/domains/free-mail.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
);
