import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realService } from '../services.ts';
import { waitUntil } from '../wait-until.ts';
import { outbox, type Running, serve } from './running.ts';

const program = realService('TEST_CHROMIUM');
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(program === null)('the main way, on the local desk in a browser', () => {
  let service: Running;
  let browser: Browser;

  beforeAll(async () => {
    service = await serve();
    browser = await chromium.launch({ executablePath: program!, args: QUIET });
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  async function as(user: string, channel: string): Promise<Page> {
    const page = await browser.newPage();
    page.setDefaultTimeout(90_000);
    await page.goto(`${service.url}/?as=${user}&in=${channel}`);
    return page;
  }
  const card = (page: Page, organisation: string): Locator =>
    page.locator('[data-channel][data-ts]', { hasText: organisation }).last();
  const numberOf = async (found: Locator) => /LH-\d{4}-\d{6}/.exec((await found.textContent()) ?? '')![0];
  const mailOf = (number: string, kind: string) =>
    waitUntil(`the ${kind} mail of ${number}`, () =>
      outbox(service.data).find(({ name }) => name.startsWith(`${number}-${kind}`)),
    );

  /** Dialogs outlive their page, as they do in Slack. */
  async function dismiss(page: Page): Promise<void> {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  it('shows every channel at first sight, emergencies on top', async () => {
    const page = await browser.newPage();
    await page.goto(service.url);
    await card(page, 'Polizeipräsidium Musterstadt').waitFor();
    const shown = (await page.locator('#messages').textContent()) ?? '';
    const places = [
      '#emergency',
      'Politsei- ja Piirivalveamet',
      '#triage',
      'Polizeipräsidium Musterstadt',
    ].map((words) => shown.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('rejects with the explanation that staff wrote', async () => {
    const page = await as('U0ALICE', 'C0TRIAGE');
    const found = card(page, 'Polizeipräsidium Musterstadt');
    await found.waitFor();
    const number = await numberOf(found);
    await found.getByRole('button', { name: 'Reject…' }).click();
    const dialog = page.getByRole('dialog', { name: number });
    const explanation = dialog.getByLabel('Text to the officer');
    await explanation.waitFor();
    expect(await explanation.inputValue()).toMatch(/order or authorisation by the judge/);
    await explanation.fill('We need the order of a judge for the content of a mailbox.\n\nKind regards');
    await dialog.getByRole('button', { name: 'Reject', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await found
      .getByText(/Rejected by Alice/)
      .first()
      .waitFor();
    expect(await found.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    const { text } = await mailOf(number, 'rejected');
    expect(text).toContain('We need the order of a judge for the content of a mailbox.');
    expect(text).toMatch(/^To: .*k\.brandt@polizei\.nrw\.de/m);
    expect(text).toMatch(/^Auto-Submitted: auto-/m);
    expect(text).toMatch(/^In-Reply-To: <04-police-letter-asks-for-content@polizei\.nrw\.de>/m);
    expect(text).not.toContain('h.schneider77');
  });

  it('approves, and tells the one who was too late who did it', async () => {
    const alice = await as('U0ALICE', 'C0TRIAGE');
    const bob = await as('U0BOB', 'C0TRIAGE');
    const forAlice = card(alice, 'Arrondissementsparket Amsterdam');
    const number = await numberOf(forAlice);
    const forBob = bob.locator('[data-channel][data-ts]', { hasText: number }).first();
    await forBob.getByRole('button', { name: 'Reject…' }).click();
    await bob.getByRole('dialog').getByLabel('Text to the officer').fill('This comes too late.');
    await forAlice.getByRole('button', { name: 'Approve' }).click();
    await alice
      .getByRole('dialog')
      .getByRole('button', { name: /^Approve/ })
      .click();
    await forAlice
      .getByText(/Approved by Alice/)
      .first()
      .waitFor();
    await bob.getByRole('dialog').getByRole('button', { name: 'Reject', exact: true }).click();
    await bob
      .getByRole('dialog')
      .getByText(/Alice approved/)
      .waitFor();
    await dismiss(bob);
    await mailOf(number, 'approved');
    expect(outbox(service.data).some(({ name }) => name.startsWith(`${number}-rejected`))).toBe(false);
  });

  it('escalates into the emergency channel and alerts the people on call', async () => {
    const page = await as('U0BOB', 'C0TRIAGE');
    const found = card(page, 'West Mercia Police');
    const number = await numberOf(found);
    await found.getByRole('button', { name: 'Escalate' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Escalate' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const emergency = await as('U0CAROL', 'C0EMERGENCY');
    const escalated = emergency.locator('[data-channel][data-ts]', { hasText: number }).first();
    await escalated.waitFor();
    expect(await escalated.textContent()).toContain('@on-call');
  });

  it('does not let an emergency through without a call-back and a second person', async () => {
    const approve = async (user: string, callBack: string | null) => {
      const page = await as(user, 'C0EMERGENCY');
      const found = card(page, 'Politsei- ja Piirivalveamet');
      await found.getByRole('button', { name: /^(Approve|Confirm approval)$/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: /^Approve/ }).waitFor();
      if (callBack) await dialog.getByLabel(/call/i).first().fill(callBack);
      await dialog.getByRole('button', { name: /^Approve/ }).click();
      return { page, found, dialog };
    };
    const hurried = await approve('U0ALICE', null);
    await hurried.dialog.getByRole('alert').first().waitFor();
    await dismiss(hurried.page);
    const first = await approve(
      'U0ALICE',
      'Duty desk, +372 612 3000 as on www.politsei.ee, spoke to the head of desk',
    );
    await first.found
      .getByText(/second person/)
      .first()
      .waitFor();
    const second = await approve(
      'U0CAROL',
      'Duty desk, +372 612 3000 as on www.politsei.ee, spoke to the head of desk',
    );
    await second.found
      .getByText(/Approved by/)
      .first()
      .waitFor();
  });

  it('shows the whole form with its quotes, and lets no stranger decide', async () => {
    const page = await as('U0ALICE', 'C0TRIAGE');
    await card(page, 'Politie Eenheid Noord').getByRole('button', { name: 'Details' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('m.de.wit@politie.nl').first().waitFor();
    await dialog
      .getByText(/request\.pdf, page 1/)
      .first()
      .waitFor();
    const stranger = await as('U0EVE', 'C0TRIAGE');
    await card(stranger, 'Politie Eenheid Noord').getByRole('button', { name: 'Approve' }).click();
    await stranger.getByText('Only the staff group may decide').first().waitFor();
  });

  it('keeps everything over a restart and makes nothing twice', async () => {
    const before = outbox(service.data).map(({ name }) => name);
    const page = await as('U0ALICE', 'C0TRIAGE');
    const messages = await page.locator('[data-channel][data-ts]').count();
    await service.stop();
    service = await serve({ LETTERHEAD_DATA: service.data });
    const again = await as('U0ALICE', 'C0TRIAGE');
    await again.locator('[data-channel][data-ts]').first().waitFor();
    expect(await again.locator('[data-channel][data-ts]').count()).toBe(messages);
    expect(outbox(service.data).map(({ name }) => name)).toEqual(before);
  });
});
