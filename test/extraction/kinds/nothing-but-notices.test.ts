import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from '../letters/mail.ts';

const kindOf = async (from: string, subject: string, body: string) =>
  extract(await documentOf({ name: '', from, subject, body })).kind;

/** Thanks and ends of emergencies, receipts of machines, applicants, authorities as customers, threats to the reader. */
const NONE: readonly (readonly [from: string, subject: string, body: string])[] = [
  [
    'PC Rees <p.rees@dyfed-powys.police.uk>',
    'Thanks',
    'Hello,\n\nThank you for the swift answer to our emergency request last night. The kidnapped boy was found safe.\n\nPC Rees',
  ],
  [
    'KOK Vogt <vogt@polizei.hessen.de>',
    'Danke',
    'Guten Tag,\n\nvielen Dank für die schnelle Auskunft am Samstag. Die Frau, die ihren Suizid angekündigt hatte, ist wohlauf.\n\nVogt',
  ],
  [
    'Inspectora Gil <gil@policia.es>',
    'Gracias',
    'Buenos días:\n\nmuchas gracias por los datos. El secuestrado ha sido liberado y está sano y salvo.\n\nGil',
  ],
  [
    'J. de Wit <j.de.wit@politie.nl>',
    'Bedankt',
    'Beste,\n\nbedankt voor de snelle gegevens. Het ontvoerde meisje is veilig thuis.\n\nJ. de Wit',
  ],
  [
    'Registry <noreply@courts.gov.au>',
    'Acknowledgement',
    'Your email has been received by the registry of the District Court. This is an automated response, please do not reply to this message.',
  ],
  [
    'Amtsgericht <poststelle@ag-ulm.justiz.de>',
    'Eingangsbestätigung',
    'Ihre E-Mail ist bei uns eingegangen und wird bearbeitet. Dies ist eine automatisch erzeugte Nachricht des Amtsgerichts Ulm.',
  ],
  [
    'Fiscalía <noresponder@fiscalia.gob.es>',
    'Acuse',
    'Este es un mensaje automático de la Fiscalía. Su correo ha sido recibido y será atendido a la mayor brevedad.',
  ],
  [
    'Sąd Rejonowy <bok@krakow.sr.gov.pl>',
    'Potwierdzenie',
    'Wiadomość została odebrana przez sąd. Odpowiedź wygenerowana automatycznie, prosimy na nią nie odpowiadać.',
  ],
  [
    'Ola Berg <ola.berg@mailbox.test>',
    'Vacancy',
    'Dear hiring team,\n\nI would like to apply for the position. For six years I was with the Norwegian Police, where I wrote requests for subscriber data, preservation orders and emergency requests.\n\nOla Berg',
  ],
  [
    'Procurement <procurement@police.govt.nz>',
    'Quote',
    'Hello,\n\nCould you please provide a quotation and your price list for business mailboxes, and send us the invoice?\n\nProcurement',
  ],
  [
    'General Secretariat <desk@icpo-notice.test>',
    'Notice',
    'I am Commissioner Paul Weiss of the Brigade for the Protection of Minors. You are the subject of several legal proceedings for cyber pornography. Send us your justifications within 48 hours, or we pass our report to the prosecutor.',
  ],
];

test.each(NONE)('no request: %s, %s', async (from, subject, body) => {
  expect(await kindOf(from, subject, body)).not.toBe('request');
});

/** What looks like these, and asks. */
const REQUESTS: readonly (readonly [from: string, subject: string, body: string])[] = [
  [
    'PC Rees <p.rees@dyfed-powys.police.uk>',
    'Thanks',
    'Hello,\n\nThank you for the data. The girl was found safe, but her sister is missing too: please send us the IP addresses of the user little_fern_03.\n\nPC Rees',
  ],
  [
    'PC Rees <p.rees@dyfed-powys.police.uk>',
    'and one more',
    'Many thanks for last night. The kidnapped boy has not been found; his captor now writes as grey.owl@examplemail.test.\n\nPC Rees',
  ],
  [
    'Portal <noreply@justice.gouv.fr>',
    'Réquisition 4471',
    'Ceci est un message automatique du portail. Le procureur de la République requiert de communiquer l’identité du titulaire de l’adresse renard.bleu@examplemail.test (article 77-1-1 du code de procédure pénale).',
  ],
  [
    'Det. Cole <cole@austintexas.gov>',
    'Records',
    'Please provide the invoices and payment records of the account blue.fox@examplemail.test, fraud case 26-1881.',
  ],
  [
    'Procurator <desk@pgr.gob.mx>',
    'Order',
    'You are ordered to disclose the subscriber data of the account red.kite@examplemail.test. Failing this, proceedings will be opened against you under Article 178 of the Criminal Code. Prosecutor Luis Mora, file 118/2026.',
  ],
];

test.each(REQUESTS)('a request: %s, %s', async (from, subject, body) => {
  expect(await kindOf(from, subject, body)).toBe('request');
});
