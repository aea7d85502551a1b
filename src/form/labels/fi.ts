import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Finnish: the template's rows (CoE 2020 App. A) as authorities of Finland word them. */
export const fi: Labels = {
  language: 'fi',
  title: 'Pyyntölomake',
  note: 'Huomautus - * = Tarpeeton yliviivataan',
  yes: ['KYLLÄ'],
  no: ['EI'],
  sections: {
    organisation: row(
      'Pyynnön esittävän organisaation tiedot',
      '{Pyynnön esittävän,Pyytävän,Pyynnön tekevän,Pyynnön lähettävän} {organisaation,viranomaisen} {tiedot,yhteystiedot} | {Pyytävä,Pyynnön esittävä,Pyynnön tehnyt} {organisaatio,viranomainen} | Tiedot {pyynnön esittävästä,pyytävästä,pyynnön tekevästä} {organisaatiosta,viranomaisesta}',
      'Organisaatio | Viranomainen',
    ),
    requester: row(
      'Pyynnön esittävän henkilön tiedot, jolle kaikki vastaukset osoitetaan',
      '{Pyynnön esittävän,Pyynnön tekevän,Pyytävän} {henkilön,virkamiehen} {tiedot,yhteystiedot}{, jolle kaikki vastaukset osoitetaan, ja jolle kaikki vastaukset osoitetaan, jolle kaikki vastaukset tulee osoittaa, jolle vastaukset osoitetaan, jolle vastaukset lähetetään,} | {Pyynnön esittäjä,Pyynnön esittäjän tiedot,Pyynnön tekijä,Pyynnön esittävä henkilö} | Tiedot {pyynnön esittäjästä,pyynnön esittävästä henkilöstä}',
      'Yhteyshenkilö | Yhteystiedot | Käsittelijä',
    ),
    nature: row('Pyynnön luonne', 'Pyynnön {laatu,laji,tyyppi}', 'Luonne'),
  },
  rows: {
    'organisation.legalName': row(
      'Virallinen nimi',
      '{Organisaation,Viranomaisen} {nimi,virallinen nimi,täydellinen nimi} | {Oikeudellinen,Juridinen,Täydellinen} nimi',
      'Viranomainen | Organisaatio | Yksikkö',
    ),
    'organisation.address': row(
      'Osoite',
      '{Postiosoite,Käyntiosoite,Virallinen osoite,Viranomaisen osoite,Organisaation osoite,Katuosoite}',
    ),
    'organisation.legalStatus': row(
      'Oikeudellinen asema',
      '{Juridinen,Oikeudellinen} {asema,muoto,status} | {Organisaation,Viranomaisen} {tyyppi,laji,oikeudellinen asema}',
    ),
    'organisation.website': row(
      'Verkkosivusto',
      '{Virallinen,Viralliset,} {verkkosivusto,verkkosivut,verkkosivu,kotisivu,kotisivut,www-sivut} | {Internet-osoite,Verkko-osoite}',
      'Www | Internet',
    ),
    'requester.name': row(
      'Nimi ja virkamerkki-/tunnistenumero',
      'Nimi {ja,sekä,mukaan lukien,sis.} {virkamerkin numero,virkamerkki-/tunnistenumero,tunnistenumero,virkamerkin/tunnisteen numero,virkanumero,henkilönumero,virkamerkin numero/tunnistenumero,virkamerkki/tunnusnumero,virkamerkki- tai tunnusnumero,tunnusnumero} | Etu- ja sukunimi | Nimi, virkamerkin numero',
      'Nimi | Koko nimi',
    ),
    'requester.rank': row('Virka-arvo', '{Sotilasarvo,Virkanimike}', 'Arvo'),
    'requester.position': row(
      'Tehtävä',
      '{Toimi,Tehtävänimike,Virka-asema,Asema / tehtävä,Tehtävä / asema}',
      'Rooli | Titteli',
    ),
    'requester.email': row(
      'Sähköposti',
      '{Sähköpostiosoite,Virallinen sähköpostiosoite,Virkasähköposti,Virkasähköpostiosoite}',
      'S-posti | Email',
    ),
    'requester.telephone': row(
      'Puhelin',
      '{Puhelinnumero,Virkapuhelin,Suora puhelinnumero,Työpuhelin}',
      'Puh | Puh. | Matkapuhelin',
    ),
    'nature.emergency': row(
      'Hätätilanne',
      '{Hätätapaus,Kiireellinen pyyntö,Hätäpyyntö,Kiireellinen tapaus}',
      'Kiireellinen | Hätä',
    ),
    'nature.preservation': row(
      'Tietojen säilyttäminen',
      '{Tietojen,Datan,Aineiston} {säilyttäminen,säilytys,turvaaminen,säilyttämispyyntö} | {Säilyttämismääräys,Datan säilyttämismääräys}',
      'Säilyttäminen | Säilytys',
    ),
    'nature.production': row(
      'Tietojen luovuttaminen',
      '{Tietojen,Datan,Aineiston} {luovuttaminen,luovutus,esittäminen,toimittaminen} | {Luovutusmääräys,Esittämismääräys}',
      'Luovuttaminen | Luovutus',
    ),
    'nature.takedown': row(
      'Sisällön poistaminen',
      '{Sisällön,Sivuston,Aineiston,Verkkosisällön} {poistaminen,poisto,poistopyyntö} | Poistomääräys',
      'Poistaminen | Poisto | Takedown',
    ),
    'nature.courtOrder': row(
      'Oikeuden määräys',
      '{Tuomioistuimen,Oikeuden} {määräys,päätös} | {Laillinen/oikeuden määräys,Oikeudellinen määräys,Laillinen määräys/oikeuden määräys,Oikeudellinen/tuomioistuimen määräys,Oikeudellinen määräys/tuomioistuimen päätös}',
      'Määräys | Päätös',
    ),
    'nature.other': row('Muu', 'Muu {pyyntö,peruste}', 'Muut | Muuta'),
    crime: row(
      'Mitä rikosta tutkitaan',
      '{Mitä,Mitä/mitkä} {rikosta,rikoksia,rikosta/rikoksia,rikosta tai rikoksia} tutkitaan | {Tutkittava,Tutkittavana oleva,Tutkinnan kohteena oleva} {rikos,rikokset} | {Rikosnimike,Rikosnimikkeet}',
      'Rikos | Rikokset',
    ),
    overview: row(
      'Yleiskuvaus rikollisesta toiminnasta',
      '{Yleiskuvaus,Yhteenveto,Kuvaus,Yleiskatsaus} {rikollisesta toiminnasta,rikoksesta,tapauksesta,asiasta} | {Rikollisen toiminnan,Rikoksen,Tapauksen} {kuvaus,yhteenveto,yleiskuvaus}',
      'Yhteenveto | Kuvaus | Tapahtumat | Teonkuvaus',
    ),
    subject: row(
      'Pyynnön kohde',
      'Pyynnön {kohteena oleva henkilö,kohteena oleva tili,kohteena oleva henkilö tai tili,aihe} | {Henkilö,Tili} tai {tili,henkilö}, jota pyyntö koskee',
      'Kohde | Kohdehenkilö | Kohdetili | Tili',
    ),
    requested: row(
      'Mitä pyydetään',
      '{Pyydetyt,Pyydettävät} {tiedot,toimenpiteet} | {Pyynnön sisältö,Mitä tietoja pyydetään,Pyydetty toimenpide}',
      'Pyyntö',
    ),
    dataTypes: row(
      'Pyydettyjen tietojen laji',
      '{Pyydettyjen,Pyydettävien} {tietojen} {laji,lajit,tyyppi,tyypit,luokka} | {Tietotyyppi,Tietolaji,Tietojen tyyppi,Tietojen laji,Pyydetty tietotyyppi,Pyydetyt tietotyypit}',
      'Tiedot',
    ),
    'dataTypes.subscriber': row(
      'Tilaajatiedot',
      '{Tilaajan tiedot,Käyttäjätiedot,Liittymätiedot,Asiakastiedot,Tilaajaa koskevat tiedot}',
      'Tilaaja',
    ),
    'dataTypes.traffic': row(
      'Liikennetiedot',
      '{Välitystiedot,Tunnistamistiedot,Liikennöintitiedot,Televalvontatiedot}',
      'Liikenne',
    ),
    'dataTypes.content': row(
      'Sisältötiedot',
      '{Viestinnän sisältö,Sisällölliset tiedot,Viestien sisältö,Sisältödata}',
      'Sisältö',
    ),
    timeLimits: row('Määräajat', '{Määräaika,Aikarajat,Vastausaika,Aikarajoitukset,Aikaraja}', 'Määräpäivä'),
    confidentiality: row(
      'Luottamuksellisuus',
      '{Salassapito,Luottamuksellisuuspyyntö,Salassapitovelvollisuus,Ilmaisukielto,Vaitiolovelvollisuus}',
      'Luottamuksellinen',
    ),
    registrationNumber: row(
      'Diaarinumero',
      '{Viitenumeromme,Viitteemme,Asianumero,Rekisterinumero,Rekisteröintinumero,Diaarinro,Viitenumero,Dnro}',
      'Viite',
    ),
    'organisation.country': row('Maa', 'Pyytävä {maa,valtio}', 'Valtio'),
    'organisation.switchboard': row('Puhelinvaihde', '{Vaihde,Vaihteen numero,Puhelin (vaihde)}'),
    'requester.badgeNumber': row(
      'Virkamerkin numero',
      '{Tunnistenumero,Virkanumero,Henkilönumero,Tunnusnumero,Virkamerkki}',
    ),
    'crime.provisions': row(
      'Sovellettavat lainkohdat',
      '{Lainkohta,Lainkohdat,Sovellettava lainkohta,Säännökset,Rangaistussäännös}',
    ),
    'crime.caseNumber': row(
      'Rikosilmoituksen numero',
      '{Asian numero,Jutun numero,Juttunumero,Rikosasian numero,Tutkintanumero,Ilmoitusnumero}',
      'Juttu',
    ),
    legalBasis: row(
      'Oikeusperusta',
      '{Oikeudellinen peruste,Oikeudellinen perusta,Lakiperuste,Pyynnön oikeusperusta,Lainperuste}',
      'Peruste',
    ),
    'authority.issuedBy': row(
      'Antanut',
      '{Määräyksen,Päätöksen} {antaja,antanut viranomainen,tehnyt,tekijä}',
      'Tuomioistuin | Syyttäjä',
    ),
    'authority.date': row('Määräyksen päivämäärä', '{Päätöksen päivämäärä,Antopäivä,Määräyksen päiväys}'),
    identifiers: row(
      'Tunnisteet',
      '{Tilin tiedot,Tunnistetiedot,Tilitunnisteet}',
      'Käyttäjätunnus | Käyttäjänimi | IP-osoite | IP-osoitteet',
    ),
    timeRange: row('Ajanjakso', '{Aikaväli,Pyydetty ajanjakso,Tarkastelujakso}', 'Aika'),
  },
  unused: wordingsOf(
    'Faksi | Päivämäärä | Päiväys | Paikka | Paikka ja aika | Allekirjoitus | Leima | Vastaanottaja | Lähettäjä | Palveluntarjoaja | Liitteet | Liite | Viitteenne | Kieli | Osasto | Huomautukset',
  ),
};
