import type { Mail } from './mail.ts';

/** Mails of authorities, and of others, that say that there is nothing to do, or ask how the reader works, or of their own account. */
export const NOTHING_TO_DO: readonly Mail[] = [
  [
    'nl',
    'Insp. Ruud Kamer <r.kamer@politie.nl>',
    'vraag vooraf',
    'Goedemorgen,\n\nKunt u mij zeggen naar welk adres wij vorderingen moeten sturen, en hoe lang jullie loggegevens bewaren? Er is nog geen zaak.\n\nRuud Kamer',
  ],
  [
    'es',
    'Subinspectora Alba Rey <alba.rey@policia.es>',
    'Duda',
    'Buenos días:\n\n¿A qué dirección debemos remitir los oficios judiciales y durante cuánto tiempo conservan los registros de conexión?\n\nUn saludo,\nAlba Rey',
  ],
  [
    'fi',
    'Rikoskomisario Esa Laine <esa.laine@poliisi.fi>',
    'Tiedustelu',
    'Hei\n\nMihin osoitteeseen tietopyynnöt tulee lähettää, ja kuinka kauan säilytätte kirjautumistietoja?\n\nEsa Laine',
  ],
  [
    'en',
    'DI Moira Strang <m.strang@scotland.police.uk>',
    'for awareness',
    'Good afternoon,\n\nAn operation against a ticket fraud ends on Friday and some of those arrested use your service. We are not asking for anything at present; orders may follow in January.\n\nM. Strang',
  ],
  [
    'it',
    'Ministero della Giustizia <cooperazione@giustizia.it>',
    'Circolare',
    'Si comunica che dal 1° febbraio gli ordini saranno trasmessi con il nuovo sistema. La presente ha carattere meramente informativo e non è richiesto alcun riscontro.',
  ],
  [
    'pl',
    'Prokuratura <biuro@pk.gov.pl>',
    'Pismo okólne',
    'Uprzejmie informujemy o nowym systemie doręczeń, który ruszy w przyszłym roku. Pismo ma charakter wyłącznie informacyjny.',
  ],
  [
    'de',
    'KHK Udo Brandt <udo.brandt@polizei.hessen.de>',
    'Vorabinformation',
    'Guten Tag,\n\nüber unseren Antrag wird das Gericht nächste Woche entscheiden, den Beschluss übersende ich dann. Bis dahin ist Ihrerseits nichts zu veranlassen.\n\nBrandt',
  ],
  [
    'en',
    'Card Services <alerts@tidebank.test>',
    'Notice about a closed account',
    'We closed the account of a customer who had given silver.tern@examplemail.test. This is sent for information only; we do not ask for any data.',
  ],
  [
    'hu',
    'Kovács Piroska <piroska.kovacs@posta.test>',
    'panasz',
    'Jó napot! Két hete zárolták a kovacs.piroska@examplemail.test címet, állítólag a rendőrség kérésére. Kérem, közöljék, melyik hatóság kérte és milyen ügyszámon.\n\nKovács Piroska',
  ],
  [
    'da',
    'Lone Krag <lone.krag@post.test>',
    'Spærret',
    'Hej, jeg kan ikke længere logge ind. Hvorfor er min mail spærret? Oplys venligst hvem der har bedt om det.\n\nLone Krag',
  ],
  [
    'lt',
    'Vyr. tyrėja Inga Daukša <inga.dauksa@policija.lt>',
    'Nesu darbe',
    'Laba diena, šiuo metu atostogauju, grįšiu gruodžio 9 d. Skubiais klausimais dėl ikiteisminių tyrimų kreipkitės į budėtoją.',
  ],
  [
    'fr',
    'Paul Vasseur <paul.vasseur@boite.test>',
    'Candidature spontanée',
    "Madame, Monsieur, ancien officier de police judiciaire, j'ai rédigé des centaines de réquisitions. Vous trouverez ci-joint mon parcours.\n\nPaul Vasseur",
  ],
  [
    'en',
    'Liaison Desk <desk@europol.europa.eu>',
    'Directory of providers',
    'Dear partner, police and prosecutors look up in our directory where to send their orders. Could you verify that these entries are still right?\n\nAddress: legal@examplemail.test\nPreservation period: 90 days',
  ],
];
