import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeleton, within } from '../../src/assessment/likeness.ts';
import { findLookalike } from '../../src/assessment/lookalike.ts';
import { officialBody } from '../../src/assessment/official-body.ts';
import { AUTHORITIES } from '../../src/assessment/official-domains/authorities.ts';
import { domainOf } from '../../src/assessment/organisational-domain.ts';
import { identifySender } from '../../src/assessment/sender.ts';
import { address, codes, envelopeWith, flagOf, formWith, mailWith, policy } from './sample.ts';

const imitatedBy = (domain: string) => findLookalike(domainOf(domain)!, policy)?.imitated ?? null;

describe('a domain that imitates an authority', () => {
  it.each([
    ['p\u043elitie.nl', 'politie.nl'],
    ['politi\u00e9.nl', 'politie.nl'],
    ['pol1tie.nl', 'politie.nl'],
    ['politle.nl', 'politie.nl'],
    ['po1itsei.ee', 'politsei.ee'],
    ['g0v.uk', 'gov.uk'],
    ['met.pollce.uk', 'police.uk'],
    ['politei.nl', 'politie.nl'],
    ['poltie.nl', 'politie.nl'],
    ['politiie.nl', 'politie.nl'],
    ['guardiacivli.es', 'guardiacivil.es'],
    ['politie.com', 'politie.nl'],
    ['politsei.org', 'politsei.ee'],
    ['met.police.com', 'met.police.uk'],
    ['polizei.hessen.com', 'polizei.hessen.de'],
    ['politie-nl.com', 'politie.nl'],
    ['police-gov.uk.com', 'police.gov.uk'],
    ['fbi-gov.com', 'fbi.gov'],
    ['fbigov.com', 'fbi.gov'],
    ['bka-de.com', 'bka.de'],
    ['justice-gouv.fr', 'justice.gouv.fr'],
    ['interpol.int.co', 'interpol.int'],
    ['gov.uk.example.com', 'gov.uk'],
    ['ic.fbi.gov.us-mail.net', 'ic.fbi.gov'],
    ['politie.nl.evil.test', 'politie.nl'],
    ['politie.mailhost.com', 'politie.nl'],
    ['interpol-hq.org', 'interpol.int'],
    ['metpolice.uk-secure.net', 'a police domain'],
  ])('%s is seen for %s', (domain, imitated) => expect(imitatedBy(domain)).toBe(imitated));

  it.each(
    `policy.com polite.nl politics.co.uk justin.com courtney.com justice.com garda.com garden.ie fbi.com police.uchicago.edu
     chicagopolice.org kentpolice.org police.gov.np kawasotimun.gov.np e-gov.example pokemon-go.jp restorative-justice.fr
     examplemail.test gmail.com proton.me hotel-mir.es fiscal-advies.nl om.com dom.com bayern.com sachsen.com mup.com
     government-relations.com polis.com bka.com interpolis.nl europort.nl lawfirm.example cps.gov.uk.cjsm.net`.split(
      /\s+/,
    ),
  )('%s is none', (domain) => expect(imitatedBy(domain)).toBeNull());

  it('is never an official one, nor one of the directory', () => {
    for (const domain of [...AUTHORITIES.keys(), 'met.police.uk', 'fbi.gov', 'x.gov.ua', 'noord.politie.nl'])
      expect(imitatedBy(domain)).toBeNull();
  });

  it('is measured by the directory too', () => {
    const entry = { name: 'Springfield Police', country: 'US', domains: ['springfieldpd.org'] };
    const known = { ...policy, directory: [entry] };
    expect(findLookalike('springfieldpd.com', known)?.imitated).toBe('springfieldpd.org');
    expect(findLookalike('springfieIdpd.org'.toLowerCase(), known)?.imitated).toBe('springfieldpd.org');
    expect(findLookalike('springfieldpd.org', known)).toBeNull();
  });

  it('never throws, for any domain', () => {
    const label = fc.oneof(
      fc.constantFrom('politie', 'police', 'gov', 'uk', 'nl', 'fbi', 'com', 'xn--plitie-qof', 'a-b'),
      fc.stringMatching(/^[a-z0-9]{1,12}$/),
    );
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), (labels) => {
        const domain = domainOf(labels.join('.'));
        if (domain === null) return;
        const found = findLookalike(domain, policy);
        if (officialBody(domain) !== null) expect(found).toBeNull();
      }),
    );
  });
});

describe('likeness', () => {
  it('folds letters, digits and scripts', () => {
    expect(skeleton('p\u043el1tie')).toBe(skeleton('politie'));
    expect(skeleton('g0v')).toBe(skeleton('gov'));
    expect(skeleton('modern')).toBe(skeleton('modem'));
    expect(skeleton('polite')).not.toBe(skeleton('politie'));
  });

  it('counts letters put in, left out, changed and swapped', () => {
    const word = fc.stringMatching(/^[a-z]{3,10}$/);
    fc.assert(
      fc.property(word, fc.nat(9), fc.constantFrom(...'abcxyz'), (text, at, letter) => {
        const place = at % text.length;
        const [before, after] = [text.slice(0, place), text.slice(place)];
        expect(within(1, text, before + letter + after)).toBe(true);
        expect(within(1, text, before + after.slice(1))).toBe(true);
        expect(within(1, text, before + letter + after.slice(1))).toBe(true);
        expect(within(1, text, before + (after[1] ?? '') + after[0] + after.slice(2))).toBe(true);
        expect(within(0, text, text)).toBe(true);
        expect(within(1, text, `${text}zzz`)).toBe(false);
      }),
    );
  });
});

describe('sender-lookalike', () => {
  it('is raised for From, Reply-To and the form, and shows both ways of writing', () => {
    const from = envelopeWith({ from: [address('s.devries@politle.nl')] });
    expect(codes({ document: mailWith(from) })).toContain('sender-lookalike');
    const reply = envelopeWith({ replyTo: [address('s.devries@politie-nl.com')] });
    expect(flagOf('sender-lookalike', { document: mailWith(reply) }).message).toBe(
      'politie-nl.com (s.devries@politie-nl.com, the Reply-To line) imitates politie.nl: it writes it with hyphens.',
    );
    const form = formWith((changed) => {
      changed.requester.email = 's.devries@p\u043elitie.nl';
    });
    expect(flagOf('sender-lookalike', { form }).message).toMatch(/^xn--[a-z0-9-]+\.nl \(p\u043elitie\.nl\)/);
  });

  it('is told first of the sender, whatever else the mail tries', () => {
    const from = [address('s.devries@politie-nl.com', 'Politie Eenheid Noord')];
    expect(identifySender(envelopeWith({ from }), policy, null).explanation).toMatch(
      /^politie-nl\.com imitates politie\.nl: it writes it with hyphens; /,
    );
  });

  it('is not raised for the authority itself', () => {
    expect(codes()).not.toContain('sender-lookalike');
  });
});
