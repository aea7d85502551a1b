import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideMail, type MailKind, reachesOfficer } from '../../src/feedback/decide-mail.ts';
import { caseView, DESK, decision, OFFICER, type Traits } from './case-view.ts';

const KINDS: readonly MailKind[] = ['receipt', 'deficiency', 'approved', 'rejected', 'withdrawn'];
const from = (address: string): Traits => ({ mail: { from: [{ name: '', address }] }, sender: { address } });
const plan = (traits: Traits, kind: MailKind = 'receipt', decisionId: string | null = null) =>
  decideMail(caseView(traits), { kind, decisionId }, DESK);

describe('a verified sender', () => {
  test.each(KINDS)('gets the %s in full, at the From address', (kind) => {
    const replyTo = [{ name: '', address: 'collector@elsewhere.test' }];
    expect(plan({ mail: { replyTo } }, kind)).toEqual({ send: 'full', to: OFFICER });
  });

  test('is believed only for the address that was verified', () => {
    expect(plan({ sender: { address: 'other@politsei.ee' } }).send).toBe('neutral');
  });
});

describe('an unverified sender', () => {
  const unverified: Traits = { sender: { verified: false } };

  test('gets a neutral note in place of the receipt, and another when there is news', () => {
    expect(plan(unverified)).toEqual({ send: 'neutral', news: false, to: OFFICER });
    expect(plan(unverified, 'rejected')).toEqual({ send: 'neutral', news: true, to: OFFICER });
  });

  test('gets no second note when more information is asked again', () => {
    const traits: Traits = {
      ...unverified,
      decisions: [
        decision('request-information', 'first', 'd-1'),
        decision('request-information', 'second', 'd-2'),
      ],
    };
    expect(plan(traits, 'deficiency', 'd-1').send).toBe('neutral');
    expect(plan(traits, 'deficiency', 'd-2').send).toBe('withheld');
  });
});

test("staff's words reach a verified officer, nobody else", () => {
  const reached = (traits: Traits) => reachesOfficer(caseView(traits), DESK);
  expect(reached({})).toBe(true);
  expect(reached({ sender: { verified: false } })).toBe(false);
  expect(reached({ mail: { automatic: true } })).toBe(false);
  expect(reached(from('no-reply@politsei.ee'))).toBe(false);
});

describe('nothing is sent', () => {
  test.each<[string, Traits]>([
    ['to a file', { mail: null }],
    ['in answer to an automatic mail', { mail: { automatic: true } }],
    ['where there is no From', { mail: { from: [] } }],
    [
      'where there are two From addresses',
      {
        mail: {
          from: [
            { name: '', address: OFFICER },
            { name: '', address: 'x@y.test' },
          ],
        },
      },
    ],
    ['to ourselves', from(DESK)],
    ['to ourselves in capitals', from('LEGAL@Provider.test')],
    ['to no-reply', from('no-reply@politsei.ee')],
    ['to noreply with a tag', from('noreply+7@politsei.ee')],
    ['to do_not_reply', from('do_not_reply@politsei.ee')],
    ['to donotreply', from('donotreply@politsei.ee')],
    ['to a mailer daemon', from('MAILER-DAEMON@politsei.ee')],
    ['to a bounce address', from('bounces+x=y@politsei.ee')],
    ['to an address with a line break', from('a@politsei.ee\r\nBcc: x@y.test')],
    ['to a list of addresses', from('a@politsei.ee,b@y.test')],
    ['to an address without a domain', from('root@localhost')],
  ])('%s', (_, traits) => {
    expect(plan(traits)).toMatchObject({ send: 'withheld', reason: expect.stringMatching(/\w/) });
  });

  test('once the case was erased', () => {
    expect(
      decideMail({ ...caseView(), content: null }, { kind: 'rejected', decisionId: 'd-1' }, DESK).send,
    ).toBe('withheld');
  });

  test('but people whose name looks a little like a machine are answered', () => {
    for (const name of ['notary', 'bouncer', 'reply', 'autoreplyman', 'norep']) {
      expect(plan(from(`${name}@politsei.ee`)).send).toBe('full');
    }
  });
});

test('whatever the case is, a mail goes to the one From address or nowhere, and in full only if verified', async () => {
  const address = fc.oneof(fc.emailAddress(), fc.string(), fc.constant(OFFICER));
  await fc.assert(
    fc.property(
      fc.array(address, { maxLength: 2 }),
      fc.array(address, { maxLength: 2 }),
      address,
      fc.boolean(),
      fc.constantFrom(...KINDS),
      (fromList, replyTo, judged, verified, kind) => {
        const asAddresses = (list: string[]) => list.map((one) => ({ name: '', address: one }));
        const result = plan(
          {
            mail: { from: asAddresses(fromList), replyTo: asAddresses(replyTo) },
            sender: { address: judged, verified },
          },
          kind,
        );
        if (result.send === 'withheld') return;
        expect(fromList.map((one) => one.toLowerCase())).toContain(result.to);
        if (result.send === 'full') expect(verified && judged.toLowerCase() === result.to).toBe(true);
      },
    ),
  );
});
