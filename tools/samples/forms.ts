/** Rows of the template request form (CoE 2020 App. A) as the sample authorities fill them in. */
export interface SampleForm {
  readonly organisation: readonly [label: string, value: string][];
  readonly requester: readonly [label: string, value: string][];
  readonly nature: readonly [label: string, value: string][];
  readonly matter: readonly [label: string, value: string][];
  readonly dataTypes: readonly ['YES' | 'NO' | 'YES/NO*', 'YES' | 'NO' | 'YES/NO*', 'YES' | 'NO' | 'YES/NO*'];
  readonly closing: readonly [label: string, value: string][];
}

const NO_NATURE = {
  Emergency: 'NO',
  'Data Preservation': 'NO',
  'Data Production': 'NO',
  Takedown: 'NO',
  'Legal/Court Order': 'NO',
  Other: 'NO',
};

const nature = (given: Partial<Record<keyof typeof NO_NATURE, string>>): [string, string][] =>
  Object.entries({ ...NO_NATURE, ...given });

/** A complete production request for traffic data with the order of a court. */
export const PRODUCTION: SampleForm = {
  organisation: [
    ['Legal Name', 'Politie Eenheid Noord, Team Digitale Opsporing'],
    ['Address', 'Rademarkt 12, 9711 CV Groningen, Netherlands'],
    ['Legal Status', 'National police, acting on the order of an examining magistrate'],
    ['Web site', 'https://www.politie.nl'],
    ['Switchboard', '+31 88 169 9999'],
  ],
  requester: [
    ['Name including badge/id number', 'Marieke de Wit, badge 40217'],
    ['Rank', 'Brigadier'],
    ['Position', 'Cybercrime investigator'],
    ['Email', 'm.de.wit@politie.nl'],
    ['Telephone', '+31 88 169 4417'],
  ],
  nature: nature({
    'Data Production': 'YES',
    'Legal/Court Order': 'YES – order of the Rechtbank Noord-Nederland of 16 November 2026, attached',
  }),
  matter: [
    [
      'What Crime/s is Being investigated',
      'Computer intrusion and fraud by false identity (Article 138ab and Article 326 of the Dutch Criminal Code). Criminal case file number 2026-0198834.',
    ],
    [
      'Overview of the criminal activity',
      'Between September and October 2026 an unknown person entered the mail account of a housing association with a stolen password and sent altered invoices to eleven tenants. Legal basis for the request: Article 126ng of the Dutch Code of Criminal Procedure.',
    ],
    ['Subject of the request', 'The account wonen.facturen@examplemail.test, user ID 88120457.'],
    [
      'What is being requested',
      'The log of sign-ins to this account (time, source IP address and port) from 1 September 2026 00:00 to 15 October 2026 23:59 CET.',
    ],
  ],
  dataTypes: ['NO', 'YES', 'NO'],
  closing: [
    ['Time Limits', 'The suspect is to be heard on 14 December 2026.'],
    [
      'Confidentiality',
      'Yes, under Article 126bb of the Dutch Code of Criminal Procedure, until 1 March 2027.',
    ],
    ['Registration number', 'PL0100-2026-0198834-7'],
  ],
};

/** An emergency with facts: a missing child. */
export const EMERGENCY: SampleForm = {
  organisation: [
    ['Legal Name', 'Politsei- ja Piirivalveamet (Police and Border Guard Board)'],
    ['Address', 'Pärnu mnt 139, 15060 Tallinn, Estonia'],
    ['Legal Status', 'National police'],
    ['Web site', 'https://www.politsei.ee'],
    ['Switchboard', '+372 612 3000'],
  ],
  requester: [
    ['Name including badge/id number', 'Jaan Tamm, ID 18834'],
    ['Rank', 'Major'],
    ['Position', 'Head of the duty desk, Põhja prefecture'],
    ['Email', 'jaan.tamm@politsei.ee'],
    ['Telephone', '+372 612 4400'],
  ],
  nature: nature({
    Emergency: 'YES – a child is missing and her life is in danger',
    'Data Production': 'YES',
  }),
  matter: [
    [
      'What Crime/s is Being investigated',
      'Abduction of a child (§ 136 of the Penal Code). Criminal proceedings no. 26230104512.',
    ],
    [
      'Overview of the criminal activity',
      'A girl of eleven did not come home from school on 21 November 2026. At 22:40 she wrote to a friend from Example Chat that a man keeps her in a car and threatens to kill her. The sign-in address of her account is the only lead to the car. Legal basis: § 215 of the Code of Criminal Procedure.',
    ],
    [
      'Subject of the request',
      'Example Chat user name: liisu.2015, e-mail address liisu2015@examplemail.test.',
    ],
    [
      'What is being requested',
      'The source IP addresses and ports of this account from 2026-11-21T20:00+02:00 to 2026-11-22T06:00+02:00.',
    ],
  ],
  dataTypes: ['YES', 'YES', 'NO'],
  closing: [
    ['Time Limits', 'At once: every hour counts.'],
    ['Confidentiality', 'None requested.'],
    ['Registration number', 'PPA-6.2-4/1190'],
  ],
};

/** A preservation request of a prosecutor in the United Kingdom, sent as plain text. */
export const PRESERVATION: SampleForm = {
  organisation: [
    ['Legal Name', 'West Mercia Police, Cyber Crime Unit'],
    ['Address', 'Hindlip Hall, Worcester WR3 8SP, United Kingdom'],
    ['Legal Status', 'Local police'],
    ['Web site', 'https://www.westmercia.police.uk'],
    ['Switchboard', '+44 300 333 3000'],
  ],
  requester: [
    ['Name including badge/id number', 'Alice Hartley (collar number 3391)'],
    ['Rank', 'Detective Sergeant'],
    ['Position', 'Single point of contact for communications data'],
    ['Email', 'alice.hartley@westmercia.police.uk'],
    ['Telephone', '+44 1905 555 0139'],
  ],
  nature: nature({ 'Data Preservation': 'YES' }),
  matter: [
    [
      'What Crime/s is Being investigated',
      'Blackmail, contrary to section 21 of the Theft Act 1968. Case file number 22/88341/26.',
    ],
    [
      'Overview of the criminal activity',
      'The victim is asked for money by someone who threatens to publish private pictures. The legal basis for this request is section 44 of the Crime (Overseas Production Orders) Act 2019; a request for mutual legal assistance will follow.',
    ],
    ['Subject of the request', 'The account r.blackwood@examplemail.test.'],
    [
      'What is being requested',
      'Preserve the account, its mailbox and its sign-in log for the time from 1 October 2026 to 20 November 2026 (UTC).',
    ],
  ],
  dataTypes: ['YES', 'YES', 'YES'],
  closing: [
    ['Time Limits', 'None'],
    ['Confidentiality', 'Please do not tell the account holder.'],
    ['Registration number', 'WMP-CCU-2026-1187'],
  ],
};

/** A police letter that asks for content, without order, legal basis or case number. */
export const INCOMPLETE: SampleForm = {
  organisation: [
    ['Legal Name', 'Polizeipräsidium Musterstadt'],
    ['Address', 'Hauptstraße 1, Musterstadt, Germany'],
    ['Legal Status', 'Local police'],
    ['Web site', ''],
  ],
  requester: [
    ['Name including badge/id number', 'K. Brandt'],
    ['Rank', 'Kriminaloberkommissar'],
    ['Position', ''],
    ['Email', 'k.brandt@polizei.nrw.de'],
    ['Telephone', '+49 201 555 0187'],
  ],
  nature: nature({ 'Data Production': 'YES' }),
  matter: [
    ['What Crime/s is Being investigated', 'Fraud'],
    ['Overview of the criminal activity', 'Goods were ordered and never paid for.'],
    ['Subject of the request', 'h.schneider77@examplemail.test'],
    ['What is being requested', 'All messages of the mailbox.'],
  ],
  dataTypes: ['YES', 'YES', 'YES'],
  closing: [
    ['Time Limits', ''],
    ['Confidentiality', ''],
  ],
};

/** A forged emergency from a free-mail account: no facts, no authority, hurry. */
export const FORGED: SampleForm = {
  organisation: [
    ['Legal Name', 'Federal Cyber Police Department'],
    ['Address', ''],
    ['Legal Status', 'federal police'],
    ['Web site', ''],
  ],
  requester: [
    ['Name including badge/id number', 'Agent Robert Miller'],
    ['Rank', 'Special Agent'],
    ['Position', ''],
    ['Email', 'fcpd.emergency.desk@gmail.com'],
    ['Telephone', ''],
  ],
  nature: nature({ Emergency: 'YES', 'Data Production': 'YES' }),
  matter: [
    ['What Crime/s is Being investigated', 'Cyber crime'],
    [
      'Overview of the criminal activity',
      'The user of the account is dangerous. Answer within 15 minutes or your company will be held responsible.',
    ],
    ['Subject of the request', 'jolanda.v@examplemail.test'],
    ['What is being requested', 'Name, home address, telephone number and current location of the user.'],
  ],
  dataTypes: ['YES', 'YES', 'NO'],
  closing: [
    ['Time Limits', '15 minutes'],
    ['Confidentiality', 'Strictly confidential, do not inform anyone.'],
  ],
};

/** Two production requests for subscriber data of one prosecutor, each in a form of its own. */
export const SUBSCRIBER_PAIR: readonly [SampleForm, SampleForm] = [
  subscriber('ticket.resale.amsterdam@examplemail.test', 'ARR-2026-55108-A'),
  subscriber('concert.deals.nl@examplemail.test', 'ARR-2026-55108-B'),
];

function subscriber(account: string, registration: string): SampleForm {
  return {
    organisation: [
      ['Legal Name', 'Openbaar Ministerie, Arrondissementsparket Amsterdam'],
      ['Address', 'IJdok 163, 1013 MM Amsterdam, Netherlands'],
      ['Legal Status', 'Public prosecutor'],
      ['Web site', 'https://www.om.nl'],
      ['Switchboard', '+31 88 699 1300'],
    ],
    requester: [
      ['Name including badge/id number', 'mr. Sanne Bakker, ID OM-2214'],
      ['Rank', 'Officier van justitie'],
      ['Position', 'Senior prosecutor'],
      ['Email', 's.bakker@om.nl'],
      ['Telephone', '+31 88 699 1374'],
    ],
    nature: nature({ 'Data Production': 'YES' }),
    matter: [
      [
        'What Crime/s is Being investigated',
        'Fraud with concert tickets (Article 326 of the Dutch Criminal Code). Case file number 13-118220-26.',
      ],
      [
        'Overview of the criminal activity',
        'Tickets that do not exist were sold to at least forty buyers; the seller wrote from this account. Legal basis: Article 126nc of the Dutch Code of Criminal Procedure.',
      ],
      ['Subject of the request', `The account ${account}.`],
      ['What is being requested', 'Name, address and telephone number that were given at registration.'],
    ],
    dataTypes: ['YES', 'NO', 'NO'],
    closing: [
      ['Time Limits', 'None'],
      ['Confidentiality', 'None requested.'],
      ['Registration number', registration],
    ],
  };
}

/** A takedown request of the French gendarmerie. */
export const TAKEDOWN: SampleForm = {
  organisation: [
    ['Legal Name', 'Gendarmerie nationale, Unité nationale cyber'],
    ['Address', '1 boulevard Théophile Sueur, 93110 Rosny-sous-Bois, France'],
    ['Legal Status', 'National police (gendarmerie)'],
    ['Web site', 'https://www.gendarmerie.interieur.gouv.fr'],
    ['Switchboard', '+33 1 55 55 01 00'],
  ],
  requester: [
    ['Name including badge/id number', 'Claire Morel, matricule 218 554'],
    ['Rank', 'Capitaine'],
    ['Position', 'Cybercrime investigator'],
    ['Email', 'claire.morel@gendarmerie.interieur.gouv.fr'],
    ['Telephone', '+33 1 55 55 01 42'],
  ],
  nature: nature({ Takedown: 'YES' }),
  matter: [
    [
      'What Crime/s is Being investigated',
      'Public incitement to violence (Article 24 of the Law of 29 July 1881). Case file number 2026/04417.',
    ],
    [
      'Overview of the criminal activity',
      'A public channel calls for attacks on a named mosque. Legal basis: Article 6-1 of Law no. 2004-575 of 21 June 2004.',
    ],
    ['Subject of the request', 'https://examplechat.test/c/leslyonnais'],
    ['What is being requested', 'Removal of the channel, and nothing else.'],
  ],
  dataTypes: ['NO', 'NO', 'NO'],
  closing: [
    ['Time Limits', 'None'],
    ['Confidentiality', 'None requested.'],
    ['Registration number', 'UNC-2026-3308'],
  ],
};
