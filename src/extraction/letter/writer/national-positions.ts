import { inEverySpelling, turkish } from './spellings.ts';

/*
 * What offices and tasks that persons hold are called, by language: investigators, prosecutors, judges and their clerks, heads of units, officers on
 * duty. Pieces of regular expressions, matched without case between letters; stems go on with the endings of their cases and genders.
 */

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'officer[- ]in[- ]charge|(?:i\\/c|in charge of|oic|sio|officer commanding) |(?:sub-?)?inspector in-?charge|special consultant|consultant(?= )|(?:deputy |acting |assistant )?head of(?= )|(?:(?:night|day|evening|late|early|duty|shift) )?watch (?:commander|chief|supervisor|lieutenant|sergeant|manager|officer)|shift commander|duty (?:manager|inspector|prosecutor)|(?:forensic |trial |staff |state )?lawyer|(?:trial|staff|states?|deputy|assistant|senior deputy|chief deputy) attorney(?: general)?|(?:financial|authori[sz]ed|designated|compliance) (?:investigator|officer)|deputy sio|examining magistrate|paralegal|legal (?:officer|adviser|advisor|assistant|counsel)|bailiff|usher|inspector general|commissioner (?:of|for)|superintendent of police(?= \\()|inspector for|trainee|nodal officer|station house officer|caseworker|detective in charge|researcher',
  ],
  de: [
    '\\p{L}*(?:sachbearbeiter|ermittler|fahnder|dezernent|referent|dirigent)(?:in(?:nen)?)?|\\p{L}*(?:anwält|anwalt|richter|pfleger|schreiber|leiter|führer|vorsteher|beamt|beauftragt|präsident|direktor|sekretär|angestellt|kommissariatsleit)(?:in|e|er)?|\\p{L}*chefin|wachhabende[rn]?|rechtsreferendar\\p{L}*|urkundsbeamt\\p{L}+|assessor(?:in)?',
  ],
  fr: [
    "agente? de police judiciaire(?: adjointe?)?|(?:premi(?:er|ère) |vice-|sous-|co)?(?:juge|procureure?|substitute?|présidente?|direct(?:eur|rice)|greffi(?:er|ère)|doyenne?|avocate? (?:général|fédéral)e?|auditeur|auditrice|conseill(?:er|ère)|cheff?e?|adjointe?|responsable|référente?|chargée? (?:de|d[’'])|enquêt(?:eur|rice)|assistante?|secrétaire|attachée?|juriste|magistrate?|command(?:ant|ante) (?:de|la|le)|analyste|commis|coordinat(?:eur|rice)|gestionnaire|opérat(?:eur|rice)|délégu[ée]e?)",
  ],
  es: [
    '(?:sub|vice)?(?:fiscal|juez|jueza|magistrad[oa]|letrad[oa]|(?:pro)?secretari[oa](?! d[ae] )|jef[ea]|instructora?|director(?:a)?|coordinador(?:a)?|investigador(?:a)?|encargad[oa]|responsable|auxiliar|asistente|delegad[oa]|comisionad[oa]|titular|ayudante|adjunt[oa]|actuari[oa]|procurador(?:a)?|técnic[oa]|funcionari[oa]|analista|perit[oa]|agente (?:fiscal|del ministerio público|de investigación|encargad[oa])|representante)',
  ],
  nl: [
    '(?:\\p{L}+-)?(?:officier(?: van justitie)?|\\p{L}*secretaris|substituut\\p{L}*|\\p{L}*rechter|griffier|\\p{L}*rechercheur|onderzoeker|hoofd|coördinator|(?:beleids|administratief )?medewerk(?:er|ster)|adviseur|\\p{L}*specialist|\\p{L}*deskundige|opsporings\\p{L}+|\\p{L}*magistraat|jurist|\\p{L}*leider|\\p{L}*chef|wachtcommandant|(?:wijk|buurt|jeugd)agent|hulpofficier|verbalisant|directeur|procureur(?: des konings)?|auditeur|inspecteur-(?:verificateur|controleur))',
  ],
  it: [
    '(?:vice )?(?:sostitut[oa]|procurat(?:ore|rice)|giudice|cancellier[ea]|assistente giudiziario|dirigente|comandante|responsabile|funzionari[oa]|operat(?:ore|rice)|ufficiale di p\\.? ?g\\.?|addett[oa]|dirett(?:ore|rice)|referente|magistrat[oa]|segretari[oa]|presidente|capo (?:sezione|ufficio|della|squadra|turno|reparto|servizio|area|nucleo)|g(?:ip|up)(?= |$)|aggiunt[oa]|p\\.m\\.|g\\.i\\.p\\.)',
  ],
  pt: [
    '(?:sub|vice-)?(?:procurador(?:a)?|promotor(?:a)?|juiz|juíza|delegad[oa]|escriv(?:ão|ã)|oficial|técnic[oa]|chefe|diret?or(?:a)?|coordenador(?:a)?|perit[oa]|analista|assistente|assessor(?:a)?|secretári[oa](?! d[ae] )|responsável|titular|magistrad[oa]|instrutor(?:a)?|funcionári[oa]|comandante|investigador(?:a)?|plantonista|estagiári[oa])',
  ],
  pl: [
    '(?:prokurator|sędzia) (?:prokuratury|sądu) (?:rejonowej|rejonowego|okręgowej|okręgowego|regionalnej|krajowej)|prokurator(?:a|em|ka)?|asesor\\p{L}*|sędzia|sędzi(?:ego|ą)|(?:młodszy |starszy )?referent(?!at|e|i?ura)\\p{L}*|naczelnik\\p{L}*|kierownik\\p{L}*|zastępc\\p{L}+|dyżurn\\p{L}+|specjalist\\p{L}+|ekspert\\p{L}*|asystent\\p{L}*|oficer\\p{L}*|funkcjonariusz\\p{L}*|komendant(?!at|e|i?ura)\\p{L}*|sekretarz(?!at|e|i?ura)\\p{L}*|detektyw\\p{L}*|śledcz\\p{L}|dochodzeniowiec|dyrektor(?!at|e|i?ura)\\p{L}*|koordynator(?!at|e|i?ura)\\p{L}*|radca|radcy|kontroler(?!at|e|i?ura)\\p{L}*|kurator(?!at|e|i?ura)\\p{L}*',
  ],
  ro: [
    'organ(?:ul)? de cercetare penală|(?:prim-|adjunct )?(?:procuror\\p{L}*|judecător(?:ul(?:ui)?|ilor)?|judecătoare\\p{L}*|grefier\\p{L}*|șef\\p{L}*|ofițer\\p{L}*|specialist\\p{L}*|expert(?!at|e|i?ura)\\p{L}*|consilier\\p{L}*|director(?:ul|ului|i)?|lucrător\\p{L}*|polițist\\p{L}*|comandant\\p{L}*|anchetator\\p{L}*|magistrat(?:ul|ului)?|inginer\\p{L}*)',
  ],
  uk: [
    '(?:старш\\p{L}+ |головн\\p{L}+ |провідн\\p{L}+ )?(?:слідч\\p{L}+|прокурор(?!і?ат)\\p{L}*|детектив\\p{L}*|оперуповноважен\\p{L}+|уповноважен\\p{L}+|дізнавач\\p{L}*|судд[яіею]\\p{L}*|начальни\\p{L}+|заступни\\p{L}+|керівни\\p{L}+|спеціаліст\\p{L}*|експерт\\p{L}*|інспектор(?!і?ат)\\p{L}*|секретар(?!і?ат)\\p{L}*|помічни\\p{L}+|консультант\\p{L}*|чергов\\p{L}+|криміналіст\\p{L}*|процесуальн\\p{L}+ керівни\\p{L}+|голова|т\\.? ?в\\.? ?о\\.?)',
  ],
  bg: [
    '(?:старши |главен |младши )?(?:следовател\\p{L}*|(?:водещ )?разследващ\\p{L}*|прокурор(?!і?ат)\\p{L}*|началник\\p{L}*|съди[яи]\\p{L}*|експерт\\p{L}*|директор(?!at|e|i?ura)\\p{L}*|дознавател(?!at|e|i?ura)\\p{L}*|оперативен работник|разузнавач\\p{L}*|агент|заместник-?\\p{L}+|оперативни радник|тужилац|тужилачки \\p{L}+|судија|начелни\\p{L}+|шеф(?: \\p{L}+)?|командир|руководилац|раководител|инспектор|полицијски службеник|следователь|дознаватель|оперуполномоченный)',
  ],
  cs: [
    '(?:vrchní |hlavní |vyšší |starší |samostatn\\p{L} |odborn\\p{L} )?(?:vyšetřovatel\\p{L}*|vyšetrovateľ\\p{L}*|komisař(?:ka|em|e)?|poveren\\p{L}+ príslušník\\p{L}*|pověřen\\p{L}+ \\p{L}+|policejní (?:rada|inspektor|komisař|orgán)|státní\\p{L}* zástup\\p{L}+|prokurátor(?!at|e|i?ura)\\p{L}*|(?:samo)?soud(?:ce|kyně)|(?:samo)?sud(?:ca|kyňa)|vedoucí\\p{L}*|vedúc\\p{L}+|náčelní\\p{L}+|(?:ředitel|riaditeľ)(?!stv)\\p{L}*|referent(?!at|e|i?ura)\\p{L}*|asistent\\p{L}*|tajemn\\p{L}+|operativn\\p{L}+ \\p{L}+|operatívn\\p{L}+ \\p{L}+|zástup(?:ce|kyně|ca|kyňa)\\p{L}*|špecialist\\p{L}+|specialist\\p{L}+|súdn\\p{L} úradní\\p{L}+|justiční čekatel\\p{L}*|velitel\\p{L}*|analytik\\p{L}*|inspektor(?!at|e|i?ura)\\p{L}*|dozorčí|kriminalist\\p{L}*)',
  ],
  south: [
    '(?:viši |glavni |samostalni |višji |samostojni |policijsk\\p{L} |državn\\p{L} |okrožn\\p{L} |općinsk\\p{L} |županijsk\\p{L} |zamjeni\\p{L}+ |zamenik |dežurn\\p{L} |preiskovaln\\p{L} |istražn\\p{L} )*(?:službeni\\p{L}+|istražitelj\\p{L}*|kriminalist\\p{L}*|preiskoval(?:ec|ka)|tožil(?:ec|ka)|odvjetni\\p{L}+|tužitelj\\p{L}*|tužilac|sudac|sutkinja|sudija|sodni(?:k|ca)|vodja|voditelj\\p{L}*|načelni\\p{L}+|rukovoditelj\\p{L}*|inšpektor(?!at|e|i?ura)\\p{L}*|pomočni\\p{L}+|zapisničar\\p{L}*|savjetni\\p{L}+|svetni(?:k|ca)|referent(?!at|e|i?ura)\\p{L}*)',
  ],
  hu: [
    '(?:kiemelt |vezető |megbízott )?(?:\\p{L}*nyomozó|\\p{L}*vizsgáló|\\p{L}*előadó|\\p{L}*ügyész|\\p{L}*bíró|\\p{L}*vezető|\\p{L}*titkár|\\p{L}*fogalmazó|\\p{L}*igazgató|\\p{L}*referens|\\p{L}*szakértő|\\p{L}*ügyintéző|\\p{L}*parancsnok)(?: helyettes|helyettes)?',
  ],
  baltic: [
    '\\p{L}*uurija|\\p{L}*prokurör|\\p{L}*kohtunik|menetleja|\\p{L}*ametnik|\\p{L}*spetsialist|(?:talituse |büroo |osakonna )juht(?:aja|ivametnik)?|\\p{L}*juhataja|analüütik|operatiivtöötaja|korrapidaja',
    '(?:vecāk\\p{L}+ |galven\\p{L}+ )?(?:izmeklētāj\\p{L}*|prokuror(?!at|e|i?ura|i[ae]|isë)\\p{L}*|tiesnes\\p{L}*|inspektor(?!at|e|i?ura)\\p{L}*|priekšniek\\p{L}*|speciālist\\p{L}*)|(?:vyriausi\\p{L}+ |vyresn\\p{L}+ )?(?:tyrėj\\p{L}*|prokuror(?!at|e|i?ura|i[ae]|isë)\\p{L}*|teisėj\\p{L}*|viršinink\\p{L}*|specialist\\p{L}*|padėjėj\\p{L}*|pareigūn\\p{L}*|inspektor(?!at|e|i?ura)\\p{L}*|pavaduotoj\\p{L}*|budėtoj\\p{L}*)|dežurant\\p{L}*|dežūrējoš\\p{L}+',
  ],
  nordic: [
    '\\p{L}*(?:utredare|handläggare|åklagare|ledare|chef(?:en)?|domare|rådman|notarie|forensiker|analytiker|tekniker|sekreterare|specialist|utreder|handläggare|spanare|vakt(?:havande)?)|(?:kammar|extra |senior)åklagare|administratör|(?:tjänstgörande )?befäl',
    '\\p{L}*(?:efterforsker|etterforsker|leder|behandler|anklager|advokat|fuldmægtig|fullmektig|jurist|dommer|konsulent|rådgiver|sekretær|assistent|forsker|revisor)|v[aå]gthavende|vakthavende|operasjonsleder|kontorchef|påtalejurist',
    '\\p{L}*(?:tutkija|johtaja|sihteeri|syyttäjä|päällikkö|tarkastaja|asiantuntija|esittelijä|notaari|lakimies|suunnittelija|tuomari|tutkinnanjohtaja|päivystäjä)',
  ],
  elsewhere: [
    'prokuror(?:i|ja|e)(?: (?:i|e) (?:shtetit|çështjes))?|gjyqtar(?:i|ja|e)?|hetues(?:i|e|ja)?|(?:saksóknar(?:i|afulltrúi))|dómari|sýslumaður|(?:обвинител|истражител)\\p{L}*',
  ],
  el: [
    '(?:ο |η )?(?:προϊστ[αά]μ[εέ]ν\\p{L}+|(?:υπο)?διοικητ\\p{L}+|(?:αντ)?εισαγγελ(?:[εέ]α|[εέ]ας|εύς|ευς)|ανακρ[ιί]τ\\p{L}+|δικαστ\\p{L}+|τμηματ[αά]ρχ\\p{L}+|(?:υπο)?διευθυντ\\p{L}+|χειριστ\\p{L}+|χειρίστρια|εξεταστ\\p{L}+|γραμματ[εέ]\\p{L}*|αξιωματικ\\p{L}+|αναλυτ\\p{L}+|ανακριτικ\\p{L}+ υπ[αά]λληλ\\p{L}+|πρ[οό]εδρ\\p{L}+|πταισματοδίκ\\p{L}+)',
  ],
};

const TURKISH =
  '(?:cumhuriyet )?(?:baş)?savcısı|hâkim(?:i)?|hakim(?:i)?|(?:şube |büro |emniyet )?(?:müdür|amir)(?:ü|i)?(?: yardımcısı)?|(?:zabıt )?kâtib?p?i?|bilirkişi|uzmanı?|memuru?|komutanı?|başkanı?';

/** The words for offices in all languages, with their accents and without. */
export const NATIONAL_POSITIONS = `(?:${inEverySpelling([...Object.values(WORDS).flat(), turkish(TURKISH)])})`;
