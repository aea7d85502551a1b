import type { Letter } from './letter.ts';

/** Further messages that are no requests. */
export const MORE_OTHERS: readonly Letter[] = [
  {
    name: 'advance fee with a court order',
    from: 'Barrister <b@estate.test>',
    subject: 'Estate',
    body: 'I am Barrister John, attorney to a late client. By court order I need a next of kin. Please provide your name, address and phone number to release the fund.\n',
  },
  {
    name: 'bug report of a user',
    from: 'Ivy <ivy@examplemail.test>',
    subject: 'Login problem',
    body: 'Since the last update I cannot log in to my account. Please send me a new password and tell me which IP address you see.\n',
  },
  {
    name: 'officer confirms a meeting',
    from: 'Rob Steen <rob.steen@politie.nl>',
    subject: 'Re: meeting on 3 December',
    body: 'Hi, the meeting on 3 December at 10:00 works for us. See you at your office!\n\nRob Steen\nPolitie Eenheid Noord\n',
  },
  {
    name: 'regulator publishes guidance, list mail',
    from: 'EDPB <news@edpb.test>',
    headers: ['List-Unsubscribe: <https://edpb.test/u>'],
    subject: 'Guidelines on preservation',
    body: 'The Board adopted guidelines on requests by law enforcement authorities for personal data. Please provide your comments by 1 February.\n',
  },
  {
    name: 'credit collection',
    from: 'Inkasso <mail@inkasso.test>',
    subject: 'Debtor',
    body: 'Dear Sir or Madam, on behalf of our client we request the current address of your customer with the e-mail address late.payer@examplemail.test, as we have a title against him.\n',
  },
  {
    name: 'student',
    from: 'Lena <lena@student.test>',
    subject: 'thesis',
    body: 'Hello! I am a student of law and write my thesis on production orders. Could you tell me how many requests for subscriber data you receive each year?\n',
  },
];
