import type { LetterWords } from '../words.ts';
import { loosely, withEnglish } from './mixed.ts';

const TO =
  '(?:megad\\p{L}+|közöl\\p{L}+|megküld\\p{L}+|szolgáltat\\p{L}+|átad\\p{L}+|bocsás\\p{L}+|tájékoztat\\p{L}+|megőriz\\p{L}+|megőrz\\p{L}+|törölj\\p{L}*|távolíts\\p{L}+|eltávolít\\p{L}+|megjelöl\\p{L}+|azonosít\\p{L}+|küldj\\p{L}+|küldeni)';

/** Hungarian letters. */
export const hu: LetterWords = withEnglish(
  loosely(
    {
      salutations: [
        '(?:tisztelt|kedves|t\\.|igen tisztelt|jó (?:napot|reggelt|estét)(?: kívánok)?|üdvözlöm|szia|helló|címzett)(?: [^\\n.:]{1,60})?',
      ],
      closings: [
        '(?:őszinte |mély )?tisztelettel|(?:szívélyes |baráti |szíves |kollegiális )?üdvözlettel|üdv\\.?|köszönettel|köszönöm(?: (?:a |az |szíves )?[^\\n.]{3,50})?|(?:előre is |segítségét )?köszönjük|együttműködését (?:előre is )?köszön(?:öm|jük|ve)|tisztelettel és köszönettel|maradok tisztelettel',
      ],
      prose: [
        'az?|és|hogy|nem|egy|van|volt|meg|azt|szerint|vagy|között|által|számára|alapján|illetve|valamint|is|ez|ezt|aki|amely|amelyet|kérem|kérjük|miatt|során|részére|mely|mint|már|még|kell|majd|csak|ha|de|lehet|továbbá|fenti|alábbi|hatóságunk',
      ],
      addressees: [
        'jogi (?:osztály|képviselő)\\p{L}*|ügyfélszolgálat\\p{L}*|adatvédelmi tisztviselő\\p{L}*|címzett|szolgáltató részére|igazgató részére|részére|hatósági (?:osztály|kapcsolat\\p{L}*)',
      ],
      annexes: ['mellékletek?|melléklet:'],
      disclaimers: [
        '(?:ez|jelen) (?:az )?(?:üzenet|levél|e-?mail)[^.]{0,80}(?:bizalmas|címzett)|amennyiben (?:ön )?nem a címzettje',
      ],
      abbreviations: [
        'bek|pont|tv|sz|szám|ún|pl|stb|kb|ill|dr|r|hdgy|fhdgy|szds|őrgy|alez|ezds|ftőrm|törm|őrm|zls|tzls|ftzls|ált|btk|be|rtv|eht|ekertv|u|út|tel|fax|ker|em|fsz|bü|nyom|ny|ügysz|ikt|hiv|mell|évf|old|ti|vö|id|ifj|özv|kft|zrt|bt|nyrt|min|max|évi|d',
      ],
      asks: [
        '(?:tisztelettel |ezúton |szíveskedjenek )?(?:kér(?:em|jük|i|ik|ném|nénk|ek|ünk)|felkér(?:em|jük)|megkeres(?:em|sük|éssel (?:élek|fordulok|fordulunk))|felhív(?:om|juk|ja)|elrendel(?:em|jük|i|te)|kötelez(?:em|zük|i|te|et)|utasít(?:om|juk|ja)|indítványoz(?:om|zuk)|szükség(?:em|ünk) (?:van|lenne)|szükséges(?=[^.;]{0,60}(?:adat|kiad|megad))|szeret(?:ném|nénk)|szíveskedj(?:en|enek|ék)|legyen(?:ek)? szíves(?:ek)?|igényel(?:em|jük)|fordul(?:ok|unk) önökhöz)',
        `köteles(?:ek)?(?= [^.;]{0,90}${TO})|(?:tudná|tudnák|tudja|meg tudná|meg tudnák|lehetséges|el tudná|ki tudná)(?:nak|k|tok)?(?= [^.;]{0,90}${TO})|(?:adja|adják|közölje|közöljék|küldje|küldjék|őrizze|őrizzék|távolítsa|távolítsák|tegye|bocsássa|jelölje)(?= (?:meg|ki|le|el|át|rendelkezés|hozzáférhetetlen|a |az ))`,
        '(?:adatkérés|megkeresés|adatszolgáltatás|adatmegőrzés|megőrzésre kötelezés) (?:iránti |tárgya)|adatszolgáltatást kér\\p{L}+|határoz(?:at|om)[^.;]{0,40}kötelez\\p{L}*',
      ],
      questions: [
        'ki (?:a |az )?(?:tulajdonos|felhasználó|előfizető|használja|áll|regisztrált)\\p{L}*|kié|kihez tartozik|ki áll',
      ],
      asides: [
        'mellékel\\p{L}+|csatol\\p{L}+|visszaigazol\\p{L}+|titokban|titoktart\\p{L}+|(?:ne|nem) (?:\\p{L}+ ){0,3}(?:tájékoztas|értesíts|tájékoztat|értesít)\\p{L}*|hivatkoz\\p{L}+|bizalmasan|válasz\\p{L}+ (?:a |az )?(?:fenti|alábbi)',
      ],
      negations: ['nem|ne|se|sem|nélkül|nincs|semmilyen'],
      listed: ['alábbi\\p{L}*|következő\\p{L}*|alább|lent|felsorolt\\p{L}*'],
      produce: [
        'közöl\\p{L}+|közlés\\p{L}*|megküld\\p{L}+|küld(?:je|jék|eni|jenek)|szolgáltat(?!ó)\\p{L}+|megad(?:ni|ás\\p{L}*|ja|ják)|ad(?:ja|ják|jon|janak) meg|kiad\\p{L}+|átad(?:ni|ás\\p{L}*|ja|ják)|bocsá[sj]\\p{L}+|bocsát\\p{L}+|tájékoztas\\p{L}+|tájékoztat(?:ni|ást|ás|ását)|megjelöl\\p{L}+|azonosít(?:ani|ás\\p{L}*|sa|sák)|megállapít\\p{L}+|adatszolgáltat\\p{L}+|rendelkezésre|ki a |kié|szükség\\p{L}*|rögzít(?:eni|se)|közl\\p{L}+|kihez tartozik',
      ],
      preserve: [
        'megőriz\\p{L}+|megőrz\\p{L}+|őriz(?:ze|zék|ni)(?: meg)?|(?:adat)?megőrzés\\p{L}*|befagyaszt\\p{L}+|ne (?:kerüljenek|töröljék|törölje)[^.;]{0,20}|megóv\\p{L}+|lement(?:eni|sék|ését)',
      ],
      remove: [
        'eltávolít\\p{L}+|távolíts\\p{L}+(?: el)?|töröl(?:je|jék|ni)|törlés\\p{L}*|hozzáférhetetlen\\p{L}*|letilt\\p{L}+|tilts\\p{L}+|felfüggeszt\\p{L}+|blokkol\\p{L}+',
      ],
      things: [
        'adat(?!védel|kezel)\\p{L}*|\\p{L}+adat(?:ok|okat|ait|ai|ot)|fiók\\p{L}*|felhasznál\\p{L}+|előfizető\\p{L}*|ip|ip-?cím\\p{L}*|cím(?:et|e|ét|ek|eket|ről|hez|re)?|nevet?|nevét|név|nevének|telefonszám\\p{L}*|belépés\\p{L}*|napló\\p{L}*|log\\p{L}*|tartal(?:om|m)\\p{L}*|üzenet\\p{L}*|levelezés\\p{L}*|postafiók\\p{L}*|személyazonosság\\p{L}*|profil\\p{L}*|oldal\\p{L}*|bejegyzés\\p{L}*|regisztrác\\p{L}+|informác\\p{L}+|tulajdonos\\p{L}*|használó\\p{L}*|csatorn\\p{L}+|csoport\\p{L}*|kép(?:ek|et|eket)|videó\\p{L}*',
      ],
      later: [
        '(?:amíg|megérkezéséig|beszerzéséig)[^.;:]{0,200}|(?:később|külön|utóbb) (?:megküld|küld|érkez)\\p{L}+[^.;:]{0,100}',
      ],
      removable: [
        'adatot\\s+(?:ideiglenesen|véglegesen)|elektronikus\\s+adat(?:ot|ok|okat)?|komment\\p{L}*|hozzászólás\\p{L}*|fotó\\p{L}*|tartal(?:om|m)\\p{L}*|oldal\\p{L}*|fiók\\p{L}*|profil\\p{L}*|bejegyzés\\p{L}*|poszt\\p{L}*|videó\\p{L}*|kép\\p{L}*|hirdetés\\p{L}*|üzenet\\p{L}*|url\\p{L}*|link\\p{L}*|hozzáférés\\p{L}*|csatorn\\p{L}+|csoport\\p{L}*|felvétel\\p{L}*',
      ],
      subscriber: [
        '(?:előfizető|felhasználó|tulajdonos|számlázási|regisztrációs|személyes|személyazonosító|azonosító|születési|ügyfél|elérhetőségi|kapcsolattartási|fizetési|fiók)\\p{L}* ?(?:adat|név|nev)\\p{L}*|előfizető\\p{L}*|(?:fiók|profil|cím|postafiók|oldal)\\p{L}* (?:tulajdonos|használó|birtokos|kezelő)\\p{L}*|felhasználó\\p{L}* (?:nev|személyazonosság|kilét|elérhetőség)\\p{L}*|(?:tulajdonos|használó)\\p{L}*|nevét?|nevének|név|lakcím\\p{L}*|telefonszám\\p{L}*|személyazonosság\\p{L}*|születési (?:hely|idő|dátum)\\p{L}*|regisztráció(?:kor|s)? ?\\p{L}*|fizetési (?:mód|adat)\\p{L}*|ki (?:a|az) [^.;]{0,20}(?:tulajdonos|felhasználó|használó)\\p{L}*',
      ],
      traffic: [
        'híváslist\\p{L}+|hívásrészletező\\p{L}*',
        '(?:utolsó |legutóbbi |használt )?ip(?:-?cím\\p{L}*|-?napló\\p{L}*)?|(?:belépés|bejelentkezés|csatlakozás|hozzáférés)\\p{L}*(?: (?:napló|adat|idő|ip)\\p{L}*)?|forgalmi (?:és \\p{L}+ )?adat\\p{L}*|kísérő ?adat\\p{L}*|napló(?:adat|fájl|állomány)\\p{L}*|napló(?:k|kat|ját|t)?|log(?:ok|okat|fájl\\p{L}*|adat\\p{L}*)|port(?:szám)?(?:ot|okat|ok)?|helyadat\\p{L}*|cellainformác\\p{L}+|hívás(?:lista|részletező|adat)\\p{L}*|kapcsolódás\\p{L}*|metaadat\\p{L}*',
      ],
      content: [
        '(?:az )?(?:összes|valamennyi) (?:e-?mail|levél|üzenet)\\p{L}*(?! ?cím)|(?:e-?mail|levél|levelek|üzenetek)(?:ek)? másolat\\p{L}+',
        '(?:az? )?(?:üzenet|levél|levelezés|fiók|postafiók|beszélgetés|kommunikáció)\\p{L}* (?:teljes )?tartal\\p{L}+|tartalm(?:át|i adat\\p{L}*|ának)|(?:küldött|fogadott|tárolt|elküldött) (?:üzenet|levél|level|e-?mail)\\p{L}*|levelezés(?:ét|e|t)|üzenetváltás\\p{L}*|mentett (?:üzenet|kép)\\p{L}*',
      ],
      emergency: [
        'életveszély\\p{L}*|életet (?:vagy testi épséget )?(?:fenyegető|veszélyeztető)\\p{L}*|élete (?:van )?veszélyben|közvetlen (?:élet)?veszély\\p{L}*|közvetlen(?:ül)? fenyeget\\p{L}+|veszélyhelyzet\\p{L}*|halaszthatatlan\\p{L}* (?:intézkedés|adatkérés)\\p{L}*|sürgősségi \\p{L}+|eltűnt (?:gyer\\p{L}+|kiskorú\\p{L}*|kislány\\p{L}*|kisfiú\\p{L}*)|vészhelyzet\\p{L}*|azonnali (?:élet)?veszély\\p{L}*',
      ],
      noEmergency: [
        '(?:nem|nincs) [^.;]{0,20}(?:életveszély|veszély)\\p{L}*|segélyhívó\\p{L}*',
        '(?:nem|nincs|sem|nélkül) (?:(?:áll|fenn|forog|fenn|közvetlen|jelenleg|konkrét|ismert|minősül|tekintendő|semmilyen|valós|olyan) ){0,5}(?:életveszély|veszély|vészhelyzet|sürgősségi|halaszthatatlan)\\p{L}*',
        '(?:életveszély|veszélyhelyzet|vészhelyzet|közvetlen veszély)\\p{L}*(?: \\p{L}+){0,2} (?:nem|nincs|kizárt|kizárható|elmúlt|megszűnt)|(?:életveszély|vészhelyzet) ?[:=?–-] ?(?:nem|nincs)(?!\\p{L})',
        '(?:csak )?(?:vészhelyzet|életveszély|veszélyhelyzet)(?:ben| esetén)|sürgősségi (?:osztály|betegellátás|ügyelet|hívószám|szám|telefon)\\p{L}*',
      ],
      danger: [
        'öngyilkos\\p{L}*|megöl\\p{L}*|gyilkos\\p{L}*|emberölés\\p{L}*|halál\\p{L}*|elrabol\\p{L}*|emberrablás\\p{L}*|túsz\\p{L}*|bomb\\p{L}+|robban\\p{L}+|eltűnt\\p{L}*|fegyver\\p{L}*|terror\\p{L}*|váltságdíj\\p{L}*|lövöld\\p{L}*|erőszak\\p{L}*',
      ],
      telling: [
        '\\p{L}{3,}(?:ott|ett|ött|ta|te|tta|tte|ták|ték|tták|tték|tak|tek|ttak|ttek|ült|ált|ént)(?!\\p{L}) [^.;]{2,200}|[^.;]{2,200} \\p{L}{3,}(?:ott|ett|ött|tta|tte|ták|ték|tták|tték)(?=[.,;])',
        'sértett\\p{L}*|elkövető\\p{L}*|gyanúsított\\p{L}*|ismeretlen\\p{L}*|áldozat\\p{L}*|csal(?:ó|ás)\\p{L}*|feljelent\\p{L}+|bejelent\\p{L}+',
      ],
      noTelling: [
        'mellékel\\p{L}+|csatol\\p{L}+|kér(?:em|jük)|megkeres(?:em|sük|és)\\p{L}*|elrendel\\p{L}+|kötelezem|§|alapján (?:kér|elrendel|megkeres)\\p{L}*|jogorvoslat\\p{L}*|panasz\\p{L}*|határozat\\p{L}*|végzés\\p{L}*|titoktart\\p{L}+|tisztelettel|üdvözlettel|nyomozás(?:t)? (?:folytat|rendel)\\p{L}*|folytat nyomozást|jogsegély\\p{L}*|ügyészség\\p{L}* engedély\\p{L}*|bírság\\p{L}*|válasz\\p{L}*',
      ],
      crimeLeads: [
        '(?:bűncselekmény|cselekmény|tárgy|gyanú|ügy tárgya|minősítés|bcs)(?: tárgya| megnevezése)? ?:|ismeretlen (?:tettes|elkövető)(?: ellen)?|gyanúsított ellen',
      ],
      crimeEnds: [
        'bűntett\\p{L}*|vétség\\p{L}*|bűncselekmény\\p{L}*|miatt|gyanúja|ügyében|btk|\\(|elkövetésének|megalapozott|tárgyában|kapcsán|folytat\\p{L}*|indult|indított',
      ],
      noCrime: [
        'btk|be|§|nyomoz\\p{L}*|folytat\\p{L}*|indít\\p{L}*|az ügy|ismeretlen|adat\\p{L}*|megkeres\\p{L}*|fiók\\p{L}*|elektronikus (?:adat|hírközl)\\p{L}+|kérelem',
      ],
      holders: [
        'felhasznál\\p{L}+|előfizet\\p{L}+|ügyf[eé]l\\p{L}*|érintett\\p{L}*|fióktulajdonos\\p{L}*|tulajdonos\\p{L}*|gyanúsított\\p{L}*|harmadik (?:fél|szem)\\p{L}*|senki\\p{L}*',
      ],
      tells: [
        'tájékoztat(?:ni|ása|ás|ható|ják)|tájékoztass\\p{L}+|értesít(?:eni|ése|és|sék|se|senek|hető)|értesüljön|értesülhet|közöl(?:ni|hető|jék)|tudomás\\p{L}+|figyelmeztet(?:ni|ése)|figyelmeztessék|tudjon|tudja meg|megtudja',
      ],
      silences: ['ne|nem|se|nélkül|tilos|mellőz\\p{L}+|tartózkod\\p{L}+|halassz\\p{L}+'],
      mayTell: ['(?:nincs|nem) (?:\\p{L}+ )?(?:akadály\\p{L}*|szükség\\p{L}*|kifogás\\p{L}*)'],
      secrecy: [
        '(?:meg)?őri[zg]\\p{L}*(?: meg)? (?:\\p{L}+ ){0,3}titk\\p{L}+|titk\\p{L}+ (?:meg)?őrz\\p{L}+',
        'nem (?:tájékoztat(?!t)|értesít(?!ett)|közöl(?!t)|hozhat|szerezhet)\\p{L}*|ne (?:tájékoztassák|értesítsék)|titoktartás\\p{L}*|titokban|diszkréc\\p{L}+',
        '(?:nem|ne) (?:\\p{L}+ ){0,5}(?:tájékoztat|tájékoztas|értesít|értesíts|közöl|hozhat|hozza|adhat|szerezzen|szerezhet|fedhet|fedje|tudhat|tudassa)\\p{L}*(?: \\p{L}+){0,3}|titoktart\\p{L}+|titokban|bizalmas\\p{L}*|nem szerezhet (?:\\p{L}+ )?tudomást|(?:értesítés|tájékoztatás)\\p{L}* (?:\\p{L}+ ){0,2}(?:mellőz|tilos|késleltet)\\p{L}*|(?:felhasználó|érintett|előfizető|ügyfél)\\p{L}* (?:tudta|értesítése|tájékoztatása) nélkül',
      ],
      instructed: [
        '(?:ügyész\\p{L}*|ügyészség\\p{L}*|bíró\\p{L}*|bíróság\\p{L}*|törvényszék\\p{L}*) (?:\\S+ ){0,4}(?:engedély|végzés|határozat|utasítás|rendelvény|felhívás)\\p{L}*|(?:engedély|végzés|határozat|utasítás)\\p{L}* alapján',
      ],
      authorityActs: [
        'elrendel(?:i|te|ését)|engedélyez(?:i|te)|kötelez(?:i|te)|határoz(?:ott|ta)|végz\\p{L}+|utasít(?:ja|otta)|kéri|felhívja|engedély\\p{L}+|indítványoz\\p{L}*',
      ],
      contact: [
        'válasz\\p{L}*|elérhetőség(?:em|eim|ünk|eink)|kapcsolat(?:tart|felv)\\p{L}+|telefonszámon|(?:kér\\p{L}+ )?(?:megküldeni|eljuttatni)|ügyintéző|felvilágosítás\\p{L}*',
      ],
      introductions: ['a nevem|nevem|alulírott|én'],
      basisLabels: ['jogalap\\p{L}*|jogi alap|jogszabályi alap|hivatkozott jogszabály\\p{L}*'],
      basisLeads: ['alapján|szerint|értelmében|megfelelően|hivatkozással|rendelkezései|jogalap:?|az?'],
      ofCrime: [
        'bűntett\\p{L}*[^.;]{0,50}|vétség\\p{L}*[^.;]{0,50}|bűncselekmény\\p{L}*[^.;]{0,50}|ütköző\\p{L}*|miatt[^.;]{0,20}|gyanú\\p{L}*[^.;]{0,40}',
      ],
      accounts: [
        '(?:az? )?(?:(?:e-?mail|felhasználói|példa|levelezési|chat|elektronikus levél)[ -]?)?(?:fiók\\p{L}*|postafiók\\p{L}*|profil\\p{L}*|felhasznál(?:ó|ói)\\p{L}*(?: ?n[eé]v\\p{L}*)?|felhasználónev\\p{L}*|cím\\p{L}*|azonosító\\p{L}*|csatorn\\p{L}+|csoport\\p{L}*|becen\\p{L}+|oldal\\p{L}*|telefonszám\\p{L}*|szám\\p{L}*)(?: (?:tulajdonos|használó|előfizető)\\p{L}*)?',
      ],
      cases: [
        '(?:ügyszám|bűnügyi szám|nyomozati szám|eljárás száma|nyomozás száma|ügyiratszám|ügyszámunk|büntetőügy|bü\\.? ?szám|ügyszámú|számú ügy|nyomozati ügyszám|ügy)(?:unk|a)?',
      ],
      references: [
        '(?:iktatószám|hivatkozási szám|ikt\\. ?sz|hiv\\. ?szám|hiv\\. ?sz|számunk|szám|nyilvántartási szám)(?:unk)?',
      ],
      joins: ['és|de|valamint'],
      victims: [
        'tanú\\p{L}*|sértett\\p{L}*|áldozat\\p{L}*|feljelentő\\p{L}*|panaszos\\p{L}*|bejelentő\\p{L}*',
      ],
    },
    { á: 'áa', é: 'ée', í: 'íi', ó: 'óo', ö: 'öo', ő: 'őöo', ú: 'úu', ü: 'üu', ű: 'űüu' },
  ),
);
