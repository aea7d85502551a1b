import type { Letter } from './letter.ts';

/** Messages that are no requests and that nothing was tuned on. */
export const HELD_OTHERS: readonly Letter[] = [
  {
    name: 'survey of a university',
    from: 'Dr. Ana Ruiz <ana.ruiz@university.test>',
    subject: 'Survey on data requests',
    body: 'Dear colleagues,\n\nfor a research project on cross-border access to electronic evidence we ask providers to fill in a short questionnaire on production orders and preservation requests. It takes ten minutes: https://survey.university.test/e-evidence\n\nDr. Ana Ruiz\nFaculty of Law\n',
  },
  {
    name: 'recruiter',
    from: 'Paul <paul@talents.test>',
    subject: 'Lawful intercept engineers',
    body: 'Hi,\n\nare you looking for engineers who know subscriber databases and call records? We have three candidates with a police background. Shall I send you their profiles?\n\nPaul\n',
  },
  {
    name: 'trade mark lawyer asks for removal',
    from: 'Legal <legal@brandwatch.test>',
    subject: 'Trade mark infringement',
    body: "Dear Sirs, we act for our client Solera GmbH. The profile https://www.examplechat.test/u/solera-shop infringes our client's trade mark. We ask you to block the profile within 5 days, failing which we shall apply for an injunction.\n",
  },
  {
    name: 'heirs ask for an account',
    from: 'Jens Holm <jens.holm@freemail.test>',
    subject: 'Account of my late father',
    body: 'My father died in May. I would like access to his mailbox erik.holm@examplemail.test and the photos in it. I can send the certificate of inheritance. What do you need?\n\nJens Holm\n',
  },
  {
    name: 'victim of a hack quotes the police',
    from: 'Sara Quinn <sara.quinn@freemail.test>',
    subject: 'hacked account police report 2026/8812',
    body: 'Hi, my account sara_q was hacked and the hacker wrote to my friends. The police officer told me to ask you for the IP address of the hacker. Please send it to me, my report number is 2026/8812.\n',
  },
  {
    name: 'conference of prosecutors',
    from: 'Secretariat <events@iap.test>',
    subject: 'Annual conference: early registration',
    body: 'The annual conference of prosecutors on cybercrime takes place in Vienna. Sessions: emergency requests, preservation of data, the Second Additional Protocol. Register by 15 January for the early bird fee.\n',
  },
  {
    name: 'out of office without a header',
    from: 'Piotr Wrona <p.wrona@policja.gov.pl>',
    subject: 'Automatic reply: Receipt of your request',
    body: 'I am out of the office. In urgent matters regarding investigations call 47 841 22 33.\n',
  },
  {
    name: 'parcel phishing',
    from: 'Parcel <info@parcel-track.test>',
    subject: 'Your parcel is waiting',
    body: 'We could not deliver your parcel. Please provide your address and phone number and pay the customs fee at http://parcel-track.test/x1\n',
  },
  {
    name: 'feedback of an officer on a portal',
    from: 'Mette Dahl <mette.dahl@politi.dk>',
    subject: 'Your new portal',
    body: 'Hi,\n\nthanks for the introduction to the portal yesterday, it works well for us. The button for the preservation was hard to find, though.\n\nMette Dahl\nDanish National Police\n',
  },
  {
    name: 'minutes of an internal meeting',
    from: 'Tobias <tobias@examplemail.test>',
    subject: 'Minutes legal/T&S 18 Nov',
    body: '1. Transparency report: numbers of subpoenas and court orders until Friday (Nora).\n2. New policy for emergency requests approved.\n3. Training on production orders moved to January.\n',
  },
];
