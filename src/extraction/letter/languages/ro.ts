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
    'autorizeaz[ăa]|încuviin[țt]eaz[ăa]|admite|oblig[ăa]|(?:solicităm|solicit|rugăm|rog|dispune|dispun|ordonă|ordon)',
    'să (?:ob[țt]in[ăa]|comunice|predea|transmit[ăa]|furnizeze|conserve|pun[ăa] la dispozi[țt]ie|șteargă|blocheze|elimine|păstreze)',
    '(?:vă|va) (?:solicit(?:ăm)?|rug(?:ăm|am)?|rog|cerem|invităm|punem în vedere)|(?:solicit|solicităm|dispun|dispune|ordon|ordonă|cerem|cer)(?=[ ,:])',
    '(?:va|vor) (?:comunica|furniza|transmite|preda|pune la dispozi[țt]ie|conserva|șterge|bloca|indica)|(?:puteți|ați putea|se solicită|se dispune|se cere|avem nevoie|am nevoie|aș avea nevoie)',
  ],
  questions: ['cine (?:este|folosește|se află|utilizează)|cui aparține'],
  asides: [
    'atașat|alăturat\\p{L}*|confirma\\p{L}* primirea|contacta\\p{L}*|confiden[țt]ialitate\\p{L}*|transmitem atașat',
  ],
  negations: ['nu|fără|nici|niciun\\p{L}*'],
  listed: ['următoare\\p{L}*|mai jos'],
  produce: [
    'ob[țt]in(?:[ăa]|erea|ere)|predea|furnizeze|transmit[ăa]|comunice|pun[ăa] la dispozi[țt]ie|ridicarea|punerea la dispozi[țt]ie',
    'comunica\\p{L}*|transmit\\p{L}*|furniza\\p{L}*|furniz\\p{L}*|preda\\p{L}*|pune(?:ți)? la dispoziție|trimite\\p{L}*|indica\\p{L}*|identific(?:a|ați|area)|să comunice|divulg\\p{L}*',
    'comunicarea|furnizarea|transmiterea|predarea|identificarea',
  ],
  preserve: ['conserv\\p{L}*|păstra(?:ți|rea) datel\\p{L}*|îngheța\\p{L}*'],
  remove: [
    'șteargă|blocheze|elimine|dezactiveze',
    'elimina\\p{L}*|șterge\\p{L}*|bloca\\p{L}*|înlătura\\p{L}*|retrage\\p{L}*',
    'blocați|blocarea|blocare|ștergerea|eliminarea|suspenda\\p{L}*|dezactiva\\p{L}*|inaccesibil\\p{L}*',
  ],
  things: [
    'dat(?:e|ele|elor)|informa[țt]i\\p{L}*|adres\\p{L}*|ip|cont(?:ul|ului|uri|urile)?|conținut\\p{L}*|mesaj\\p{L}*|abonat\\p{L}*|utilizator\\p{L}*|titular\\p{L}*|nume\\p{L}*|telefon\\p{L}*|jurnale\\p{L}*|conectare\\p{L}*|identitat\\p{L}*|pagin\\p{L}*|profil\\p{L}*',
    'site\\p{L}*|acces\\p{L}*|căsuț\\p{L}*',
  ],
  later: [
    '(?:până la (?:primirea|emiterea|obținerea|transmiterea)|în așteptarea)[^.;:]{0,200}',
    '(?:va urma|urmează|va fi (?:transmis|înaintat|emis)\\p{L}*)[^.;:]{0,200}',
  ],
  removable: [
    'acces\\p{L}*|conținut\\p{L}*|cont\\p{L}*|pagin\\p{L}*|site\\p{L}*|profil\\p{L}*|postăr\\p{L}*|url',
  ],
  subscriber: [
    'dat(?:e|ele) (?:de identificare|de înregistrare|abonat\\p{L}*|personale|titular\\p{L}*)|identitat\\p{L}+|nume(?:le)?|telefon(?:ul)?|număr(?:ul)? de telefon|titular(?:ul|ului)|abonat(?:ul|ului)|cui aparține|cine este',
    'abonat\\p{L}*|dat\\p{L}+ (?:referitoare la|despre|cu privire la) (?:abonat|utilizator|titular|client|persoan)\\p{L}*|date(?:le|lor)? (?:de abonat|de abonament|abonatului|de identificare|de înregistrare|de client|de contact|titularului|utilizatorului)',
  ],
  traffic: [
    'datele? (?:de trafic|de localizare|de conectare)|porturi(?:le)?|orele? de conectare',
    'dat(?:e|ele) de trafic|(?:ultim\\p{L}* )?adres\\p{L}+ ip|ip(?:-?uri\\p{L}*)?|jurnal\\p{L}* de (?:acces|conectare)|log(?:uri|urile|-uri)\\p{L}*|conectări',
    'date(?:le|lor)? (?:de|privind) trafic\\p{L}*|adres(?:a|e|ele|elor) ip\\p{L}*|datelor de (?:conectare|conexiune)',
  ],
  content: [
    'conținut(?:ul|ului)?(?: (?:mesajelor|comunicărilor|contului|corespondenței))?|mesajele|date(?:le)? de conținut|corespondenț\\p{L}*',
    'date(?:le|lor) de conținut|conținutul\\p{L}* \\p{L}+',
  ],
  emergency: [
    'situație de urgență|pericol (?:iminent|pentru via[țt]\\p{L}*|de moarte)|via[țt]\\p{L}* în pericol|urgență (?:vitală|maximă)',
  ],
  noEmergency: ['nu (?:este|există) (?:o )?(?:urgență|situație de urgență)|număr de urgență'],
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
  secrecy: [
    '(?:păstr|asigur|menți|respect)\\p{L}* (?:\\p{L}+ ){0,3}(?:secret|confidențialit)\\p{L}*|(?:nu|fără a) (?:\\p{L}+ ){0,4}?(?:informa|aduce|aduc|notifica|înștiința|divulga|dezvălui|comunica|încunoștința|avertiza)\\p{L}*|(?:obligați\\p{L}*|caracter) (?:\\p{L}+ ){0,2}(?:secret|confidențial)\\p{L}*|secretul (?:operațiun|anchet|urmăririi|profesional|investigați)\\p{L}*|nepublic\\p{L}*|nedivulg\\p{L}*',
    '(?:păstra\\p{L}*|asigura\\p{L}*|menține\\p{L}*) (?:\\p{L}+ ){0,2}confiden[țt]ialit\\p{L}+|confiden[țt]ial\\p{L}*|(?:nu|fără a) (?:\\p{L}+ ){0,3}?(?:informa|aduce la cunoștin|notifica|înștiința)\\p{L}*|se interzice (?:aducerea|divulgarea|informarea)',
  ],
  instructed: [
    '(?:din dispoziția|la solicitarea|cu autorizarea|în baza (?:delegării|ordonanței|mandatului)[^.;,]{0,30})|ordonanța|încheierea',
  ],
  authorityActs: ['dispune|solicită|ordonă|autorizează|a (?:dispus|autorizat|emis|încuviințat)'],
  contact: [
    'linie directă|telefon direct|contact\\p{L}*|răspuns(?:ul)? (?:la|pe)|transmi\\p{L}+ (?:la adresa|pe adresa)|pe adresa|la adresa de e-?mail',
  ],
  introductions: ['sunt|mă numesc|subsemnat\\p{L}*'],
  basisLabels: ['temei(?:ul)? (?:legal|juridic)|baz[ăa] legal[ăa]'],
  basisLeads: ['în (?:temeiul|baza|conformitate cu|aplicarea)|conform|potrivit|în virtutea'],
  ofCrime: ['prevăzut\\p{L}*|pedepsit\\p{L}*|infracțiun\\p{L}*[^.;]{0,40}|fapt\\p{L}*[^.;]{0,30}'],
  limits: [
    '(?:în (?:termen de )?(?:cel mult|maximum|maxim)|în termen de(?: maximum)?|în) (?:\\d{1,3}|trei|cinci|șapte|zece|cincisprezece|douăzeci|treizeci|șaizeci|nouăzeci|douăzeci și patru|48|24)(?: \\((?:[\\p{L} -]+|\\d+)\\))?(?: de)? (?:zile|ore|luni|săptămâni)(?: (?:de la|lucrătoare|calendaristice)[^.;,:()\\n]{0,30})?',
    '(?<=(?:pe|pentru) (?:o )?(?:durată|perioadă|durata|perioada)(?: de)? )(?:\\d{1,3}|trei|cinci|șapte|zece|cincisprezece|douăzeci|treizeci|șaizeci|nouăzeci|douăzeci și patru|48|24)(?: \\((?:[\\p{L} -]+|\\d+)\\))?(?: de)? (?:zile|luni)|termen(?: de răspuns)? ?: ?[^.;,()\\n]{3,30}',
    'în termen de [^.;,:()\\n]{3,20}|până la (?:data de )?\\d[^.;,:()\\n]{4,20}|fără întârziere|pentru o (?:perioadă|durată) de [^.;,:()\\n]{3,20}',
  ],
  accounts: [
    '(?:titularul(?:ui)? |utilizatorul(?:ui)? |abonatul(?:ui)? )?(?:cont(?:ul|ului|urile|urilor)?|utilizator(?:ul|ului)?|profil(?:ul|ului)?|adres[ae]i?(?: de e-?mail)?|căsuț\\p{L}+|număr(?:ul|ului)?|grup(?:ul|ului)?)',
  ],
  cases: [
    '(?:dosar(?:ul)?(?: penal)?|lucrare\\p{L}*|cauz[ăa]|ref)(?: (?:de|din) [^.;,()\\d\\n]{0,25}\\()?(?: ?nr\\.?| ?:| numărul)?',
  ],
  references: ['(?:ref(?:\\.|erință)?|nr\\.(?: de înregistrare)?|număr de înregistrare)(?: ?:)?'],
  victims: ['victim\\p{L}*|persoan\\p{L}+ vătămat\\p{L}+'],
};
