import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Croatian: the template's rows (CoE 2020 App. A) as authorities of Croatia and its neighbours word them. */
export const hr: Labels = {
  language: 'hr',
  title: 'Obrazac zahtjeva',
  note: 'Napomena - * = Nepotrebno prekrižiti',
  yes: ['DA'],
  no: ['NE'],
  sections: {
    organisation: row(
      'Podaci o organizaciji koja podnosi zahtjev',
      '{Podaci,Pojedinosti,Detalji} o {organizaciji,tijelu,ustanovi,instituciji} {koja,koje} {podnosi,upućuje,šalje} {zahtjev,zamolbu} | {Podaci o,} {podnositelju zahtjeva (organizacija),tijelu moliteljici,tijelu podnositelju} | Tijelo koje podnosi zahtjev',
      'Organizacija | Tijelo | Institucija',
    ),
    requester: row(
      'Podaci o osobi koja podnosi zahtjev i kojoj treba uputiti sve odgovore',
      '{Podaci,Pojedinosti,Detalji} o {osobi,službeniku,službenoj osobi} {koja,koji} {podnosi,upućuje,šalje} zahtjev{ i kojoj treba uputiti sve odgovore, i kojoj se upućuju svi odgovori, i kojoj treba dostaviti sve odgovore, i kojoj se šalju svi odgovori, i kojoj treba slati sve odgovore,}',
      'Kontakt osoba | Podnositelj zahtjeva | Podnositelj | Kontakt podaci',
    ),
    nature: row('Priroda zahtjeva', '{Priroda,Vrsta,Narav} {zahtjeva,zamolbe}', 'Priroda'),
  },
  rows: {
    'organisation.legalName': row(
      'Službeni naziv',
      '{Službeni,Pravni,Puni} {naziv,naziv organizacije,naziv tijela} | {Naziv,Ime} {tijela,organizacije,institucije}',
      'Naziv | Organizacija | Tijelo | Postrojba',
    ),
    'organisation.address': row(
      'Adresa',
      '{Poštanska adresa,Adresa tijela,Adresa organizacije,Službena adresa}',
      'Sjedište',
    ),
    'organisation.legalStatus': row(
      'Pravni status',
      '{Pravni oblik,Pravni položaj,Vrsta tijela,Vrsta organizacije}',
      'Status',
    ),
    'organisation.website': row(
      'Internetska stranica',
      '{Službena,} {internetska stranica,web stranica,mrežna stranica,web-stranica,web adresa,internet stranica}',
      'Web | Internet',
    ),
    'requester.name': row(
      'Ime i prezime te broj značke/iskaznice',
      '{Ime,Ime i prezime} {i,uključujući,s,te,i prezime i} {broj značke,broj značke/ID broj,broj značke/iskaznice,broj službene iskaznice,broj značke/identifikacijski broj,brojem značke,broj značke/id broj,identifikacijski broj,broj službene značke} | Ime i prezime',
      'Ime | Puno ime',
    ),
    'requester.rank': row('Čin', '{Zvanje,Čin / zvanje,Policijsko zvanje}', 'Rang'),
    'requester.position': row(
      'Radno mjesto',
      '{Položaj,Funkcija,Dužnost,Radno mjesto / funkcija}',
      'Uloga | Pozicija',
    ),
    'requester.email': row(
      'E-pošta',
      '{Adresa e-pošte,Službena e-pošta,Službena adresa e-pošte,Elektronička pošta,E-mail adresa}',
      'E-mail | Email',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Telefonski broj,Broj telefona,Službeni telefon,Službeni broj telefona}',
      'Tel | Tel. | Mobitel',
    ),
    'nature.emergency': row(
      'Hitan slučaj',
      '{Hitan zahtjev,Hitnost,Izvanredna situacija,Hitna situacija,Žurnost,Izvanredno stanje}',
      'Hitno | Žurno',
    ),
    'nature.preservation': row(
      'Očuvanje podataka',
      '{Očuvanje,Čuvanje,Pohrana,Žurno očuvanje,Zadržavanje,Zamrzavanje} podataka',
      'Očuvanje | Čuvanje',
    ),
    'nature.production': row(
      'Dostava podataka',
      '{Dostava,Dostavljanje,Otkrivanje,Predaja,Izdavanje,Ustupanje} podataka',
      'Dostava | Otkrivanje',
    ),
    'nature.takedown': row(
      'Uklanjanje sadržaja',
      '{Uklanjanje,Brisanje,Povlačenje} {sadržaja,stranice,web stranice,internetske stranice,materijala}',
      'Uklanjanje | Takedown',
    ),
    'nature.courtOrder': row(
      'Sudski nalog',
      '{Zakonski/sudski nalog,Nalog suda,Sudska odluka,Pravni/sudski nalog,Zakoniti/sudski nalog,Zakonski nalog/sudski nalog,Sudska naredba}',
      'Nalog',
    ),
    'nature.other': row('Ostalo', '{Drugi zahtjev,Ostali zahtjevi}', 'Drugo'),
    crime: row(
      'Koje se kazneno djelo istražuje',
      '{Koje,Koja,Koje/a,Koje se,Koja se} {se kazneno djelo,se kaznena djela,kazneno djelo,kaznena djela,kazneno djelo/djela} {istražuje,se istražuje,istražuju,se istražuju,je predmet istrage} | {Kazneno djelo,Kaznena djela} {koje se istražuje,koja se istražuju,pod istragom} | Predmetno kazneno djelo',
      'Kazneno djelo | Kaznena djela | Krivično djelo',
    ),
    overview: row(
      'Pregled kriminalne aktivnosti',
      '{Pregled,Sažetak,Opis} {kriminalne aktivnosti,kriminalnih aktivnosti,kaznenog djela,slučaja,kriminalne djelatnosti,događaja}',
      'Pregled | Sažetak | Opis | Činjenično stanje',
    ),
    subject: row(
      'Predmet zahtjeva',
      '{Predmet,Subjekt} {zahtjeva,zamolbe} | {Osoba,Račun} ili {račun,osoba} na {koju,koji} se zahtjev odnosi',
      'Predmet | Osoba | Račun | Korisnički račun',
    ),
    requested: row(
      'Što se traži',
      '{Što se zahtijeva,Traženi podaci,Tražene informacije,Sadržaj zahtjeva,Tražene mjere,Tražena mjera,Što tražite}',
      'Zahtjev | Traži se',
    ),
    dataTypes: row(
      'Vrsta traženih podataka',
      '{Vrsta,Vrste,Kategorija,Kategorije,Tip} {traženih,} podataka {koji se traže,koja se traži,}',
      'Podaci',
    ),
    'dataTypes.subscriber': row(
      'Podaci o pretplatniku',
      '{Pretplatnički podaci,Informacije o pretplatniku,Podaci o korisniku,Informacije o korisniku,Korisnički podaci}',
      'Pretplatnik',
    ),
    'dataTypes.traffic': row('Podaci o prometu', '{Prometni podaci,Podaci o prometu komunikacija}', 'Promet'),
    'dataTypes.content': row(
      'Podaci o sadržaju',
      '{Sadržajni podaci,Sadržaj komunikacije,Sadržaj poruka}',
      'Sadržaj',
    ),
    timeLimits: row(
      'Rokovi',
      '{Vremenska ograničenja,Rok za odgovor,Vremenski rokovi,Vremensko ograničenje}',
      'Rok',
    ),
    confidentiality: row(
      'Povjerljivost',
      '{Zahtjev za povjerljivost,Tajnost,Obveza tajnosti}',
      'Povjerljivo',
    ),
    registrationNumber: row(
      'Klasa',
      '{Naš broj,Naša oznaka,Urudžbeni broj,Ur. broj,Urbroj,Referentni broj,Evidencijski broj,Registracijski broj,Naš znak}',
      'Broj | Oznaka | Ref',
    ),
    'organisation.country': row('Država', '{Država moliteljica,Zemlja podnositeljica}', 'Zemlja'),
    'organisation.switchboard': row('Telefonska centrala', '{Centrala,Telefon (centrala)}'),
    'requester.badgeNumber': row(
      'Broj značke',
      '{Broj službene iskaznice,Broj iskaznice,Identifikacijski broj službenika,Službeni broj}',
      'Značka',
    ),
    'crime.provisions': row(
      'Mjerodavna zakonska odredba',
      '{Zakonske odredbe,Zakonska odredba,Članak zakona,Odredba zakona}',
      'Članak',
    ),
    'crime.caseNumber': row(
      'Broj kaznenog predmeta',
      '{Broj predmeta,Broj spisa,Broj postupka,Poslovni broj}',
      'Spis',
    ),
    legalBasis: row('Pravna osnova', '{Pravni temelj,Zakonska osnova,Zakonski temelj} {zahtjeva,}'),
    'authority.issuedBy': row(
      'Izdao',
      '{Izdavatelj,Tijelo koje je izdalo nalog,Nalog izdao}',
      'Sud | Državni odvjetnik',
    ),
    'authority.date': row('Datum naloga', '{Datum izdavanja,Datum odluke}'),
    identifiers: row(
      'Identifikatori',
      '{Podaci o računu,Identifikacijski podaci}',
      'Korisničko ime | IP adresa | IP adrese',
    ),
    timeRange: row('Razdoblje', '{Traženo razdoblje,Vremensko razdoblje,Vremenski okvir}', 'Period'),
  },
  unused: wordingsOf(
    'Faks | Datum | Mjesto | Mjesto i datum | Potpis | Pečat | Prima | Primatelj | Pošiljatelj | Pružatelj usluga | Prilozi | Prilog | Vaš broj | Jezik | Odjel | Napomene',
  ),
};
