import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Romanian: the template's rows (CoE 2020 App. A) as authorities of Romania and Moldova word them. */
export const ro: Labels = {
  language: 'ro',
  title: 'Model de formular de cerere',
  note: 'Notă - * = Se taie ceea ce nu corespunde',
  yes: ['DA'],
  no: ['NU'],
  sections: {
    organisation: row(
      'Date privind organizația care face cererea',
      '{Date,Datele,Detalii,Informații} {privind,despre,referitoare la} {organizația,instituția,autoritatea,organul} {solicitantă,solicitant,care face cererea,care face solicitarea,care formulează cererea,care formulează solicitarea,care solicită} | {Datele,Detaliile} {organizației,instituției,autorității} {solicitante,care face cererea,care formulează cererea} | {Organizația,Instituția,Autoritatea} solicitantă',
      'Organizație | Organizația | Instituția | Instituție',
    ),
    requester: row(
      'Date privind persoana care face cererea și căreia trebuie să i se adreseze toate răspunsurile',
      '{Date,Datele,Detalii,Informații} {privind,despre,referitoare la} persoana {care face cererea,care face solicitarea,care formulează cererea,care formulează solicitarea,solicitantă}{ și {căreia,către care} trebuie {să i se adreseze,adresate,trimise,să fie trimise} toate răspunsurile,} | {Datele,Detaliile} {persoanei care face cererea,persoanei solicitante,solicitantului,ofițerului,persoanei de contact} | Date de contact | Persoana {de contact,solicitantă,care face cererea,care formulează cererea,care face solicitarea}',
      'Solicitant | Contact | Solicitantul',
    ),
    nature: row(
      'Natura cererii',
      '{Natura,Tipul,Felul,Obiectul,Tip} {cererii,solicitării,cerere}',
      'Natura | Natură',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Denumirea oficială',
      '{Denumirea,Denumire,Numele,Nume} {legală,oficială,legal,juridică,completă,oficial,juridic} | {Denumirea,Numele} {organizației,instituției,autorității,unității,organului,structurii}{ solicitante, solicitant,}',
      'Instituția | Autoritatea | Organizația | Unitatea | Structura | Denumire | Instituție | Autoritate | {Autoritatea,Instituția} solicitantă',
      '(Denumirea completă publicată a organizației)',
    ),
    'organisation.address': row(
      'Adresa',
      'Adresa {organizației,instituției,sediului,poștală,oficială,unității,publicată,autorității} | Adresă {poștală,oficială} | Sediul {organizației,instituției}',
      'Sediul | Sediu | Adresă',
      '(Adresa publicată a organizației)',
    ),
    'organisation.legalStatus': row(
      'Statutul juridic',
      '{Statut,Statutul,Forma,Regim,Regimul,Natura} {legal,juridic,juridică} {al organizației,} | Tipul {organizației,instituției,autorității}',
      'Statut | Statutul',
      '(parchet, poliție națională/locală etc.)',
    ),
    'organisation.website': row(
      'Site web',
      '{Site,Pagina,Site-ul,Pagină,Adresa} {web,oficial,internet,de internet,web oficial,web oficială,web al organizației,web a organizației}',
      'Site | Web | Internet | Website',
      '(site-ul oficial al organizației)',
    ),
    'requester.name': row(
      'Numele, inclusiv numărul insignei/de identificare',
      '{Nume,Numele,Nume și prenume,Numele și prenumele} {și,inclusiv,cu} {numărul,nr.,numărul de} {insignei,insignei/de identificare,insignei/ID,legitimației,legitimație,legitimație/ID,insignă/ID,de identificare} | {Nume,Numele,Nume și prenume,Numele și prenumele} {și legitimația,, legitimație,, nr. legitimație} | Numele {ofițerului,solicitantului,procurorului,polițistului}',
      'Nume | Numele | Nume și prenume | Numele și prenumele | Nume, prenume | Ofițer | Nume complet',
    ),
    'requester.rank': row(
      'Gradul',
      'Grad {profesional,militar,/ rang} | Gradul {profesional,militar}',
      'Grad | Rang | Rangul',
      '(Aplicabil organizațiilor bazate pe grade, cum ar fi poliția)',
    ),
    'requester.position': row(
      'Funcția',
      '{Funcția,Funcție,Poziția} {deținută,ocupată,/ poziția,exercitată}',
      'Funcție | Poziția | Poziție | Postul | Post | Calitatea',
      '(De exemplu, investigator de criminalitate informatică, procuror, punct național unic de contact etc.)',
    ),
    'requester.email': row(
      'E-mail',
      '{Adresa,Adresă,Poșta,Poștă} {de e-mail,de email,e-mail,electronică,de poștă electronică,email}{ oficială, de serviciu, instituțională,} | E-mail {oficial,de serviciu,instituțional}',
      'Email | Mail',
      '(Trebuie să fie o adresă de e-mail oficială (nu yahoo, gmail etc.))',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Număr,Numărul,Număr de,Numărul de,Nr.,Nr. de} {telefon,telefon oficial,tel.,de telefon} | Telefon {oficial,de serviciu,direct,fix,de contact}',
      'Tel | Tel. | Nr. tel. | Mobil | Telefon mobil | Telefon / mobil | Nr. telefon',
      '(Trebuie să fie un număr de telefon de serviciu, nu unul personal)',
    ),
    'nature.emergency': row(
      'Urgență',
      '{Situație,Caz,Cerere,Solicitare,Cazuri} {de urgență,urgent,urgentă} | Stare de urgență',
      'Urgența | Urgent',
      '(Se utilizează numai în cazuri de pericol pentru viață, deces, vătămare gravă sau terorism)',
    ),
    'nature.preservation': row(
      'Conservarea datelor',
      '{Conservare,Conservarea,Păstrare,Păstrarea,Înghețarea,Prezervarea,Prezervare,Reținerea} {datelor,date,de date,a datelor,rapidă a datelor,imediată a datelor} | Cerere de {conservare,păstrare}{ a datelor,}',
      'Conservare | Conservarea | Păstrare',
      '(Detaliați exact ce se solicită. Fiți specific și limitați-vă la ceea ce este necesar pentru anchetă. Furnizați toate informațiile disponibile, inclusiv fusurile orare ale activității infracționale) Se utilizează când se solicită conservarea până la emiterea unui ordin legal de divulgare a datelor.',
    ),
    'nature.production': row(
      'Furnizarea datelor',
      '{Furnizare,Furnizarea,Producere,Producerea,Divulgare,Divulgarea,Comunicare,Comunicarea,Predarea,Predare,Punerea la dispoziție,Dezvăluirea,Prezentarea,Transmiterea} {datelor,date,de date,a datelor} | Cerere de {furnizare,divulgare}{ a datelor,}',
      'Furnizare | Divulgare | Producere | Comunicare',
      'Se utilizează când se solicită furnizarea sau divulgarea de date; necesită același nivel de detaliu ca și conservarea datelor.',
    ),
    'nature.takedown': row(
      'Eliminarea conținutului',
      '{Eliminare,Eliminarea,Ștergere,Ștergerea,Retragere,Retragerea,Blocare,Blocarea,Înlăturarea,Îndepărtarea} {conținutului,conținut,de conținut,a conținutului,unui conținut} | {Ștergere,Blocare,Eliminare} / {blocare,ștergere,eliminare} {conținut,a conținutului,} | Cerere de eliminare',
      'Eliminare | Ștergere | Blocare | Retragere | Takedown',
      '(Pentru a solicita eliminarea unui site web, a unei rețele sociale sau a altei postări online)',
    ),
    'nature.courtOrder': row(
      'Ordin legal/judecătoresc',
      '{Ordin,Hotărâre,Mandat,Încheiere,Ordonanță,Decizie,Dispoziție,Ordinul} {judecătoresc,judecătorească,legal/judecătoresc,legal / judecătoresc,legal sau judecătoresc,al instanței,judiciar,judiciară,legal/al instanței,a instanței,de judecată} | Ordin legal | Autorizație judecătorească',
      'Mandat | Ordonanță | Încheiere',
      '(Orice ordin al unei instanțe sau al altei autorități judiciare trebuie anexat la formular)',
    ),
    'nature.other': row(
      'Altele',
      'Altă {cerere,natură} | Alt tip de cerere',
      'Altul | Alta | Alte | Altele (precizați) | Alta (precizați) | Alt',
      '(Furnizați toate detaliile și temeiul legal al cererii)',
    ),
    crime: row(
      'Ce infracțiune/infracțiuni se investighează',
      '{Ce,Care} {infracțiune,infracțiuni,infracțiune/infracțiuni,infracțiune(i),infracțiuni/infracțiune,este infracțiunea,sunt infracțiunile,infracțiune/i} {se cercetează,se investighează,este cercetată,sunt cercetate,este investigată,sunt investigate,este/sunt investigată/e,este/sunt cercetate,face obiectul anchetei,fac obiectul cercetării,este în curs de investigare,cercetată,cercetate,investigată,investigate} | {Infracțiunea,Infracțiunile,Infracțiuni,Infracțiune,Infracțiunea/infracțiunile,Infracțiunea/ile,Fapta} {cercetată,cercetate,investigată,investigate,anchetată,urmărită,care se cercetează,care fac obiectul anchetei,care face obiectul anchetei,care face obiectul cercetării,în curs de cercetare,cercetată/e,cercetată/cercetate,care se investighează} | Încadrarea juridică{ a faptei,} | Tipul infracțiunii',
      'Infracțiunea | Infracțiuni | Infracțiunea/infracțiunile | Infracțiune | Infracțiunile | Fapta',
      '(Indicați tipul infracțiunii conform legislației dumneavoastră și articolul din legea relevantă) Trebuie indicat numărul dosarului penal sau al procedurii',
    ),
    overview: row(
      'Prezentarea activității infracționale',
      '{Prezentarea,Prezentare,Rezumat,Rezumatul,Descrierea,Descriere,Sinteza,Expunerea,Privire de ansamblu asupra,Prezentarea generală a,Imagine de ansamblu asupra,Scurtă descriere a,Descrierea pe scurt a,Rezumat al} {activității infracționale,activității criminale,faptelor,faptei,infracțiunii,situației de fapt,stării de fapt,activitatea infracțională,cazului} | {Situația,Starea} de fapt | Descrierea pe scurt a faptelor',
      'Fapte | Faptele | Rezumat | Descriere | Situația de fapt | Circumstanțe',
      '(Prezentați pe scurt modul în care a fost comisă infracțiunea și aspectele deosebite. Nu este necesară identificarea persoanelor în această secțiune. Este un rezumat al infracțiunii). Este important să se indice temeiul legal al cererii. Acesta poate fi instanța sau altul',
    ),
    subject: row(
      'Subiectul cererii',
      '{Subiectul,Obiectul,Subiect,Ținta,Persoana vizată de,Persoana care face obiectul,Contul vizat de} {cererii,solicitării,cerere,solicitare} | {Persoana,Persoane,Contul,Cont,Persoana sau contul,Persoana/contul,Persoana / contul,Contul sau persoana} {vizată,vizate,vizat,în cauză,vizată de cerere,vizat de cerere,la care se referă cererea}',
      'Subiect | Cont | Contul | Ținta | Conturi | {Cont,Profil} {sau,/} {persoană,utilizator} | {Persoană,Utilizator} {sau,/} {cont,profil}',
      '(Furnizați cât mai multe detalii despre persoana sau entitatea care face obiectul cererii, inclusiv informații fizice precum nume, adresă, data nașterii și informații online precum nume de utilizator, alte identități online, adrese IP cunoscute; anexați copii ale informațiilor online disponibile, precum postări, fotografii etc.)',
    ),
    requested: row(
      'Ce se solicită',
      'Ce {se solicită,se cere,anume se solicită,este solicitat,informații se solicită,date se solicită} | {Informații,Informațiile,Date,Datele,Măsuri,Măsura} {solicitate,cerute,solicitată,necesare} | {Conținutul,Detaliile,Obiectul concret al} {cererii,solicitării} | Se solicită',
      'Cerere | Solicitare',
      '(Detaliați exact ce solicitați – titularul contului, activitatea, postările etc. Fiți specific – fără căutări generale)',
    ),
    dataTypes: row(
      'Tipul datelor solicitate',
      '{Tip,Tipul,Tipuri,Tipurile,Categoria,Categoriile,Categorii,Felul} {de date,datelor,date} {solicitate,solicitat,cerute,}',
      'Date',
    ),
    'dataTypes.subscriber': row(
      'Informații despre abonat',
      '{Date,Datele,Informații,Informațiile} {despre abonat,despre abonați,abonatului,abonaților,ale abonatului,privind abonatul,privind abonații,de abonat,referitoare la abonat,abonat,cu privire la abonat}',
      'Abonat | Abonați',
    ),
    'dataTypes.traffic': row(
      'Date de trafic',
      '{Date,Datele,Informații} {de trafic,privind traficul,despre trafic,referitoare la trafic,trafic}',
      'Trafic',
    ),
    'dataTypes.content': row(
      'Date de conținut',
      '{Date,Datele,Informații} {de conținut,privind conținutul,despre conținut,referitoare la conținut,conținut} | Conținutul comunicațiilor',
      'Conținut | Conținutul',
    ),
    timeLimits: row(
      'Termene',
      '{Limite,Limită,Limitele,Limitări,Termene,Termen} {de timp,temporale,limită,de răspuns,pentru răspuns} | Termenul {limită,de răspuns,cererii}',
      'Termen | Termenul | Termene',
      '(Indicați dacă această cerere este limitată în timp, de exemplu termene de arest, prescripție etc.)',
    ),
    confidentiality: row(
      'Confidențialitate',
      '{Cerere,Cererea,Solicitare,Cerințe,Clauza} de confidențialitate | Confidențialitatea {cererii,solicitării} | Caracter {confidențial,nepublic} | Caracterul confidențial | Nedivulgare',
      'Confidențial | Confidențialitatea | Secret',
      'Unele jurisdicții sunt obligate să informeze persoana vizată despre cererile privind datele sale. Termenele variază de la o jurisdicție la alta. Dacă cererea necesită confidențialitate, acest lucru trebuie menționat aici împreună cu temeiul legal al cererii de confidențialitate.',
    ),
    registrationNumber: row(
      'Numărul de înregistrare',
      '{Număr,Numărul,Nr.,Nr} {de înregistrare,înregistrare,de referință,cererii,solicitării,de ieșire,adresei,nostru} | Referința {noastră,autorității solicitante,} | {Numărul,Număr} de referință al autorității solicitante | Referință internă | Nr. ieșire',
      'Referință | Ref | Ref. | Înregistrare',
    ),
    'organisation.country': row('Țara', 'Țara {solicitantă,de origine} | Statul solicitant', 'Țară | Statul'),
    'organisation.switchboard': row(
      'Centrala telefonică',
      'Centrală telefonică | {Telefon,Tel.,Număr} {centrală,(centrală),centrala,al centralei,general}',
      'Centrala | Centrală',
    ),
    'requester.badgeNumber': row(
      'Numărul legitimației',
      '{Număr,Numărul,Nr.,Nr} {legitimație,legitimației,insignei,insignă,de legitimație,de insignă,de identificare,matricol,legitimației de serviciu,legitimație de serviciu,ecuson}',
      'Legitimație | Legitimația | Insigna | Insignă | Ecuson',
    ),
    'crime.provisions': row(
      'Articolul din legea relevantă',
      '{Articol,Articolul,Articole,Articolele,Prevederi,Prevederile,Dispoziții,Temei} {de lege,din lege,legale,incidente,încălcate,penal,din legea penală,din legea relevantă}',
      'Articol | Articole | Articolul',
    ),
    'crime.caseNumber': row(
      'Numărul dosarului penal sau al procedurii',
      '{Număr,Numărul,Nr.,Nr} {dosar,dosarului,dosar penal,dosarului penal,cauzei,cauză,de dosar,procedurii,cauzei penale,dosarului cauzei,unic} | Dosar {nr.,penal nr.,penal,penal număr} | Dosarul {nr.,penal} | Cauza {nr.,penală}',
      'Dosar | Dosarul | Cauza | Cauză',
    ),
    legalBasis: row(
      'Temei legal',
      '{Temei,Temeiul,Baza,Bază,Fundament} {legal,juridic,legală,juridică} {al cererii,al solicitării,a cererii,}',
      'Temei | Temeiul',
    ),
    'authority.issuedBy': row(
      'Autoritatea emitentă',
      '{Autoritatea,Instanța,Organul,Judecătorul,Procurorul} {emitentă,emitent,care a emis ordinul,care a dispus,care a emis mandatul,judiciară,judiciar} | {Ordin,Mandat,Ordonanță} {emis de,emisă de}',
      'Instanța | Judecător | Tribunalul | Parchetul | Emis de | Emisă de',
    ),
    'authority.date': row(
      'Data ordinului',
      'Data {mandatului,hotărârii,ordonanței,încheierii,emiterii,ordinului judecătoresc}',
    ),
    identifiers: row(
      'Identificatori',
      'Identificatorii {contului,} | Identificatori {ai contului,cont} | Date de identificare ale contului',
      'Identificator | Nume de utilizator | Nume utilizator | Adresa IP | Adrese IP | Utilizator',
    ),
    timeRange: row(
      'Perioada',
      '{Perioada,Perioadă,Interval,Intervalul} {solicitată,de timp,vizată,temporal,de date,cerută,de referință,datelor,de interes}',
      'Perioadă | Interval',
    ),
  },
  unused: wordingsOf(
    'Fax | Număr de fax | Data | Data cererii | Locul | Locul și data | Semnătura | Semnătură | Ștampila | Ștampilă | L.S. | Către | De la | Destinatar | Obiect | Referitor | Furnizor de servicii | Furnizor | Anexe | Anexă | Anexa | Referința dumneavoastră | Limba | Prioritate | Departament | Secția | Serviciul | Biroul | Clasificare | Superior | Observații',
  ),
};
