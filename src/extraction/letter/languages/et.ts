import type { LetterWords } from '../words.ts';
import { elsewhere } from './elsewhere.ts';

/** Estonian letters. */
export const et: LetterWords = {
  ...elsewhere,
  removable: [
    ...elsewhere.removable,
    'sisu\\p{L}*|leht\\p{L}*|leh[ei]\\p{L}*|postitus\\p{L}*|konto\\p{L}*|kanal\\p{L}*|grup\\p{L}*|video\\p{L}*|profiil\\p{L}*|juurdepääs\\p{L}*|ligipääs\\p{L}*|veebi\\p{L}*',
  ],
  remove: [
    ...elsewhere.remove,
    'eemald\\p{L}*|kustut\\p{L}*|sulge\\p{L}*|blokeeri\\p{L}*|kõrvalda\\p{L}*|tõkesta\\p{L}*|peata\\p{L}*',
  ],
  addressees: ['õigusosakon\\p{L}*|juriidili\\p{L}+ osakon\\p{L}*'],
  annexes: ['lisad?'],
  abbreviations: ['lg|p|nr|tel|st|s\\.t|jne|jms|vt|u|ca|aa|nt|dr|hr|pr|v\\.a|kl|tn|mnt|pst|reg'],
  asks: [
    '(?:palun|palume|taotlen|taotleme|nõuan|nõuame|nõuab|nõuda|kohustan|kohustada|kohustab|kohustame|soovin|soovime|vajame|vajan|määran|määras|otsustas|otsustan|esitan|käsin|käesolevaga)(?=[ ,:])|(?:nõue|päring|taotlus|määrus|korraldus|ettekirjutus|palve) (?:\\p{L}+ )?(?:andme|väljasta|säilita|eemalda|edasta|saamise|esitami|sulgemi)\\p{L}*|andmepäring\\p{L}*|(?:esitage|väljastage|edastage|saatke|säilitage|eemaldage|teatage|sulgege|andke|kustutage)(?= )|(?:tuleb|on vaja|oleks vaja|peate|peab|on kohustatud|tuleks)(?: \\p{L}+){0,4}(?= )|(?:kas )?(?:saaksite|saate|võiksite|oleks võimalik|on võimalik)(?= )|(?:väljasta|esita|edasta|säilita|eemalda|avalda|kustuta|sulge)(?:da|takse|ma)(?= )|lubatud [^.;]{0,60}nõuda',
    ...elsewhere.asks,
    'palu(?:n|me|takse)|kohustan|kohustada|kohustab|nõua(?:n|me|b|takse)|määra(?:n|sin|b|ta)|soovi(?:n|me)|taotle(?:n|me|b)|vaja(?:n|me)|kas (?:saate|saaksite|teil oleks)',
  ],
  questions: ['kes (?:on|kasutab|lõi)|kellele kuulub|kelle (?:oma|nimel|kasutuses)'],
  negations: ['ei|mitte|ilma|ega|ära|ärge|pole'],
  listed: ['järgmis\\p{L}*|alljärgn\\p{L}*|allpool'],
  things: [
    'kirja\\p{L}*|vestlus\\p{L}*|pilt\\p{L}*|pildi\\p{L}*|fail\\p{L}*|isik\\p{L}*|omanik\\p{L}*|seansi\\p{L}*|ühendus\\p{L}*|teave|teavet|leht\\p{L}*|postitus\\p{L}*|kanal\\p{L}*|registreerimis\\p{L}*',
    ...elsewhere.things,
    'andme\\p{L}*|konto\\p{L}*|kasutaja\\p{L}*|nim[ie]\\p{L}*|ip|ip-\\p{L}+|telefon\\p{L}*|aadress\\p{L}*|logi\\p{L}*|sisselogimis\\p{L}*|sünniae\\p{L}*|sisu\\p{L}*|postkast\\p{L}*|profiil\\p{L}*|sõnum\\p{L}*',
  ],
  produce: [
    'nõuda|nõuan|väljast\\p{L}*|esit\\p{L}*|edast\\p{L}*|saada(?: andme\\p{L}*)?|andke|teata\\p{L}*|tuvast\\p{L}*|kes (?:on|kasutab|lõi|registreeris)|kellele|koopia\\p{L}*|teavet|teave|selgita\\p{L}*|avalda\\p{L}*',
    ...elsewhere.produce,
    'esita\\p{L}*|väljasta\\p{L}*|edasta\\p{L}*|saata|saatke|anda|avalda\\p{L}*|teata\\p{L}*|teatage|tuvasta\\p{L}*|palun (?:andme\\p{L}*|teavet)|kes kasutab|kes on',
  ],
  preserve: [
    'säilit\\p{L}*|külmut\\p{L}*|mitte kustuta\\p{L}*|tagada\\p{L}* säilimi\\p{L}*',
    'säilita\\p{L}*|säilitami\\p{L}*|külmuta\\p{L}*',
  ],
  subscriber: [
    '(?:kasutaja|kliendi|kontoomaniku|omaniku|abonendi|isiku|registreerimis|konto|maksja|makse|kontakt|lepingu|tuvastamis|identifitseerimis)[- ]?(?:\\p{L}+ )?andme\\p{L}*|(?:ees|pere)?nimi|(?:ees|pere)?nime\\p{L}*|isikukood\\p{L}*|sünni\\p{L}+|(?:telefoni?|mobiili|konto)numb\\p{L}+|(?:kontakt|taaste|varu)-?(?:telefon|e-?post|meil|andme|aadress)\\p{L}*|elukoh\\p{L}*|registreeri\\p{L}+|kes (?:on|kasutab|lõi|registreeris)|kellele (?:kuulub|on)|omanik\\p{L}*|isikusamasus\\p{L}*|maksevahend\\p{L}*',
    ...elsewhere.subscriber,
    '(?:kasutaja|kliendi|kontoomaniku|omaniku|abonendi|isiku|registreerimis)[- ]?andme\\p{L}*|(?:kasutaja )?nimi|nime|isikukood\\p{L}*|sünniae[gv]\\p{L}*|telefon(?:inumb\\p{L}+|i)?|kontaktandme\\p{L}*|konto (?:loomise|avamise|omanik\\p{L}*)|kes (?:on|kasutab)|kellele kuulub',
  ],
  traffic: [
    'ip-?(?:aadress\\p{L}*|logi\\p{L}*)?|sisselogimi\\p{L}*|sisselogimi\\p{L}+|logiandme\\p{L}*|logid|logisid|logide|logikirje\\p{L}*|liiklusandme\\p{L}*|sideandme\\p{L}*|seansi\\p{L}*|ühenduste\\p{L}*|lähtepor\\p{L}*|por(?:t|di|did|tide)\\p{L}*|metaandme\\p{L}*|asukoha\\p{L}*|kasutamise ajad|kõneeristus\\p{L}*',
    ...elsewhere.traffic,
    'ip(?:-?aadress\\p{L}*)?|sisselogimis\\p{L}*|sisselogimiste|logi(?:d|de|andme\\p{L}*)?|liiklusandme\\p{L}*|pordi\\p{L}*|sideandme\\p{L}*',
  ],
  content: [
    '(?:sõnumite|kirjade|vestlus\\p{L}*|postkasti|konto|e-?kirjade|kirjavahetuse) (?:\\p{L}+ )?sisu\\p{L}*|sisuandme\\p{L}*|kirjavahetus\\p{L}*|(?:saadetud|saabunud|salvestatud|kõik) (?:ja \\p{L}+ )?(?:kirja|sõnumi|faili|pildi|e-?kirja)\\p{L}*|sõnumid|vestlused|kirjad',
    ...elsewhere.content,
    '(?:sõnumite|kirjade|vestlus\\p{L}*|postkasti) sisu\\p{L}*|sisuandme\\p{L}*',
  ],
  emergency: [
    'oht elule|ohus on (?:inimese )?elu|elu (?:on )?ohus|vahetu oht|hädaolu\\p{L}*|hädajuhtum\\p{L}*|hädapäring\\p{L}*|hädataotlus\\p{L}*|eluohtlik\\p{L}*|edasilükkamatu\\p{L}* oh\\p{L}+',
  ],
  noEmergency: [
    '(?:ei ole|pole) [^.;]{0,20}oh\\p{L}+|hädaabinumb\\p{L}+',
    '(?:ei|pole|ilma|puudub) (?:(?:ole|praegu|hetkel|vahetut?|otsest|teada|tegemist|tegu|mingit|see|kehtib) ){0,5}(?:oht|ohtu|ohus|häda|eluoh)\\p{L}*',
    '(?:oht (?:inimese )?elule|vahetu oht|hädaolukor\\p{L}*|hädajuhtum\\p{L}*)(?: \\p{L}+){0,2} (?:puudub|ei ole|pole|välistatud|möödas)|(?:hädaolukord|hädajuhtum) ?[:=?–-] ?ei(?!\\p{L})',
    '(?:ainult )?(?:hädaolukorras|hädaolukordades|hädajuhtumil|hädajuhul|hädaolukorra korral)|häda(?:abi|number|telefon|õppus)\\p{L}*',
  ],
  danger: [
    'enesetap\\p{L}*|tapa\\p{L}*|tappa|mõrv\\p{L}*|surm\\p{L}*|inimrööv\\p{L}*|pantvang\\p{L}*|pomm\\p{L}*|kadunu\\p{L}*|relv\\p{L}*|terror\\p{L}*',
  ],
  telling: [
    '\\p{L}{3,}(?:is|sid|ti|di|nud|tud|dud)(?!\\p{L}) [^.;]{2,200}',
    'kannatanu\\p{L}*|kahtlustatav\\p{L}*|tundmatu\\p{L}*|tuvastamata isik\\p{L}*|ohver|ohvri\\p{L}*|kelm\\p{L}*|petis\\p{L}*',
  ],
  noTelling: [
    'lisatud|juhindud\\p{L}*|alusel|määrus\\p{L}*|kohustada|edastada|esitada|menetlusandme\\p{L}*|avaldada|palu[nm]\\p{L}*|kriminaalmenetlust alustati|õigusabi\\p{L}*|lugupidamisega',
  ],
  crimeLeads: [
    '(?:kriminaalasja|menetluse|uurimise)\\p{L}* (?:ese(?:meks)?|sisu) ?:?|kuriteo\\p{L}* ?:|kahtlustus\\p{L}* ?:|süütegu ?:',
  ],
  crimeEnds: ['kars|krms|alusel|mille|kus|milles|vastavalt|tunnustel|§'],
  noCrime: ['kars|krms|§|selle|see|konto|kasutaja'],
  holders: [
    'kasuta[jd]\\p{L}*|omani\\p{L}+|klien[dt]\\p{L}*|kliendi\\p{L}*|kahtlusta\\p{L}+|isik\\p{L}*|kolmand\\p{L}+ isik\\p{L}+|kellelegi|keegi',
  ],
  tells: [
    'teavita\\p{L}+|teata(?:da|ge|mata)|teada|avalda(?:da|ge|mata)|avalikusta\\p{L}+|informeeri\\p{L}+|hoiata\\p{L}+|öelda|rääkida',
  ],
  silences: ['mitte|ei tohi|ei või|ärge|ära|ilma|keela\\p{L}+|hoidu\\p{L}+'],
  mayTell: ['ei ole (?:\\p{L}+ )?(?:vaja|vastu|takistus\\p{L}*)'],
  secrecy: [
    'ei (?:tohi|või) (?:\\p{L}+ ){0,4}(?:teavitada|avaldada|teada)|mitte (?:teavitada|avaldada)|konfidentsiaal\\p{L}+',
    '(?:mitte|ei tohi|ärge|ei või|keelatud|ilma)(?: \\p{L}+){0,4} (?:teavita|teata|avalda|informeeri|avalikusta|öelda|rääki)\\p{L}*|konfidentsiaal\\p{L}*|saladuses|menetlusandmeid',
    'ei (?:ole lubatud|tohi|või)(?: \\p{L}+){0,4} (?:avaldada|teavitada|teatada|avalikustada|informeerida)|(?:menetlusandme\\p{L}*|asjaolu\\p{L}*|andme\\p{L}*) (?:\\p{L}+ ){0,3}ei (?:ole lubatud|tohi|või) (?:\\p{L}+ ){0,2}\\p{L}+|(?:mitte|ärge) (?:teavita|teata|avalda|informeeri)\\p{L}*|konfidentsiaal\\p{L}*|saladus\\p{L}*|vaikimiskohustus\\p{L}*|ilma (?:\\p{L}+ ){0,2}teavitamata',
  ],
  basisLabels: ['õiguslik alus|seaduslik alus|alus(?= krms| ?:)'],
  basisLeads: ['juhindudes|juhindun|vastavalt|tuginedes|lähtudes|alus|põhjal'],
  ofCrime: ['kuritegu\\p{L}*[^.;]{0,40}|kuriteo\\p{L}*[^.;]{0,40}|kelmus\\p{L}*|kahtlust\\p{L}*[^.;]{0,40}'],
  accounts: [
    '(?:kasutaja|konto\\p{L}*|profiil\\p{L}*|postkast\\p{L}*|(?:e-posti )?aadress\\p{L}*|kasutajanim\\p{L}*|numb\\p{L}+)(?: omanik\\p{L}*)?',
  ],
  joins: ['ja|ning|kuid'],
  victims: ['tunnistaja\\p{L}*|kannatanu\\p{L}*|ohvri\\p{L}*'],
};
