import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Lithuanian: the template's rows (CoE 2020 App. A) as authorities of Lithuania word them. */
export const lt: Labels = {
  language: 'lt',
  title: 'Prašymo formos pavyzdys',
  note: 'Pastaba - * = Nereikalingą išbraukti',
  yes: ['TAIP'],
  no: ['NE'],
  sections: {
    organisation: row(
      'Prašymą teikiančios organizacijos duomenys',
      '{Prašymą teikiančios,Prašančiosios,Prašymą pateikusios,Užklausą teikiančios} {organizacijos,institucijos,įstaigos} {duomenys,rekvizitai,} | {Prašančioji,Prašymą teikianti} {institucija,organizacija} | {Duomenys,Informacija} apie {prašymą teikiančią,prašančiąją} {organizaciją,instituciją}',
      'Organizacija | Institucija | Įstaiga',
    ),
    requester: row(
      'Prašymą teikiančio asmens, kuriam siunčiami visi atsakymai, duomenys',
      'Prašymą {teikiančio,pateikusio} asmens{, kuriam siunčiami visi atsakymai, kuriam turi būti siunčiami visi atsakymai, kuriam adresuojami visi atsakymai, kuriam turi būti adresuojami visi atsakymai,}{, duomenys, rekvizitai} | {Duomenys,Informacija} apie asmenį{, teikiantį prašymą, kuris teikia prašymą, pateikusį prašymą}{ ir kuriam siunčiami visi atsakymai, ir kuriam turi būti siunčiami visi atsakymai, kuriam siunčiami atsakymai,}',
      'Kontaktinis asmuo | Prašytojas | Kontaktai',
    ),
    nature: row('Prašymo pobūdis', 'Prašymo {rūšis,tipas,pobūdis ir rūšis}', 'Pobūdis'),
  },
  rows: {
    'organisation.legalName': row(
      'Oficialus pavadinimas',
      '{Oficialus,Juridinis,Visas,Teisinis} {pavadinimas,organizacijos pavadinimas} | {Institucijos,Organizacijos,Įstaigos} pavadinimas',
      'Pavadinimas | Institucija | Organizacija | Padalinys',
    ),
    'organisation.address': row(
      'Adresas',
      '{Pašto adresas,Institucijos adresas,Organizacijos adresas,Buveinės adresas}',
      'Buveinė',
    ),
    'organisation.legalStatus': row(
      'Teisinis statusas',
      '{Teisinė,Juridinė} {padėtis,forma} | {Institucijos,Organizacijos} {tipas,rūšis} | Juridinis statusas',
      'Statusas',
    ),
    'organisation.website': row(
      'Interneto svetainė',
      '{Oficiali,} {interneto svetainė,svetainė,tinklalapis} | Interneto adresas',
      'Internetas',
    ),
    'requester.name': row(
      'Vardas, pavardė ir pažymėjimo numeris',
      '{Vardas,Vardas ir pavardė} {ir pavardė,pavardė,,} {ir,su,įskaitant,bei} {pažymėjimo numeris,ženklelio numeris,tarnybinio pažymėjimo numeris,ženklelio/pažymėjimo numeris,ženklelio / pažymėjimo numeris,pažymėjimo numerį,ženklelio/pažymėjimo numerį,identifikavimo numeris} | Vardas ir pavardė | Vardas, pavardė',
      'Vardas | Pavardė',
    ),
    'requester.rank': row('Laipsnis', '{Pareiginis laipsnis,Rangas,Tarnybinis laipsnis}'),
    'requester.position': row('Pareigos', '{Pareigybė,Einamos pareigos}', 'Pozicija'),
    'requester.email': row(
      'El. paštas',
      '{Elektroninis paštas,El. pašto adresas,Elektroninio pašto adresas,Tarnybinis el. paštas}',
      'El. p. | E-mail',
    ),
    'requester.telephone': row(
      'Telefonas',
      '{Telefono numeris,Tarnybinis telefonas,Tel. numeris}',
      'Tel | Tel. | Mob.',
    ),
    'nature.emergency': row(
      'Neatidėliotinas atvejis',
      '{Skubus prašymas,Ekstremali situacija,Ypatinga skuba,Skubus atvejis,Kritinė padėtis}',
      'Skubu | Skubus',
    ),
    'nature.preservation': row(
      'Duomenų išsaugojimas',
      'Duomenų {saugojimas,apsauga,išsaugojimo prašymas,įšaldymas}',
      'Išsaugojimas',
    ),
    'nature.production': row(
      'Duomenų pateikimas',
      'Duomenų {atskleidimas,perdavimas,gavimas,suteikimas}',
      'Pateikimas',
    ),
    'nature.takedown': row(
      'Turinio pašalinimas',
      '{Turinio,Svetainės,Medžiagos} {pašalinimas,šalinimas,ištrynimas}',
      'Pašalinimas',
    ),
    'nature.courtOrder': row(
      'Teismo nutartis',
      '{Teisinis/teismo įsakymas,Teismo įsakymas,Teismo sprendimas,Teisėtas/teismo įsakymas,Teisinis nurodymas/teismo nutartis,Teisinė/teismo nutartis}',
      'Nutartis',
    ),
    'nature.other': row('Kita', '{Kitas prašymas}', 'Kitas'),
    crime: row(
      'Koks nusikaltimas tiriamas',
      '{Koks,Kokie,Kokia} {nusikaltimas,nusikaltimai,nusikalstama veika,nusikaltimas (-ai),nusikaltimas/-ai} {tiriamas,tiriami,tiriama,yra tiriamas} | {Tiriamas,Tiriama,Tiriami} {nusikaltimas,nusikalstama veika,nusikaltimai}',
      'Nusikaltimas | Nusikalstama veika',
    ),
    overview: row(
      'Nusikalstamos veiklos apžvalga',
      '{Nusikalstamos veiklos,Nusikaltimo,Nusikalstamos veikos,Bylos} {apžvalga,santrauka,aprašymas}',
      'Apžvalga | Santrauka | Aplinkybės',
    ),
    subject: row(
      'Prašymo objektas',
      'Prašymo {dalykas,subjektas} | {Asmuo,Paskyra} ar {paskyra,asmuo}, dėl {kurio,kurios} teikiamas prašymas',
      'Objektas | Asmuo | Paskyra',
    ),
    requested: row(
      'Ko prašoma',
      '{Kas prašoma,Prašomi duomenys,Prašoma informacija,Prašymo turinys,Prašomos priemonės,Ko yra prašoma}',
      'Prašymas | Prašoma',
    ),
    dataTypes: row(
      'Prašomų duomenų rūšis',
      '{Prašomų,} duomenų {rūšis,tipas,rūšys,kategorija,kategorijos}',
      'Duomenys',
    ),
    'dataTypes.subscriber': row(
      'Abonento duomenys',
      '{Informacija apie abonentą,Abonento informacija,Naudotojo duomenys,Vartotojo duomenys,Duomenys apie abonentą,Prenumeratoriaus duomenys}',
      'Abonentas',
    ),
    'dataTypes.traffic': row('Srauto duomenys', '{Duomenų srauto duomenys,Srauto informacija}', 'Srautas'),
    'dataTypes.content': row(
      'Turinio duomenys',
      '{Ryšių turinys,Pranešimų turinys,Informacija apie turinį}',
      'Turinys',
    ),
    timeLimits: row('Terminai', '{Laiko apribojimai,Atsakymo terminas,Laiko terminai}', 'Terminas'),
    confidentiality: row('Konfidencialumas', '{Prašymas dėl konfidencialumo,Slaptumas}', 'Konfidencialu'),
    registrationNumber: row(
      'Registracijos numeris',
      '{Mūsų Nr.,Mūsų numeris,Reg. Nr.,Nuorodos numeris,Dokumento numeris}',
      'Nr.',
    ),
    'organisation.country': row('Šalis', '{Prašančioji,Prašančioji šalis} {valstybė,}', 'Valstybė'),
    'organisation.switchboard': row(
      'Bendrasis telefonas',
      '{Telefono centralė,Bendras telefonas,Komutatorius}',
    ),
    'requester.badgeNumber': row(
      'Pažymėjimo numeris',
      '{Ženklelio numeris,Tarnybinio pažymėjimo numeris,Ženklo numeris}',
    ),
    'crime.provisions': row(
      'Taikytina teisės nuostata',
      '{Teisės nuostatos,Įstatymo straipsnis,Taikomos nuostatos}',
      'Straipsnis',
    ),
    'crime.caseNumber': row(
      'Baudžiamosios bylos numeris',
      '{Bylos numeris,Ikiteisminio tyrimo numeris,Tyrimo numeris,Ikiteisminio tyrimo Nr.,Bylos Nr.}',
      'Byla',
    ),
    legalBasis: row('Teisinis pagrindas', '{Prašymo teisinis pagrindas,Juridinis pagrindas}', 'Pagrindas'),
    'authority.issuedBy': row(
      'Išdavė',
      '{Išdavusi institucija,Nutartį priėmė,Priėmęs teismas}',
      'Teismas | Prokuroras',
    ),
    'authority.date': row('Nutarties data', '{Išdavimo data,Sprendimo data}'),
    identifiers: row('Identifikatoriai', '{Paskyros duomenys}', 'Naudotojo vardas | IP adresas | IP adresai'),
    timeRange: row('Laikotarpis', '{Prašomas laikotarpis,Laiko tarpas,Periodas}'),
  },
  unused: wordingsOf(
    'Faksas | Data | Vieta | Parašas | Antspaudas | Kam | Nuo | Adresatas | Gavėjas | Paslaugų teikėjas | Priedai | Priedas | Jūsų Nr. | Kalba | Skyrius | Pastabos',
  ),
};
