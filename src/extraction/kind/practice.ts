import { finder } from '../../search/finder.ts';
import { anyOf } from './any-of.ts';

/*
 * Questions on how the reader works: where requests go, in which form and language, how long data is kept, whether users are told. Each is
 * a word that asks and, in the same sentence, what is asked about. Wordings of all languages together; they only sort messages.
 */

/** A question: what asks, and within the sentence one of the things of which the reader's practice consists. */
const question = (asking: string, about: string): string =>
  `(?:${asking})(?!\\p{L})(?=[^.?!\\n]{0,160}?(?<!\\p{L})(?:${about}))`;

const QUESTIONS = finder(
  anyOf(
    'welche (?:speicher|aufbewahrungs|vorhalte|lösch)(?:fristen|frist|dauer)|(?:quelles? (?:est la|sont les|sont vos) |votre |vos )durées? de conservation|qué plazos? de conservación|quali sono i (?:vostri )?(?:tempi|termini) di conservazione|welke bewaartermijn(?:en)?|what (?:are|is) (?:your|the) retention (?:periods?|times?)|jaki(?:e są|jest| są| jest) okres\\p{L}* (?:przechowywania|retencji)|quais? (?:é o|são os|são os vossos) prazos? de (?:conservação|retenção)',
    question(
      'where|to (?:which|what|whom)|(?:which|what) (?:address|channel|language|form|format|portal|mailbox|template|documents?|legal basis)|(?:what is|know|tell us|confirm|give us) the (?:(?:correct|right|proper|current|full|exact) )?(?:address|channel|legal (?:entity|name)|entity|portal|language|contact)|how (?:do|can|should|may|must|long)|in (?:which|what) languages?|(?:do|would|could|can) you (?:\\p{L}+ )?(?:accept|take|have|offer|keep|retain|store|notify|tell|require|need)|whether you (?:accept|take|have|offer|keep|retain|store|notify|tell|require|need|still)',
      '(?:send|submit|address|serve|direct|route|make|file|serving|sending|submitting|addressing) (?:\\p{L}+ ){0,4}(?:requests?|orders?|warrants?|applications?|demands?|subpoenas?)|(?:requests|orders|warrants|applications|demands|letters|subpoenas) (?:\\p{L}+ ){0,4}(?:sent|submitted|addressed|served|directed|made|by (?:e-?mail|fax|post)|in (?:english|french|german|dutch|our))|(?:an?|the|our) (?:\\p{L}+ )?(?:request|order|warrant|application|demand|letter|subpoena) (?:(?:must|should|can|may|has to|is to) )?be (?:sent|submitted|addressed|served|directed|made)|address (?:it|them|one|these|orders|requests) to|tell (?:the|your) (?:customers?|users?|account holders?)|(?:keep|retain|store|hold|stored|kept|retained) (?:\\p{L}+ ){0,5}(?:data|logs|records|addresses)|portal|template|retention|notify (?:\\p{L}+ )?users',
    ),
    question(
      'wohin|an (?:welche|wen)|(?:auf|über) welche[mnrs]?|wie lange|in welche[rn]? sprachen?|welche (?:form|unterlagen|angaben|sprachen?|anschrift|adresse)|ob sie|ob bei ihnen|akzeptieren sie|haben sie|gibt es|nehmen sie|benötigen sie|bieten sie',
      '(?:auskunfts|sicherungs|lösch|herausgabe)?(?:ersuchen|anfragen?|anordnung(?:en)?|beschlüsse|beschluss|anträge|antrag) (?:[\\p{L}\\d§.]+ ){0,8}?(?:schicken|senden|richten|stellen|übermitteln|übersenden|adressieren|zu(?:zu)?stellen|entgegen|an(?!\\p{L}))|ersuchen in \\p{L}+ sprache|portal|formular|vorlage|speicherfrist|speicherdauer|(?:daten|protokolle|adressen|logs)[^.?!]{0,60}(?:vorhalten|gespeichert|speichern|aufbewahr\\p{L}*|vorgehalten|aufheben)|(?:speichern|bewahren) sie',
    ),
    question(
      'donner|communiquer|indiquer|connaître|mitteilen|nennen|geben|erfahren|wissen|brauchen?|benötigen?|facilitar(?:me|nos)?|indicar(?:me|nos|ci|mi)?|saber|fornir(?:ci|mi|e)|sapere|doorgeven|geven|weten|informar|poda[ćj]\\p{L}*|comunica\\p{L}*|повідом\\p{L}+|sdělit|uppge|oplyse',
      "(?:adress[ea]?|contact|coordonnées|courriel|boîte|anschrift|kontakt\\p{L}*|ansprechpartner\\p{L}*|dirección|correo|contacto|indirizzo|pec|recapito|adres\\p{L}*|endereço|адрес\\p{L}*)(?: \\p{L}+[’'-]?){0,4} (?:réquisitions|juridique|obligations légales|rechtsabteilung|behördenanfragen|auskunftsersuchen|ersuchen|beschlüsse|requerimientos|mandamientos|oficios|jurídico|decreti|richieste|legale|vorderingen|verzoeken|ofícios|wniosków|postanowień|ordonanțe|запитів|žádosti|förelägganden)",
    ),
    question(
      'où|à (?:quelle?|qui)|vers (?:quelle?|qui)|par quel|combien de temps|dans quelles? langues?|quelles? (?:forme|pièces|adresse|langues?|canal|durée)|acceptez-vous|disposez-vous|avez-vous|existe-t-il|conservez-vous|si vous (?:acceptez|disposez|avez|conservez)',
      '(?:adresser|envoyer|transmettre|notifier|déposer|signifier) (?:\\p{L}+ ){0,3}(?:réquisitions?|demandes?|ordonnances?|requêtes?)|(?:réquisitions?|demandes?|ordonnances?|requêtes?) (?:\\p{L}+ ){0,4}(?:adress|envoy|transmis|dépos|rédig|notifi|signifi)\\p{L}+|doi(?:t|vent)-(?:elle|il)s? être (?:rédig|adress|envoy|transmis|traduit)\\p{L}+|portail|formulaire|conserv[\\p{L}-]+ (?:\\p{L}+ ){0,5}(?:données|journaux|logs|adresses)|(?:données|journaux|logs) (?:\\p{L}+ ){0,6}conserv\\p{L}+|durée de conservation|vous (?:les )?conserv\\p{L}+',
    ),
    question(
      'waar(?:heen|naartoe)?|naar (?:welk|wie)|aan wie|hoe lang|in welke ta(?:al|len)|welke? (?:vorm|adres|taal|kanaal|portaal|gegevens|bewaartermijn)|accepteert u|accepteren jullie|heeft u|hebben jullie|hebt u|bestaat er|of (?:u|jullie)|bewaren jullie|bewaart u',
      '(?:vordering(?:en)?|verzoek(?:en)?|bevel(?:en)?|aanvra(?:ag|gen)) (?:\\p{L}+ ){0,5}(?:sturen|richten|indienen|zenden|toesturen|versturen|gestuurd|gericht|ingediend|gezonden|kunnen|in het)|portaal|formulier|bewaartermijn|(?:gegevens|logs|adressen|loggegevens)[^.?!]{0,60}(?:bewaren|bewaard|bewaart|opslaan|opgeslagen)|(?:bewaren|bewaart) (?:\\p{L}+[ -]){0,4}(?:gegevens|logs|adressen)',
    ),
    question(
      'a (?:dónde|qué|quién)|dónde|adónde|por qué (?:vía|canal|medio)|cuánto tiempo|durante cuánto|en qué idiomas?|qué (?:formato|dirección|idioma|canal|plazo)|aceptan|disponen|tienen|cuentan con|si (?:aceptan|disponen|conservan|tienen)|conservan',
      '(?:dirigir|enviar|remitir|presentar|mandar|notificar)(?:se)? (?:\\p{L}+ ){0,3}(?:oficios?|requerimientos?|solicitud(?:es)?|[oó]rden(?:es)?|mandamientos?)|(?:oficios?|requerimientos?|solicitud(?:es)?|mandamientos?) (?:\\p{L}+ ){0,4}(?:dirig|envi|remit|present|notific|en (?:español|inglés))\\p{L}*|portal|formulario|(?:conserv|guard|almacen)\\p{L}+ (?:\\p{L}+ ){0,5}(?:datos|registros|logs|direcciones)|(?:datos|registros|logs) (?:\\p{L}+ ){0,6}(?:conserv|guard|almacen)\\p{L}+|plazo de conservación',
    ),
    question(
      'a (?:chi|quale)|dove|per quanto tempo|quanto (?:tempo|a lungo)|in (?:quale|quali) lingu[ae]|quale (?:forma|indirizzo|lingua|canale|modalità)|accettate|disponete|avete|esiste|se (?:accettate|accettiate|disponete|disponiate|conservate|conserviate|avete|abbiate)|quale sia|conservate',
      '(?:inviare|indirizzare|trasmettere|notificare|inoltrare|inviat[oaie]|indirizzat[oaie]|trasmess[oaie]|notificat[oaie]) (?:\\p{L}+ ){0,3}(?:decret[oi]|richiest[ae]|ordin[ei]|provvediment[oi])|(?:decret[oi]|richiest[ae]|ordin[ei]|provvediment[oi]) (?:\\p{L}+ ){0,4}(?:inviat|indirizzat|trasmess|notificat|in (?:italiano|inglese))\\p{L}*|(?:la|una) pec(?!\\p{L})|portale|modulo|conserv\\p{L}+ (?:\\p{L}+ ){0,5}(?:dati|log|indirizzi)|(?:dati|log) (?:\\p{L}+ ){0,6}conserv\\p{L}+|tempi di conservazione',
    ),
    question(
      'para (?:onde|quem|que)|a quem|aonde|onde|por que (?:via|canal)|quanto tempo|em que (?:língua|idioma)s?|que (?:formato|endereço|canal|prazo)|aceitam|dispõem|têm|possuem|existe|se (?:aceitam|dispõem|conservam|têm)|conservam|guardam',
      '(?:enviar|dirigir|remeter|encaminhar|endereçar|enviad[oa]s?|dirigid[oa]s?|remetid[oa]s?) (?:\\p{L}+ ){0,3}(?:ofícios?|pedidos?|requisiç(?:ão|ões)|mandados?|orde(?:m|ns))|(?:ofícios?|pedidos?|requisiç(?:ão|ões)|mandados?) (?:\\p{L}+ ){0,4}(?:envi|dirig|remet|encaminh|em (?:português|inglês))\\p{L}*|portal|formulário|(?:conserv|guard|armazen)\\p{L}+ (?:\\p{L}+ ){0,3}(?:dados|registos|registros|logs)|(?:dados|registos|registros|logs) (?:\\p{L}+ ){0,6}(?:conserv|guard|armazen)\\p{L}+',
    ),
    question(
      'dokąd|gdzie|na jaki|do kogo|jak długo|przez jaki (?:czas|okres)|w jakim języku|w jakiej formie|jaki (?:formularz|kanał)|czy',
      '(?:kierować|wysyłać|przesyłać|przesłać|składać|złożyć|adresować|doręczyć) (?:\\p{L}+ ){0,3}(?:wnios(?:ki|ek)|postanowieni[ae]|żądani[ae]|zapytani[ae])|(?:wnioski|postanowienia|żądania|zapytania) (?:\\p{L}+ ){0,4}(?:kierować|wysyłać|przesyłać|składać|adresować|po (?:polsku|angielsku)|w języku)|portal\\p{L}*|formularz\\p{L}*|przechow\\p{L}+ (?:\\p{L}+ ){0,3}(?:dane|danych|logi|logów|adresy)|(?:dane|logi|adresy) (?:\\p{L}+ ){0,4}przechow\\p{L}+|okres (?:przechowywania|retencji)',
    ),
    question(
      'unde|către (?:cine|ce)|la ce adresă|cât timp|cât de mult|în ce limb[iă]|ce (?:formular|canal|formă)|acceptați|aveți|dispuneți|există|dacă (?:acceptați|aveți|păstrați)|păstrați',
      '(?:trimite\\p{L}*|adresa|transmite\\p{L}*|înainta) (?:\\p{L}+ ){0,3}(?:ordonanț[eă]\\p{L}*|cerere?i?\\p{L}*|solicit[aă]r\\p{L}+)|(?:ordonanțel?e|cererile|solicitările) (?:\\p{L}+ ){0,5}(?:trimi|adres|transmi)\\p{L}+|portal\\p{L}*|formular\\p{L}*|(?:păstr|stoc)\\p{L}+ (?:\\p{L}+ ){0,3}(?:date\\p{L}*|loguri\\p{L}*|jurnale\\p{L}*)|(?:datele|logurile) (?:\\p{L}+ ){0,5}(?:păstr|stoc)\\p{L}+',
    ),
    question(
      'куди|на як(?:у|ий)|кому|як довго|скільки часу|якою мовою|у якій формі|чи',
      '(?:надсилати|направляти|скеровувати|подавати|адресувати) (?:\\p{L}+ ){0,3}(?:запити?|ухвал[иу]|звернення|клопотання)|(?:запити?|ухвал[иу]|звернення) (?:\\p{L}+ ){0,4}(?:надсилати|направляти|скеровувати|подавати|приймаєте|українською|англійською)|приймаєте (?:\\p{L}+ ){0,3}(?:запити|ухвали)|портал\\p{L}*|зберіга\\p{L}+ (?:\\p{L}+ ){0,3}(?:дані|логи|журнали|адреси)|(?:дані|логи|журнали) (?:\\p{L}+ ){0,4}зберіга\\p{L}+|строк зберігання',
    ),
    question(
      'kam|komu|na (?:kterou|jakou|akú|ktorú|koho)|jak dlouho|ako dlho|(?:v|ve) jak[éeyý]m? (?:jazyce|formě)|v akom jazyku|jakou formou|zda|či|jestli',
      '(?:za(?:sílat|slat)|po(?:sílat|slat)|směřovat|adresovat|podávat|doruč(?:it|ovat)|za(?:sielať|slať)|po(?:sielať|slať)|adresovať) (?:\\p{L}+ ){0,3}(?:žádosti?|příkazy?|žiados(?:ti|ť)|príkazy?|usnesení|uzneseni[ea])|(?:žádosti|příkazy|žiadosti|príkazy) (?:\\p{L}+ ){0,5}(?:zasílat|posílat|směřovat|adresovat|podávat|přijímáte|zasielať|posielať|prijímate)|(?:přijímáte|prijímate) (?:\\p{L}+ ){0,3}(?:žádosti|žiadosti|příkazy|príkazy|usnesení|uznesenia|rozhodnutí|rozhodnutia)|portál\\p{L}*|formulář\\p{L}*|formulár\\p{L}*|(?:uchováv|ukládá|uchováva|uklada)\\p{L}+ (?:\\p{L}+ ){0,5}(?:data|údaje|logy|adresy|záznamy)|(?:data|údaje|logy|záznamy) (?:\\p{L}+ ){0,5}(?:uchováv|ukládá|uchováva)\\p{L}+|doba uchov\\p{L}+',
    ),
    question(
      'vart|hvor(?:hen|til)?|vilka (?:uppgifter|krav|handlingar)|hvilke (?:oplysninger|opplysninger|krav)|till (?:vilken|vem)|til (?:hvilken|hvem|hvilket)|hur länge|hvor (?:længe|lenge)|på vilket språk|på hvilket sprog|på hvilket språk|i vilken form|tar ni|har ni|modtager i|tager i|har i|tar dere|har dere|godtar (?:ni|dere)|accepterar ni|accepterer (?:i|dere)|om (?:ni|dere|i)',
      '(?:skicka|sända|rikta|ställa|sende|rette|stile) (?:\\p{L}+ ){0,3}(?:begäran(?:den)?|förfrågan|förfrågningar|föreläggande(?:n|t)?|beslut|anmodning(?:er)?|kendelse[nr]?|pålegg|forespørs(?:el|ler)|kjennelse[nr]?)|(?:begäranden|förfrågningar|förelägganden|anmodninger|kendelser|pålegg|forespørsler|kjennelser) (?:\\p{L}+ ){0,5}(?:skicka|sända|sende|rette|stile|ställa|på (?:svenska|engelska|dansk|engelsk|norsk))\\p{L}*|(?:finnas|stå) med i (?:ett|en) (?:föreläggande|begäran)|(?:fremgå|stå) (?:af|av|i) (?:en|et) (?:anmodning|kendelse|pålegg|kjennelse)|logfil\\p{L}*|portal\\p{L}*|formulär|blanket\\p{L}*|skjema|(?:spara|lagra|bevara|gemme|opbevare|lagre|oppbevare)\\p{L}* (?:\\p{L}+ ){0,4}(?:uppgifter\\p{L}*|loggar\\p{L}*|data|oplysninger|logs|logger|opplysninger)|(?:uppgifter|loggar|data|oplysninger|logger|opplysninger)\\p{L}* (?:\\p{L}+ ){0,4}(?:spara|lagra|bevara|gemme|opbevare|lagre)\\p{L}*',
    ),
    question(
      'mihin|minne|kenelle|kuinka kauan|miten kauan|millä kielellä|missä muodossa|onko teillä|hyväksyttekö|otatteko|säilytättekö|kuhu|kellele|kui kaua|mis keeles|mis vormis|kas',
      '(?:pyyn(?:tö|nöt)|pyyntöjä|tietopyyn(?:tö|nöt)|määräy(?:s|kset)) (?:\\p{L}+ ){0,5}(?:lähett|osoit|toimit)\\p{L}+|(?:lähett|osoit|toimit)\\p{L}+ (?:\\p{L}+ ){0,4}(?:pyynnöt|pyyntöjä|tietopyynnöt|määräykset)|portaali\\p{L}*|lomake\\p{L}*|säily\\p{L}+ (?:\\p{L}+ ){0,3}(?:tieto\\p{L}*|loki\\p{L}*)|(?:tieto|loki)\\p{L}* (?:\\p{L}+ ){0,4}säily\\p{L}+|(?:päring(?:ud|uid)?|taotlus(?:ed)?|määrus(?:ed)?) (?:\\p{L}+ ){0,5}(?:saat|esita|suuna)\\p{L}+|(?:saat|esita|suuna)\\p{L}+ (?:\\p{L}+ ){0,4}(?:päringud|taotlused|määrused|päringuid)|portaal\\p{L}*|vorm\\p{L}*|säilita\\p{L}+',
    ),
    question(
      'hová|hova|milyen (?:címre|nyelven|formában|csatornán)|kinek|meddig|mennyi ideig|elfogad(?:nak|ják)|van-e|rendelkeznek|kamo|kome|kam|komu|koliko dugo|kako dolgo|na kojem jeziku|v katerem jeziku|u kojem obliku|prihvaćate|prihvatate|sprejemate|imate li|imate|da li|ali',
      '(?:megkeresés|végzés|határozat|kérelm)\\p{L}* (?:\\p{L}+ ){0,4}(?:(?:meg)?küld|intéz|továbbít|benyújt)\\p{L}*|(?:(?:meg)?küld|intéz|továbbít)\\p{L}* (?:\\p{L}+ ){0,4}(?:megkeresés|végzés|kérelm)\\p{L}*|portál\\p{L}*|űrlap\\p{L}*|(?:őriz|őrz|tárol)\\p{L}+|(?:zahtjeve|naloge|zahteve|odredbe|prošnje) (?:\\p{L}+ ){0,5}(?:slati|šaljemo|poslati|pošiljamo|pošiljati|uputiti|dostaviti|dostavljati)|(?:slati|poslati|pošiljati|uputiti|dostaviti|dostavljati|nasloviti) (?:\\p{L}+ ){0,4}(?:zahtjeve|naloge|zahteve|odredbe|prošnje)|portal\\p{L}*|obraz\\p{L}+|(?:čuva|pohranjuje|hrani|shranjuje)\\p{L}* (?:\\p{L}+ ){0,3}(?:podatk|zapis)\\p{L}+|(?:podatk|zapis)\\p{L}+ (?:\\p{L}+ ){0,4}(?:čuva|pohranjuje|hrani|shranjuje)\\p{L}*',
    ),
    question(
      'къде|на (?:кой|коя|какъв|кого)|колко (?:време|дълго)|на какъв език|приемате ли|имате ли|дали|куда|на какой|кому|как долго|сколько времени|на каком языке|принимаете ли|есть ли|nereye|hangi (?:adrese|dilde|kanal\\p{L}*)|kime|ne kadar süre(?:yle)?|kabul ediyor|var mı|πού|σε ποι(?:α|ον|ο)|πόσο (?:καιρό|χρόνο|διάστημα)|σε ποια γλώσσα|δέχεστε|έχετε|διαθέτετε|αν',
      '(?:изпраща\\p{L}*|насочва\\p{L}*|подава\\p{L}*) (?:\\p{L}+ ){0,3}(?:исканията|искания|запитвания\\p{L}*|разпореждания\\p{L}*)|(?:исканията|искания|запитвания\\p{L}*) (?:\\p{L}+ ){0,4}(?:изпраща|насочва|подава|на (?:български|английски))\\p{L}*|портал\\p{L}*|формуляр\\p{L}*|съхранява\\p{L}*|(?:направлять|отправлять|подавать) (?:\\p{L}+ ){0,3}(?:запросы|постановления)|(?:запросы|постановления) (?:\\p{L}+ ){0,4}(?:направлять|отправлять|на (?:русском|английском))|хран(?:ите|ятся)|(?:talep|karar|yazı)l(?:er|ar)\\p{L}* (?:\\p{L}+ ){0,4}(?:gönder|ilet)\\p{L}+|sakl\\p{L}+|(?:αιτήματα|διατάξεις|παραγγελίες|αιτημάτων) (?:\\p{L}+ ){0,5}(?:στέλν|αποστ|υποβ|διαβιβ)\\p{L}+|(?:στέλν|αποστ|υποβ|διαβιβ)\\p{L}+ (?:\\p{L}+ ){0,4}(?:αιτήματα|διατάξεις|παραγγελίες)|πύλη|φόρμα|έντυπο|διατηρείτε|τηρείτε|τηρούνται',
    ),
    question(
      'kur|kam|kokiu adresu|kuriuo adresu|kokia kalba|kiek laiko|ar|uz kādu adresi|kādā valodā|cik ilgi|vai',
      '(?:prašymus|nutartis|užklausas) (?:\\p{L}+ ){0,4}(?:siųsti|teikti|adresuoti)|(?:siųsti|teikti|adresuoti) (?:\\p{L}+ ){0,4}(?:prašymus|nutartis|užklausas)|portal\\p{L}*|saug(?:ote|omi|omos)|(?:pieprasījumus|lēmumus|lūgumus) (?:\\p{L}+ ){0,4}(?:sūtīt|iesniegt|adresēt)|(?:sūtīt|iesniegt|adresēt) (?:\\p{L}+ ){0,4}(?:pieprasījumus|lēmumus|lūgumus)|portāl\\p{L}*|veidlap\\p{L}*|(?:glabājat|uzglabājat|glabāti)',
    ),
  ),
  'iu',
);

/** True if a text asks how the reader works, whatever it asks besides. */
export function asksOfPractice(text: string): boolean {
  return QUESTIONS.test(text);
}
