import type { Letter } from './letter.ts';

/** Messages that are no requests. */
export const OTHERS: readonly Letter[] = [
  {
    name: 'spam',
    from: 'Grace <grace@lucky-draw.test>',
    subject: 'CONGRATULATIONS',
    body: 'You have won EUR 850,000 in our lottery. To release the funds please provide your name, address and bank details to our agent within 48 hours.\n',
  },
  {
    name: 'phishing that plays the mail administrator',
    from: 'Mail Admin <admin@mail-quota.test>',
    subject: 'Your mailbox is full',
    body: 'Dear user,\n\nyour mailbox has exceeded its quota. To keep your account data please verify your account information at http://mail-quota.test/login within 24 hours or your account will be blocked.\n\nIT Support\n',
  },
  {
    name: 'invoice with traffic',
    from: 'Accounts <billing@transit-ip.test>',
    subject: 'Invoice 88211',
    body: 'Dear customer,\n\nattached is invoice 88211 for IP transit and traffic data volume in October (480 EUR). Please pay within 14 days and provide your VAT number for our records.\n',
  },
  {
    name: 'newsletter',
    from: 'Trust & Safety Digest <hello@tsdigest.test>',
    headers: ['List-Id: <digest.tsdigest.test>'],
    subject: 'Law enforcement requests are up',
    body: 'In this issue: why platforms must preserve data longer, what the court in Luxembourg said on traffic data, and how to answer emergency disclosure requests.\n',
  },
  {
    name: 'vendor of a compliance product',
    from: 'Mark Levin <mark@lawfulportal.test>',
    subject: 'Automate your law enforcement requests',
    body: 'Hi team,\n\nour platform helps providers answer subpoenas, court orders and preservation requests in minutes. I would like to request a short call to show you how we produce subscriber records automatically. Are you free on Tuesday?\n\nMark Levin\nAccount Executive\n+1 415 555 0100\n',
  },
  {
    name: 'journalist',
    from: 'Ines Prado <ines.prado@courier.test>',
    subject: 'Questions',
    body: 'Hello,\n\nI am a reporter with the Courier. Please provide the number of police requests for user data that you received in 2025, and tell us how many accounts were disclosed. We publish on Friday.\n\nInes Prado\n',
  },
  {
    name: "citizen's complaint on a neighbour",
    from: 'Olga Petrova <olga.p@freemail.test>',
    subject: 'Please help',
    body: 'My neighbour writes lies about me on your chat under the name gossip_queen. I went to the police but they do nothing. Please remove his posts and tell me his IP address, I want to sue him.\n',
  },
  {
    name: 'data-subject access with identifiers',
    from: 'Ben Cole <ben.cole@examplemail.test>',
    subject: 'GDPR - subject access request',
    body: 'To whom it may concern,\n\nPursuant to Article 15 of the GDPR please provide me with a copy of all personal data you process about me, including IP logs, account information and the content of my messages. My user name is bencole88. If you do not reply within one month I will complain to the supervisory authority.\n\nBen Cole\n',
  },
  {
    name: 'erasure',
    from: 'Mia Lund <mia.lund@post.test>',
    subject: 'Delete my data',
    body: 'Hello, under Art. 17 GDPR I ask you to delete my account mia_lund and all data connected with it. Please confirm the deletion.\n\nMia\n',
  },
  {
    name: 'copyright notice of a rights agency',
    from: 'Notices <notices@rightsguard.test>',
    subject: 'Notice of claimed infringement',
    body: 'We represent Blue Note Pictures Inc., the owner of the exclusive rights in the film "Harbour". We have a good faith belief that the use of the material at https://files.examplechat.test/x/991 is not authorised. We request that you expeditiously remove or disable access to the material. I swear, under penalty of perjury, that I am authorised to act on behalf of the owner.\n\nCopyright Agent\n',
  },
  {
    name: 'civil lawyer threatens a subpoena',
    from: 'R. Stone <rstone@stonelaw.test>',
    subject: 'Litigation hold and demand',
    body: 'Dear Sir or Madam,\n\nThis law firm represents Acme Widgets LLC in a civil action for defamation against John Doe. We demand that you preserve and disclose all records which identify the user angry_duck. If you do not comply voluntarily we will seek a subpoena from the court.\n\nRobert Stone\nAttorney at Law\n',
  },
  {
    name: 'bounce as plain text',
    from: 'Mail Delivery Subsystem <mailer-daemon@gw.police.test>',
    subject: 'Undeliverable: Your request LH',
    body: 'Your message to detective@police.test could not be delivered. The account is disabled.\n',
  },
  {
    name: 'out of office of a prosecutor',
    from: 'Eva Horn <eva.horn@sta.bayern.de>',
    headers: ['Auto-Submitted: auto-replied'],
    subject: 'Out of office',
    body: 'I am on leave until 30 November. For urgent criminal investigations please contact the duty prosecutor on +49 89 5597 0.\n',
  },
  {
    name: 'calendar invitation',
    from: 'Tessa de Boer <t.deboer@politie.nl>',
    subject: 'Invitation: quarterly call Politie / Example Online @ Thu 3 Dec 2026 10:00',
    body: 'You have been invited to the following event.\n\nQuarterly call Politie / Example Online\nWhen: Thu 3 Dec 2026 10:00 - 11:00 CET\nWhere: https://meet.politie.test/abc\nAgenda: data requests in 2026, new preservation template, emergency contacts.\n',
  },
  {
    name: 'thank-you from an officer',
    from: 'Owen Hughes <owen.hughes@south-wales.police.uk>',
    subject: 'Re: thanks',
    body: 'Just to say thank you for the subscriber information you sent so quickly in our murder investigation. The suspect was charged on Monday. Much appreciated by the whole team.\n\nDI Owen Hughes\nSouth Wales Police\n',
  },
  {
    name: 'invitation of a police prevention unit',
    from: 'Prevention <prevention@polizei.nrw.de>',
    subject: 'Invitation to our safety day',
    body: 'Dear partners,\n\nthe crime prevention unit of the police of Cologne invites you to its safety day for families on 12 December 2026. Please send us the names of the persons who will attend by 1 December.\n\nKriminalprävention/Opferschutz\n',
  },
  {
    name: 'internal mail',
    from: 'Nora <nora@examplemail.test>',
    subject: 'backlog',
    body: 'Hi all, we have 14 open police requests from last week, three of them court orders. Can we talk about the backlog at standup tomorrow? I will bring the numbers.\n\nNora\n',
  },
  {
    name: 'job application',
    from: 'Tim Ward <tim.ward@freemail.test>',
    subject: 'Application as law enforcement response specialist',
    body: 'Dear hiring team,\n\nas a former detective I have drafted hundreds of subpoenas, preservation requests and search warrants for account records. I would love to join your team. My CV is attached.\n\nTim Ward\n',
  },
  {
    name: 'extortion that plays a court',
    from: 'Director <dir.europol@outlook-mail.test>',
    subject: 'CONVOCATION',
    body: 'For your attention: following a computer seizure of cyber-infiltration, legal proceedings are open against you for child pornography and exhibitionism. You are asked to make yourself heard by e-mail by writing your justifications so that they can be examined. After 72 hours we will be obliged to transmit our report to the prosecutor to issue an arrest warrant.\n\nHead of Europol\n',
  },
  {
    name: 'sextortion with bitcoin',
    from: 'hacker <x@y.test>',
    subject: 'I have your data',
    body: 'I hacked your account and have all your content. Pay 1000 USD to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq within 48 hours or I will disclose your data to your contacts and the police.\n',
  },
  {
    name: 'question of an officer on the procedure',
    from: 'Luca Neri <luca.neri@poliziadistato.it>',
    subject: 'Question',
    body: 'Good morning,\n\ncould you tell me to which address we must send our requests for subscriber data, and whether you need an order of the prosecutor? Do you have a form in English?\n\nThank you\nLuca Neri\n',
  },
  {
    name: 'reset mail',
    from: 'no-reply <no-reply@shop.test>',
    subject: 'Reset your password',
    body: 'We received a request to reset the password of your account. If you did not make this request, ignore this message. Your account data is safe.\n',
  },
];
