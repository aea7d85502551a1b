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
  [
    'sk',
    'npor. Jana Malá <jana.mala@minv.sk>',
    'otázka',
    'Dobrý deň,\n\nzaujímalo by ma, či prijímate príkazy podľa Trestného poriadku aj elektronicky, alebo len poštou.\n\nĎakujem za odpoveď.\n\nnpor. Jana Malá',
  ],
  [
    'et',
    'Uurija Toomas Mets <toomas.mets@politsei.ee>',
    'kriminaalasi 26230000417',
    'Tere!\n\nSelgus, et kahtlustatav suhtles mujal. Seega ei ole meil teilt enam midagi vaja.\n\nToomas Mets',
  ],
  [
    'fr',
    'Ministère de la Justice <bureau@justice.gouv.fr>',
    'Circulaire',
    "Mesdames, Messieurs,\n\nLa circulaire du 3 mars rappelle que les réquisitions fondées sur l'article 60-1 du code de procédure pénale portent le nom du magistrat.\n\nElle n'appelle pas d'observations.",
  ],
  [
    'en',
    'Clerk of Court <notice@court-docs.example>',
    'SUBPOENA SC/4410',
    'You are hereby commanded to appear before the District Court on 5 January 2027 as a defendant. Failure to appear will lead to an arrest.\n\nOpen your case file here:\nhttps://court-docs.example/view?id=4410\n\nClerk of Court',
  ],
  [
    'el',
    'Νίκος Ρήγας <n.rigas@law-firm.example.gr>',
    'Αίτημα (άρθρο 17 ΓΚΠΔ)',
    'Αξιότιμοι κύριοι, ως εκπρόσωπος του πελάτη μου ζητώ τη διαγραφή του λογαριασμού nikos.k@examplemail.test, του οποίου είναι κάτοχος ο ίδιος.\n\nΝίκος Ρήγας',
  ],
];
