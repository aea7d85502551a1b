import type { LetterWords } from '../words.ts';

/** Italian letters. */
export const it: LetterWords = {
  salutations: [
    '(?:egregi[oa]?|gentil(?:e|i|issim[oaie])|spett(?:abile|\\.?le)|illustr\\p{L}+|cara?i?|caro)[^\\n]{0,60}',
    '(?:buongiorno|buonasera|salve|buon pomeriggio)(?: [^\\n.?]{1,30})?',
  ],
  closings: [
    '(?:cordiali|distinti|i migliori|migliori) saluti|cordialmente|(?:in attesa|si resta in attesa)[^\\n]{0,80}|(?:grazie|si ringrazia)(?: mille| anticipatamente| per la[^\\n]{0,40})?|(?:il|la) (?:sostituto procuratore|pubblico ministero|giudice|procuratore)[^\\n]{0,50}|con osservanza',
  ],
  prose: [
    'che|un|una|è|sono|ha|hanno|stato|stata|con|per|si|non|su|questo|questa|vostro|vi|ci|come|mediante|nonché|cui',
  ],
  addressees: ['ufficio legale|alla c\\.?a\\.?|alla cortese attenzione|responsabile legale'],
  annexes: ['allegat[oi]'],
  disclaimers: [
    'questo messaggio[^.]{0,80}(?:riservat|indirizzat)|rigorosamente vietat\\p{L}|destinatario|informazioni contenute in questa',
  ],
  abbreviations: [
    'cpv|lett|artt|proc|pen|art|artt|dott|dott\\.ssa|dr|prof|avv|ing|sig|sigg|sig\\.ra|n|nr|p|pp|pag|c\\.p|c\\.p\\.p|d\\.lgs|lgs|l|cap|col|ten|lgt|mar|ref|prot|tel|spett|cfr|mod|proc|pen|on|co|lett|m|isp',
  ],
  asks: [
    '(?:sono|vengono) (?:richiest[ie]|chiest[ie])(?= (?:i|gli|le|tutti|tutte) )|(?<=(?<!\\p{L})(?:dati|informazioni|log|contenuti|registrazioni),? (?:[^.;:]|\\.(?=\\S)){1,120}? )(?:sono|vengono) (?:richiest|chiest)[ie]',
    '(?:vi|le|si|mi|ci) (?:chied|richied|sollecit|preg|invit|ordin|intim|dispon|delega|ingiung|serv|occorr|urg|necessit)\\p{L}*|(?:richiest[ao]|decreto|ordine|istanza|provvedimento|delega) (?:urgente )?(?:di|per|volt[ao] a(?:ll)?) ?(?:la |l.)?(?:acquisi|esibi|consegn|conserv|congela|rimo|oscura|identific|trasmi|fornitura|blocco|ottener|dati|tabulati|comunicazione)\\p{L}*|(?:vorrei|vorremmo|desidero|gradirei|gradiremmo|cerchiamo|cerco|bisogna|urge)(?= )|(?:serve|servono|occorre|occorrono|necessita|necessitano)(?= )|(?:affinché|perché|di voler|voler|di volere|a voler|a) (?:cortesemente |gentilmente |urgentemente )?(?:fornir|comunicar|trasmetter|consegnar|conservar|congelar|rimuover|oscurar|inviar|indicar|metter|esibir|produrr)\\p{L}*|(?:fornite|fornisca|comunicate|comunichi|trasmettete|inviate|conservate|conservi|rimuovete|oscurate|bloccate|mandate|mandaci|ditemi|diteci|dateci|datemi|congelate)(?:ci|mi)?|(?:per favore|cortesemente|gentilmente|per cortesia|prego)(?= )|(?:mi|ci) (?:sapete|potete|potreste|può|potrebbe) (?:dire|dare|fornire|mandare|inviare|far)|dati (?:richiesti|necessari|occorrenti) ?:?|(?:dovrà|dovrete|deve|devono|dovete|è tenuta|è tenuto|siete tenuti)(?: \\p{L}+)? (?:a )?(?:fornir|comunicar|trasmetter|consegnar|conservar|rimuover|oscurar|esibir|render)\\p{L}*',
    "(?:autorizza|dispone|decreta|ordina|ingiunge|delega|intima|richiede|chiede)(?: che| l['’]| la| il| di| a)",
    '(?:si|vi|le) (?:chiede|richiede|prega|ordina|invita a (?:fornire|trasmettere|comunicare)|dispone)(?: \\p{L}+mente)?',
    '(?:chiediamo|richiediamo|chiedo|richiedo|preghiamo|prego|ordina|ordino|dispone|dispongo|autorizza|ingiunge)(?! (?:scusa|il sequestro preventivo del sito))',
    'vi preghiamo|avremmo bisogno|abbiamo bisogno|necessitiamo|(?:potete|potreste|può|potrebbe) (?:\\p{L}+)?(?:inviar|fornir|comunicar|indicar|dir|trasmetter|confermar)\\p{L}*',
    'vogliate|voglia (?:fornire|comunicare)|si rende necessario acquisire|l.acquisizione',
    '(?:ci|mi) (?:serve|servono|servirebbe|servirebbero|occorre|occorrono)|serve (?:conoscere|sapere|urgentemente|subito)|fa(?:te|teci) sapere',
    '(?:si|vi|le) (?:richiede|chiede|prega|invita|ordina|dispone|intima)(?: \\p{L}+mente)? (?:di|la|il|l.|lo|a|che)|vogliate|vogliano|voglia|si (?:vorrà|voglia)',
  ],
  questions: [
    "chi (?:era|ha|usava|utilizzava|gestisce|possiede)|qual(?:e|i|’|')? ?(?:è|sono|era|erano)|da quali? (?:ip|indirizz\\p{L}+|dispositiv\\p{L}+)|chi (?:è|usa|utilizza|si nasconde)|a chi (?:appartiene|è intestat\\p{L})",
  ],
  asides: [
    'in allegato|allegat[oa]|si trasmette|si notifica|confermare (?:la )?ricezione|contattar\\p{L}*|mantenere il segreto|riservat[oa]',
  ],
  negations: ['non|senza|nessun\\p{L}*|né|mai'],
  listed: ['seguent[ei]|sotto(?:elencat|indicat)\\p{L}*|di seguito'],
  produce: [
    'consegna|mandat\\p{L}*|mandare|dit(?:emi|eci)|dat(?:emi|eci)|far(?:ci)? (?:avere|pervenire|sapere|conoscere)|esibizione|sequestro (?:probatorio|dei dati|della corrispondenza)|copia (?:di|del|della|dei|forense)|acquisir\\p{L}*|risalire|identificazione|individua\\p{L}*|serv(?:e|ono)|inviate\\p{L}*|invio|fornit\\p{L}*|rend(?:a|ano|ere) (?:not|disponibil)\\p{L}*|indichi(?:no)?|nominativo',
    "ottener\\p{L}*|metter\\p{L}* a disposizione|rendere (?:noto|note|disponibili)|(?:ordina|dispone|decreta|autorizza) l['’](?:acquisizione|esibizione|accesso)",
    'forni(?:re|sca|scano|teci|rci)|comunicar\\p{L}*|comunichi|trasmett\\p{L}*|inviar\\p{L}*|consegn\\p{L}*|esibi\\p{L}*|acquisizione|acquisire|identific\\p{L}*|rilasci\\p{L}*|indicar\\p{L}*|conoscere|ottenere|produrre|bisogno|sapere|serv(?:e|ono|irebbe(?:ro)?)|chi è',
    'trasmissione|comunicazione|esibizione|rilascio|fornitura',
  ],
  preserve: [
    'conservi\\p{L}*|conservate|conservazione|congelamento|preservazione|preserv\\p{L}*|mantene\\p{L}*|mantengano|non (?:cancell|elimin|distrugg|sovrascriv)\\p{L}*|custodi\\p{L}*|cristallizz\\p{L}*|salvaguard\\p{L}*',
    'conserv(?:are|azione|ino|i)|congela\\p{L}*|preserva\\p{L}*|protegge\\p{L}*|mantenere (?:i dati|intatti)',
  ],
  remove: [
    'oscur\\p{L}*|rimoss\\p{L}*|chiudere|chius\\p{L}*|sospen\\p{L}*|sequestro preventivo|eliminazione|togliere|rend\\p{L}+ inaccessibil\\p{L}*|interdizione|inibizione',
    'rimuov\\p{L}*|rimozione|oscura\\p{L}*|cancell\\p{L}*|blocc(?:are|o)|disattiv\\p{L}*|inibi\\p{L}*|elimin\\p{L}*',
    'inibir\\p{L}*|inaccessibil[ei]|oscuramento|chiusura|disabilita\\p{L}*',
  ],
  things: [
    'intestatari\\p{L}*|nominativ[oi]|anagrafic\\p{L}*|corrispondenza|conversazion[ei]|chat|fotografi[ea]|immagin[ei]|traffico|connession[ei]|titolar[ei]|utilizzator[ei]|residenza|cellulare|posta|canal[ei]|grupp[oi]|registrazion[ei]|documentazione|elementi|post|video',
    'dat[io]|informazion[ei]|generalità|identità|identificazione|indirizz[oi]|account|contenut[oi]|messaggi\\p{L}*|e-?mail|casell[ae]|log|accessi|intestatari\\p{L}*|utent[ei]|utenz[ae]|ip|nome|numer[oi]|recapito|profilo|pagin[ae]|sito|tabulati|file',
  ],
  later: [
    '(?:in attesa|nelle more|fino a quando)[^.;:]{0,200}',
    '(?:seguirà|verrà (?:trasmess|inviat|inoltrat)[oa]|sarà (?:trasmess|inviat|inoltrat)[oa])[^.;:]{0,200}',
  ],
  removable: [
    'comment[oi]|annunci\\p{L}*|inserzion[ei]|filmat[oi]|registrazion[ei]|stori[ae]|access[oi]|canal[ei]|grupp[oi]|post|immagin[ei]|fot[oi]\\p{L}*|file|domini[oi]|pubblicazion[ei]|servizi[oi]',
    'contenut[oi]|pagin[ae]|sit[oi]|account|profil[oi]|video|messaggi\\p{L}*|url|annunci\\p{L}*|link',
  ],
  subscriber: [
    "intestazione (?:dell['’](?:account|utenza)|della (?:casella|linea)|del (?:numero|profilo))|(?:le )?anagrafiche(?: complete| degli| dell['’])?|dati relativi (?:agli|all['’])\\s?(?:abbonat[oi]|utent[ei]|intestatari[o]?)",
    'dati (?:completi |anagrafici |identificativi )?(?:dell?.?(?:intestatari|utent|utilizzator|titolar|abbonat|account|utenza|registrazion|iscrizion|usuari|client|contatt|fatturazion|pagament)|di (?:registrazion|iscrizion|contatto|fatturazione|pagamento|attivazione|intestazione))\\p{L}*|dati (?:anagrafici|identificativi|personali|di registrazione|forniti|dichiarati|inseriti)|nominativ[oi]|generalità|residenza|domicilio|data di (?:nascita|creazione|registrazione|attivazione|iscrizione)|codice fiscale|(?:numero|recapit|cellulare|telefono|e-?mail|indirizzo)\\p{L}* (?:\\p{L}+ )?(?:di recupero|alternativ|associat|collegat|fornit|indicat|di contatto|telefonic|di riferimento|di backup)\\p{L}*|titolar(?:e|i|ità)|utilizzator[ei]|(?:chi|quale persona) (?:c.è|sta|si cela|ha (?:aperto|creato|registrato|attivato)|usa|utilizza|è)|a chi (?:appartiene|è intestat|è riconducibile|corrisponde)\\p{L}*|carta di (?:credito|identità)|iban|metod[oi] di pagamento|cognome|nome e cognome|documento (?:di identità|d.identità)|anagrafica|identificare (?:il|l.|la|chi)|identificazione (?:del|dell|dell.|della)',
    "dati (?:anagrafici|identificativi|dell['’](?:intestatario|utente|abbonato)|di (?:registrazione|iscrizione|pagamento))|generalità|intestatari\\p{L}*|identità|nome|cognome|recapito(?: telefonico)?|numero di telefono|anagrafica|chi è",
  ],
  traffic: [
    'dati esterni (?:delle|di|relativi alle) (?:comunicazion[ei]|conversazion[ei])|dati esteriori',
    '(?:log|elenco|storico|cronologia|registr[oi]|dati|orari|date|tabulati|file di log|dettaglio|tracciati|traffico) (?:de[gli]+ |delle |di |dell.|relativi (?:agli |alle |al )?)?(?:access[oi]|connession[ei]|login|ip|indirizzi ip|session[ei]|chiamate|traffico|autenticazion[ei]|attività)|ip (?:di|utilizzat|con|da|usat|relativ)\\p{L}*|ultim[oi] (?:access|ip|connession|login|session|posizion)\\p{L}*|port[ae] (?:di origine|sorgente|logic\\p{L}*|utilizzat\\p{L}*)|sessioni|connessioni|metadati|localizzazione|geolocalizzazione|celle|intestazioni|header|indirizzi ip|dispositivi?|user agent|traffico telematico',
    'dati (?:relativi al|di|del) traffico|dati di (?:connessione|localizzazione|ubicazione)|accessi|orari di accesso',
    '(?:i )?dati di traffico|(?:ultim[oi] )?(?:indirizz[oi] )?ip|log(?: di accesso| files?)?|accessi|file di log|tabulati',
  ],
  content: [
    "(?:messaggi|foto|fotografie|video|immagini|e-?mail)(?: e (?:i |le |gli )?(?:messaggi|foto|fotografie|video|immagini|e-?mail))? (?:dell['’]account|del profilo|della casella|dell['’]utente)",
    '(?:messaggi|e-?mail|mail|foto|fotografie|immagini|video|file|documenti|allegati|chat|conversazioni|comunicazioni)(?:,| e(?= )| ed(?= )| memorizzat\\p{L}*| conservat\\p{L}*| archiviat\\p{L}*| inviat\\p{L}*| ricevut\\p{L}*| scambiat\\p{L}*| presenti| contenut\\p{L}*| salvat\\p{L}*)|(?:tutt[iaeo]|copia|copie|intero|intera|integrale) (?:i |le |gli |la |il |l.|dei |delle |degli |di |della |del )?(?:\\p{L}+ )?(?:messaggi|e-?mail|mail|foto|fotografie|immagini|video|file|chat|conversazioni|corrispondenza|contenut[oi]|casella|posta)|contenut[oi] (?:integrale|dell|della|delle|del|dei|di|memorizzat|presente|completo)\\p{L}*|casella di posta (?:in entrata|in uscita|completa)|corrispondenza(?: elettronica| telematica)?|backup|posta (?:inviata|ricevuta|in arrivo|elettronica archiviata)|rubrica|comunicazioni (?:scritte|memorizzate|elettroniche)|messaggistica|chat(?: whatsapp| private)?',
    "contenut[oi](?: (?:de[li]|dell[ae'’]|degli|della) ?\\p{L}*)?|messaggi (?:inviati|ricevuti|scambiati)|corrispondenza|conversazioni|e-?mail (?:inviate|ricevute)",
  ],
  emergency: [
    'pericolo di vita|pericolo (?:imminente|attuale)|massima urgenza|urgenza|rischio (?:per la )?vita|emergenza|imminente pericolo',
  ],
  noEmergency: [
    'non (?:è|vi è|sussiste) (?:\\p{L}+ )?(?:urgenza|emergenza)|numero di emergenza',
    "(?:non|senza|nessun[oa]?|né|mai) (?:(?:è|vi|c['’]è|sussiste|sussistono|si|tratta|di|una?|un['’]|il|la|in|alcun[oa]?|caso|situazione|carattere|attuale|attualmente|imminente|immediat[oa]|reale|noto|per|come|rischio|pericolo|richiesta|questa?|ricorre|ricorrono|ragioni|estremi|particolare|siamo) ?){0,7}(?:urgenza|emergenza|pericolo|rischio)\\p{L}*(?: (?:di vita|imminente|attuale|per la vita))?",
    "(?:emergenza|urgenza|pericolo (?:di vita|imminente|attuale)|rischio (?:per la )?vita)(?: \\p{L}+){0,4} (?:non (?:sussiste|esiste|c['’]è|ricorre)|esclus[oa]|cessat[oa]|superat[oa])|(?:emergenza|urgenza) ?[:=?–-] ?(?:no|nessuna)(?!\\p{L})",
    "(?:in caso di|in casi di|solo|soltanto|per le?|solo per) (?:\\p{L}+ )?(?:emergenz|urgenz)[ae]|emergenze ?:? ?(?:\\+|0|1)\\d*|(?:numero|telefono|contatto|linea|servizio|servizi|sala|piano|centro|stato|fondo|medico|esercitazione|chiamata) (?:di|d['’]|delle|per le|per) ?(?:emergenz|urgenz)[ae]",
    "(?:richiesta|istanza) (?:di|d['’]) ?(?:emergenza|urgenza) (?:del|dello|dell['’]) ?(?:\\d{1,2} (?:\\p{L}+|\\d)|(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|mese scors|anno scors)|precedente (?:\\p{L}+ ){0,2}(?:emergenza|urgenza)",
  ],
  danger: [
    'suicid\\p{L}*|uccid\\p{L}*|ucciso|morte|morir\\p{L}*|rapit\\p{L}*|rapimento|ostagg\\p{L}*|bomba|scompars\\p{L}*|pericolo|riscatto|arma|armi|terroris\\p{L}*|omicidi\\p{L}*|ponte',
  ],
  telling: [
    '(?:ha|hanno|è|sono|aveva|era|erano|sia) (?:\\p{L}+ )?\\p{L}+(?:ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|uti|ute|so|sa|to|tto|sto)',
    'vittim[ae]|persona offesa|autore|ignot[oi]|indagat[oi]|soggetti|denunciante|utilizzat[oaie]',
  ],
  noTelling: [
    'allegat\\p{L}*|visto l|visti|ai sensi|segreto|decreto (?:è|allegat)|riservat\\p{L}*|procedimento|si resta|si trasmette|notific\\p{L}*|divieto',
  ],
  crimeLeads: [
    '(?:titolo di )?reat[oi] ?: ?|delitt[oi] ?: ?|si procede (?:\\p{L}+ ){0,3}per(?: il (?:reato|delitto) di| i reati di)?|ipotesi (?:di reato|delittuos[ae]) ?(?:di|:)|indagini (?:per|sul|relative a)|titolo di reato \\(',
    "(?:reat[oi]|delitt[oi]) (?:di|d['’])|per (?:il )?(?:reato|delitto) (?:di(?! cui)|d['’])|indagine (?:per|relativa a|su)|procedimento (?:penale )?(?:di|per)|indagat[oi] per|iscritt[oa] (?:\\p{L}+ ){0,5}per|in ordine al (?:reato|delitto) di|vendita di prodotti(?= contraffatti)",
  ],
  crimeEnds: [
    'di cui|previst\\p{L}*|ai danni|commess\\p{L}*|p\\. ?e ?p|si|nei confronti|a carico|avremmo|art|in (?!documenti|scrittura|atti|concorso|commercio)|la richiesta|n',
  ],
  noCrime: ['cui|il|la|lo|gli|le|questo|un|una|dati'],
  holders: [
    'utent[ei]|titolar[ei]|intestatari\\w?|client[ei]|interessat[oiae]|indagat[oiae]|abbonat[oiae]|sospettat\\p{L}+|terz[ie]|chiunque|nessuno|soggett[oi]',
  ],
  tells: [
    'inform(?:are|at[oaie]|iate|ino|i)(?:lo|la|ne|li)?|avvis(?:are|at[oaie]|iate|ino|i)(?:lo|la)?|avvert(?:ire|it[oaie]|iate)|notific(?:are|at[oa]|hi|hiate)|notizia|notiziar\\p{L}*|conoscenza|comunic(?:are|at[oa]|azione) (?:all\\p{L}*|al|ai|a terzi|a chiunque|a nessuno)|rivel(?:are|at[oa]|i)|divulg\\p{L}+|al corrente|allert\\p{L}+|sappia|sapere|venga a sapere|scopra',
  ],
  silences: [
    'non|senza|mai|né|nulla|niente|nessun\\p{L}*|divieto|vietat\\p{L}+|asten\\p{L}+|evit\\p{L}+|proibit\\p{L}+|omett\\p{L}+|pregiudic\\p{L}+|compromett\\p{L}+',
  ],
  mayTell: [
    '(?:non|nulla|nessun\\p{L}*)(?: \\p{L}+){0,3} (?:osta|necessari\\p{L}+|obiezion\\p{L}+|problem\\p{L}+|ostativ\\p{L}+)|non (?:ha|hanno|aveva)',
  ],
  secrecy: [
    '(?:conserv|manten|serb|preserv|osserv)\\p{L}+ (?:il |la |assoluto |assoluta |massimo |massima |stretto |stretta )*(?:segret(?:o|ezza)|riserb\\p{L}+|riservatezza)',
    "(?:nulla|niente|nessuna notizia) (?:\\p{L}+ ){0,3}(?:trapel|filtr|comunicat)\\p{L}*|massim[oa] (?:riserbo|riservatezza|discrezione)|tenere all[’']oscuro|(?:in|con) (?:via|modo|forma) (?:strettamente )?riservat\\p{L}+|acqua in bocca|(?:mantenere|osservare|serbare|tenere) (?:\\p{L}+ ){0,3}(?:riserbo|riservat\\p{L}+|segret\\p{L}+)",
    '(?:nulla|niente|non) (?:\\p{L}+ ){0,3}?(?:trapel|far sapere|far trapelare|riferir|dire|rivel|divulg|avvis|avvert|inform|comunic|notific)\\p{L}*(?: \\S+){0,4}? (?:all.)?(?:interessat|utent|titolar|intestatari|indagat|cliente|terzi|nessuno|persona)\\p{L}*|trapel\\p{L}*|(?:massim|strett|assolut)\\p{L}+ (?:riserbo|riservatezza|segretezza|segreto)|(?:obbligo|vincolo) d(?:i|el) (?:segreto|segretezza|riservatezza|riserbo)|(?:è|sia|viene) (?:fatto )?divieto|all.insaputa|senza (?:che )?(?:\\p{L}+ ){0,3}(?:sappia|saperlo|avvis|avvert|inform)\\p{L}*|coperto da segreto|segreto d.ufficio',
    "(?:raccomanda|osserv|mante|garanti|rispett)\\p{L}* (?:\\p{L}+ ){0,3}(?:segret|riserb|riservatezz)\\p{L}*|segreto (?:istruttorio|d[’']indagine|investigativo|delle indagini|ai sensi)|divieto di (?:\\p{L}+ ){0,2}(?:informare|comunicare|rivelare|divulgare|dare|notificare)|non (?:\\p{L}+ ){0,5}?(?:rivelar|divulgar|avvert|rendere not|portare a conoscenza|essere (?:informat|avvisat|avvertit|messo al corrente))\\p{L}*|all[’']insaputa|senza (?:darne|dare) (?:avviso|notizia|comunicazione)",
    '(?:mantenere|osservare) il (?:segreto|riserbo)|(?:deve )?rimanere riservat\\p{L}*|riservatezza|non (?:\\p{L}+ ){0,4}?(?:informar|comunicar|avvisar|notiziar|dar(?:e|ne) (?:notizia|avviso))\\p{L}*|divieto di (?:dare notizia|comunicare|informare|rivelare)|segretezza|senza (?:avvisare|informare)',
  ],
  instructed: [
    "(?:su|per) (?:delega|disposizione|ordine|incarico|autorizzazione) (?:de[li]l?|della|dell['’])|(?:decreto|provvedimento)[^.;,]{0,50} (?:emess[oa]|dispost[oa]) (?:dal|dalla)|autorizzat\\p{L}* da(?:l|lla)?|delegat\\p{L}* da(?:l|lla)?",
  ],
  authorityActs: [
    'dispone|ordina|autorizza|chiede|richiede|decreta|ha (?:disposto|ordinato|autorizzato|emesso)',
  ],
  contact: [
    '(?:il )?mio (?:numero|telefono|cellulare|interno)',
    "(?:linea|numero) (?:dirett[oa]|interno)|(?:contattar|chiamar)\\p{L}*|risposta (?:a|al|all)|inviare (?:a|al|all)|trasmettere (?:a|al|all)|all['’]indirizzo (?:e-?mail|pec)|per (?:informazioni|chiarimenti|(?:ogni |qualsiasi )?comunicazion[ei])|(?:resto|restiamo|sono) a disposizione",
  ],
  introductions: ['sono|mi chiamo|il mio nome è|qui è|chi scrive è|il sottoscritto|la sottoscritta'],
  basisLabels: ['(?:base|fondamento) (?:giuridic[ao]|legale)|riferimento normativo'],
  basisLeads: [
    "ai sensi(?: e per gli effetti)? (?:de[li]l?|degli|dell['’])|ex|a norma (?:de[li]l?|dell['’])|in base (?:a|all['’]|agli)|visto|visti|in applicazione (?:de[li]l?|dell['’])|(?:fonda|basa|fondata|basata|fondato) su(?:l|ll[ae]|gli|ll['’])?|ai sensi",
  ],
  ofCrime: [
    "reat[oi][^.;]{0,60}|delitt[oi][^.;]{0,60}|di cui (?:a|all['’]|agli)|punit\\p{L}*|previst\\p{L}*|contraffatti",
  ],
  accounts: [
    "(?:(?:la|il|l['’]|dell['’]|della|del|degli|all['’]|allo|gli) ?)?(?:intestatario (?:della |del |dell['’])?)?(?:casell[ae](?: di posta| e-?mail)?|account|utent[ei]|profilo|indirizzo e-?mail|utenza|numero|indirizzo|gruppo|canale|nickname)",
  ],
  cases: [
    '(?:p\\. ?p\\.|proc(?:\\.|edimento)(?: pen(?:\\.|ale))?|fascicolo|indagine|(?:denuncia(?:[ -]querela)?|querela)(?= n\\.))(?: n\\.?(?:r\\.?)?| nr\\.?)?(?: ?:)?|n\\.(?= ?\\d{2,7}/\\d{2,4} ?R\\.?G)|(?:procedimento|proc)[^.;\\n(]{0,30}\\(n\\.',
  ],
  references: [
    'prot(?:\\.|ocollo)?(?: n\\.?(?:r\\.?)?)?(?: ?:)?|(?:nostro )?rif(?:\\.|erimento)?(?: n\\.?)?(?: ?:)?',
  ],
  joins: ['e|ed|ma|nonché'],
  victims: ['testimon[ei]|querelant[ei]|vittim[ae]|persona offesa|denunciante|segnalant[ei]|informator[ei]'],
};
