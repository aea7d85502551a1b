import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { describe, expect, it } from 'vitest';
import { identifySender } from '../../src/assessment/sender.ts';
import { readEnvelope, readHeaderLines } from '../../src/documents/mail/envelope.ts';
import { cachedDns, checkDns, type Resolve } from '../../src/intake/dns.ts';
import { openVerifyMail } from '../../src/intake/verify-mail.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const example = await loadPolicy('fixtures/policy.yaml');
const policy = { ...example, trustedAuthservIds: [] };

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;

/** The signer asks the clock twice, and a second that ends between makes a signature of another head: here the day stands. */
const SIGNED = new Date('2026-11-20T09:00:00Z');

type Zone = Readonly<Record<string, string | string[] | Error>>;
const ZONE: Zone = {
  'TXT s1._domainkey.politie.nl': KEY,
  'TXT s1._domainkey.evil.test': KEY,
  'TXT s1._domainkey.bund.de': KEY,
  'TXT _dmarc.politie.nl': 'v=DMARC1; p=reject',
  'TXT _dmarc.bund.de': 'v=DMARC1; p=reject',
  'TXT _dmarc.evil.test': 'v=DMARC1; p=none',
  'TXT politie.nl': 'v=spf1 ip4:198.51.101.7 -all',
  'TXT evil.test': 'v=spf1 ip4:198.51.101.66 -all',
};

function dns(change: Zone = {}): Resolve {
  const zone = { ...ZONE, ...change };
  return async (name, type) => {
    const answer = zone[`${type} ${name}`];
    if (answer instanceof Error) throw answer;
    if (answer === undefined) throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
    return [answer].flat().map((text) => [text]) as string[][];
  };
}
const failure = (code: string) => Object.assign(new Error(code), { code });

const LETTER = [
  'From: S. de Vries <s.devries@politie.nl>',
  'To: desk@examplemail.test',
  'Subject: Request',
  'Message-ID: <1@politie.nl>',
  'Content-Type: text/plain',
  '',
  'Please preserve the account fast.seller.',
  '',
].join('\r\n');

async function signed(letter = LETTER, domain = 'politie.nl', extra: { maxBodyLength?: number } = {}) {
  const one = {
    signingDomain: domain,
    selector: 's1',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  const options = { ...one, algorithm: 'rsa-sha256', canonicalization: 'relaxed/relaxed', signTime: SIGNED };
  const { signatures } = await dkimSign(letter, { ...options, signatureData: [{ ...one, ...extra }] });
  return `${signatures}${letter}`;
}

/** What our own server writes on top of a mail. */
const delivered = (ip: string, mailFrom: string, by = 'mx.examplemail.test') =>
  `Return-Path: <${mailFrom}>\r\nReceived: from mail.sender.test (rdns.test [${ip}]) by ${by} with ESMTPS id 1; Fri, 20 Nov 2026 09:00:00 +0000\r\n`;

async function check(mail: string, resolve = dns(), fromMailbox = true) {
  const raw = new TextEncoder().encode(mail);
  const envelope = readEnvelope(readHeaderLines(raw));
  const authentication = await openVerifyMail(resolve, [])({ raw, envelope, fromMailbox });
  return { authentication, sender: identifySender(envelope, policy, authentication) };
}
const verdict = async (...args: Parameters<typeof check>) =>
  (await check(...args)).authentication?.verdict ?? null;

describe('a mail that the desk checks by itself', () => {
  it('passes by a signature of its From domain, and says so', async () => {
    const { authentication, sender } = await check(await signed());
    expect(authentication).toEqual({
      by: 'own-check',
      verdict: 'pass',
      domain: 'politie.nl',
      reason: "the desk's own check: DMARC passes for politie.nl by its DKIM signature",
    });
    expect(sender).toMatchObject({ verified: true, authentication: 'pass', authenticatedBy: 'own-check' });
  });

  it('passes by the server that sent it', async () => {
    const mail = `${delivered('198.51.101.7', 'bounce@politie.nl')}${LETTER}`;
    expect((await check(mail)).sender).toMatchObject({ verified: true, authentication: 'pass' });
    const local = `Return-Path: <a@politie.nl>\r\nReceived: from mx.ours.test by mx.ours.test with LMTP id 2; x\r\nReceived: from x (x [198.51.101.7]) by mx.ours.test with ESMTP id 1; x\r\n${LETTER}`;
    expect(await verdict(local)).toBe('pass');
  });

  it('is not checked where the policy names a server that has done so', async () => {
    const raw = new TextEncoder().encode(await signed());
    const envelope = readEnvelope(readHeaderLines(raw));
    const never: Resolve = () => Promise.reject(new Error('asked'));
    const verify = openVerifyMail(never, ['mx.examplemail.test']);
    expect(await verify({ raw, envelope, fromMailbox: true })).toBeNull();
  });

  it('fails when the text was changed, or a foreign server sent it', async () => {
    expect(await verdict((await signed()).replace('fast.seller', 'other.person'))).toBe('fail');
    expect(await verdict(`${delivered('198.51.101.66', 'a@evil.test')}${LETTER}`)).toBe('fail');
    expect(await verdict(`${delivered('198.51.101.66', 'a@politie.nl')}${LETTER}`)).toBe('fail');
    const { sender } = await check(`${delivered('198.51.101.66', 'a@evil.test')}${LETTER}`);
    expect(sender).toMatchObject({ verified: false, authentication: 'fail' });
  });

  it('does not pass by the signature of another domain', async () => {
    const mail = await signed(LETTER, 'evil.test');
    expect(await verdict(mail)).toBe('unknown');
    expect(await verdict(`${delivered('198.51.101.66', 'a@evil.test')}${mail}`)).toBe('fail');
  });

  it('does not pass by the domain that authorities share', async () => {
    const letter = LETTER.replaceAll('politie.nl', 'bka.bund.de');
    expect(await verdict(await signed(letter, 'bund.de'))).toBe('unknown');
  });

  it('is unknown without a DMARC record', async () => {
    const none = dns({ 'TXT _dmarc.politie.nl': failure('ENODATA') });
    expect((await check(await signed(), none)).authentication).toMatchObject({
      verdict: 'unknown',
      reason: 'politie.nl publishes no DMARC policy',
    });
  });

  it.each(['ETIMEOUT', 'ESERVFAIL', 'ECONNREFUSED', 'EREFUSED'])(
    'is unknown, never passed or failed, where DNS answers %s',
    async (code) => {
      for (const name of ['TXT _dmarc.politie.nl', 'TXT s1._domainkey.politie.nl'])
        expect(await verdict(await signed(), dns({ [name]: failure(code) }))).toBe('unknown');
      const mail = `${delivered('198.51.101.7', 'a@politie.nl')}${LETTER}`;
      expect(await verdict(mail, dns({ 'TXT politie.nl': failure(code) }))).toBe('unknown');
    },
  );

  it('honours strict alignment', async () => {
    const strict = dns({ 'TXT _dmarc.politie.nl': 'v=DMARC1; p=reject; adkim=s; aspf=s' });
    const noord = LETTER.replaceAll('@politie.nl', '@noord.politie.nl');
    expect(await verdict(await signed(noord))).toBe('pass');
    expect(await verdict(await signed(noord), strict)).not.toBe('pass');
    expect(await verdict(await signed(), strict)).toBe('pass');
  });

  it('does not believe a signature that leaves out part of the text, or one that is a test', async () => {
    expect(await verdict(await signed(LETTER, 'politie.nl', { maxBodyLength: 10 }))).toBe('unknown');
    const testing = dns({ 'TXT s1._domainkey.politie.nl': `${KEY}; t=y` });
    expect(await verdict(await signed(), testing)).not.toBe('pass');
  });

  it('takes the sending server only from lines that its own server wrote', async () => {
    const sent = delivered('198.51.101.7', 'a@politie.nl');
    expect(await verdict(`${sent}${LETTER}`, dns(), false)).toBe('unknown');
    const below = delivered('198.51.101.66', 'a@evil.test');
    expect(await verdict(`${below}${sent}${LETTER}`)).toBe('fail');
    const inside = 'Received: from x (x [10.0.0.1]) by mx.ours.test with ESMTP id 2; x\r\n';
    expect(await verdict(`Return-Path: <a@politie.nl>\r\n${inside}${sent}${LETTER}`)).toBe('unknown');
    const named = `Return-Path: <a@politie.nl>\r\nReceived: from [198.51.101.7] (x [198.51.101.66]) by mx.ours.test with ESMTP id 2; x\r\n`;
    expect(await verdict(`${named}${LETTER}`)).toBe('unknown');
    const noReturnPath = sent.replace(/^.*\r\n/, '');
    expect(await verdict(`${noReturnPath}Return-Path: <a@politie.nl>\r\n${LETTER}`)).toBe('unknown');
    const lmtp = `Return-Path: <a@politie.nl>\r\nReceived: from a by mx.ours.test with LMTP id 2; x\r\n`;
    expect(await verdict(`${lmtp}${sent.replace(/^.*\r\n/, '')}${LETTER}`)).toBe('unknown');
  });

  it('does not believe a header that tells of a check', async () => {
    const told = 'Authentication-Results: mx.examplemail.test; dmarc=pass header.from=politie.nl\r\n';
    expect((await check(`${told}${LETTER}`)).sender).toMatchObject({
      verified: false,
      authentication: 'unknown',
    });
  });

  it('is unknown when it asks too much, or its From line can be read in two ways', async () => {
    const many = 'DKIM-Signature: v=1; a=rsa-sha256; d=politie.nl; s=s1; h=from; bh=x; b=x\r\n'.repeat(40);
    expect(await verdict(`${many}${LETTER}`)).toBe('unknown');
    const hidden = `X-Note: a\rFrom: x@evil.test\r\n${LETTER}`;
    expect((await check(await signed(hidden))).sender.verified).toBe(false);
    expect((await check(await signed(`From: x@evil.test\r\n${LETTER}`))).sender.verified).toBe(false);
  });

  it('does not wait for a DNS that never answers', async () => {
    const never: Resolve = () => new Promise(() => {});
    const raw = new TextEncoder().encode(await signed());
    const envelope = readEnvelope(readHeaderLines(raw));
    const verify = openVerifyMail(never, [], 50);
    expect(await verify({ raw, envelope, fromMailbox: true })).toMatchObject({ verdict: 'unknown' });
  });
});

describe('DNS answers', () => {
  it('are looked for by doctor', async () => {
    await expect(checkDns(async () => ['a.gtld.test'])).resolves.toBeUndefined();
    await expect(checkDns(() => Promise.reject(failure('ETIMEOUT')))).rejects.toThrow(
      /DNS does not answer \(ETIMEOUT\).*trustedAuthservIds/,
    );
  });

  it('are kept ten minutes, failures half a minute', async () => {
    let now = 0;
    let asked = 0;
    let answer: () => Promise<string[][]> = async () => [['a']];
    const resolve = cachedDns(
      () => {
        asked++;
        return answer();
      },
      () => now,
    );
    await resolve('A.test', 'TXT');
    expect(await resolve('a.test', 'TXT')).toEqual([['a']]);
    expect(asked).toBe(1);
    now = 600_001;
    answer = () => Promise.reject(failure('ETIMEOUT'));
    await expect(resolve('a.test', 'TXT')).rejects.toThrow('ETIMEOUT');
    await expect(resolve('a.test', 'TXT')).rejects.toThrow('ETIMEOUT');
    expect(asked).toBe(2);
    now += 30_001;
    answer = async () => [['b']];
    expect(await resolve('a.test', 'TXT')).toEqual([['b']]);
    await expect(resolve(`${'a'.repeat(300)}.test`, 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });
});

describe('any mail', () => {
  const line = fc.constantFrom(
    'From: a@politie.nl',
    'From: "a@politie.nl" <x@evil.test>',
    'FROM : a@politie.nl',
    'From: x@evil.test, a@politie.nl',
    'From: =?utf-8?q?a=40politie.nl?= <x@evil.test>',
    ' a@politie.nl',
    'Sender: a@politie.nl',
    'Return-Path: <a@politie.nl>',
    'Received: from x (x [198.51.101.7]) by mx.ours.test with ESMTP; x',
    'Received: from x (x [198.51.101.66]) by mx.ours.test with ESMTP; x',
    'Received: from x by y with LMTP; x',
    'Authentication-Results: mx.examplemail.test; dmarc=pass header.from=politie.nl',
    'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=politie.nl; s=s1; b=x',
    'ARC-Authentication-Results: i=1; mx.examplemail.test; dmarc=pass header.from=politie.nl',
    'DKIM-Signature: v=1; a=rsa-sha256; d=politie.nl; s=s1; h=from; bh=x; b=x',
    'DKIM-Signature: d=politie.nl',
    'X: \r From: a@politie.nl',
    '',
  );
  it('never passes by what the sender wrote alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.boolean(), async (lines, mailbox) => {
        const written = lines.join('\r\n');
        const mail = `${delivered('198.51.101.66', 'a@evil.test')}${written}\r\n\r\nText\r\n`;
        const { sender } = await check(mail, dns(), mailbox);
        expect(sender.verified).toBe(false);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
