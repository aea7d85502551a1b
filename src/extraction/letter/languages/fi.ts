import type { LetterWords } from '../words.ts';
import { loosely, withEnglish } from './mixed.ts';

/** What has to be done, in the forms in which it follows its object. */
const TO_DO =
  '(?:luovutettava|toimitettava|säilytettävä|poistettava|ilmoitettava|annettava|lähetettävä|suljettava|estettävä|yksilöitävä|turvattava)';
const TO =
  '(?:luovutta\\p{L}+|toimitta\\p{L}+|säilyttä\\p{L}+|poista\\p{L}+|ilmoitta\\p{L}+|anta(?:a|maan)|lähettä\\p{L}+|sulke\\p{L}+|estä\\p{L}+|yksilöi\\p{L}+|kerto\\p{L}+|jäädyttä\\p{L}+)';

/** Finnish letters. */
export const fi: LetterWords = withEnglish(
  loosely(
    {
      salutations: [
        '(?:hei|moi|terve|tervehdys|hyvä|hyvät|arvoisa|arvoisat|hyvää (?:päivää|huomenta|iltaa)|päivää|huomenta|iltaa|asianosaiselle)(?: [^\\n.:]{1,50})?',
      ],
      closings: [
        '(?:ystävällisin |parhain |kunnioittavin |yhteistyö-?)?terveisin|(?:ystävällisin |parhain )terveisin|terv\\.?|t:|kunnioittavasti|ystävällisesti|(?:etukäteen |avusta |yhteistyöstä )?kiittäen|kiitos (?:jo )?(?:etukäteen|avusta|yhteistyöstä|nopeasta \\p{L}+)|kiitos|viran puolesta|virkaterveisin',
      ],
      prose: [
        'ja|on|ei|että|se|sen|joka|jonka|jota|josta|myös|tai|sekä|ovat|oli|olla|ollut|kun|jos|mukaan|tämä|tämän|tätä|mutta|kuin|hän|hänen|voi|ole|koska|niin|teitä|teidän|nojalla|perusteella|pyydän|pyydämme|tähän|eikä|jotta|siitä|mitä|mikäli|noin|saa',
      ],
      addressees: [
        'lakiosasto\\p{L}*|lakiasiainosasto\\p{L}*|asiakaspalvelu\\p{L}*|viranomais(?:yhteydet|palvelut|yhteyshenkilö)\\p{L}*|palveluntarjoaja(?:lle)?|vastaanottaja|tietosuojavastaava\\p{L}*|teleyritys|teleyritykselle',
      ],
      annexes: ['liit(?:e|teet)'],
      disclaimers: [
        'tämä (?:sähköposti|viesti)\\p{L}*[^.]{0,80}(?:luottamuksell|tarkoitettu)|jos (?:et ole|olet saanut) [^.]{0,40}(?:vastaanottaja|viesti)',
      ],
      abbreviations: [
        'mom|mm|esim|ns|ts|yms|ym|jne|klo|puh|p|s|v|nro|k|l|ko|huom|tms|os|ao|em|synt|kpl|ml|vs|ks|vrt|vt|rikosylik|ylik|rikoskom|kom|vanh|konst|nim|pl|dnro|alk|rl|pkl|n|nk|hlö|sähköp',
      ],
      asks: [
        '(?:pyydä(?:n|mme)|pyytä(?:isin|isimme|vät)|pyytää(?! anteeksi)|pyydetään|vaadi(?:n|mme)|vaaditaan|määrää(?:n|mme)?|määrätään|määrännyt|velvoit(?:an|amme|taa|etaan)|kehot(?:an|amme|taa|etaan)|edellyt(?:än|ämme|etään)|tarvitse(?:n|mme|isin)|tarvitsisi(?:n|mme)|tarvitaan|haluaisi(?:n|mme)|toivo(?:n|mme)|olisi tarpeen|on tarpeen saada|saadaanko|saisimmeko|saisinko|saisiko)',
        `(?:tulee|pitää|täytyy|on) (?=(?:\\S+ ){0,9}(?:${TO}|${TO_DO}))|${TO_DO}|(?:on )?velvollinen (?=(?:\\S+ ){0,6}${TO})|voi(?:tteko|sitteko|siko|tko|sitko|daanko) (?=(?:\\S+ ){0,9}${TO})|pyyntö (?=(?:\\S+ ){0,6}${TO})`,
        '(?:luovuttakaa|toimittakaa|ilmoittakaa|säilyttäkää|poistakaa|lähettäkää|antakaa|sulkekaa|kertokaa|luovuta|toimita|säilytä|poista|lähetä)',
        '(?:tieto|säilyttämis|säilytys|poisto|luovutus|tunnistamis|lokitieto)(?:pyyntö|määräys)\\p{L}*(?= (?:koskee|koskien|tilistä|käyttäjästä|:))',
      ],
      questions: ['kuka (?:on|käyttää|omistaa|loi|hallinnoi)|kenen (?:on|nimissä|käytössä)|kenelle kuuluu'],
      asides: [
        'liitteenä|ohessa|vahvista\\p{L}* vastaanot\\p{L}+|kuittaus|viitatkaa|ota(?:a|kaa)? yhteyttä|ei saa (?:ilmoittaa|kertoa|paljastaa|ilmaista)|salassa|luottamuksell\\p{L}+|vastaus\\p{L}* (?:pyydetään|sähköpost\\p{L}+)',
      ],
      negations: ['ei|eikä|en|emme|eivät|älä|älkää|ilman|eikä'],
      listed: ['seuraav\\p{L}*|alla|allamaini\\p{L}+|seuraavasti|mainitu\\p{L}+'],
      produce: [
        'luovut\\p{L}+|luovutu\\p{L}+|toimit\\p{L}+|ilmoitta\\p{L}*|ilmoitet\\p{L}+|ilmoittakaa|anta(?:a|maan|kaa|van)|annettava|lähet\\p{L}+|kerto\\p{L}+|yksilöi\\p{L}+|selvit\\p{L}+|saada|tietoja (?:tilistä|käyttäjästä)|tarvits\\p{L}+|kenen|kuka|esitt\\p{L}+',
      ],
      preserve: [
        'säilyt(?!tämisaik)\\p{L}+|säilö\\p{L}+|jäädyt\\p{L}+|turva(?:ta|amaan|ttava)|olla (?:poistamatta|hävittämättä|tuhoamatta)|säilytettävä\\p{L}*',
      ],
      remove: [
        'poist(?:aa|amaan|akaa|ettava|amista|amaa|etaan|o|oa)|sulke\\p{L}+|suljettava|estä(?:ä|mään|kää)|esto(?:a)?|estettävä|alasotto|ottaa alas',
      ],
      things: [
        'tie(?:to|don|dot|doista|toja|tojen|toa|tojensa)|\\p{L}+tie(?:to|don|dot|toja|tojen|doista|toa)|tili\\p{L}*|käyttäjä\\p{L}*|käyttäjätunnu\\p{L}*|tunnu(?:s|ksen|sta|kset|ksia|ksien)|haltija\\p{L}*|osoit\\p{L}+|\\p{L}*osoit\\p{L}+|loki\\p{L}*|ip|ip-\\p{L}+|nime\\p{L}*|nimi|puhelinnumero\\p{L}*|henkilöllisyy\\p{L}+|viest\\p{L}+|sisäl\\p{L}+|sivu\\p{L}*|julkais\\p{L}+|kirjautumi\\p{L}+|liittymä\\p{L}*|profiili\\p{L}*|dataa?|aineisto\\p{L}*|postilaatik\\p{L}+|kanava\\p{L}*|ryhmä\\p{L}*',
      ],
      later: [
        '(?:kunnes|odotettaessa|siihen saakka)[^.;:]{0,200}|(?:toimitetaan|lähetetään|seuraa) (?:myöhemmin|perässä)[^.;:]{0,100}',
      ],
      removable: [
        'sisäl\\p{L}+|sivu\\p{L}*|julkais\\p{L}+|tili\\p{L}*|profiili\\p{L}*|video\\p{L}*|kuv\\p{L}+|ilmoitu\\p{L}+|viest\\p{L}+|kanava\\p{L}*|ryhmä\\p{L}*|linkki\\p{L}*|linkin|url\\p{L}*|pääsy\\p{L}*|verkkosiv\\p{L}+|aineisto\\p{L}*',
      ],
      subscriber: [
        '(?:tilaaja|asiakas|käyttäjä|rekisteröinti|rekisteröitymis|yhteys|yhteystieto|henkilö|haltija|tilin?|laskutus|maksu|perus|omistaja|liittymä)-?tie(?:to|don|dot|toja|tojen|doista|toa)|(?:(?:tilin|tunnuksen|osoitteen|liittymän|profiilin|sivun|kanavan) )?(?:haltija|omistaja|ylläpitäjä)\\p{L}*|(?:tilin|tunnuksen|osoitteen|profiilin) (?:takana|käyttäjä)\\p{L}*|nimi|nimen|nime[aä]|henkilötunnu\\p{L}+|syntymäai\\p{L}+|henkilöllisyy\\p{L}+|puhelinnumero\\p{L}*|(?:koti|posti)osoite\\p{L}*|kuka (?:on|käyttää|omistaa|loi)|kenen (?:on|nimissä)|rekisteröity\\p{L}+|tilaaja\\p{L}*',
      ],
      traffic: [
        '(?:viimeisi\\p{L}* |käytet\\p{L}* )?ip(?:-?osoit\\p{L}+|-?lok\\p{L}+)?|(?:kirjautumis|tunnistamis|välitys|liikenne|istunto|käyttö|loki)-?(?:tie(?:to|dot|toja|tojen|doista)|lok\\p{L}+|histori\\p{L}+|ajat|aikoja|aika\\p{L}*)|kirjautumi\\p{L}+|loki(?:tie\\p{L}+|t|en|en|en)?|lokeja|porttinumero\\p{L}*|portit|sijaintitie\\p{L}+|televalvontatie\\p{L}+|(?:välitys|liikenne)tie\\p{L}+|televalvon\\p{L}+|yhteyslo\\p{L}+|lähdeport\\p{L}+|aikaleim\\p{L}+|metatie\\p{L}+',
      ],
      content: [
        '(?:kopio\\p{L}* (?:kaikista |tilin )?|kaikki |kaikkien )(?:sähköpostit|sähköposteista|sähköpostien|viesteistä)',
        '(?:viestien|keskustelujen|postilaatikon|tilin|viestinnän) sisäl\\p{L}+|sisältötie\\p{L}+|viestisisäl\\p{L}+|sisällö\\p{L}+|(?:kaikki |tallennet\\p{L}+ |lähetet\\p{L}+ |yksityis)?viesti(?:t|en|ejä)(?! lähet)|keskustelu(?:t|jen|ja)|(?:kuvat|videot)(?= |,)',
      ],
      emergency: [
        'hengenvaara\\p{L}*|hengen vaara\\p{L}*|henki (?:on )?vaarassa|hengelle tai terveydelle|henkeä (?:tai terveyttä )?(?:uhkaav\\p{L}+|vaarantav\\p{L}+)|välitön (?:\\p{L}+ )?(?:vaara|uhka)|välittömä\\p{L}+ (?:\\p{L}+ )?(?:vaara|uhka)\\p{L}*|hätätapau\\p{L}+|hätätilan\\p{L}+|hätäpyyn\\p{L}+|hätätilapyyn\\p{L}+|kadonnut (?:lapsi|tyttö|poika|\\d{1,2}-vuotias)|kiireellinen hätä\\p{L}*',
      ],
      noEmergency: [
        'ei (?:ole )?(?:kyse |kyseessä )?(?:hätä|hengenvaara|välit)\\p{L}*|hätänumero\\p{L}*',
        '(?:ei|ilman|eikä) (?:(?:ole|kyse|kyseessä|tällä|hetkellä|tiedossa|välitöntä|välitön|mitään|aiheudu|kohdistu|siis|ole kyse) ){0,6}(?:hätä|hengenvaara|vaara|välit|uhka|uhkaa|hengen)\\p{L}*',
        '(?:hengenvaara|hätätilan|hätätapau|välitön vaara)\\p{L}*(?: \\p{L}+){0,2} (?:ei|poissuljettu|ohi|väistynyt)|(?:hätätapaus|hätätilanne|hengenvaara) ?[:=?–-] ?(?:ei)(?!\\p{L})',
        '(?:vain )?(?:hätätapauksissa|hätätilanteissa|hätätilanteessa|hätätapauksessa)|hätä(?:numero|puhelin|keskus|harjoitus|päivysty|apu)\\p{L}*',
      ],
      danger: [
        'itsemurha\\p{L}*|tappa\\p{L}+|tappo\\p{L}*|murha\\p{L}*|kuole\\p{L}+|kuolla|sieppa\\p{L}*|kidnap\\p{L}*|panttivan\\p{L}+|pommi\\p{L}*|räjäht\\p{L}+|kadonnu\\p{L}+|kadonneen|ase(?:en|et|ella|ita)?|ampu\\p{L}+|terror\\p{L}*|lunnai\\p{L}+|raiska\\p{L}+|joukkosurma\\p{L}*|koulusurma\\p{L}*|vahingoitta\\p{L}+',
      ],
      telling: [
        '(?:on|oli|ovat|olivat) \\p{L}{2,}(?:nut|nyt|neet|tu|ty|ttu|tty|sty|stu|du|dy|lu|ly|nu|ny|rty|rtu)(?!\\p{L})|\\p{L}{3,}(?:ivat|ivät|si|ssi|tti|oi|nsi|ttiin|tettiin|ettiin|iin)(?!\\p{L})',
        'asianomista\\p{L}+|epäilty\\p{L}*|epäillyn|epäillään|tekijä\\p{L}*|tuntematon|tuntemattom\\p{L}+|uhri\\p{L}*|huijau\\p{L}+|huijari\\p{L}*|petok\\p{L}+',
      ],
      noTelling: [
        'liitteenä|ohessa|pyydä(?:n|mme)|pyydetään|nojalla|momentin mukaan|määrätään|määräyk\\p{L}+|tutkinnanjohtaja\\p{L}*|päätös|päätök\\p{L}+|salassa|vaitiolo\\p{L}*|ei saa ilm\\p{L}+|oikeusapu\\p{L}*|terveisin|esitutkinnan aloit\\p{L}+|vastau\\p{L}+|lisätieto\\p{L}*|muutosta',
      ],
      crimeLeads: [
        '(?:tutkii|tutkimme|tutkitaan|tutkin|tutkinnassa on|esitutkinnassa on|selvittää)(?: (?:asiaa|rikosasiaa|juttua|esitutkinnassa))?(?=(?: epäiltyä| törkeää| lievää)? \\p{Ll}+(?:sta|stä|ta|tä|aa|ää|usta|ystä|oa|öä|ia|iä|ua|yä|ea|eä)(?!\\p{L}))|(?:rikosnimike|rikos|rikosepäily|epäilty rikos|asia|nimike|tutkittava rikos|juttu) ?:|(?:epäillä(?:än|ä)) (?:syyllistyneen )?|(?:tutkitaan|epäillään) nimikkeellä|(?:rikosnimikkeellä|rikosnimikkeenä|nimikkeellä|rikosilmoitus|tutkinta koskee|esitutkinta koskee|asia koskee|juttu koskee|asiassa)',
      ],
      crimeEnds: [
        'ilmoitusnumero|koskien|koskeva\\p{L}*|jossa|jonka|johon|joka|asiassa|rl|rikoslain|nojalla|pyydän|pyydämme|tutkinta\\p{L}*|rikosilmoitu\\p{L}*|ja (?:pyyd|tutkinna)\\p{L}+|sillä|epäilty\\p{L}*|liittyen|liittyv\\p{L}+|esitutkin\\p{L}+|jutussa|nro',
      ],
      noCrime: [
        'asiaa|juttua|rikosta|tapausta|rikosasiaa|koskee|koskien|rl|rikoslain|tiliä|käyttäjää|epäiltyä(?!\\s\\p{L})|poliisi\\p{L}*|asia|jossa|että|seuraav\\p{L}+|\\p{L}*pyyntö\\p{L}*|\\p{L}+määräys',
      ],
      holders: [
        '(?:tilin)?halti\\p{L}+|käyttäj\\p{L}+|asiakka\\p{L}+|omista\\p{L}+|epäil\\p{L}+|kohdehenkilö\\p{L}*|sivullis\\p{L}+|ulkopuolis\\p{L}+|kenellekään|tila+ja\\p{L}*',
      ],
      tells: [
        'ilmoit\\p{L}+|ilmaist\\p{L}+|paljast\\p{L}+|kerto\\p{L}+|kerro\\p{L}*|tiedo(?:ksi|ttaa|teta)\\p{L}*|saa(?:da)? tietä\\p{L}*|saada selville|informoi\\p{L}+|varoit\\p{L}+',
      ],
      silences: [
        'ei|ett(?:ei|ette|eivät|ä ette|ä ei)|eivät|ette|älä|älkää|ilman|kielle\\p{L}+|pidättäyty\\p{L}*|lykä\\p{L}+',
      ],
      mayTell: ['ei (?:ole )?(?:estettä|tarvetta|tarpeen|vastusta\\p{L}*)|ei (?:ilmoittanut|kertonut)'],
      secrecy: [
        'ei (?:saa|tule|pidä) (?:\\p{L}+ ){0,4}?(?:ilmoittaa|ilmaista|paljastaa|kertoa|antaa tiedoksi)|älkää (?:ilmoittako|kertoko)|salassa(?:pito)?\\p{L}*|vaitiolo\\p{L}*|luottamuksellis\\p{L}+',
        'ei (?:saa|tule|pidä|ole lupa)(?: \\p{L}+){0,4} (?:ilmoittaa|ilmaista|paljastaa|kertoa|tiedottaa|saattaa|luovuttaa tietoa)|(?:älkää|älä)(?: \\p{L}+){0,3} (?:ilmoit|ilmais|paljast|kerto|tiedot)\\p{L}+|salassapito\\p{L}*|salassa (?:pidettäv|pitä)\\p{L}+|pidettävä salassa|vaitiolo\\p{L}*|luottamuksell\\p{L}+|ilmaisukiel\\p{L}+|(?:ilman|ennen) (?:tilin )?(?:haltijan|käyttäjän) (?:tietoa|informointia)|ilmoittamatta (?:siitä |asiasta )?(?:haltija|käyttäjä|asiakka)\\p{L}+|(?:haltija|käyttäjä|asiakka)\\p{L}+ ei (?:saa|tule) (?:saada )?(?:tieto|ilmoit)\\p{L}*',
      ],
      instructed: [
        '(?:tutkinnanjohtaja\\p{L}*|syyttäjä\\p{L}*) (?:määräyksestä|pyynnöstä)|(?:\\p{L}+ )?käräjäoikeu(?:den|s)(?= (?:päätök|lupa|on ))',
      ],
      authorityActs: [
        'määrää|määräsi|määrännyt|on määrännyt|pyytää|velvoittaa|velvoitti|on velvoittanut|päätti|on päättänyt|on myöntänyt|myönsi|antoi|on antanut|vaatii',
      ],
      contact: [
        'vastau\\p{L}+|yhteydenot\\p{L}+|lisätieto\\p{L}*|tiedustelut|tavoittaa|puhelimitse|sähköpostitse|osoitteeseen|toimitetaan osoitteeseen',
      ],
      introductions: ['olen|nimeni on|tässä'],
      basisLabels: [
        'oikeusperuste|peruste|lainkoh(?:ta|dat)|oikeudellinen peruste|säädösperuste|lakiperuste',
      ],
      basisLeads: ['nojalla|perusteella|mukaisesti|mukaan|perustuen'],
      ofCrime: [
        'rikos\\p{L}*[^.;]{0,60}|epäil\\p{L}+[^.;]{0,60}|tutkii[^.;]{0,60}|petos\\p{L}*|törke\\p{L}+[^.;]{0,40}',
      ],
      accounts: [
        '(?:(?:sähköposti|käyttäjä|asiakas|chat|pikaviesti|puhelin)-?)?(?:tili\\p{L}*|tunnu\\p{L}+|osoit\\p{L}+|profiili\\p{L}*|käyttäjä(?:n|ä|stä|nimi\\p{L}*)?|käyttäjänim\\p{L}+|nimimer\\p{L}+|kanava\\p{L}*|ryhmä\\p{L}*|postilaatik\\p{L}+|sivu\\p{L}*|numero\\p{L}*|liittymä\\p{L}*)(?: (?:haltija|käyttäjä|omistaja)\\p{L}*)?',
      ],
      cases: [
        '(?:rikosilmoitu|tutkintailmoitu|ilmoitu|juttu|esitutkin|asia)\\p{L}*(?:(?:ksen |n)?numero)?(?: ?nro| ?n:o)?|ilmoitusnumero|rikosilmoitus|tutkintailmoitus|asianumero|jutun numero|syyttäjän (?:asia)?numero|asia(?= ?: ?\\d)',
      ],
      references: ['viite(?:numero|mme)?|diaarinumero|dnro|asiatunnus|pyynnön numero|tunniste|kirjenumero'],
      joins: ['ja|sekä|mutta'],
      victims: ['todistaja\\p{L}*|asianomista\\p{L}+|uhri\\p{L}*|ilmoittaja\\p{L}*|vahingonkärsi\\p{L}+'],
    },
    { ä: 'äa', ö: 'öo' },
  ),
);
