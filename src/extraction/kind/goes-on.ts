import { finder } from '../../search/finder.ts';
import { anyOf } from './any-of.ts';

/*
 * What a mail says that goes on with an exchange: it answers a question, brings what was asked for, thanks for an answer, confirms, or asks
 * how a request stands. Wordings of all languages together; they only sort messages.
 */

/** It answers, brings, or sends once more. */
const ANSWERS = finder(
  anyOf(
    'in (?:reply|response|answer) to your|as (?:requested|promised|agreed|discussed|you asked)|to (?:answer|clarify) your|you (?:had )?asked (?:for|us|me|about|which|whether|if|what)|your (?:question|query|follow-up|clarification)|(?:re-?sending|attached|sending|sent|enclosed)(?: \\p{L}+){0,3} (?:again|once more)|same (?:request|order) as|no new (?:request|order|warrant)',
    '(?:in )?(?:beantwortung|antwort auf) ihre[rs]?|(?:auf|zu) ihre[r]? (?:rückfrage|nachfrage|frage|mail|e-mail|nachricht)|wie (?:gewünscht|erbeten|besprochen|vereinbart|telefonisch)|sie (?:hatten )?(?:gefragt|nachgefragt)|(?:nochmals|erneut|noch einmal) (?:bei|als anlage|im anhang|übersand)|anbei (?:nochmals|erneut)|(?:reiche|reichen) (?:ich|wir)? ?(?:\\p{L}+ ){0,3}nach(?!\\p{L})|keine neue (?:anordnung|anfrage)',
    "en réponse à (?:votre|vos)|suite à (?:votre|vos) (?:mail|courriel|question|retour|message|réponse|demande de (?:précision|complément))|comme (?:demandé|convenu)|(?:ci-joint|je vous (?:renvoie|retransmets|adresse)) (?:\\p{L}+ ){0,3}(?:à|de) nouveau|je vous (?:renvoie|retransmets)|pas de nouvelle (?:réquisition|demande)|vous (?:me |nous )?(?:demandiez|aviez demandé|m['’]avez demandé)",
    'en (?:respuesta|contestación|atención) a su|como (?:solicitó|solicitaron|acordamos|acordado|me pidi)|(?:adjunto|adjuntamos|remito) (?:\\p{L}+ ){0,3}(?:nuevamente|de nuevo|otra vez)|reenv[ií](?:o|amos)(?!\\p{L})|no (?:se trata de|es) un nuevo|nos pregunta(?:ron|ban)|su (?:consulta|pregunta)',
    'em (?:resposta|atenção) (?:ao|à) (?:seu|sua|vosso|vossa)|conforme (?:pedido|combinado|solicitado por)|reenvi(?:o|amos)|(?:segue|anexo) (?:\\p{L}+ ){0,3}(?:novamente|de novo)|não se trata de (?:um )?novo',
    'in (?:risposta|riscontro) (?:alla|al) (?:vostr|su)|come (?:richiesto|concordato|da accordi)|(?:allego|rinvio|invio) (?:\\p{L}+ ){0,3}(?:nuovamente|di nuovo)|non si tratta di (?:una )?nuova|la vostra domanda',
    'in antwoord op (?:uw|jullie|je)|naar aanleiding van (?:uw|jullie|je) (?:vraag|mail|bericht)|zoals (?:gevraagd|afgesproken|besproken)|(?:nogmaals|opnieuw) (?:bijgevoegd|in de bijlage|als bijlage)|bijgaand (?:nogmaals|opnieuw)|geen nieuwe vordering|(?:uw|jullie) vraag',
    'w odpowiedzi na (?:państwa|pana|pani|pytanie|mail|wiadomość)|zgodnie z (?:prośbą|ustaleniami)|(?:przesyłam|załączam) (?:\\p{L}+ ){0,2}ponownie|ponownie (?:przesyłam|załączam)|(?:państwa|pana|pani) pytanie',
    'ca răspuns la|r[ăa]spuns la (?:întrebarea|mesajul|e-?mailul)|conform (?:discuției|înțelegerii)|(?:atașat|anexat|trimit) (?:\\p{L}+ ){0,2}din nou|din nou,? (?:atașat|anexat)|retransmit|nu este o (?:nouă|solicitare nouă)',
    'у відповідь на ваш|на ваш(?:е|у)? (?:запитання|уточнення|прохання|лист щодо)|як домовлялися|(?:надсилаю|надсилаємо|додаю) (?:\\p{L}+ ){0,3}повторно|повторно (?:надсила|дода)',
    'v odpov[ěe]di na|k (?:vašemu|vášmu|vaší|vašej) (?:dotazu|otázke|mailu|e-mailu)|jak (?:jsme se domluvili|bylo dohodnuto)|ako sme sa dohodli|(?:znovu|opětovně|opätovne) (?:zasíl|přikl|posiel|posíl|prikl|zasiel)|(?:zasílám|posielam|přikládám|prikladám) (?:\\p{L}+ ){0,2}(?:znovu|opětovně|opätovne)',
    'som svar på|(?:ert|din|deres|jeres) (?:fråga|spørgsmål|spørsmål)|som (?:avtalt|aftalt|överenskommet)|(?:bifogar|bifogas|vedlegger|vedhæfter|sender|skickar|vedlagt) (?:\\p{L}+ ){0,3}(?:igen|på nytt|påny)|ingen ny (?:begäran|anmodning|forespørsel)',
    'vastauksena (?:kysymykse|viesti)|kuten (?:pyysitte|sovittu|sovimme)|kysymykseenne|(?:liitteenä|lähetän) (?:\\p{L}+ ){0,2}uudelleen|vastuseks (?:teie|küsimuse)|nagu (?:kokku|palusite)|(?:saadan|lisan) (?:\\p{L}+ ){0,2}uuesti',
    'válaszolva|válaszként|kérdés[eé]kre|ismét(?:elten)? (?:csatol|mellékel|megküld)|ahogy (?:kérték|megbeszéltük)|(?:u odgovoru|kao odgovor|v odgovor|v odgovoru) na|ponovno (?:šalj|dostavlj|pošilj|prilaž)|kao što smo (?:se )?dogovor|kot dogovorjeno',
    'в отговор на (?:ваш|въпрос)|на ваш(?:ия|ето|ия)? (?:въпрос|запитване)|в ответ на ваш|(?:повторно|отново|ещё раз) (?:изпращ|прилаг|направля|высыла)|cevaben|sorunuza|istinaden,? (?:bildir|yanıt)|tekrar (?:ekte|gönder)|σε απάντηση|στην ερώτησή|(?:ξανά|εκ νέου) (?:επισυνάπτ|συνημμέν)|atsakydam|pakartotinai siun|dar kartą (?:siun|prid)|atbildot uz|(?:vēlreiz|atkārtoti) (?:sūt|pievien|nosūt)',
  ),
  'iu',
);

/** It confirms, or thanks for an answer. */
const CONFIRMS = finder(
  anyOf(
    '(?:thank you|thanks)(?: \\p{L}+){0,3} for (?:your|the) (?:\\p{L}+ )?(?:reply|answer|response|turnaround|files?|package)|(?:data|files?|package|information|response|password|answer|link)\\b[^.?!]{0,40}\\b(?:has|have|was|were|is)? ?(?:been )?(?:received|arrived|came through|worked|complete)|(?:i|we) (?:can |hereby )?confirm|(?:can|may) be closed|close (?:the|this|our) (?:case|request|ticket)',
    'dank(?:e)? (?:\\p{L}+ ){0,2}für (?:ihre|die|eure) (?:\\p{L}+ )?(?:antwort|rückmeldung|auskunft|übersendung)|(?:daten|unterlagen|auskunft) (?:\\p{L}+ ){0,4}(?:eingegangen|angekommen|erhalten)|bestätige(?:n)?(?: ich| wir)?(?!\\p{L})|(?:hat|haben) sich (?:damit )?erledigt',
    '(?:merci|remercie|remercions) (?:\\p{L}+ ){0,2}(?:pour|de) (?:votre|vos|la) (?:\\p{L}+ )?(?:réponse|retour|envoi|transmission)|(?:je|nous) (?:vous )?confirm(?:e|ons)|(?:données|fichiers|réponse) (?:\\p{L}+ ){0,2}bien (?:reçu|arrivé)\\p{L}*|bien reçu',
    'gracias por (?:su|la) (?:\\p{L}+ )?(?:respuesta|remisión|información)|(?:confirmo|confirmamos|le confirmo)(?!\\p{L})|(?:hemos|he) recibido (?:\\p{L}+ ){0,2}(?:los datos|la información|la respuesta|el archivo)|recibid[oa]s? (?:los datos|la información|su respuesta)',
    'obrigad[oa] pel[ao] (?:\\p{L}+ )?(?:resposta|envio|informaç)|(?:confirmo|confirmamos)(?!\\p{L})|(?:recebi|recebemos) (?:\\p{L}+ ){0,2}(?:dados|resposta|informaç|arquivo|ficheiro)',
    "grazie (?:\\p{L}+ )?per (?:la|il|l[’'])\\s?(?:\\p{L}+ )?(?:risposta|riscontro|invio)|(?:confermo|confermiamo|si conferma)(?!\\p{L})|(?:dati|file|risposta) (?:\\p{L}+ ){0,2}(?:ricevut|pervenut|arrivat)",
    'dank (?:u |je )?(?:wel )?voor (?:uw|jullie|het|de|je) (?:\\p{L}+ )?(?:antwoord|reactie|gegevens|toezending)|(?:bevestig|bevestigen)(?: ik| wij)?(?!\\p{L})|(?:gegevens|bestand|antwoord) (?:\\p{L}+ ){0,3}(?:ontvangen|binnen(?:gekomen)?)(?!\\p{L})',
    'dziękuj\\p{L}+ za (?:\\p{L}+ )?(?:odpowiedź|przesłan|dane|informacj|nadesłan)|potwierdza(?:m|my)|(?:dane|pliki|odpowiedź) (?:\\p{L}+ ){0,2}(?:dotarł|otrzymal|odebra|wpłyn)',
    'mul[țt]um\\p{L}+ pentru (?:\\p{L}+ )?(?:răspuns|informații|date)|confirm(?:ăm)?(?!\\p{L})|(?:datele|fișierele|răspunsul) (?:au|a) (?:ajuns|fost primit)|am primit (?:datele|răspunsul|fișier)',
    'дяку(?:ю|ємо) за (?:\\p{L}+ )?(?:відповідь|надан|інформац|дані)|підтверджу(?:ю|ємо)|(?:дані|відповідь|файл\\p{L}*) (?:\\p{L}+ ){0,2}(?:отримал|надійшл)|отримали (?:дані|відповідь|файл)',
    'd[ěe]kuj\\p{L}+ za (?:\\p{L}+ )?(?:odpověď|zaslán|data|údaje)|ďakuj\\p{L}+ za (?:\\p{L}+ )?(?:odpoveď|zaslan|údaje|dáta)|potvrzuj[ie]|potvrdzuj|(?:data|dáta|údaje) (?:\\p{L}+ ){0,2}(?:dorazil|přišl|prišl|obdrž)',
    'tack för (?:\\p{L}+ )?(?:svar|uppgift)\\p{L}*|takk for (?:\\p{L}+ )?(?:svar|opplysning)\\p{L}*|tak for (?:\\p{L}+ )?(?:svar|oplysning)\\p{L}*|bekräftar|bekrefter|bekræfter|(?:uppgifterna|opplysningene|oplysningerne|dataene|filen) (?:\\p{L}+ ){0,3}(?:kommit|mottag|mottatt|modtaget|kommet)',
    'kiitos (?:\\p{L}+ ){0,2}(?:vastauksesta|tiedoista|toimituksesta)|vahvistan|tiedot (?:\\p{L}+ ){0,2}(?:tuli|saapui|saatu|perille)|tän(?:an|ame) (?:\\p{L}+ ){0,2}(?:vastuse|andmete) eest|kinnitan|andmed (?:\\p{L}+ )?(?:jõudsid|laekusid|kätte)',
    'köszön\\p{L}+ (?:\\p{L}+ ){0,2}(?:választ|adatokat|válaszukat)|megerősít(?:em|jük)|az adatok(?:at)? (?:\\p{L}+ )?(?:megérkez|megkapt)|hvala (?:\\p{L}+ )?(?:na|za) (?:\\p{L}+ )?(?:odgovor|podat|dostav)|potvrđuje|potrjuje|(?:primili|prejeli) smo (?:\\p{L}+ )?(?:podat|odgovor)',
    'благодар\\p{L}+ за (?:\\p{L}+ )?(?:отговор|данни|ответ|информац)|потвърждава|подтвержда|(?:получихме|получили) (?:\\p{L}+ )?(?:данн|отговор|ответ)|teyit ed|(?:yanıtınız|cevabınız|bilgiler) (?:\\p{L}+ ){0,2}(?:teşekkür|ulaştı|alındı)|επιβεβαιών|(?:λάβαμε|παραλάβαμε) (?:\\p{L}+ )?(?:τα|την)|patvirtin(?:u|ame)|dėkoj\\p{L}+ už (?:\\p{L}+ )?(?:atsakym|duomen)|gavome (?:duomen|atsakym)|paldies par (?:\\p{L}+ )?(?:atbild|dat)|apstiprin(?:u|ām)|saņēmām',
  ),
  'iu',
);

/** It asks how a request of the writer stands. */
const STANDING = finder(
  anyOf(
    'wann (?:dürfen|können) wir|sachstand(?:smitteilung|sanfrage)?(?!\\p{L})|wie (?:ist der|der) (?:sach)?stand',
    "où en est|quand (?:pourrons|pouvons)-nous|l['’]état d['’]avancement",
    'en qué estado|estado (?:actual )?de (?:nuestra|la|mi) (?:solicitud|petición)|cuándo podemos',
    'ponto de situação|quando podemos|estado do (?:nosso )?pedido|a che punto|stato (?:della nostra|della) richiesta|quando possiamo',
    'stand van zaken|wanneer (?:kunnen|mogen) wij|na jakim etapie|kiedy możemy|stan (?:realizacji|sprawy)',
    'stadiul (?:cererii|solicitării)|când putem|стан (?:виконання|розгляду|опрацювання)|коли (?:ми )?(?:можемо|зможемо)|на якому етапі',
    'v jakém stavu|kdy můžeme|v akom stave|kedy môžeme|status (?:på|for)|når kan vi|när kan vi|hvornår kan vi|missä vaiheessa|milloin (?:voimme|saamme)|millal (?:saame|võime)|kus järgus',
    'mikor várható|hol tart|kada možemo|u kojoj je fazi|kdaj lahko|на какъв етап|кога можем|на каком этапе|ne aşamada|hangi aşamada|akıbeti|σε ποιο στάδιο|πότε (?:μπορούμε|θα)|kokioje stadijoje|kada galime|kādā stadijā|kad varam',
  ),
  'iu',
);

/** It takes a request back, or says that there is none to answer any more. */
const WITHDRAWS = finder(
  anyOf(
    '(?:please )?(?:cancel|withdraw|disregard|ignore|close) (?:our|my|the|this) (?:\\p{L}+ ){0,2}(?:request|order|application|ticket|demand)|(?:our|my|the) (?:\\p{L}+ ){0,2}(?:request|order) (?:is|has been) (?:hereby )?(?:withdrawn|cancelled|revoked)|no longer (?:need|require|necessary)|(?:may|can) be released from preservation',
    '(?:ziehe|ziehen) (?:ich |wir )?(?:\\p{L}+ ){0,5}zurück|(?:anfrage|anordnung|ersuchen|antrag) (?:\\p{L}+ ){0,3}(?:zurückgezogen|gegenstandslos|hinfällig|aufgehoben)|nicht mehr benötigt',
    '(?:réquisition|demande|requête) (?:\\p{L}+ ){0,6}(?:sans objet|annulée|retirée|caduque)|retrait de (?:la |notre |ma )?(?:réquisition|demande)|ne pas y donner suite|clore (?:votre|le) dossier',
    '(?:solicitud|oficio|requerimiento|petición) (?:\\p{L}+ ){0,5}sin efecto|(?:retiramos|desistimos|dejamos? sin efecto)|ya no (?:es|resulta|son) necesari\\p{L}+',
    '(?:richiesta|decreto|ordine) (?:\\p{L}+ ){0,5}(?:revocat|annullat|ritirat)\\p{L}*|(?:ritiriamo|revochiamo|si revoca)|non (?:è|sono) più necessari\\p{L}+',
    '(?:vordering|verzoek|aanvraag) (?:\\p{L}+ ){0,5}(?:ingetrokken|vervallen)|trekken? (?:wij |ik )?(?:\\p{L}+ ){0,5}in(?!\\p{L})|niet meer nodig',
    '(?:pedido|ofício|requisição) (?:\\p{L}+ ){0,5}sem efeito|(?:retiramos|desistimos)|já não (?:é|são) necessári\\p{L}+',
    'wycof(?:uję|ujemy|ano)|cofam(?:y)?(?!\\p{L})|(?:wniosek|żądanie) (?:\\p{L}+ ){0,3}nieaktualn\\p{L}+|bezprzedmiotow\\p{L}+',
    '(?:retragem|retrag)(?!\\p{L})|(?:cererea|solicitarea) (?:\\p{L}+ ){0,4}(?:retrasă|rămas\\p{L}* fără obiect)|nu mai (?:este|sunt) necesar\\p{L}+',
    'відклика(?:ємо|ю)|(?:запит|клопотання) (?:\\p{L}+ ){0,3}(?:відкликано|втратив актуальність|не актуальн\\p{L}+)|просимо (?:запит )?не виконувати',
    'bereme (?:\\p{L}+ ){0,4}zpět|berieme (?:\\p{L}+ ){0,4}späť|žádost (?:\\p{L}+ ){0,4}(?:bezpředmětn|stažen)\\p{L}+|žiadosť (?:\\p{L}+ ){0,4}(?:bezpredmetn|stiahnut)\\p{L}+',
    '(?:återkallar|drar tillbaka|trekker tilbake|trækker tilbage|tilbagekalder)(?!\\p{L})|inte längre (?:behövs|aktuell)|ikke lenger (?:behov|nødvendig|aktuel)|ikke længere (?:behov|nødvendig|aktuel)|peruutamme|perun pyynnön|ei ole enää tarpeen|võtame (?:\\p{L}+ ){0,3}tagasi',
    'visszavonj\\p{L}+|visszavonom|tárgytalan\\p{L}*|povlačimo|umičemo|preklicujemo|оттегляме|отзываем|ανακαλούμε|geri çekiyoruz|atšaukiame|atsaucam',
  ),
  'iu',
);

/** The number under which the one who is written to has the matter. */
const YOUR_NUMBER = finder(
  anyOf(
    'your (?:ticket|case|ref(?:erence|\\.)?|file|request|no\\.?|number)(?: (?:no\\.?|number|ref\\.?))?:? #?\\p{L}{0,4}-?\\d{2,}|registered (?:by|with) you',
    '(?:ihr(?:e[mnr]?)?|zu ihrem) (?:zeichen|aktenzeichen|vorgang|ticket|az\\.?)(?: nr\\.?)?:? \\p{L}{0,4}-?\\d|votre (?:dossier|réf(?:érence|\\.)?|ticket)(?: n°)?:? ?\\p{L}{0,4}-?\\d|su (?:expediente|referencia|ref\\.)(?: n\\.?º)?:? \\p{L}{0,4}-?\\d|vostr[oa] (?:rif(?:erimento|\\.)?|pratica|protocollo)(?: n\\.)?:? \\p{L}{0,4}-?\\d',
    '(?:uw|jullie) (?:kenmerk|ref(?:erentie|\\.)?|zaak|ticket)(?:nummer)?:? \\p{L}{0,4}-?\\d|(?:vossa|sua) (?:ref(?:erência|\\.)?|processo):? \\p{L}{0,4}-?\\d|(?:wasz|państwa) (?:znak|sygn\\p{L}*|nr)\\.?:? \\p{L}{0,4}-?\\d|k vašemu č\\.? ?\\p{L}{0,4}-?\\d|(?:er|ert|deres|jeres) (?:ref(?:erens|erence|eranse|\\.)?|sagsnr\\.?|saksnr\\.?|ärendenummer):? \\p{L}{0,4}-?\\d',
  ),
  'iu',
);

/** True for a text that answers, brings what was asked for, thanks for an answer, confirms, asks how a request stands, takes it back, or gives the number that the reader has for it. */
export function goesOn(text: string): boolean {
  return [ANSWERS, CONFIRMS, STANDING, WITHDRAWS, YOUR_NUMBER].some((words) => words.test(text));
}
