import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialBody } from '../../src/assessment/official-body.ts';
import { identifySender } from '../../src/assessment/sender.ts';
import {
  AUTHENTICATED,
  address,
  codes,
  documentWith,
  envelopeWith,
  flagOf,
  formWith,
  mailWith,
  policy,
} from './sample.ts';

const MX = 'mx.examplemail.test';

function verdict(...results: string[]) {
  return identifySender(envelopeWith({}, ...results), policy, null).authentication;
}

function codesFrom(from: string, email = from, change = {}) {
  const form = formWith((changed) => {
    changed.requester.email = email;
    changed.organisation.legalName = null;
    changed.organisation.country = null;
    // The Dutch code gives no powers abroad.
    changed.legalBasis = 'Article 18 of the Budapest Convention';
  });
  return codes({ form, document: mailWith(envelopeWith({ from: [address(from)], ...change })) });
}

describe('a verified sender', () => {
  it('has a trusted DMARC pass, a directory domain and one From line', () => {
    const sender = identifySender(envelopeWith(), policy, null);
    expect(sender).toMatchObject({
      address: 's.devries@politie.nl',
      domain: 'politie.nl',
      organisationalDomain: 'politie.nl',
      authentication: 'pass',
      recognition: 'directory',
      verified: true,
      freeMail: false,
    });
    expect(sender.directoryEntry?.name).toBe('Politie Eenheid Noord');
    expect(sender.explanation).toBe(
      "politie.nl is in the desk's directory (Politie Eenheid Noord); mx.examplemail.test says that DMARC passes for politie.nl.",
    );
  });

  it('may have the domain of a government', () => {
    const envelope = envelopeWith(
      { from: [address('a@kent.police.uk')] },
      `${MX}; dmarc=pass header.from=kent.police.uk`,
    );
    expect(identifySender(envelope, policy, null)).toMatchObject({
      recognition: 'government',
      verified: true,
    });
  });

  it.each([
    ['two From lines', { fromLines: 2 }],
    ['two From addresses', { from: [address('s.devries@politie.nl'), address('b@politie.nl')] }],
    ['another address in the name', { from: [address('s.devries@politie.nl', 'chief@fbi.gov')] }],
  ])('is not one with %s', (_, change) => {
    const sender = identifySender(envelopeWith(change), policy, null);
    expect(sender.authentication).toBe('pass');
    expect(sender.verified).toBe(false);
  });

  it('is told first what is wrong with the From line, for a card has room for one clause', () => {
    expect(identifySender(envelopeWith({ fromLines: 2 }), policy, null).explanation).toMatch(
      /^the mail has 2 From lines; politie\.nl is in/,
    );
  });

  it('is not one without a mail or without an address', () => {
    expect(identifySender(null, policy, null)).toMatchObject({ verified: false, address: null });
    expect(identifySender(envelopeWith({ from: [] }), policy, null)).toMatchObject({
      verified: false,
      domain: null,
    });
    expect(identifySender(envelopeWith({ from: [address('', 'x')] }), policy, null).verified).toBe(false);
  });
});

describe('authentication', () => {
  it('believes only servers that the policy trusts, in any case', () => {
    expect(verdict('MX.ExampleMail.TEST; dmarc=pass header.from=politie.nl')).toBe('pass');
    expect(verdict('mx.examplemail.test.evil.test; dmarc=pass header.from=politie.nl')).toBe('unknown');
    expect(verdict('evil.test; dmarc=pass header.from=politie.nl')).toBe('unknown');
    expect(verdict('xmx.examplemail.test; dmarc=pass header.from=politie.nl')).toBe('unknown');
  });

  it('wants the pass to be for the From domain', () => {
    expect(verdict(`${MX}; dmarc=pass header.from=noord.politie.nl`)).toBe('pass');
    expect(verdict(`${MX}; dmarc=pass header.from=evil.test`)).toBe('unknown');
    expect(verdict(`${MX}; dmarc=pass header.from=politie.nl.evil.test`)).toBe('unknown');
    expect(verdict(`${MX}; dmarc=pass`)).toBe('unknown');
    expect(verdict(`${MX}; dmarc=bestguesspass header.from=politie.nl`)).toBe('unknown');
    expect(verdict(`${MX}; x=y (dmarc=pass header.from=politie.nl)`)).toBe('unknown');
    expect(verdict(`${MX}; x=y reason="; dmarc=pass header.from=politie.nl"`)).toBe('unknown');
  });

  it('fails with DMARC, or with SPF and DKIM together', () => {
    expect(verdict(`${MX}; dmarc=fail header.from=politie.nl`)).toBe('fail');
    expect(verdict(`${MX}; spf=fail smtp.mailfrom=a.test; dkim=fail header.d=a.test; dmarc=none`)).toBe(
      'fail',
    );
    expect(verdict(`${MX}; spf=fail smtp.mailfrom=a.test; dkim=pass header.d=a.test`)).toBe('unknown');
    expect(verdict(`${MX}; spf=fail smtp.mailfrom=a.test`)).toBe('unknown');
    expect(verdict(`${MX}; spf=pass; dkim=pass`)).toBe('unknown');
    expect(verdict(`${MX}; none`)).toBe('unknown');
  });

  it('takes the topmost header; its pass is none if one below contradicts it', () => {
    const pass = `${MX}; dmarc=pass header.from=politie.nl`;
    const fail = `${MX}; dmarc=fail header.from=politie.nl`;
    expect(verdict(pass, pass)).toBe('pass');
    expect(verdict(pass, `${MX}; spf=pass smtp.mailfrom=politie.nl`)).toBe('pass');
    expect(verdict(`${MX}; spf=pass smtp.mailfrom=evil.test`, pass)).toBe('unknown');
    expect(verdict(pass, fail)).toBe('unknown');
    expect(verdict(fail, pass)).toBe('fail');
    expect(verdict(pass, `${MX}; dmarc=pass header.from=evil.test`)).toBe('unknown');
    expect(verdict('evil.test; dmarc=fail header.from=politie.nl', pass)).toBe('pass');
  });
});

describe('never verified without a trusted DMARC pass on a recognised domain', () => {
  const domain = fc.constantFrom(
    'politie.nl',
    'noord.politie.nl',
    'kent.police.uk',
    'evil.test',
    'gmail.com',
    'police.uk.evil.test',
  );
  const server = fc.constantFrom(MX, 'MX.EXAMPLEMAIL.TEST', 'evil.test', `${MX}.evil.test`, `"${MX}"`, '');
  const result = fc.constantFrom(
    'pass',
    'fail',
    'none',
    'temperror',
    'PASS',
    'pass (pass)',
    '"pass"',
    'pass=pass',
  );
  const method = fc.constantFrom('dmarc', 'spf', 'dkim', 'DMARC', 'arc', 'dmarc/1', '(dmarc)', 'x');
  const property = fc.tuple(
    fc.constantFrom('header.from', 'header.d', 'smtp.mailfrom', 'header.From'),
    domain,
  );
  const statement = fc
    .tuple(method, result, fc.array(property, { maxLength: 2 }))
    .map(
      ([name, value, properties]) => `${name}=${value} ${properties.map((pair) => pair.join('=')).join(' ')}`,
    );
  const header = fc
    .tuple(server, fc.array(statement, { maxLength: 3 }), fc.constantFrom('; ', ';', ' ', '("; '))
    .map(([id, statements, joint]) => [id, ...statements].join(joint));
  const plain = domain.map((name) => `${MX}; dmarc=pass header.from=${name}`);
  const from = fc.record({
    address: fc.oneof(
      domain.map((name) => `a@${name}`),
      fc.constant(''),
    ),
    name: fc.constantFrom('', 'Officer', 'chief@fbi.gov', 'a@politie.nl'),
  });
  const mail = fc.record({
    from: fc.array(from, { maxLength: 2 }),
    fromLines: fc.integer({ min: 0, max: 2 }),
    headers: fc.array(
      fc.record({
        name: fc.constantFrom(
          'authentication-results',
          'arc-authentication-results',
          'x-authentication-results',
          'received',
        ),
        value: fc.oneof(header, plain, fc.string()),
      }),
      { maxLength: 4 },
    ),
  });

  it('holds for every combination of headers', () => {
    let verified = 0;
    fc.assert(
      fc.property(mail, (change) => {
        const sender = identifySender(envelopeWith(change), policy, null);
        if (!sender.verified) return;
        verified++;
        expect(sender.authentication).toBe('pass');
        expect(sender.recognition).not.toBe('none');
        expect(change.from).toHaveLength(1);
        expect(change.fromLines).toBe(1);
        expect(sender.domain === 'kent.police.uk' || sender.organisationalDomain === 'politie.nl').toBe(true);
        const trusted = change.headers.filter(
          ({ name, value }) =>
            name === 'authentication-results' && /^"?mx\.examplemail\.test"?\s*;/i.test(value),
        );
        expect(trusted[0]?.value).toMatch(/dmarc(\/1)?=pass /i);
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(verified).toBeGreaterThan(20);
  });
});

describe('sender-free-mail', () => {
  it('is raised for From, Reply-To and the form, and names each', () => {
    expect(codesFrom('inspector@gmail.com')).toEqual(['sender-free-mail']);
    expect(codesFrom('x@mailinator.com')).toContain('sender-free-mail');
    expect(codesFrom('x@tutanota.com')).toContain('sender-free-mail');
    const reply = envelopeWith({ replyTo: [address('noord@proton.me')] });
    expect(codes({ document: mailWith(reply) })).toEqual(['sender-free-mail', 'sender-mismatch']);
    expect(flagOf('sender-free-mail', { document: mailWith(reply) }).message).toBe(
      'noord@proton.me (the Reply-To line) is on a mail service that anyone can join.',
    );
    const form = formWith((changed) => {
      changed.requester.email = 'noord@yahoo.com';
    });
    expect(codes({ form })).toEqual(['sender-free-mail', 'sender-mismatch']);
    expect(codes({ form, document: documentWith() })).toEqual(['sender-free-mail']);
  });

  it('is not raised for official or merely unknown domains, nor for the To line', () => {
    expect(codesFrom('s.devries@politie.nl')).toEqual([]);
    expect(codesFrom('a@lawyers.example')).toEqual(['sender-not-official']);
    expect(
      codesFrom('s.devries@politie.nl', undefined, {
        to: [address('x@gmail.com')],
        cc: [address('y@gmail.com')],
      }),
    ).toEqual([]);
    expect(codes({ document: documentWith() })).toEqual([]);
  });
});

describe('sender-not-official', () => {
  it.each([
    'a@politsei.ee',
    'a@polizei.bayern.de',
    'a@bka.bund.de',
    'a@gendarmerie.interieur.gouv.fr',
    'a@fbi.gov',
    'a@met.police.uk',
    'a@policja.gov.pl',
    'a@poliziadistato.it',
    'a@guardiacivil.es',
    'a@pj.pt',
    'a@politiaromana.ro',
    'a@cyberpolice.gov.ua',
    'a@police.belgium.eu',
    'a@fedpol.admin.ch',
    'a@polisen.se',
  ])('is not raised for %s', (from) => expect(codesFrom(from)).toEqual([]));

  it.each(['a@politie-nl.com', 'a@police.uk.example', 'a@go.it', 'a@gov.evil.test', 'a@mail.gov.ua'])(
    'is raised for %s',
    (from) => expect(codesFrom(from)).toContain('sender-not-official'),
  );

  it('looks at every From address and at a missing one', () => {
    const two = envelopeWith({
      from: [address('s.devries@politie.nl'), address('x@evil.test')],
      fromLines: 2,
    });
    expect(flagOf('sender-not-official', { document: mailWith(two) }).message).toContain(
      'evil.test is neither',
    );
    expect(codes({ document: mailWith(envelopeWith({ from: [], fromLines: 0 })) })).toContain(
      'sender-not-official',
    );
  });

  it('needs a mail', () => {
    const form = formWith((changed) => {
      changed.requester.email = 'a@evil.test';
    });
    expect(codes({ form, document: documentWith() })).toEqual([]);
  });
});

describe('sender-mismatch', () => {
  it('compares organisations, not host names', () => {
    expect(codesFrom('a@noord.politie.nl', 'b@politie.nl')).toEqual([]);
    expect(codesFrom('a@kent.police.uk', 'a@met.police.uk')).toEqual(['sender-mismatch']);
    expect(codesFrom('a@bka.bund.de', 'a@bsi.bund.de')).toEqual(['sender-mismatch']);
  });

  it('says which address stands where', () => {
    const document = mailWith(envelopeWith({ replyTo: [address('x@om.nl')] }));
    expect(flagOf('sender-mismatch', { document }).message).toBe(
      "The addresses do not belong to one organisation: the From line says s.devries@politie.nl, the Reply-To line says x@om.nl and the form's e-mail field says s.devries@politie.nl.",
    );
  });

  it('sees another address in the display name, and two From lines', () => {
    const named = envelopeWith({ from: [address('s.devries@politie.nl', 'Chief <chief@fbi.gov>')] });
    expect(codes({ document: mailWith(named) })).toEqual(['sender-mismatch']);
    const same = envelopeWith({ from: [address('s.devries@politie.nl', 's.devries@politie.nl')] });
    expect(codes({ document: mailWith(same) })).toEqual([]);
    expect(codes({ document: mailWith(envelopeWith({ fromLines: 2 })) })).toEqual(['sender-mismatch']);
  });

  it('is not raised where there is nothing to compare', () => {
    const form = formWith((changed) => {
      changed.requester.email = null;
    });
    expect(codes({ form })).not.toContain('sender-mismatch');
  });
});

describe('sender-unauthenticated', () => {
  it('is raised when the trusted server says fail, not when it says nothing', () => {
    const failing = envelopeWith({}, `${MX}; dmarc=fail header.from=politie.nl`);
    expect(codes({ document: mailWith(failing) })).toEqual(['sender-unauthenticated']);
    expect(codes({ document: mailWith(envelopeWith({}, `${MX}; none`)) })).toEqual([]);
    expect(codes({ document: mailWith(envelopeWith({}, AUTHENTICATED)) })).toEqual([]);
  });
});

describe('official domains', () => {
  it('stand under a government suffix or are well known', () => {
    for (const domain of [
      'police.uk',
      'bund.de',
      'canada.ca',
      'kapo.zh.ch',
      'army.mil',
      'state.gov',
      'mpf.mp.br',
    ]) {
      expect(officialBody(domain)).not.toBeNull();
    }
  });

  it('are not whatever only looks so', () => {
    for (const domain of [
      'gov.example',
      'xgov',
      'notbund.de',
      'polizei.evil.de',
      'school.education.nsw.gov.au',
      'com',
      'nl',
    ]) {
      expect(officialBody(domain)).toBeNull();
    }
  });
});

describe('the body behind an official domain', () => {
  it.each([
    ['politsei.ee', 'police', 'EE'],
    ['kent.police.uk', 'police', 'GB'],
    ['ic.fbi.gov', 'police', 'US'],
    ['polizei.bayern.de', 'police', 'DE'],
    ['policia.gob.mx', 'police', 'MX'],
    ['europol.europa.eu', 'police', null],
    ['om.nl', 'prosecutor', 'NL'],
    ['fiscalia.gob.mx', 'prosecutor', 'MX'],
    ['uscourts.gov', 'court', 'US'],
    ['interieur.gouv.fr', 'ministry', 'FR'],
    ['justice.gov', 'ministry', 'US'],
    ['ohio.gov', 'agency', 'US'],
    ['akronohio.gov', 'local', 'US'],
    ['police.akronohio.gov', 'police', 'US'],
    ['schools.nsw.gov.au', 'school', 'AU'],
    ['army.mil', 'military', 'US'],
    ['never-registered.gov', 'unknown', 'US'],
    ['x.gov.ua', 'unknown', 'UA'],
  ])('of %s is %s, %s', (domain, kind, country) => {
    expect(officialBody(domain)).toMatchObject({ kind, country });
  });

  it('is named where it is known', () => {
    expect(officialBody('dea.gov')?.name).toBe('Department of Justice, Drug Enforcement Administration');
    expect(officialBody('akronohio.gov')?.name).toBe('City of Akron, Ohio, OH');
    const envelope = envelopeWith(
      { from: [address('clerk@akronohio.gov')] },
      `${MX}; dmarc=pass header.from=akronohio.gov`,
    );
    expect(identifySender(envelope, policy, null).explanation).toMatch(
      /^akronohio\.gov is a local government's domain \(City of Akron, Ohio, OH, US\); /,
    );
  });

  it('is found for the first and the last holder of the list', () => {
    expect(officialBody('29palms.gov')?.name).toContain('Twentynine Palms');
    expect(officialBody('zumbrotamn.gov')?.kind).toBe('local');
    for (const domain of ['0.gov', 'zzzz.gov', 'fb.gov', 'fbii.gov'])
      expect(officialBody(domain)).toEqual({ kind: 'unknown', name: null, country: 'US' });
  });
});
