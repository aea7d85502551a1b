import type { LetterWords } from '../words.ts';
import { eachWhenAsked, lettersReplaced, loosely, withEnglish } from './mixed.ts';

const TO =
  '(?:dostav\\p{L}+|poš?alj\\p{L}+|posla\\p{L}*|sačuva\\p{L}*|očuva\\p{L}*|ukloni\\p{L}*|uklan\\p{L}+|pruž\\p{L}+|preda\\p{L}*|izda\\p{L}*|saopšti\\p{L}*|priopći\\p{L}*|identific\\p{L}+|utvrdi\\p{L}*|obezb[ij]?e?đ?i?j?e?di\\p{L}*|osigura\\p{L}*|blokira\\p{L}*|obriš\\p{L}+|navede\\p{L}*|omogući\\p{L}*|obav[ij]*esti\\p{L}*|zadrž\\p{L}+|stav\\p{L}+|da(?:te|ti|ju)|zamrzn\\p{L}+|otkri\\p{L}+)';

const WORDS: LetterWords = {
  salutations: [
    '(?:poštovan[aie]?|poštovani gospodine|poštovana gospođo|cijenjen[aie]|cenjen[aie]|dobar dan|dobro jutro|dobra? ?veče[r]?|pozdrav|zdravo)(?: [^\\n.:]{1,60})?',
  ],
  closings: [
    's (?:poštovanjem|štovanjem|osobitim poštovanjem|pozdravom)|sa (?:poštovanjem|dužnim poštovanjem)|(?:uz )?(?:srdačan|srdačne|lijep|lep|lijepi|kolegijalni|prijateljski) (?:pozdrav|pozdrave|pozdravi)|lp|pozdrav(?:i)?|(?:unaprijed |unapred )?(?:se )?(?:zahvaljuj(?:em|emo)|hvala)(?: (?:vam|na|unaprijed|unapred|lijepo|lepo|za)[^\\n.]{0,40})?|za (?:načelnika|tužioca|odvjetnika|sud)',
  ],
  prose: [
    'i|u|na|se|da|je|su|od|koji|koja|koje|kojim|kojeg|kao|iz|po|ili|te|što|biti|bi|nije|nisu|smo|vas|vam|nam|ako|radi|zbog|prema|pri|molim|molimo|bio|bila|bilo|sa|za|o|ovom|ovog|tog|taj|ovaj|već|kako|sam|koju',
  ],
  addressees: [
    'pravn[aioe]\\p{L}* (?:služb|odjel|odsek|odeljen|odsjek|zastup)\\p{L}*|služb\\p{L} za korisnike|(?:na )?ruke|službenik\\p{L}* za zaštitu (?:osobnih |ličnih )?podataka|odjel za (?:suradnju|korisnike)\\p{L}*|društvu|pružatelju usluga|pružaocu usluga|operateru|operatoru|predmet primatelj',
  ],
  annexes: ['prilo(?:g|zi|ga)'],
  disclaimers: [
    '(?:ova|ovaj|ovo) (?:e-?mail |elektronička |elektronska )?(?:poruka|pošta|e-?mail)[^.]{0,80}(?:povjerljiv|poverljiv|namijenjen|namenjen)',
  ],
  abbreviations: [
    'op|čl|st|toč|tač|al|br|str|god|g|gosp|gđa|sl|npr|itd|tj|tzv|tel|fax|ul|kbr|dr|mr|prof|ing|odn|ur|klasa|urbroj|sv|i sl|nn|podst|al|sek|min|odj|r\\.b|posl|k\\.o|mbg|jmbg|oib|insp|pol|kd|kt|ku|ktn|kp|kir|ust|po|polic|službeni',
  ],
  asks: [
    '(?:(?:vas )?(?:ljubazno |najljubaznije |uljudno )?mol(?:im|imo|i)(?! se)|zamol(?:io|ila|ili|jav)\\p{L}*|traž(?:im|imo|i|e|i se)|potražuj\\p{L}+|zahtijeva(?:m|mo|ju)?|zaht[ij]?eva(?:m|mo|ju|)|nalaže(?:m|mo|te|)(?: se)?|nalažem|naređuj(?:em|emo|e)(?: se)?|određuj(?:em|emo|e)(?: se)?|poziva(?:m|mo|ju|te)?(?: se)?(?= [^.;]{0,80}da )|obvezuj\\p{L}+|obavezuj\\p{L}+|zadužuj\\p{L}+|predlaž(?:em|emo)|podnosi(?:m|mo)? (?:zaht[ij]?ev|zamolb\\p{L})|obraća(?:m|mo) (?:se|vam se)|trebam(?:o)?|potreb(?:an|na|no|ni|ne)(?: (?:nam|su|mi|je))?|želi(?:m|mo)|dužni (?:ste|su)|obv?ezn[ia] (?:ste|su|je)|upućuj(?:em|emo))',
    `(?:dostavite|pošaljite|sačuvajte|očuvajte|uklonite|pružite|navedite|obrišite|blokirajte|identificirajte|omogućite|zadržite|zamrznite|predajte)|(?:možete li|biste li(?: mogli)?|da li (?:možete|biste)|jeste li u mogućnosti|je li moguće|molba) (?=(?:\\S+ ){0,8}${TO})|(?:da|neka) (?:(?:nam|mi|se|nas|našoj|ovoj|ovom|žurno|hitno) ){0,3}(?=${TO})`,
    '(?:zaht[ij]?ev|zamolb[ae]|nalog|naredb[aeu]|molb[aeu]) (?:za|radi) (?:hitn\\p{L}+ )?(?:dostav|čuvanj|očuvanj|uklanj|podat|podac|izdavanj|davanj|otkrivanj|pružanj)\\p{L}*',
  ],
  questions: [
    '(?:t?ko|čij[iea]?) (?:je|koristi|stoji|ima|otvorio|je vlasnik|je registr\\p{L}+)|kome pripada|na čije ime',
  ],
  asides: [
    'u prilogu|prilaž(?:em|emo)|potvrd\\p{L}+ (?:prijem|primit)\\p{L}*|(?:da )?ne (?:obav|inform|otkri|upozn)\\p{L}+|pov?j?erljiv\\p{L}*|tajn\\p{L}+|za (?:sva |dodatna )?pitanja|pozvati? (?:se )?na (?:naš )?broj|odgovor (?:dostav|pošalj|molim)\\p{L}*',
  ],
  negations: ['ne|nije|bez|ni|niti|nemoj\\p{L}*|nisu|nema'],
  listed: ['sl[ij]?edeć\\p{L}+|niže|dol[ej] naveden\\p{L}*|naveden\\p{L}+|u nastavku|ovi'],
  produce: [
    'dostav\\p{L}+|dostavlj\\p{L}+|poš?alj\\p{L}+|slanj\\p{L}+|pruž\\p{L}+|izda(?:ti|vanje|vanja|ju|te)|preda(?:ti|ju|ja|te|vanje)|saopšt\\p{L}+|priopć\\p{L}+|obav[ij]*est\\p{L}+ nas|identific\\p{L}+|utvr(?:diti|đivanj|dite)\\p{L}*|navest\\p{L}*|nave(?:dite|du)|ustup\\p{L}+|otkri(?:ti|te|vanje)|potreb(?:an|ni|na|ne|no)|potražuj\\p{L}+|tko je|ko je|čij[ie]?|uvid\\p{L}*|da(?:jte|ti) podat\\p{L}+',
  ],
  preserve: [
    '(?:sa|o|po)?čuva(?:ti|nje|nja|ju|te|jte|nju|no|ni|na)(?!\\p{L})|zadrž(?:ati|ite|avanje|ava)\\p{L}*|zamrz\\p{L}+|pohran(?:iti|ite|a|e|u)|zaštit(?:iti|ite) (?:od brisanja|podat)\\p{L}*|osigura(?:ti|nje|nja|jte) (?:čuvanj|podat|dokaz)\\p{L}*|ne (?:briš|obriš)\\p{L}+|obezbed\\p{L}+ (?:čuvanje|podat)\\p{L}*',
  ],
  remove: [
    'ukloni(?:ti|te|o|mo)?|ukloniti|uklanj\\p{L}+|ukloni\\p{L}*|briš\\p{L}+|obriš\\p{L}+|brisanj\\p{L}+|izbriš\\p{L}+|blokira\\p{L}*|onemoguć\\p{L}+(?: pristup\\p{L}*)?|ugasi\\p{L}*|deaktiv\\p{L}+|suspend\\p{L}+|obustav\\p{L}+|povuć\\p{L}+|zabran\\p{L}+ pristup\\p{L}*',
  ],
  things: [
    'podat(?:ak|ke|aka|cima|ka|ku)|podac\\p{L}+|informacij\\p{L}+|račun\\p{L}*|nalog(?:a|u|om|e)|nalog|korisni[kčc]\\p{L}*|korisnič\\p{L}+|vlasni[kčc]\\p{L}*|pretplatni[kčc]\\p{L}*|ip|adres\\p{L}+|ip-?adres\\p{L}*|log\\p{L}*|zapis\\p{L}*|prijav(?:a|e|u|i|ama|ljivanj\\p{L}*)|lozink\\p{L}+|sadržaj\\p{L}*|poruk\\p{L}+|komunikacij\\p{L}+|prepisk\\p{L}+|telefon\\p{L}*|broj(?:a|eve|evi)?|ime|imena|imenu|identitet\\p{L}*|registracij\\p{L}+|profil\\p{L}*|stranic\\p{L}+|objav\\p{L}+|video\\p{L}*|listing\\p{L}*|promet\\p{L}*|saobraćaj\\p{L}*|sandučić\\p{L}*|kanal\\p{L}*|grup\\p{L}+|lic[aeu]|osob[aeu]|oglas\\p{L}*|konekcij\\p{L}+|uređaj\\p{L}*|uredjaj\\p{L}*|fotografij\\p{L}+|slik\\p{L}+',
  ],
  later: [
    '(?:do dobivanja|do dobijanja|do donošenja|dok ne|u očekivanju)[^.;:]{0,200}|(?:će|bit će|biće) (?:\\p{L}+ ){0,3}(?:dostavljen|upućen|poslan|poslat|zatražen|uslijedi|podnes)\\p{L}*[^.;:]{0,120}|(?:slijedi|sledi) naknadno',
  ],
  removable: [
    'sadržaj\\p{L}*|stranic\\p{L}+|račun\\p{L}*|nalog\\p{L}*|profil\\p{L}*|objav\\p{L}+|post\\p{L}*|video\\p{L}*|snim\\p{L}+|fotografij\\p{L}+|slik\\p{L}+|oglas\\p{L}*|pristup\\p{L}*|kanal\\p{L}*|grup\\p{L}+|poruk\\p{L}+|link\\p{L}*|url\\p{L}*|poveznic\\p{L}+|materijal\\p{L}*|korisni[kčc]\\p{L}*|sajt\\p{L}*|mrežn\\p{L}+',
  ],
  subscriber: [
    'podac\\p{L}+ o (?:\\p{L}+ )?(?:vlasni|korisni|pretplatni|registrac|osob|lic|identitet|imaoc|nosi|otvara)\\p{L}*|podat\\p{L}+ o (?:\\p{L}+ )?(?:vlasni|korisni|pretplatni|registrac|osob|lic|identitet|imaoc|nosi|plaćanj|otvara)\\p{L}*|(?:registracijsk|registracion|identifikacijsk|identifikacion|osobn|ličn|kontakt|pretplatničk|korisničk|temeljn|osnovn|bazn)\\p{L}* podat\\p{L}+|(?:registracijsk|registracion|identifikacijsk|identifikacion|osobn|ličn|korisničk|pretplatničk)\\p{L}* podac\\p{L}+|(?:vlasni|pretplatni|imaoc|korisni)[kčc]\\p{L}* (?:račun|nalog|profil|adres|kori)\\p{L}*|pretplatni\\p{L}+|ime(?:na)?(?: i|,) prezime\\p{L}*|ime(?:nu)?(?=,| i)|broj(?:a|eve|evi|u)? (?:mobilnog |fiksnog )?(?:telefona|mobitela|mobilnog)|telefonsk\\p{L}+ broj\\p{L}*|datum\\p{L}* (?:rođenja|registracije|otvaranja)|identitet\\p{L}*|(?:t?ko|čij[ie]?) (?:je|stoji|koristi)|adres\\p{L} (?:stanovanja|prebivališta)|podat(?:ak|ke) o|prezime\\p{L}*',
  ],
  traffic: [
    'ispis\\p{L}{0,2} (?:poziva|komunikacij\\p{L}|prometa)',
    '(?:posl[j]?ednj\\p{L}+ |zadnj\\p{L}+ |korišten\\p{L}+ |korišćen\\p{L}+ )?ip(?:[- ]?(?:adres|log|zapis)\\p{L}*)?|podat\\p{L}+ o (?:prometu|saobraćaju|prijavama|pristup|konekcij|logov|komunikacij)\\p{L}*|prometn\\p{L}+ podat\\p{L}+|podac\\p{L}+ o (?:prometu|saobraćaju|prijavama|pristup|konekcij|komunikacij)\\p{L}*|(?:prijav|pristup|konekcij|sesij|logov|logiranj|logovanj|ulazak)\\p{L}* (?:na|s|sa|u) (?:račun|nalog|profil)\\p{L}*|log(?:ovi|ove|ova|ovima|in|ini|s)?(?: zapis\\p{L}*)?|zapis\\p{L} (?:o )?(?:prijav|pristup|prometu|log)\\p{L}*|(?:vr[ij]*em|dnevnik|istorij|povijest|listing|evidencij)\\p{L}* (?:prijav|pristup|logir|logov|konekcij|komunikacij|veza)\\p{L}*|prijave|logiranj\\p{L}+|logovanj\\p{L}+|port(?:ove|ovi|a|ova)?|listing\\p{L}*|lokacij\\p{L}+|konekcij\\p{L}+|metapodat\\p{L}+|dnevnišk\\p{L}+',
  ],
  content: [
    'sadržaj\\p{L}* (?:\\p{L}+ )?(?:poruk|komunikacij|pošt|sandučić|račun|nalog|prepisk|razgovor|pretin)\\p{L}*|sadržaj(?:a|e|u|em)?(?=[ ,.;]|$)|(?:poslan|primljen|pohranjen|sačuvan|poslat|razm[ij]*enjen)\\p{L}* (?:i \\p{L}+ )?poruk\\p{L}*|prepisk\\p{L}+|poruke(?= (?:koje|iz|s|sa|između))|sadržajn\\p{L}+ podat\\p{L}+|poruke(?= )',
  ],
  emergency: [
    '(?:neposredn\\p{L}+ |životn\\p{L}+ |ozbiljn\\p{L}+ )?opasnost\\p{L}* (?:za|po) (?:ljudski |nečiji )?život\\p{L}*|život(?:i)? (?:\\p{L}+ ){0,2}(?:je |su )?(?:u opasnosti|ugrožen)\\p{L}*|ugrožen\\p{L}* (?:je )?(?:ljudski )?život\\p{L}*|ugroza života|neposredn\\p{L}+ opasnost\\p{L}*|životn\\p{L} (?:opasnost|ugroz|je ugrož)\\p{L}*|hitan slučaj|(?:hitn|žurn)\\p{L}+ (?:slučaj|situacij)\\p{L}*|(?:zahtjev|zahtev) u (?:hitnom|nužnom) slučaju|nesta(?:o|la|lo|lom|log|le) (?:je )?(?:maloljetn|malol[ij]?etn|d[ij]*evojčic|d[ij]*ečak|d[ij]*ete|dijete|djete|djec)\\p{L}*|izvanredn\\p{L}+ (?:situacij|okolnost)\\p{L}+|vanredn\\p{L}+ situacij\\p{L}+',
  ],
  noEmergency: [
    '(?:nije|nema|ne radi se o) [^.;]{0,25}(?:opasnost|hitn|ugroz)\\p{L}*|broj za hitne',
    '(?:ne|nije|nema|bez|ni|ne postoji) (?:(?:riječ|reč|radi|se|o|postoji|trenutno|neposredn\\p{L}*|izravn\\p{L}*|konkretn\\p{L}*|poznat\\p{L}*|nikakv\\p{L}*|u|pitanju|kao) ){0,6}(?:opasnost|hitn|ugroz|ugrož|žurn|izvanredn|vanredn)\\p{L}*',
    '(?:opasnost za život|opasnost po život|neposredna opasnost|hitan slučaj)(?: \\p{L}+){0,3} (?:ne postoji|nema|nije|isključen\\p{L}*|prošla)|hitan slučaj ?[:=?–-] ?ne(?!\\p{L})',
    '(?:samo )?(?:u|za) (?:hitnim|hitne|izvanrednim|vanrednim) (?:slučajevima|slučaju|slučajeve|situacijama)|u slučaju (?:hitnosti|nužde|opasnosti)|(?:hitn|izvanredn|vanredn)\\p{L}+ (?:broj|lini|služb|telefon|vježb|vežb|pomoć)\\p{L}*',
  ],
  danger: [
    'samoubo\\p{L}+|samoubi\\p{L}+|ubit?i\\p{L}*|ubij\\p{L}+|ubojstv\\p{L}+|ubistv\\p{L}+|smrt\\p{L}*|otmic\\p{L}+|otet\\p{L}*|otme\\p{L}*|talac|taoc\\p{L}+|bomb\\p{L}+|eksploz\\p{L}+|nesta(?:o|la|li|le|lo|lih|log|lom|nak|nka|loj|lu|lim)|oružj\\p{L}+|teror\\p{L}*|otkupnin\\p{L}+|pucnj\\p{L}+|silovan\\p{L}*|suicid\\p{L}*',
  ],
  telling: [
    '(?:je|su|sam|smo) (?:\\p{L}+ ){0,4}?\\p{L}{2,}(?:o|la|lo|li|le|n|na|no|ni|ne|t|ta|to|ti)(?!\\p{L}) [^.;]{2,200}|\\p{L}{3,}(?:ao|ala|ali|alo|io|ila|ili|uo|ula|uli|eo|ela|eli)(?: je| su| se)?(?!\\p{L})',
    'oštećen\\p{L}*|počini(?:telj|oc|lac|lic|teljic)\\p{L}*|učini(?:lac|oc)\\p{L}*|osumnjičen\\p{L}*|okrivljen\\p{L}*|nepoznat\\p{L}*|žrtv\\p{L}+|prevar\\p{L}+|prijevar\\p{L}+|prijavitelj\\p{L}*|osumnj\\p{L}+',
  ],
  noTelling: [
    'u prilogu|prilaž\\p{L}+|mol(?:im|imo)(?! se)|na temelju|na osnovu|sukladno|temeljem|u skladu sa? |nalaže\\p{L}*|naređuj\\p{L}+|rješenj\\p{L}+|rešenj\\p{L}+|naredb\\p{L}+|zaht[ij]?evu?|pravn\\p{L}+ (?:osnov|temelj|pomoć)\\p{L}*|pov?j?erljiv\\p{L}+|ne sm[ij]e\\p{L}*|odgovor\\p{L}*|pozdrav\\p{L}*|prikupljamo|pokrenut\\p{L}*|žalb\\p{L}+|zahvalj\\p{L}+|traž(?:i|e) se',
  ],
  crimeLeads: [
    '(?:radi|zbog|za|u vezi s[a]?|povodom|glede|vezano (?:uz|za))(?: (?:počinjenja|izvršenja|sumnje na|osnov\\p{L}+ sumnje|kriminalističkog istraživanja|istraživanja|istrage|izvida|postojanja osnova sumnje)){0,2}(?: (?:da je počinjeno|počinjenja|na počinjenje|u počinjenje))? ?(?:kaznen\\p{L}+|krivičn\\p{L}+) d[j]?el\\p{L}*(?: iz oblasti)?,? ?[-–]?(?: pod nazivom)?|(?:kaznen|krivičn)\\p{L}+ d[j]?el\\p{L}*(?: pod nazivom)?(?: ?[:-])?(?! iz)|(?:radi|zbog|u vezi s[a]?|povodom) (?:kriminalističkog istraživanja|istrage|sumnje na|sumnje da je počinjen\\p{L}*|počinjenja|osnova sumnje na)|sumnj\\p{L} (?:na|u)|sumnje na|zbog sumnje u|osumnjičen\\p{L}* za|pravna kvalifikacija ?:|(?:provodimo|vodimo|provodi se|vodi se|vodi) (?:kriminalističko )?(?:istraživanje|istragu|istraga|predistražni postupak|izvide|postupak)(?: [^.;,]{0,30})? (?:zbog|radi|za|protiv)|(?:predmet istrage|djelo|delo) ?:',
  ],
  crimeEnds: [
    'iz čl|iz st|čl|članka|člana|kažnjiv\\p{L}*|predviđen\\p{L}*|na šte?tu|na štetu|protiv|počinjen\\p{L}*|izvršen\\p{L}*|opisan\\p{L}*|sukladno|po čl|od strane|u vezi|putem|preko|molim|molimo|koj\\p{L}{1,3}|kz|te|radi|u|dana|na|kojim|i (?:mol|traž|dr)\\p{L}*',
  ],
  noCrime: [
    'iz|čl\\p{L}*|kz|koj\\p{L}+|račun\\p{L}*|nalog\\p{L}*|korisni\\p{L}+|podat\\p{L}+|prema|protiv|navedeno\\p{L}*|ovog|ovoga|počinjen\\p{L}*|potreb\\p{L}+|razdoblje|period\\p{L}*|nepoznat\\p{L}*|utvrđivanj\\p{L}+|dostav\\p{L}+|daljnj\\p{L}+|hitno\\p{L}*|i',
  ],
  holders: [
    'korisni[kčc]\\p{L}*|vlasni[kčc]\\p{L}*|imaoc\\p{L}*|imatelj\\p{L}*|klijent\\p{L}*|pretplatni\\p{L}+|osumnjičen\\p{L}*|treć\\p{L}+ (?:osob|lic)\\p{L}+|nikome|nikom|nitko|niko',
  ],
  tells: [
    'obav[ij]*e(?:st|št|šć)\\p{L}*|inform(?:ira|isa)\\p{L}+|otkri(?:ti|va|vat|ven|je)\\p{L}*|upozn\\p{L}+|upozor\\p{L}+|priopć\\p{L}+|saopšt\\p{L}+|dozna\\p{L}*|sazna(?:ti|je|ju)?|javlj\\p{L}+|javi(?:ti|te)|reći|govor\\p{L}+',
  ],
  silences: [
    'ne|nemoj\\p{L}*|bez|zabran\\p{L}+|uzdrž\\p{L}+|izb[ij]*eg\\p{L}+|ne sm[ij]\\p{L}+|odgod\\p{L}+|odgađ\\p{L}+',
  ],
  mayTell: ['nema (?:\\p{L}+ )?(?:zaprek\\p{L}*|prepreka|potrebe)|nije (?:\\p{L}+ )?(?:potrebno|nužno)'],
  secrecy: [
    'ne sm[ieje]\\p{L}* (?:\\p{L}+ ){0,4}(?:obavijestiti|obavestiti|priopćiti|saopštiti|otkriti)|nemojte (?:obav[ij]?e|kontakt|otkri)\\p{L}+|tajnost\\p{L}*|povjerljiv\\p{L}*|poverljiv\\p{L}*|diskrecij\\p{L}+',
    '(?:da )?ne (?:\\p{L}+ ){0,4}(?:obav[ij]*e|inform|otkri|upozn|priopć|saopšt|dozna|sazna|upozor|objavlj)\\p{L}*|(?:nije|nisu) (?:dozvoljeno|dopušteno) (?:\\p{L}+ ){0,4}(?:obav|inform|otkri)\\p{L}+|pov?j?erljiv(?:o|a|i|ost|osti|im|om)|taj(?:na|no|nost|nosti|ni)(?: podat\\p{L}+)?|bez (?:\\p{L}+ ){0,2}(?:znanja|obav[ij]*eštavanja|obav[ij]*ešćivanja|obav[ij]*esti)\\p{L}*|zabran\\p{L}+ (?:\\p{L}+ ){0,3}(?:otkrivanj|obav|inform|priopć|saopšt)\\p{L}*|(?:korisni[kčc]|vlasni[kčc]|osob|lic|klijent)\\p{L}* (?:\\p{L}+ ){0,4}(?:ne sm[ij]*e|ne smiju|ne treba|ne bude) (?:\\p{L}+ ){0,3}(?:obav|inform|sazna|dozna|upozn)\\p{L}*',
  ],
  instructed: [
    '(?:po|na|uz|prema|temeljem|na osnovu|na temelju|sukladno|postupajući po)(?: \\p{L}+)? (?:nalogu?|naredb[eiu]|zaht[ij]?evu?|odobrenj[aeu]|suglasnost[i]?|rješenj[aeu]|rešenj[aeu]|nalaganju|odluc[ie]|odluke|naloga|zahtjeva|zahteva)(?: br(?:oj|\\.)? ?\\S+)?(?: (?:od|dana) \\S+)?|(?:nalog|naredb|rješenj|rešenj|odluk)\\p{L}*(?= (?:općinsk|županijsk|osnovn|višeg|viš|kantonaln|sud|državn|tužil|suca|sudij)\\p{L}*)',
  ],
  authorityActs: [
    'nalaže|naredi(?:o|la|lo)|naložio|naložila|naložilo|odobrio|odobrila|odobrilo|izdao|izdala|izdalo|odlučio|donio|doneo|donijela|donela|donijelo|određuje|odredio|traži|zahtijeva|zaht[ij]?eva|je (?:izdao|donio|odredio|naredio|naložio)|naređuje',
  ],
  contact: [
    'odgovor\\p{L}*|(?:za )?(?:dodatn\\p{L}+ |sva )?(?:pitanja|upite|informacije)|kontaktira\\p{L}+|(?:dostav|poš?alj|posla)\\p{L}+ na|obratite se|osob\\p{L} za kontakt|kontakt osob\\p{L}|nazvati',
  ],
  introductions: ['ja sam|zovem se|moje ime je|potpisan[ia]'],
  basisLabels: ['pravn[ai] (?:osnov|osnova|temelj)|temelj|zakonsk[ai] (?:osnov|osnova|temelj)|osnov'],
  basisLeads: [
    'na temelju|temeljem|na osnovu|na osnovi|sukladno(?: odredb\\p{L}+)?|u skladu sa?(?: odredb\\p{L}+)?|prema(?: odredb\\p{L}+)?|shodno|po osnovu|postupajući (?:po|prema|temeljem)|u smislu|po|iz',
  ],
  ofCrime: [
    '(?:kaznen|krivičn)\\p{L}+ d[j]?el\\p{L}*[^.;]{0,80}|prekršaj\\p{L}*[^.;]{0,50}|sumnj\\p{L}+[^.;]{0,60}|istraživanj\\p{L}+[^.;]{0,60}|prijetnj\\p{L}+|prevar\\p{L}+|prijevar\\p{L}+',
  ],
  accounts: [
    '(?:(?:korisni[kčc]|vlasni[kčc]|imaoc|nosi)\\p{L}* )?(?:(?:korisničk|elektroničk|elektronsk|mail|e-?mail|chat)\\p{L}* )?(?:račun\\p{L}*|nalog\\p{L}*|profil\\p{L}*|korisni[kčc]\\p{L}*|adres\\p{L}+(?: (?:elektroničke|elektronske) pošte)?|sandučić\\p{L}*|broj\\p{L}*|kanal\\p{L}*|grup\\p{L}+|pošt\\p{L}+|imen(?:om|a|u)|ime|stranic\\p{L}+|pretplatni\\p{L}+)',
  ],
  cases: [
    '(?:poslovni broj|posl\\. ?br|broj (?:predmeta|spisa|istrage|slučaja|kaznenog predmeta)|predmet(?: broj| br)?|spis(?: broj| br)?|(?:naš )?broj(?= ?:? ?(?:k[utpd]|ktn|kir|kt|ku|kis|kir-|511-|\\p{Lu}{1,4}-))|slučaj|istraga|broj)\\.?|klasa|(?:kt|ku|ktn|kti|kp|kpp|kri)(?= ?(?:br\\.? ?)?\\d)',
  ],
  references: [
    'klasa|ur(?:udžbeni)?\\.? ?broj|naš (?:broj|znak|br\\.)|broj(?= ?: ?\\d)|del\\. ?br\\.?|delovodni broj|djelovodni broj|evidencijski broj|br\\.(?= ?\\d)',
  ],
  joins: ['i|te|ali|kao i'],
  victims: [
    'svjedo(?:k|ka|kinja)|oštećen\\p{L}*|žrtv\\p{L}+|prijavitelj\\p{L}*|podnositelj\\p{L}*|podnosioc\\p{L}*',
  ],
};

const SPELT = { č: 'čc', ć: 'ćc', š: 'šs', ž: 'žz' };

/** Croatian and Bosnian letters, and Serbian ones in Latin script; all of them also without the marks on their letters. */
export const hr: LetterWords = withEnglish(loosely(WORDS, SPELT));

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abvgdđežzijklmnoprstćufhcčš'].map((letter, at) => [letter, [...'абвгдђежзијклмнопрстћуфхцчш'][at]!]),
);

/** The words in Serbian Cyrillic; lj, nj and dž are one letter there. */
function inCyrillic(words: LetterWords): LetterWords {
  const digraphs = (entry: string): string =>
    entry.replace(/(?<!\\p\{|\\)(?:lj|nj|dž)/g, (two) => (two === 'lj' ? 'љ' : two === 'nj' ? 'њ' : 'џ'));
  const joined = eachWhenAsked((key) => words[key].map(digraphs));
  return lettersReplaced(joined, (letter) => CYRILLIC[letter] ?? letter);
}

/** Serbian letters in Cyrillic script. */
export const sr: LetterWords = withEnglish(inCyrillic(WORDS));
