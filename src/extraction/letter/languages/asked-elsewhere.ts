import type { LetterWords } from '../words.ts';

/**
 * What letters ask for, in languages without words of their own: one entry each for Finnish, Hungarian, Croatian with Serbian and Slovene,
 * Bulgarian with Serbian in Cyrillic, Greek, Turkish, Lithuanian, Latvian.
 */
export const askedElsewhere: Pick<
  LetterWords,
  | 'asks'
  | 'questions'
  | 'negations'
  | 'listed'
  | 'things'
  | 'produce'
  | 'preserve'
  | 'remove'
  | 'removable'
  | 'subscriber'
  | 'traffic'
  | 'content'
> = {
  asks: [
    'pyydä\\p{L}*|pyydetään|pyytäisi\\p{L}*|vaadi\\p{L}*|edellytä\\p{L}*|määrä(?:ä|än|tään|tty)|velvoit\\p{L}+|kehot\\p{L}+|tarvits(?:en|emme|isin|isimme)|voi(?:si)?t(?:te)?ko|pyyntö(?:mme|ni)?|on (?:\\p{L}+ )?(?:luovutettava|toimitettava|säilytettävä|ilmoitettava|poistettava|annettava|lähetettävä)|(?:luovutta|toimitta|ilmoitta|lähettä|säilyttä|poista)(?:kaa|kää|maan|mään)',
    'kér(?:em|jük|ném|nénk|i|ik|het\\p{L}+)|(?:meg)?keres(?:em|sük)|felhív(?:om|juk|ja)|kötelez(?:em|i|zük)|elrendel\\p{L}*|utasít(?:om|ja|juk)|indítványoz\\p{L}+|szíveskedj\\p{L}+|legyen(?:ek)? szíves\\p{L}*|szükség(?:ünk|em) (?:van|lenne)|(?:tájékoztatást|adatszolgáltatást|adatokat) kér\\p{L}*|hogy [^.;]{3,120}(?:küldj|közölj|bocsáss|őrizz|szolgáltass|töröl|távolíts|azonosíts|adj)\\p{L}+',
    'mol(?:im|imo|io|ili)|traži(?:m|mo|mo vas)?|zaht(?:ije|e)va(?:m|mo|ju)?|nalaže(?:m|mo)?|naređuje\\p{L}*|nareduje|poziva(?:m|mo)|potreb(?:an|na|no|ni|ne) (?:nam |mi )?(?:je|su)|treba(?:mo|ju nam| nam|m)|(?:dužn|obvezn|obavezn)\\p{L} (?:je|su|ste)|(?:je|su) (?:dužn|obvezn|obavezn)\\p{L}|(?:dostavite|pošaljite|dajte|sačuvajte|uklonite|identificirajte)|(?:da|kako biste) (?:nam |mi )?(?:hitno |žurno )?(?:dostav|poša|omoguć|sačuv|uklon|identific)\\p{L}*|možete li|pros(?:im|imo|i)|odreja(?:m|mo)?|odred(?:i|ila|il)(?= [\\p{L},])|nalaga(?:m|mo)?|zaproša(?:m|mo)|potrebujem\\p{L}*|(?:da|naj) (?:\\S+ ){0,6}?(?:sporoč|posredu|izroč|pošlje|zavaruj|ohrani|odstrani|preda)\\p{L}*|(?:posredujte|sporočite|izročite|zavarujte|odstranite)',
    'мол(?:я|им|имо|ам|име)|изисква(?:м|ме|не)?|иска(?:м|ме| се)|разпорежда(?:м)?|нареждам?|задължава(?:м)?|(?:нужн|необходим)\\p{L}+ (?:са|ни|е|ми)|предостав(?:ете|яне)|изпратете|запазете|премахнете|да (?:ни |ми |бъдат |бъде |се )?(?:предостав|изпрат|съобщ|посоч|запаз|съхран|премахн|изтри|предаде)\\p{L}*|бихте ли|можете ли|тражи(?:м|мо)?|захтева(?:м|мо)?|налаже(?:м)?|наређуј\\p{L}*|доставите|требају|сачувајте',
    'παρακαλ\\p{L}+|ζητ(?:ούμε|ώ|είται|άμε)|διατάσσ\\p{L}+|παραγγέλλ\\p{L}+|αιτ(?:ούμαστε|ούμαι|είται|ούμεθα)|υποχρε(?:ούστε|ούται|ώνεται|ώνουμε)|καλ(?:είστε|είσθε|ούμε)|χρειαζόμαστε|χρειάζομαι|απαιτ(?:είται|ούνται|ούμε)|(?:όπως|να) (?:μας |μου )?(?:χορηγ|γνωρίσ|γνωστοποι|διαβιβάσ|αποστείλ|παράσχ|παραδώσ|διατηρήσ|διαφυλάξ|αφαιρέσ|κατεβάσ|προσκομίσ|διαγράψ|μπλοκάρ|στείλ|δώσ)\\p{L}*|μπορείτε να|θα (?:θέλαμε|ήθελα)',
    'rica (?:ed|olun)\\p{L}*|arz (?:ve rica )?(?:ed|olun)\\p{L}*|talep (?:ed|olun)\\p{L}*|iste(?:nme|niyo|nil|riz|mekte|mektey|nmiş)\\p{L}*|gerekmekte\\p{L}*|lütfen|karar (?:veril|ver)\\p{L}*|(?:bildir|gönder|ilet|paylaş|ver|sun|temin ed|muhafaza ed|sakla|kaldır|çıkar|engelle)(?:il|ıl|ul|n)?(?:m[ea]s[iı](?:ni|nı|ne|na)?|m[ea]n[iı]z[iı]|[iı]n[iı]z)',
    'prašo(?:m|me|ma)|prašau|prašytume|reikalau\\p{L}*|įpareigo\\p{L}*|nutar(?:iu|ė|ia)|reikaling\\p{L}+|kreipiam\\p{L}*|ar (?:galite|galėtumėte)|(?:pateikite|išsaugokite|pašalinkite|atsiųskite)',
    'lūdz(?:am|u|ot)|pieprasām|pieprasu|pieprasa|uzdod(?:u|am)?|uzliek(?:u|am)?|aicin(?:ām|u)|nolēm\\p{L}*|nepieciešam\\p{L}+|vai (?:varat|varētu)|(?:sniedziet|izsniedziet|nosūtiet|saglabājiet|dzēsiet)',
  ],
  questions: [
    'kuka (?:on|käyttää|omistaa)|kenen|ki (?:használja|a tulajdonosa|áll)|kihez tartozik|tko (?:je|koristi|stoji)|kdo (?:je|uporablja|stoji)|кой (?:е|ползва|използва|стои)|ποιος (?:είναι|χρησιμοποιεί|κρύβεται)|kime ait|kim (?:kullan|aç)\\p{L}*|kas (?:naudojasi|lieto|izmanto)|kam (?:priklauso|pieder)',
  ],
  negations: ['ei|eikä|ilman|nem|ne|nije|brez|bez|не|без|δεν|μη|μην|χωρίς|nav'],
  listed: [
    'seuraav\\p{L}+|alla|alábbi\\p{L}*|következő\\p{L}*|sljedeć\\p{L}+|slijedeć\\p{L}+|sledeć\\p{L}+|naslednj\\p{L}+|следн\\p{L}+|ακόλουθ\\p{L}+|εξής|παρακάτω|aşağıda\\p{L}*|šiuos|toliau|šādus?|šādu|sekojoš\\p{L}+',
  ],
  things: [
    'tie(?:to|do)\\p{L}*|osoit\\p{L}*|loki\\p{L}*|haltija\\p{L}*|viest\\p{L}*|sisäl\\p{L}*|nim(?:i|et|en|eä)|puhelinnumero\\p{L}*|henkilöllisyy\\p{L}*|kirjautumi\\p{L}*|sivu\\p{L}*|julkaisu\\p{L}*|ip',
    'név|nev[eé]\\p{L}*|cím\\p{L}*|előfizet\\p{L}*|tulajdonos\\p{L}*|bejelentkez\\p{L}*|belép\\p{L}*|napló\\p{L}*|üzenet\\p{L}*|levelez\\p{L}*|postafiók\\p{L}*|telefonszám\\p{L}*|elérhetőség\\p{L}*|profil\\p{L}*|személyazonos\\p{L}*|tartal\\p{L}*|oldal\\p{L}*|bejegyzés\\p{L}*',
    'podac\\p{L}*|uporabni\\p{L}*|naročni\\p{L}*|vlasni\\p{L}*|lastni\\p{L}*|imetni\\p{L}*|ime(?:na)?|naslov\\p{L}*|zapis\\p{L}*|dnevni\\p{L}*|logov\\p{L}*|prijav\\p{L}*|poruk\\p{L}*|sporočil\\p{L}*|sadržaj\\p{L}*|vsebin\\p{L}*|identitet\\p{L}*|istovetnost\\p{L}*|registracij\\p{L}*|objav\\p{L}*|nalog\\p{L}*',
    'имена\\p{L}*|адрес\\p{L}*|пощ\\p{L}*|лог(?:ове|овете|файл\\p{L}*)|достъп\\p{L}*|абонат\\p{L}*|титуляр\\p{L}*|съобщени\\p{L}*|съдържани\\p{L}*|самоличност\\p{L}*|влизани\\p{L}*|кореспонденц\\p{L}*|страниц\\p{L}*|публикаци\\p{L}*|канал\\p{L}*|подат\\p{L}*|налог\\p{L}*|корисни\\p{L}*|власни\\p{L}*|садржај\\p{L}*|порук\\p{L}*',
    'δεδομέν\\p{L}*|πληροφορί\\p{L}*|διεύθυνσ\\p{L}*|διευθύνσ\\p{L}*|ταυτότητ\\p{L}*|συνδρομητ\\p{L}*|χρήστ\\p{L}*|κατόχ\\p{L}*|κάτοχ\\p{L}*|αρχεί\\p{L}*|σύνδεσ\\p{L}*|συνδέσ\\p{L}*|μηνύμα\\p{L}*|περιεχ\\p{L}*|θυρίδ\\p{L}*|τηλέφων\\p{L}*|ονοματεπών\\p{L}*|ανάρτησ\\p{L}*|αναρτήσ\\p{L}*|σελίδ\\p{L}*|προφίλ',
    'kayıt\\p{L}*|kayd[ıi]\\p{L}*|adres\\p{L}*|kullanıcı\\p{L}*|abone\\p{L}*|kimli[kğ]\\p{L}*|log\\p{L}*|mesaj\\p{L}*|içeri[kğ]\\p{L}*|veri(?:ler|si)\\p{L}*|numara\\p{L}*|yazışma\\p{L}*|giriş\\p{L}*|erişim\\p{L}*|hesap\\p{L}*|hesab\\p{L}*',
    'informacij\\p{L}*|paskyr\\p{L}*|naudotoj\\p{L}*|vartotoj\\p{L}*|savinink\\p{L}*|prisijungim\\p{L}*|pranešim\\p{L}*|žinut\\p{L}*|laišk\\p{L}*|turin\\p{L}*|vard(?:as|ą|o)|tapatyb\\p{L}*|puslap\\p{L}*|įraš(?:as|ą|o|us)',
    'datus|informācij\\p{L}*|lietotāj\\p{L}*|īpašniek\\p{L}*|pieslēg\\p{L}*|piekļuv\\p{L}*|žurnāl\\p{L}*|ziņojum\\p{L}*|vēstul\\p{L}*|satur[aus]\\p{L}*|vārdu|tālru\\p{L}*|pastkast\\p{L}*|identitāt\\p{L}*|ierakst\\p{L}*',
  ],
  produce: [
    'luovut\\p{L}+|toimit\\p{L}+|ilmoit\\p{L}+|lähett\\p{L}+|lähetettävä|saa(?:da|taville)|anta(?:maan|kaa)|annettava|selvit\\p{L}+|kuka',
    'megküld\\p{L}*|küld(?:jék|je|eni)|közl\\p{L}+|ad(?:ja|ják|jon|janak) (?:meg|át|ki)|megad\\p{L}*|átad\\p{L}*|kiad(?:ni|ja|ják|ás\\p{L}*)|szolgáltass\\p{L}*|tájékoztat\\p{L}*|azonosít\\p{L}*|beszerz\\p{L}+|lefoglal\\p{L}*',
    'pruž(?:ite|anje|e|i)|pošalj\\p{L}*|preda(?:ju|ti|te|ja|ja se)|izruč\\p{L}*|ustup\\p{L}*|otkri\\p{L}*|saopć\\p{L}*|saopšt\\p{L}*|priopć\\p{L}*|identific\\p{L}*|dajte|utvrdi\\p{L}*|sporoč(?:i|ite|ijo|iti|anje)|posred\\p{L}*|izroč\\p{L}*|pridobi\\p{L}*',
    'изпрат\\p{L}*|изпращ\\p{L}*|съобщ(?:ите|аване|и|ят)|посоч\\p{L}*|предад\\p{L}*|предаване|идентифицир\\p{L}*|разкри\\p{L}*|достав\\p{L}*|пошаљ\\p{L}*|пруж\\p{L}*',
    'χορηγ\\p{L}*|χορήγ\\p{L}*|γνωρίσ\\p{L}*|διαβίβα\\p{L}*|διαβιβά\\p{L}*|αποστ[εο]λ\\p{L}*|αποστείλ\\p{L}*|παράσχ\\p{L}*|παροχή\\p{L}*|παραδ[όώ]\\p{L}*|παράδοσ\\p{L}*|προσκομ\\p{L}*|ταυτοποί\\p{L}*|στείλ\\p{L}*|δώσ(?:ετε|τε)',
    'ilet\\p{L}*|paylaş(?:ıl|man)\\p{L}*|veril\\p{L}*|sunul\\p{L}*|temin\\p{L}*|tespit\\p{L}*|çıkartıl\\p{L}*|açıklan\\p{L}*|ibraz\\p{L}*|kime ait\\p{L}*',
    'atskleis\\p{L}*|perduo\\p{L}*|atsiųs\\p{L}*|nurody\\p{L}*|suteik\\p{L}*|identifikuo\\p{L}*|nustaty\\p{L}*',
    'snieg\\p{L}*|sniedz\\p{L}*|izsnieg\\p{L}*|izsniedz\\p{L}*|nodo[td]\\p{L}*|nosūt\\p{L}*|paziņo\\p{L}*|iesnieg\\p{L}*|identificē\\p{L}*|norādī\\p{L}*',
  ],
  preserve: [
    'säily\\p{L}+|jäädyt\\p{L}+',
    'őriz\\p{L}+|megőriz\\p{L}*|befagyaszt\\p{L}*|megóv\\p{L}*',
    'čuva(?:nje|ti|ju|te)|očuv\\p{L}*|zadrž(?:ite|ati|avanje)|pohran\\p{L}*|zamrz\\p{L}*|zavaruj\\p{L}*|zavarovan\\p{L}*|ohrani\\p{L}*|hrani(?:te|jo|ti)|hramb\\p{L}*|sačuv\\p{L}*',
    'съхран\\p{L}*|замраз\\p{L}*|сачув\\p{L}*|чува(?:ње|ти|те)',
    'διατηρ\\p{L}*|διατήρη\\p{L}*|διαφυλ\\p{L}*|διαφύλα\\p{L}*|παγώ\\p{L}*|πάγωμα',
    'saklan\\p{L}*|saklama\\p{L}*|korun\\p{L}*|dondur\\p{L}*|silinmeme\\p{L}*',
    'išsaug\\p{L}*|saugo(?:ti|kite)|įšaldy\\p{L}*',
    'uzglabā\\p{L}*|iesald\\p{L}*|glabā(?:t|jiet)',
  ],
  remove: [
    'sulke\\p{L}*|estä(?:ä|mään|kää)|estämi\\p{L}*',
    'töröl\\p{L}*|törl\\p{L}+|hozzáférhetetlen\\p{L}*|letilt\\p{L}*|blokkol\\p{L}*',
    'uklan\\p{L}*|izbri\\p{L}*|obri[sš]\\p{L}*|blokir\\p{L}*|onemogu[ćč]\\p{L}*|onemogoč\\p{L}*|odstran\\p{L}*',
    'премахв\\p{L}*|свал\\p{L}*|изтри\\p{L}*|блокир\\p{L}*|уклон\\p{L}*',
    'αφαίρε\\p{L}*|αφαιρ\\p{L}*|διαγρα\\p{L}*|διαγράψ\\p{L}*|κατέβ\\p{L}*|κατεβ\\p{L}*|απενεργοποί\\p{L}*|φραγή\\p{L}*|μπλοκ\\p{L}*|αποκλεισμ\\p{L}*',
    'çıkarıl\\p{L}*|engellen\\p{L}*|engelleme\\p{L}*|silinmesi\\p{L}*|kapatıl\\p{L}*',
    'pašalin\\p{L}*|ištrin\\p{L}*|blokuo\\p{L}*|užblok\\p{L}*',
    'dzēs\\p{L}*|bloķē\\p{L}*|izņem\\p{L}*|noņem\\p{L}*',
  ],
  removable: [
    'sisäl[tl]ö\\p{L}*|sivust\\p{L}*|julkaisu\\p{L}*|kanava\\p{L}*|ryhmä\\p{L}*|video\\p{L}*|profiili\\p{L}*|tili\\p{L}*',
    'fiók\\p{L}*|csatorn\\p{L}*|csoport\\p{L}*|videó\\p{L}*|profil\\p{L}*|hozzáférés\\p{L}*',
    'vsebin\\p{L}*|objav\\p{L}*|stran\\p{L}*|račun\\p{L}*|kanal\\p{L}*|grup\\p{L}*|skupin\\p{L}*|pristup\\p{L}*|dostop\\p{L}*',
    'съдържани\\p{L}*|публикаци\\p{L}*|профил\\p{L}*|канал\\p{L}*|груп\\p{L}*|достъп\\p{L}*|клип\\p{L}*|видео\\p{L}*|сайт\\p{L}*|садржај\\p{L}*',
    'περιεχόμεν\\p{L}*|περιεχομέν\\p{L}*|ιστοσελίδ\\p{L}*|σελίδ\\p{L}*|ανάρτησ\\p{L}*|αναρτήσ\\p{L}*|προφίλ|κανάλι\\p{L}*|καναλ\\p{L}*|ομάδ\\p{L}*|λογαριασμ\\p{L}*|βίντεο|πρόσβασ\\p{L}*',
    'içeri[kğ]\\p{L}*|erişim\\p{L}*|hesab\\p{L}*|hesap\\p{L}*|sayfa\\p{L}*|paylaşım\\p{L}*|grup\\p{L}*|grub\\p{L}*|gönderi(?:nin|yi|ler\\p{L}*)',
    'turin\\p{L}*|puslap\\p{L}*|paskyr\\p{L}*|įraš\\p{L}*|svetain\\p{L}*|prieig\\p{L}*',
    'satur[aus]\\p{L}*|lapas?|lapu|kontu|ierakst\\p{L}*|vietn\\p{L}*|piekļuv\\p{L}*',
  ],
  subscriber: [
    'yhteystie(?:to|do)\\p{L}*|(?:tilaaja|asiakas|käyttäjä|rekisteröinti|rekisteröitymis|henkilö|haltija|omistaja|maksu|laskutus|perus)-? ?(?:ja \\p{L}+)?tie(?:to|do)\\p{L}*|haltija\\p{L}*|omistaja\\p{L}*|käyttäjän (?:nim|henkil|tied|yhteys)\\p{L}*|nim(?:i|et|en|eä|ensä)|henkilöllisyy\\p{L}*|henkilötunnu\\p{L}*|syntymäai\\p{L}+|(?:matka)?puhelinnumero\\p{L}*|kuka (?:käyttää|on|omistaa|hallinnoi)|rekisteröi\\p{L}+',
    '(?:regisztrációs|felhasználói|ügyfél|személyi|személyes|azonosító|személyazonosító|kapcsolattartási|számlázási|fizetési|születési|tulajdonosi|fiók)-?(?: és \\p{L}+)? ?adat\\p{L}*|regisztráció\\p{L}* (?:során |sor[áa]n )?megadott \\p{L}+|tulajdonos\\p{L}*|név|neve|lakcím\\p{L}*|elérhetőség\\p{L}*|személyazonos\\p{L}+|kilét\\p{L}+|ki (?:használja|a tulajdonosa|regisztrálta)|kihez tartozik',
    '(?:podac\\p{L}*|podat\\p{L}*) (?:o |od |za )?(?:\\p{L}+ ){0,2}?(?:korisni|vlasni|pretplatni|registracij|imatelj|naročni|uporabni|lastni|imetni|osob|identitet)\\p{L}*|(?:registracij|korisničk|identifikac|osobn|osebn|kontakt|pretplatničk|naročnišk|ličn)\\p{L}* (?:i \\p{L}+ |in \\p{L}+ )?(?:podat|podac)\\p{L}*|(?:pretplatnik|vlasnik|korisnik|imatelj|naročnik|uporabnik|lastnik|imetnik)\\p{L}* (?:računa|naloga|adrese|profila|naslova|ip|e-)\\p{L}*|ime(?:na)?(?:,| i| in) (?:prezime|priimek|adres|naslov)\\p{L}*|prezime\\p{L}*|priim(?:ek|k\\p{L}+)|identitet\\p{L}*|istovetnost\\p{L}*|datum ro(?:đenja|jstva)|broj\\p{L}* (?:mobitela|telefona|mobilnog)|telefonsk\\p{L}+ (?:številk|broj)\\p{L}*|(?:tko|ko) (?:je|koristi|stoji)|kdo (?:je|uporablja|stoji)',
    '(?:регистрационн|идентификационн|личн|абонатн|контактн|платежн|потребителск)\\p{L}+ (?:и \\p{L}+ )?данн\\p{L}*|данн\\p{L}+ (?:за|на|относно) (?:\\p{L}+ )?(?:абонат|потребител|титуляр|ползвател|лице|собственик|регистрац)\\p{L}*|трите имена|ЕГН|самоличност\\p{L}*|титуляр\\p{L}*|собственик\\p{L}*|ползвател\\p{L}*|(?:телефонен|телефонни|мобилен) номер\\p{L}*|телефон\\p{L}*|дата на раждане|кой (?:е|ползва|използва|стои)|кое лице|регистраци(?:я|ята)|подат\\p{L}+ о (?:\\p{L}+ )?(?:корисни|власни|претплатни|регистраци)\\p{L}*|име и презиме|идентитет\\p{L}*',
    'στοιχεί\\p{L}+ (?:\\p{L}+ )?(?:συνδρομητ|κατόχ|χρήστ|εγγραφ|ταυτότητ|επικοινων|ταυτοποίησ|πληρωμ|καταχωρ|δικαιούχ|λογαριασμ)\\p{L}*|ταυτότητ\\p{L}* (?:του|της)|ονοματεπώνυμ\\p{L}*|όνομα|κάτοχο\\p{L}*|κατόχ\\p{L}+|συνδρομητ\\p{L}+|δικαιούχ\\p{L}*|αριθμ\\p{L}+ τηλεφών\\p{L}*|τηλέφωνο|ημερομηνία γέννησης|ποιος (?:χρησιμοποιεί|είναι|κρύβεται)|σε ποιον ανήκει|δεδομένα (?:συνδρομητ|εγγραφ|χρήστ)\\p{L}*',
    '(?:kayıt|kimlik|abone|abonelik|kullanıcı|üyelik|iletişim|kişisel|ödeme|fatura|üye|sahip|açılış) (?:ve \\p{L}+ )?bilgi\\p{L}*|ad(?:ı|,|ı,)?(?: ve)? ?soyad\\p{L}*|hesap sahib\\p{L}*|hesab\\p{L}+ (?:sahib|kim)\\p{L}*|kime ait\\p{L}*|(?:telefon|gsm) (?:numara|no)\\p{L}*|kimli[kğ]\\p{L}*|doğum tarih\\p{L}*',
    '(?:abonento|vartotojo|naudotojo|savininko|registracij\\p{L}*|registravimo|asmens|kontaktin\\p{L}*|mokėjim\\p{L}*|kliento|turėtojo|paskyros) (?:\\p{L}+ )?duomen\\p{L}*|registracini\\p{L}* duomen\\p{L}*|pavard\\p{L}+|tapatyb\\p{L}*|(?:telefono|mobiliojo) numer\\p{L}*|gimimo dat\\p{L}*|savinink\\p{L}*|kas (?:naudojasi|naudoja)|kam priklauso',
    '(?:abonenta|lietotāja|īpašnieka|reģistrācijas|personas|klienta|kontakt|maksājumu|turētāja|konta) ?(?:\\p{L}+ )?(?:datus|dati|datu|informācij\\p{L}*)|reģistrācij\\p{L}+|uzvārd\\p{L}*|personas kod\\p{L}*|identitāt\\p{L}*|(?:tālruņa|telefona) numur\\p{L}*|dzimšanas dat\\p{L}*|īpašniek\\p{L}*|kas (?:lieto|izmanto)|kam pieder',
  ],
  traffic: [
    'ip(?:-osoit\\p{L}+|:t|-tied\\p{L}+)?|lokitie\\p{L}+|lokit|lokeja|kirjautumi\\p{L}+|välitystie\\p{L}+|liikennetie\\p{L}+|televalvon\\p{L}+|sijaintitie\\p{L}+|yhteyslo\\p{L}+|lähdeport\\p{L}+|aikaleim\\p{L}+|metatie\\p{L}+',
    'forgalmi (?:és \\p{L}+ )?adat\\p{L}*|ip[- ]?cím\\p{L}*|ip|be(?:jelentkez|lép)\\p{L}+|napló\\p{L}*|log(?:ok|okat|fájl\\p{L}*|adat\\p{L}*|bejegyzés\\p{L}*)|hívás(?:lista|részletező|adat)\\p{L}*|portszám\\p{L}*|kapcsolódás\\p{L}*|metaadat\\p{L}*|helyadat\\p{L}*|hozzáférési (?:adat|napló)\\p{L}*',
    '(?:prometn|saobraćajn|lokacijsk)\\p{L}* (?:podat|podac)\\p{L}*|ip[- ]?(?:adres|naslov)\\p{L}*|(?:zapis|dnevni|povijest|istorij|zgodovin|evidencij|vrijem|vremen|čas)\\p{L}* (?:o |ov )?(?:prijav|pristup|logiranj|spajanj|dostop|konekcij|povez)\\p{L}*|log(?:ovi|ove|ova|ove pristupa)|dnevnišk\\p{L}+|portov\\p{L}*|metapodat\\p{L}+',
    'трафичн\\p{L}+ данн\\p{L}*|ip\\p{L}*|влизани(?:я|ята)|вход(?:ове|овете)|сесии\\p{L}*|часове(?:те)? на|порт(?:ове|овете)|история\\p{L}* на|метаданни|логов\\p{L}*|саобраћајн\\p{L}+|(?:записи|дневник) о приступ\\p{L}*',
    'δεδομένα (?:κίνησης|σύνδεσης|θέσης|επικοινωνίας)|(?:διευθύνσ\\p{L}+|διεύθυνσ\\p{L}+) (?:\\p{L}+ )?ip|ip(?: διευθύνσ\\p{L}+)?|(?:αρχεί\\p{L}+|ιστορικ\\p{L}+|ημερολόγι\\p{L}+|ώρ\\p{L}+) (?:καταγραφ|σύνδεσ|συνδέσ|εισόδ|πρόσβασ)\\p{L}*|ίχνη|συνδέσε\\p{L}+|logs?|μεταδεδομέν\\p{L}+',
    'ip(?:\\p{L}*| adres\\p{L}*| numara\\p{L}*| bilgi\\p{L}*)|log(?:lar\\p{L}*| kay[ıi]\\p{L}+| bilgi\\p{L}*)?|(?:giriş|erişim|oturum|bağlantı|trafik)(?:[- ]çıkış)? (?:kay|bilgi|zaman|tarih|log|saat|ip|veri)\\p{L}*|port (?:bilgi|kay|numara)\\p{L}*|oturum\\p{L}*|konum (?:bilgi|veri)\\p{L}*',
    'ip(?: adres\\p{L}*)?|srauto duomen\\p{L}*|prisijungim\\p{L}+|sesij\\p{L}*|prievad\\p{L}*|metaduomen\\p{L}*',
    'ip(?: adres\\p{L}*)?|noslodzes dat\\p{L}*|pieslēg\\p{L}+|piekļuves (?:ierakst|žurnāl|dat)\\p{L}*|žurnālfail\\p{L}*|auditācijas pierakst\\p{L}*|savienojum\\p{L}*|metadat\\p{L}*',
  ],
  content: [
    'viest(?:it|ien|ejä|eistä)(?: sisäl\\p{L}+)?|sisältötie\\p{L}+|(?:postilaatikon|viestien|keskustelun|tilin) sisäl\\p{L}+|keskustelu(?:t|jen|ja)|tallennetut (?:tiedostot|kuvat)',
    'tartalmi adat\\p{L}*|üzenet(?:ek|eit|eket|váltás\\p{L}*)|levelezés\\p{L}*|(?:elküldött|beérkezett|tárolt) (?:üzenet|level|e-mail|fájl)\\p{L}*',
    'sadržaj\\p{L}* (?:poruk|komunikacij|sandučić|pošt|prepisk|račun|razgovor)\\p{L}*|vsebin\\p{L}+ (?:sporoč|predal|komunikacij|pošt|pogovor|račun)\\p{L}*|poruk(?:e|a|ama)|prepisk\\p{L}*|(?:poslan|prejet|shranjen)\\p{L}* sporočil\\p{L}*',
    'съдържани\\p{L}+ на (?:\\p{L}+ )?(?:съобщени|писм|кореспонденц|кути|пощ|акаунт|разговор|чат)\\p{L}*|кореспонденци\\p{L}*|съобщения\\p{L}*|чатове\\p{L}*|садржај\\p{L}*|порук(?:е|а)',
    'περιεχόμεν\\p{L}+(?: \\p{L}+)?|περιεχομέν\\p{L}+|μηνύματα|μηνυμάτων|συνομιλί\\p{L}+|αλληλογραφί\\p{L}+',
    '(?:mesaj|yazışma|sohbet|e-?posta|posta kutusu|görüşme)\\p{L}* içeri[kğ]\\p{L}*|içerik (?:bilgi|veri)\\p{L}*|yazışmalar\\p{L}*|mesajlar\\p{L}*',
    '(?:pranešimų|laiškų|žinučių|pašto dėžutės|pokalbi\\p{L}*) turin\\p{L}*|susirašinėjim\\p{L}*|turinio duomen\\p{L}*',
    '(?:sarakst|ziņojum|vēstuļ|ziņu|pastkast|korespondenc)\\p{L}* satur\\p{L}*|satura dat\\p{L}*|sarakst(?:i|es)',
  ],
};
