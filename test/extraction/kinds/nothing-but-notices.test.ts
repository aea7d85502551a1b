import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from '../letters/mail.ts';

const kindOf = async (from: string, subject: string, body: string) =>
  extract(await documentOf({ name: '', from, subject, body })).kind;

/** Thanks and ends of emergencies, receipts of machines, applicants, authorities as customers, threats to the reader. */
const NONE: readonly (readonly [from: string, subject: string, body: string])[] = [
  [
    'Exercise Cell <excell@resilience.example>',
    'Exercise BLUE HERON',
    'EXERCISE EXERCISE EXERCISE\nA bomber holds twelve people in the theatre, the provider shall disclose the location of stage.door@examplemail.test at once.\nFor exercise purposes only, please ignore.',
  ],
  [
    'Katastrophenschutz <uebung@landkreis.example>',
    'Übung Herbstwind, Einspielung 4',
    'Übungsnachricht: Ein Bewaffneter hält Geiseln in der Turnhalle, der Anbieter soll sofort Daten liefern. Bitte ignorieren, es ist nichts zu veranlassen.',
  ],
  [
    'Portal Szkolny <redakcja@szkola.example>',
    'Gazetka szkolna 3/2026: gdy dzwoni alarm bombowy',
    'W numerze: rozmowa z negocjatorem, co robić, gdy ktoś ma broń, konkurs. Wypisz się z listy w stopce.',
  ],
  [
    'Academia Faro <hola@faro.example>',
    'Curso sobre secuestros',
    'Estimado agente: aprenda a negociar con secuestradores, 20 horas en línea. Si no desea recibir más mensajes, responda BAJA.',
  ],
  [
    'KOM Berg <berg@polizei.example>',
    'Gelesen: Anfrage',
    'Ihre Nachricht\n  An: KOM Berg\n  Betreff: Anfrage\nwurde am 4. November 2026 gelesen.',
  ],
  [
    'PC Rees <p.rees@dyfed-powys.police.uk>',
    'Thanks',
    'Hello,\n\nThank you for the swift answer last night. The kidnapped boy was found safe.\n\nPC Rees',
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
    'This is not an exercise',
    'This is not an exercise, please do not ignore it. A bomber holds twelve people; provide the location of stage.door@examplemail.test at once.',
  ],
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
  [
    'J. Bos <j.bos@politie.nl>',
    'Thanks',
    'Thank you. One boy was rescued. The other is still missing and in danger of death, help us at once.\n\nJ. Bos',
  ],
  [
    'KOK Vogt <vogt@polizei.hessen.de>',
    'Danke',
    'Vielen Dank. Das Kind ist wohlauf. Der Bruder ist noch vermisst, es besteht Lebensgefahr. Wir brauchen Ihre Hilfe noch einmal.\n\nVogt',
  ],
  [
    'KOK Vogt <vogt@polizei.hessen.de>',
    'Danke',
    'Danke. Der Täter wurde festgenommen. Die Geisel ist weiterhin in Lebensgefahr, wir brauchen sofort Ihre Hilfe.\n\nVogt, Polizei',
  ],
  [
    'KOK Vogt <vogt@polizei.hessen.de>',
    'Danke',
    'Vielen Dank für die Daten. Der Junge wurde gerettet, die Schwester droht mit Suizid.\n\nVogt',
  ],
  [
    'Capitaine Morel <a.morel@gendarmerie.interieur.gouv.fr>',
    'Merci',
    'Merci pour votre aide. La première fille est saine et sauve. La deuxième est toujours disparue et en danger de mort, il nous faut votre aide immédiatement.\n\nCapitaine Morel',
  ],
  [
    'Inspectora Gil <gil@policia.es>',
    'Gracias',
    'Muchas gracias por los datos. El secuestrado ha sido liberado. Su hermana sigue en peligro de muerte.\n\nGil',
  ],
  [
    'Ispettore Riva <riva@poliziadistato.it>',
    'Grazie',
    'Grazie. La ragazza è stata ritrovata. La sorella è ancora ostaggio, in pericolo di vita.\n\nRiva',
  ],
  [
    'J. Bos <j.bos@politie.nl>',
    'Bedankt',
    'Bedankt. Het meisje is veilig thuis en haar zus is ontvoerd.\n\nJ. Bos',
  ],
  [
    'J. Bos <j.bos@politie.nl>',
    'Thanks',
    'Thanks a lot. The suspect was arrested but the hostage is still in danger of death. Same request as before.\n\nJ. Bos',
  ],
  [
    'J. Bos <j.bos@politie.nl>',
    'Thanks',
    'Thank you for your swift help. Our request for the login data of her sister is still open.\n\nJ. Bos, Politie',
  ],
  [
    'J. Bos <j.bos@politie.nl>',
    'Thanks',
    'Thanks. Our request now goes for the second user as well.\n\nJ. Bos, Politie',
  ],
  [
    'J. Bos <j.bos@politie.nl>',
    'Thanks',
    'Thank you for your cooperation. This request concerns the holder of the other mailbox.\n\nJ. Bos, Politie',
  ],
  [
    'J. Bos <j.bos@politie.nl>',
    'Invoice',
    'Please send us a quote and the invoice for your customer Paul Green, born 4 June 1981, his payments in June. Order for the Politie.\n\nJ. Bos, Politie',
  ],
  [
    'J. Bos <j.bos@politie.nl>',
    'Invoice',
    'We would like to order the transcript of the invoices and offer of your customer. Please send us the invoice data of your customer who sells stolen goods in the shop fine-boots.\n\nJ. Bos, Politie',
  ],
];

test.each(REQUESTS)('a request: %s, %s', async (from, subject, body) => {
  expect(await kindOf(from, subject, body)).toBe('request');
});
