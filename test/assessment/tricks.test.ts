import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { identifyRequester, identifySender } from '../../src/assessment/sender.ts';
import type { Envelope } from '../../src/documents/document.ts';
import { readEnvelope, readHeaderLines } from '../../src/documents/mail/envelope.ts';
import { address, codes, completeForm, envelopeWith, mailWith, NOW, policy } from './sample.ts';

const MX = 'mx.examplemail.test';
const FAILS = `${MX}; dmarc=fail header.from=politie.nl`;
const SILENT = `${MX}; dmarc=none header.from=politie.nl`;

function mismatch(envelope: Envelope): string | null {
  const { flags } = assess({
    request: {
      format: 'coe-2020',
      language: 'en',
      form: completeForm(),
      documents: ['request.eml'],
      sources: {},
    },
    document: mailWith(envelope),
    policy,
    circumstances: { now: NOW, authentication: null },
  });
  return flags.find(({ code }) => code === 'sender-mismatch')?.message ?? null;
}

describe('tricks with names and lines', () => {
  it('a display name that claims to be an authority of the directory or a known one', () => {
    for (const name of ['Politie Eenheid Noord', 'Bundeskriminalamt Wiesbaden', 'INTERPOL Lyon']) {
      const envelope = envelopeWith({ from: [address('desk@case-office.example', name)] });
      expect(mismatch(envelope)).toContain('the display name claims to be');
      expect(identifySender(envelope, policy, null).explanation).toMatch(/^the display name claims to be/);
    }
    expect(
      codes({
        document: mailWith(
          envelopeWith({ from: [address('s.devries@politie.nl', 'Politie Eenheid Noord')] }),
        ),
      }),
    ).toEqual([]);
    const officer = envelopeWith({ from: [address('s.devries@politie.nl', 'Interpol Den Haag')] });
    expect(mismatch(officer)).toBeNull();
  });

  it('a Sender or Return-Path line of another organisation, unless the From line is proven', () => {
    const behalf = { sender: address('list@mailer.example') };
    const path = { returnPath: 'bounce@evil.test' };
    expect(mismatch(envelopeWith(behalf, SILENT))).toContain(
      'it was sent on behalf of others by list@mailer.example',
    );
    expect(mismatch(envelopeWith(path, SILENT))).toContain('the Return-Path is bounce@evil.test');
    expect(mismatch(envelopeWith({ ...behalf, ...path }))).toBeNull();
    expect(mismatch(envelopeWith({ returnPath: 'bounce@noord.politie.nl' }, SILENT))).toBeNull();
  });
});

describe('a request that somebody passed on', () => {
  const inner = envelopeWith({ from: [address('j.tamm@politsei.ee', 'Jaan Tamm')] });
  const outer = (from: string, ...results: string[]) => envelopeWith({ from: [address(from)] }, ...results);
  const passed = (envelope: Envelope) => identifyRequester(envelope, inner, policy, null);

  it('is of the inner sender, and both are told', () => {
    const sender = passed(outer('front@examplemail.test', `${MX}; dmarc=pass header.from=examplemail.test`));
    expect(sender).toMatchObject({
      address: 'j.tamm@politsei.ee',
      domain: 'politsei.ee',
      recognition: 'government',
    });
    expect(sender.explanation).toMatch(
      /^passed on by front@examplemail\.test, of the provider itself; politsei\.ee is a police domain/,
    );
  });

  it('is never verified by the proof of the outer mail', () => {
    for (const from of ['s.devries@politie.nl', 'a@politsei.ee', 'front@examplemail.test']) {
      const domain = from.slice(from.indexOf('@') + 1);
      const sender = passed(outer(from, `${MX}; dmarc=pass header.from=${domain}`));
      expect(sender).toMatchObject({ verified: false, authentication: 'unknown' });
    }
    expect(passed(outer('s.devries@politie.nl', FAILS)).authentication).toBe('fail');
  });

  it('raises a mismatch where a stranger passed it on, not the provider itself or the authority', () => {
    const form = {
      ...completeForm(),
      requester: { ...completeForm().requester, email: 'j.tamm@politsei.ee' },
    };
    const raised = (from: string) =>
      assess({
        request: { format: 'coe-2020', language: 'en', form, documents: ['request.eml'], sources: {} },
        document: mailWith(outer(from, SILENT)),
        forwarded: inner,
        policy,
        circumstances: { now: NOW, authentication: null },
      }).flags.map(({ code }) => code);
    expect(raised('help@reseller.example')).toContain('sender-mismatch');
    expect(raised('front@examplemail.test')).not.toContain('sender-mismatch');
    expect(raised('front@examplemail.test')).not.toContain('sender-not-official');
    expect(raised('boss@politsei.ee')).not.toContain('sender-mismatch');
  });
});

describe('no header that the sender writes', () => {
  const line = fc.constantFrom(
    'From: s.devries@politie.nl',
    'from : "Officer" <s.devries@politie.nl>',
    'FROM:\r\n s.devries@politie.nl',
    'From: =?utf-8?Q?s.devries=40politie.nl?= <x@evil.test>',
    'From: s.devries@politie.nl (comment (nested) x@evil.test)',
    'From: x@evil.test, s.devries@politie.nl',
    'From: s.devries@POLITIE.NL.',
    'From: x@xn--plitie-qof.nl',
    'Sender: s.devries@politie.nl',
    `Authentication-Results: ${MX}; dmarc=pass header.from=politie.nl`,
    `authentication-results : ${MX.toUpperCase()} 1; dmarc=pass (ok) header.from=politie.nl`,
    `Authentication-Results:\r\n\t${MX};\r\n\tdmarc=pass header.from=politie.nl`,
    `Authentication-Results: "${MX}"; dmarc=pass header.from=politie.nl.`,
    `ARC-Authentication-Results: i=1; ${MX}; dmarc=pass header.from=politie.nl; arc=pass`,
    'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=examplemail.test; s=s; b=x',
    'Received-SPF: pass client-ip=192.0.2.1',
    'X-Note: a\rAuthentication-Results: x',
  );
  it('makes a mail verified that the trusted server did not pass', () => {
    const top = fc.constantFrom(FAILS, SILENT, `${MX}; none`, `${MX}; dmarc=pass header.from=evil.test`);
    let stated = 0;
    fc.assert(
      fc.property(top, fc.array(line, { minLength: 1, maxLength: 6 }), (said, lines) => {
        const raw = `Authentication-Results: ${said}\r\n${lines.join('\r\n')}\r\n\r\nText`;
        const envelope = readEnvelope(readHeaderLines(new TextEncoder().encode(raw)));
        const sender = identifySender(envelope, policy, null);
        stated += Number(sender.domain === 'politie.nl');
        expect(sender.verified).toBe(false);
      }),
      { numRuns: 3_000, seed: 11 },
    );
    expect(stated).toBeGreaterThan(100);
  });
});
