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
    'ust|pkt|zw|lit|art|ust|pkt|nr|ul|al|tel|r|ds|dz|k|p|m|st|mł|asp|kom|insp|nadkom|podkom|sierż|szt|mgr|dr|tj|tzw|np|itp|m\\.in|zw|lit|par|poz|sygn|im|pl|por|ww|prok|L|dn',
  ],
  asks: [
    'nakazuj[ęe]|zarządza(?:m|my)?|zarządził|nakazać|(?:proszę|prosimy)|o (?:niezwłoczne |pilne |natychmiastowe )?(?:zabezpieczenie|udostępnienie|wydanie|przekazanie|usunięcie|zablokowanie)(?= )',
    '(?:prosz[ęe]|prosimy|zwraca(?:m|my) się|żąda(?:m|my)?|wnosz[ęe]|wnosimy|wzywa(?:m|my)?|wnioskuj[ęe]|potrzebuj[ęe]|potrzebujemy|uprzejmie prosz[ęe])',
    '(?:zażądać|zobowiązać|zwolnić)(?= od| example|[^.;]{3,120})|postanawia|postanowił',
    '(?:czy )?(?:może|mogą|mogliby|mógłby)(?: \\p{L}+)? (?:podać|przesłać|udostępnić|wskazać)',
    'zwraca(?:m|my) się [^.;]{0,40}(?:prośbą|wnioskiem|żądaniem)|wnosz[ęe]|wnosimy|wzywa(?:m|my)|żądam|żądamy|zobowiązuj[ęe]|polecam',
  ],
  questions: ['kto (?:jest|korzysta|używa|założył)|do kogo należy|czyje'],
  asides: [
    'w załączeniu|załączam|przesyłam|kontakt|potwierdzenie|nie informowa\\p{L}*|poufn\\p{L}*|zachowani\\p{L}* (?:w )?tajemnic\\p{L}*',
  ],
  negations: ['nie|bez|ani|żadn\\p{L}*|nigdy'],
  listed: ['następując\\p{L}*|poniżej|poniższ\\p{L}*'],
  produce: [
    'udostępni\\p{L}*|wydani\\p{L}*|wyda(?:ć|nia)|poda(?:nie|ć|nia)|przekaza\\p{L}*|przesła\\p{L}*|nadesła\\p{L}*|udziel\\p{L}*|wskaza\\p{L}*|ustal\\p{L}*|dostarcz\\p{L}*|ujawni\\p{L}*|potrzebuj\\p{L}*|kto jest',
  ],
  preserve: ['zabezpiecz\\p{L}*|zachowa(?:nie|ć|nia) (?:danych|wszystkich)|zamroż\\p{L}*|przechowa\\p{L}*'],
  remove: ['usuni\\p{L}*|usuną\\p{L}*|zablokowa\\p{L}*|blokad\\p{L}*|skasowa\\p{L}*'],
  things: [
    'dan(?:e|ych|ymi)|inform\\p{L}+|adres\\p{L}*|ip|kont(?:o|a|em|u|ie)|treś\\p{L}+|wiadomoś\\p{L}+|korespondencj\\p{L}*|abonent\\p{L}*|użytkownik\\p{L}*|logowa\\p{L}*|log(?:i|ów)|histori\\p{L}*|numer\\p{L}*|nazwisk\\p{L}*|imieni\\p{L}*|imi[ęe]|posiadacz\\p{L}*|osob[ya]|stron[ya]|profil\\p{L}*|rejestracj\\p{L}*|poczt\\p{L}*',
  ],
  later: [
    '(?:do czasu|w oczekiwaniu|do momentu)[^.;:]{0,200}',
    '(?:zostanie|zostaną) (?:\\p{L}+ )?(?:przesłan|skierowan|przekazan|nadesłan)[^.;:]{0,200}',
  ],
  removable: [
    'treś\\p{L}+|stron[ya]\\p{L}*|kont[oa]|profil\\p{L}*|wpis\\p{L}*|film\\p{L}*|url|ogłosze\\p{L}*',
  ],
  subscriber: [
    'dan(?:e|ych) (?:[^.;]{0,40})?rejestracyjn\\p{L}*|rejestracyjnych(?=,| i| oraz)|dan(?:e|ych) abonenta',
    'dan(?:e|ych) (?:abonent\\p{L}*|osobow\\p{L}*|użytkownik\\p{L}*|osoby|posiadacz\\p{L}*|identyfik\\p{L}*|rejestr\\p{L}*|właściciel\\p{L}*)|imi(?:ę|enia|ona)|nazwisk\\p{L}*|numer\\p{L}* telefon\\p{L}*|adres\\p{L}* zamieszkania|posiadacz\\p{L}*|pesel|tożsamoś\\p{L}+|kto jest|do kogo należy',
  ],
  traffic: [
    'połączeniow\\p{L}+|wykaz\\p{L}* logowań|geolokalizac\\p{L}+|lokalizac\\p{L}+ urządzenia',
    'adres\\p{L}* ip|(?:ostatni\\p{L}* )?ip|histori\\p{L}+ logowa\\p{L}+|logowa\\p{L}+|log(?:i|ów)|danych o ruchu|dan(?:e|ych) (?:transmisyjn\\p{L}*|o ruchu|telekomunikacyjn\\p{L}*|połączeni\\p{L}*)',
  ],
  content: [
    'treś\\p{L}+(?: (?:wiadomości|korespondencji|rozmów|maili|konta))?|korespondencj\\p{L}*|wiadomości (?:e-?mail|prywatn\\p{L}*|przesłan\\p{L}*)',
  ],
  emergency: [
    'zagrożenie życia|zagrożeni[ea] (?:dla )?życia|bezpośredni\\p{L}* (?:zagrożeni\\p{L}+|niebezpieczeństw\\p{L}+)|niebezpieczeństw\\p{L}+ utraty życia|nagły przypadek|sytuacj\\p{L} nadzwyczajn\\p{L}+',
  ],
  noEmergency: ['nie (?:jest|ma) [^.;]{0,20}zagrożeni\\p{L}*|numer alarmowy'],
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
  secrecy: [
    '(?:zachowa|zachowanie|utrzyma|utrzymanie|traktowa)\\p{L}* (?:\\p{L}+ ){0,4}(?:w )?(?:\\p{L}+ )?(?:tajemnic|poufn)\\p{L}*|nie(?:powiadamiani|informowani|ujawniani|zawiadamiani)\\p{L}+|odrocz\\p{L}+ (?:doręczeni|zawiadomieni|ogłoszeni)\\p{L}+|nie (?:\\p{L}+ ){0,3}(?:informować|powiadamiać|zawiadamiać|ujawniać|poinformować|powiadomić)|bez (?:wiedzy|zawiadamiania)|(?:zakaz|zakazuj\\p{L}+) (?:\\p{L}+ ){0,3}(?:ujawniani|informowani|powiadamiani)\\p{L}+',
    'nie(?: należy| wolno)? (?:informowa|powiadamia|zawiadamia|ujawnia)\\p{L}*|(?:zachowa\\p{L}*|utrzyma\\p{L}*) (?:w )?(?:tajemnic\\p{L}*|poufnoś\\p{L}*)|poufn(?:e|y|a|ość|ości)|bez (?:informowania|powiadamiania)|tajemnic[ay] (?:śledztwa|postępowania)',
  ],
  instructed: ['(?:na|z) (?:polecenie|zleceni[ea]|wniosek|upoważnieni[ea]|żądanie)|postanowieni\\p{L}+'],
  authorityActs: ['postanowił\\p{L}*|postanawia|żąda|zarządził|zwraca się|wnosi'],
  contact: [
    'numer bezpośredni|(?:telefon|linia) bezpośredni\\p{L}*|kontakt\\p{L}*|odpowiedź (?:na|prosz)|przesłać na|na adres (?:e-?mail|mailowy)|pod (?:numer|nr)|proszę o kontakt',
  ],
  introductions: ['nazywam się|jestem'],
  basisLabels: ['podstawa prawna|podstaw\\p{L} prawn\\p{L}+'],
  basisLeads: [
    'na podstawie|w oparciu o|zgodnie z|w trybie|w myśl|w związku z|działając na podstawie|na mocy',
  ],
  ofCrime: [
    'czyn\\p{L}*(?: z)?|tj\\.[^.;]{0,40}|przestępstw\\p{L}*[^.;]{0,40}|określon\\p{L}* w|w sprawie[^.;]{0,60}|podejrzan\\p{L}*[^.;]{0,30}',
  ],
  limits: [
    '(?:w (?:nieprzekraczalnym )?terminie|nie później niż w ciągu|najpóźniej w ciągu|w ciągu|(?<=termin(?: \\p{L}+)? (?:na|do|:|-) ?)) ?(?:do )?(?:\\d{1,3}|siedmiu|czternastu|trzech|pięciu|dziesięciu|trzydziestu|dziewięćdziesięciu|godziny|doby|tygodnia|dwóch|48|24)(?: ?\\((?:[\\p{L} -]+|\\d+)\\))?(?: (?:dni|godzin|godziny|tygodni|miesięcy|dni roboczych))?(?: od [^.;,:()\\n]{3,30})?',
    '(?:na (?:okres )?|przez (?:okres )?)\\d{2,3} dni|nie później niż do [^.;,:()\\n]{3,25}',
    'w terminie (?:do )?[^.;,:()\\n]{3,40}?(?=[.;,:()\\n]| danych| daty)|w ciągu [^.;,:()\\n]{3,20}|(?<!od (?:dnia )?\\d[^;]{2,30}\\s)(?<!czas oznaczony, tj\\. )do dnia [^.;,:()\\n]{4,25}|niezwłocznie|bezzwłocznie|na okres [^.;,:()\\n]{3,12}(?:dni|miesięcy)|na \\d+ dni(?: od [^.;,:()\\n]{3,30})?',
  ],
  accounts: [
    '(?:abonenta |użytkownika |posiadacza |właściciela |osoby, która założyła )?(?:kont[oaemu]{1,2}|użytkownik\\p{L}*|profil\\p{L}*|adres\\p{L}* (?:e-?mail|poczty\\p{L}*|mailow\\p{L}*)|skrzynk\\p{L}*|numer\\p{L}*|nick\\p{L}*|grup\\p{L}*)(?: e-?mail)?',
  ],
  cases: ['(?:sygn(?:\\.|atura)(?: akt)?|sprawa|akta|nr sprawy|rsd)(?: nr)?(?: ?:)?'],
  references: [
    '(?:nasz )?znak(?: sprawy)?(?: ?:)?|l\\. ?dz\\.(?: nr)?(?: ?:)?|nr (?:pisma|zdarzenia|rejestru) ?:?',
  ],
  victims: ['pokrzywdzon\\p{L}*|ofiar\\p{L}*'],
};
