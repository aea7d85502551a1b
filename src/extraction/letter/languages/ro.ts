import type { LetterWords } from '../words.ts';

/** Romanian letters. */
export const ro: LetterWords = {
  salutations: [
    '(?:stima[țt][ăiea]\\p{L}*|onorat\\p{L}*|dragă|domnule|doamnă|doamnelor)[^\\n]{0,50}',
    '(?:bună (?:ziua|seara|dimineața)|bun[ăa]|salut)(?: [^\\n.?]{1,30})?',
  ],
  closings: [
    'cu (?:stimă|respect|considerație|deosebită (?:stimă|considerație)|mulțumiri)|(?:vă )?mulțum(?:esc|im)[^\\n]{0,40}|procuror,?|al dumneavoastră',
  ],
  prose: [
    'că|pe|cu|este|sunt|fost|au|am|să|vă|ne|nu|un|o|care|pentru|prin|sau|se|dumneavoastră|acest|această',
  ],
  addressees: ['departament(?:ul)? juridic|în atenția|către'],
  annexes: ['anex[ăae]\\p{L}*'],
  disclaimers: ['acest mesaj[^.]{0,80}confiden[țt]ial|destinatarului'],
  abbreviations: [
    'alin|lit|pct|proc|pen|art|alin|lit|nr|dl|dna|str|bl|sc|ap|tel|dr|cms|insp|ag|pen|proc|pct|jud|mun|bd|bdul|sos|op',
  ],
  asks: [
    '(?:sunt|se) (?:solicit(?:ate|ă)|cer(?:ute)?|necesare)(?= (?:toate |următoarele )?(?:date|inform|înreg|conținut|jurnal|log))|(?<=(?<!\\p{L})(?:datele|informațiile|înregistrările|jurnalele),? (?:[^.;:]|\\.(?=\\S)){1,120}? )sunt (?:solicitate|cerute|necesare)',
    '(?:solicit|cer|rog|rugăm|dispun|ordon|invit|impun|oblig|pretind|reiter|doresc|dorim)(?:ăm|em|e|ă|ez|ează|ăm|ând)?(?=[ ,:])|(?:vă|va|te) (?:solicit|rug|rog|cer|oblig|invit|adres|pun)\\p{L}*|(?:adres\\p{L}*|cerere\\p{L}*|solicitare\\p{L}*|ordonanță\\p{L}*|ordin\\p{L}*|rugăminte\\p{L}*) (?:de |privind |pentru |având ca obiect )(?:\\p{L}+ )?(?:conserv|comunic|furniz|transmit|preda|ridic|identific|șterg|bloc|eliminar|punere|obțin|date|informați)\\p{L}*|(?:să|de a|a) (?:ne |ni |mi |se |i |le )?(?:comunic|furniz|transmit|pred|pun|conserv|păstr|șterg|bloc|elimin|identific|indic|trimit|divulg|ridic|remit|precizaț|precizez|dați|spune|inform|înmân|suspend|dezactiv|retrag)\\p{L}*|(?:furnizați|comunicați|transmiteți|trimiteți|conservați|păstrați|ștergeți|blocați|predați|spuneți|dați|indicați)(?:-ne|-mi)?|(?:este|sunt) (?:necesar|obligat|ținut)\\p{L}*|(?:avem|am|ar fi) nevoie|(?:ne|mi)-?(?: ar)? (?:trebuie|trebuiesc|trebui)|(?:puteți|ați putea|poți|se poate)|(?:datele|informațiile) (?:solicitate|necesare|cerute) ?:?|(?:conservarea|comunicarea|furnizarea|transmiterea|predarea|ridicarea|ștergerea|blocarea|eliminarea|identificarea|punerea la dispoziție)(?= )',
    'autorizeaz[ăa]|încuviin[țt]eaz[ăa]|admite|oblig[ăa]|(?:solicităm|solicit|rugăm|rog|dispune|dispun|ordonă|ordon)',
    'să (?:ob[țt]in[ăa]|comunice|predea|transmit[ăa]|furnizeze|conserve|pun[ăa] la dispozi[țt]ie|șteargă|blocheze|elimine|păstreze)',
    '(?:vă|va) (?:solicit(?:ăm)?|rug(?:ăm|am)?|rog|cerem|invităm|punem în vedere)|(?:solicit|solicităm|dispun|dispune|ordon|ordonă|cerem|cer)(?=[ ,:])',
    '(?:va|vor) (?:comunica|furniza|transmite|preda|pune la dispozi[țt]ie|conserva|șterge|bloca|indica)|(?:puteți|ați putea|se solicită|se dispune|se cere|avem nevoie|am nevoie|aș avea nevoie)',
  ],
  questions: [
    'cine (?:este|folosește|se află|utilizează)|(?:al |a )?cui (?:este|e|[îi]i apar[țt]ine|apar[țt]ine)|cine are',
  ],
  asides: [
    'atașat|alăturat\\p{L}*|confirma\\p{L}* primirea|contacta\\p{L}*|confiden[țt]ialitate\\p{L}*|transmitem atașat',
  ],
  negations: ['nu|fără|nici|niciun\\p{L}*'],
  listed: ['următoare\\p{L}*|mai jos'],
  produce: [
    'ridic(?:a|area|ă|e)\\p{L}*|trimite\\p{L}*|remit\\p{L}*|înmân\\p{L}*|obțin\\p{L}*|dați|spune\\p{L}*|preciz\\p{L}*|copi(?:a|e|i|ile) (?:de|ale|a)|acces(?:ul)? la|percheziți\\p{L}*|cine (?:este|folosește|a)|cui|dezvălui\\p{L}*',
    'ob[țt]in(?:[ăa]|erea|ere)|predea|furnizeze|transmit[ăa]|comunice|pun[ăa] la dispozi[țt]ie|ridicarea|punerea la dispozi[țt]ie',
    'comunica\\p{L}*|transmit\\p{L}*|furniza\\p{L}*|furniz\\p{L}*|preda\\p{L}*|pune(?:ți)? la dispoziție|trimite\\p{L}*|indica\\p{L}*|identific(?:a|ați|area)|să comunice|divulg\\p{L}*',
    'comunicarea|furnizarea|transmiterea|predarea|identificarea',
  ],
  preserve: [
    'păstr(?:a|ați|area|eze|ează)(?= (?:dat|toate|conținut|integ|informaț|jurnal|copi|în))\\p{L}*|nu (?:șterge|distruge|elimina)\\p{L}*|înghe[țt]\\p{L}*|salva\\p{L}*',
    'conserv\\p{L}*|păstra(?:ți|rea) datel\\p{L}*|îngheța\\p{L}*',
  ],
  remove: [
    'ștergeți|ștergere\\p{L}*|închide\\p{L}*|restricțion\\p{L}*|sista\\p{L}*|retrag\\p{L}*|indisponibiliz\\p{L}*|blocheze|scoate\\p{L}*',
    'șteargă|blocheze|elimine|dezactiveze',
    'elimina\\p{L}*|șterge\\p{L}*|bloca\\p{L}*|înlătura\\p{L}*|retrage\\p{L}*',
    'blocați|blocarea|blocare|ștergerea|eliminarea|suspenda\\p{L}*|dezactiva\\p{L}*|inaccesibil\\p{L}*',
  ],
  things: [
    'fișier\\p{L}*|imagin\\p{L}*|fotografi\\p{L}*|convers\\p{L}*|corespond\\p{L}*|proprietar\\p{L}*|deținător\\p{L}*|client\\p{L}*|port\\p{L}*|log\\p{L}*|trafic\\p{L}*|înregistr\\p{L}*|istoric\\p{L}*|sesiun\\p{L}*|canal\\p{L}*|grup\\p{L}*|momentele|material\\p{L}*|postăr\\p{L}*|posesor\\p{L}*|chat\\p{L}*',
    'dat(?:e|ele|elor)|informa[țt]i\\p{L}*|adres\\p{L}*|ip|cont(?:ul|ului|uri|urile)?|conținut\\p{L}*|mesaj\\p{L}*|abonat\\p{L}*|utilizator\\p{L}*|titular\\p{L}*|nume\\p{L}*|telefon\\p{L}*|jurnale\\p{L}*|conectare\\p{L}*|identitat\\p{L}*|pagin\\p{L}*|profil\\p{L}*',
    'site\\p{L}*|acces\\p{L}*|căsuț\\p{L}*',
  ],
  later: [
    '(?:până la (?:primirea|emiterea|obținerea|transmiterea)|în așteptarea)[^.;:]{0,200}',
    '(?:va urma|urmează|va fi (?:transmis|înaintat|emis)\\p{L}*)[^.;:]{0,200}',
  ],
  removable: [
    'canal\\p{L}*|grup\\p{L}*|clip\\p{L}*|video\\p{L}*|imagin\\p{L}*|material\\p{L}*|serviciu\\p{L}*|anunț\\p{L}*|postare\\p{L}*|link\\p{L}*|domeni\\p{L}*',
    'film(?:ul|ului|area|ării|ări|ările)|filmuleț\\p{L}*|înregistr[aă]r\\p{L}*|fotografi\\p{L}*|poz(?:a|ele|e)|comentari\\p{L}*|mesaj\\p{L}*|reclam[aeă]\\p{L}*|publicați[ae]\\p{L}*|articol\\p{L}*',
    'acces\\p{L}*|conținut\\p{L}*|cont\\p{L}*|pagin\\p{L}*|site\\p{L}*|profil\\p{L}*|postăr\\p{L}*|url',
  ],
  subscriber: [
    'modalit(?:atea|ății|ățile|ăților) de plat[ăa]',
    'dat(?:e|ele|elor|ă)(?: \\p{L}+){0,2} (?:de |ale |a |privind |despre |referitoare la |cu privire la |ce privesc )?(?:identificar|înregistr|abonat|abonam|abonaț|personal|titular|client|contact|utilizator|înscri|proprietar|deținător|facturar|plat|furniz|persoan|posesor)\\p{L}*|(?:numele|nume|prenumele|prenume)(?:,| și| complet)?|CNP|domiciliu\\p{L}*|(?:adres\\p{L}+|număr\\p{L}*|numer\\p{L}+|telefon\\p{L}*|e-?mail\\p{L}*) (?:\\p{L}+ )?(?:de (?:recuperare|contact|rezervă|facturare|telefon)|asociat|alternativ|atașat|furnizat|declarat|folosit la|secundar)\\p{L}*|(?:cine|ce persoană) (?:\\p{L}+ )?(?:este|folosește|utilizează|a (?:creat|deschis|înregistrat)|se află|administrează|deține)|cui (?:aparține|îi)|pe (?:numele|cine)|data (?:nașterii|creării|înregistrării|și ora (?:creării|înregistrării))|titular\\p{L}*|deținător\\p{L}*|proprietar\\p{L}*|posesor\\p{L}*|abonaț\\p{L}*|abonat\\p{L}*|card\\p{L}* bancar\\p{L}*|mijloace? de plată|metod\\p{L} de plată|identificarea (?:utilizator|titular|persoan|abonat|client|posesor)\\p{L}*|identitatea',
    'dat(?:e|ele) (?:de identificare|de înregistrare|abonat\\p{L}*|personale|titular\\p{L}*)|identitat\\p{L}+|nume(?:le)?|telefon(?:ul)?|număr(?:ul)? de telefon|titular(?:ul|ului)|abonat(?:ul|ului)|cui aparține|cine este',
    'abonat\\p{L}*|dat\\p{L}+ (?:referitoare la|despre|cu privire la) (?:abonat|utilizator|titular|client|persoan)\\p{L}*|date(?:le|lor)? (?:de abonat|de abonament|abonatului|de identificare|de înregistrare|de client|de contact|titularului|utilizatorului)',
  ],
  traffic: [
    'listing(?:ul|uri|urile|urilor)?(?: (?:al |a )?(?:convorbir|apel)\\p{L}+)?',
    '(?:istoric|jurnal|log|lista|dat|or[ae]|momente|evidenț|registr|înregistrări|desfășurător)\\p{L}* (?:de |al |a |ale |privind )?(?:\\p{L}+ )?(?:acces|conect|autentific|log|ip|conexiun|sesiun|apel|trafic|login|localiz|activit|utiliz|convorb)\\p{L}*|(?:ultim)\\p{L}+ (?:\\d+ )?(?:ip|adres\\p{L} ip|conect|acces|autentific|sesiun|log)\\p{L}*|sesiuni\\p{L}*|conexiuni\\p{L}*|autentificăr\\p{L}*|port\\p{L}* (?:sursă|logic\\p{L}*|utilizat\\p{L}*)?|metadate\\p{L}*|geolocaliz\\p{L}*|localiz\\p{L}*|momentele|logăr\\p{L}*|loguri\\p{L}*|log-?(?:in|file|uri)\\p{L}*|adres(?:a|e|ele|elor|ei) (?:de )?ip\\p{L}*|IP-ul\\p{L}*|accesări\\p{L}*|trafic\\p{L}*',
    'datele? (?:de trafic|de localizare|de conectare)|porturi(?:le)?|orele? de conectare',
    'dat(?:e|ele) de trafic|(?:ultim\\p{L}* )?adres\\p{L}+ ip|ip(?:-?uri\\p{L}*)?|jurnal\\p{L}* de (?:acces|conectare)|log(?:uri|urile|-uri)\\p{L}*|conectări',
    'date(?:le|lor)? (?:de|privind) trafic\\p{L}*|adres(?:a|e|ele|elor) ip\\p{L}*|datelor de (?:conectare|conexiune)',
  ],
  content: [
    'conversați(?:ile|ilor|i)(?= (?:contului|purtate|private|din|de pe|utilizatorului|stocate))|fotografi(?:ile|i) (?:și|şi) (?:videoclipuri|imagini|filmări)\\p{L}*',
    '(?:conținut|copi|cop)\\p{L}* (?:integral )?(?:al |a |ale |de )?(?:\\p{L}+ )?(?:mesaj|cont|corespond|căsu|comunic|convers|e-?mail|poșt|cutiei|discuți|inform|fișier|stocat)\\p{L}*|(?:mesaj|e-?mail|fotografi|imagin|fișier|video|clip|atașament|document|convers)\\p{L}*(?:,| și(?= )| stocat\\p{L}*| trimis\\p{L}*| primit\\p{L}*| expediat\\p{L}*| transmis\\p{L}*| recepționat\\p{L}*)|toate (?:mesajele|e-?mailurile|conversațiile|fotografiile|imaginile|fișierele)|corespondenț\\p{L}*|convorbiri\\p{L}*|discuții\\p{L}*|backup\\p{L}*|agend\\p{L} de contacte',
    'conținut(?:ul|ului)?(?: (?:mesajelor|comunicărilor|contului|corespondenței))?|mesajele|date(?:le)? de conținut|corespondenț\\p{L}*',
    'date(?:le|lor) de conținut|conținutul\\p{L}* \\p{L}+',
  ],
  emergency: [
    'situați[ea] de urgen[țt]ă|caz(?:uri)? de urgen[țt]ă|(?:cerere|solicitare) (?:în regim )?de urgen[țt]ă|pericol (?:iminent|pentru via[țt]\\p{L}*|de moarte)|via[țt]\\p{L}* în pericol|urgență (?:vitală|maximă)',
  ],
  noEmergency: [
    'nu (?:este|există) (?:o )?(?:urgență|situație de urgență)|număr de urgență',
    '(?:nu|fără|nici|nicio|niciun) (?:(?:este|e|există|se|un|o|în|de|caz|vorba|despre|situație|actual|imediat|iminent|real|cunoscut|constituie|reprezintă|ca|are|caracter|la|tratată) ){0,6}(?:urgen[țt]|pericol|risc)\\p{L}*',
    '(?:urgență|situați[ea] de urgență|pericol (?:iminent|pentru via[țt]\\p{L}*|de moarte))(?: \\p{L}+){0,3} (?:nu (?:există|este|e)|exclus\\p{L}*|trecut|încetat)|(?:urgență|situație de urgență) ?[:=?–-] ?(?:nu|niciuna)(?!\\p{L})',
    '(?:în caz(?:uri)? de|doar (?:în|pentru)|numai (?:în|pentru)|pentru) (?:caz(?:uri)? de )?urgen[țt]\\p{L}*|(?:număr|numărul|telefon|linie|serviciu|serviciul|servicii|stare|fond|exercițiu|ordonanț\\p{L}+|apel) de urgen[țt]ă',
  ],
  danger: [
    'sinucid\\p{L}*|suicid\\p{L}*|uci(?:de|s)\\p{L}*|omor\\p{L}*|moarte\\p{L}*|răpi\\p{L}*|ostatic\\p{L}*|bomb\\p{L}*|dispăru\\p{L}*|pericol|răscumpăr\\p{L}*|arm[ăe]\\p{L}*|teroris\\p{L}*|viol\\p{L}*',
  ],
  telling: [
    '(?:a|au|fost|era|erau|s-a|s-au) \\p{L}+(?:t|s|tă|ți|te|se|ut|at|it)(?!\\p{L})',
    'persoan\\p{L}+ vătămat\\p{L}+|victim\\p{L}*|autor(?:ul|ii)|suspect\\p{L}*|inculpat\\p{L}*|în fapt|necunoscu\\p{L}*|dispărut',
  ],
  noTelling: [
    'atașat|alăturat\\p{L}*|în temeiul|în baza|dosar(?:ul)? (?:penal|cu)|ordonanț\\p{L}+|s-a dispus|confiden[țt]ial\\p{L}*|se interzice|cercetările se efectuează',
  ],
  crimeLeads: [
    '(?:infracțiun(?:ea|i|ii|ile|ilor)|fapta|faptele) (?:de|prevăzut\\p{L}* de)|infracțiun\\p{L}* ?: ?|plângere (?:pentru|privind)|privind (?=(?:înșelăciune|furt|tâlhărie|fraudă|fals|amenințare|hărțuire|șantaj|trafic|contrabandă|braconaj|acces))',
    'infracțiuni(?:i|lor)? de|infracțiunea de|(?:dosar|cauză|anchetă|cercetări)(?: penal[ăe]?)? (?:de|privind|pentru)|sub aspectul (?:săvârșirii )?(?:infracțiunii de)?|săvârșirea infracțiunii de',
  ],
  crimeEnds: [
    'prevăzut\\p{L}*|faptă|prev|comis\\p{L}*|săvârșit\\p{L}*|în dauna|vă|în|nr|art|cu numărul|și pedepsit\\p{L}*',
  ],
  noCrime: [
    'criminalitate\\p{L}*|corupție(?! (?:activ|pasiv))|terorism(?! )|săvârșir\\p{L}*|infracțiun\\p{L}*|mai|sus|cu|penal|un|o|acest\\p{L}*',
  ],
  holders: [
    'titular\\p{L}*|utilizator\\p{L}*|client\\p{L}*|abonat\\p{L}*|suspect\\p{L}*|persoan\\p{L}+ (?:vizat|cercetat|în cauză|implicat)\\p{L}*|deținător\\p{L}*|proprietar\\p{L}*|terț\\p{L}*|nimăn\\p{L}+|nimeni',
  ],
  tells: [
    'inform(?:a|ați|area|at|ată|ării|eze)|notific(?:a|ați|area|at|ată|e)|anunț(?:a|ați|at|ată|area|e)|înștiinț\\p{L}+|avertiz(?:a|ați|at|ată|area|eze)|alert(?:a|ați|area|at)|aduc(?:e|eți|erea|ă) la cunoștin\\p{L}+|dezvălui\\p{L}*|divulg\\p{L}+|cunoștin\\p{L}+|afl[eă]|aflat|știe|știrea|contact(?:a|ați|area)',
  ],
  silences: [
    'nu|fără|nici|niciun\\p{L}*|niciodată|interz\\p{L}+|evit\\p{L}+|abțin\\p{L}+|amân\\p{L}+|prejudici\\p{L}+|compromit\\p{L}*',
  ],
  mayTell: [
    '(?:nu|nimic)(?: \\p{L}+){0,3} (?:se opune|necesar\\p{L}*|obiecți\\p{L}+|împiedică)|nu (?:a|au|am)(?= )',
  ],
  secrecy: [
    'nu se (?:va )?(?:comunic|aduc|notific|divulg|informe)\\p{L}*|să nu (?:\\p{L}+ ){0,2}(?:afle|informa|anunț|comunic)\\p{L}*|f[ăa]r[ăa] [șs]tirea|discreți\\p{L}+',
    'nu (?:se )?(?:\\p{L}+ ){0,3}?(?:comunic|inform|aduc|divulg|anunț|înștiinț|notific|dezvălui|avertiz|contact|încunoștinț|spune)\\p{L}*(?: \\p{L}+){0,6} (?:titular|utilizator|persoan|client|abonat|terț|suspect|deținător|nimănui|cont)\\p{L}*|caracter(?:ul)? (?:secret|confidențial|nepublic)|(?:păstr|asigur|garant)\\p{L}+ (?:\\p{L}+ ){0,3}confidențial\\p{L}*|interzis\\p{L}* (?:\\p{L}+ ){0,3}(?:divulg|comunic|inform|dezvălui)\\p{L}*|fără (?:a |știrea |cunoștința |înștiințarea |să )(?:\\p{L}+ ){0,3}(?:inform|titular|utilizator|anunț|notific|persoan|client|știe|afle)\\p{L}*',
    '(?:păstr|asigur|menți|respect)\\p{L}* (?:\\p{L}+ ){0,3}(?:secret|confidențialit)\\p{L}*|(?:nu|fără a) (?:\\p{L}+ ){0,4}?(?:informa|aduce|aduc|notifica|înștiința|divulga|dezvălui|comunica|încunoștința|avertiza)\\p{L}*|(?:obligați\\p{L}*|caracter) (?:\\p{L}+ ){0,2}(?:secret|confidențial)\\p{L}*|secretul (?:operațiun|anchet|urmăririi|profesional|investigați)\\p{L}*|nepublic\\p{L}*|nedivulg\\p{L}*',
    '(?:păstra\\p{L}*|asigura\\p{L}*|menține\\p{L}*) (?:\\p{L}+ ){0,2}confiden[țt]ialit\\p{L}+|confiden[țt]ial\\p{L}*|(?:nu|fără a) (?:\\p{L}+ ){0,3}?(?:informa|aduce la cunoștin|notifica|înștiința)\\p{L}*|se interzice (?:aducerea|divulgarea|informarea)',
  ],
  instructed: [
    '(?:din dispoziția|la solicitarea|cu autorizarea|în baza (?:delegării|ordonanței|mandatului)[^.;,]{0,30})|ordonanța|încheierea',
  ],
  authorityActs: ['dispune|solicită|ordonă|autorizează|a (?:dispus|autorizat|emis|încuviințat)'],
  contact: [
    'numărul meu|telefonul meu',
    'linie directă|telefon direct|contact\\p{L}*|răspuns(?:ul)? (?:la|pe)|transmi\\p{L}+ (?:la adresa|pe adresa)|pe adresa|la adresa de e-?mail',
  ],
  introductions: ['sunt|mă numesc|subsemnat\\p{L}*'],
  basisLabels: ['temei(?:ul)? (?:legal|juridic)|baz[ăa] legal[ăa]'],
  basisLeads: [
    'în (?:temeiul|baza|conformitate cu|aplicarea)|conform|potrivit|(?:întemei|baz|fundament)\\p{L}+ pe|în virtutea',
  ],
  ofCrime: ['prevăzut\\p{L}*|pedepsit\\p{L}*|infracțiun\\p{L}*[^.;]{0,40}|fapt\\p{L}*[^.;]{0,30}'],
  accounts: [
    '(?:titularul(?:ui)? |utilizatorul(?:ui)? |abonatul(?:ui)? )?(?:cont(?:ul|ului|urile|urilor)?|utilizator(?:ul|ului)?|profil(?:ul|ului)?|adres[ae]i?(?: de e-?mail)?|căsuț\\p{L}+|număr(?:ul|ului)?|grup(?:ul|ului)?)',
  ],
  cases: [
    '(?:dosar(?:ul)?(?: penal)?|lucrare\\p{L}*|cauz[ăa](?: penal[ăa])?|ref)(?: (?:de|din) [^.;,()\\d\\n]{0,25}\\()?(?: ?nr\\.?| ?:| numărul)?',
  ],
  references: [
    '(?:ref(?:\\.|erință)?|nr\\.(?: de înregistrare| [îi]nreg\\.)?|număr de înregistrare)(?: ?:)?',
  ],
  joins: ['și|iar|dar|precum și'],
  victims: ['martor\\p{L}*|reclamant\\p{L}*|informator\\p{L}*|victim\\p{L}*|persoan\\p{L}+ vătămat\\p{L}+'],
};
