/** What a letter asks, by the first letters of the natures and kinds of data, and what else it says. */
export interface AbroadCase {
  readonly language: string;
  /** e emergency, p production, k preservation, t removal. */
  readonly nature: string;
  /** s subscriber, d traffic, c content; null where it is left open. */
  readonly types: string | null;
  readonly text: string;
  readonly law?: string;
  readonly crime?: string;
  readonly provision?: string;
  readonly case?: string;
  readonly limit?: string;
  readonly secret?: boolean;
  readonly who?: string;
  readonly body?: string;
  readonly target?: string;
}

/** Letters and mails in Finnish, Hungarian, Bulgarian, Greek, Turkish, South Slavic and Baltic languages. */
export const ABROAD: readonly AbroadCase[] = [
  {
    language: 'fi',
    nature: 'p',
    types: 'sd',
    law: 'Poliisilain 4 luvun 3 §:n',
    crime: 'törkeä kavallus',
    provision: 'rikoslain 28 luku 5 §',
    case: '5740/R/10233/26',
    limit: '14 päivän kuluessa',
    secret: true,
    text: `Itä-Suomen poliisilaitos
Talousrikokset
Suvantokatu 1, 80100 Joensuu

Joensuu 3.11.2026

TIETOPYYNTÖ

Poliisi tutkii asiaa törkeä kavallus (rikoslain 28 luku 5 §), ilmoitusnumero 5740/R/10233/26. Esimerkkiyhdistyksen rahastonhoitaja siirsi syksyllä 58 000 euroa tilille, jonka tiedot hänelle lähetettiin alla mainitusta osoitteesta.

Poliisilain 4 luvun 3 §:n nojalla pyydämme ilmoittamaan tilin tuohi.kirves@examplemail.test haltijan nimen, puhelinnumeron ja kirjautumisten IP-osoitteet ajalta 1.9.2026 - 15.10.2026.

Vastaus pyydetään 14 päivän kuluessa. Pyynnöstä ei saa ilmoittaa tilin haltijalle.

Kunnioittavasti

Sanna Lehtovaara
rikoskomisario
p. 0295 415 123`,
  },
  {
    language: 'fi',
    nature: 'ep',
    types: 'sd',
    text: `Hei! Kadonnut 15-vuotias on kirjoittanut kavereilleen aikovansa tehdä itsemurhan, ja hän on hengenvaarassa. Voisitteko toimittaa heti tunnuksen kuutar_11 viimeisimmän IP-osoitteen ja puhelinnumeron?

Ylikonstaapeli Petri Saarela
Hämeen poliisilaitos`,
  },
  {
    language: 'hu',
    nature: 'p',
    types: 'sd',
    law: 'Be. 261. § (1) bekezdése',
    provision: 'Btk. 367. § (1) bekezdés',
    case: '08010/1177/2026. bü.',
    limit: '8 napon belül',
    secret: true,
    text: `Győri Rendőrkapitányság
Bűnügyi Osztály
9024 Győr, Szent Imre út 2.
Ügyszám: 08010/1177/2026. bü.

Tárgy: adatszolgáltatás iránti megkeresés

Tisztelt Szolgáltató!

Hatóságunk zsarolás bűntett megalapozott gyanúja miatt folytat nyomozást ismeretlen tettes ellen (Btk. 367. § (1) bekezdés). A sértettet az elkövető bizalmas képek nyilvánosságra hozatalával fenyegette, és 400.000 Ft-ot követelt tőle.

A Be. 261. § (1) bekezdése alapján megkeresem Önöket, hogy a toboz.77@examplemail.test fiók regisztrációs adatait és a 2026. október 1. és 2026. október 15. közötti belépések IP-címeit 8 napon belül küldjék meg. A megkeresésről a felhasználót ne tájékoztassák!

Tisztelettel:
Molnár Ildikó r. őrnagy
vizsgáló
Tel.: +36 96 520 021`,
  },
  {
    language: 'hu',
    nature: 'k',
    types: null,
    law: 'Be. 316. §',
    target: 'hozd_el_te',
    text: `Jó napot kívánok!

Kérem a hozd_el_te felhasználónevű profil 90 napra szóló megőrzését, a forgalmi adatokkal és az üzenetek tartalmával együtt; a jogsegélykérelem később érkezik. Jogalap: Be. 316. §.

Üdvözlettel
dr. Fekete Ákos
ügyész
Nógrád Vármegyei Főügyészség`,
  },
  {
    language: 'bg',
    nature: 'p',
    types: 'sd',
    law: 'чл. 159, ал. 1 от НПК',
    crime: 'изнудване',
    provision: 'чл. 214, ал. 1 от НК',
    case: '988/2026',
    limit: 'в 7-дневен срок',
    secret: true,
    body: 'РАЙОННА ПРОКУРАТУРА – ПЛЕВЕН',
    text: `РАЙОННА ПРОКУРАТУРА – ПЛЕВЕН
гр. Плевен 5800, ул. „Димитър Константинов“ № 25
Изх. № 4471/2026 г.
11.11.2026 г.

Уважаеми дами и господа,

По описа на РУ – Плевен се води досъдебно производство № 988/2026 г. за изнудване по чл. 214, ал. 1 от НК. Неизвестен извършител заплашил пострадалата, че ще публикува нейни снимки, ако не преведе 2000 лева.

На основание чл. 159, ал. 1 от НПК моля в 7-дневен срок да ни предоставите регистрационните данни на потребителя roza_vetrov88 и IP адресите, от които е влизал в периода от 01.10.2026 г. до 20.10.2026 г. Моля титулярът да не бъде уведомяван за искането.

С уважение,
Калина Герова
прокурор`,
  },
  {
    language: 'bg',
    nature: 'kt',
    types: 'c',
    who: 'Стоян Вълков',
    body: 'ОДМВР Бургас',
    text: `Здравейте, разследваме разпространение на порнографски материали с лица под 18 години. Моля да премахнете публикацията https://pages.examplechat.test/p/7712 и да съхраните за 90 дни съдържанието на профила.

инсп. Стоян Вълков
ОДМВР Бургас
тел. 056 856 122`,
  },
  {
    language: 'el',
    nature: 'p',
    types: 'sd',
    law: 'άρθρο 251 του Κώδικα Ποινικής Δικονομίας',
    crime: 'εκβίαση',
    provision: 'άρθρο 385 του Ποινικού Κώδικα',
    limit: 'εντός δέκα (10) ημερών',
    secret: true,
    who: 'Σταύρος Μαυρίδης',
    text: `ΕΛΛΗΝΙΚΗ ΑΣΤΥΝΟΜΙΑ
ΤΜΗΜΑ ΑΣΦΑΛΕΙΑΣ ΒΟΛΟΥ
Αριθ. Πρωτ.: 1018/12/44-α'
Βόλος, 9 Οκτωβρίου 2026

Προς: την εταιρεία Example Online

Διενεργούμε προανάκριση για εκβίαση (άρθρο 385 του Ποινικού Κώδικα). Ο δράστης απείλησε την παθούσα ότι θα δημοσιεύσει φωτογραφίες της και ζήτησε 1.500 ευρώ.

Σύμφωνα με το άρθρο 251 του Κώδικα Ποινικής Δικονομίας παρακαλούμε να μας γνωρίσετε εντός δέκα (10) ημερών τα στοιχεία του χρήστη thymari_8 και τις διευθύνσεις IP των συνδέσεών του. Να μην ενημερωθεί ο χρήστης για το αίτημά μας.

Με εκτίμηση
Ανθ/μος Σταύρος Μαυρίδης
Τηλ. 24210 76957`,
  },
  {
    language: 'el',
    nature: 'ep',
    types: 'sd',
    text: `Καλησπερα σας, εχουμε αγνοουμενη 14χρονη που κινδυνευει η ζωη της. Παρακαλουμε στειλτε αμεσα την τελευταια IP και το τηλεφωνο του λογαριασμου fegari_3.

Αρχιφύλακας Νίκος Ζερβός
Α.Τ. Καλαμάτας`,
  },
  {
    language: 'tr',
    nature: 'p',
    types: 'sd',
    law: "CMK'nın 160. maddesi",
    crime: 'şantaj',
    provision: 'TCK 107/2',
    case: '2026/30415',
    limit: '7 gün içinde',
    secret: true,
    text: `T.C.
SAMSUN CUMHURİYET BAŞSAVCILIĞI
Soruşturma No: 2026/30415
Tarih: 12.11.2026

EXAMPLE ONLINE YETKİLİSİNE

Başsavcılığımızca yürütülen soruşturmada şantaj suçundan (TCK 107/2) şüphelinin kimliğinin tespiti gerekmektedir. Şüpheli, müştekiye ait görüntüleri yayınlamakla tehdit ederek 20.000 TL istemiştir.

CMK'nın 160. maddesi uyarınca findik.kabuk@examplemail.test hesabının abone bilgileri ile 01.10.2026 ile 31.10.2026 tarihleri arasındaki giriş IP kayıtlarının 7 gün içinde gönderilmesi rica olunur. Talebimizden hesap sahibine bilgi verilmemesi gerekmektedir.

Elif Karaca
Cumhuriyet Savcısı`,
  },
  {
    language: 'tr',
    nature: 'ep',
    types: 'sd',
    target: 'mavi_ucurtma9',
    text: `Iyi gunler, kayip cocuk olayinda hayati tehlike vardir. mavi_ucurtma9 kullanici adli hesabin son IP adresi ve telefon numarasinin ivedilikle bildirilmesini rica ederim.

Polis Memuru Kaan Er
Adana Emniyet Müdürlüğü`,
  },
  {
    language: 'hr',
    nature: 'p',
    types: 'sd',
    law: 'čl. 206.g Zakona o kaznenom postupku',
    crime: 'iznude',
    provision: 'čl. 243. st. 1. Kaznenog zakona',
    case: 'KP-DO-412/2026',
    limit: 'u roku od 8 dana',
    secret: true,
    who: 'Ivana Horvatić',
    body: 'OPĆINSKO DRŽAVNO ODVJETNIŠTVO U VARAŽDINU',
    text: `REPUBLIKA HRVATSKA
OPĆINSKO DRŽAVNO ODVJETNIŠTVO U VARAŽDINU
Broj: KP-DO-412/2026
Varaždin, 5. studenoga 2026.

Poštovani,

radi kaznenog djela iznude iz čl. 243. st. 1. Kaznenog zakona vodimo izvide protiv nepoznatog počinitelja. Počinitelj je oštećenici prijetio objavom fotografija i tražio 800 eura.

Na temelju čl. 206.g Zakona o kaznenom postupku molimo da u roku od 8 dana dostavite podatke o vlasniku računa lipa.med@examplemail.test te IP adrese prijava od 1. rujna 2026. do 30. rujna 2026. Korisnika ne smijete obavijestiti o ovom zahtjevu.

S poštovanjem,
Ivana Horvatić
zamjenica općinskog državnog odvjetnika`,
  },
  {
    language: 'hr',
    nature: 'k',
    types: 'c',
    text: `Dobar dan, molim da se hitno sacuvaju svi podaci i poruke profila jez_pod_hrastom na 90 dana, zahtjev za pravnu pomoc ce biti upucen naknadno.

Marko Babić, inspektor
PU splitsko-dalmatinska`,
  },
  {
    language: 'sr',
    nature: 'p',
    types: 'sd',
    law: 'члана 286. ЗКП',
    provision: 'члана 214. став 1. КЗ',
    case: 'Кт 771/26',
    limit: 'у року од 10 дана',
    secret: true,
    text: `ОСНОВНО ЈАВНО ТУЖИЛАШТВО У СУБОТИЦИ
Број: Кт 771/26
Дана 04.11.2026. године

Поштовани,

поводом кривичног дела изнуде из члана 214. став 1. КЗ, непознати учинилац је оштећеној претио објављивањем слика и тражио 500 евра.

На основу члана 286. ЗКП молимо да у року од 10 дана доставите податке о кориснику налога jabuka_12 и ИП адресе приступа. Корисник не сме бити обавештен о овом захтеву.

Заменик јавног тужиоца
Милица Стојановић`,
  },
  {
    language: 'hr',
    nature: 'ep',
    types: 'sd',
    text: `Dobar dan, neposredna opasnost po život: nestala je devojčica (9). Molim hitno poslednju IP adresu i broj telefona korisnika leptir_u_kutiji.

Dragan Petrović, inspektor
PU Novi Sad`,
  },
  {
    language: 'sl',
    nature: 'p',
    types: 'sd',
    law: '149.č člena ZKP',
    provision: '213. členu KZ-1',
    limit: 'v 8 dneh',
    secret: true,
    text: `POLICIJSKA UPRAVA NOVO MESTO
Sektor kriminalistične policije
Ljubljanska cesta 30, 8000 Novo mesto
Številka: 230-118/2026/4
Datum: 6. 11. 2026

Spoštovani,

obravnavamo sum storitve kaznivega dejanja izsiljevanja po 213. členu KZ-1. Neznani storilec je oškodovanki grozil z objavo fotografij in zahteval 700 evrov.

Na podlagi 149.č člena ZKP vas prosimo, da v 8 dneh posredujete podatke o imetniku računa borovnica.5@examplemail.test in IP naslove prijav. Uporabnika o zahtevi ne smete obvestiti.

Lep pozdrav,
Tina Zupan
višja kriminalistična inšpektorica`,
  },
  {
    language: 'sl',
    nature: 'ep',
    types: 'sd',
    text: `Pozdravljeni, gre za neposredno nevarnost za življenje: pogrešan je 13-letnik. Prosimo, takoj sporočite zadnji IP naslov in telefonsko številko uporabnika sova_v_gozdu2.

Matej Kranjc
OKC PU Celje`,
  },
  {
    language: 'lv',
    nature: 'p',
    types: 'sd',
    law: 'Kriminālprocesa likuma 190. pantu',
    crime: 'izspiešanu',
    case: '11210003326',
    limit: '10 dienu laikā',
    secret: true,
    text: `VALSTS POLICIJA
Latgales reģiona pārvalde
Rīgā, 2026. gada 5. novembrī Nr. 20/8-11873

Labdien!

Kriminālprocesā Nr. 11210003326, kas uzsākts par izspiešanu, nenoskaidrota persona draudēja cietušajai publicēt fotogrāfijas un pieprasīja 600 eiro.

Saskaņā ar Kriminālprocesa likuma 190. pantu lūdzam 10 dienu laikā sniegt konta liepa.7@examplemail.test lietotāja datus un pieslēgumu IP adreses. Lūdzam neinformēt lietotāju par šo pieprasījumu.

Ar cieņu
Inese Kalniņa
vecākā inspektore`,
  },
  {
    language: 'lv',
    nature: 'k',
    types: 'dc',
    text: `Sveiki! Lūdzu saglabājiet konta pelekais_vilks9 saturu un pieslēgumu datus 90 dienas, tiesiskās palīdzības lūgums tiks nosūtīts vēlāk.

Jānis Ozoliņš
Valsts policijas Kibernoziegumu apkarošanas pārvalde`,
  },
  {
    language: 'lt',
    nature: 'p',
    types: 'sd',
    law: 'BPK 155 straipsniu',
    provision: 'BK 181 str.',
    case: '01-1-30412-26',
    limit: 'per 5 darbo dienas',
    secret: true,
    text: `VILNIAUS APSKRITIES VYRIAUSIASIS POLICIJOS KOMISARIATAS
Birželio 23-iosios g. 16, Vilnius
2026 m. lapkričio 9 d. Nr. 10-7-2218

Laba diena,

atliekamas ikiteisminis tyrimas Nr. 01-1-30412-26 dėl turto prievartavimo pagal BK 181 str. Nenustatytas asmuo grasino nukentėjusiajai paviešinti nuotraukas ir reikalavo 900 eurų.

Vadovaudamiesi BPK 155 straipsniu, prašome per 5 darbo dienas pateikti paskyros ruta.miskas@examplemail.test savininko duomenis ir prisijungimų IP adresus nuo 2026 m. rugsėjo 1 d. iki 2026 m. rugsėjo 30 d. Prašome neinformuoti vartotojo apie šį prašymą.

Pagarbiai
Rasa Petrauskienė
vyresnioji tyrėja`,
  },
  {
    language: 'lt',
    nature: 'ep',
    types: 'sd',
    text: `Sveiki, gresia pavojus žmogaus gyvybei: dingusi mergaitė. Prašau skubiai atsiųsti paskutinį vartotojo pilkas_rubinas4 IP adresą ir telefono numerį.

Tomas Žukas
Kauno apskrities VPK`,
  },
];
