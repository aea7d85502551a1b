import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from '../letters/mail.ts';
import { ADDED_IN_AN_ANSWER, ASKED_IN_A_WORD, ONLY_SHOWN } from './asked-in-a-word.ts';
import { BADLY_ASKED } from './badly-asked.ts';
import { BADLY_ASKED_TOO } from './badly-asked-too.ts';
import type { Mail } from './mail.ts';
import { NOTHING_ASKED } from './nothing-asked.ts';
import { NOTHING_ASKED_EITHER } from './nothing-asked-either.ts';
import { NOTHING_TO_DO } from './nothing-to-do.ts';

async function readingOf([, from, subject, body, headers = []]: Mail) {
  return extract(await documentOf({ name: '', from, subject, body, headers }));
}

const named = (mails: readonly Mail[]): [string, Mail][] =>
  mails.map((mail) => [mail.slice(0, 3).join(', '), mail]);

describe('what an authority asks is a request, however it is written', () => {
  test.each(named([...BADLY_ASKED, ...BADLY_ASKED_TOO, ...ASKED_IN_A_WORD, ...ADDED_IN_AN_ANSWER]))(
    '%s',
    async (_, mail) => {
      const { kind, requests } = await readingOf(mail);
      expect({ kind, requests: requests.length }).toEqual({ kind: 'request', requests: 1 });
    },
  );
});

describe('what asks for nothing as an authority does is none', () => {
  test.each(named([...NOTHING_ASKED, ...NOTHING_ASKED_EITHER, ...NOTHING_TO_DO, ...ONLY_SHOWN]))(
    '%s',
    async (_, mail) => {
      const { kind, reason } = await readingOf(mail);
      expect(kind).toBe('not-a-request');
      expect(reason).toMatch(/^[A-Z].*\.$/);
    },
  );
});
