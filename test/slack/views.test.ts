import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkView } from '../../src/cases/link.ts';
import { checkBlocks, checkView } from '../../src/desk/limits.ts';
import { FLAG_CODES } from '../../src/form/flag.ts';
import { FLAG_NAMES } from '../../src/form/flag-names.ts';
import type { RequestFormat } from '../../src/form/request.ts';
import { approveDialog } from '../../src/slack/views/approve.ts';
import { cardView } from '../../src/slack/views/card.ts';
import { detailsDialog } from '../../src/slack/views/details.ts';
import { escalateDialog } from '../../src/slack/views/escalate.ts';
import { explanationBlock, isUnedited } from '../../src/slack/views/explanation.ts';
import { homeView, listBlocks } from '../../src/slack/views/home.ts';
import { informationDialog } from '../../src/slack/views/information.ts';
import { messagePreviewDialog } from '../../src/slack/views/message.ts';
import { noticeView } from '../../src/slack/views/notice.ts';
import { rejectDialog, rejectReasons } from '../../src/slack/views/reject.ts';
import { staleDialog, staleText } from '../../src/slack/views/stale.ts';
import { forgedDialog, suspendDialog, trustDialog } from '../../src/slack/views/standing.ts';
import { historyLine } from '../../src/slack/views/thread.ts';
import {
  anyBefore,
  anyCase,
  caseView,
  content,
  decision,
  entry,
  flag,
  ID,
  NOTHING_BEFORE,
  NOW,
  standing,
  text,
  textOf,
} from './samples.ts';

const place = { now: NOW, mention: null, emergencyCard: null, before: NOTHING_BEFORE };
const card = (view = caseView()) => textOf(cardView(view, place));
const buttonsOf = (view: Parameters<typeof cardView>[0]): string[] =>
  cardView(view, place).blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.map((element) => ('action_id' in element ? (element.action_id ?? '') : ''))
      : [],
  );
const DECIDE = ['case-approve', 'case-reject', 'case-information', 'case-escalate'];

describe('card', () => {
  test('shows what triage needs', () => {
    const shown = card(
      caseView({
        priority: 'urgent',
        content: content({ flags: [flag('port-missing'), flag('authority-missing')] }),
      }),
    );
    expect(shown).toContain('🔴 Urgent · LH-2026-000123');
    expect(shown).toContain('⏳ *55 min left* (as of <!date');
    expect(shown).toContain('Politie Eenheid Noord');
    expect(shown).toContain('🇳🇱 Netherlands');
    expect(shown).toContain('*Not verified*: The domain is not in the directory');
    expect(shown).toContain('*Production* · subscriber data · 1 target: e-mail address s…@examplemail.test');
    expect(shown.indexOf('No authority named')).toBeLessThan(shown.indexOf('IP address without its port'));
    expect(shown).toContain('→ Mend it');
    expect(buttonsOf(caseView())).toEqual([...DECIDE, 'case-details']);
  });

  test("shows the letter's own name, and proves the domain of the mail alone", () => {
    const directoryEntry = { name: 'Politsei', country: 'EE', domains: ['politsei.ee'] };
    const sample = content();
    const unnamed = { organisation: { ...sample.request.form.organisation, legalName: null, country: null } };
    const proven = { directoryEntry, verified: true, explanation: 'It is in the directory (Politsei).' };
    const shown = card(caseView({ content: content({ sender: proven }) }));
    expect(shown).toContain('🏛️ *Politie Eenheid Noord*, says the letter · 🇳🇱 Netherlands');
    expect(shown).toContain('✅ *Sender domain verified*: It is in the directory (Politsei)');
    expect(card(caseView({ content: content({ form: unnamed, sender: proven }) }))).toContain(
      '🏛️ *Politsei* · 🇪🇪 Estonia',
    );
    const forged = { directoryEntry, verified: false, explanation: 'Not proven.' };
    expect(card(caseView({ content: content({ form: unnamed, sender: forged }) }))).not.toContain('Politsei');
  });

  test("says what the Budapest Convention's table tells of the country on one line, and a named limit", () => {
    const { organisation } = content().request.form;
    const of = (country: string, timeLimits: string | null = null) =>
      caseView({ content: content({ form: { organisation: { ...organisation, country }, timeLimits } }) });
    const estonian = card(of('EE', 'Heard on 14 December 2026'));
    expect(estonian).toContain(
      '📜 Budapest Convention: production yes, preservation yes · emergency: state of emergency',
    );
    expect(estonian).toContain('Time limit named: “Heard on 14 December 2026”');
    expect(card(of('NL'))).not.toContain('📜');
    const french = textOf(detailsDialog(of('FR'), of('FR').content!, 0, NOTHING_BEFORE));
    for (const part of ['Production order (art. 18)', 'risk to life, person in danger', 'N2 serious harm']) {
      expect(french).toContain(part);
    }
    expect(textOf(detailsDialog(of('NL'), of('NL').content!, 0, NOTHING_BEFORE))).toContain(
      'no information in CoE 2020 App. B',
    );
    expect(textOf(detailsDialog(of('RU'), of('RU').content!, 0, NOTHING_BEFORE))).not.toContain('Budapest');
  });

  test('lets no name pass for a verdict, nor tell of the subject', () => {
    const { organisation } = content().request.form;
    const legalName = `FBI ${'\u3164'.repeat(30)}✅ Verified 🇺🇸 jan@examplemail.test`;
    const shown = card(
      caseView({ content: content({ form: { organisation: { ...organisation, legalName } } }) }),
    );
    expect(shown).toContain('🏛️ *FBI ▫ Verified ▫▫ j…@examplemail.test*');
  });

  test('says when it is late', () => {
    expect(card(caseView({ dueAt: new Date(NOW.getTime() - 3_600_000) }))).toContain('‼️ *Overdue by 1 h*');
    const waitingSince = new Date(NOW.getTime() - 3_600_000);
    const stopped = card(caseView({ state: 'needs-information', dueAt: NOW, waitingSince }));
    expect(stopped).toMatch(/⏸️ \*Clock stopped since .+\* · 1 h left once the authority answers/);
  });

  test('is bounded, and tells how much it leaves out', () => {
    const shown = card(caseView({ content: content({ flags: FLAG_CODES.map((code) => flag(code)) }) }));
    expect(shown).toContain(`+${FLAG_CODES.length - 4} more in Details, 10 of them blocking`);
  });

  test('tells the period for people', () => {
    const period = (from: string | null, to: string | null, timeZone: string | null) =>
      card(caseView({ content: content({ form: { timeRange: { from, to, timeZone } } }) }));
    expect(period('2026-11-21T20:00', '2026-11-22T06:00', '+02:00')).toContain(
      'Period: 21 Nov 2026, 20:00 – 22 Nov 2026, 06:00 (UTC+02:00)',
    );
    expect(period('2026-11-21T20:00:00', '2026-11-21T21:30:15', 'UTC')).toContain(
      'Period: 21 Nov 2026, 20:00 – 21:30:15 (UTC)',
    );
    expect(period('2026-10-01', null, 'Europe/Tallinn')).toContain(
      'Period: since 1 Oct 2026 (Europe/Tallinn)',
    );
    expect(period(null, '2026-10-01', null)).toContain('Period: until 1 Oct 2026');
    expect(period('last <week>', '2026-13-01', null)).toContain('Period: last &lt;week&gt; – 2026-13-01');
  });

  test('gives each flag in a line: its name and the beginning of its remedy', () => {
    const remedy =
      'Send the order of a judge or a prosecutor for it, or limit the request to what police may ask for.';
    const shown = card(
      caseView({ content: content({ flags: [flag('authority-missing', 'Told.', remedy)] }) }),
    );
    expect(shown).toContain('⛔ *No authority named* → Send the order of a judge or a prosecutor for it"');
    expect(shown).not.toContain('Told.');
  });

  test('names neither the subject nor its identifiers', () => {
    const shown = card(
      caseView({
        content: content({
          form: {
            subject: 'Jan de Vries',
            requested: 'Content of the mailbox jan.devries@examplemail.test of Jan de Vries',
            identifiers: [
              { type: 'email', value: 'jan.devries@examplemail.test', port: null, at: null },
              { type: 'username', value: 'devries_jan', port: null, at: null },
            ],
          },
          flags: [flag('wrong-provider', 'devries_jan is not an account of ours.')],
        }),
      }),
    );
    expect(shown).not.toMatch(/Vries|jan\.dev|devries/i);
    expect(shown).toContain('j…@examplemail.test');
    const unsaid = { subject: null, identifiers: [], requested: 'All data of Maria Kask' };
    expect(card(caseView({ content: content({ form: unsaid }) }))).toContain('All data of M… K…');
  });

  test('keeps markup of strangers from having any effect', () => {
    const shown = card(
      caseView({
        content: content({
          form: { requested: '<!channel> <https://evil.test|here> :tada:', subject: null },
        }),
      }),
    );
    expect(shown).not.toContain('<!channel>');
    expect(shown).not.toContain('<https');
    expect(shown).not.toContain(':tada:');
  });

  test('says who decided what and loses its decision buttons', () => {
    const rejected = caseView({ state: 'rejected', decisions: [decision('reject')] });
    expect(card(rejected)).toContain('❌ *Rejected by Bob*');
    expect(buttonsOf(rejected)).toEqual(['case-details']);
  });

  test('asks for a second person after a first approval, until a reply makes that lapse', () => {
    const first = caseView({
      version: 2,
      decisions: [decision('approve', { provisional: true })],
      history: [entry('approved-provisionally', 4n)],
    });
    expect(card(first)).toContain('*Approved by Bob*');
    expect(card(first)).toContain('a second person must confirm');
    const replied = { ...first, version: 3, history: [...first.history, entry('reply-received', 5n)] };
    expect(card(replied)).not.toContain('second person');
  });

  test('offers to mark an approved request as answered, a preservation as preserved', () => {
    expect(buttonsOf(caseView({ state: 'approved', decisions: [decision('approve')] }))).toEqual([
      'case-answer',
      'case-details',
    ]);
    const nature = { ...content().request.form.nature, preservation: true, production: null };
    expect(buttonsOf(caseView({ state: 'approved', content: content({ form: { nature } }) }))).toEqual([
      'case-preserve',
      'case-details',
    ]);
  });

  test('invites to approve only where nothing blocks', () => {
    const styleOf = (code: 'authority-missing' | 'overbroad') => {
      const view = caseView({ content: content({ flags: [flag(code)] }) });
      return cardView(view, place)
        .blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))
        .flatMap((one) => (one.type === 'button' && one.action_id === 'case-approve' ? [one.style] : []));
    };
    expect(styleOf('overbroad')).toEqual(['primary']);
    expect(styleOf('authority-missing')).toEqual([undefined]);
  });

  test('mentions the people on call only while the case is open', () => {
    const alarmed = { ...place, mention: '<!subteam^S1>' };
    const escalated = caseView({ escalatedAt: NOW });
    expect(textOf(cardView(escalated, alarmed).blocks)).toContain('<!subteam^S1> escalated case');
    expect(textOf(cardView({ ...escalated, state: 'rejected' }, alarmed).blocks)).not.toContain('subteam');
    expect(buttonsOf(escalated)).not.toContain('case-escalate');
  });

  test('says that nothing is left of an erased case', () => {
    expect(card(caseView({ content: null }))).toContain('personal data of this case was erased');
  });
});

describe('approve dialog', () => {
  const fieldOf = (view: ReturnType<typeof approveDialog>, block: string) =>
    view.blocks.find((one) => one.type === 'input' && one.block_id === block);

  test('needs a reason only if blocking flags are open', () => {
    const open = content({ flags: [flag('authority-missing')] });
    expect(fieldOf(approveDialog(caseView(), open), 'reason')).toMatchObject({ optional: false });
    expect(fieldOf(approveDialog(caseView(), content()), 'reason')).toMatchObject({ optional: true });
  });

  test("asks for a call back on the directory's number, never on the letter's", () => {
    const sample = content();
    const form = {
      nature: { ...sample.request.form.nature, emergency: true },
      requester: { ...sample.request.form.requester, telephone: '+31 6 666' },
      organisation: { ...sample.request.form.organisation, switchboard: '+31 7 777' },
    };
    const directoryEntry = {
      name: 'Politie',
      country: 'NL',
      domains: ['politie.nl'],
      switchboard: '+31 88 169 9999',
    };
    const known = content({ form, sender: { directoryEntry } });
    const shown = approveDialog(caseView({ content: known }), known);
    expect(fieldOf(shown, 'call-back')).toMatchObject({ optional: false });
    expect(textOf(shown)).toContain('+31 88 169 9999');
    expect(textOf(shown)).not.toMatch(/\+31 [67] /);
    const unknown = content({ form });
    expect(textOf(approveDialog(caseView({ content: unknown }), unknown))).toContain(
      'find one independently',
    );
    expect(fieldOf(approveDialog(caseView(), sample), 'call-back')).toBeUndefined();
  });
});

describe('text to the officer', () => {
  test('starts with the blocking flags that an officer may know of', () => {
    const flags = [flag('overbroad'), flag('sender-lookalike'), flag('authority-missing')];
    expect(rejectReasons(flags)).toEqual(['authority-missing']);
  });

  test('knows a text that was edited from one that was not', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(isUnedited(explanationBlock(any), any)).toBe(true);
        expect(isUnedited(explanationBlock(any), `Dear colleague, ${any}`)).toBe(false);
      }),
    );
    expect(isUnedited(explanationBlock('a\r\nb '), 'a\nb')).toBe(true);
  });

  test('does not say that the officer will read what is not sent', () => {
    const shown = (reachesOfficer: boolean) =>
      textOf(rejectDialog(caseView(), content(), { picked: [], text: 'x', draft: 'x', reachesOfficer }));
    expect(shown(true)).toContain('This is what the officer will read');
    expect(shown(false)).toContain('The officer will not be sent this text');
    expect(shown(false)).not.toContain('This is what the officer will read');
  });

  test('says that the form goes with a question, but for a European certificate', () => {
    const filled = { picked: [], text: 'x', draft: 'x', reachesOfficer: true };
    const shown = (format: RequestFormat) =>
      textOf(informationDialog({ ...caseView(), format }, content(), filled));
    expect(shown('free-form')).toContain('the request form to complete');
    expect(shown('epoc')).not.toContain('request form');
    expect(textOf(rejectDialog(caseView(), content(), filled))).not.toContain('request form');
  });

  test('offers every flag, the open ones first', () => {
    const open = content({ flags: [flag('port-missing')] });
    const shown = rejectDialog(caseView(), open, { picked: [], text: 'x', draft: 'x', reachesOfficer: true });
    const select = shown.blocks.find((block) => block.block_id === 'reasons');
    const first = { value: 'port-missing', text: { text: 'ℹ️ IP address without its port' } };
    expect(select).toMatchObject({
      element: { options: [first, ...Array.from({ length: FLAG_CODES.length - 1 }, () => ({}))] },
    });
  });
});

test('a stale dialog names who was faster, and you by "you"', () => {
  expect(staleText(decision('reject'), 'rejected', 'U0ANN')).toContain('Bob rejected this');
  expect(staleText(decision('reject'), 'rejected', 'U0BOB')).toContain('You rejected this');
  expect(staleText(null, 'triage', 'U0ANN')).toContain('changed meanwhile');
});

describe('what came before', () => {
  const link = (rest: Partial<LinkView>): LinkView => ({
    caseId: ID,
    number: 'LH-2026-000007',
    how: 'same',
    isEarlier: true,
    ...rest,
  });
  const figures = {
    earlier: 12,
    complete: 9,
    forged: 1,
    defects: [{ code: 'overbroad', count: 2 }],
  } as const;
  const before = {
    figures: { address: null, domain: { name: 'politie.example', figures }, agency: null },
    cardLinks: new Map([[ID, 'https://desk.test/archives/C0/p1']]),
  };

  test('is one line of the card, and one for each of two linked cases', () => {
    const links = [
      link({ how: 'renewal' }),
      link({ number: 'LH-2026-000200', isEarlier: false, caseId: 'another' }),
      link({ number: 'LH-2026-000201', isEarlier: false, how: 'similar', caseId: 'another' }),
    ];
    const shown = textOf(cardView(caseView({ links }), { ...place, before }));
    expect(shown).toContain('🗂️ From politie.example: 12 earlier, 9 complete; ⛔ *1 forgery*');
    expect(shown).toContain('Renewal of the preservation <https://desk.test/archives/C0/p1|LH-2026-000007>');
    expect(shown).toContain('LH-2026-000201 says nearly the same');
    expect(shown).not.toContain('LH-2026-000200');
    expect(shown).toContain('+1 more in Details');
    expect(card()).not.toContain('earlier,');
  });

  test('says in the details what was wrong, whom staff suspended, and offers that to leads', () => {
    const full = content();
    const clean = textOf(detailsDialog(caseView(), full, 0, before));
    expect(clean).toContain(
      '*politie.example*: 12 earlier, 9 complete; ⛔ *1 forgery*; most often: request too broad (2)',
    );
    expect(clean).toContain('sender-suspend');
    expect(clean).toContain('sender-trust');
    const standings = [standing({ who: 'politie.example', reason: 'Forged.' })];
    const suspended = textOf(detailsDialog(caseView({ standings }), full, 0, before));
    expect(suspended).toContain('*Suspended*: politie.example');
    expect(suspended).not.toContain('sender-suspend');
    expect(suspended).not.toContain('sender-trust');
  });

  test('nobody offers to trust a free-mail domain, or to suspend all of it', () => {
    const free = content({ sender: { freeMail: true } });
    expect(textOf(detailsDialog(caseView({ content: free }), free, 0, before))).not.toContain('sender-trust');
    expect(textOf(suspendDialog(caseView({ content: free }), free))).not.toContain('Everyone at');
  });
});

test('the details show every field with its quote, document and page', () => {
  const sources = {
    subject: { document: 'letter.pdf', page: 2, quote: 'Mr <b> & *x*', method: 'label' as const },
  };
  const full = content({ form: { subject: 'Mr <b> & *x*' }, sources });
  const shown = textOf(detailsDialog(caseView({ content: full }), full, 0, NOTHING_BEFORE));
  expect(shown).toContain('“Mr <b> & *x*”');
  expect(shown).toContain('letter.pdf, page 2 (label)');
  expect(shown).toContain('suspect@examplemail.test');
  expect(shown).toContain('Not stated: Registration number');
});

test('long details are split over pages that together hold everything', () => {
  const identifiers = Array.from({ length: 150 }, (_, index) => ({
    type: 'username' as const,
    value: `user-${index}-`,
    port: null,
    at: null,
  }));
  const full = content({ form: { identifiers } });
  const pages = [0, 1, 2, 3, 4].map((page) => textOf(detailsDialog(caseView(), full, page, NOTHING_BEFORE)));
  expect(pages[0]).toContain('details-next');
  expect(pages[0]).not.toContain('details-previous');
  expect(pages[4]).not.toContain('details-next');
  for (const { value } of identifiers) expect(pages.some((page) => page.includes(value))).toBe(true);
});

test('the thread names people, not ids, and passes over what is no news', () => {
  const view = caseView({ decisions: [decision('approve')] });
  const facts = { overriddenFlags: ['authority-missing'] };
  expect(historyLine(entry('approved', 1n, facts), view)).toContain(
    '*Bob* approved this, although: No authority named',
  );
  expect(historyLine(entry('details-opened'), view)).toBeNull();
});

describe('within the limits of Slack, whatever the case', () => {
  const runs = { numRuns: 150 };

  test('names of flags fit an option', () => {
    for (const name of Object.values(FLAG_NAMES)) expect(name.length).toBeLessThanOrEqual(60);
  });

  test('cards', () => {
    const link = '<https://desk.test/archives/C0/p1|the card>';
    fc.assert(
      fc.property(anyCase, anyBefore, fc.boolean(), (view, before, alarm) => {
        const mention = alarm ? '<!subteam^S0ONCALL> <@U0CAROL>' : null;
        const shown = cardView(view, { now: NOW, mention, emergencyCard: alarm ? null : link, before });
        expect(checkBlocks(shown.blocks, 'message')).toEqual([]);
        expect(JSON.stringify(shown.blocks).length).toBeLessThanOrEqual(10_000);
        expect(shown.text.length).toBeLessThan(3_000);
        expect(textOf(shown)).not.toMatch(/<!channel>|<https:\/\/evil/);
      }),
      runs,
    );
  });

  test('dialogs', () => {
    fc.assert(
      fc.property(anyCase, anyBefore, text, fc.nat(30), (view, before, draft, page) => {
        if (view.content === null) return;
        const picked = rejectReasons(view.content.request.flags);
        const filled = { picked, text: draft, draft, reachesOfficer: page % 2 === 0 };
        for (const dialog of [
          approveDialog(view, view.content),
          rejectDialog(view, view.content, filled),
          informationDialog(view, view.content, filled),
          escalateDialog(view, view.content),
          detailsDialog(view, view.content, page, before),
          suspendDialog(view, view.content),
          trustDialog(view, view.content),
          forgedDialog(view, view.content.sender.directoryEntry),
          staleDialog(view.decisions.at(-1) ?? null, view.state, 'U0ANN'),
        ]) {
          expect(checkView(dialog)).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('thread notes', () => {
    fc.assert(
      fc.property(anyCase, (view) => {
        const lines = view.history.map((one) => historyLine(one, view) ?? '');
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(580);
      }),
      runs,
    );
  });

  test('notices, lists and the home tab', () => {
    const kind = fc.constantFrom('request', 'reply', 'not-a-request', 'unreadable', null);
    fc.assert(
      fc.property(kind, text, fc.nat(100), text, (some, words, number, agency) => {
        const facts = {
          messageId: ID,
          kind: some,
          reason: words,
          receivedAt: NOW,
          door: 'imap',
          bytes: 9,
          cases: [],
        };
        expect(checkBlocks(noticeView(facts).blocks, 'message')).toEqual([]);
        const preview = messagePreviewDialog({ from: agency, subject: words, text: `${words} ${agency}` });
        expect(checkView(preview)).toEqual([]);
        expect(textOf(preview).length).toBeLessThan(20_000);
        const open = Array.from({ length: number }, () => ({
          ...caseView(),
          country: 'NL',
          agency,
          natures: [],
          dataTypes: [],
          flagCodes: [],
        }));
        const standings = open.map(() => standing({ who: words, reason: agency }));
        expect(checkView(homeView(open, NOW, { standings, mayEnd: true }))).toEqual([]);
        expect(checkBlocks(listBlocks(open, NOW, 'message'), 'message')).toEqual([]);
      }),
      runs,
    );
  });
});
