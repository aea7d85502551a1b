import type { LetterWords } from '../words.ts';
import { loosely, withEnglish } from './mixed.ts';

const TO =
  '(?:posredu\\p{L}+|posredova\\p{L}+|sporoči\\p{L}*|poš?lje\\p{L}*|pošlj\\p{L}+|hrani\\p{L}*|ohrani\\p{L}*|odstrani\\p{L}*|izbriš\\p{L}+|zavaruj\\p{L}+|zavarova\\p{L}+|razkrij\\p{L}+|izroči\\p{L}*|predlož\\p{L}+|navede\\p{L}*|zamrzne\\p{L}*|onemogoči\\p{L}*|zagotovi\\p{L}*|umakne\\p{L}*|blokira\\p{L}*|shrani\\p{L}*|obvesti\\p{L}*)';

/** Slovenian letters. */
export const sl: LetterWords = withEnglish(
  loosely(
    {
      salutations: [
        '(?:spoštovan[aie]|pozdravljen[aie]|dober dan|dobro jutro|dober večer|lep pozdrav|zdravo)(?: [^\\n.:]{1,60})?',
      ],
      closings: [
        's (?:spoštovanjem|prijaznimi pozdravi)|z (?:odličnim spoštovanjem|lepimi pozdravi|lepim pozdravom)|lep(?:e|i)? pozdrav(?:e|i|ljeni)?|lp|prijazen pozdrav|(?:že )?(?:vnaprej )?(?:se (?:vam )?)?(?:zahvaljuje(?:m|mo)|hvala)(?: (?:se|vam|za|vnaprej|lepa)[^\\n.]{0,40})?',
      ],
      prose: [
        'in|je|so|da|se|na|v|za|ki|po|pri|iz|od|do|kot|ali|s|z|ne|bi|bo|bil|bila|bilo|ter|tudi|zaradi|prosim|prosimo|vas|vam|nam|naj|če|ga|jo|jih|mu|smo|sem|o|kateri|katere|tega|te|ta|podlagi',
      ],
      addressees: [
        'pravn[aie]\\p{L}* (?:služb|oddel)\\p{L}*|oddelek za|pooblaščen\\p{L}+ osebi? za varstvo (?:osebnih )?podatkov|v roke|ponudniku|operaterju',
      ],
      annexes: ['prilog[ae]'],
      disclaimers: ['to (?:elektronsko )?sporočilo[^.]{0,80}(?:zaup|namenjen)'],
      abbreviations: [
        'čl|odst|tč|toč|št|opr|str|npr|itd|oz|tj|t\\.i|t\\.j|ipd|tel|ul|dr|mag|g|ga|sp|višji|krim|insp|ur|l|uradni|al|ods|ok|l\\.r|l\\.š|idr|prim|gl|roj|k\\.d|kd|dne|cca|zap',
      ],
      asks: [
        '(?:(?:vas )?(?:vljudno |lepo )?prosi(?:m|mo)?|zaprošamo|zahteva(?:m|mo|se|)?|odreja(?:m|mo|)?(?: se)?|o d r e j a|naroča(?:m|mo)|nalaga(?:m|mo|)?(?: se)?|pozivam(?:o)?|poziva|predlaga(?:m|mo)|želi(?:m|mo)|potrebuje(?:m|mo)|naprošam(?:o)?|zaprosi(?:mo|li)|dolžn[ia] (?:ste|so)|mora(?:te|jo|)|obračam(?:o)? se|ukazuje)',
        `(?:posredujte|sporočite|pošljite|ohranite|hranite|odstranite|izbrišite|zavarujte|razkrijte|izročite|navedite|zamrznite|onemogočite|zagotovite|umaknite|blokirajte)|(?:ali (?:lahko|bi)|bi (?:lahko|nam)|je mogoče) (?=(?:\\S+ ){0,8}${TO})|(?:da|naj) (?:(?:nam|mi|se|družba|operater|ponudnik) ){0,3}(?=(?:\\S+ ){0,5}?${TO})|(?:zahteva|prošnja|zaprosilo|odredba|predlog) (?:za|po) (?=(?:\\S+ ){0,3}(?:posredovanje|podatk|hramb|zavarovanj|odstranit|razkrit|izročit))`,
      ],
      questions: ['(?:kdo|čigav\\p{L}*) (?:je|uporablja|stoji|ima)|komu pripada'],
      asides: [
        'v prilogi|prilaga(?:m|mo)|potrdit\\p{L}+ prejem\\p{L}*|ne (?:\\p{L}+ ){0,3}(?:razkri|obvest|obvešč|sezn)\\p{L}*|zaupn\\p{L}+|odgovor (?:prosimo|posredujte|pošljite)',
      ],
      negations: ['ne|ni|brez|niti|noben\\p{L}*|niso'],
      listed: ['naslednj\\p{L}+|spodaj|navedene?\\p{L}*|sledeč\\p{L}+'],
      produce: [
        'posredu\\p{L}+|posredova\\p{L}+|sporoč\\p{L}+|poš?lje\\p{L}*|pošlj\\p{L}+|razkri\\p{L}+|izroč\\p{L}+|predlož\\p{L}+|navede\\p{L}*|navedite|ugotov\\p{L}+|identific\\p{L}+|kdo je|čigav\\p{L}*|potrebuje\\p{L}*|dostav\\p{L}+|zagotov\\p{L}+',
      ],
      preserve: [
        'ohran\\p{L}+|hran(?:i|ijo|ite|iti|jenje)\\p{L}*|hramb\\p{L}+|shran(?:i|ite|iti|ijo)|zavarov\\p{L}+|zavaruj\\p{L}+|zamrzn\\p{L}+|ne (?:\\p{L}+ )?izbri\\p{L}+',
      ],
      remove: [
        'odstran\\p{L}+|izbri(?:š|s)\\p{L}*|izbris\\p{L}*|umakn\\p{L}+|umik\\p{L}*|onemogoč\\p{L}+|blokira\\p{L}*|ukin\\p{L}+|deaktivir\\p{L}+|zapr(?:etje|ite|e)',
      ],
      things: [
        'podat(?:ek|ke|kov|kih|ki|kom|ka)|informacij\\p{L}+|račun\\p{L}*|uporabnik\\p{L}*|uporabnišk\\p{L}+|naročnik\\p{L}*|lastnik\\p{L}*|imetnik\\p{L}*|ip|naslov\\p{L}*|dnevni\\p{L}+|prijav\\p{L}*|log\\p{L}*|vsebin\\p{L}+|sporočil(?:a|o|om|ih)?|komunikacij\\p{L}+|telefonsk\\p{L}+|ime|imena|identitet\\p{L}*|istovetnost\\p{L}*|registracij\\p{L}+|profil\\p{L}*|stran(?:i|jo)?|objav\\p{L}+|promet\\p{L}*|predal\\p{L}*|kanal\\p{L}*|skupin\\p{L}+|posnet\\p{L}+|slik\\p{L}+|oglas\\p{L}*|povezav\\p{L}+',
      ],
      later: [
        '(?:do pridobitve|dokler|v pričakovanju|do izdaje)[^.;:]{0,200}|(?:bo|bodo|bomo) (?:\\p{L}+ ){0,3}(?:posredovan|poslan|izdan|vložen|sledil)\\p{L}*[^.;:]{0,120}',
      ],
      removable: [
        'vsebin\\p{L}+|stran(?:i|jo)?|račun\\p{L}*|profil\\p{L}*|objav\\p{L}+|posnet\\p{L}+|slik\\p{L}+|oglas\\p{L}*|dostop\\p{L}*|kanal\\p{L}*|skupin\\p{L}+|sporočil\\p{L}*|povezav\\p{L}+|url\\p{L}*|video\\p{L}*',
      ],
      subscriber: [
        '(?:naročnišk|osebn|registracijsk|identifikacijsk|kontaktn|uporabnišk|osnovn)\\p{L}* podatk\\p{L}+|podatk\\p{L}+ o (?:\\p{L}+ )?(?:naročni|uporabni|lastni|imetni|registrac|osebi|identitet|plač)\\p{L}*|(?:naročni|lastni|imetni|uporabni)k\\p{L}* (?:račun|profil|naslov|predal)\\p{L}*|naročnik\\p{L}*|ime(?:na)? in priim\\p{L}+|ime(?=,)|priim\\p{L}+|telefonsk\\p{L}+ številk\\p{L}+|datum\\p{L}* (?:rojstva|registracije)|identitet\\p{L}*|istovetnost\\p{L}*|kdo je|komu pripada|naslov prebivališča',
      ],
      traffic: [
        '(?:zadnj\\p{L}+ |uporabljen\\p{L}+ )?ip(?:[- ]?(?:naslov|številk)\\p{L}*)?|prometn\\p{L}+ podatk\\p{L}+|podatk\\p{L}+ o (?:prometu|prijavah|povezavah|dostop)\\p{L}*|(?:dnevnik|dnevniški|dnevniške)\\p{L}* ?(?:zapis|prijav|dostop|datotek)?\\p{L}*|(?:čas|zgodovin|evidenc)\\p{L}* (?:prijav|dostop|povezav)\\p{L}*|prijav(?:e|ah|)(?= (?:v|na|z))|log(?:e|i|ov|in)?|vrat(?:a|ih)|lokacijsk\\p{L}+ podatk\\p{L}+',
      ],
      content: [
        'vsebin\\p{L}+ (?:sporočil|komunikacij|predal|račun|pogovor|e-?pošt)\\p{L}*|vsebin(?:o|e|a|ski|ske)(?=[ ,.;])|(?:poslan|prejet|shranjen)\\p{L}* sporočil\\p{L}*|sporočila(?= (?:iz|med|v))|vsebinsk\\p{L}+ podatk\\p{L}+',
      ],
      emergency: [
        '(?:neposredn\\p{L}+ )?nevarnost\\p{L}* za življenj\\p{L}+|življenj\\p{L}+ (?:je )?(?:\\p{L}+ )?(?:ogrožen|v nevarnosti)\\p{L}*|ogrožen\\p{L}* (?:je )?življenj\\p{L}+|neposredn\\p{L}+ (?:nevarnost|ogrožen)\\p{L}*|nujn\\p{L}+ primer\\p{L}*|(?:zahtev|zaprosil|primer)\\p{L}* v sili|pogrešan\\p{L}* (?:je )?(?:otrok|dek|mlad|\\d{1,2}-let)\\p{L}*|smrtn\\p{L}+ nevarnost\\p{L}*|življenjsk\\p{L}+ (?:ogrožen|nevar)\\p{L}*',
      ],
      noEmergency: [
        '(?:ni|ne gre za) [^.;]{0,20}(?:nevarn|nujn)\\p{L}*|številka za klic v sili',
        '(?:ni|ne|brez|nobene) (?:(?:gre|za|neposredn\\p{L}*|trenutno|znan\\p{L}*|konkretn\\p{L}*|nobene|v|tem|obstaja) ){0,5}(?:nevarn|nujn|ogrož|sili)\\p{L}*',
        '(?:nevarnost za življenje|neposredna nevarnost|nujen primer)(?: \\p{L}+){0,3} (?:ne obstaja|ni|izključena|mimo)|nujen primer ?[:=?–-] ?ne(?!\\p{L})',
        '(?:samo )?(?:v|za) nujn(?:ih|e) primer(?:ih|e)|v primeru nevarnosti|v sili (?:pokličite|kličite)|klic(?:e|i)? v sili',
      ],
      danger: [
        'samomor\\p{L}*|ubi(?:ti|l|la|je|jal)\\p{L}*|umor\\p{L}*|umori\\p{L}*|smrt\\p{L}*|ugrab\\p{L}+|talc\\p{L}+|talec|bomb\\p{L}+|eksploz\\p{L}+|pogreš\\p{L}+|orožj\\p{L}+|teror\\p{L}*|odkupnin\\p{L}+|posil\\p{L}+',
      ],
      telling: [
        '(?:je|so|sem|smo|bil|bila|bili) (?:\\p{L}+ ){0,4}?\\p{L}{2,}(?:l|la|lo|li|le|n|na|no|ni|ne|t|ta)(?!\\p{L}) [^.;]{2,200}|\\p{L}{3,}(?:al|ala|ali|il|ila|ili|el|ela|eli)(?: je| so| se)?(?!\\p{L})',
        'oškodovan\\p{L}+|storil\\p{L}+|osumljen\\p{L}+|obdolžen\\p{L}+|neznan\\p{L}+|žrtv\\p{L}+|goljuf\\p{L}+|prijavitelj\\p{L}*',
      ],
      noTelling: [
        'v prilogi|prilaga\\p{L}+|prosi(?:m|mo)|na podlagi|v skladu z|odreja|odredb\\p{L}+|zaprosil\\p{L}+|pravn\\p{L}+ (?:podlag|pomoč)\\p{L}*|zaupn\\p{L}+|ne sme\\p{L}*|odgovor\\p{L}*|pozdrav\\p{L}*|podani so razlogi|utemeljen\\p{L}+ razlog\\p{L}*|pritožb\\p{L}+',
      ],
      crimeLeads: [
        '(?:zaradi|za|v zvezi s|glede|storitve|storitev|preiskav\\p{L}+|preiskujemo|obravnavamo|suma?(?: storitve)?)(?: (?:suma|storitve|utemeljenega suma|razlogov za sum|kazniv\\p{L}+ dejanj\\p{L}+)){0,3} kazniv\\p{L}+ dejanj\\p{L}+|kazniv\\p{L}+ dejanj\\p{L}+ ?:?|sum(?:a)? storitve|(?:preiskujemo|obravnavamo|preiskava) (?:primer |sum )?',
      ],
      crimeEnds: [
        'po (?:\\d|čl|prv|drug|tretj|čet)\\p{L}*|po|iz|ki|na škodo|zoper|prek|preko|v|s|z|kz|dne|in (?:prosimo|zahtev)\\p{L}*|člen\\p{L}*|\\d',
      ],
      noCrime: [
        'po|iz|ki|račun\\p{L}*|uporabnik\\p{L}*|podatk\\p{L}+|naslov\\p{L}*|člen\\p{L}*|kz|kp|zoper|navedeneg\\p{L}*|tega|neznan\\p{L}+|čas|obdobje',
      ],
      holders: [
        'uporabni\\p{L}+|imetni\\p{L}+|lastni\\p{L}+|naročni\\p{L}+|strank\\p{L}+|osumljen\\p{L}+|tretj\\p{L}+ oseb\\p{L}+|nikomur|nihče',
      ],
      tells: [
        'obve(?:st|šč)\\p{L}+|razkri\\p{L}+|sezn\\p{L}+|informira\\p{L}+|izve(?:del|deti|del[ai]?)?|sporoč\\p{L}+|opozor\\p{L}+',
      ],
      silences: ['ne|brez|prepoved\\p{L}*|vzdrž\\p{L}+|odlož\\p{L}+|ne sme\\p{L}*'],
      mayTell: ['ni (?:\\p{L}+ )?(?:zadržk\\p{L}+|potrebno|ovir\\p{L}*)'],
      secrecy: [
        'ne sm[ieje]\\p{L}* (?:\\p{L}+ ){0,4}(?:razkriti|obvestiti|seznaniti|razodeti)|ne obve[šs]čaj\\p{L}*|tajnost\\p{L}*|zaupn\\p{L}+ obravnav\\p{L}+',
        '(?:ne|niste|ni) (?:\\p{L}+ ){0,5}(?:razkri|obvest|obvešč|sezn|informira|izve|sporoč)\\p{L}*(?: \\p{L}+){0,3}|zaupn(?:o|a|ost|osti|i|ega)|tajn(?:o|ost|osti|a)|brez (?:\\p{L}+ ){0,2}(?:vednosti|obvestila|obveščanja)|prepoved\\p{L}* (?:\\p{L}+ ){0,2}(?:razkrit|obvešč)\\p{L}*',
      ],
      instructed: [
        '(?:na podlagi|po|na|v skladu z|s soglasjem) ?(?:odredb\\p{L}+|odločb\\p{L}+|predlog\\p{L}*|sklep\\p{L}*|usmerit\\p{L}+|navodil\\p{L}*|zahtev\\p{L}+)?(?: št\\. ?\\S+)?(?= (?:okrožn|okrajn|preiskovaln|državn|vrhovn|specializiran|tožil)\\p{L}*)',
      ],
      authorityActs: [
        'odreja|odredil\\p{L}*|izdal\\p{L}*|odločil\\p{L}*|zahteva\\p{L}*|predlaga|nalaga|naložil\\p{L}*|o d r e j a',
      ],
      contact: [
        'odgovor\\p{L}*|(?:za )?(?:dodatn\\p{L}+ )?(?:vprašanja|informacije|pojasnila)|kontaktira\\p{L}+|(?:posredu|pošlj|poslat)\\p{L}+ na|dosegljiv\\p{L}*|pokličite',
      ],
      introductions: ['sem|moje ime je|podpisan[ia]'],
      basisLabels: ['pravna podlaga|zakonska podlaga|podlaga'],
      basisLeads: [
        'na podlagi|v skladu z|v skladu s|po|skladno z|skladno s|v smislu|na osnovi|sklicujoč se na',
      ],
      ofCrime: ['kazniv\\p{L}+ dejanj\\p{L}+[^.;]{0,80}|sum\\p{L}*[^.;]{0,60}|goljufij\\p{L}+[^.;]{0,30}'],
      accounts: [
        '(?:(?:uporabnik|lastnik|imetnik|naročnik)\\p{L}* )?(?:(?:uporabnišk|elektronsk|e-?poštn|mail|poštn)\\p{L}* )?(?:račun\\p{L}*|profil\\p{L}*|uporabnik\\p{L}*|naslov\\p{L}*(?: elektronske pošte)?|predal\\p{L}*|številk\\p{L}+|kanal\\p{L}*|skupin\\p{L}+|ime\\p{L}*|vzdevk\\p{L}*|stran)',
      ],
      cases: [
        '(?:opr(?:avilna)?\\.? ?(?:št(?:evilka)?)\\.?|številka (?:zadeve|spisa|primera)|zadeva|spis|št\\. zadeve|kazenska zadeva|štev\\.? zadeve|opr\\.)',
      ],
      references: ['(?:naš[ae]? )?(?:številka|štev\\.?|št\\.)|znak|evidenčna številka'],
      joins: ['in|ter|vendar'],
      victims: ['pri(?:ča|če|čo)|oškodovan\\p{L}+|žrtv\\p{L}+|prijavitelj\\p{L}*'],
    },
    { č: 'čc', š: 'šs', ž: 'žz' },
  ),
);
