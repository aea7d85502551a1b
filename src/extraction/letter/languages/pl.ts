import type { LetterWords } from '../words.ts';

/** Polish letters. */
export const pl: LetterWords = {
  salutations: [
    '(?:szanown[aiey]|drod[zy][ya]|wielce szanown\\p{L}*)[^\\n]{0,50}',
    '(?:dzień dobry|witam|dobry wieczór|cześć)(?: [^\\n.?]{1,30})?',
  ],
  closings: [
    'z (?:poważaniem|wyrazami szacunku|góry dziękuj\\p{L}+|pozdrowieniami)|pozdrawiam|(?:serdecznie )?dziękuj[ęe]\\p{L}*|prokurator|sędzia|prowadząc[ya] postępowanie:?|łączę wyrazy szacunku',
  ],
  prose: [
    'że|po|za|oraz|lub|jest|są|był|była|było|się|nie|to|dla|przez|przy|który|która|które|którego|jak|już|ma|został|została|proszę|prosimy|od|tym',
  ],
  addressees: ['dział prawny|sz\\. p\\.|adresat|inspektor ochrony danych'],
  annexes: ['załącznik(?:i|ów)?'],
  disclaimers: ['ta wiadomość[^.]{0,80}poufn|wyłącznie dla adresata'],
  abbreviations: [
    'godz|ust|pkt|zw|lit|art|ust|pkt|nr|ul|al|tel|r|ds|dz|k|p|m|st|mł|asp|kom|insp|nadkom|podkom|sierż|szt|mgr|dr|tj|tzw|np|itp|m\\.in|zw|lit|par|poz|sygn|im|pl|por|ww|prok|L|dn',
  ],
  asks: [
    '(?:wniosek|żądanie|postanowienie|prośba|wezwanie|pismo) (?:o|w sprawie|z prośbą o) (?:\\p{L}+ )?(?:udostępnieni|wydani|udzieleni|przekazani|zabezpieczeni|usunięci|zablokowani|podani|ustaleni|nadesłani|zachowani|informacj|dan)\\p{L}*|(?:zwracam|zwracamy|zwraca) się|(?:proszę|prosimy|prosi|uprasza się|wnoszę|żądam|żąda|wzywam|wzywa|polecam|poleca|nakazuję|nakazuje|zobowiązuję|zobowiązuje|zarządzam)(?: \\p{L}+)? (?:o|na|do|aby|by|państwa|państwo|podmiot|spółkę|operatora|usługodawcę|administratora|firmę|example|przekaz|poda|wyda|udost|zabezp|usun|zablok|wskaz|przesł|nadesł|ustal|inform)\\p{L}*|(?:zażądać|zobowiązać|zwolnić|nakazać)(?= )|(?:aby|by|żeby) (?:\\p{L}+ ){0,4}?(?:udostępni|wyda|przekaz|poda|zabezpiecz|usun|zablok|przes|nades|wskaz|ustal|zachowa)\\p{L}+|(?:uprzejmie|bardzo|pilnie) (?:proszę|prosimy)|(?:potrzebujemy|potrzebuję|potrzebne|potrzebny|potrzebna)(?= )|(?:czy )?(?:możecie|możesz|mogą państwo|mogliby państwo|moglibyście|może pan\\p{L}*)(?= )|(?:podajcie|przekażcie|przyślijcie|dajcie|zabezpieczcie|zablokujcie|usuńcie|zachowajcie|podaj|prześlij|przesłać|podać|wskazać|udzielić|nadesłać|wydać|udostępnić|przekazać|zabezpieczyć|usunąć|zablokować)(?= )|(?:dane|informacje|materiały),? (?:o które|których|jakich|które) (?:\\p{L}+ )?(?:wnioskuj|żąda|wnos|prosi|potrzebuj)\\p{L}*|(?:wnioskowane|żądane|potrzebne) (?:dane|informacje)',
    'nakazuj[ęe]|zarządza(?:m|my)?|zarządził|nakazać|(?:proszę|prosimy)|o (?:niezwłoczne |pilne |natychmiastowe )?(?:zabezpieczenie|udostępnienie|wydanie|przekazanie|usunięcie|zablokowanie)(?= )',
    '(?:prosz[ęe]|prosimy|zwraca(?:m|my) się|żąda(?:m|my)?|wnosz[ęe]|wnosimy|wzywa(?:m|my)?|wnioskuj[ęe]|potrzebuj[ęe]|potrzebujemy|uprzejmie prosz[ęe])',
    '(?:zażądać|zobowiązać|zwolnić)(?= od| example|[^.;]{3,120})|postanawia|postanowił',
    '(?:czy )?(?:może|mogą|mogliby|mógłby)(?: \\p{L}+)? (?:podać|przesłać|udostępnić|wskazać)',
    'zwraca(?:m|my) się [^.;]{0,40}(?:prośbą|wnioskiem|żądaniem)|wnosz[ęe]|wnosimy|wzywa(?:m|my)|żądam|żądamy|zobowiązuj[ęe]|polecam',
  ],
  questions: [
    'kto (?:jest|ma|miał|korzysta|używa|założył)|do kogo należy|na kogo (?:jest|założon\\p{L})|czyj[aei]?',
  ],
  asides: [
    'w załączeniu|załączam|przesyłam|kontakt|potwierdzenie|nie informowa\\p{L}*|poufn\\p{L}*|zachowani\\p{L}* (?:w )?tajemnic\\p{L}*',
  ],
  negations: ['nie|bez|ani|żadn\\p{L}*|nigdy'],
  listed: ['następując\\p{L}*|poniżej|poniższ\\p{L}*'],
  produce: [
    'przekaż\\p{L}*|przyśl\\p{L}*|nadesłan\\p{L}*|udostępn\\p{L}*|wydać|wydał\\p{L}*|podajcie|podania|informacj[ei] o|uzyskan\\p{L}*|dane rejestracyjne|otrzyma\\p{L}*|pozyskan\\p{L}*|kto (?:stoi|korzysta|używa|założył|jest)|do kogo|czyje|na czyje dane|zidentyfikowa\\p{L}*|zwolnić (?:z|od)|kopi[ęi]',
    'udostępni\\p{L}*|wydani\\p{L}*|wyda(?:ć|nia)|poda(?:nie|ć|nia)|przekaza\\p{L}*|przesła\\p{L}*|nadesła\\p{L}*|udziel\\p{L}*|wskaza\\p{L}*|ustal\\p{L}*|dostarcz\\p{L}*|ujawni\\p{L}*|potrzebuj\\p{L}*|kto jest',
  ],
  preserve: [
    'zabezpiecz\\p{L}*|zachowa(?:nie|ć|nia|nia w)(?= (?:dan|wszyst|treś|log|kop|zaw|wiad|info))|nie (?:usuwa|kasowa|niszcz)\\p{L}*|przechow\\p{L}*|zamrożeni\\p{L}*|utrwal\\p{L}*|retencj\\p{L}*',
    'zabezpiecz\\p{L}*|zachowa(?:nie|ć|nia) (?:danych|wszystkich)|zamroż\\p{L}*|przechowa\\p{L}*',
  ],
  remove: [
    'usun\\p{L}*|zablok\\p{L}*|zdjęci\\p{L}*|wyłącz\\p{L}*|uniemożliwi\\p{L}*|zawies\\p{L}*|dezaktyw\\p{L}*|skasuj\\p{L}*|usuń\\p{L}*',
    'usuni\\p{L}*|usuną\\p{L}*|zablokowa\\p{L}*|blokad\\p{L}*|skasowa\\p{L}*',
  ],
  things: [
    'skrzynk\\p{L}*|skrzynek|plik\\p{L}*|zdję[cć]\\p{L}*|rozm[oó]w\\p{L}*|czat\\p{L}*|połącze\\p{L}*|sesj\\p{L}*|właściciel\\p{L}*|tożsamoś\\p{L}*|materiał\\p{L}*|zawartoś\\p{L}*|kanał\\p{L}*|grup\\p{L}*|telefon\\p{L}*|login\\p{L}*|bilingi?\\p{L}*|pesel',
    'dan(?:e|ych|ymi)|inform\\p{L}+|adres\\p{L}*|ip|kont(?:o|a|em|u|ie)|treś\\p{L}+|wiadomoś\\p{L}+|korespondencj\\p{L}*|abonent\\p{L}*|użytkownik\\p{L}*|logowa\\p{L}*|log(?:i|ów)|histori\\p{L}*|numer\\p{L}*|nazwisk\\p{L}*|imieni\\p{L}*|imi[ęe]|posiadacz\\p{L}*|osob[ya]|stron[ya]|profil\\p{L}*|rejestracj\\p{L}*|poczt\\p{L}*',
  ],
  later: [
    '(?:do czasu|w oczekiwaniu|do momentu)[^.;:]{0,200}',
    '(?:zostanie|zostaną) (?:\\p{L}+ )?(?:przesłan|skierowan|przekazan|nadesłan)[^.;:]{0,200}',
  ],
  removable: [
    'komentarz\\p{L}*|ogłosze\\p{L}*|wpis\\p{L}*|film(?:u|y|ów|ik\\p{L}*)?|fotografi\\p{L}*|ofert\\p{L}*|dostęp\\p{L}*|kanał\\p{L}*|grup\\p{L}*|materiał\\p{L}*|post\\p{L}*|zdję[cć]\\p{L}*|witryn\\p{L}*|usług\\p{L}*|domen\\p{L}*|nagra\\p{L}*',
    'treś\\p{L}+|stron[ya]\\p{L}*|kont[oa]|profil\\p{L}*|wpis\\p{L}*|film\\p{L}*|url|ogłosze\\p{L}*',
  ],
  subscriber: [
    'dan(?:e|ych) (?:personaln\\p{L}+|płatności|płatnika|dotycząc\\p{L}+ płatności)|sposob\\p{L}+ płatności',
    'dan(?:e|ych|ymi)(?:,? \\p{L}+){0,3} (?:abonent|osobow|użytkownik|osob|posiadacz|identyfik|rejestr|właściciel|klient|kontaktow|bilingow|płatnicz|subskryb|adresow|teleadresow|rozliczeniow|teleinformatyczn)\\p{L}*|dan(?:e|ych) (?:podan|podane|wskazan|użyt|wpisan)\\p{L}*|(?:imi[ęe]|imienia|imiona|nazwisk\\p{L}*|pesel)|(?:numer\\p{L}*|nr) (?:\\p{L}+ )?(?:telefon|kontaktow|tel\\.?|rachunk|kont[ao]|dokument)\\p{L}*|adres\\p{L}* (?:zamieszkania|zameldowania|kontaktow\\p{L}*|korespondencyjn\\p{L}*|e-?mail (?:pomocnicz|zapasow|odzysk|alternatyw|rejestr|podan)\\p{L}*|poczty (?:pomocnicz|zapasow|alternatyw)\\p{L}*|pomocnicz\\p{L}*|zapasow\\p{L}*)|(?:kto|jaka osoba|kim) (?:\\p{L}+ )?(?:jest|stoi|korzysta|używa|założył|zarejestrował|prowadzi|administruje)|na (?:kogo|czyje (?:dane|nazwisko))|komu przypisan\\p{L}*|dat[aęy] (?:urodzenia|rejestracji|założenia|utworzenia)|właściciel\\p{L}*|posiadacz\\p{L}*|abonent\\p{L}*|użytkownik(?:a|iem)? (?:konta|adresu|profilu|numeru|skrzynki)|tożsamoś\\p{L}+|metod\\p{L} płatności|karty płatniczej|sposób płatności|rejestracj(?:i|a) konta|administrator\\p{L}* (?:grupy|kanału|profilu|konta)',
    'dan(?:e|ych) (?:[^.;]{0,40})?rejestracyjn\\p{L}*|rejestracyjnych(?=,| i| oraz)|dan(?:e|ych) abonenta',
    'dan(?:e|ych) (?:abonent\\p{L}*|osobow\\p{L}*|użytkownik\\p{L}*|osoby|posiadacz\\p{L}*|identyfik\\p{L}*|rejestr\\p{L}*|właściciel\\p{L}*)|imi(?:ę|enia|ona)|nazwisk\\p{L}*|numer\\p{L}* telefon\\p{L}*|adres\\p{L}* zamieszkania|posiadacz\\p{L}*|pesel|tożsamoś\\p{L}+|kto jest|do kogo należy',
  ],
  traffic: [
    'dan(?:e|ych) (?:o lokalizacji|lokalizacyjn\\p{L}+|geolokalizacyjn\\p{L}+|retencyjn\\p{L}+)',
    '(?:histori|wykaz|log|dan|zestawieni|rejestr|czas|dat|godzin|list|informacj)\\p{L}* (?:o |dotycząc\\p{L}* |z )?(?:\\p{L}+ )?(?:logowa|połącze|sesj|ip|adresów ip|transmis|dostęp|aktywnoś|ruchu|telekomunikac|zalogowa|internetow|bilingow)\\p{L}*|(?:ostatni|ostatnie|ostatnich)\\p{L}* (?:\\d+ )?(?:ip|logowa|połącze|sesj|adres ip|aktywnoś)\\p{L}*|sesj[ei]|port\\p{L}* (?:źródłow\\p{L}*)?|logi|logów|zalogowa\\p{L}*|metadan\\p{L}*|nagłówk\\p{L}*|biling\\p{L}*|geolokalizacj\\p{L}*|lokalizacj\\p{L}*|połączeni(?:a|ach|ami)|adres(?:y|ów|u|ami)? ?ip|numer\\p{L}* ip|stacj\\p{L}* bts',
    'połączeniow\\p{L}+|wykaz\\p{L}* logowań|geolokalizac\\p{L}+|lokalizac\\p{L}+ urządzenia',
    'adres\\p{L}* ip|(?:ostatni\\p{L}* )?ip|histori\\p{L}+ logowa\\p{L}+|logowa\\p{L}+|log(?:i|ów)|danych o ruchu|dan(?:e|ych) (?:transmisyjn\\p{L}*|o ruchu|telekomunikacyjn\\p{L}*|połączeni\\p{L}*)',
  ],
  content: [
    '(?:zdję(?:ć|cia)|film(?:ów|y)|nagra(?:ń|nia)) (?:i|oraz) (?:zdję(?:ć|cia)|film(?:ów|y)|nagra(?:ń|nia))(?= (?:z |kont|zapis|przes|użytk|profil))',
    '(?:treś|zawartoś|kopi|archiw)\\p{L}+ (?:\\p{L}+ )?(?:wiadomo|korespond|rozm|mail|e-?mail|kont|skrzyn|czat|poczt|profil|komunik|plik)\\p{L}*|(?:wszystk|zapisan|wysłan|odebran|przechowywan|otrzyman)\\p{L}+ (?:i \\p{L}+ )?(?:wiadomo|mail|e-?mail|zdję|plik|korespond|rozm|film|załącznik)\\p{L}*|(?:wiadomości|zdjęć|zdjęcia|plików|pliki|filmów|załącznik\\p{L}*|rozmów|czatów)(?:,| i(?= )| oraz(?= ))|zawartoś\\p{L}+ (?:skrzyn|kont|poczt|profil|dysk|chmur)\\p{L}*|korespondencj\\p{L}*|konwersacj\\p{L}*|kopi\\p{L}+ zapasow\\p{L}+|książk\\p{L} adresow\\p{L}',
    'treś\\p{L}+(?: (?:wiadomości|korespondencji|rozmów|maili|konta))?|korespondencj\\p{L}*|wiadomości (?:e-?mail|prywatn\\p{L}*|przesłan\\p{L}*)',
  ],
  emergency: [
    'zagrożenie życia|zagrożeni[ea] (?:dla )?życia|bezpośredni\\p{L}* (?:zagrożeni\\p{L}+|niebezpieczeństw\\p{L}+)|niebezpieczeństw\\p{L}+ utraty życia|nagły przypadek|przypad\\p{L}+ niecierpiąc\\p{L}+ zwłoki|(?:wniosek|żądanie|zapytanie) (?:alarmow|awaryjn)\\p{L}+|w trybie (?:nagłym|alarmowym|awaryjnym|ratowania życia)|sytuacj\\p{L} nadzwyczajn\\p{L}+',
  ],
  noEmergency: [
    'nie (?:jest|ma) [^.;]{0,20}zagrożeni\\p{L}*|numer alarmowy',
    '(?:nie|brak|bez|ani|żadn\\p{L}+) (?:(?:jest|ma|to|są|istnieje|występuje|zachodzi|stanowi|w|trybie|chodzi|o|obecnie|aktualnie|bezpośredni\\p{L}*|realn\\p{L}*|żadn\\p{L}+|przypad\\p{L}+|sytuacj\\p{L}+|stan\\p{L}*|dla) ){0,5}(?:zagrożeni|niebezpieczeństw|nagły|nagłego|alarmow|nadzwyczajn|niecierpiąc)\\p{L}*',
    '(?:zagrożeni\\p{L}+ (?:dla )?życia|bezpośredni\\p{L}* zagrożeni\\p{L}+|nagły przypadek)(?: \\p{L}+){0,3} (?:nie (?:ma|istnieje|występuje|zachodzi)|wykluczon\\p{L}+|minęł\\p{L}+|ustał\\p{L}+)|(?:zagrożenie życia|nagły przypadek|tryb alarmowy) ?[:=?–-] ?(?:nie|brak)(?!\\p{L})',
    '(?:w|tylko w|wyłącznie w) (?:nagłych|pilnych|sytuacjach) (?:przypadkach|wypadkach|zagrożenia)|w przypadku (?:zagrożenia|nagłym)|w razie (?:zagrożenia|niebezpieczeństwa)|(?:numer|telefon|ćwiczeni)\\p{L}* alarmow\\p{L}+',
  ],
  danger: [
    'samobój\\p{L}*|zabi\\p{L}*|śmier\\p{L}*|porwa\\p{L}*|zakładni\\p{L}*|bomb\\p{L}*|zagin\\p{L}*|zagroż\\p{L}*|okup\\p{L}*|bro[nń]\\p{L}*|terror\\p{L}*|morder\\p{L}*|gwałt\\p{L}*|skończy',
  ],
  telling: [
    '\\p{L}{2,}(?:ił|iła|ął|ęła|ał|ała|ył|yła|ali|ili|ały|iły|ało|iło|eł|rwał)(?: się)?(?!\\p{L})|został\\p{L}*',
    'pokrzywdzon\\p{L}*|sprawc\\p{L}*|podejrzan\\p{L}*|nieznan\\p{L}*|ofiar\\p{L}*|oszust\\p{L}* ',
  ],
  noTelling: [
    'w załącz\\p{L}*|na podstawie|podejrzany jest o czyn|postanow\\p{L}*|w sprawie o|wniosek o pomoc|uzasadnienie$|poufn\\p{L}*|nie informowa\\p{L}*|prowadzon\\p{L}* (?:dochodzeni|śledztw|postępowani)\\p{L}*',
  ],
  crimeLeads: [
    '(?:w sprawie|sprawa|śledztw\\p{L}+|dochodzeni\\p{L}+|postępowani\\p{L}+)(?: (?:RSD|Ds|karn\\p{L}+|o sygn\\.) ?[\\d/.]*)?(?: w sprawie)? (?:o|dotyczy|dotycząc\\p{L}+|dot\\.|przywłaszczenia(?=))(?! (?:czyn|sygn))|w sprawie(?! o )|(?:prowadzon|wszczęt|zarejestrowan)\\p{L}+ (?:w sprawie )?o|kwalifikowan\\p{L}+ jako|sprawa dotyczy|dotycząc(?:ym|ej|ego|a|e)|podejrzan\\p{L}+ o|przestępstw\\p{L}* (?:polegające na)?',
  ],
  crimeEnds: [
    'tj|to jest|z art|na podstawie|prosz[ęe]|prosimy|zwracam|nr|popełnion\\p{L}*|na szkodę|czyli|przez|oraz|z dnia|art',
  ],
  noCrime: [
    'z|z art|pomocy|wydania|ochrony|art|czyn|konta|użytkownik\\p{L}*|danych|określon\\p{L}*|tej|niniejsz\\p{L}*|żądani\\p{L}*|niezwłoczn\\p{L}*|wydani\\p{L}*|udostępni\\p{L}*|RSD|o',
  ],
  holders: [
    'użytkowni\\p{L}+|abonent\\p{L}*|posiadacz\\p{L}*|właściciel\\p{L}*|klient\\p{L}*|podejrzan\\p{L}+|zainteresowan\\p{L}+|osób trzecich|osobom trzecim|nikogo|nikomu|nikt',
  ],
  tells: [
    '(?:po)?informowa(?:ć|nia|nie|n[yae])|(?:po)?informuj\\p{L}*|powiad(?:amiać|omić|amiajcie|amiani\\p{L}+|omion[yae]|omieni\\p{L}+)|zawiad(?:amiać|omić|amiani\\p{L}+|omieni\\p{L}+|omion[yae])|ujawni(?:ać|ć|ani\\p{L}+|eni\\p{L}+|ajcie)|uprzedza(?:ć|nie|nia)|uprzedzić|dowiedzi(?:eć|ał|ała)|kontaktować|wiedz(?:ieć|iał|iała|y)|ostrzega(?:ć|nie|nia)|ostrzec',
  ],
  silences: [
    'nie|bez|nigdy|zakaz\\p{L}*|odstąpi\\p{L}+|odroczy\\p{L}*|zaniech\\p{L}+|powstrzym\\p{L}+|unika\\p{L}*',
  ],
  mayTell: [
    'nie (?:ma|jest|zgłaszam\\p{L}*)(?: \\p{L}+){0,3} (?:przeszkód|konieczn\\p{L}+|potrzeb\\p{L}+|sprzeciwu|zastrzeżeń)|nie stoi na przeszkodzie|może zostać',
  ],
  secrecy: [
    '(?:użytkownik|abonent|posiadacz)\\p{L}* nie (?:może|powinien) (?:\\p{L}+ ){0,2}(?:dowiedzieć|wiedzieć)\\p{L}*|w tajemnicy|bez wiedzy|dyskrecj\\p{L}+',
    '(?:nie|bez) (?:\\p{L}+ ){0,4}?(?:informow|informuj|powiadami|zawiadami|ujawni|uprzedz|mówi|przekazyw|kontaktow)\\p{L}*|(?:zachow|utrzym|objęt)\\p{L}+ (?:\\p{L}+ ){0,4}(?:tajemnic|poufno|dyskrecj)\\p{L}*|tajemnic[ąyę]\\p{L}* (?:śledztwa|postępowania|służbow|zawodow|prawnie)\\p{L}*|zakaz\\p{L}* (?:\\p{L}+ ){0,3}(?:ujawni|inform|powiadami|przekazyw)\\p{L}*|(?:proszę|prosimy) o (?:zachowanie )?(?:dyskrecj|poufno|nieinform|nieujawni|niepowiad)\\p{L}*',
    '(?:zachowa|zachowanie|utrzyma|utrzymanie|traktowa)\\p{L}* (?:\\p{L}+ ){0,4}(?:w )?(?:\\p{L}+ )?(?:tajemnic|poufn)\\p{L}*|nie(?:powiadamiani|informowani|ujawniani|zawiadamiani)\\p{L}+|odrocz\\p{L}+ (?:doręczeni|zawiadomieni|ogłoszeni)\\p{L}+|nie (?:\\p{L}+ ){0,3}(?:informować|powiadamiać|zawiadamiać|ujawniać|poinformować|powiadomić)|bez (?:wiedzy|zawiadamiania)|(?:zakaz|zakazuj\\p{L}+) (?:\\p{L}+ ){0,3}(?:ujawniani|informowani|powiadamiani)\\p{L}+',
    'nie(?: należy| wolno)? (?:informowa|powiadamia|zawiadamia|ujawnia)\\p{L}*|(?:zachowa\\p{L}*|utrzyma\\p{L}*) (?:w )?(?:tajemnic\\p{L}*|poufnoś\\p{L}*)|poufn(?:e|y|a|ość|ości)|bez (?:informowania|powiadamiania)|tajemnic[ay] (?:śledztwa|postępowania)',
  ],
  instructed: ['(?:na|z) (?:polecenie|zleceni[ea]|wniosek|upoważnieni[ea]|żądanie)|postanowieni\\p{L}+'],
  authorityActs: ['postanowił\\p{L}*|postanawia|żąda|zarządził|zwraca się|wnosi'],
  contact: [
    'mój (?:numer|telefon|nr)',
    'numer bezpośredni|(?:telefon|linia) bezpośredni\\p{L}*|kontakt\\p{L}*|odpowiedź (?:na|prosz)|przesłać na|na adres (?:e-?mail|mailowy)|pod (?:numer|nr)|proszę o kontakt',
  ],
  introductions: ['nazywam się|jestem'],
  basisLabels: ['podstawa prawna|podstaw\\p{L} prawn\\p{L}+'],
  basisLeads: [
    'na podstawie|w oparciu o|zgodnie z|w trybie|w myśl|w związku z|działając na podstawie|na mocy|opier\\p{L}+ się na',
  ],
  ofCrime: [
    'czyn\\p{L}*(?: z)?|tj\\.[^.;]{0,40}|przestępstw\\p{L}*[^.;]{0,40}|określon\\p{L}* w|w sprawie[^.;]{0,60}|podejrzan\\p{L}*[^.;]{0,30}',
  ],
  accounts: [
    '(?:abonenta |użytkownika |posiadacza |właściciela |osoby, która założyła )?(?:kont[oaemu]{1,2}|użytkownik\\p{L}*|profil\\p{L}*|adres\\p{L}* (?:e-?mail|poczty\\p{L}*|mailow\\p{L}*)|skrzynk\\p{L}*|numer\\p{L}*|nick\\p{L}*|grup\\p{L}*)(?: e-?mail)?',
  ],
  cases: ['(?:sygn(?:\\.|atura)(?: akt)?|sprawa|akta|nr sprawy|rsd)(?: nr)?(?: ?:)?'],
  references: [
    '(?:nasz )?znak(?: sprawy)?(?: ?:)?|l\\. ?dz\\.(?: nr)?(?: ?:)?|nr (?:pisma|zdarzenia|rejestru) ?:?',
  ],
  joins: ['i|oraz|a|ale|jak również'],
  victims: [
    'świad(?:ek|ka|kiem)|pokrzywdzon\\p{L}*|ofiar\\p{L}*|zgłaszając\\p{L}+|zawiadamiając\\p{L}+|informator\\p{L}*',
  ],
};
