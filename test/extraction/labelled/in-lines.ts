import type { LabelledMail } from './labelled-mail.ts';

/** Requests that stand in lines, lists and bold labels of HTML mails; all of them are made up. */
export const IN_LINES: readonly LabelledMail[] = [
  {
    name: 'gmail-us',
    from: 'Det. Luis Ferrara <lferrara@millbrookpd.us>',
    subject: 'Preservation request case 2026-118842',
    html: `<div dir="ltr"><div>To Custodian of Records,</div>
<div><br>
</div>
<div><b>Agency:</b> Millbrook Police Department<br>
<b>Case Number:</b> 2026-118842<br>
<b>Crime:</b> Identity theft, Cal. Penal Code 530.5<br>
<b>Account:</b> <a href="mailto:k.dorsey88@examplemail.test">k.dorsey88@examplemail.test</a><br>
<b>Time period:</b> 10/01/2026 through 10/31/2026 (Pacific Daylight Time)<br>
<b>Legal authority:</b> 18 U.S.C. § 2703(f)</div>
<div><br>
</div>
<div>I request that you preserve all records and other evidence in your possession for the account above pending the issuance of a search warrant. Please preserve for 90 days. Do not notify the account holder.</div>
<div><br>
</div>
<div>Thank you,</div>
<div><br>
</div>
-- <br>
<div class="gmail_signature"><div>Detective Luis Ferrara #2214</div>
<div>Financial Crimes Unit</div>
<div>Millbrook Police Department</div>
<div>400 Civic Plaza, Millbrook, CA 95321</div>
<div>Office: (209) 555-0164</div>
</div>
</div>
`,
    wants: {
      'timeRange.timeZone': '-07:00',
      'organisation.legalName': 'Millbrook Police Department',
      'crime.caseNumber': '2026-118842',
      legalBasis: '18 U.S.C. § 2703(f)',
      'timeRange.from': '2026-10-01',
      'timeRange.to': '2026-10-31',
      'requester.name': 'Luis Ferrara',
      'requester.badgeNumber': '2214',
      'requester.rank': 'Detective',
      'requester.telephone': '(209) 555-0164',
      'nature.preservation': true,
      subject: 'k.dorsey88@examplemail.test',
    },
    identifiers: ['k.dorsey88@examplemail.test'],
  },
  {
    name: 'br-fr',
    from: 'Adjudant Cyril Vasseur <cyril.vasseur@gendarmerie.interieur.gouv.fr>',
    subject: 'Réquisition judiciaire PV 01187/2026',
    html: `<div style="font-family:Calibri"><p>Madame, Monsieur,</p>
<p>Veuillez trouver ci-après notre réquisition.</p>
<p><b>Service requérant :</b> Brigade de recherches de Vannes<br>
<b>N° de procédure :</b> 01187/2026<br>
<b>N° de parquet :</b> 26299000118<br>
<b>Infraction :</b> Escroquerie en bande organisée<br>
<b>Textes :</b> articles 313-1 et 313-2 du code pénal<br>
<b>Fondement juridique :</b> article 77-1-1 du code de procédure pénale<br>
<b>Compte visé :</b> lepetitbrocanteur56@examplemail.test<br>
<b>Données demandées :</b> identité du titulaire, adresses IP de connexion<br>
<b>Période :</b> du 1er août 2026 au 31 août 2026 (heure de Paris)<br>
<b>Délai de réponse :</b> 10 jours</p>
<p>Cordialement,</p>
<p>Adjudant Cyril VASSEUR<br>
Officier de police judiciaire – NIGEND 214 887<br>
Brigade de recherches de Vannes<br>
Tél. : 02 97 55 01 17</p>
</div>
`,
    wants: {
      'organisation.legalName': 'Brigade de recherches de Vannes',
      'crime.caseNumber': ['01187/2026', '26299000118'],
      'crime.description': 'Escroquerie en bande organisée',
      legalBasis: 'article 77-1-1 du code de procédure pénale',
      subject: 'lepetitbrocanteur56@examplemail.test',
      requested: 'identité du titulaire, adresses IP de connexion',
      'nature.production': true,
      'timeRange.from': '2026-08-01',
      'timeRange.to': '2026-08-31',
      'timeRange.timeZone': 'Europe/Paris',
      timeLimits: '10 jours',
      'requester.name': ['Cyril VASSEUR', 'Cyril Vasseur'],
      'requester.rank': 'Adjudant',
      'requester.telephone': '02 97 55 01 17',
    },
    identifiers: ['lepetitbrocanteur56@examplemail.test'],
  },
  {
    name: 'list-es',
    from: 'Subinspectora Nuria Cebrián <ncebrian@policia.es>',
    subject: 'Solicitud de datos DP 2211/2026',
    html: `<html><body><p>Buenos días:</p>
<p>En el marco de la investigación que se indica, solicitamos los siguientes datos:</p>
<ul><li><strong>Unidad:</strong> Brigada Provincial de Policía Judicial de Zaragoza</li>
<li><strong>Diligencias Previas:</strong> 2211/2026</li>
<li><strong>Juzgado:</strong> Juzgado de Instrucción n.º 4 de Zaragoza</li>
<li><strong>Delito:</strong> Estafa informática (art. 248 CP)</li>
<li><strong>Cuenta objeto de investigación:</strong> chollos_maño</li>
<li><strong>Datos solicitados:</strong> datos del titular y direcciones IP de acceso</li>
<li><strong>Periodo:</strong> del 5 de octubre de 2026 al 20 de octubre de 2026, hora peninsular</li>
<li><strong>Base legal:</strong> artículo 588 ter m LECrim</li>
<li><strong>Plazo:</strong> 7 días hábiles</li>
</ul><p>Un saludo,</p>
<p>Nuria Cebrián Lozano<br>
Subinspectora, carné profesional 104.552<br>
Grupo de Delitos Tecnológicos<br>
Tfno. 976 555 013</p>
</body></html>`,
    wants: {
      'organisation.legalName': 'Brigada Provincial de Policía Judicial de Zaragoza',
      'crime.caseNumber': '2211/2026',
      'authority.issuedBy': 'Juzgado de Instrucción n.º 4 de Zaragoza',
      'authority.kind': 'court',
      'crime.description': 'Estafa informática',
      subject: 'chollos_maño',
      requested: 'datos del titular y direcciones IP de acceso',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-10-05',
      'timeRange.to': '2026-10-20',
      'timeRange.timeZone': 'Europe/Madrid',
      legalBasis: 'artículo 588 ter m LECrim',
      timeLimits: '7 días hábiles',
      'requester.name': 'Nuria Cebrián Lozano',
      'requester.rank': 'Subinspectora',
      'requester.badgeNumber': '104.552',
    },
    identifiers: ['chollos_maño'],
  },
  {
    name: 'dl-ro',
    from: 'Comisar Ionuț Dragomir <ionut.dragomir@politiaromana.ro>',
    subject: 'Solicitare date dosar 1221/P/2026',
    html: `<html><body><p>Bună ziua,</p>
<p>Vă rugăm să ne comunicați datele de mai jos.</p>
<dl><dt>Instituția</dt><dd>Inspectoratul de Poliție Județean Cluj</dd>
<dt>Dosar nr.</dt><dd>1221/P/2026</dd>
<dt>Infracțiunea</dt><dd>Înșelăciune, art. 244 Cod penal</dd>
<dt>Temei legal</dt><dd>art. 152 Cod procedură penală</dd>
<dt>Contul vizat</dt><dd>vila_mare_cj</dd>
<dt>Date solicitate</dt><dd>Datele titularului și adresele IP de conectare</dd>
<dt>Perioada</dt><dd>01.05.2026 - 31.05.2026</dd>
<dt>Termen de răspuns</dt><dd>15 zile</dd>
</dl><p>Cu stimă,</p>
<p>Comisar Ionuț Dragomir<br>
Serviciul de Combatere a Criminalității Informatice<br>
Tel: 0264 555 118</p>
</body></html>`,
    wants: {
      'organisation.legalName': 'Inspectoratul de Poliție Județean Cluj',
      'crime.caseNumber': '1221/P/2026',
      'crime.description': 'Înșelăciune',
      legalBasis: 'art. 152 Cod procedură penală',
      subject: 'vila_mare_cj',
      requested: 'Datele titularului și adresele IP de conectare',
      'timeRange.from': '2026-05-01',
      'timeRange.to': '2026-05-31',
      timeLimits: '15 zile',
      'requester.name': 'Ionuț Dragomir',
      'requester.rank': 'Comisar',
      'requester.telephone': '0264 555 118',
      'nature.production': true,
      'dataTypes.traffic': true,
    },
    identifiers: ['vila_mare_cj'],
  },
  {
    name: 'applemail-ch',
    from: 'Beat Imfeld <beat.imfeld@kapo.example-canton.ch>',
    subject: 'Request for subscriber data',
    html: `<html><head></head><body style="overflow-wrap: break-word;">Dear colleagues<div><br>
</div>
<div>Please provide the basic subscriber information and the last log-in IP address of the account named below.</div>
<div><br>
</div>
<div><b>File no.</b>&nbsp; ST.2026.20441</div>
<div><b>Offence</b>&nbsp; Fraud (art. 146 Swiss Criminal Code)</div>
<div><b>User name</b>&nbsp; alpenchalet.rent</div>
<div><b>Period</b>&nbsp; 3 to 9 November 2026 (CET)</div>
<div><b>Response until</b>&nbsp; 18 December 2026</div>
<div><br>
</div>
<div>Best regards</div>
<div><br>
</div>
<div>Beat Imfeld</div>
<div>Fachspezialist Cybercrime</div>
<div>Kantonspolizei Obwalden</div>
<div>Foribach, 6060 Sarnen</div>
<div>+41 41 555 65 00</div>
<div><br>
<blockquote type="cite"><div>On 2 Nov 2026, at 10:11, Support &lt;support@examplemail.test&gt; wrote:</div>
<br>
<div>File no.: 111-222 Account: nobody_7</div>
</blockquote></div>
</body></html>`,
    wants: {
      'organisation.legalName': 'Kantonspolizei Obwalden',
      'crime.caseNumber': 'ST.2026.20441',
      'crime.description': 'Fraud',
      subject: 'alpenchalet.rent',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'timeRange.from': '2026-11-03',
      'timeRange.to': '2026-11-09',
      'timeRange.timeZone': 'CET',
      timeLimits: '18 December 2026',
      'requester.name': 'Beat Imfeld',
      'requester.telephone': '+41 41 555 65 00',
    },
    identifiers: ['alpenchalet.rent'],
  },
  {
    name: 'stacked-ie',
    from: 'D/Garda Sinéad Kilbride <sinead.kilbride@garda.ie>',
    subject: 'Request under s.6',
    html: `<html><body><p>A chara,</p>
<p><b>Reference</b><br>
GNCCB/2026/3317</p>
<p><b>Offence under investigation</b><br>
Harassment, section 10 Non-Fatal Offences Against the Person Act 1997</p>
<p><b>Account(s) concerned</b><br>
shadow.owl@examplemail.test<br>
shadow.owl2@examplemail.test</p>
<p><b>Information sought</b><br>
Subscriber details, payment details and log-in history</p>
<p><b>Period of interest</b><br>
12 March 2026 to 30 April 2026</p>
<p><b>Background</b><br>
The injured party received over 200 messages from the accounts.</p>
<p>Is mise le meas,</p>
<p>D/Garda Sinéad Kilbride<br>
Garda National Cyber Crime Bureau<br>
Harcourt Square, Dublin 2<br>
Tel: +353 1 555 3311</p>
</body></html>`,
    wants: {
      registrationNumber: 'GNCCB/2026/3317',
      'crime.description': 'Harassment',
      requested: 'Subscriber details, payment details and log-in history',
      'timeRange.from': '2026-03-12',
      'timeRange.to': '2026-04-30',
      overview: 'The injured party received over 200 messages from the accounts.',
      'requester.name': 'Sinéad Kilbride',
      'organisation.legalName': 'Garda National Cyber Crime Bureau',
      'dataTypes.subscriber': true,
    },
    identifiers: ['shadow.owl@examplemail.test', 'shadow.owl2@examplemail.test'],
  },
  {
    name: 'india',
    from: 'Insp. Kavya Raman <sho-cyber.blr@ksp.gov.in>',
    subject: 'Notice u/s 94 BNSS - Cr. No. 318/2026',
    html: `<div>Sir/Madam,</div>
<div>&nbsp;</div>
<div>FIR No.: 318/2026</div>
<div>Police Station: Cyber Crime PS, East Division, Bengaluru</div>
<div>Sections: 66C, 66D Information Technology Act 2000; 318(4) BNS</div>
<div>Mobile number: +91 98555 01234</div>
<div>Mail ID of the suspect: quickloan.help@examplemail.test</div>
<div>Details required: Registration details, recovery e-mail and phone number, IP logs from 01-09-2026 to 30-09-2026 with date and time in IST</div>
<div>Investigating Officer: Kavya Raman, Inspector of Police</div>
<div>&nbsp;</div>
<div>Kindly treat as most urgent and furnish within 3 days.</div>
<div>&nbsp;</div>
<div>Regards<br>
Kavya Raman<br>
Inspector of Police<br>
Cyber Crime PS, Bengaluru - 560001<br>
Ph: 080-22550199</div>
`,
    wants: {
      'crime.caseNumber': '318/2026',
      'organisation.legalName': ['Cyber Crime PS, East Division, Bengaluru', 'Cyber Crime PS'],
      requested:
        'Registration details, recovery e-mail and phone number, IP logs from 01-09-2026 to 30-09-2026 with date and time in IST',
      'requester.name': 'Kavya Raman',
      'requester.position': ['Inspector of Police', null],
      'timeRange.from': '2026-09-01',
      'timeRange.to': '2026-09-30',
      timeLimits: 'within 3 days',
      'nature.production': true,
    },
    identifiers: ['quickloan.help@examplemail.test', '+91 98555 01234'],
  },
  {
    name: 'ol-cz',
    from: 'kpt. Ing. Radek Horák <radek.horak@pcr.cz>',
    subject: 'Data freeze and production',
    html: `<html><body><p>Dear Sirs,</p>
<ol><li>Requesting unit: Police of the Czech Republic, Regional Directorate Brno</li>
<li>Reference number: KRPB-88412-12/TČ-2026-060080</li>
<li>Criminal offence: unauthorised access to a computer system, § 230 of the Criminal Code</li>
<li>Account: brno_hacker_x</li>
<li>Requested action: freeze the data for 90 days and disclose subscriber data</li>
<li>Time frame: 2026-09-15 00:00 to 2026-09-20 23:59 UTC+2</li>
</ol><p>Best regards,</p>
<p>kpt. Ing. Radek Horák<br>
+420 974 555 111</p>
</body></html>`,
    wants: {
      'organisation.legalName': 'Police of the Czech Republic, Regional Directorate Brno',
      registrationNumber: 'KRPB-88412-12/TČ-2026-060080',
      'crime.description': 'unauthorised access to a computer system',
      'nature.preservation': true,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'timeRange.from': '2026-09-15T00:00',
      'timeRange.to': '2026-09-20T23:59',
      'timeRange.timeZone': '+02:00',
      'requester.name': 'Radek Horák',
      'requester.telephone': '+420 974 555 111',
    },
    identifiers: ['brno_hacker_x'],
  },
  {
    name: 'au',
    from: 'Det Sgt Holly Marsh <holly.marsh@police.nsw.gov.au>',
    subject: 'Request - E 88214471',
    html: `<div><p>Hi team,</p>
<p>Could you please provide the account registration details and IP logs for the account below.</p>
<p><u>Event number</u>: E 88214471<br>
<u>Offence</u>: Using carriage service to menace<br>
<u>Account name</u>: outback_ghost<br>
<u>Dates of interest</u>: 4/11/2026 - 11/11/2026 AEDT<br>
<u>Urgency</u>: High, court on 15 December 2026</p>
<p>Cheers</p>
<p><b>Holly Marsh</b><br>
Detective Sergeant<br>
Cybercrime Squad | NSW Police Force<br>
1 Charles Street, Parramatta NSW 2150<br>
T 02 5550 1188 | M 0491 570 006</p>
<p style="font-size:8pt">This email and any attachments are confidential. If you are not the intended recipient please delete it. NSW Police Force accepts no liability.</p>
</div>
`,
    wants: {
      'crime.caseNumber': 'E 88214471',
      'crime.description': 'Using carriage service to menace',
      'requester.name': 'Holly Marsh',
      'requester.rank': 'Detective Sergeant',
      'organisation.legalName': 'NSW Police Force',
      'requester.telephone': '02 5550 1188',
      'timeRange.from': '2026-11-04',
      'timeRange.to': '2026-11-11',
      'timeRange.timeZone': '+11:00',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
    },
    identifiers: ['outback_ghost'],
  },
  {
    name: 'br',
    from: 'Del. Camila Prates <camila.prates@pf.gov.br>',
    subject: 'Ofício 771/2026 - ordem judicial',
    html: `<html><body><p>Prezados,</p>
<p>Encaminho a ordem judicial e solicito o cumprimento.</p>
<p><strong>Ofício nº:</strong> 771/2026<br>
<strong>Inquérito Policial nº:</strong> 2026.0091182<br>
<strong>Processo nº:</strong> 5001182-44.2026.4.03.6181<br>
<strong>Juízo:</strong> 3ª Vara Federal Criminal de São Paulo<br>
<strong>Data da decisão:</strong> 12/11/2026<br>
<strong>Crime:</strong> furto mediante fraude eletrônica<br>
<strong>Usuário:</strong> pix.facil_sp<br>
<strong>Dados requisitados:</strong> dados cadastrais e registros de acesso<br>
<strong>Período:</strong> 01/10/2026 a 31/10/2026 (horário de Brasília)<br>
<strong>Prazo para resposta:</strong> 5 dias</p>
<p>Atenciosamente,</p>
<p>Camila Prates<br>
Delegada de Polícia Federal<br>
Matrícula 18.442<br>
Superintendência da Polícia Federal em São Paulo</p>
</body></html>`,
    wants: {
      'timeRange.timeZone': 'America/Sao_Paulo',
      registrationNumber: '771/2026',
      'crime.caseNumber': ['2026.0091182', '5001182-44.2026.4.03.6181'],
      'authority.issuedBy': '3ª Vara Federal Criminal de São Paulo',
      'authority.date': '2026-11-12',
      'crime.description': 'furto mediante fraude eletrônica',
      requested: 'dados cadastrais e registros de acesso',
      'timeRange.from': '2026-10-01',
      'timeRange.to': '2026-10-31',
      timeLimits: '5 dias',
      'requester.name': 'Camila Prates',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'requester.badgeNumber': '18.442',
    },
    identifiers: ['pix.facil_sp'],
  },
];
