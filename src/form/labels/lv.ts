import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Latvian: the template's rows (CoE 2020 App. A) as authorities of Latvia word them. */
export const lv: Labels = {
  language: 'lv',
  title: 'Pieprasījuma veidlapas paraugs',
  note: 'Piezīme - * = Nevajadzīgo svītrot',
  yes: ['JĀ'],
  no: ['NĒ'],
  sections: {
    organisation: row(
      'Ziņas par organizāciju, kas iesniedz pieprasījumu',
      '{Ziņas,Informācija,Dati} par {organizāciju,iestādi}{, kas iesniedz pieprasījumu, kura iesniedz pieprasījumu, kas izsaka pieprasījumu, kas pieprasa} | {Pieprasījuma iesniedzēja,Pieprasītāja} {organizācija,iestāde,organizācijas dati,iestādes dati} | {Pieprasošā,Pieprasītājiestāde} {iestāde,organizācija,}',
      'Organizācija | Iestāde',
    ),
    requester: row(
      'Ziņas par personu, kas iesniedz pieprasījumu un kurai adresējamas visas atbildes',
      '{Ziņas,Informācija,Dati} par personu{, kas iesniedz pieprasījumu, kura iesniedz pieprasījumu, kas pieprasa}{ un kurai adresējamas visas atbildes, un kurai nosūtāmas visas atbildes, un kurai jāadresē visas atbildes,} | Pieprasījuma iesniedzējs',
      'Kontaktpersona | Pieprasītājs | Iesniedzējs',
    ),
    nature: row('Pieprasījuma veids', 'Pieprasījuma {raksturs,būtība}', 'Veids'),
  },
  rows: {
    'organisation.legalName': row(
      'Oficiālais nosaukums',
      '{Oficiālais,Juridiskais,Pilns} nosaukums | {Iestādes,Organizācijas} nosaukums',
      'Nosaukums | Iestāde | Organizācija | Struktūrvienība',
    ),
    'organisation.address': row(
      'Adrese',
      '{Pasta adrese,Juridiskā adrese,Iestādes adrese,Organizācijas adrese}',
    ),
    'organisation.legalStatus': row(
      'Juridiskais statuss',
      '{Juridiskā forma,Tiesiskais statuss,Iestādes veids}',
      'Statuss',
    ),
    'organisation.website': row(
      'Tīmekļa vietne',
      '{Oficiālā,} {tīmekļa vietne,mājaslapa,tīmekļvietne,interneta vietne,mājas lapa}',
      'Internets',
    ),
    'requester.name': row(
      'Vārds, uzvārds un apliecības numurs',
      '{Vārds,Vārds un uzvārds} {,uzvārds,un uzvārds} {un,,tostarp,ar} {apliecības numurs,dienesta apliecības numurs,žetona numurs,nozīmes numurs,žetona/apliecības numurs,nozīmes/identifikācijas numurs,apliecības numuru} | Vārds, uzvārds | Vārds un uzvārds',
      'Vārds | Uzvārds',
    ),
    'requester.rank': row('Dienesta pakāpe', '{Pakāpe,Rangs}'),
    'requester.position': row('Amats', '{Ieņemamais amats,Amata nosaukums}', 'Pozīcija'),
    'requester.email': row(
      'E-pasts',
      '{E-pasta adrese,Oficiālais e-pasts,Dienesta e-pasts,Elektroniskais pasts}',
      'Epasts | E-mail',
    ),
    'requester.telephone': row(
      'Tālrunis',
      '{Tālruņa numurs,Dienesta tālrunis,Telefons}',
      'Tālr. | Tel | Mob.',
    ),
    'nature.emergency': row(
      'Ārkārtas situācija',
      '{Steidzams pieprasījums,Ārkārtas gadījums,Ārkārtas pieprasījums,Steidzamība}',
      'Steidzami | Steidzams',
    ),
    'nature.preservation': row(
      'Datu saglabāšana',
      'Datu {saglabāšanas pieprasījums,saglabāšana,iesaldēšana}',
      'Saglabāšana',
    ),
    'nature.production': row(
      'Datu izsniegšana',
      'Datu {sniegšana,izpaušana,nodošana,iesniegšana}',
      'Izsniegšana | Sniegšana',
    ),
    'nature.takedown': row(
      'Satura dzēšana',
      '{Satura,Vietnes,Materiāla} {izņemšana,noņemšana,dzēšana,aizvākšana}',
      'Noņemšana | Dzēšana',
    ),
    'nature.courtOrder': row(
      'Tiesas rīkojums',
      '{Juridisks/tiesas rīkojums,Tiesas lēmums,Tiesneša lēmums,Tiesisks/tiesas rīkojums,Likumīgs/tiesas rīkojums}',
      'Rīkojums | Lēmums',
    ),
    'nature.other': row('Cits', '{Cits pieprasījums}', 'Cita'),
    crime: row(
      'Kāds noziegums tiek izmeklēts',
      '{Kāds,Kādi,Kāds/-i} {noziegums,noziegumi,noziedzīgs nodarījums,noziedzīgi nodarījumi} {tiek izmeklēts,tiek izmeklēti} | {Izmeklējamais,Izmeklētais} {noziegums,noziedzīgais nodarījums}',
      'Noziegums | Noziedzīgs nodarījums',
    ),
    overview: row(
      'Noziedzīgās darbības pārskats',
      '{Noziedzīgās darbības,Nozieguma,Noziedzīgā nodarījuma,Lietas} {pārskats,kopsavilkums,apraksts}',
      'Pārskats | Kopsavilkums | Apraksts',
    ),
    subject: row(
      'Pieprasījuma priekšmets',
      'Pieprasījuma {subjekts,objekts} | {Persona,Konts} vai {konts,persona}, uz ko attiecas pieprasījums',
      'Priekšmets | Persona | Konts',
    ),
    requested: row(
      'Kas tiek pieprasīts',
      '{Ko pieprasa,Pieprasītie dati,Pieprasītā informācija,Pieprasījuma saturs,Kas ir pieprasīts}',
      'Pieprasījums',
    ),
    dataTypes: row(
      'Pieprasīto datu veids',
      '{Pieprasīto,Pieprasāmo,} datu {veids,veidi,tips,kategorija,kategorijas}',
      'Dati',
    ),
    'dataTypes.subscriber': row(
      'Abonenta dati',
      '{Informācija par abonentu,Abonenta informācija,Lietotāja dati,Ziņas par abonentu}',
      'Abonents',
    ),
    'dataTypes.traffic': row('Noslodzes dati', '{Datplūsmas dati,Trafika dati,Plūsmas dati}', 'Datplūsma'),
    'dataTypes.content': row('Satura dati', '{Saziņas saturs,Informācija par saturu}', 'Saturs'),
    timeLimits: row('Termiņi', '{Laika ierobežojumi,Atbildes termiņš}', 'Termiņš'),
    confidentiality: row('Konfidencialitāte', '{Konfidencialitātes pieprasījums,Slepenība}', 'Konfidenciāli'),
    registrationNumber: row(
      'Reģistrācijas numurs',
      '{Mūsu Nr.,Mūsu numurs,Reģ. Nr.,Atsauces numurs,Dokumenta numurs}',
      'Nr.',
    ),
    'organisation.country': row('Valsts', 'Pieprasītāja valsts'),
    'organisation.switchboard': row('Centrāle', '{Tālruņa centrāle,Vispārīgais tālrunis}'),
    'requester.badgeNumber': row(
      'Apliecības numurs',
      '{Dienesta apliecības numurs,Žetona numurs,Nozīmes numurs}',
    ),
    'crime.provisions': row(
      'Piemērojamā tiesību norma',
      '{Tiesību norma,Likuma pants,Piemērojamās normas}',
      'Pants',
    ),
    'crime.caseNumber': row(
      'Kriminālprocesa numurs',
      '{Krimināllietas numurs,Lietas numurs,Kriminālprocesa Nr.,Lietas Nr.}',
      'Lieta',
    ),
    legalBasis: row(
      'Juridiskais pamats',
      '{Tiesiskais pamats,Pieprasījuma juridiskais pamats,Pieprasījuma tiesiskais pamats}',
      'Pamats',
    ),
    'authority.issuedBy': row('Izdevējs', '{Izdevusi,Izdevējiestāde,Lēmumu pieņēma}', 'Tiesa | Prokurors'),
    'authority.date': row('Lēmuma datums', '{Izdošanas datums,Rīkojuma datums}'),
    identifiers: row('Identifikatori', '{Konta dati}', 'Lietotājvārds | IP adrese | IP adreses'),
    timeRange: row('Laika posms', '{Periods,Pieprasītais laika posms,Laika periods}'),
  },
  unused: wordingsOf(
    'Fakss | Datums | Vieta | Paraksts | Zīmogs | Kam | No | Adresāts | Saņēmējs | Pakalpojumu sniedzējs | Pielikumi | Pielikums | Jūsu Nr. | Valoda | Nodaļa | Piezīmes',
  ),
};
