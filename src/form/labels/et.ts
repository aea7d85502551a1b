import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Estonian: the template's rows (CoE 2020 App. A) as authorities of Estonia word them. */
export const et: Labels = {
  language: 'et',
  title: 'Taotluse vorm',
  note: 'Märkus - * = Mittevajalik maha tõmmata',
  yes: ['JAH'],
  no: ['EI'],
  sections: {
    organisation: row(
      'Taotluse esitanud organisatsiooni andmed',
      '{Taotluse,Päringu,Nõude} {esitanud,esitava,teinud,tegeva} {organisatsiooni,asutuse} {andmed,üksikasjad} | {Taotlev,Päringu esitanud,Päringu esitav} {asutus,organisatsioon} | {Taotleva asutuse,Asutuse,Organisatsiooni} andmed',
      'Asutus | Organisatsioon',
    ),
    requester: row(
      'Taotluse esitanud isiku andmed, kellele kõik vastused tuleb saata',
      '{Taotluse,Päringu,Nõude} {esitanud,esitava,teinud} {isiku,ametniku} {andmed,üksikasjad}{, kellele kõik vastused tuleb saata, kellele kõik vastused saadetakse, kellele vastused adresseerida, kellele tuleb saata kõik vastused,} | {Taotleja,Päringu esitaja} {andmed,} | Taotluse esitaja',
      'Kontaktisik | Taotleja | Kontaktandmed',
    ),
    nature: row('Taotluse laad', '{Taotluse,Päringu} {laad,liik,olemus,iseloom}', 'Liik'),
  },
  rows: {
    'organisation.legalName': row(
      'Ametlik nimi',
      '{Ametlik,Juriidiline,Täielik} {nimi,nimetus} | {Asutuse,Organisatsiooni} {nimi,nimetus,ametlik nimi}',
      'Asutus | Organisatsioon | Nimetus | Üksus',
    ),
    'organisation.address': row('Aadress', '{Postiaadress,Ametlik aadress,Asutuse aadress,Asukoht}'),
    'organisation.legalStatus': row(
      'Õiguslik seisund',
      '{Õiguslik,Juriidiline} {seisund,staatus,vorm} | {Asutuse,Organisatsiooni} {liik,tüüp}',
      'Staatus',
    ),
    'organisation.website': row(
      'Veebileht',
      '{Ametlik,} {veebileht,veebisait,koduleht,kodulehekülg,veebilehekülg} | Veebiaadress',
      'Veeb | Internet',
    ),
    'requester.name': row(
      'Nimi ja ametitunnistuse number',
      'Nimi {ja,koos,sh,ning} {ametitunnistuse number,ametitunnistuse numbriga,teenistustunnistuse number,märgi/ID number,tunnuse/ID number,ametimärgi number,ametitunnistuse/isikutunnistuse number,teenistusmärgi number} | Ees- ja perekonnanimi',
      'Nimi | Täisnimi',
    ),
    'requester.rank': row('Auaste', '{Teenistusaste,Ametiaste}', 'Aste'),
    'requester.position': row('Ametikoht', '{Ametinimetus,Amet,Ametikoht / roll}', 'Roll | Positsioon'),
    'requester.email': row(
      'E-post',
      '{E-posti aadress,Ametlik e-post,Ametlik e-posti aadress,Meiliaadress}',
      'Meil | Epost',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Telefoninumber,Ametitelefon,Töötelefon,Otsetelefon}',
      'Tel | Mobiil',
    ),
    'nature.emergency': row(
      'Hädaolukord',
      '{Hädaolukorra taotlus,Kiireloomuline taotlus,Erakorraline olukord,Hädajuhtum}',
      'Kiire | Kiireloomuline',
    ),
    'nature.preservation': row(
      'Andmete säilitamine',
      'Andmete {säilitamise taotlus,säilitamine,kiire säilitamine} | Säilitamismäärus',
      'Säilitamine',
    ),
    'nature.production': row(
      'Andmete väljastamine',
      'Andmete {esitamine,väljaandmine,avaldamine,edastamine} | Esitamismäärus',
      'Väljastamine | Väljaandmine | Esitamine',
    ),
    'nature.takedown': row(
      'Sisu eemaldamine',
      '{Sisu,Veebilehe,Veebisisu,Materjali} {eemaldamine,kõrvaldamine,mahavõtmine} | Eemaldamiskorraldus',
      'Eemaldamine | Takedown',
    ),
    'nature.courtOrder': row(
      'Kohtumäärus',
      '{Õiguslik/kohtumäärus,Seaduslik korraldus/kohtumäärus,Õiguslik korraldus/kohtumäärus,Kohtu määrus,Kohtulahend,Kohtu luba,Kohtu korraldus}',
      'Määrus',
    ),
    'nature.other': row('Muu', '{Muu taotlus,Muu päring}', 'Muud'),
    crime: row(
      'Millist kuritegu uuritakse',
      '{Millist,Milliseid,Millist/milliseid} {kuritegu,kuritegusid,kuritegu/kuritegusid,kuritegu(sid)} {uuritakse,menetletakse} | {Uuritav,Uuritavad,Menetletav} {kuritegu,kuriteod} | Kuriteo {liik,kvalifikatsioon}',
      'Kuritegu | Kuriteod | Süütegu',
    ),
    overview: row(
      'Kuritegeliku tegevuse ülevaade',
      '{Kuritegeliku tegevuse,Kuriteo,Juhtumi,Asjaolude} {ülevaade,kokkuvõte,kirjeldus}',
      'Ülevaade | Kokkuvõte | Asjaolud',
    ),
    subject: row(
      'Taotluse objekt',
      '{Taotluse,Päringu} {objekt,subjekt,ese} | {Isik,Konto} või {konto,isik}, kelle kohta taotlus esitatakse',
      'Objekt | Isik | Konto',
    ),
    requested: row(
      'Mida taotletakse',
      '{Mida palutakse,Mida nõutakse,Taotletavad andmed,Nõutavad andmed,Taotletav teave,Taotluse sisu,Mida küsitakse}',
      'Taotlus',
    ),
    dataTypes: row(
      'Taotletavate andmete liik',
      '{Taotletavate,Nõutavate,Küsitavate} andmete {liik,liigid,tüüp} | {Andmete liik,Andmeliik,Andmete tüüp}',
      'Andmed',
    ),
    'dataTypes.subscriber': row(
      'Abonendi andmed',
      '{Abonenditeave,Abonendiandmed,Kasutaja andmed,Kliendiandmed,Tellija andmed,Teave abonendi kohta}',
      'Abonent',
    ),
    'dataTypes.traffic': row('Liiklusandmed', '{Andmeliikluse andmed,Sideliikluse andmed}', 'Liiklus'),
    'dataTypes.content': row('Sisuandmed', '{Sisulised andmed,Side sisu,Sõnumite sisu}', 'Sisu'),
    timeLimits: row('Tähtajad', '{Tähtaeg,Ajalised piirangud,Vastamise tähtaeg,Ajapiirangud}'),
    confidentiality: row(
      'Konfidentsiaalsus',
      '{Salastatus,Konfidentsiaalsuse taotlus,Saladuse hoidmine,Saladuses hoidmise kohustus}',
      'Konfidentsiaalne',
    ),
    registrationNumber: row(
      'Registreerimisnumber',
      '{Meie viide,Meie viitenumber,Viitenumber,Registri number,Meie nr,Dokumendi number}',
      'Viide | Reg nr',
    ),
    'organisation.country': row('Riik', 'Taotlev riik'),
    'organisation.switchboard': row('Üldtelefon', '{Keskjaam,Telefonikeskjaam,Üldnumber}'),
    'requester.badgeNumber': row(
      'Ametitunnistuse number',
      '{Teenistustunnistuse number,Ametimärgi number,Isikutunnistuse number,Märgi number}',
    ),
    'crime.provisions': row(
      'Asjakohane seadusesäte',
      '{Seadusesätted,Seaduse paragrahv,Kohaldatavad sätted,Paragrahv}',
    ),
    'crime.caseNumber': row(
      'Kriminaalasja number',
      '{Kriminaalmenetluse number,Menetluse number,Asja number,Kriminaalasja nr}',
      'Kriminaalasi | Kriminaalmenetlus',
    ),
    legalBasis: row('Õiguslik alus', '{Taotluse õiguslik alus,Juriidiline alus,Seaduslik alus}', 'Alus'),
    'authority.issuedBy': row(
      'Väljastanud',
      '{Määruse teinud,Välja andnud} {kohus,asutus,prokurör,}',
      'Kohus | Prokurör',
    ),
    'authority.date': row('Määruse kuupäev', '{Väljaandmise kuupäev,Lahendi kuupäev}'),
    identifiers: row(
      'Identifikaatorid',
      '{Konto andmed,Tunnused}',
      'Kasutajanimi | IP-aadress | IP-aadressid',
    ),
    timeRange: row('Ajavahemik', '{Periood,Taotletav ajavahemik,Ajaperiood}'),
  },
  unused: wordingsOf(
    'Faks | Kuupäev | Koht | Koht ja kuupäev | Allkiri | Tempel | Pitser | Adressaat | Saatja | Teenuseosutaja | Lisad | Lisa | Teie viide | Keel | Osakond | Märkused',
  ),
};
