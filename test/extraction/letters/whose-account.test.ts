import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from './mail.ts';

/** Mails that ask nothing but whose an account is: the sender, the text, and the question as it stands there. */
const QUESTIONS: readonly (readonly [from: string, body: string, question: string])[] = [
  [
    'PK Kruse <kruse@polizei.niedersachsen.de>',
    'Moin,\n\nwem gehört der Account wolke-7@examplemail.test?\n\nAz. 412 Js 8812/26\n\nKruse, PK',
    'wem gehört der Account wolke-7@examplemail.test',
  ],
  [
    'KHK Ott <ott@polizei.bayern.de>',
    'Können Sie uns sagen, wem das Konto fuchs@examplemail.test gehört?',
    'wem das Konto fuchs@examplemail.test gehört',
  ],
  [
    'Adj. Pereira <b.pereira@gendarmerie.interieur.gouv.fr>',
    "Bonjour,\nA qui appartient l'adresse coralie@examplemail.test et depuis quelle IP a-t-elle été créée ?\nPV 01422/2026.",
    "A qui appartient l'adresse coralie@examplemail.test et depuis quelle IP a-t-elle été créée",
  ],
  [
    'Cabo Sanz <jsanz@guardiacivil.org>',
    'Buenas, ¿a quién pertenece la cuenta rapido.motos@examplemail.test y qué IPs ha usado?',
    'a quién pertenece la cuenta rapido.motos@examplemail.test y qué IPs ha usado',
  ],
  [
    'Isp. Neri <l.neri@poliziadistato.it>',
    'Buongiorno, chi è l’intestatario della casella vacanze@examplemail.test?',
    'chi è l’intestatario della casella vacanze@examplemail.test',
  ],
  [
    'nprap. Holý <jan.holy@policie.cz>',
    'Dobrý den, komu patří účet levne@examplemail.test? č.j. KRPA-112233-4/TČ-2026-001102\nnprap. Holý',
    'komu patří účet levne@examplemail.test',
  ],
  [
    'Komiser Aydın <y.aydin@egm.gov.tr>',
    'ucuz.bilet@examplemail.test hesabı kime aittir?',
    'ucuz.bilet@examplemail.test hesabı kime aittir',
  ],
  [
    'Δήμου <e.dimou@cybercrimeunit.gr>',
    'Καλημέρα, σε ποιον ανήκει ο λογαριασμός deals@examplemail.test; ΑΒΜ Γ26/1192',
    'σε ποιον ανήκει ο λογαριασμός deals@examplemail.test',
  ],
  [
    'Слідчий Бондар <o.bondar@npu.gov.ua>',
    'Доброго дня. Кому належить IP-адреса 192.0.2.9 станом на 03.11.2026 21:14?',
    'Кому належить IP-адреса 192.0.2.9 станом на 03.11.2026 21:14',
  ],
  [
    'Insp. Lindqvist <maja@polisen.se>',
    'Vem är registrerad på biljetter@examplemail.test?',
    'Vem är registrerad på biljetter@examplemail.test',
  ],
];

test.each(QUESTIONS)('%s asks whose an account is', async (from, body, question) => {
  const read = extract(await documentOf({ name: '', from, subject: 'x', body, headers: [] }));
  expect(read.kind).toBe('request');
  const [{ form }] = read.requests as [(typeof read.requests)[number]];
  expect(form.requested).toBe(question);
  expect(form.identifiers).toHaveLength(1);
  expect([form.nature.production, form.dataTypes.subscriber]).toEqual([true, true]);
});

test('data that are asked for before such a question are what is wanted', async () => {
  const body =
    'Please provide the subscriber details and log-ins of fox@examplemail.test. Who is the owner of fox@examplemail.test?';
  const from = 'DC Moss <h.moss@kent.police.uk>';
  const { requests } = extract(await documentOf({ name: '', from, subject: 'x', body, headers: [] }));
  expect(requests[0]?.form.requested).toMatch(/subscriber details and log-ins/);
});
