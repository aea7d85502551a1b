import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { documentOf } from './letters/mail.ts';

/** From, subject and text of messages of lawyers, victims, swindlers and machines that use the words of requests. */
const OTHERS: [string, string, string][] = [
  [
    'office@hartley-law.test',
    'Our client Ms. Dunne v. your user',
    'Dear Sirs, We act for Ms. Dunne in contemplated defamation proceedings. Your user blue_jay77 has published false statements. We hereby demand that you disclose the name and address of the account holder within 14 days, failing which we shall apply for a Norwich Pharmacal order. Yours faithfully, Hartley & Co Solicitors',
  ],
  [
    'm.ortiz@ortizlegal.test',
    'Subpoena in Smith v. Jones (civil)',
    'Please find our civil subpoena in the divorce matter of Smith v. Jones. We represent the petitioner. Please produce the e-mails of the account j.smith@examplemail.test. Maria Ortiz, Attorney for Petitioner, Ortiz Family Law PLLC',
  ],
  [
    'copyright@label.test',
    'DMCA notice',
    'I am the authorised agent of Northern Records. The page https://examplechat.test/p/1 infringes our copyright. I have a good faith belief that the use is not authorized. Please remove the material expeditiously. Signed under penalty of perjury, Tom Ray',
  ],
  [
    'ann.k@gmail.test',
    'I was scammed',
    'Hello, I lost 3,000 dollars to a man who used the account love.soldier@examplemail.test. I reported it to IC3 and my local police, complaint ID I2611190. Can you please give me his name and IP address so I can go after him? Ann',
  ],
  [
    'noreply@ic3.gov.test',
    'Your complaint has been received',
    'Thank you for submitting your complaint to the Internet Crime Complaint Center. Your complaint ID is I2611190045. Please do not reply to this message.',
  ],
  [
    'barr.john@chambers.test',
    'URGENT BUSINESS PROPOSAL',
    'Dear Friend, I am Barrister John Mensah, attorney to late Mr. Albert, who died with his family leaving USD 12.5 million. I request your assistance to provide your full name, address, telephone number and bank account so that the fund is released by the High Court. Treat as strictly confidential.',
  ],
  [
    'fbi.office@outlook.test',
    'FBI ATTENTION BENEFICIARY',
    'Anti-Terrorist and Monetary Crimes Division, FBI Headquarters. This is to inform you that your ATM card valued at $4.5 million has been intercepted. You are hereby ordered to provide your full name and address and pay the clearance fee of $250 within 48 hours or face arrest. Special Agent Robert Mueller',
  ],
  [
    'john@firm.test',
    'Data subject access request',
    'Under Article 15 GDPR I request a copy of all personal data you hold on my account john.b@examplemail.test, including login records. John Baker',
  ],
  [
    'events@police-expo.test',
    'Invitation: Police Tech Expo 2026',
    'Meet the National Crime Agency, Europol and the FBI in London. Learn how production orders work. Register by 1 December. The organisers',
  ],
  [
    'news@lawjournal.test',
    'Case digest November',
    'In United States v. Miller the court ordered the provider to disclose subscriber records under 18 U.S.C. 2703(d). We request that you subscribe to read more.',
  ],
  [
    'support@saas.test',
    'Security alert',
    'We detected an unauthorized login to your account from IP 192.0.2.7. Please confirm your identity and change your password.',
  ],
  [
    'lena@tele.test',
    'Recovery of my hacked account',
    'Someone hacked my account lena.k@examplemail.test and writes to my friends. I filed a police report no. 2026-44412. Please send me the log-in IP addresses and block the account. Lena',
  ],
];

/** Requests of officers who write badly, in haste, or from elsewhere than their office. */
const BADLY_WRITTEN: [string, string, string][] = [
  [
    'cyber <cyber@interieur.gouv.fr>',
    'Demande de retrait',
    "La page https://pages.examplemail.test/impots imite le site des impôts (article 313-1 du code pénal).\nMerci de procéder à son retrait sans délai et d'en conserver une copie.\nBrigadier-chef Le Goff",
  ],
  [
    'det.bob@pd.gov',
    'acct',
    'hey its det bob miller springfield pd, need whoevers behind fox.trot99 on ur chat, its for a robbery case 26-1187. can u email me the info asap. thx',
  ],
  [
    'k.osei@police.gov.gh',
    'KINDLY ASSIST',
    'GOOD DAY SIR/MA. THIS OFFICE IS INVESTIGATING A CASE OF MOMO FRAUD. KINDLY FURNISH THIS OFFICE WITH THE PARTICULARS OF THE OWNER OF kwame.gold@examplemail.test TO ENABLE US PROCEED. D/INSPR K. OSEI CID ACCRA',
  ],
  [
    'a.costa@gmail.test',
    'police matter please read',
    'I am inspector Ana Costa from the police in Setubal, our mail server is down so I write from my private mail. We search the person with mail joao.lima@examplemail.test, threat against school. Need ip and phone now',
  ],
  [
    'desk@met.police.uk',
    'RE RE FW ref 4412',
    'pls see below, chasing. subs check on the 2 accounts, names + addys\nrobin_h@examplemail.test\nlittle.john@examplemail.test\nPC 441',
  ],
  [
    'ivan@mvr.bg',
    'Запитване',
    'Please to be informed for IP of user mail todor_v@examplemail.test which make extortion in Varna city. Inspector Ivanov, Ministry of Interior',
  ],
  [
    'sheriff@county.gov',
    '',
    'Subpoena attached was returned. Custodian: provide records for acct 884120 as ordered by Judge Hill 11/3/26.',
  ],
  [
    'lt.nguyen@police.gov.vn',
    'Help find suspect',
    'Dear friend. We police of Ho Chi Minh City. Suspect cheat many people use account saigon.love88. You can tell us who he is? Thank you very much. Lieutenant Nguyen Van An',
  ],
  [
    'duty@polis.gov.tr',
    'ACİL',
    'URGENT! suicide note posted by account mavi.gece on your chat 10 minutes ago. where is she? send IP. Turkish National Police cyber',
  ],
  [
    'tlo@garda.ie',
    'Prez',
    'Hi, can you hold everything on the below please until we get the order sorted. conor.b@examplemail.test. D/Garda Walsh, Store Street',
  ],
  [
    'clerk@courts.state.gov',
    'Order',
    'Enclosed order in State v. Reyes. Example Online to turn over msgs of reyes.m@examplemail.test by Friday. Clerk of court',
  ],
];

test.each(OTHERS)('no request: %s, %s', async (from, subject, body) => {
  const reading = extract(await documentOf({ name: '', from, subject, body }));
  expect(reading).toMatchObject({ kind: 'not-a-request', requests: [] });
});

test.each(BADLY_WRITTEN)('a request, however it is written: %s, %s', async (from, subject, body) => {
  const reading = extract(await documentOf({ name: '', from, subject, body }));
  expect(reading.kind).toBe('request');
});

test('what a swindler wrote, quoted by an officer who asks, makes no request less', async () => {
  const body = `The victim paid a clearance fee for an ATM card valued at 4.5 million. Please provide the subscriber information of oga.bank@examplemail.test.

Detective Sergeant Ann Lee, badge 4711
Kent Police
`;
  const reading = extract(
    await documentOf({ name: '', from: 'ann.lee@kent.police.uk', subject: 'Fraud', body }),
  );
  expect(reading.kind).toBe('request');
});

test('a French note of thanks stays one', async () => {
  const document = await documentOf({
    name: 'merci',
    from: 'cyber@interieur.gouv.fr',
    subject: 'Merci',
    body: 'Merci de votre aide et merci de nous avoir répondu si vite.\nBrigadier-chef Le Goff',
  });
  expect(extract(document).kind).toBe('not-a-request');
});
