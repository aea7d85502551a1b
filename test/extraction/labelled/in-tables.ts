import type { LabelledMail } from './labelled-mail.ts';

/** Requests that stand in tables of HTML mails; all of them are made up. */
export const IN_TABLES: readonly LabelledMail[] = [
  {
    name: 'outlook-uk',
    from: 'DC Rachel Whitcombe <rachel.whitcombe@avonshire.police.uk>',
    subject: 'Data request - Op Larkspur - 44/7781/26',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm;font-size:11.0pt}</style></head><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>Good afternoon,<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Please see our request below.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0><tr><td><p class=MsoNormal><b>Force<o:p></o:p></b></p>
</td><td><p class=MsoNormal>Avonshire Constabulary<o:p></o:p></p>
</td></tr>
<tr><td><p class=MsoNormal><b>Requesting officer</b></p>
</td><td><p class=MsoNormal>DC Rachel Whitcombe</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Collar no.</b></p>
</td><td><p class=MsoNormal>4471</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Tel</b></p>
</td><td><p class=MsoNormal>01934 555 210</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Our reference</b></p>
</td><td><p class=MsoNormal>AVC-CDU-26-00918</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Crime number</b></p>
</td><td><p class=MsoNormal>44/7781/26</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Offence</b></p>
</td><td><p class=MsoNormal>Fraud by false representation, section 2 Fraud Act 2006</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Target account</b></p>
</td><td><p class=MsoNormal>meridian.motors@examplemail.test</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Data required</b></p>
</td><td><p class=MsoNormal>Subscriber details and log-in IP addresses</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Date range</b></p>
</td><td><p class=MsoNormal>1 September 2026 - 30 September 2026 (UTC)</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Legal power</b></p>
</td><td><p class=MsoNormal>Investigatory Powers Act 2016, Part 3</p>
</td></tr>
<tr><td><p class=MsoNormal><b>Reply required by</b></p>
</td><td><p class=MsoNormal>14 December 2026</p>
</td></tr>
</table>
<p class=MsoNormal>&nbsp;</p>
<p class=MsoNormal>Kind regards,</p>
<p class=MsoNormal>Rachel</p>
<p class=MsoNormal>&nbsp;</p>
<p class=MsoNormal><b>DC 4471 Rachel Whitcombe</b> | Cyber Crime Unit | Avonshire Constabulary</p>
<p class=MsoNormal>Bridge Street, Weston, BS23 1AA</p>
<p class=MsoNormal>www.avonshire.police.uk</p>
</div>
</body></html>`,
    wants: {
      'organisation.legalName': 'Avonshire Constabulary',
      'requester.name': 'Rachel Whitcombe',
      'requester.badgeNumber': '4471',
      'requester.rank': 'DC',
      'requester.telephone': '01934 555 210',
      registrationNumber: 'AVC-CDU-26-00918',
      'crime.caseNumber': '44/7781/26',
      'crime.description': 'Fraud by false representation',
      subject: 'meridian.motors@examplemail.test',
      requested: 'Subscriber details and log-in IP addresses',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-09-01',
      'timeRange.to': '2026-09-30',
      'timeRange.timeZone': 'UTC',
      legalBasis: 'Investigatory Powers Act 2016, Part 3',
      timeLimits: '14 December 2026',
      'organisation.website': 'www.avonshire.police.uk',
    },
    identifiers: ['meridian.motors@examplemail.test'],
  },
  {
    name: 'nested-de',
    from: 'KHK Torben Ahlers <torben.ahlers@polizei.niedersachsen.de>',
    subject: 'Auskunftsersuchen 2026 01 442 118',
    html: `<html><body><table width="600" cellpadding="0"><tr><td><table width="100%"><tr><td><img src="cid:a"></td><td><b>Polizeiinspektion Lüneburg</b><br>
Fachkommissariat 5 – Cybercrime<br>
Auf der Hude 1, 21339 Lüneburg</td></tr>
</table>
</td></tr>
<tr><td><p>Sehr geehrte Damen und Herren,</p>
<p>in dem nachstehenden Verfahren bitten wir um Übermittlung der unten genannten Daten.</p>
</td></tr>
<tr><td><table border="1" width="100%"><tr><td>Vorgangsnummer</td><td>2026 01 442 118</td></tr>
<tr><td>Az. der Staatsanwaltschaft</td><td>2103 Js 18872/26</td></tr>
<tr><td>Delikt</td><td>Warenbetrug, § 263 StGB</td></tr>
<tr><td>Rechtsgrundlage</td><td>§ 100j StPO i. V. m. § 22 TDDDG</td></tr>
<tr><td>Betroffener Account</td><td>tausch-profi_77</td></tr>
<tr><td>Angeforderte Daten</td><td>Bestandsdaten, IP-Adresse der letzten Anmeldung</td></tr>
<tr><td>Zeitraum</td><td>01.10.2026 bis 15.10.2026 (MESZ)</td></tr>
<tr><td>Frist</td><td>10.12.2026</td></tr>
</table>
</td></tr>
<tr><td><p>Mit freundlichen Grüßen</p>
<p>Ahlers, Kriminalhauptkommissar<br>
Tel.: +49 4131 8306 2345<br>
E-Mail: torben.ahlers@polizei.niedersachsen.de</p>
</td></tr>
</table>
</body></html>`,
    wants: {
      'organisation.legalName': 'Polizeiinspektion Lüneburg',
      'crime.caseNumber': ['2103 Js 18872/26', '2026 01 442 118'],
      'crime.description': 'Warenbetrug',
      legalBasis: '§ 100j StPO i. V. m. § 22 TDDDG',
      subject: 'tausch-profi_77',
      requested: 'Bestandsdaten, IP-Adresse der letzten Anmeldung',
      'dataTypes.subscriber': true,
      'nature.production': true,
      'timeRange.from': '2026-10-01',
      'timeRange.to': '2026-10-15',
      'timeRange.timeZone': '+02:00',
      timeLimits: '10.12.2026',
      'requester.rank': 'Kriminalhauptkommissar',
      'requester.telephone': '+49 4131 8306 2345',
    },
    identifiers: ['tausch-profi_77'],
  },
  {
    name: 'zimbra-it',
    from: 'Isp. Davide Morandi <davide.morandi@poliziadistato.it>',
    subject: 'Richiesta dati utente - p.p. 8812/2026',
    html: `<html><body><div style="font-family:arial;font-size:12pt"><div>Spett.le Ufficio Legale,</div>
<div><br data-mce-bogus="1"></div>
<div>si trasmette la seguente richiesta.</div>
<div><br>
</div>
<table style="border-collapse:collapse"><tbody><tr><td style="border:1px solid">Ufficio richiedente</td><td style="border:1px solid">Centro Operativo per la Sicurezza Cibernetica di Bologna</td></tr>
<tr><td>Procedimento penale n.</td><td>8812/2026 R.G.N.R.</td></tr>
<tr><td>Reato</td><td>Truffa, art. 640 c.p.</td></tr>
<tr><td>Base giuridica</td><td>art. 132 D.Lgs. 196/2003</td></tr>
<tr><td>Utenza</td><td>arredi.rossetti@examplemail.test</td></tr>
<tr><td>Dati richiesti</td><td>Anagrafica dell'intestatario e file di log</td></tr>
<tr><td>Periodo di interesse</td><td>dal 01/09/2026 al 15/09/2026</td></tr>
<tr><td>Termine</td><td>entro 5 giorni</td></tr>
<tr><td>Referente</td><td>Isp. Davide Morandi</td></tr>
<tr><td>Telefono</td><td>051 555 0199</td></tr>
</tbody></table>
<div><br>
</div>
<div>Cordiali saluti</div>
<div>Ispettore Davide Morandi</div>
</div>
</body></html>`,
    wants: {
      'organisation.legalName': 'Centro Operativo per la Sicurezza Cibernetica di Bologna',
      'crime.caseNumber': ['8812/2026 R.G.N.R.', '8812/2026'],
      'crime.description': 'Truffa',
      legalBasis: 'art. 132 D.Lgs. 196/2003',
      subject: 'arredi.rossetti@examplemail.test',
      requested: "Anagrafica dell'intestatario e file di log",
      'nature.production': true,
      'timeRange.from': '2026-09-01',
      'timeRange.to': '2026-09-15',
      timeLimits: 'entro 5 giorni',
      'requester.name': 'Davide Morandi',
      'requester.telephone': '051 555 0199',
    },
    identifiers: ['arredi.rossetti@examplemail.test'],
  },
  {
    name: 'head-pt',
    from: 'Inspetor Rui Salgueiro <rui.salgueiro@pj.pt>',
    subject: 'Pedido de dados NUIPC 412/26.7JACBR',
    html: `<html><body><p>Exmos. Senhores,</p>
<p>Solicita-se a preservação e o fornecimento dos dados abaixo.</p>
<table><tr><th>NUIPC</th><th>Crime</th><th>Utilizador</th><th>Período</th></tr>
<tr><td>412/26.7JACBR</td><td>Burla informática</td><td>casa_praia_lx</td><td>2026-06-01 a 2026-06-30</td></tr>
</table>
<table><tr><td><b>Entidade requerente</b></td><td>Polícia Judiciária – Diretoria do Centro</td></tr>
<tr><td><b>Dados solicitados</b></td><td>Identificação do titular e registos de acesso</td></tr>
<tr><td><b>Base legal</b></td><td>artigo 14.º da Lei n.º 109/2009</td></tr>
<tr><td><b>Prazo</b></td><td>10 dias</td></tr>
</table>
<p>Com os melhores cumprimentos,</p>
<p>Rui Salgueiro<br>
Inspetor<br>
Telefone: +351 239 555 012</p>
</body></html>`,
    wants: {
      'organisation.legalName': 'Polícia Judiciária – Diretoria do Centro',
      'crime.caseNumber': '412/26.7JACBR',
      'crime.description': 'Burla informática',
      subject: 'casa_praia_lx',
      requested: 'Identificação do titular e registos de acesso',
      legalBasis: 'artigo 14.º da Lei n.º 109/2009',
      timeLimits: '10 dias',
      'timeRange.from': '2026-06-01',
      'timeRange.to': '2026-06-30',
      'nature.preservation': true,
      'nature.production': true,
      'requester.name': 'Rui Salgueiro',
      'requester.telephone': '+351 239 555 012',
    },
    identifiers: ['casa_praia_lx'],
  },
  {
    name: '4col-ca',
    from: 'Cpl. Anne Thibault <anne.thibault@rcmp-grc.gc.ca>',
    subject: 'EMERGENCY disclosure - missing youth',
    html: `<html><body><p>Hello,</p>
<p><b style="color:red">EMERGENCY REQUEST - RISK TO LIFE</b></p>
<table border=1><tr><td>Agency</td><td>RCMP "H" Division</td><td>File #</td><td>2026-1448821</td></tr>
<tr><td>Officer</td><td>Cpl. Anne Thibault</td><td>Badge</td><td>55812</td></tr>
<tr><td>Email</td><td>anne.thibault@rcmp-grc.gc.ca</td><td>Phone</td><td>902-555-0170</td></tr>
<tr><td>Nature of emergency</td><td colspan=3>A 15-year-old girl left home last night after posting suicidal messages.</td></tr>
<tr><td>Account</td><td>luna.stargazer</td><td>IP</td><td>198.51.100.24</td></tr>
<tr><td>Information required</td><td colspan=3>Last known IP address, subscriber name and telephone number</td></tr>
</table>
<p>Please call me at any time.</p>
</body></html>`,
    wants: {
      'organisation.legalName': 'RCMP "H" Division',
      'crime.caseNumber': '2026-1448821',
      'requester.name': 'Anne Thibault',
      'requester.badgeNumber': '55812',
      'requester.telephone': '902-555-0170',
      'nature.emergency': true,
      requested: 'Last known IP address, subscriber name and telephone number',
      overview: 'A 15-year-old girl left home last night after posting suicidal messages.',
      'nature.production': true,
    },
    identifiers: ['luna.stargazer', '198.51.100.24'],
  },
  {
    name: 'takedown-be',
    from: 'Pieter Claes <pieter.claes@police.belgium.eu>',
    subject: 'Verzoek tot verwijdering',
    html: `<html><body><p>Geachte,</p>
<table><tr><td><b>Dienst:</b></td><td>Federale Gerechtelijke Politie Antwerpen</td></tr>
<tr><td><b>PV-nummer:</b></td><td>AN.20.F1.007712/2026</td></tr>
<tr><td><b>Feiten:</b></td><td>Verspreiding van intieme beelden zonder toestemming</td></tr>
<tr><td><b>URL:</b></td><td>https://examplechat.test/p/88121</td></tr>
<tr><td><b>Gevraagde maatregel:</b></td><td>Verwijdering van de inhoud en bewaring van de gegevens</td></tr>
<tr><td><b>Wettelijke basis:</b></td><td>artikel 39bis Sv.</td></tr>
<tr><td><b>Magistraat:</b></td><td>onderzoeksrechter E. Maes, Antwerpen</td></tr>
</table>
<p>Vriendelijke groeten</p>
<p>Pieter Claes<br>
Hoofdinspecteur<br>
Tel. 03 555 88 10</p>
</body></html>`,
    wants: {
      'organisation.legalName': 'Federale Gerechtelijke Politie Antwerpen',
      'crime.caseNumber': 'AN.20.F1.007712/2026',
      'nature.takedown': true,
      'nature.preservation': true,
      legalBasis: 'artikel 39bis Sv.',
      'authority.issuedBy': 'onderzoeksrechter E. Maes, Antwerpen',
      'authority.kind': 'judge',
      'requester.name': 'Pieter Claes',
      'requester.rank': 'Hoofdinspecteur',
    },
    identifiers: ['https://examplechat.test/p/88121'],
  },
  {
    name: 'sections-se',
    from: 'Elin Sjöberg <elin.sjoberg@polisen.se>',
    subject: 'Request for information',
    html: `<html><body><p>Dear Law Enforcement Response Team,</p>
<table border="1"><tr><td colspan="2"><b>Requesting authority</b></td></tr>
<tr><td>Name</td><td>Swedish Police Authority, National Operations Department</td></tr>
<tr><td>Address</td><td>Polhemsgatan 30, 112 26 Stockholm, Sweden</td></tr>
<tr><td>Website</td><td>www.polisen.se</td></tr>
<tr><td colspan="2"><b>Contact</b></td></tr>
<tr><td>Name</td><td>Elin Sjöberg</td></tr>
<tr><td>Title</td><td>Detective Inspector</td></tr>
<tr><td>E-mail</td><td>elin.sjoberg@polisen.se</td></tr>
<tr><td>Phone</td><td>+46 10 555 00 12</td></tr>
<tr><td colspan="2"><b>Request</b></td></tr>
<tr><td>Type of request</td><td>Preservation</td></tr>
<tr><td>Case</td><td>5000-K112233-26</td></tr>
<tr><td>Crime</td><td>Gross fraud</td></tr>
<tr><td>Account</td><td>midsummer.deals@examplemail.test</td></tr>
<tr><td>Data</td><td>Subscriber information, traffic data</td></tr>
<tr><td>Legal basis</td><td>Article 16 Budapest Convention</td></tr>
</table>
</body></html>`,
    wants: {
      'organisation.address': 'Polhemsgatan 30, 112 26 Stockholm, Sweden',
      'organisation.website': 'www.polisen.se',
      'organisation.country': 'SE',
      'requester.telephone': '+46 10 555 00 12',
      'nature.preservation': true,
      'crime.caseNumber': '5000-K112233-26',
      'crime.description': 'Gross fraud',
      legalBasis: 'Article 16 Budapest Convention',
      'requester.position': ['Detective Inspector', null],
      'requester.rank': ['Detective Inspector', null],
    },
    identifiers: ['midsummer.deals@examplemail.test'],
  },
  {
    name: 'suspect-at',
    from: 'ChefInsp Markus Leitgeb <markus.leitgeb@polizei.gv.at>',
    subject: 'Ersuchen um Auskunft GZ PAD/26/02118844',
    html: `<html><body><p>Sehr geehrte Damen und Herren!</p>
<p>Es wird um Auskunft zu folgendem Konto ersucht:</p>
<table><tr><td>GZ</td><td>PAD/26/02118844</td></tr>
<tr><td>Verdacht</td><td>schwerer Betrug, § 147 StGB</td></tr>
<tr><td>Name des Verdächtigen</td><td>Rolf Unbekannt</td></tr>
<tr><td>E-Mail</td><td>rolf.invest@examplemail.test</td></tr>
<tr><td>Telefon</td><td>+43 660 5550123</td></tr>
<tr><td>Benötigte Auskunft</td><td>Stammdaten und Zugangsdaten</td></tr>
</table>
<p>Mit freundlichen Grüßen</p>
<p>ChefInsp Markus Leitgeb<br>
Landeskriminalamt Steiermark<br>
Straßganger Straße 280, 8052 Graz<br>
Tel +43 59133 60 3333</p>
</body></html>`,
    wants: {
      'requester.name': 'Markus Leitgeb',
      'requester.telephone': '+43 59133 60 3333',
      'requester.email': 'markus.leitgeb@polizei.gv.at',
      'organisation.legalName': 'Landeskriminalamt Steiermark',
      'crime.description': 'schwerer Betrug',
      requested: 'Stammdaten und Zugangsdaten',
      'nature.production': true,
    },
    identifiers: ['rolf.invest@examplemail.test', '+43 660 5550123'],
  },
  {
    name: 'columns of a table with a number beside a day',
    from: 'Cabinet 5 <cabinet5.instruction@justice.gouv.fr>',
    subject: 'Ordonnance',
    html: `<p>Tribunal judiciaire de Rochevert<br>Cabinet de Claire Morvan, juge d'instruction</p>
<p>Vu l'information suivie contre X du chef d'enlèvement (article 224-1 du code pénal) ; vu l'article 99-3 du code de procédure pénale ;</p>
<p>Requérons la société de nous remettre les données de connexion du compte :</p>
<table border="1"><tr><th>Pseudonyme</th><th>Téléphone associé</th><th>Début (UTC)</th><th>Fin (UTC)</th></tr>
<tr><td>@lecomptable_34</td><td>+33 6 39 98 21 47</td><td>05/06/2026 00:00</td><td>09/06/2026 00:00</td></tr></table>
<p>Fait en notre cabinet, le 2 novembre 2026</p>`,
    wants: {
      'timeRange.from': '2026-06-05T00:00',
      'timeRange.to': '2026-06-09T00:00',
      'timeRange.timeZone': 'UTC',
    },
    identifiers: ['@lecomptable_34', '+33 6 39 98 21 47'],
  },
];
