import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/read.ts';
import { extract } from '../../../src/extraction/extract.ts';

const REQUEST =
  'Good morning,\nplease provide subscriber details and IP logs 1-15 Nov 2026 for the account\nred.kite.91@examplemail.test. Ref PS-2026-1188.\nDC Jo Muir, Harbour Police';
const HEAD = 'On 20 Nov 2026, at 10:11, DC Muir <jo.muir@harbour-police.test> wrote:';

async function read(body: string, head = HEAD, quoted = REQUEST) {
  const lines = quoted === '' ? '' : [head, '', ...quoted.split('\n')].map((line) => `> ${line}`).join('\n');
  const mail = [
    'From: DI Kerr <alex.kerr@harbour-police.test>',
    'To: Desk <desk@examplemail.test>',
    'Subject: Re: subscriber request',
    'In-Reply-To: <q1@harbour-police.test>',
    'References: <q1@harbour-police.test>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
    lines,
  ].join('\r\n');
  return extract(await readDocument(Buffer.from(mail), 'after.eml'));
}

describe('a mail that only asks after an earlier request', () => {
  test.each(['Any news on this? It has become quite pressing.', 'Did you receive our request?\nKerr'])(
    'is the request that it quotes, if nothing else is known of it: %s',
    async (body) => {
      const { kind, requests } = await read(body);
      expect(kind).toBe('request');
      expect(requests).toHaveLength(1);
      const { form, documents, sources } = requests[0]!;
      expect(form.identifiers.map(({ value }) => value)).toEqual(['red.kite.91@examplemail.test']);
      expect(form).toMatchObject({ registrationNumber: 'PS-2026-1188', requester: { name: 'Jo Muir' } });
      expect(sources.registrationNumber?.quote).toContain('PS-2026-1188');
      expect(documents).toEqual(['after.eml']);
    },
  );

  test('is none where it quotes nothing, or nothing that asks', async () => {
    expect((await read('Any news on this?', HEAD, '')).kind).not.toBe('request');
    const thanks = 'Thank you for the quick help last week. The case is closed.\nDC Muir';
    expect((await read('Any news on this?', HEAD, thanks)).kind).not.toBe('request');
  });

  test('is none where it quotes the desk', async () => {
    const desk = 'On 20 Nov 2026, at 10:11, Desk <desk@examplemail.test> wrote:';
    expect((await read('Any news on this?', desk)).kind).not.toBe('request');
  });

  test('is none where it gives thanks for the answer', async () => {
    expect((await read('Thank you, the data arrived today.')).kind).not.toBe('request');
  });
});
