import type { RequestLetter } from './letter.ts';

/** Letters in other languages than English. */
export const ABROAD: readonly RequestLetter[] = [
  {
    name: 'French judicial requisition, with a mail that only brings it',
    from: 'Brigade Cyber <cyber.tours@interieur.gouv.test>',
    subject: 'Réquisition',
    body: 'Bonjour, veuillez trouver ci-joint une réquisition judiciaire. Cordialement\n',
    attached: {
      'requisition.txt': `Service local de police judiciaire de Tours
70 rue Marceau, 37000 Tours
Tél. : 02 47 55 01 12

P.V. n° 2026/001882/3

Agissant en vertu des articles 60-1 et 77-1-1 du code de procédure pénale, nous requérons la société Example Online de nous communiquer, dans un délai de 10 jours, l'identité du titulaire du compte loire.moto@examplemail.test et les adresses IP de connexion.

L'enquête est ouverte du chef d'escroquerie. Trois victimes ont versé de l'argent pour des pièces jamais livrées.

Le titulaire du compte ne devra pas être informé de la présente réquisition.

L'officier de police judiciaire
Capitaine Odile Renard
odile.renard@interieur.gouv.test
`,
    },
    wants: {
      'requester.name': 'Odile Renard',
      'requester.rank': 'Capitaine',
      'requester.email': 'odile.renard@interieur.gouv.test',
      'organisation.switchboard': '02 47 55 01 12',
      'organisation.legalName': 'Service local de police judiciaire de Tours',
      'organisation.address': '70 rue Marceau, 37000 Tours',
      'nature.production': true,
      'nature.courtOrder': null,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'dataTypes.content': null,
      'crime.description': 'escroquerie',
      'crime.caseNumber': '2026/001882/3',
      legalBasis: 'articles 60-1 et 77-1-1 du code de procédure pénale',
      timeLimits: 'dans un délai de 10 jours',
      subject: /loire\.moto@examplemail\.test$/,
      'confidentiality.requested': true,
    },
    identifiers: ['email loire.moto@examplemail.test'],
  },
  {
    name: 'German preservation of a contact point',
    from: 'KHK Uwe Sander <cc@lka.test>',
    subject: 'Datensicherung',
    body: `Sehr geehrte Damen und Herren,

unter Bezugnahme auf Artikel 29 des Übereinkommens über Computerkriminalität ersuche ich um Sicherung aller Verkehrs- und Inhaltsdaten des Nutzerkontos nachtfalter_hb für 90 Tage. Das Konto wurde für den Verkauf gefälschter Impfpässe verwendet.

Mit freundlichen Grüßen
Uwe Sander
Kriminalhauptkommissar
Landeskriminalamt Bremen
Tel. 0421 555 0117
`,
    wants: {
      'requester.name': 'Uwe Sander',
      'requester.rank': 'Kriminalhauptkommissar',
      'requester.telephone': '0421 555 0117',
      'organisation.legalName': 'Landeskriminalamt Bremen',
      'nature.preservation': true,
      'nature.production': null,
      'dataTypes.traffic': true,
      'dataTypes.content': true,
      legalBasis: 'Artikel 29 des Übereinkommens über Computerkriminalität',
      timeLimits: null,
      subject: 'des Nutzerkontos nachtfalter_hb',
      overview: /gefälschter Impfpässe/,
      'authority.kind': 'police',
    },
    identifiers: ['username nachtfalter_hb'],
  },
  {
    name: 'Spanish emergency',
    from: 'Inspectora Ana Belmonte <sala@policia.test>',
    subject: 'Urgente',
    body: `Buenas noches:

Existe peligro inminente para la vida de un menor de 9 años que fue secuestrado esta tarde en Murcia. Los autores enviaron un vídeo desde la cuenta rescate_mu44@examplemail.test.

Solicitamos la última dirección IP y el número telefónico del titular de la cuenta.

Atentamente,
Inspectora Ana Belmonte
Jefatura Superior de Policía de Murcia
Carné profesional 91.882
`,
    wants: {
      'requester.name': 'Ana Belmonte',
      'requester.rank': 'Inspectora',
      'requester.badgeNumber': '91.882',
      'nature.emergency': true,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      overview: /secuestrado/,
    },
    identifiers: ['email rescate_mu44@examplemail.test'],
  },
  {
    name: 'Dutch demand of a prosecutor',
    from: 'Parket Breda <parket@om.test>',
    subject: 'Vordering',
    body: `Geachte heer, mevrouw,

Namens de officier van justitie te Breda vorder ik op grond van artikel 126na Wetboek van Strafvordering de identificerende gegevens van de gebruiker brabant_fiets.

U dient de gebruiker niet te informeren.

Hoogachtend,
Mieke de Wit
parketsecretaris
Tel. 076 555 0117
`,
    wants: {
      'requester.name': 'Mieke de Wit',
      'requester.position': 'parketsecretaris',
      'authority.kind': 'prosecutor',
      'authority.issuedBy': 'officier van justitie te Breda',
      'nature.production': true,
      'dataTypes.subscriber': true,
      legalBasis: 'artikel 126na Wetboek van Strafvordering',
      'confidentiality.requested': true,
    },
    identifiers: ['username brabant_fiets'],
  },
  {
    name: 'Italian police, one paragraph',
    from: 'Isp. Rosa Ferri <r.ferri@polizia.test>',
    subject: 'Richiesta',
    body: `Buongiorno,

per un'indagine per truffa si richiede di comunicare le generalità dell'intestatario e gli indirizzi IP dell'account "ligure_case". La vittima ha pagato una caparra per un appartamento inesistente. La richiesta deve rimanere riservata.

Cordiali saluti
Ispettore Rosa Ferri
Questura di Savona
matricola 118842
`,
    wants: {
      'requester.name': 'Rosa Ferri',
      'requester.rank': 'Ispettore',
      'requester.badgeNumber': '118842',
      'organisation.legalName': 'Questura di Savona',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'crime.description': 'truffa',
      'confidentiality.requested': true,
    },
    identifiers: ['username ligure_case'],
  },
  {
    name: 'Portuguese request of an inquiry',
    from: 'Inspetor Vasco Lima <vasco.lima@pj.test>',
    subject: 'Pedido',
    body: `Exmos. Senhores,

No âmbito do inquérito n.º 118/26.4JABRG, em que se investiga um crime de burla, solicita-se que informem, no prazo de 10 dias, a identificação do titular da conta minho_rent@examplemail.test, nos termos do artigo 14.º da Lei n.º 109/2009.

Com os melhores cumprimentos,
Vasco Lima
Inspetor, cartão n.º 10771
`,
    wants: {
      'requester.name': 'Vasco Lima',
      'requester.rank': 'Inspetor',
      'crime.caseNumber': '118/26.4JABRG',
      'crime.description': 'burla',
      'nature.production': true,
      'dataTypes.subscriber': true,
      timeLimits: 'no prazo de 10 dias',
    },
    identifiers: ['email minho_rent@examplemail.test'],
  },
  {
    name: 'Polish police, rank in two abbreviations',
    from: 'Piotr Sowa <p.sowa@policja.test>',
    subject: 'Wniosek',
    body: `Szanowni Państwo,

proszę o udostępnienie danych osobowych użytkownika "bieszczady_88" oraz adresu IP, z którego założono konto. Podstawa prawna: art. 20c ustawy o Policji. Proszę nie informować użytkownika.

Z poważaniem
asp. szt. Piotr Sowa
Komenda Powiatowa Policji w Sanoku
nr id. 881207
`,
    wants: {
      'requester.name': 'Piotr Sowa',
      'requester.rank': 'asp. szt.',
      'requester.badgeNumber': '881207',
      'authority.kind': 'police',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      legalBasis: 'art. 20c ustawy o Policji',
      'confidentiality.requested': true,
    },
    identifiers: ['username bieszczady_88'],
  },
  {
    name: 'Romanian request in a penal file',
    from: 'Comisar Dan Petcu <d.petcu@politia.test>',
    subject: 'Solicitare',
    body: `Bună ziua,

În temeiul art. 152 din Codul de procedură penală, vă solicităm să ne comunicați datele de identificare ale abonatului contului oltenia.auto@examplemail.test. Dosar penal nr. 771/P/2026.

Cu stimă,
Comisar Dan Petcu
Inspectoratul de Poliție Județean Dolj
tel. 0251 555 017
`,
    wants: {
      'requester.name': 'Dan Petcu',
      'requester.rank': 'Comisar',
      'requester.telephone': '0251 555 017',
      'crime.caseNumber': '771/P/2026',
      'nature.production': true,
      'dataTypes.subscriber': true,
      legalBasis: 'art. 152 din Codul de procedură penală',
    },
    identifiers: ['email oltenia.auto@examplemail.test'],
  },
  {
    name: 'Ukrainian preservation, office before the name',
    from: '247@cyber.test',
    subject: 'Запит',
    body: `Шановні колеги!

Відповідно до статті 29 Конвенції про кіберзлочинність просимо терміново зберегти дані про трафік та зміст повідомлень облікового запису poltava_88.

З повагою,
Начальник відділу Олег Дяченко
Національна поліція України
`,
    wants: {
      'requester.name': 'Олег Дяченко',
      'requester.position': 'Начальник відділу',
      'organisation.legalName': 'Національна поліція України',
      'organisation.country': 'UA',
      'authority.kind': 'police',
      'nature.preservation': true,
      'dataTypes.traffic': true,
      'dataTypes.content': true,
      legalBasis: 'статті 29 Конвенції про кіберзлочинність',
    },
    identifiers: ['username poltava_88'],
  },
];
