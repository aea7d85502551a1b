import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Polish: the template's rows (CoE 2020 App. A). */
export const pl: Labels = {
  language: 'pl',
  title: 'Wzór formularza wniosku',
  note: 'Uwaga - * = Niepotrzebne skreślić',
  yes: ['TAK'],
  no: ['NIE'],
  sections: {
    organisation: row(
      'Dane organizacji składającej wniosek',
      '{Dane,Informacje o,Szczegóły dotyczące} {organizacji,organu,instytucji,jednostki} {składającej wniosek,składającego wniosek,występującej z wnioskiem,występującego z wnioskiem,wnioskującej,wnioskującego,żądającego} | {Organ,Organizacja,Instytucja,Jednostka} {wnioskujący,wnioskująca,żądający,występujący z wnioskiem}',
      'Organizacja | Organ | Instytucja | Jednostka',
    ),
    requester: row(
      'Dane osoby składającej wniosek, do której należy kierować wszystkie odpowiedzi',
      '{Dane,Informacje o,Szczegóły dotyczące} {osoby,osobie} {składającej wniosek,występującej z wnioskiem,wnioskującej}{{,i,oraz} do której należy kierować wszystkie odpowiedzi,, której należy przesyłać wszystkie odpowiedzi,} | Dane {wnioskodawcy,funkcjonariusza,osoby do kontaktu,kontaktowe,prowadzącego sprawę} | Osoba {wnioskująca,do kontaktu,składająca wniosek,prowadząca sprawę}',
      'Wnioskodawca | Kontakt | Osoba kontaktowa',
    ),
    nature: row(
      'Charakter wniosku',
      '{Charakter,Rodzaj,Typ,Przedmiot} {wniosku,żądania,zapytania,prośby}',
      'Charakter | Rodzaj',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Nazwa oficjalna',
      '{Nazwa,Pełna nazwa} {prawna,oficjalna,urzędowa,organu,organizacji,instytucji,jednostki,podmiotu,jednostki Policji} {wnioskującego,wnioskującej,żądającego,} | {Oficjalna,Pełna,Urzędowa} nazwa {prawna,}',
      'Organ | Organizacja | Instytucja | Jednostka | Nazwa | {Organ,Jednostka} {wnioskujący,wnioskująca,żądający}',
      '(Pełna opublikowana nazwa organizacji)',
    ),
    'organisation.address': row(
      'Adres',
      '{Adres,Siedziba} {organizacji,organu,siedziby,instytucji,jednostki,pocztowy,do korespondencji,korespondencyjny,urzędowy,opublikowany}',
      'Siedziba',
      '(Opublikowany adres organizacji)',
    ),
    'organisation.legalStatus': row(
      'Status prawny',
      '{Forma,Stan,Status,Charakter} {prawna,prawny} {organizacji,organu,} | Rodzaj {organu,organizacji,instytucji} | Osobowość prawna',
      'Status',
      '(prokuratura, policja krajowa/lokalna itp.)',
    ),
    'organisation.website': row(
      'Strona internetowa',
      '{Strona,Witryna,Oficjalna strona} {internetowa,www,WWW,internetowa organizacji,sieci Web} | Adres {strony internetowej,www,strony www,internetowy}',
      'Strona | WWW | Internet',
      '(oficjalna strona internetowa organizacji)',
    ),
    'requester.name': row(
      'Imię i nazwisko wraz z numerem odznaki/identyfikatora',
      '{Imię i nazwisko,Nazwisko} {wraz z,oraz,z,i,w tym,łącznie z,włącznie z} {numerem,numer,nr} {odznaki,identyfikatora,odznaki/identyfikatora,legitymacji,legitymacji służbowej,służbowym,służbowy,odznaki lub identyfikatora} | {Imię i nazwisko,Nazwisko}, {numer służbowy,nr służbowy,numer odznaki,nr legitymacji} | Imię i nazwisko {funkcjonariusza,osoby wnioskującej,wnioskodawcy,prowadzącego,prokuratora,policjanta} | {Funkcjonariusz,Policjant} prowadzący',
      'Imię i nazwisko | Nazwisko i imię | Nazwisko | Imię, nazwisko | Funkcjonariusz | Prowadzący | Wnioskodawca',
    ),
    'requester.rank': row(
      'Stopień',
      'Stopień {służbowy,policyjny,funkcjonariusza,/ ranga,wojskowy}',
      'Ranga | Szarża',
      '(Dotyczy organizacji, w których obowiązują stopnie, np. policji)',
    ),
    'requester.position': row(
      'Stanowisko',
      'Stanowisko {służbowe,pracy,/ funkcja,zajmowane,funkcjonariusza} | Zajmowane stanowisko | Pełniona funkcja',
      'Funkcja | Pozycja | Rola | Tytuł',
      '(Np. śledczy ds. cyberprzestępczości, prokurator, krajowy punkt kontaktowy itp.)',
    ),
    'requester.email': row(
      'Adres e-mail',
      '{Oficjalny,Służbowy} {adres e-mail,e-mail,adres email,adres poczty elektronicznej} | {Poczta,Adres poczty} {elektroniczna,elektronicznej} | E-mail {służbowy,oficjalny} | Adres email',
      'E-mail | Email | Mail | Adres mailowy',
      '(Musi to być oficjalny adres e-mail (nie yahoo, gmail itp.))',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Numer,Nr} {telefonu,telefonu służbowego,tel.,telefonu kontaktowego} | Telefon {służbowy,kontaktowy,bezpośredni,stacjonarny}',
      'Tel | Tel. | Nr tel. | Nr telefonu | Kom. | Telefon komórkowy | Tel. kom. | Telefon / komórka | Komórka',
      '(Musi to być numer służbowy, a nie prywatny)',
    ),
    'nature.emergency': row(
      'Sytuacja nagła',
      '{Nagły,Pilny,Nadzwyczajny} {przypadek,wniosek,tryb} | Tryb {pilny,nagły,nadzwyczajny,awaryjny} | Sytuacja {nadzwyczajna,awaryjna,kryzysowa,wyjątkowa,zagrożenia,alarmowa} | {Wniosek pilny,Stan wyjątkowy,Stan zagrożenia,Pilny wniosek,Przypadek niecierpiący zwłoki,Nagła potrzeba}',
      'Nagłe | Pilne | Pilność | Awaryjne | Zagrożenie',
      '(Stosować wyłącznie w przypadkach zagrożenia życia, śmierci, ciężkich obrażeń lub terroryzmu)',
    ),
    'nature.preservation': row(
      'Zabezpieczenie danych',
      '{Zabezpieczenie,Zachowanie,Przechowanie,Zamrożenie,Utrwalenie,Przechowywanie,Ochrona,Niezwłoczne zabezpieczenie} danych{ informatycznych,} | Wniosek o {zabezpieczenie,zachowanie} danych | Retencja danych',
      'Zabezpieczenie | Zachowanie | Przechowanie',
      '(Należy dokładnie opisać, czego dotyczy żądanie. Należy być precyzyjnym i ograniczyć się do tego, co niezbędne dla postępowania. Należy podać wszystkie dostępne informacje, w tym strefy czasowe działalności przestępczej) Stosuje się, gdy wnosi się o zabezpieczenie danych do czasu wydania zgodnego z prawem nakazu ich ujawnienia.',
    ),
    'nature.production': row(
      'Wydanie danych',
      '{Wydanie,Udostępnienie,Ujawnienie,Przekazanie,Dostarczenie,Przedstawienie,Okazanie,Przedłożenie,Pozyskanie} {danych,informacji} | Wniosek o {wydanie,udostępnienie,ujawnienie} danych | Produkcja danych',
      'Wydanie | Udostępnienie | Ujawnienie',
      'Stosuje się, gdy wnosi się o wydanie lub ujawnienie danych; wymagany jest ten sam poziom szczegółowości co przy zabezpieczeniu danych.',
    ),
    'nature.takedown': row(
      'Usunięcie treści',
      '{Usunięcie,Zablokowanie,Usuwanie,Blokada,Zdjęcie} {treści,zawartości,treści z internetu,strony,materiałów} | {Zablokowanie,Usunięcie} / {usunięcie,zablokowanie} {treści,} | Żądanie usunięcia{ treści,}',
      'Usunięcie | Zablokowanie | Takedown | Blokada',
      '(Żądanie usunięcia strony internetowej, treści w sieci społecznościowej lub innego wpisu)',
    ),
    'nature.courtOrder': row(
      'Nakaz prawny/sądowy',
      '{Nakaz,Postanowienie,Orzeczenie,Zarządzenie} {sądu,sądowy,sądowe,prawny/sądowy,prawny / sądowy,prawny lub sądowy,prawne/sądowe,sądu lub prokuratora,prokuratora,sądu/prokuratora} | Nakaz prawny',
      'Postanowienie | Nakaz',
      '(Każdy nakaz sądu lub innego organu sądowego musi być dołączony do formularza)',
    ),
    'nature.other': row(
      'Inne',
      'Inny {wniosek,charakter wniosku,rodzaj wniosku}',
      'Inny | Inna | Inne (jakie) | Inne (określić) | Inne (podać jakie) | Pozostałe',
      '(Należy podać wszystkie szczegóły i podstawę prawną wniosku)',
    ),
    crime: row(
      'Jakie przestępstwo/a jest/są przedmiotem postępowania',
      '{Jakie,Które} {przestępstwo,przestępstwa,przestępstwo/a,przestępstwo(a)} {jest przedmiotem postępowania,są przedmiotem postępowania,jest/są przedmiotem postępowania,jest badane,są badane,jest/są badane,jest przedmiotem śledztwa,jest przedmiotem dochodzenia,jest ścigane,jest prowadzone,jest wyjaśniane} | {Badane,Ścigane} {przestępstwo,przestępstwa,przestępstwo/a} | {Przestępstwo,Przestępstwa,Przestępstwo/a,Czyn} {będące przedmiotem postępowania,będące przedmiotem śledztwa,objęte postępowaniem,będące przedmiotem dochodzenia,którego dotyczy postępowanie,w toku postępowania} | {Kwalifikacja prawna,Kwalifikacja prawna czynu,Rodzaj przestępstwa,Przedmiot postępowania,Przedmiot śledztwa}',
      'Przestępstwo | Przestępstwa | Czyn | Kwalifikacja | Czyn zabroniony',
      '(Należy podać rodzaj przestępstwa zgodnie z prawem krajowym oraz artykuł właściwej ustawy) Należy podać numer akt sprawy karnej lub postępowania',
    ),
    overview: row(
      'Opis działalności przestępczej',
      '{Opis,Zarys,Streszczenie,Omówienie,Krótki opis,Przegląd,Podsumowanie,Charakterystyka,Ogólny opis} {działalności przestępczej,czynu,przestępstwa,stanu faktycznego,sprawy,zdarzenia,okoliczności czynu,czynu zabronionego,okoliczności,faktów} | Stan faktyczny | Okoliczności {zdarzenia,sprawy,czynu}',
      'Opis | Okoliczności | Streszczenie | Zarys',
      '(Należy przedstawić zarys sposobu popełnienia przestępstwa i jego szczególne okoliczności. Nie ma potrzeby wskazywania osób w tej części. Jest to streszczenie przestępstwa). Ważne jest wskazanie podstawy prawnej wniosku. Może to być sąd lub inny organ',
    ),
    subject: row(
      'Podmiot, którego dotyczy wniosek',
      '{Podmiot,Przedmiot,Obiekt,Temat} wniosku | {Podmiot,Osoba,Konto,Osoba lub konto,Osoba/konto,Osoba / konto,Osoba lub podmiot,Konto lub osoba}, {którego dotyczy wniosek,której dotyczy wniosek,których dotyczy wniosek,którego dotyczy żądanie,której dotyczy żądanie,objęte wnioskiem,objęta wnioskiem} | Przedmiot żądania',
      'Podmiot | Konto | Osoba | Cel | Konta | {Konto,Profil} {lub,albo,/} {osoba,użytkownik} | {Osoba,Użytkownik} {lub,albo,/} {konto,profil}',
      '(Należy podać możliwie najwięcej informacji o osobie lub podmiocie, którego dotyczy wniosek, w tym dane takie jak imię i nazwisko, adres, data urodzenia oraz informacje internetowe, takie jak nazwy użytkownika, inne tożsamości internetowe, znane adresy IP; należy dołączyć kopie dostępnych informacji internetowych, takich jak wpisy, zdjęcia itp.)',
    ),
    requested: row(
      'Czego dotyczy wniosek',
      '{Czego,O co,Co} {dotyczy wniosek,dotyczy żądanie,się wnosi,się wnioskuje,jest przedmiotem wniosku,jest żądane,się żąda,wnosi się,dokładnie dotyczy wniosek} | {Żądane,Wnioskowane,Zakres żądanych,Zakres wnioskowanych} {dane,informacje,czynności,danych,informacji} | {Treść,Zakres} {wniosku,żądania} | Jakie {dane,informacje} są {żądane,wymagane,potrzebne}',
      'Wniosek | Żądanie | Zakres',
      '(Należy dokładnie określić, czego dotyczy żądanie – właściciel konta, aktywność, wpisy itp. Należy być precyzyjnym – bez poszukiwań „na oślep”)',
    ),
    dataTypes: row(
      'Rodzaj żądanych danych',
      '{Rodzaj,Rodzaje,Typ,Typy,Kategoria,Kategorie} {żądanych,wnioskowanych,wymaganych,potrzebnych,} danych',
      'Dane',
    ),
    'dataTypes.subscriber': row(
      'Dane abonenta',
      '{Dane,Informacje} {abonenckie,abonentów,o abonencie,o abonentach,dotyczące abonenta,subskrybenta,o subskrybencie,użytkownika}',
      'Abonent',
    ),
    'dataTypes.traffic': row(
      'Dane o ruchu',
      '{Dane,Informacje} {dotyczące ruchu,transmisyjne,ruchowe,o połączeniach,o ruchu sieciowym,o ruchu,telekomunikacyjne}',
      'Ruch',
    ),
    'dataTypes.content': row(
      'Dane dotyczące treści',
      '{Dane,Informacje} {treściowe,o treści,dotyczące zawartości} | Treść {komunikacji,danych,przekazu} | Zawartość {komunikacji,konta}',
      'Treść | Zawartość | Treści',
    ),
    timeLimits: row(
      'Terminy',
      '{Ograniczenia,Ograniczenie,Limity,Limit} {czasowe,czasu,czasowy} | Termin {odpowiedzi,realizacji,udzielenia odpowiedzi,na odpowiedź,ostateczny} | Ramy czasowe | Termin/y',
      'Termin | Terminy',
      '(Należy podać, jeżeli wniosek jest ograniczony czasowo, np. terminy zatrzymania, przedawnienie itp.)',
    ),
    confidentiality: row(
      'Poufność',
      '{Wniosek o,Wymóg,Klauzula,Zachowanie,Żądanie} {poufność,poufności,zachowanie poufności} | Poufność {wniosku,/ tajemnica,żądana} | Tajemnica {śledztwa,postępowania} | Nieujawnianie',
      'Poufne | Tajemnica',
      'W niektórych systemach prawnych istnieje obowiązek informowania osoby, której dane dotyczą, o wnioskach dotyczących jej danych. Terminy są różne. Jeżeli wniosek wymaga zachowania poufności, należy to tu wskazać wraz z podstawą prawną wniosku o poufność.',
    ),
    registrationNumber: row(
      'Numer rejestracyjny',
      '{Numer,Nr} {rejestracyjny,referencyjny,wniosku,pisma,ewidencyjny,rejestru,wychodzący,kancelaryjny} | {Nasz,Nasze} {znak,numer,nr,sygnatura} | {Numer referencyjny,Sygnatura,Znak} organu {wnioskującego,wzywającego} | L.dz. | Liczba dziennika | Znak {sprawy,pisma} | Numer sprawy referencyjny',
      'Znak | Ref | Referencja | Sygnatura pisma | L. dz. | Rejestr',
    ),
    'organisation.country': row(
      'Państwo',
      'Kraj {wnioskujący,pochodzenia} | Państwo {wnioskujące,wzywające}',
      'Kraj',
    ),
    'organisation.switchboard': row(
      'Centrala telefoniczna',
      '{Telefon,Tel.,Numer} {centrali,(centrala),centrala,do centrali,główny,ogólny} | Numer {centrali telefonicznej,główny}',
      'Centrala',
    ),
    'requester.badgeNumber': row(
      'Numer odznaki',
      '{Numer,Nr} {odznaki,służbowy,legitymacji,legitymacji służbowej,identyfikatora,identyfikacyjny,odznaki/identyfikatora,odznaki służbowej,ewidencyjny funkcjonariusza}',
      'Odznaka | Legitymacja | Identyfikator | Nr ident.',
    ),
    'crime.provisions': row(
      'Artykuł właściwej ustawy',
      '{Artykuł,Artykuły,Przepis,Przepisy} {ustawy,karne,prawne,prawa,właściwej ustawy,kodeksu karnego,naruszone} | Naruszone przepisy',
      'Artykuł | Przepis | Przepisy | Art.',
    ),
    'crime.caseNumber': row(
      'Numer akt sprawy karnej lub postępowania',
      '{Numer,Nr,Sygnatura,Sygn.} {akt,sprawy,akt sprawy,postępowania,sprawy karnej,akt sprawy karnej,śledztwa,dochodzenia,RSD,Ds.} | {Sygnatura,Sygn. akt} | Numer {RSD,Ds.}',
      'Sygn. | Sprawa | Akta | RSD',
    ),
    legalBasis: row(
      'Podstawa prawna',
      '{Podstawa,Podstawy} {prawna,prawne} {wniosku,żądania,} | Podstawa w prawie',
      'Podstawa',
    ),
    'authority.issuedBy': row(
      'Organ wydający',
      '{Organ,Sąd,Prokurator,Prokuratura} {wydający,który wydał postanowienie,wydający postanowienie,wydający nakaz,zatwierdzający,nakazujący} | {Postanowienie,Nakaz} {wydane przez,wydany przez}',
      'Sąd | Sędzia | Prokuratura | Prokurator | Wydane przez | Wydany przez | Organ sądowy',
    ),
    'authority.date': row(
      'Data postanowienia',
      'Data {wydania postanowienia,nakazu,wydania nakazu,orzeczenia,wydania} | Postanowienie z dnia',
    ),
    identifiers: row(
      'Identyfikatory',
      '{Identyfikatory,Identyfikator} {konta,kont,użytkownika}',
      'Identyfikator konta | Nazwa użytkownika | Nazwy użytkowników | Login | Adres IP | Adresy IP',
    ),
    timeRange: row(
      'Okres',
      '{Okres,Przedział,Zakres} {czasu,czasowy,objęty wnioskiem,którego dotyczy wniosek,dat,żądanych danych} | Za okres',
      'Daty',
    ),
  },
  unused: wordingsOf(
    'Faks | Fax | Numer faksu | Data | Data wniosku | Miejscowość | Miejscowość i data | Miejsce i data | Podpis | Pieczęć | Pieczątka | Do | Od | Adresat | Odbiorca | Dotyczy | Dostawca usług | Operator | Załączniki | Załącznik | Państwa znak | Język | Priorytet | Wydział | Departament | Sekcja | Klauzula | Przełożony | Uwagi',
  ),
};
