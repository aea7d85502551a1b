import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Hungarian: the template's rows (CoE 2020 App. A) as authorities of Hungary word them. */
export const hu: Labels = {
  language: 'hu',
  title: 'Megkeresés mintaűrlapja',
  note: 'Megjegyzés - * = A nem kívánt rész törlendő',
  yes: ['IGEN'],
  no: ['NEM'],
  sections: {
    organisation: row(
      'A megkereső szervezet adatai',
      '{A,} {megkereső,kérelmező,megkeresést küldő,kérelmet benyújtó,kérelmet előterjesztő} {szervezet,hatóság,szerv} {adatai,}',
      'Szervezet | Hatóság',
    ),
    requester: row(
      'A megkereső személy adatai, akinek minden választ címezni kell',
      '{A,} {megkereső,kérelmező,megkeresést küldő,kérelmet benyújtó,kérelmet előterjesztő} {személy,ügyintéző} {adatai,}{, akinek minden választ címezni kell, akinek a válaszokat címezni kell, akihez minden választ intézni kell, akinek valamennyi választ címezni kell, és akinek minden választ címezni kell, akinek minden választ meg kell küldeni,}',
      'Kapcsolattartó | Ügyintéző | Kérelmező | Elérhetőség',
    ),
    nature: row(
      'A megkeresés jellege',
      '{A,} {megkeresés,kérelem,kérés} {jellege,típusa,fajtája,természete}',
      'Jelleg',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Hivatalos név',
      '{Hivatalos,Teljes,Jogi} {név,megnevezés,elnevezés} | {A,} {szervezet,hatóság} {neve,megnevezése,hivatalos neve,teljes neve}',
      'Megnevezés | Hatóság | Szervezet | Szerv',
    ),
    'organisation.address': row('Cím', '{Postacím,Levelezési cím,Székhely,A szervezet címe,Hivatalos cím}'),
    'organisation.legalStatus': row(
      'Jogállás',
      '{Jogi státusz,Jogi helyzet,Jogi forma,Jogi jelleg,A szervezet típusa}',
      'Státusz',
    ),
    'organisation.website': row(
      'Honlap',
      '{Hivatalos,} {honlap,weboldal,weboldala,webhely,internetes oldal} | Webcím',
      'Web | Internet',
    ),
    'requester.name': row(
      'Név és jelvényszám/azonosítószám',
      'Név {és,jelvény-/,valamint} {jelvényszám,jelvényszám/azonosítószám,azonosító szám,azonosítószám,jelvényszám/azonosító,szolgálati jelvényszám,igazolványszám} | Név {jelvényszámmal,jelvény-/azonosítószámmal,jelvényszámmal/azonosítóval,jelvény-/azonosító számmal együtt,(jelvény-/azonosítószámmal együtt)}',
      'Név | Teljes név',
    ),
    'requester.rank': row('Rendfokozat', '{Rang,Szolgálati rendfokozat}'),
    'requester.position': row('Beosztás', '{Munkakör,Tisztség,Beosztás / munkakör}', 'Pozíció'),
    'requester.email': row(
      'E-mail',
      '{E-mail-cím,E-mail cím,Hivatalos e-mail-cím,Hivatalos e-mail cím,Elektronikus levélcím}',
      'Email',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Telefonszám,Hivatali telefonszám,Hivatali telefon,Közvetlen telefonszám}',
      'Tel | Tel. | Mobil',
    ),
    'nature.emergency': row(
      'Vészhelyzet',
      '{Sürgősségi megkeresés,Sürgős megkeresés,Vészhelyzeti megkeresés,Sürgősségi helyzet,Rendkívüli helyzet}',
      'Sürgős | Sürgősség',
    ),
    'nature.preservation': row(
      'Adatok megőrzése',
      '{Adatok,Az adatok} {megőrzése,befagyasztása,megőrzésre kötelezés} | {Adatmegőrzés,Megőrzésre kötelezés}',
      'Megőrzés',
    ),
    'nature.production': row(
      'Adatszolgáltatás',
      '{Adatok,Az adatok} {kiadása,közlése,átadása,szolgáltatása} | Közlésre kötelezés',
      'Adatkérés | Kiadás',
    ),
    'nature.takedown': row(
      'Tartalom eltávolítása',
      '{Tartalom,A tartalom,Weboldal,Online tartalom} {eltávolítása,törlése,levétele,hozzáférhetetlenné tétele}',
      'Eltávolítás | Takedown',
    ),
    'nature.courtOrder': row(
      'Bírósági végzés',
      '{Jogi/bírósági végzés,Bírósági határozat,Bírói engedély,Bírósági döntés,Jogi/bírósági határozat,Bírósági rendelkezés,Törvényes/bírósági végzés}',
      'Végzés | Határozat',
    ),
    'nature.other': row('Egyéb', 'Egyéb {megkeresés,kérelem}', 'Más'),
    crime: row(
      'Milyen bűncselekmény miatt folyik nyomozás',
      '{Milyen,Mely,Melyik} {bűncselekményt,bűncselekményeket,bűncselekmény(eke)t,bűncselekmény(ek)et} {nyomoznak,vizsgálnak,vizsgálják} | {Milyen,Mely} {bűncselekmény,bűncselekmények} {miatt folyik nyomozás,miatt folyik a nyomozás,ügyében folyik nyomozás,képezi a nyomozás tárgyát} | {A nyomozás tárgyát képező,A vizsgált,Nyomozott} {bűncselekmény,bűncselekmények}',
      'Bűncselekmény | Bűncselekmények',
    ),
    overview: row(
      'A bűncselekmény áttekintése',
      '{A,} {bűncselekmény,bűnözői tevékenység,bűnügy,ügy,bűnös tevékenység} {áttekintése,összefoglalása,leírása,rövid leírása}',
      'Összefoglaló | Tényállás | Áttekintés',
    ),
    subject: row(
      'A megkeresés tárgya',
      '{A,} {megkeresés,kérelem} {tárgya,alanya} | A megkereséssel érintett {személy,fiók,személy vagy fiók}',
      'Tárgy | Alany | Fiók',
    ),
    requested: row(
      'Mit kérnek',
      '{Mit kérnek,A kért adatok,Kért adatok,A kért intézkedés,Mire irányul a megkeresés,A kérés tartalma,Kért intézkedés,A kért információ,Mit kérünk}',
      'Kérés | Kérelem',
    ),
    dataTypes: row(
      'A kért adatok típusa',
      '{A,} {kért,igényelt} {adatok,adat} {típusa,fajtája,köre} | {Adattípus,Az adatok típusa}',
      'Adatok',
    ),
    'dataTypes.subscriber': row(
      'Előfizetői adatok',
      '{Előfizetői információk,Előfizetői információ,Felhasználói adatok,Ügyféladatok}',
      'Előfizető',
    ),
    'dataTypes.traffic': row('Forgalmi adatok', '{Adatforgalmi adatok,Forgalmi információk}', 'Forgalom'),
    'dataTypes.content': row(
      'Tartalmi adatok',
      '{Tartalomra vonatkozó adatok,Kommunikáció tartalma,Tartalmi adat}',
      'Tartalom',
    ),
    timeLimits: row('Határidők', '{Időkorlátok,Válaszadási határidő,Időbeli korlátok}', 'Határidő'),
    confidentiality: row(
      'Titoktartás',
      '{Bizalmas kezelés,Bizalmasság,Titoktartási kötelezettség,Titoktartási kérelem}',
      'Bizalmas',
    ),
    registrationNumber: row(
      'Iktatószám',
      '{Hivatkozási számunk,Hivatkozási szám,Nyilvántartási szám,Ügyiratszám,Számunk,Ikt. sz.,Iktatási szám}',
      'Hivatkozás | Szám',
    ),
    'organisation.country': row('Ország', 'Megkereső {ország,állam}', 'Állam'),
    'organisation.switchboard': row(
      'Telefonközpont',
      '{Központi telefonszám,Központi szám,Telefon (központ)}',
      'Központ',
    ),
    'requester.badgeNumber': row(
      'Jelvényszám',
      '{Azonosítószám,Azonosító szám,Szolgálati azonosító,Igazolványszám}',
      'Jelvény',
    ),
    'crime.provisions': row(
      'Vonatkozó jogszabályhely',
      '{Jogszabályhely,Jogszabályhelyek,Alkalmazandó jogszabály,Törvényi tényállás}',
    ),
    'crime.caseNumber': row(
      'Ügyszám',
      '{Bűnügyi szám,Nyomozási szám,Eljárás száma,Büntetőügy száma,Bü. szám}',
      'Ügy',
    ),
    legalBasis: row('Jogalap', '{Jogi alap,A megkeresés jogalapja,Jogszabályi alap}'),
    'authority.issuedBy': row(
      'Kibocsátó',
      '{Kibocsátó,Elrendelő,Engedélyező} {hatóság,bíróság,szerv}',
      'Bíróság | Ügyész',
    ),
    'authority.date': row('A végzés kelte', '{Kibocsátás dátuma,A határozat kelte,A végzés dátuma}'),
    identifiers: row('Azonosítók', '{Fiókadatok,Fiókazonosítók}', 'Felhasználónév | IP-cím | IP-címek'),
    timeRange: row('Időszak', '{Kért időszak,Érintett időszak,Időintervallum,Vizsgált időszak}'),
  },
  unused: wordingsOf(
    'Fax | Dátum | Kelt | Hely | Aláírás | Bélyegző | Címzett | Feladó | Szolgáltató | Mellékletek | Melléklet | Hivatkozási számuk | Nyelv | Osztály | Megjegyzések',
  ),
};
