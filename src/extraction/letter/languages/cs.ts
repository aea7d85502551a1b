import type { LetterWords } from '../words.ts';
import { elsewhere } from './elsewhere.ts';

const NUMBER =
  '(?:\\d{1,3}|jednoho|jedné|dvou|tří|troch|čtyř|štyroch|pěti|piatich|sedmi|siedmich|osmi|deseti|desiatich|čtrnácti|štrnástich|třiceti|tridsiatich|devadesáti|deväťdesiatich)(?: \\((?:[\\p{L} -]+|\\d+)\\))?';
const UNIT =
  '(?:(?:pracovních |pracovných |kalendářních |kalendárnych )?(?:dnů|dní|dnu)|hodin[y]?|hodín|týdnů|týždňov|měsíců|mesiacov|dne)';

/** Czech and Slovak letters. */
export const cs: LetterWords = {
  ...elsewhere,
  addressees: ['právní oddělení|právne oddelenie|k rukám|oddělení pro|zástupce společnosti|oddelenie pre'],
  annexes: ['příloh[ay]|príloh[ay]|přílohy?'],
  disclaimers: [
    '(?:tato|tento|táto) (?:zpráva|e-?mail|správa)[^.]{0,80}(?:důvěrn|dôvern|určen)',
    ...elsewhere.disclaimers,
  ],
  abbreviations: [
    'odst|ods|písm|zák|tr|trest|ř|sb|zb|č|čj|čís|sp|zn|spis|tzv|např|napr|tj|t\\.j|atd|apod|tel|ing|mgr|bc|judr|mudr|kpt|por|npor|ppor|pplk|plk|mjr|prap|nprap|pprap|nstržm|stržm|st|nar|ul|hod|resp|vč|cca|příp|príp|os|okr|j|r|s|o',
  ],
  asks: [
    ...elsewhere.asks,
    '(?:vám )?(?:tímto |týmto )?(?:nařizuj[eiu]|nariaďuje(?:m)?|ukládá(?:me|m|se)?|ukladá(?:me|m|sa)?|přikazuj[eiu]|prikazuje(?:m)?)|(?:žádá|žiada|prosí|vyzýv[aá])(?:me|m|ta|ní|t|ť)?(?= )|dovoluj(?:i|eme) si (?:vás )?požádat|žádost o|žiadosť o|(?:potřebuj|potrebuj)(?:i|eme|em)|(?:můžete|mohli byste|môžete|mohli by ste)(?: \\p{L}+){0,3} (?:sdělit|poskytnout|zaslat|oznámiť|poskytnúť|zaslať)',
  ],
  questions: ['kdo (?:je|používá|užívá|založil)|kto (?:je|používa|založil)|komu (?:patří|patrí)'],
  asides: [
    'v příloze|v prílohe|přikládám|prikladám|potvrzení (?:o )?(?:přijetí|doručení)|(?:o )?sdělení vaší značky|potvrdit přijetí|zachov\\p{L}* mlč[ea]nliv\\p{L}*|nesdělovat|neinformovat|neoznamovať',
  ],
  negations: ['ne|nikoli(?:v)?|bez|ani|žádn\\p{L}*|žiadn\\p{L}*|nie|není|nejsou'],
  listed: ['následující\\p{L}*|nasledujúc\\p{L}*|níže|nižšie|tyto|tieto|uveden\\p{L}*'],
  things: [
    ...elsewhere.things,
    'údaj\\p{L}*|informac\\p{L}*|informáci\\p{L}*|adres\\p{L}*|ip|účt\\p{L}*|účet|účtu|schránk\\p{L}*|obsah\\p{L}*|profil\\p{L}*|zpráv\\p{L}*|správ\\p{L}*|uživatel\\p{L}*|používateľ\\p{L}*|log\\p{L}*|přihlášení\\p{L}*|prihlásen\\p{L}*|totožnost\\p{L}*|jmén\\p{L}*|men[oa]|telefon\\p{L}*|telefón\\p{L}*|stránk\\p{L}*|příspěv\\p{L}*|príspev\\p{L}*|dat[aůy]|dát[ay]?',
  ],
  produce: [
    ...elsewhere.produce,
    'sděl\\p{L}*|poskyt\\p{L}*|zasl\\p{L}*|zasla\\p{L}*|předlož\\p{L}*|predlož\\p{L}*|předa\\p{L}*|vydá\\p{L}*|vydal\\p{L}*|oznám\\p{L}*|zpřístupn\\p{L}*|sprístupn\\p{L}*|identifik\\p{L}*|ztotožn\\p{L}*|ustanov\\p{L}*|potřebuj\\p{L}*|potrebuj\\p{L}*',
  ],
  subscriber: [
    ...elsewhere.subscriber,
    '(?:registračn|identifikačn|kontaktn|osobn|platebn|platobn|účastnick|fakturačn)\\p{L}* (?:a \\p{L}+ )?(?:údaj\\p{L}*|dat[aů]?)|(?:jméno|meno|příjmení|priezvisko)|telefonn\\p{L} čísl\\p{L}|telefón\\p{L}* čísl\\p{L}|datum narození|dátum narodenia|(?:v?lastník|držitel|majitel|uživatel|účastník|držiteľ|majiteľ|používateľ)\\p{L}*|totožnost\\p{L}*|kdo (?:je|používá)|kto je|komu pat\\p{L}+',
  ],
  traffic: [
    ...elsewhere.traffic,
    '(?:poslední |poslední\\p{L}* )?ip(?: ?-?adres\\p{L}*)?|provozní\\p{L}* (?:a \\p{L}+ )?údaj\\p{L}*|prevádzkov\\p{L}* údaj\\p{L}*|log(?:y|ů|ov|s)|logů|(?:histori\\p{L}*|čas[yů]?|přehled|výpis) (?:přihláš|prihlás)\\p{L}*|port[ůyu]?|lokalizačn\\p{L}* údaj\\p{L}*',
  ],
  content: [
    ...elsewhere.content,
    'obsah(?:u|em)?(?: (?:schránky|zpráv|správ|účtu|komunikace|komunikácie|a))?|(?:uložen\\p{L}*|odeslan\\p{L}*|doručen\\p{L}*) (?:zpráv|správ|e-?mail)\\p{L}*|obsahov\\p{L}* údaj\\p{L}*',
  ],
  emergency: [
    'ohrožení (?:na )?života|ohrozenie (?:na )?života|nebezpečí (?:ohrožení )?života|bezprostředn\\p{L}* (?:nebezpeč|ohrož|hroz)\\p{L}*|bezprostredn\\p{L}* (?:nebezpeč|ohroz|hroz)\\p{L}*|život (?:je )?(?:v ohrožení|v nebezpečí|v ohrození)|nouzov\\p{L}* (?:žádost|situac)\\p{L}*|núdzov\\p{L}* (?:žiadosť|situáci)\\p{L}*|neodkladn\\p{L}* žádost\\p{L}*|tísňov\\p{L}* žádost\\p{L}*',
  ],
  noEmergency: ['(?:nejde|není|nie je) [^.;]{0,20}ohro\\p{L}*|tísňov\\p{L}* (?:linka|číslo)'],
  danger: [
    'sebevra\\p{L}*|samovra\\p{L}*|zabi[tlj]\\p{L}*|vražd\\p{L}*|smrt\\p{L}*|únos\\p{L}*|unes\\p{L}*|rukojm\\p{L}*|bomb\\p{L}*|pohřeš\\p{L}*|nezvěstn\\p{L}*|nezvestn\\p{L}*|zbra\\p{L}*|teror\\p{L}*|výkupn\\p{L}*',
  ],
  telling: [
    '(?:byl[aoiy]?|bol[aoi]?) [^.;]{2,200}|\\p{L}{3,}(?:al|ala|ali|alo|aly|il|ila|ili|ilo|ily|el|ela|eli|ely|nul|nula|nuli|tl|tla|tli|kl|kla|kli|sl|sla|ul|ula|zel|zala|ázal|ázely)(?: se| si| sa)?(?!\\p{L})',
    'poškoz\\p{L}+|poškoden\\p{L}*|pachatel\\p{L}*|páchateľ\\p{L}*|oběť|obet\\p{L}*|neznám\\p{L}*|podvod\\p{L}*|napaden\\p{L}*',
  ],
  noTelling: [
    'v příloze|v prílohe|nařizuj\\p{L}*|žád(?:ám|áme|á|ost)\\p{L}*|žiad\\p{L}*|na základě (?:§|ustanovení)|podle §|dle §|podľa §|usnesen\\p{L}*|uznesen\\p{L}*|příkaz\\p{L}*|príkaz\\p{L}*|mlč[ea]nliv\\p{L}*|nesděl\\p{L}*|zahájen\\p{L}* úkony|začat\\p{L}* (?:trestné )?stíhan\\p{L}*|evropsk\\p{L}* vyšetřovac\\p{L}*|právní pomoc\\p{L}*|pozdrav\\p{L}*|odvolat',
  ],
  crimeLeads: [
    '(?:podezření (?:z|ze)|podozreni[ea] (?:z|zo)|pro|pre|ve věci|vo veci)(?: (?:podezření z|podezření ze))?(?: spáchání| spáchania)? (?:(?:\\p{L}+ )?(?:trestného činu|trestných činů|přečinu|přečinů|zločinu|prečinu|zločinu)(?: (?=\\p{Ll})))|podezření z(?:e spáchání)?|podozreni[ea] zo? (?:spáchania)?|kvalifikován\\p{L}* jako|(?:trestný čin|trestn\\p{L} čin|skutková podstata) ?:',
  ],
  crimeEnds: [
    'podle|dle|podľa|dle ust|ve smyslu|v zmysle|spáchan\\p{L}*|kterého|ktorého|který|ktorý|jehož|kde|na škodu|vám|se dopustil|sa dopustil|a žádám\\p{L}*|a prosím\\p{L}*|§|ke|vůči|proti',
  ],
  noCrime: ['podle|dle|§|tohoto|tohto|této|neznám\\p{L}*|účtu|schránky|uživatele|spáchání|údajů|toho'],
  secrecy: [
    '(?:zachov|dodrž)\\p{L}* (?:\\p{L}+ ){0,3}mlč[ea]nliv\\p{L}+|mlč[ea]nlivost\\p{L}*|(?:nesmí|nesmie|nebude|nebyl|neměl|nesmějí|nemá) (?:\\p{L}+ ){0,4}(?:informov|vyrozum|dozvěd|oznám|upozorn|upovedom)\\p{L}*|ne(?:sdělovat|informovat|oznamovat|vyrozumívat|prozrazovat|upozorňovat|informovať|oznamovať|zverejňovať|prezradiť)|(?:bez|aniž by?) (?:\\p{L}+ ){0,3}(?:vědomí|vedomia|informov|vyrozum)\\p{L}*|(?:přísně |prísne )?(?:důvěrn|dôvern)(?:é|ě|ý|e|á)|utajen\\p{L}*|utajiť|zákaz (?:sděl|inform|zpřístup)\\p{L}*',
  ],
  basisLabels: ['právní základ|právny základ|právní titul|zákonn\\p{L} (?:základ|podklad)'],
  basisLeads: [
    'podle(?: ustanovení| ust\\.)?|dle(?: ustanovení| ust\\.)?|podľa(?: ustanovenia)?|v souladu s(?: ustanovením)?|v súlade s|na základě|na základe|ve smyslu|v zmysle|s odkazem na|s odvoláním na|postupem podle|za použití',
  ],
  ofCrime: [
    'trestn\\p{L} čin\\p{L}*[^.;]{0,90}|zločin\\p{L}*[^.;]{0,90}|přečin\\p{L}*[^.;]{0,90}|prečin\\p{L}*[^.;]{0,90}|podezření[^.;]{0,90}|podozreni[^.;]{0,90}',
  ],
  limits: [
    `(?:ve? lhůtě|v lehote|do|ve? lhůtě do|v lehote do|nejpozději do|najneskôr do|po dobu|na dobu) ${NUMBER} ${UNIT}(?: (?:od|ode|po) [^.;,:()\\n]{3,30})?|(?:nejpozději |najneskôr )(?:do|dne) \\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}+)(?: ?\\d{4})?|(?:lhůta|lehota|termín)(?: \\p{L}+)? ?: ?[^.;,:()\\n]{3,30}`,
    '(?<!\\d\\. ?(?:\\d{4} )?|od [^;]{4,20})do \\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{4,9}) ?\\d{4}|bezodkladně|bezodkladne|neprodleně|bez (?:zbyt[eo]čného )?odkladu|co nejdříve|čo najskôr',
  ],
  accounts: [
    '(?:(?:uživatel|držitel|majitel|používateľ|držiteľ|majiteľ)\\p{L}* )?(?:(?:e-?mailov|uživatelsk|používateľsk|poštovn)\\p{L}* )?(?:účt\\p{L}*|účet|schránk\\p{L}*|profil\\p{L}*|uživatel\\p{L}*|používateľ\\p{L}*|adres\\p{L}*|čísl\\p{L}*|přezdívk\\p{L}*|nick\\p{L}*|skupin\\p{L}*)',
  ],
  victims: ['poškozen\\p{L}*|poškoden\\p{L}*|oběti|oběť|obete|oznamovatel\\p{L}*|oznamovateľ\\p{L}*'],
};
