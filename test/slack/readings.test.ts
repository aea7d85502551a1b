import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { eraseCase } from '../../src/cases/erase.ts';
import { openCases } from '../../src/cases/open.ts';
import { safeReference } from '../../src/feedback/reference.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { RECEIVED_AT, sampleContent, storeSample, view as viewOf } from '../cases/samples.ts';
import { type DeskWithSlack, eachTestOnADesk } from './desk-with-slack.ts';
import { textOf } from './samples.ts';

const [ALICE, EVE] = ['U0ALICE', 'U0EVE'] as const;
const READ = 'KR-2O26/118';
const MEANT = 'KR-2026/118';

let storage: Storage;
let it: DeskWithSlack;
eachTestOnADesk((given, desk) => {
  storage = given;
  it = desk;
});

/** A case whose reference was read from a page, with its card. */
async function scannedCase() {
  const sample = sampleContent();
  const { form, sources } = sample.request;
  const source = { document: 'scan.pdf', page: 1, quote: `Our ref. ${READ}`, method: 'ocr' as const };
  const content = {
    ...sample,
    request: {
      ...sample.request,
      form: { ...form, registrationNumber: READ },
      sources: { ...sources, registrationNumber: source },
    },
  };
  const messageId = await storeSample(storage);
  const pictures = [await pageWith(READ)];
  const [opened] = await storage.prisma.$transaction((tx) =>
    openCases(tx, storage.vault, {
      messageId,
      receivedAt: RECEIVED_AT,
      items: [{ content, assessment: { dueAt: new Date(RECEIVED_AT.getTime() + 86_400_000) } }],
      pictures,
    }),
  );
  await it.slack.syncCard(opened!.id);
  return { id: opened!.id, number: opened!.number, card: it.cardOf(opened!.id) };
}

async function pageWith(reference: string) {
  const canvas = createCanvas(595, 842);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 595, 842);
  const words = ['Our', 'ref.', reference].map((text, at) => ({
    text,
    x: 60 + 60 * at,
    y: 400,
    width: 50,
    height: 14,
  }));
  return {
    document: 'scan.pdf',
    page: 1,
    width: 595,
    height: 842,
    words,
    picture: new Uint8Array(await canvas.encode('jpeg', 90)),
  };
}

describe('a value that was read from a picture', () => {
  test('is shown in its place to the one who asks, and to nobody else; that is on record', async () => {
    const { id, card } = await scannedCase();
    await it.press(ALICE, card, 'case-details');
    const dialog = it.dialog(ALICE);
    expect(textOf(dialog)).toContain('Show the place');
    await it.desk.act.clickInView(ALICE, dialog.id, 'field-place:registrationNumber');
    const [message] = it.desk.messages('D0ALICE').filter(({ files }) => files !== undefined);
    const [file] = message?.files ?? [];
    expect(file).toMatchObject({
      mimetype: 'image/jpeg',
      title: expect.stringContaining('page 1: Registration number'),
    });
    expect(textOf(it.dialog(ALICE))).toContain('direct messages');
    const response = await fetch(new URL(`/desk/files/${file?.id}`, it.apiUrl));
    const picture = await loadImage(Buffer.from(await response.arrayBuffer()));
    // A strip of the page, not the page.
    expect(picture.width).toBe(595);
    expect(picture.height).toBeLessThan(200);
    const { history } = await viewOf(storage, id);
    expect(history.filter(({ action }) => action === 'place-shown')).toMatchObject([
      { actor: ALICE, facts: { field: 'registrationNumber', page: 1 } },
    ]);
  });

  test('is not shown to a stranger', async () => {
    const { id, card } = await scannedCase();
    await it.press(ALICE, card, 'case-details');
    const { status } = await it.deliver({
      type: 'block_actions',
      team: { id: 'T0DESK' },
      user: { id: EVE, name: 'eve', team_id: 'T0DESK' },
      actions: [{ action_id: 'field-place:registrationNumber', value: `${id}:registrationNumber` }],
    });
    expect(status).toBe(200);
    const { history } = await viewOf(storage, id);
    expect(history.map(({ action }) => action)).not.toContain('place-shown');
  });

  test('goes into mails only when a person has confirmed or corrected it', async () => {
    const { id, card } = await scannedCase();
    expect(safeReference(await viewOf(storage, id))).toBeNull();
    await it.press(ALICE, card, 'case-details');
    await it.desk.act.clickInView(ALICE, it.dialog(ALICE).id, 'reading-confirm');
    expect(textOf(it.dialog(ALICE))).toContain(READ);
    await it.desk.act.submit(ALICE, it.dialog(ALICE).id, { registrationNumber: { value: MEANT } });
    const after = await viewOf(storage, id);
    expect(after.content?.request.form.registrationNumber).toBe(MEANT);
    expect(after.content?.confirmed).toMatchObject({ registrationNumber: { by: ALICE, read: READ } });
    expect(after.version).toBe(2);
    expect(safeReference(after)).toBe(MEANT);
    expect(after.history.filter(({ action }) => action === 'reading-confirmed')).toMatchObject([
      { actor: ALICE, facts: { fields: ['registrationNumber'], corrected: ['registrationNumber'] } },
    ]);
    await it.press(ALICE, it.cardOf(id), 'case-details');
    expect(textOf(it.dialog(ALICE))).toContain(`read as “${READ}”`);
  });

  test('goes with its case', async () => {
    const { id, number } = await scannedCase();
    expect(await storage.prisma.pagePicture.count({ where: { caseId: id } })).toBe(1);
    await eraseCase(storage, number, 'retention', 'letterhead');
    expect(await storage.prisma.pagePicture.count({ where: { caseId: id } })).toBe(0);
  });
});
