import type { LetterWords } from '../words.ts';
import { askedElsewhere } from './asked-elsewhere.ts';
import { en } from './en.ts';
import { writerElsewhere } from './writer-elsewhere.ts';

/**
 * Letters in languages without words of their own (Nordic languages, Czech, Slovak, Hungarian, Estonian, Croatian, Turkish, Greek,
 * Bulgarian, Russian): enough to see that they ask, for what and of which kind; the rest is read by the English words that they mix in.
 */
export const elsewhere: LetterWords = {
  ...en,
  ...writerElsewhere,
  questions: [...en.questions, ...askedElsewhere.questions],
  negations: [...en.negations, ...askedElsewhere.negations],
  listed: [...en.listed, ...askedElsewhere.listed],
  abbreviations: [
    ...en.abbreviations,
    'τηλ|κιν|αρ|αριθ|πρωτ|παρ|ημερ|οδ|κ|ταχ|δ\\/νση|τ\\.κ|тел|моб|ул|бул|гр|чл|ал|бр|ст|стр|puh|klo|mom|§:n|r|szds|hdgy|fhdgy|őrgy|törm|ftörm|zls|bü|ut|u|br|ul|čl|st|t\\.i|op|tlr|tālr|g|plg|vyr|sk|el|pp|sok|cad|mah|blv',
  ],
  asks: [
    ...en.asks,
    ...askedElsewhere.asks,
    'begär(?:s|an om)?|begærer|anmoder?|anmodes|ber (?:vi|jag|jeg)|(?:vi|jag|jeg) (?:ber|behöver|ønsker|begär|anmoder|trenger)|skal (?:utlevere|opplyse|sikre)|pålegges|pålægges|förelägg(?:s|er)|pyydä(?:n|mme)|pyydetään|määrätään|vaadi(?:n|mme)',
    'nařizuje|nařizuji|žád(?:ám|áme|á)|prosím(?:e)?|vyzýv(?:ám|áme)|ukládá|žiad(?:am|ame|a)|prikazuje|nariaďuje|kérem|kérjük|felhívom|felhívjuk|(?:je|jsou|sú) povinn[aáýíé]|elrendel(?:em|i)|kötelezem|megkeresem|palu(?:n|me)|kohustan|nõuan|määran',
    'molim(?:o)?|tražim(?:o)?|nalaže(?:m)?|zahtijeva(?:m)?|rica ederi[mz]|talep ed(?:iyoruz|erim)|prašom(?:e)?|reikalauja\\p{L}*|lūdzam|pieprasām|παρακαλ\\p{L}+|ζητ(?:ούμε|ώ|είται)|διατάσσ\\p{L}+|прошу|просим|требую|моля|молим|обязываю',
  ],
  things: [
    ...en.things,
    ...askedElsewhere.things,
    'uppgift(?:er|erna)?|abonnemang\\p{L}*|abonnent\\p{L}*|konto\\p{L}*|oplysning\\p{L}*|opplysning\\p{L}*|bruker\\p{L}*|bruger\\p{L}*|tieto\\p{L}*|tiedot|tili\\p{L}*|käyttäjä\\p{L}*|údaj\\p{L}*|účt\\p{L}*|schránk\\p{L}*|uživatel\\p{L}*|užívateľ\\p{L}*|adat\\p{L}*|fiók\\p{L}*|felhasználó\\p{L}*|andme\\p{L}*|podat\\p{L}*|račun\\p{L}*|korisnik\\p{L}*|bilgi\\p{L}*|hesa\\p{L}*|duomen\\p{L}*|dat(?:us|i)|στοιχεί\\p{L}*|λογαριασμ\\p{L}*|kézhez\\p{L}*|nev[eé]t|информаци\\p{L}*|потребител\\p{L}*|регистраци\\p{L}*|провоз\\p{L}*|данн?\\p{L}*|аккаунт\\p{L}*|профил\\p{L}*',
  ],
  produce: [
    ...en.produce,
    ...askedElsewhere.produce,
    'lämna(?:r|s)? ut|utlämna\\p{L}*|uppge\\p{L}*|utlevere\\p{L}*|udlevere\\p{L}*|opplyse?|oplyse?|luovutta\\p{L}*|toimitta\\p{L}*|sděli\\p{L}*|sdělen\\p{L}*|poskyt\\p{L}*|oznám\\p{L}*|vyd(?:at|ání|ať)|közöl\\p{L}*|megküld\\p{L}*|szolgáltat\\p{L}*|bocsás\\p{L}*|esita\\p{L}*|väljasta\\p{L}*|edasta\\p{L}*|dostav\\p{L}*|gönder\\p{L}*|bildir\\p{L}*|pateik\\p{L}*|sniegt|χορήγησ\\p{L}*|γνωστοποι\\p{L}*|предостав\\p{L}*|сообщи\\p{L}*',
  ],
  preserve: [
    ...en.preserve,
    ...askedElsewhere.preserve,
    'bevara(?:s|nde)?|säkra(?:s)?|sikre(?:s)?|frys(?:a|es)?|säilyttä\\p{L}*|uchov\\p{L}*|zajist\\p{L}*|zaistiť|megőrz\\p{L}*|säilita\\p{L}*|sačuva\\p{L}*|muhafaza\\p{L}*|išsaugo\\p{L}*|saglabā\\p{L}*|διατήρησ\\p{L}*|сохран\\p{L}*|запаз\\p{L}*',
  ],
  remove: [
    ...en.remove,
    ...askedElsewhere.remove,
    'ta bort|avlägsna\\p{L}*|fjerne\\p{L}*|poista\\p{L}*|odstran\\p{L}*|odstráni\\p{L}*|eltávolít\\p{L}*|eemalda\\p{L}*|ukloni\\p{L}*|kaldır\\p{L}*|удал\\p{L}*|премахн\\p{L}*',
  ],
  removable: [
    ...en.removable,
    ...askedElsewhere.removable,
    'sid(?:an|or)|inlägg\\p{L}*|opslag\\p{L}*|innlegg\\p{L}*|konto\\p{L}*|sivu\\p{L}*|stránk\\p{L}*|příspěv\\p{L}*|obsah\\p{L}*|oldal\\p{L}*|tartal\\p{L}*|bejegyzés\\p{L}*|sisu|stranic\\p{L}*|sadržaj\\p{L}*|içeri\\p{L}*|страниц\\p{L}*|контент\\p{L}*',
  ],
  subscriber: [
    ...en.subscriber,
    ...askedElsewhere.subscriber,
    'uppgift(?:er)? om abonne\\p{L}*|abonnemangsuppgift\\p{L}*|namn|telefonnummer|adress(?=,| och|\\.)|abonnent(?:opplysninger|oplysninger|data)|navn|brukeropplysninger|tilaajatiedo\\p{L}*|liittymän haltija\\p{L}*|totožnost\\p{L}*|údaje o (?:uživatel|účastník|držitel|majitel)\\p{L}*|registrační údaje|jméno|meno|felhasználójá\\p{L}*|előfizető\\p{L}*|fizetési mód\\p{L}*|kasutaja andme\\p{L}*|podatke o korisniku|abone bilgi\\p{L}*|στοιχεία (?:συνδρομητή|κατόχου)|(?:születési|személyes|előfizetői|regisztrációs) adat\\p{L}*|telefonszám\\p{L}*|nev[eé]t|regisztráció\\p{L}* időpont\\p{L}*|информаци\\p{L}* за (?:регистраци|потребител|абонат|титуляр)\\p{L}*|данни (?:за|на) (?:абоната|потребителя|титуляра)\\p{L}*|регистрационни данни|имена|телефон за възстановяване|данн(?:ые|ых) (?:абонента|пользователя|владельца)|регистрационны[ех]\\p{L}* данн\\p{L}+|ФИО',
  ],
  traffic: [
    ...en.traffic,
    ...askedElsewhere.traffic,
    'ip-?(?:adres\\p{L}+|cím\\p{L}*|osoit\\p{L}+|aadress\\p{L}*)|trafikuppgift\\p{L}*|trafikkdata|trafikdata|inloggning\\p{L}*|pålogging\\p{L}*|kirjautumis\\p{L}*|tunnistamistie\\p{L}*|(?:elektronick|telekomunikač)\\p{L}+ (?:provoz|přenos|prevádzk)\\p{L}*|ip[- ]адрес\\p{L}*|лог(?:ове|овете|файл\\p{L}*)|трафични данни|časy přihláš\\p{L}+|ip adres\\p{L}*|přihláš\\p{L}+|prihlásen\\p{L}*|belépés\\p{L}*|forgalmi adat\\p{L}*|sisselogimis\\p{L}*|prometn\\p{L}+ podat\\p{L}*|trafik bilgi\\p{L}*|δεδομένα κίνησης',
  ],
  basisLeads: [
    ...en.basisLeads,
    'на основание|съгласно|по реда на|в соответствии с|med stöd av|enligt|i medfør av|med hjemmel i|i henhold til|podle|v souladu s|podľa|alapján|szerint|perusteella|nojalla|temeljem|na temelju|sukladno|na podlagi|pagal|vadovaujantis|saskaņā ar|pamatojoties uz|βάσει|σύμφωνα με|δυνάμει|uyarınca',
  ],
  ofCrime: [
    ...en.ofCrime,
    'за(?: престъпление)?(?: по)?|престъплени\\p{L}*[^.;]{0,60}|измама по|\\p{L}+ по|brott\\p{L}*[^.;]{0,40}|trestn\\p{L} čin\\p{L}*[^.;]{0,60}|zločin\\p{L}*[^.;]{0,60}|přečin\\p{L}*[^.;]{0,60}|bűntett\\p{L}*|vétség\\p{L}*|kazneno djelo[^.;]{0,40}|kaznivo dejanje[^.;]{0,40}|overtrædelse[^.;]{0,40}|overtredelse[^.;]{0,40}',
  ],
  content: [
    ...en.content,
    ...askedElsewhere.content,
    'innehåll(?:et)? i|meddelanden|indhold(?:et)?|innhold(?:et)?|viestien sisält\\p{L}*|obsah (?:zpráv|správ|schránky|komunikace)|tartalm\\p{L}*|sisuandme\\p{L}*|sadržaj (?:poruka|komunikacij\\p{L}*)|περιεχόμεν\\p{L}*|содержани\\p{L}* (?:сообщений|писем)',
  ],
};
