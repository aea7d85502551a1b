import type { LetterWords } from '../words.ts';
import { loosely, withEnglish } from './mixed.ts';

const TO =
  '(?:snieg\\p{L}+|sniegt|iesnieg\\p{L}+|izsnieg\\p{L}+|nosūt\\p{L}+|saglabā\\p{L}+|dzēs\\p{L}+|izdzēs\\p{L}+|bloķē\\p{L}+|norād\\p{L}+|pazi?ņo\\p{L}+|atklā\\p{L}+|izpau\\p{L}+|noņem\\p{L}+|nodo\\p{L}+|identificē\\p{L}+|darīt zināmu|pārtrauk\\p{L}+|nodrošinā\\p{L}+)';

/** Latvian letters. */
export const lv: LetterWords = withEnglish(
  loosely(
    {
      salutations: [
        '(?:labdien|labrīt|labvakar|sveiki|cienījam\\p{L}+|godāt\\p{L}+|ļoti cienījam\\p{L}+)(?: [^\\n.:]{1,60})?',
      ],
      closings: [
        'ar (?:cieņu|patiesu cieņu|labākajiem vēlējumiem|sveicieniem)|cieņā|(?:jau )?(?:iepriekš )?(?:paldies|pateicos|pateicamies)(?: (?:par|jau|jums)[^\\n.]{0,40})?',
      ],
      prose: [
        'un|ir|ka|no|ar|uz|par|kas|vai|tika|pēc|līdz|saskaņā|lūdzam|lūdzu|lūdz|kā|pie|kura|kuru|kurš|kuras|bija|ja|jūsu|mūsu|jums|šo|šī|šis|tiek|lai|arī|tā|to|pamatojoties|nav|nevis|bet|viņa|viņš|kurā',
      ],
      addressees: [
        'juridisk\\p{L}+ (?:daļ|nodaļ|departament)\\p{L}*|datu aizsardzības (?:speciālist|inspektor)\\p{L}*|pakalpojum\\p{L}+ sniedzēj\\p{L}*|uzņēmumam|sabiedrībai',
      ],
      annexes: ['pielikum(?:s|i|ā)'],
      disclaimers: ['šī (?:e-?pasta )?(?:vēstule|ziņa|ziņojums)[^.]{0,80}(?:konfidenci|paredzēt)'],
      abbreviations: [
        'tlr|sk|p|pp|d|nr|tālr|tel|t\\.i|t\\.sk|u\\.c|utt|piem|g|lpp|st|plkst|vec|insp|virsn|kpt|ltn|maj|dr|prof|k\\.p|lv|nod|daļ|apr|iec|raj|sk|resp|attiec|red|e-past',
      ],
      asks: [
        '(?:lūdz(?:u|am|am|)?|lūgums|pieprasu|pieprasām|pieprasa|uzdod(?:u|am)?|uzdot|uzlieku|uzliek|nolēm(?:u|a|j)|noteicu|nosaku|nepieciešam(?:i|a|s|as|o)|vajadzīg(?:i|a|s|as)|vēl(?:os|amies)|vēršamies|vēršos|aicin(?:u|ām)|jums (?:ir )?jā\\p{L}+|pienākums (?:ir )?|pieprasījums|jāsniedz|jāsaglabā|jādzēš|jāizsniedz)',
        `(?:sniedziet|iesniedziet|izsniedziet|nosūtiet|saglabājiet|dzēsiet|bloķējiet|norādiet|paziņojiet|identificējiet|noņemiet)|(?:vai (?:varat|varētu|jūs|ir iespējams)) (?=(?:\\S+ ){0,8}${TO})`,
      ],
      questions: ['kas (?:ir|lieto|izmanto|reģistrēja|izveidoja)|kam pieder|kura (?:ir|konts)'],
      asides: [
        'pielikumā|pievieno(?:ju|jam|ts)|apstiprin\\p{L}+ (?:saņemšan|ka saņēm)\\p{L}*|ne(?:informē|izpau|atklā|paziņo)\\p{L}+|konfidenciā\\p{L}+|atbild\\p{L}+ (?:lūdz|nosūt|snie)\\p{L}*',
      ],
      negations: ['ne|nav|bez|nekād\\p{L}+|neviena?m?'],
      listed: ['šād\\p{L}+|zemāk|turpmāk|tālāk|norādīt\\p{L}+|sekojoš\\p{L}+|minēt\\p{L}+'],
      produce: [
        'snieg\\p{L}+|sniedz\\p{L}*|iesnieg\\p{L}+|iesniedz\\p{L}*|izsnieg\\p{L}+|izsniedz\\p{L}*|nosūt\\p{L}+|norād(?:īt|iet)|paziņo\\p{L}+|atklā(?:t|jiet)|izpau(?:st|diet)|nodo(?:t|d)\\p{L}*|identificē\\p{L}+|noskaidro\\p{L}+|kas lieto|kas ir|kam pieder|nepieciešam\\p{L}+|vajadzīg\\p{L}+',
      ],
      preserve: [
        'saglabā(?:t|jiet|šan|jami)\\p{L}*|uzglabā\\p{L}+|iesaldē\\p{L}+|nedzēs\\p{L}+|neizdzēs\\p{L}+|jāsaglabā',
      ],
      remove: [
        'dzēs\\p{L}+|dzēš\\p{L}*|izdzēs\\p{L}+|noņem\\p{L}+|bloķē\\p{L}+|aizvāk\\p{L}+|pārtrauk\\p{L}+ piekļuv\\p{L}+|deaktiv\\p{L}+|jādzēš',
      ],
      things: [
        'dat(?:us|i|iem|u)|informācij\\p{L}+|ziņas|kont(?:a|u|s|am|ā|i)|lietotāj\\p{L}+|abonent\\p{L}*|īpašniek\\p{L}+|ip|adres\\p{L}+|žurnāl\\p{L}+|ierakst\\p{L}+|satur\\p{L}+|ziņojum\\p{L}+|vēstul\\p{L}+|tālru\\p{L}+|numur\\p{L}+|vārd\\p{L}+|identitāt\\p{L}+|reģistrācij\\p{L}+|profil\\p{L}+|lap\\p{L}+|noslodzes|pieslēg\\p{L}+|pastkast\\p{L}+|log\\p{L}*|sarakst\\p{L}+|kanāl\\p{L}+|grup\\p{L}+|fotogrāfij\\p{L}+|sludināj\\p{L}+|video\\p{L}*',
      ],
      later: [
        '(?:kamēr|līdz tiks|gaidot)[^.;:]{0,200}|(?:tiks|vēlāk tiks) (?:\\p{L}+ )?(?:nosūtīt|iesniegt|pieprasīt|sniegt|saņemt)\\p{L}*[^.;:]{0,120}',
      ],
      removable: [
        'satur\\p{L}+|lap\\p{L}+|kont(?:u|a|s)|profil\\p{L}+|ierakst\\p{L}+|video\\p{L}*|fotogrāfij\\p{L}+|attēl\\p{L}+|sludināj\\p{L}+|piekļuv\\p{L}+|kanāl\\p{L}+|grup\\p{L}+|saiti?\\p{L}*|url\\p{L}*|vietn\\p{L}+',
      ],
      subscriber: [
        '(?:reģistrācij|abonent|lietotāj|person|kontakt|identifikācij|identificējoš|īpašniek|maksājum)\\p{L}* (?:un \\p{L}+ )?dat\\p{L}+|abonent\\p{L}*|(?:konta|profila|adreses|pastkastes) (?:īpašniek|lietotāj|turētāj)\\p{L}*|īpašniek\\p{L}+|vārd\\p{L}+(?:,| un)? uzvārd\\p{L}+|vārd(?:s|u)(?=,)|tālru\\p{L}+ numur\\p{L}+|dzimšanas dat\\p{L}+|identitāt\\p{L}+|kas (?:ir|lieto|izmanto)|kam pieder|reģistrācijas (?:dat|laik)\\p{L}*|reģistrācijas(?=,| un)|uzvārd\\p{L}+|personas kod\\p{L}*',
      ],
      traffic: [
        '(?:pēdēj\\p{L}+ |izmantot\\p{L}+ )?ip(?:[- ]?adres\\p{L}+)?|noslodzes dat\\p{L}+|saglabājam\\p{L}+ dat\\p{L}+|(?:pieslēg|pieteik|autoriz)\\p{L}+(?: (?:dat|žurnāl|vēstur|laik|ierakst|ip)\\p{L}*)?|(?:žurnāl|log)\\p{L}* ?(?:ierakst|fail|dat)\\p{L}*|port(?:us|i|u)|piekļuves (?:žurnāl|ierakst|dat)\\p{L}+|atrašanās vietas dat\\p{L}+|metadat\\p{L}+|savienojum\\p{L}+|auditācijas pierakst\\p{L}*',
      ],
      content: [
        '(?:ziņojum|vēstuļ|vēstul|konta|saraks|pastkast|sarun)\\p{L}* satur\\p{L}+|satura dat\\p{L}+|satur(?:u|s|a)(?=[ ,.;])|saraksti|(?:nosūtīt|saņemt|saglabāt)\\p{L}+ (?:un \\p{L}+ )?(?:ziņojum|vēstul|ziņ)\\p{L}+',
      ],
      emergency: [
        '(?:tieš|reāl|nenovēršam|tūlītēj)\\p{L}* (?:draud|apdraud|briesm)\\p{L}*|(?:draud|apdraud)\\p{L}+ (?:\\p{L}+ )?(?:dzīvīb|veselīb)\\p{L}+|dzīvīb\\p{L}+ (?:\\p{L}+ )?(?:apdraud|draud|briesm)\\p{L}*|pazudus\\p{L}+ (?:bērn|meiten|zēn|nepilngad)\\p{L}*|briesmas dzīvībai|(?:ārkārtas|neatliekam\\p{L}+|steidzam\\p{L}+) (?:gadījum|situācij|pieprasījum)\\p{L}*',
      ],
      noEmergency: [
        '(?:nav|ne) [^.;]{0,20}(?:draud|steidzam|briesm)\\p{L}*|ārkārtas tālru\\p{L}+',
        '(?:nav|ne|bez|nepastāv) (?:(?:runa|par|tieš\\p{L}*|reāl\\p{L}*|pašlaik|zinām\\p{L}*|nekād\\p{L}*|šis|uzskatām\\p{L}*) ){0,5}(?:draud|apdraud|briesm|ārkārt|neatliek|steidzam)\\p{L}*',
        '(?:draudi|apdraudējums|briesmas) (?:\\p{L}+ )?(?:dzīvībai|veselībai)(?: \\p{L}+){0,2} (?:nav|nepastāv|izslēgt\\p{L}+|novērst\\p{L}+)|ārkārtas (?:gadījums|situācija) ?[:=?–-] ?nē(?!\\p{L})',
        '(?:tikai )?ārkārtas (?:gadījum|situācij)(?:os|ā|ās)|ārkārtas (?:tālru|numur|dienest|mācīb)\\p{L}*',
      ],
      danger: [
        'pašnāv\\p{L}+|slepkav\\p{L}+|nogalin\\p{L}+|nāv\\p{L}+|nolaup\\p{L}+|ķīlniek\\p{L}+|bumb\\p{L}+|spridz\\p{L}+|pazudus\\p{L}+|pazud\\p{L}+|ieroc\\p{L}+|ieroč\\p{L}+|teror\\p{L}*|izpirkum\\p{L}+|izvaro\\p{L}+',
      ],
      telling: [
        '(?:tika|ir|bija) \\p{L}{3,}(?:ts|ta|ti|tas|is|usi|uši)(?!\\p{L})|\\p{L}{4,}(?:ēja|āja|īja|oja|ējis|ājis|usi|usies|uši)(?!\\p{L})',
        'cietuš\\p{L}+|aizdomās\\p{L}*|nezinām\\p{L}+|nenoskaidrot\\p{L}+|upur\\p{L}+|krāp\\p{L}+|vainīg\\p{L}+',
      ],
      noTelling: [
        'pielikumā|pievieno\\p{L}+|lūdz(?:u|am)|pamatojoties|saskaņā ar|lēmum\\p{L}+|tiesisk\\p{L}+ palīdz\\p{L}+|konfidenciā\\p{L}+|neizpau\\p{L}+|atbild\\p{L}+|ar cieņu|kriminālprocess (?:ir )?(?:uzsākts|ierosināts)|pieprasījum\\p{L}+',
      ],
      crimeLeads: [
        '(?:kriminālproces\\p{L}+|krimināllie\\p{L}+|izmeklēšan\\p{L}+)(?: nr\\.? ?\\S+)?(?:,? (?:kas )?(?:uzsākt\\p{L}+|ierosināt\\p{L}+))?(?: \\d{4}\\S* \\S+ \\S+)? par|(?:izmeklē(?:jam|ju|ts|jot)|aizdomas par|aizdomās par)|noziedzīg\\p{L}+ nodarījum\\p{L}+ ?:|kvalifikācija ?:|noziegum\\p{L}+ ?:',
      ],
      crimeEnds: [
        'saskaņā|pēc|paredzēt\\p{L}+|pant\\p{L}+|kl|kas|kur\\p{L}*|nr|kurā|lūdz\\p{L}+|un lūdz\\p{L}+|\\(',
      ],
      noCrime: [
        'kl|kpl|kont\\p{L}+|dat\\p{L}+|lietotāj\\p{L}+|adres\\p{L}+|noziedzīg\\p{L}+ nodarījum\\p{L}+|to|šo',
      ],
      holders: [
        'lietotāj\\p{L}+|īpašniek\\p{L}+|abonent\\p{L}+|klient\\p{L}+|aizdomās turēt\\p{L}+|treš\\p{L}+ person\\p{L}+|nevienam',
      ],
      tells: ['informē\\p{L}+|paziņo\\p{L}+|izpau\\p{L}+|atklā\\p{L}+|uzzinā\\p{L}+|zinātu|brīdinā\\p{L}+'],
      silences: ['ne|nav|bez|aizlieg\\p{L}+|nedrīkst|atturē\\p{L}+'],
      mayTell: ['nav(?: \\p{L}+)? (?:iebildum\\p{L}+|nepieciešam\\p{L}+|šķēršļ\\p{L}+)'],
      secrecy: [
        'neinformē(?!j)\\p{L}*|neizpau\\p{L}*|nepaziņo\\p{L}*|slepen\\p{L}*',
        'ne(?:informē|izpau|atklā|paziņo|darīt zināmu|iepazīstin)\\p{L}*|neizpaužam\\p{L}+|konfidenciāl\\p{L}+|slepen\\p{L}+|izmeklēšanas noslēpum\\p{L}+|(?:bez|nezinot) (?:lietotāj|īpašniek|abonent)\\p{L}+ (?:ziņas|informēšanas)?|aizlieg\\p{L}+ (?:\\p{L}+ )?(?:izpaust|informēt|paziņot)',
      ],
      instructed: [
        '(?:pamatojoties uz|saskaņā ar|izpildot|ar) (?:\\S+ ){0,6}?(?:lēmum|piekrišan|atļauj|norādījum|uzdevum)\\p{L}*|(?:prokuror\\p{L}+|izmeklēšanas tiesneš\\p{L}+|ties\\p{L}+) (?:\\S+ ){0,5}?(?:lēmum|piekrišan|atļauj|norādījum)\\p{L}*',
      ],
      authorityActs: ['nolēma|nolemj|uzliek|uzdod|uzdevis|atļāva|atļauj|akceptēja|pieprasa|lūdz|piekrita'],
      contact: ['atbild\\p{L}+|kontaktpersona|sazin\\p{L}+|pa tālruni|jautājum\\p{L}+'],
      introductions: ['es esmu|esmu|mani sauc'],
      basisLabels: ['juridiskais pamats|tiesiskais pamats|pamatojums'],
      basisLeads: ['saskaņā ar|pamatojoties uz|atbilstoši|ievērojot|vadoties pēc|pamats'],
      ofCrime: [
        'noziedzīg\\p{L}+ nodarījum\\p{L}+[^.;]{0,60}|noziegum\\p{L}+[^.;]{0,60}|kriminālproces\\p{L}+[^.;]{0,50}par|paredzēt\\p{L}+|aizdom\\p{L}+[^.;]{0,50}',
      ],
      accounts: [
        '(?:(?:e-?pasta|elektroniskā pasta|lietotāja) )?(?:kont(?:a|u|s|am|ā|iem)|lietotāj\\p{L}+|adres\\p{L}+|profil\\p{L}+|numur\\p{L}+|pastkast\\p{L}+|kanāl\\p{L}+|grup\\p{L}+|vārd\\p{L}+|segvārd\\p{L}+)(?: (?:īpašniek|lietotāj)\\p{L}+)?',
      ],
      cases: ['kriminālproces(?:s|a|ā|u|am)|krimināllieta?\\p{L}*|lieta(?:s)?(?: materiāl\\p{L}+)?|kp'],
      references: ['(?:mūsu )?(?:nr|reģ)\\.?(?: nr)?|reģistrācijas'],
      joins: ['un|bet|kā arī'],
      victims: ['lieciniek\\p{L}+|cietuš\\p{L}+|upur\\p{L}+|iesniedzēj\\p{L}+'],
    },
    { ā: 'āa', č: 'čc', ē: 'ēe', ģ: 'ģg', ī: 'īi', ķ: 'ķk', ļ: 'ļl', ņ: 'ņn', š: 'šs', ū: 'ūu', ž: 'žz' },
  ),
);
