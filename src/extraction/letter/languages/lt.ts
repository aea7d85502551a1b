import type { LetterWords } from '../words.ts';
import { loosely, withEnglish } from './mixed.ts';

const TO =
  '(?:pateik\\p{L}+|nurody\\p{L}+|atsiųs\\p{L}+|išsaugo\\p{L}+|saugo\\p{L}+|pašalin\\p{L}+|ištrin\\p{L}+|perduo\\p{L}+|suteik\\p{L}+|atskleis\\p{L}+|praneš\\p{L}+|blokuo\\p{L}+|panaikin\\p{L}+|identifikuo\\p{L}+|išduo\\p{L}+|užtikrin\\p{L}+|persiųs\\p{L}+)';

/** Lithuanian letters. */
export const lt: LetterWords = withEnglish(
  loosely(
    {
      salutations: [
        '(?:gerbiam\\p{L}+|laba diena|labas rytas|labas vakaras|labas|sveiki|mieli)(?: [^\\n.:]{1,60})?',
      ],
      closings: [
        '(?:su )?(?:pagarba|pagarbiai|geriausiais linkėjimais|linkėjimais)|(?:iš anksto )?(?:dėkoj(?:u|ame)|ačiū)(?: (?:už|jums|iš)[^\\n.]{0,40})?|viso gero|gražios dienos',
      ],
      prose: [
        'ir|yra|kad|į|iš|su|kaip|dėl|ar|bei|buvo|per|nuo|iki|pagal|prašome|prašau|taip|už|apie|arba|kuris|kuri|kurie|kurio|šio|šis|jo|jos|jūsų|mūsų|jums|jis|tai|nes|po|prie|vadovaudamasis|atliekamas|esant|ikiteisminį|bus',
      ],
      addressees: [
        'teisės (?:skyri|departament)\\p{L}*|juridin\\p{L}+ skyri\\p{L}*|duomenų apsaugos pareigūn\\p{L}*|paslaugų teikėj\\p{L}*|bendrovei|įmonei',
      ],
      annexes: ['pried(?:as|ai)|pridedama'],
      disclaimers: [
        '(?:ši|šis|šiame) (?:el\\. )?(?:žinut|laišk|pranešim)\\p{L}*[^.]{0,80}(?:konfidencial|skirta)',
      ],
      abbreviations: [
        'plg|pp|str|d|p|pan|t\\.y|t\\.t|kt|pvz|nr|g|pr|al|tel|el|m|mėn|val|min|vyr|vyresn|spec|dr|doc|prof|a\\.k|r|vlk|apyl|raj|mst|žr|pst|egz|l\\.e\\.p|š\\.m|tūkst|mln|eur|kom|insp',
      ],
      asks: [
        '(?:(?:maloniai |nuoširdžiai )?praš(?:au|ome|o|oma|omi|yčiau|ytume)|reikalauj(?:u|ame|a|ama)|nutar(?:iu|ia|ė)|įpareigoj(?:u|ame|a)|įpareigoti|nurod(?:au|ome)(?= )|kreip(?:iuosi|iamės)|norė(?:čiau|tume)|reikia|reikaling(?:i|a|as|os)|būtina|pageidauj(?:u|ame)|siūl(?:au|ome)|turite|privalo(?:te|ma)?|pavedu|paved(?:a|ė))',
        `(?:pateikite|nurodykite|atsiųskite|išsaugokite|saugokite|pašalinkite|ištrinkite|perduokite|suteikite|atskleiskite|praneškite|blokuokite|panaikinkite)|(?:gal (?:galite|galėtumėte)|ar (?:galite|galėtumėte)|galėtumėte|galite) (?=(?:\\S+ ){0,8}${TO})|(?:prašymas|reikalavimas) (?=(?:\\S+ ){0,3}(?:pateikti|išsaugoti|pašalinti|dėl))`,
      ],
      questions: ['kas (?:yra|naudojasi|naudoja|sukūrė|registravo)|kam priklauso|kieno'],
      asides: [
        'prided(?:u|ame|ama)|patvirtin\\p{L}+ (?:gavim|kad gavo)\\p{L}*|ne(?:informuo|atskleis|praneš|skelb)\\p{L}+|konfidencial\\p{L}+|atsakym\\p{L}+ (?:siųs|prašo|pateik)\\p{L}*',
      ],
      negations: ['ne|be|nėra|jokių|niekam'],
      listed: ['ši(?:uos|ą|as|ą)|toliau|žemiau|nurodyt\\p{L}+|išvardyt\\p{L}+|sekanči\\p{L}+'],
      produce: [
        'pateik\\p{L}+|nurody\\p{L}+|atsiųs\\p{L}+|perduo\\p{L}+|suteik\\p{L}+|atskleis\\p{L}+|praneš(?:ti|kite)|išduo\\p{L}+|persiųs\\p{L}+|identifikuo\\p{L}+|nustaty(?:ti|kite)|kas naudoja\\p{L}*|kam priklauso|reikia|reikaling\\p{L}+',
      ],
      preserve: [
        'išsaugo\\p{L}+|saugo(?:ti|kite|tų|jimas)|užsaugo\\p{L}+|įšaldy\\p{L}+|neištrin\\p{L}+|išlaiky\\p{L}+',
      ],
      remove: [
        'pašalin\\p{L}+|ištrin\\p{L}+|panaikin\\p{L}+|blokuo\\p{L}+|užblokuo\\p{L}+|nutrauk\\p{L}+ prieig\\p{L}+|deaktyv\\p{L}+',
      ],
      things: [
        'duomen\\p{L}+|informacij\\p{L}+|paskyr\\p{L}+|vartotoj\\p{L}+|naudotoj\\p{L}+|abonent\\p{L}*|savinink\\p{L}+|ip|adres\\p{L}+|prisijungim\\p{L}+|žurnal\\p{L}+|įraš\\p{L}+|turin\\p{L}+|žinut\\p{L}+|pranešim\\p{L}+|telefon\\p{L}+|numer\\p{L}+|vard\\p{L}+|tapatyb\\p{L}+|registracij\\p{L}+|profil\\p{L}+|puslap\\p{L}+|srauto|srautą|pašto dėžut\\p{L}+|log\\p{L}*|susirašinėjim\\p{L}+|kanal\\p{L}+|grup\\p{L}+|nuotrauk\\p{L}+|skelbim\\p{L}+',
      ],
      later: [
        '(?:kol bus|iki bus|laukiant)[^.;:]{0,200}|(?:bus|vėliau bus) (?:\\p{L}+ )?(?:pateikt|išsiųst|atsiųst|kreiptasi|gaut)\\p{L}*[^.;:]{0,120}',
      ],
      removable: [
        'turin\\p{L}+|puslap\\p{L}+|paskyr\\p{L}+|profil\\p{L}+|įraš\\p{L}+|vaizdo\\p{L}*|nuotrauk\\p{L}+|skelbim\\p{L}+|prieig\\p{L}+|kanal\\p{L}+|grup\\p{L}+|nuorod\\p{L}+|url\\p{L}*|svetain\\p{L}+',
      ],
      subscriber: [
        '(?:registracij|abonent|naudotoj|vartotoj|asmens|kontaktini|identifikavimo|savinink|mokėjim|tapatyb)\\p{L}* (?:ir \\p{L}+ )?duomen\\p{L}+|(?:abonent|(?:paskyros|profilio|adreso|dėžutės) (?:savinink|naudotoj|vartotoj|turėtoj))\\p{L}*|savinink\\p{L}+|vard\\p{L}+(?:,| ir)? pavard\\p{L}+|vard(?:as|ą)(?=,)|telefon\\p{L}+ numer\\p{L}+|gimimo dat\\p{L}+|tapatyb\\p{L}+|kas naudoja\\p{L}*|kam priklauso|registracijos (?:dat|laik)\\p{L}*|registracijos(?=,| ir)|pavard\\p{L}+|registracini\\p{L}+ duomen\\p{L}+',
      ],
      traffic: [
        '(?:paskutini\\p{L}+ |naudot\\p{L}+ )?ip(?:[- ]?adres\\p{L}+)?|srauto duomen\\p{L}+|prisijungim\\p{L}+(?: (?:duomen|žurnal|istorij|laik|įraš|ip)\\p{L}*)?|(?:žurnal|log)\\p{L}* (?:įraš|duomen)\\p{L}*|prievad\\p{L}+|log(?:ai|us|ų|in)|vietos nustatymo duomen\\p{L}+|metaduomen\\p{L}+|sesij\\p{L}+',
      ],
      content: [
        '(?:žinu|pranešim|laišk|paskyr|susirašinėjim|pašto dėžut)\\p{L}* turin\\p{L}+|turinio duomen\\p{L}+|turin(?:į|ys|io)(?=[ ,.;])|susirašinėjim\\p{L}+|(?:išsiųst|gaut|saugom)\\p{L}+ (?:ir \\p{L}+ )?(?:žinut|pranešim|laišk)\\p{L}+',
      ],
      emergency: [
        '(?:tiesiogin|reali|neišvengiam)\\p{L}* (?:grėsm|pavoj)\\p{L}*|(?:grėsm|pavoj)\\p{L}+ (?:žmogaus |asmens )?(?:gyvybei|sveikatai)|gyvyb\\p{L}+ (?:\\p{L}+ )?(?:grėsm|pavoj)\\p{L}+|gresia pavojus|(?:skubus|neatidėliotin|ekstren)\\p{L}* (?:atvej|situacij)\\p{L}*|(?:ekstren|neatidėliotin)\\p{L}* (?:prašym|užklaus)\\p{L}*|dingus\\p{L}+ (?:mergait|vaik|berniuk|nepilnam|mažam)\\p{L}*|ekstremali\\p{L}* situacij\\p{L}+',
      ],
      noEmergency: [
        '(?:nėra|ne) [^.;]{0,20}(?:pavoj|grėsm|skub)\\p{L}*|pagalbos numer\\p{L}+',
        '(?:nėra|ne|be|jokio|jokios) (?:(?:tai|tiesiogin\\p{L}*|reali\\p{L}*|šiuo|metu|žinom\\p{L}*|jokio|jokios|laikom\\p{L}*) ){0,5}(?:pavoj|grėsm|skub|ekstr|neatidėl)\\p{L}*',
        '(?:grėsmė|grėsmės|pavojus|pavojaus) (?:\\p{L}+ )?(?:gyvybei|sveikatai)(?: \\p{L}+){0,2} (?:nėra|nekyla|praėjo|pašalint\\p{L}+)|(?:skubus|ekstren\\p{L}+) atvejis ?[:=?–-] ?ne(?!\\p{L})',
        '(?:tik )?(?:skubiais|ekstremaliais|neatidėliotinais|ekstriniais) (?:atvejais|atvejis)|(?:ekstremaliose|skubiose) situacijose|ekstremali\\p{L}* situacij\\p{L}+ (?:valdymo|pratyb)\\p{L}*',
      ],
      danger: [
        'nusižud\\p{L}+|savižud\\p{L}+|nužud\\p{L}+|mirt\\p{L}+|pagrob\\p{L}+|įkait\\p{L}+|bomb\\p{L}+|sprog\\p{L}+|dingus\\p{L}+|dingo|ginkl\\p{L}+|teror\\p{L}*|išpirk\\p{L}+|išžagin\\p{L}+',
      ],
      telling: [
        '\\p{L}{3,}(?:ė|o|ęs|usi|ęsi|ojo|ino|ėjo|ta|tas|tos|ti|iama)(?: \\p{L}+){1,40}',
        'nukentėj\\p{L}+|įtariam\\p{L}+|nežinom\\p{L}+|nenustatyt\\p{L}+|auk(?:a|os|ai)|sukč\\p{L}+|apgaul\\p{L}+',
      ],
      noTelling: [
        'prided\\p{L}+|praš(?:au|ome)|vadovau\\p{L}+|pagal \\S+ (?:str|BPK)\\p{L}*|nutart\\p{L}+|nutarim\\p{L}+|teisin\\p{L}+ pagalb\\p{L}+|konfidencial\\p{L}+|atsakym\\p{L}+|pagarb\\p{L}+|ikiteisminis tyrimas pradėtas|atliekam\\p{L}+ ikiteismin\\p{L}+',
      ],
      crimeLeads: [
        '(?:ikiteismin\\p{L}+ tyrim\\p{L}+|tyrim\\p{L}+|byl\\p{L}+)(?: nr\\.? ?\\S+)?(?:,? (?:pradėt\\p{L}+|atliekam\\p{L}+))? dėl|tiriam(?:e|a|as|i)(?= )|įtariam\\p{L}+ padarius|nusikalstam\\p{L}+ veik\\p{L}+ ?:|nusikaltim\\p{L}+ ?:|(?:įtarimas|kvalifikuojama|kvalifikacija) ?:?',
      ],
      crimeEnds: ['pagal|numatyt\\p{L}+|str|bk|kai|kuri\\p{L}+|nr|ir praš\\p{L}+|fakto|požymi\\p{L}+|\\('],
      noCrime: [
        'bk|bpk|str|paskyr\\p{L}+|duomen\\p{L}+|naudotoj\\p{L}+|adres\\p{L}+|nurodyt\\p{L}+|informacij\\p{L}+|galim\\p{L}+$',
      ],
      holders: [
        'naudotoj\\p{L}+|vartotoj\\p{L}+|savinink\\p{L}+|abonent\\p{L}+|klient\\p{L}+|įtariam\\p{L}+|tretie\\p{L}+ asmen\\p{L}+|niekam',
      ],
      tells: [
        'informuo\\p{L}+|praneš(?:ti|kite|ama)|atskleis\\p{L}+|sužino\\p{L}+|žinotų|žinot\\p{L}*|įspė\\p{L}+',
      ],
      silences: ['ne|be|draudžiama|neturi|negali|vengti|susilaiky\\p{L}+'],
      mayTell: ['(?:nėra|ne)(?: \\p{L}+)? (?:kliūč\\p{L}+|būtina|prieštarav\\p{L}+)'],
      secrecy: [
        'konfidencial\\p{L}*|ne(?:informuo|praneš|atskle)\\p{L}*|slapt(?:a|umo|ai)(?!\\p{L}*žod)',
        'ne(?:informuo|atskleis|praneš|skelb|viešin|supažindin)\\p{L}+|(?:apie|dėl) (?:šį |šio )?prašym\\p{L}+ (?:\\p{L}+ ){0,3}ne\\p{L}+|konfidencial\\p{L}+|slapt(?:ai|umo|umą)|ikiteisminio tyrimo duomen\\p{L}+ neskelbtin\\p{L}+|be (?:naudotoj|vartotoj|savinink)\\p{L}+ žinios|draudžiama (?:\\p{L}+ )?(?:atskleisti|informuoti|pranešti)',
      ],
      instructed: [
        '(?:pagal|vadovaujantis|remiantis|vykdant) (?:\\S+ ){0,6}?(?:nutart|nutarim|pavedim|leidim|nurodym|sankcij)\\p{L}+|(?:prokuror\\p{L}+|teism\\p{L}+|teisėj\\p{L}+) (?:\\S+ ){0,5}?(?:nutart|nutarim|pavedim|leidim|nurodym)\\p{L}+',
      ],
      authorityActs: [
        'nutaria|nutarė|įpareigoja|įpareigojo|leido|leidžia|patvirtino|paveda|pavedė|reikalauja|prašo|priėmė',
      ],
      contact: ['atsakym\\p{L}+|kontaktinis asmuo|susisiek\\p{L}+|telefonu|klausim\\p{L}+'],
      introductions: ['aš esu|esu|mano vardas'],
      basisLabels: ['teisinis pagrindas|pagrindas'],
      basisLeads: ['vadovau\\p{L}+|remian\\p{L}+|pagal|atsižvelg\\p{L}+ į|pagrindu'],
      ofCrime: [
        'nusikalst\\p{L}+[^.;]{0,60}|nusikaltim\\p{L}+[^.;]{0,60}|dėl[^.;]{0,50}|numatyt\\p{L}+(?: lr)?|įtariam\\p{L}+[^.;]{0,50}|veik\\p{L}+[^.;]{0,40}',
      ],
      accounts: [
        '(?:(?:el\\. pašto|elektroninio pašto|vartotojo|naudotojo) )?(?:paskyr\\p{L}+|vartotoj\\p{L}+|naudotoj\\p{L}+|adres\\p{L}+|profil\\p{L}+|numer\\p{L}+|dėžut\\p{L}+|kanal\\p{L}+|grup\\p{L}+|vard\\p{L}+)(?: (?:savinink|naudotoj|vartotoj)\\p{L}+)?',
      ],
      cases: [
        'ikiteismin\\p{L}+ tyrim\\p{L}+|(?:baudžiam\\p{L}+ )?byl(?:a|oje|os|ą)|tyrim(?:as|o|e)|ivpr|įvykio',
      ],
      references: ['(?:mūsų )?(?:nr|reg)\\.?|registracijos|raštas|dokumento'],
      joins: ['ir|bet|taip pat'],
      victims: ['liudytoj\\p{L}+|nukentėj\\p{L}+|auk(?:a|os|ai)|pareiškėj\\p{L}+'],
    },
    { ą: 'ąa', č: 'čc', ę: 'ęe', ė: 'ėe', į: 'įi', š: 'šs', ų: 'ųu', ū: 'ūu', ž: 'žz' },
  ),
);
