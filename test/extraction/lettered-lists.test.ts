import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { textOf } from './document-of.ts';

const formOf = (text: string) => extract(textOf(text)).requests[0]!.form;

describe('lists whose entries are paragraphs of their own', () => {
  test('lettered accounts and lettered data belong to what is asked, the sentence after them does not', () => {
    const form = formOf(`Dear Sir or Madam,

In the course of investigation 2026/4417 into fraud, we request that you provide, in respect of the following accounts:

(a) golden.heron@examplemail.test;

(b) silver_heron22;

the following data:

(a) the name, address and date of birth of the subscriber.

(b) the IP addresses of all log-ins. These should include the ports.

(c) the contents of the messages.

The request is made under section 12 of the Police Act 1990.

Yours faithfully,
Detective Sergeant Amy Cole
Avonshire Police`);
    expect(form.requested).toMatch(/\(c\) the contents of the messages$/);
    expect(form.identifiers.map(({ value }) => value)).toEqual([
      'golden.heron@examplemail.test',
      'silver_heron22',
    ]);
    expect(form.dataTypes).toEqual({ subscriber: true, traffic: true, content: true });
    expect(form.legalBasis).toMatch(/section 12 of the Police Act 1990/);
  });

  test('numbered German entries', () => {
    const form = formOf(`Sehr geehrte Damen und Herren,

im Ermittlungsverfahren wegen Betruges bitten wir um Übermittlung folgender Daten zum Konto kranich_88:

1. Name und Anschrift des Kontoinhabers

2. IP-Adressen der letzten Anmeldungen.

Eine Benachrichtigung des Betroffenen ist zu unterlassen.

Mit freundlichen Grüßen
Kriminalhauptkommissar Jens Vogt`);
    expect(form.requested).toMatch(/2\. IP-Adressen der letzten Anmeldungen$/);
    expect(form.dataTypes).toMatchObject({ subscriber: true, traffic: true });
  });
});
