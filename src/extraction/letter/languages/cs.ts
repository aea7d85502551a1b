import type { LetterWords } from '../words.ts';
import { elsewhere } from './elsewhere.ts';

/** Czech and Slovak letters. */
export const cs: LetterWords = {
  ...elsewhere,
  removable: [
    ...elsewhere.removable,
    'komentář\\p{L}*|komentár\\p{L}*|příspěv\\p{L}*|príspev\\p{L}*|fotk\\p{L}*|fotografi\\p{L}*|záznam\\p{L}*|nahrávk\\p{L}*|obráz\\p{L}*|účt\\p{L}*|účet|účtu|kanál\\p{L}*|skupin\\p{L}*|videa?|přístup\\p{L}*|prístup\\p{L}*|profil\\p{L}*|web\\p{L}*|odkaz\\p{L}*|inzerát\\p{L}*',
  ],
  remove: [
    ...elsewhere.remove,
    'odstran\\p{L}*|odstráň\\p{L}*|smaž\\p{L}*|smaz\\p{L}*|vymaž\\p{L}*|vymaz\\p{L}*|zablok\\p{L}*|blok\\p{L}*|znepřístup\\p{L}*|znemožn\\p{L}*|zneprístup\\p{L}*|stáhn\\p{L}*|stiahn\\p{L}*|deaktiv\\p{L}*|zruš\\p{L}*',
  ],
  preserve: [
    ...elsewhere.preserve,
    'uchov\\p{L}*|zachov(?:at|ať|ání|anie|ejte|ajte|al|ala|ali|alo)(?! (?:v )?mlč)|zmraz\\p{L}*|zajist\\p{L}* (?:dat|údaj|obsah)\\p{L}*|zaist\\p{L}* (?:dát|údaj|obsah)\\p{L}*|nemaz\\p{L}*|nesma\\p{L}*|zabezpeč\\p{L}* (?:dat|údaj|dát)\\p{L}*|neodkladné uchování|uchovan\\p{L}*',
  ],
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
    '(?:žád|žiad)(?:ám|áme|á|am|ame|a|ajú|ají|ost|osť)\\p{L}*(?=[ ,:])|(?:příkaz|príkaz|usnesení|uznesenie|výzva|žádost|žiadosť|dožádání|dožiadanie|návrh|požadavek|požiadavka) (?:k|ke|na|o|ku) (?:\\p{L}+ )?(?:vydán|sděl|uchov|poskyt|zjišt|zist|oznám|zabezpeč|odstran|znepříst|zneprís|zaslán|zablok|předlož|predlož|vydan|uchovan|poskytn)\\p{L}*|(?:aby|abyste|nech|by ste|byste|aby ste) (?:\\S+ ){0,5}?(?:sděl|poskyt|zasl|oznám|předlož|predlož|vyda|uchov|odstran|znepříst|zablok|zaslal|zaist|zajist|identif|zachov|znemož)\\p{L}*|(?:nařizuje|nariaďuje|přikazuje|prikazuje|ukládá|ukladá|vyzývá|vyzýva|požaduje|požadujeme|požadujem|prosíme|prosím|prosíme|prosíme|dožaduje|dožadujem\\p{L}*|potřebovali bychom|potřeboval bych|potrebovali by sme|potreboval by som)(?=[ ,:])|(?:pošlete|pošlite|zašlete|zašlite|sdělte|uveďte|uveďte|poskytněte|poskytnite|zajistěte|zaistite|uchovejte|uchovajte|odstraňte|zablokujte|smažte|dejte|dajte|oznamte|napište|povězte|zachovejte|zachovajte)|(?:je|jste|jsou|ste|sú) povin\\p{L}+|(?:můžete|mohli byste|mohl byste|můžeš|môžete|mohli by ste|lze|šlo by)(?= )|(?:požadovan|vyžiadan|potřebn|potrebn|žádan|žiadan)\\p{L}* (?:údaj|informac|informáci|dat)\\p{L}*|(?:sdělení|poskytnutí|zaslání|vydání|uchování|oznámenie|poskytnutie|zaslanie|vydanie|uchovanie)(?= )',
    ...elsewhere.asks,
    '(?:vám )?(?:tímto |týmto )?(?:nařizuj[eiu]|nariaďuje(?:m)?|ukládá(?:me|m|se)?|ukladá(?:me|m|sa)?|přikazuj[eiu]|prikazuje(?:m)?)|(?:žádá|žiada|prosí|vyzýv[aá])(?:me|m|ta|ní|t|ť)?(?= )|dovoluj(?:i|eme) si (?:vás )?požádat|žádost o|žiadosť o|(?:potřebuj|potrebuj)(?:i|eme|em)|(?:můžete|mohli byste|môžete|mohli by ste)(?: \\p{L}+){0,3} (?:sdělit|poskytnout|zaslat|oznámiť|poskytnúť|zaslať)',
  ],
  questions: [
    'kdo (?:je|má|měl|vlastní|používá|užívá|založil)|kto (?:je|má|mal|vlastní|používa|založil)|komu (?:patří|patrí)',
  ],
  asides: [
    'v příloze|v prílohe|přikládám|prikladám|potvrzení (?:o )?(?:přijetí|doručení)|(?:o )?sdělení vaší značky|potvrdit přijetí|zachov\\p{L}* mlč[ea]nliv\\p{L}*|nesdělovat|neinformovat|neoznamovať',
  ],
  negations: ['ne|nikoli(?:v)?|bez|ani|žádn\\p{L}*|žiadn\\p{L}*|nie|není|nejsou'],
  listed: ['následující\\p{L}*|nasledujúc\\p{L}*|níže|nižšie|tyto|tieto|uveden\\p{L}*'],
  things: [
    'soubor\\p{L}*|súbor\\p{L}*|fotograf\\p{L}*|chat\\p{L}*|komunikac\\p{L}*|komunikáci\\p{L}*|majitel\\p{L}*|vlastník\\p{L}*|držitel\\p{L}*|provoz\\p{L}*|relac\\p{L}*|přístup\\p{L}*|prístup\\p{L}*|registrac\\p{L}*|registráci\\p{L}*|kanál\\p{L}*|skupin\\p{L}*|připojen\\p{L}*|pripojen\\p{L}*|komu|video|videa',
    ...elsewhere.things,
    'údaj\\p{L}*|informac\\p{L}*|informáci\\p{L}*|adres\\p{L}*|ip|účt\\p{L}*|účet|účtu|schránk\\p{L}*|obsah\\p{L}*|profil\\p{L}*|zpráv\\p{L}*|správ\\p{L}*|uživatel\\p{L}*|používateľ\\p{L}*|log\\p{L}*|přihlášení\\p{L}*|prihlásen\\p{L}*|totožnost\\p{L}*|jmén\\p{L}*|men[oa]|telefon\\p{L}*|telefón\\p{L}*|stránk\\p{L}*|příspěv\\p{L}*|príspev\\p{L}*|dat[aůy]|dát[ay]?',
  ],
  produce: [
    'pošl\\p{L}*|zašl\\p{L}*|sdělt\\p{L}*|uveď\\p{L}*|uvies[tť]\\p{L}*|doruč\\p{L}*|opatř\\p{L}*|zjist\\p{L}*|zist\\p{L}*|napište|vydat|vydať|dejte|dajte|kdo (?:je|používá|stojí)|kto (?:je|používa|stojí)|předlož\\p{L}*|kopi[eií]\\p{L}*|oznám\\p{L}*',
    ...elsewhere.produce,
    'sděl\\p{L}*|poskyt\\p{L}*|zasl\\p{L}*|zasla\\p{L}*|předlož\\p{L}*|predlož\\p{L}*|předa\\p{L}*|vydá\\p{L}*|vydal\\p{L}*|oznám\\p{L}*|zpřístupn\\p{L}*|sprístupn\\p{L}*|identifik\\p{L}*|ztotožn\\p{L}*|ustanov\\p{L}*|potřebuj\\p{L}*|potrebuj\\p{L}*',
  ],
  subscriber: [
    '(?:registrač|identifikač|kontakt|osob|platob|plateb|účastníc|fakturač|zákaznic|uživatelsk|používateľsk|klient|kmenov)\\p{L}* (?:a \\p{L}+ |,? \\p{L}+ )?(?:údaj|dat|dát|informac|informáci)\\p{L}*|(?:údaj|dat|informac|informáci)\\p{L}* (?:o |k )?(?:\\p{L}+ )?(?:uživatel|používateľ|držitel|držiteľ|majitel|majiteľ|vlastník|účastník|osob|registrac|registráci|zákazník|totožnost|zaregistr|zřízen|založen|zriaden|poskytnut|uveden)\\p{L}*|jmén\\p{L}+|meno|mena|příjmení|priezvisk\\p{L}+|rodné číslo|adresa (?:bydliště|bydliska)|(?:telefon|telefón|mobil|číslo|e-?mail)\\p{L}* (?:\\p{L}+ )?(?:pro obnov|na obnov|uveden|zadan|spojen|kontakt|telefon|přiřazen|pripojen|obnov|alternativ)\\p{L}*|telefon(?:ní|ního)? čísl\\p{L}|(?:kdo|kto|která osoba|ktorá osoba) (?:\\p{L}+ )?(?:je|používá|používa|založil|užívá|stojí|zřídil|provozuje|vlastní)|komu (?:pat|je|nálež|účet)\\p{L}*|datum (?:narození|registrace|založení|zřízení|vytvoření)|dátum (?:narodenia|registrácie|založenia|vytvorenia)|platební (?:karta|karty|metod\\p{L}|prostřed\\p{L}+)|číslo účtu|na koho|totožnost\\p{L}*|registrac[ei]|registráci[ae]|registrační ip',
    ...elsewhere.subscriber,
    '(?:registračn|identifikačn|kontaktn|osobn|platebn|platobn|účastnick|fakturačn)\\p{L}* (?:a \\p{L}+ )?(?:údaj\\p{L}*|dat[aů]?)|(?:jméno|meno|příjmení|priezvisko)|telefonn\\p{L} čísl\\p{L}|telefón\\p{L}* čísl\\p{L}|datum narození|dátum narodenia|(?:v?lastník|držitel|majitel|uživatel|účastník|držiteľ|majiteľ|používateľ)\\p{L}*|totožnost\\p{L}*|kdo (?:je|používá)|kto je|komu pat\\p{L}+',
  ],
  traffic: [
    '(?:histori|história|čas|přehled|prehľad|výpis|seznam|zoznam|záznam|log|dat|údaj|evidenc)\\p{L}* (?:o |z |a \\p{L}+ )?(?:\\p{L}+ )?(?:přihl|prihl|přístup|prístup|ip|připoj|pripoj|relac|relác|spojen|spojení|provoz|prevádz|login|komunik|aktivit|hovor)\\p{L}*|(?:posledn)\\p{L}+ (?:\\d+ )?(?:ip|přihl|prihl|přístup|prístup|připoj|pripoj|relac|login)\\p{L}*|přihlašov\\p{L}*|prihlasov\\p{L}*|přístupy|prístupy|relac[eií]|logy|logů|logov|logovací\\p{L}*|ip adres\\p{L}*|port(?:y|ů|ov|u)|metadat\\p{L}*|hlavičk\\p{L}*|lokalizac\\p{L}*|lokalizáci\\p{L}*|poloh[aeuy]|připojení|pripojenia|přístupov\\p{L}*|prístupov\\p{L}*|provozní\\p{L}*|prevádzkov\\p{L}*',
    ...elsewhere.traffic,
    '(?:poslední |poslední\\p{L}* )?ip(?: ?-?adres\\p{L}*)?|provozní\\p{L}* (?:a \\p{L}+ )?údaj\\p{L}*|prevádzkov\\p{L}* údaj\\p{L}*|log(?:y|ů|ov|s)|logů|(?:histori\\p{L}*|čas[yů]?|přehled|výpis) (?:přihláš|prihlás)\\p{L}*|port[ůyu]?|lokalizačn\\p{L}* údaj\\p{L}*',
  ],
  content: [
    'kopi[ieí]\\p{L}* (?:všech |všetkých |veškerých )?(?:e-?mailů|e-?mailov|zpráv|správ)',
    'obsah\\p{L}* (?:\\p{L}+ )?(?:zpráv|správ|schránk|účtu|komunik|konverz|e-?mail|pošt|chat|profil|uložen|doručen)\\p{L}*|(?:uložen|odeslan|odoslan|doručen|přijat|prijat|soukrom|súkromn|veškeré|všechny|všetky)\\p{L}* (?:a \\p{L}+ )?(?:zpráv|správ|e-?mail|soubor|súbor|fotograf|konverz|chat|komunik)\\p{L}*|(?:zpráv|správ|fotograf|soubor|súbor|příloh|príloh|konverzac|konverzáci|e-?mail)\\p{L}*(?:,| a | i ) ?(?:zpráv|správ|fotograf|soubor|súbor|příloh|videa|konverz|komunik|obrázk)\\p{L}*|obsah (?:schránky|účtu|komunikace|komunikácie)|korespondenc\\p{L}*|korešpondenci\\p{L}*|konverzac\\p{L}*|konverzáci\\p{L}*|záloh[aiuy]|zprávy|správy(?= (?:odoslan|prijat|používateľ|medzi|v)\\p{L}*)',
    ...elsewhere.content,
    'obsah(?:u|em)?(?: (?:schránky|zpráv|správ|účtu|komunikace|komunikácie|a))?|(?:uložen\\p{L}*|odeslan\\p{L}*|doručen\\p{L}*) (?:zpráv|správ|e-?mail)\\p{L}*|obsahov\\p{L}* údaj\\p{L}*',
  ],
  emergency: [
    'ohrožení (?:na )?života|ohrozenie (?:na )?života|nebezpečí (?:ohrožení )?života|bezprostředn\\p{L}* (?:nebezpeč|ohrož|hroz)\\p{L}*|bezprostredn\\p{L}* (?:nebezpeč|ohroz|hroz)\\p{L}*|život (?:je )?(?:v ohrožení|v nebezpečí|v ohrození)|nouzov\\p{L}* (?:žádost|situac)\\p{L}*|núdzov\\p{L}* (?:žiadosť|situáci)\\p{L}*|neodkladn\\p{L}* žádost\\p{L}*|tísňov\\p{L}* žádost\\p{L}*|tiesňov\\p{L}* žiados\\p{L}*|naliehav\\p{L}* prípad\\p{L}*|stav(?:u|em)? nouze',
  ],
  noEmergency: [
    '(?:nejde|není|nie je) [^.;]{0,20}ohro\\p{L}*|tísňov\\p{L}* (?:linka|číslo)',
    '(?:ne|nejde|není|nie|nehrozí|bez|žádn\\p{L}+|žiadn\\p{L}+|neexistuje) (?:(?:je|jde|ide|o|se|sa|to|bezprostředn\\p{L}*|bezprostredn\\p{L}*|aktuáln\\p{L}*|konkrétn\\p{L}*|v|žádn\\p{L}+|žiadn\\p{L}+|případ|prípad|známy?|známé) ){0,5}(?:ohro[žz]|nebezpeč|nouz|núdz|tísň|tiesň|neodklad|naliehav|hroz)\\p{L}*',
    '(?:ohrožení|ohrozenie|nebezpečí|nebezpečenstvo)(?: (?:na )?života)?(?: \\p{L}+){0,3} (?:není|nie je|nehrozí|nehrozilo|vyloučeno|vylúčené|pominulo)|(?:ohrožení života|ohrozenie života|nouze) ?[:=?–-] ?(?:ne|nie)(?!\\p{L})',
    '(?:v (?:případě|prípade)|jen v|len v|pouze v) (?:nouze|núdze|tísně|tiesne|ohrožení|ohrozenia|nebezpečí|nouzi|núdzi)|(?:nouzov|núdzov|tísňov|tiesňov)\\p{L}* (?:link|čísl|telefon|kontakt|cvičen|služb)\\p{L}*',
  ],
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
    '(?:podezření (?:z|ze)|podozreni[ea] (?:z|zo)|pro|pre|ve věci|vo veci)(?: (?:podezření z|podezření ze))?(?: spáchání| spáchania)? (?:(?:\\p{L}+ )?(?:trestného činu|trestných činů|přečinu|přečinů|zločinu|prečinu|trestný čin|přečin|prečin|zločin)(?: (?=\\p{Ll})))|podezření z(?:e spáchání)?|podozreni[ea] zo? (?:spáchania)?|kvalifikován\\p{L}* jako|(?:trestný čin|trestn\\p{L} čin|skutková podstata) ?:',
  ],
  crimeEnds: [
    'podle|dle|podľa|dle ust|ve smyslu|v zmysle|spáchan\\p{L}*|kterého|ktorého|který|ktorý|jehož|kde|na škodu|vám|se dopustil|sa dopustil|a žádám\\p{L}*|a prosím\\p{L}*|§|ke|vůči|proti',
  ],
  noCrime: ['podle|podľa|dle|§|tohoto|tohto|této|neznám\\p{L}*|účtu|schránky|uživatele|spáchání|údajů|toho'],
  holders: [
    'uživatel\\p{L}*|užívateľ\\p{L}*|používateľ\\p{L}*|majitel\\p{L}*|majiteľ\\p{L}*|držitel\\p{L}*|držiteľ\\p{L}*|vlastník\\p{L}*|klient\\p{L}*|zákazní\\p{L}+|účastní\\p{L}+|podezřel\\p{L}+|podozriv\\p{L}+|dotčen\\p{L}+|dotknut\\p{L}+|třetí\\p{L}* osob\\p{L}+|tret\\p{L}+ osob\\p{L}+|nikdo|nikomu|nikto',
  ],
  tells: [
    'inform\\p{L}+|vyrozum\\p{L}+|upozor\\p{L}+|oznám\\p{L}+|oznamov\\p{L}+|sděl(?:it|ovat|ení|ováno|eno)|dozv\\p{L}+|dověd\\p{L}+|dozved\\p{L}+|vědět|vedieť|prozra[dz]\\p{L}+|prezrad\\p{L}+|zpřístupn\\p{L}+',
  ],
  silences: [
    'ne|nesm\\p{L}+|nemá|nemají|nemajú|neměl\\p{L}*|nemal\\p{L}*|nebyl[aoiy]?|bez|zákaz\\p{L}*|zakaz\\p{L}+|zdrž\\p{L}+|upust\\p{L}+|odlož\\p{L}+|nikoli\\p{L}*',
  ],
  mayTell: [
    'ne(?:ní|jsou|má|máme|je|ní)(?: \\p{L}+){0,3} (?:námit\\p{L}+|nutn\\p{L}+|potřeb\\p{L}+|výhrad\\p{L}*)|nie je (?:potrebn|nutn)\\p{L}+',
  ],
  secrecy: [
    'ne(?:informujte|informovat|sdělujte|oznamujte|upozorňujte|kontaktujte|vyrozumívejte|oznámiť|oboznamujte|upozorňovať|informovať|oznamovať|vyrozumieť)|(?:nikomu|nikoho) (?:\\p{L}+ ){0,4}ne\\p{L}+|v tajnosti|bez vedomia|bez vědomí|diskr[ée]t\\p{L}+',
    'ne(?:informuj|sdělujt|sděl|oznamujt|oznamuj|upozorňuj|upozorni|vyrozumív|prozra|kontaktuj|říkejt|hovor|povedz|oboznam|upovedom|seznam)\\p{L}*|(?:nesmí|nesmie|nemá|nemají|nemajú|nesmějí|nesmú|neměl\\p{L}*|nebyl\\p{L}*|nebude) (?:\\p{L}+ ){0,5}(?:dozv|dověd|dozved|inform|vyrozum|oznám|sděl|upozor|zverejn|zveřejn|vědět|vedieť|prozraz|prezrad|upovedom)\\p{L}*|zachov\\p{L}+ (?:\\p{L}+ ){0,2}mlč\\p{L}+|povinnost\\p{L}* mlč\\p{L}+',
    '(?:zachov|dodrž)\\p{L}* (?:\\p{L}+ ){0,3}mlč[ea]nliv\\p{L}+|mlč[ea]nlivost\\p{L}*|(?:nesmí|nesmie|nebude|nebyl|neměl|nesmějí|nemá) (?:\\p{L}+ ){0,4}(?:informov|vyrozum|dozvěd|oznám|upozorn|upovedom)\\p{L}*|ne(?:sdělovat|informovat|oznamovat|vyrozumívat|prozrazovat|upozorňovat|informovať|oznamovať|zverejňovať|prezradiť)|(?:bez|aniž by?) (?:\\p{L}+ ){0,3}(?:vědomí|vedomia|informov|vyrozum)\\p{L}*|(?:přísně |prísne )?(?:důvěrn|dôvern)(?:é|ě|ý|e|á)|utajen\\p{L}*|utajiť|zákaz (?:sděl|inform|zpřístup)\\p{L}*',
  ],
  basisLabels: ['právní základ|právny základ|právní titul|zákonn\\p{L} (?:základ|podklad)'],
  basisLeads: [
    'podle(?: ustanovení| ust\\.)?|dle(?: ustanovení| ust\\.)?|podľa(?: ustanovenia)?|v souladu s(?: ustanovením)?|v súlade s|na základě|na základe|ve smyslu|v zmysle|s odkazem na|s odvoláním na|postupem podle|za použití',
  ],
  ofCrime: [
    'trestn\\p{L} čin\\p{L}*[^.;]{0,90}|zločin\\p{L}*[^.;]{0,90}|přečin\\p{L}*[^.;]{0,90}|prečin\\p{L}*[^.;]{0,90}|podezření[^.;]{0,90}|podozreni[^.;]{0,90}',
  ],
  accounts: [
    '(?:(?:uživatel|držitel|majitel|používateľ|držiteľ|majiteľ)\\p{L}* )?(?:(?:e-?mailov|uživatelsk|používateľsk|poštovn)\\p{L}* )?(?:účt\\p{L}*|účet|schránk\\p{L}*|profil\\p{L}*|uživatel\\p{L}*|používateľ\\p{L}*|adres\\p{L}*|čísl\\p{L}*|přezdívk\\p{L}*|nick\\p{L}*|skupin\\p{L}*)',
  ],
  joins: ['a|ale|a také'],
  victims: [
    'svěd(?:ek|ka|kyně)|sved(?:ok|ka|kyňa)|poškozen\\p{L}*|poškoden\\p{L}*|oběti|oběť|obete|oznamovatel\\p{L}*|oznamovateľ\\p{L}*',
  ],
};
