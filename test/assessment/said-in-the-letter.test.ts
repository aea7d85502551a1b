import { describe, expect, it } from 'vitest';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { codes, codesAfter, formWith, mailWith } from './sample.ts';

function codesOf(text: string, change: (form: StandardForm) => void) {
  return codes({
    form: formWith(change),
    document: { ...mailWith(), pages: [{ number: null, rows: [], text }] },
  });
}

describe('what a removal order under Regulation (EU) 2021/784 need not name', () => {
  it('is a crime', () => {
    const order = (basis: string) =>
      codesAfter((form) => {
        form.nature.production = false;
        form.nature.takedown = true;
        form.legalBasis = basis;
        form.crime = { description: null, provisions: [], caseNumber: '7/26' };
      });
    expect(order('Article 3 of Regulation (EU) 2021/784')).not.toContain('crime-missing');
    expect(order('Article 9 of Regulation (EU) 2022/2065')).toContain('crime-missing');
  });
});

describe('a number that is marked as mobile in the letter', () => {
  const told = (text: string) =>
    codesOf(text, (form) => {
      form.organisation.switchboard = null;
      form.requester.telephone = '+45 20 11 22 33';
      form.organisation.country = 'DK';
    });
  it.each([
    'mobil +45 20 11 22 33',
    'GSM: +45 20 11 22 33',
    'my personal cell, +45 20 11 22 33',
    '+45 20 11 22 33 (mobile)',
    '+45 20 11 22 33 - GSM\nSgt. Holm',
  ])('is personal: %s', (text) => {
    expect(told(text)).toContain('telephone-personal');
  });
  it.each([
    'Telefon +45 20 11 22 33',
    'mobile team, tel. +45 20 11 22 33',
    '+45 20 11 22 33 (duty officer)',
    '+45 20 11 22 33, mobile 21 00 00 00',
  ])('is not: %s', (text) => {
    expect(told(text)).not.toContain('telephone-personal');
  });
});

describe('a number of an account elsewhere', () => {
  const asked = (text: string) =>
    codesOf(text, (form) => {
      form.subject = null;
      form.requested = 'Name of the holder of the profile';
      form.identifiers = [
        { type: 'url', value: 'https://www.facebook.com/seller.x', port: null, at: null },
        { type: 'phone', value: '+420 777 111 222', port: null, at: null },
      ];
    });
  it('is not ours where its service is named before it', () => {
    expect(asked('the WhatsApp account on +420 777 111 222')).toContain('wrong-provider');
  });
  it('may be ours else', () => {
    expect(asked('the user with +420 777 111 222')).not.toContain('wrong-provider');
  });
});

describe('a name of an account elsewhere', () => {
  const asked = (text: string) =>
    codesOf(text, (form) => {
      form.subject = null;
      form.requested = 'Name of the holder of the profile';
      form.identifiers = [{ type: 'username', value: '@amber.rings', port: null, at: null }];
    });
  it.each(['titularul profilului de Instagram @amber.rings', 'the Telegram user @amber.rings'])(
    'is not ours where its service is named before it: %s',
    (text) => {
      expect(asked(text)).toContain('wrong-provider');
    },
  );
  it.each(['They met on Instagram, then the user @amber.rings wrote', 'the user @amber.rings'])(
    'may be ours else: %s',
    (text) => {
      expect(asked(text)).not.toContain('wrong-provider');
    },
  );
});

describe('preservation that is ticked, production that is not, and disclosure that is asked', () => {
  const asked = (emergency: boolean, production: boolean | null) =>
    codesAfter((form) => {
      form.nature = { ...form.nature, emergency, production, preservation: production === false };
      form.requested = 'Disclose to us the name of the user';
    });
  it('do not agree, in an emergency neither', () => {
    expect(asked(false, false)).toContain('nature-contradictory');
    expect(asked(true, false)).toContain('nature-contradictory');
  });
  it('an emergency alone stands for a production', () => {
    expect(asked(true, null)).not.toContain('nature-contradictory');
  });
});
