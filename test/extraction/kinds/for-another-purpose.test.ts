import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from '../letters/mail.ts';
import type { Mail } from './mail.ts';

const kindOf = async ([, from, subject, body, headers = []]: Mail): Promise<string> =>
  extract(await documentOf({ name: '', from, subject, body, headers })).kind;

/** Samples for courses, the press, people about others, surveys, vendors, debts. */
const FOR_ANOTHER_PURPOSE: Mail[] = [
  [
    'en',
    'Tim Reed <t.reed@college.police.uk>',
    'Training materials',
    'Hi,\n\nCould you send us an example of a production order for our course on digital evidence in May? We would also like to use screenshots of your law enforcement guide.\n\nThanks,\nTim Reed\nCourse tutor, College of Policing',
  ],
  [
    'es',
    'Maria Paz <maria.paz@correo.example>',
    'datos de mi vecino',
    'Hola, mi vecino usa la cuenta @perro.ladra y me molesta. ¿Me pueden dar su nombre y su dirección? Soy una persona particular.\n\nGracias, María Paz',
  ],
  [
    'en',
    'Tom Hill <tom.hill@mail.example>',
    'who is this',
    "Hi, someone using the account @catfish_88 has been messaging my wife. I want his name and phone number. Can you tell me who it is? I'm her husband.\n\nTom",
  ],
  [
    'pl',
    'Piotr Maj <piotr.maj@poczta.example>',
    'prośba o dane',
    'Dzień dobry, ktoś z konta @oszust_77 sprzedał mi zepsuty telefon. Proszę podać mi imię i nazwisko tej osoby. Jestem osobą prywatną, zgłosiłem to na policję.\n\nPiotr Maj',
  ],
  [
    'en',
    'Dr. Eva Lang <eva.lang@uni.example>',
    'Survey on disclosure practice',
    'Dear colleagues,\n\nFor a research project on cross-border access to evidence we are running a survey of providers. How many requests for subscriber data did you receive in 2025, and how long do you keep IP logs? The questionnaire takes 15 minutes.\n\nDr Eva Lang, University of Essex',
  ],
  [
    'en',
    'Sgt Paul Orr <paul.orr@met.police.uk>',
    'Automatic reply: request for data in case 118/26',
    'I am out of the office until 30 November. For urgent matters on case 118/26 please contact DC Poe on 020 7946 0123.',
    ['Auto-Submitted: auto-replied'],
  ],
  [
    'en',
    'Sales <hello@interceptware.example>',
    'Lawful interception products for providers',
    'Dear compliance team,\n\nInterceptware helps telecom operators and providers answer lawful interception and data retention requests from police and courts in minutes. Our platform disclosed subscriber data for 1.2 million requests last year. Can we show you a demo next week?\n\nMax Sell\nAccount executive',
  ],
  [
    'it',
    'Commerciale <vendite@intercetta.example>',
    'Prodotti per intercettazioni',
    "Spettabile azienda,\n\nla nostra piattaforma gestisce le richieste di dati dell'autorità giudiziaria e le intercettazioni. Possiamo fissare una presentazione la prossima settimana?\n\nUfficio commerciale",
  ],
  [
    'es',
    'Ana Ruiz <a.ruiz@academia-policia.example>',
    'Modelo de oficio para el curso',
    'Buenos días:\n\nPara el curso de ciberdelincuencia de la academia necesitamos un modelo de oficio de solicitud de datos, con datos ficticios. ¿Nos pueden enviar uno?\n\nAna Ruiz, docente',
  ],
  [
    'de',
    'Schulung <fortbildung@polizei-akademie.example>',
    'Muster für den Lehrgang',
    'Sehr geehrte Damen und Herren,\n\nfür unseren Lehrgang im Mai suchen wir ein Muster eines Auskunftsersuchens nach § 100j StPO. Das beigefügte Übungsschreiben mit erfundenen Daten (Konto max.muster@examplemail.test) dürfen Sie gern korrigieren.\n\nFortbildungsstelle',
  ],
  [
    'pl',
    'Kancelaria <biuro@windykacja.example>',
    'Wezwanie do zapłaty',
    'Szanowni Państwo,\n\nwzywamy do zapłaty kwoty 2 300 zł z faktury FV/118/2026 w terminie 7 dni na rachunek naszej kancelarii. W razie braku zapłaty skierujemy sprawę do sądu.\n\nWindykacja sp. z o.o.',
  ],
  [
    'it',
    'Giulia Sala <g.sala@gazzetta.example>',
    'Richiesta stampa',
    "Buongiorno, sono una giornalista della Gazzetta. Chi c'è dietro l'account @x_trader? Avete ricevuto richieste dalla polizia?\n\nGiulia Sala",
  ],
  [
    'sv',
    'Lena Holm <l.holm@tidning.example>',
    'Pressfråga',
    'Hej, jag är journalist på Tidningen. Vem står bakom kontot @x_trader? Vi publicerar i morgon.\n\nLena Holm',
  ],
  [
    'en',
    'Conference <events@lea-forum.example>',
    'Invitation: lawful disclosure forum',
    'You are invited to the Lawful Disclosure Forum in Lisbon, 3-5 March 2026. Sessions: emergency requests, preservation, subscriber data. Early bird until 15 December.',
  ],
  [
    'cs',
    'Eva Novotná <eva.novotna@mail.example>',
    'soused',
    'Dobrý den, můj soused na mě píše ošklivé věci z účtu @soused_x. Můžete mi prosím sdělit jeho jméno a adresu? Děkuji, Eva Novotná',
  ],
  [
    'hu',
    'Kata Kiss <kata.kiss@mail.example>',
    'segítség',
    'Jó napot! Valaki a @hamis_profil fiókkal rólam ír. Kérem, mondják meg, ki az. A rendőrség nem segít.\nKiss Kata',
  ],
  [
    'ro',
    'Ioana Radu <ioana.radu@mail.example>',
    'cine este',
    'Bună ziua, cineva de pe contul @tepar_x m-a înșelat. Puteți să-mi spuneți numele lui? Sunt o persoană privată.\nIoana',
  ],
  [
    'en',
    'Support <ticket@supplier.example>',
    'Your ticket 88231 has been received',
    'Thank you for contacting us. Your ticket about "request for subscriber data export" has been received and will be answered within 2 days. This is an automated message, please do not reply.',
  ],
  [
    'de',
    'Petra Wolf <petra.wolf@mail.example>',
    'Mein Exmann',
    'Hallo, mein Exmann benutzt das Konto @wolf_ex. Ich brauche für das Jugendamt seine Nachrichten und seine Adresse. Können Sie mir die schicken?\n\nPetra Wolf',
  ],
  [
    'en',
    'Landlord <office@flats.example>',
    'unpaid rent',
    'Hello, our tenant moved out without paying. We only have his profile @tenant_gone. Do you have his new address for us? We are a letting agency.\n\nFlats Ltd',
  ],
];

/** What officers ask, with the words of all these in it. */
const ASKED_ALL_THE_SAME: Mail[] = [
  ['fr', 'Roux <m.roux@gendarmerie.interieur.gouv.fr>', '@x_trader', 'identité + ip svp. pv 118/26'],
  ['pt', 'Lopes <a.lopes@pj.pt>', 'conta', 'preciso titular e ip da conta @x_trader. inq 118/26'],
  [
    'en',
    'DC Amy Poe <amy.poe@met.police.uk>',
    'example',
    'For example @x_trader, who is it? We have a training day tomorrow so answer today. DC Poe',
  ],
  [
    'en',
    'DC Amy Poe <amy.poe@met.police.uk>',
    'out of office soon',
    'I am away from Friday. Before that please send the subscriber details of @x_trader, crime ref 118/26.\nDC Poe',
  ],
  [
    'en',
    'Det. Cole <cole@springfieldpd.example>',
    'Journalist threatened',
    'A journalist was threatened by @x_trader. Need subscriber info and IPs. Order to follow. Det. Cole, Springfield PD',
  ],
  [
    'en',
    'DC Amy Poe <amy.poe@met.police.uk>',
    'debt collector scam',
    'Victim paid a fake debt collector using @inkasso_fake. Subs please. DC Poe',
  ],
  [
    'de',
    'Kurz <p.kurz@polizei.nrw.de>',
    'Inkassobetrug',
    'Zum Konto @inkasso_fake bitte Bestandsdaten. Mahnung war gefälscht. Az 500-118/26. Kurz, KHK',
  ],
  [
    'en',
    'Training Unit <training@met.police.uk>',
    'real one',
    'Sorry this is not for the course, a real case: who runs @x_trader? Ref 118/26. Sgt Orr',
  ],
  [
    'en',
    'Sgt Orr <paul.orr@met.police.uk>',
    'sample',
    'We have a sample of the messages from @x_trader. Please provide the subscriber data. The order follows in due course. Sgt Orr',
  ],
  [
    'en',
    'Sgt Orr <paul.orr@met.police.uk>',
    'letter',
    'Please find a sample letter of the suspect @x_trader attached. Kindly keep everything you hold, an order follows in due course. Sgt Orr',
  ],
  ['hu', 'Kovács <kovacs@police.hu>', 'fiók', '@x_trader fiók tulajdonosa és IP? 118/2026 bü. Kovács'],
  ['fi', 'Mäki <a.maki@poliisi.fi>', 'tili', 'kenen on @x_trader? tarvitsen nimen ja ip:n. 118/26 mäki'],
  [
    'en',
    'Amy Poe <amy.poe@northshire.example>',
    'FW: scam',
    'IP logs of @x_trader pls, 1-3 March 2026. See below.\n\nAmy\n\nFrom: Anna Smith <anna@mail.example>\nSent: 12 November 2026 09:12\nTo: Amy Poe\nSubject: scam\n\nDear officer,\n\nI was scammed by this user, my money is gone.\n\nAnna',
  ],
  [
    'es',
    'Luis Gil <luis.gil@policia.es>',
    'cuenta',
    'Adjunto modelo de oficio ficticio hallado al detenido. La investigación está en curso. Rogamos conserven la cuenta @x_trader.\n\nInsp. Gil',
  ],
  [
    'fr',
    'Roux <m.roux@gendarmerie.interieur.gouv.fr>',
    'compte',
    'Merci de conserver le compte @x_trader, dont les noms fictifs et le modèle de téléphone sont connus.\n\nAdj Roux',
  ],
];

const named = (mails: readonly Mail[]): [string, Mail][] =>
  mails.map((mail) => [mail.slice(0, 3).join(', '), mail]);

describe('what serves another purpose is no request', () => {
  test.each(named(FOR_ANOTHER_PURPOSE))('%s', async (_, mail) => {
    expect(await kindOf(mail)).toBe('not-a-request');
  });
});

describe('what an officer asks is one, whatever it tells of', () => {
  test.each(named(ASKED_ALL_THE_SAME))('%s', async (_, mail) => {
    expect(await kindOf(mail)).toBe('request');
  });
});
