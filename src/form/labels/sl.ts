import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Slovenian: the template's rows (CoE 2020 App. A) as authorities of Slovenia word them. */
export const sl: Labels = {
  language: 'sl',
  title: 'Vzorčni obrazec zahteve',
  note: 'Opomba - * = Neustrezno črtajte',
  yes: ['DA'],
  no: ['NE'],
  sections: {
    organisation: row(
      'Podatki o organizaciji, ki vlaga zahtevo',
      '{Podatki,Podrobnosti} o {organizaciji,organu}, ki {vlaga,podaja,pošilja,daje} {zahtevo,prošnjo,zahtevek} | {Podatki o,} {zahtevajočem organu,organu prosilcu,organizaciji prosilki,zahtevajoči organizaciji} | Organ prosilec',
      'Organizacija | Organ',
    ),
    requester: row(
      'Podatki o osebi, ki vlaga zahtevo in na katero se naslovijo vsi odgovori',
      '{Podatki,Podrobnosti} o osebi, ki {vlaga,podaja,pošilja,daje} {zahtevo,prošnjo}{ in na katero se naslovijo vsi odgovori, in na katero naj se naslovijo vsi odgovori, in kateri naj se pošljejo vsi odgovori, in kateri je treba poslati vse odgovore,}',
      'Kontaktna oseba | Vlagatelj | Prosilec | Kontaktni podatki',
    ),
    nature: row('Narava zahteve', '{Narava,Vrsta} {zahteve,zahtevka,prošnje}', 'Narava'),
  },
  rows: {
    'organisation.legalName': row(
      'Uradni naziv',
      '{Uradni,Uradno,Pravni,Polni} {naziv,ime,naziv organizacije,naziv organa} | {Naziv,Ime} {organa,organizacije}',
      'Naziv | Organ | Organizacija | Enota',
    ),
    'organisation.address': row(
      'Naslov',
      '{Poštni naslov,Naslov organa,Naslov organizacije,Uradni naslov}',
      'Sedež',
    ),
    'organisation.legalStatus': row(
      'Pravni status',
      '{Pravna oblika,Pravni položaj,Vrsta organa,Vrsta organizacije}',
      'Status',
    ),
    'organisation.website': row(
      'Spletna stran',
      '{Uradna,} {spletna stran,spletno mesto,spletni naslov}',
      'Splet | Internet',
    ),
    'requester.name': row(
      'Ime in številka značke/službene izkaznice',
      'Ime {in,vključno s,z,skupaj s} {številka značke,številko značke,številka značke/identifikacijska številka,številko značke/identifikacijsko številko,številka službene izkaznice,številko službene izkaznice,številko značke/ID,službena številka} | Ime in priimek',
      'Ime | Polno ime',
    ),
    'requester.rank': row('Čin', '{Naziv/čin,Policijski naziv}'),
    'requester.position': row('Položaj', '{Delovno mesto,Funkcija,Položaj / funkcija}', 'Vloga'),
    'requester.email': row(
      'E-pošta',
      '{E-poštni naslov,Uradni e-naslov,Elektronski naslov,Elektronska pošta,Službeni e-naslov,Uradna e-pošta}',
      'E-naslov | Email',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Telefonska številka,Službeni telefon,Uradni telefon}',
      'Tel | Tel. | Mobitel',
    ),
    'nature.emergency': row(
      'Nujni primer',
      '{Nujna zahteva,Izredne razmere,Nujnost,Izredne okoliščine}',
      'Nujno',
    ),
    'nature.preservation': row(
      'Zavarovanje podatkov',
      '{Zavarovanje,Hramba,Ohranitev,Hitra ohranitev,Hranjenje,Zamrznitev} podatkov',
      'Ohranitev | Hramba',
    ),
    'nature.production': row(
      'Predložitev podatkov',
      '{Predložitev,Razkritje,Posredovanje,Izročitev} podatkov',
      'Predložitev | Razkritje | Posredovanje',
    ),
    'nature.takedown': row(
      'Odstranitev vsebine',
      '{Odstranitev,Umik,Izbris} {vsebine,spletne strani,gradiva}',
      'Odstranitev | Takedown',
    ),
    'nature.courtOrder': row(
      'Sodna odredba',
      '{Zakonita/sodna odredba,Odredba sodišča,Pravni/sodni nalog,Sodni nalog,Sklep sodišča,Pravna/sodna odredba}',
      'Odredba',
    ),
    'nature.other': row('Drugo', 'Druga zahteva', 'Ostalo'),
    crime: row(
      'Katero kaznivo dejanje se preiskuje',
      '{Katero,Katera,Kakšno} {kaznivo dejanje,kazniva dejanja} {se preiskuje,se preiskujejo,je v preiskavi} | {Preiskovano,Preiskovana} {kaznivo dejanje,kazniva dejanja}',
      'Kaznivo dejanje | Kazniva dejanja',
    ),
    overview: row(
      'Pregled kaznive dejavnosti',
      '{Pregled,Povzetek,Opis} {kaznive dejavnosti,kaznivega dejanja,kriminalne dejavnosti,primera,zadeve}',
      'Pregled | Povzetek | Opis',
    ),
    subject: row(
      'Predmet zahteve',
      '{Predmet,Subjekt} {zahteve,prošnje,zahtevka} | {Oseba,Račun} ali {račun,oseba}, na {katero,katerega} se zahteva nanaša',
      'Predmet | Oseba | Račun',
    ),
    requested: row(
      'Kaj se zahteva',
      '{Kaj zahtevate,Zahtevani podatki,Zahtevane informacije,Vsebina zahteve,Zahtevani ukrepi,Za kaj se prosi}',
      'Zahteva | Zahtevek',
    ),
    dataTypes: row(
      'Vrsta zahtevanih podatkov',
      '{Vrsta,Vrste,Tip,Kategorije} {zahtevanih,} podatkov',
      'Podatki',
    ),
    'dataTypes.subscriber': row(
      'Podatki o naročniku',
      '{Naročniški podatki,Informacije o naročniku,Podatki o uporabniku}',
      'Naročnik',
    ),
    'dataTypes.traffic': row('Podatki o prometu', '{Prometni podatki}', 'Promet'),
    'dataTypes.content': row(
      'Podatki o vsebini',
      '{Vsebinski podatki,Vsebina komunikacij,Vsebina sporočil}',
      'Vsebina',
    ),
    timeLimits: row('Roki', '{Časovne omejitve,Rok za odgovor,Časovni roki}', 'Rok'),
    confidentiality: row('Zaupnost', '{Zahteva po zaupnosti,Tajnost,Varovanje tajnosti}', 'Zaupno'),
    registrationNumber: row(
      'Opravilna številka',
      '{Naša številka,Naša referenca,Naš znak,Referenčna številka,Evidenčna številka,Številka zadeve organa}',
      'Številka | Ref',
    ),
    'organisation.country': row('Država', 'Država {prosilka,vlagateljica}'),
    'organisation.switchboard': row('Telefonska centrala', '{Centrala,Telefon (centrala)}'),
    'requester.badgeNumber': row(
      'Številka značke',
      '{Številka službene izkaznice,Službena številka,Identifikacijska številka}',
      'Značka',
    ),
    'crime.provisions': row(
      'Zadevna zakonska določba',
      '{Zakonske določbe,Zakonska določba,Člen zakona}',
      'Člen',
    ),
    'crime.caseNumber': row(
      'Številka kazenske zadeve',
      '{Številka zadeve,Številka spisa,Številka postopka,Opravilna številka kazenske zadeve}',
      'Zadeva | Spis',
    ),
    legalBasis: row('Pravna podlaga', '{Pravna osnova,Zakonska podlaga,Pravni temelj} {zahteve,}'),
    'authority.issuedBy': row('Izdal', '{Izdajatelj,Organ izdajatelj,Odredbo izdal}', 'Sodišče | Tožilec'),
    'authority.date': row('Datum odredbe', '{Datum izdaje,Datum sklepa}'),
    identifiers: row(
      'Identifikatorji',
      '{Podatki o računu,Identifikacijski podatki}',
      'Uporabniško ime | IP-naslov | IP-naslovi',
    ),
    timeRange: row('Časovno obdobje', '{Obdobje,Zahtevano obdobje,Časovni okvir}'),
  },
  unused: wordingsOf(
    'Faks | Datum | Kraj | Kraj in datum | Podpis | Žig | Naslovnik | Pošiljatelj | Ponudnik storitev | Priloge | Priloga | Vaša številka | Jezik | Oddelek | Opombe',
  ),
};
