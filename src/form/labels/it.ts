import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Italian: the template's rows (CoE 2020 App. A) as authorities of Italy and Ticino word them. */
export const it: Labels = {
  language: 'it',
  title: 'Modello di modulo di richiesta',
  note: 'Nota - * = Cancellare la voce che non interessa',
  yes: ['SÌ', 'SI'],
  no: ['NO'],
  sections: {
    organisation: row(
      "Dati dell'organizzazione che effettua la richiesta",
      "{Dati,Dettagli,Informazioni} {dell'organizzazione,dell'ente,dell'autorità,dell'ufficio} {richiedente,che effettua la richiesta,che presenta la richiesta,che fa la richiesta} | Informazioni sull'{organizzazione,ente,autorità} richiedente | {Ente,Organizzazione,Autorità,Ufficio} richiedente",
      'Organizzazione | Ente | Ufficio',
    ),
    requester: row(
      'Dati della persona che effettua la richiesta e alla quale devono essere indirizzate tutte le risposte',
      '{Dati,Dettagli,Informazioni,Generalità} della persona {richiedente,che effettua la richiesta,che presenta la richiesta,che fa la richiesta}{ e {alla quale,a cui} {devono essere indirizzate,vanno indirizzate,indirizzare} tutte le risposte,} | {Dati,Dettagli,Generalità} {del richiedente,del referente,del funzionario richiedente} | {Referente,Persona di contatto} {della richiesta,per la risposta,}',
      'Richiedente | Referente | Contatto | Contatti',
    ),
    nature: row(
      'Natura della richiesta',
      '{Natura,Tipo,Tipologia,Carattere} {della richiesta,di richiesta,dell’istanza}',
      'Natura',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Denominazione ufficiale',
      "{Denominazione,Nome} {legale,ufficiale,giuridica,giuridico,completa} | {Denominazione,Nome} {dell'ente,dell'organizzazione,dell'ufficio,dell'autorità,del reparto}{ richiedente,} | Ragione sociale | Denominazione sociale",
      'Ente | Ufficio | Autorità | Organizzazione | Reparto | Denominazione | Comando | {Autorità,Ufficio,Ente} richiedente',
      "(Nome completo pubblicato dell'organizzazione)",
    ),
    'organisation.address': row(
      'Indirizzo',
      "{Indirizzo,Recapito} {postale,dell'ente,dell'organizzazione,ufficiale,dell'ufficio,pubblicato,della sede} | Sede {legale,dell'ufficio,dell'ente}",
      'Sede',
      "(Indirizzo pubblicato dell'organizzazione)",
    ),
    'organisation.legalStatus': row(
      'Natura giuridica',
      "{Status,Stato,Natura,Forma,Posizione,Condizione,Qualifica} {legale,giuridico,giuridica} {dell'organizzazione,dell'ente,} | Tipo di {ente,organizzazione,autorità} | Statuto giuridico",
      'Status',
      '(pubblico ministero, polizia nazionale/locale, ecc.)',
    ),
    'organisation.website': row(
      'Sito web',
      "{Sito,Pagina} {web,internet,web ufficiale,ufficiale,istituzionale,web dell'organizzazione,web istituzionale} | Indirizzo {web,internet}",
      'Sito | Web | Internet | Website',
      "(sito web ufficiale dell'organizzazione)",
    ),
    'requester.name': row(
      'Nome, incluso il numero di tessera o matricola',
      "{Nome,Nome e cognome,Nominativo} {e,con,incluso,incluso il,compreso il,comprensivo di} {numero,n.} {di tessera,di matricola,di distintivo,di tessera/matricola,di distintivo/identificativo,di tesserino,di badge/ID,di identificazione,di tessera o matricola} | {Nome,Nominativo,Cognome e nome,Nome e cognome} {e,,} {matricola,tessera,tesserino,n. di matricola} | Nome {del richiedente,del funzionario,dell'operatore,dell'ufficiale} | Ufficiale {di P.G.,di polizia giudiziaria} | {Funzionario,Operatore} richiedente",
      'Nome | Nome e cognome | Cognome e nome | Nominativo | Funzionario | Operatore | Referente',
    ),
    'requester.rank': row(
      'Grado',
      "Grado {/ qualifica,o qualifica,e qualifica,del funzionario,dell'operatore,gerarchico} | Qualifica {/ grado,rivestita}",
      'Qualifica | Rango',
      '(Applicabile alle organizzazioni basate su gradi come la polizia)',
    ),
    'requester.position': row(
      'Incarico',
      '{Posizione,Incarico,Funzione,Ruolo} {ricoperta,ricoperto,lavorativa,svolto,svolta,/ funzione,/ incarico,professionale,organizzativa}',
      'Posizione | Funzione | Ruolo | Mansione | Carica | Titolo',
      '(Ad esempio investigatore di criminalità informatica, pubblico ministero, punto di contatto unico nazionale, ecc.)',
    ),
    'requester.email': row(
      'E-mail',
      '{Indirizzo,Indirizzo di} {e-mail,email,posta elettronica,mail}{ ufficiale, istituzionale,} | {E-mail,Email,PEC,Mail} {ufficiale,istituzionale} | Posta elettronica{ istituzionale, certificata,}',
      'Mail | PEC | Email',
      '(Deve essere un indirizzo e-mail ufficiale (non yahoo, gmail, ecc.))',
    ),
    'requester.telephone': row(
      'Telefono',
      "{Numero,N.,Recapito,Nr.} {di telefono,telefonico,telefonico diretto} {ufficiale,} | Telefono {ufficiale,diretto,d'ufficio,dell'ufficio,fisso,di servizio}",
      'Tel | Tel. | Cellulare | Telefono / cellulare | Recapiti | Recapiti telefonici | Cell.',
      '(Deve essere un numero di telefono di servizio, non personale)',
    ),
    'nature.emergency': row(
      'Emergenza',
      "{Richiesta,Caso,Situazione,Istanza} {d'emergenza,di emergenza,urgente,d'urgenza,di urgenza}",
      'Urgenza | Urgente',
      '(Da utilizzare solo in caso di pericolo di vita, morte, lesioni gravi o terrorismo)',
    ),
    'nature.preservation': row(
      'Conservazione dei dati',
      '{Conservazione,Preservazione,Congelamento,Mantenimento,Salvaguardia,Cristallizzazione} {dei dati,dati,di dati,rapida dei dati,rapida di dati} | {Richiesta,Ordine} di {conservazione,congelamento,preservazione}{ dei dati,}',
      'Conservazione | Congelamento | Preservazione',
      "(Specificare esattamente cosa si richiede. Essere specifici e limitarsi a quanto necessario per l'indagine. Fornire tutte le informazioni disponibili, compresi i fusi orari dell'attività criminosa) Da utilizzare quando si richiede la conservazione in attesa di un ordine legittimo di divulgazione dei dati.",
    ),
    'nature.production': row(
      'Produzione dei dati',
      '{Produzione,Acquisizione,Consegna,Esibizione,Divulgazione,Comunicazione,Fornitura,Trasmissione,Ostensione} {dei dati,dati,di dati} | {Richiesta,Ordine} di {produzione,consegna,esibizione,acquisizione}{ dei dati, dati,}',
      'Produzione | Acquisizione | Divulgazione | Esibizione',
      'Da utilizzare quando si richiede la produzione o la divulgazione di dati; è richiesto lo stesso livello di dettaglio della conservazione dei dati.',
    ),
    'nature.takedown': row(
      'Rimozione di contenuti',
      '{Rimozione,Cancellazione,Oscuramento,Eliminazione,Blocco} {di contenuti,dei contenuti,del contenuto,contenuti,di contenuto,di dati} | {Oscuramento,Rimozione,Blocco} / {rimozione,oscuramento} {di contenuti,} | Richiesta di rimozione',
      'Rimozione | Oscuramento | Takedown | Blocco',
      '(Per richiedere la rimozione di un sito web, social network o altra pubblicazione online)',
    ),
    'nature.courtOrder': row(
      'Ordine legale/giudiziario',
      "{Ordine,Provvedimento,Decreto,Ordinanza,Decisione} {giudiziario,giudiziaria,dell'autorità giudiziaria,legale/giudiziario,legale / giudiziario,legale o giudiziario,del tribunale,del giudice,giuridico/giudiziario,dell'A.G.,legale/del tribunale} | Ordine legale | Mandato giudiziario",
      'Provvedimento | Decreto | Ordinanza',
      "(Qualsiasi ordine di un tribunale o di un'altra autorità giudiziaria deve essere allegato al modulo)",
    ),
    'nature.other': row(
      'Altro',
      'Altra {richiesta,natura} | Altro tipo di richiesta',
      'Altra | Altri | Altro (specificare) | Altre',
      '(Fornire tutti i dettagli e la base giuridica della richiesta)',
    ),
    crime: row(
      'Reato/i oggetto di indagine',
      "{Reato,Reati,Reato/i,Reato(i),Crimine,Crimini,Crimine/i} {oggetto di indagine,oggetto d'indagine,oggetto dell'indagine,oggetto delle indagini,per cui si procede,per il quale si procede,per i quali si procede,indagato,indagati,indagato/i,su cui si indaga,ipotizzato,ipotizzati,in corso di indagine,sotto indagine,contestato,contestati} | {Quale,Quali,Quale/i,Che} {reato,reati,reato/i,crimine,crimini,crimine/i} {è oggetto di indagine,sono oggetto di indagine,è/sono oggetto di indagine,si sta indagando,è in corso di indagine,viene indagato,vengono indagati,sono in corso di indagine} | {Ipotesi,Titolo,Tipologia} di reato | Fattispecie di reato | Violazione di legge",
      'Reato | Reati | Reato/i | Crimine | Imputazione | Delitto | Delitti',
      "(Indicare il tipo di reato secondo la propria legislazione e l'articolo della legge pertinente) Deve essere indicato il numero del procedimento penale",
    ),
    overview: row(
      "Panoramica dell'attività criminosa",
      "{Panoramica,Descrizione,Sintesi,Riassunto,Quadro,Esposizione,Breve descrizione,Riepilogo,Breve sintesi} {dell'attività criminosa,dell'attività criminale,dell'attività delittuosa,dell'attività illecita,dei fatti,del fatto,del reato,del caso,delle attività criminali,generale dell'attività criminale} | Fatti {in sintesi,contestati} | {Descrizione,Esposizione} sommaria {dei fatti,del fatto}",
      'Fatti | Fatto | Panoramica | Sintesi | Descrizione | Circostanze | Riepilogo | {Circostanze,Esposizione} {dei fatti,del fatto}',
      '(Descrivere per sommi capi come è stato commesso il reato ed eventuali aspetti particolari. Non è necessario identificare persone in questa sezione. Si tratta di una sintesi del reato). È importante indicare la base giuridica della richiesta. Può trattarsi del tribunale o altro',
    ),
    subject: row(
      'Soggetto della richiesta',
      '{Soggetto,Oggetto,Soggetti,Soggetto/i,Destinatario,Obiettivo,Target} della richiesta | {Persona,Persone,Account,Utente,Utenza} {interessata,interessato,oggetto della richiesta,interessate,coinvolta,a cui si riferisce la richiesta} | {Persona o account,Persona/account,Persona / account,Account o persona} {interessato,interessati,oggetto della richiesta,interessata}',
      'Soggetto | Account | Obiettivo | Target | Utenza | {Soggetto,Persona,Utente} {o,/} {account,utenza} | {Account,Utenza} {o,/} {soggetto,persona}',
      "(Fornire il maggior numero possibile di dettagli sulla persona o sull'entità oggetto della richiesta, comprese informazioni fisiche quali nome, indirizzo, data di nascita e informazioni online quali nomi utente, altre identità online, indirizzi IP noti; allegare copie delle informazioni online disponibili, quali pubblicazioni, fotografie, ecc.)",
    ),
    requested: row(
      'Che cosa si richiede',
      '{Cosa,Che cosa} {si richiede,viene richiesto,si sta richiedendo,è richiesto,si chiede,viene chiesto} | {Dati,Informazioni,Elementi,Accertamenti,Attività,Misura} {richiesti,richieste,richiesta,da acquisire,di interesse} | {Contenuto,Dettagli,Dettaglio,Specifica} della richiesta | Si richiede',
      'Richiesta',
      '(Indicare con esattezza cosa si richiede: titolarità dell’account, attività, pubblicazioni, ecc. Essere specifici: nessuna ricerca esplorativa)',
    ),
    dataTypes: row(
      'Tipo di dati richiesti',
      '{Tipo,Tipi,Tipologia,Tipologie,Categoria,Categorie,Genere} {di,dei,di dato,del} {dati,dato} {richiesti,richiesto,chiesti,} | Dati richiesti (tipologia)',
      'Dati | {Specie,Tipologia} di dati',
    ),
    'dataTypes.subscriber': row(
      "Informazioni sull'abbonato",
      "{Dati,Informazioni} {dell'abbonato,sull'abbonato,relativi all'abbonato,relativi agli abbonati,relative agli abbonati,degli abbonati,dell'utente,anagrafici,anagrafici dell'utente,di registrazione,relative all'abbonato,dell'intestatario,sugli abbonati,di sottoscrizione,sull'utente}",
      'Abbonato | Anagrafica',
    ),
    'dataTypes.traffic': row(
      'Dati di traffico',
      '{Dati,Informazioni} {sul traffico,relativi al traffico,del traffico,di traffico telematico,di connessione}',
      'Traffico',
    ),
    'dataTypes.content': row(
      'Dati di contenuto',
      '{Dati,Informazioni} {relativi al contenuto,sul contenuto,sui contenuti,del contenuto,dei contenuti} | Contenuto delle comunicazioni',
      'Contenuto | Contenuti',
    ),
    timeLimits: row(
      'Limiti temporali',
      '{Limiti,Limite,Vincoli} {di tempo,temporale,temporali} | {Termine,Termini,Scadenza,Scadenze} {della richiesta,per la risposta,di risposta,temporali} | Tempistiche | Tempistica',
      'Termini | Termine | Scadenza | Scadenze',
      '(Indicare se la richiesta è soggetta a limiti di tempo, ad esempio termini di custodia cautelare, prescrizione, ecc.)',
    ),
    confidentiality: row(
      'Riservatezza',
      'Confidenzialità | Segretezza | {Richiesta,Obbligo,Vincolo,Esigenze} di {riservatezza,segretezza,confidenzialità} | Segreto {istruttorio,investigativo,d’ufficio} | Riservatezza {richiesta,della richiesta,/ segretezza} | Non divulgazione',
      'Riservato | Segreto',
      "Alcune giurisdizioni sono tenute a informare l'interessato delle richieste relative ai suoi dati. I termini variano a seconda della giurisdizione. Se la richiesta necessita di riservatezza, occorre indicarlo qui insieme alla base giuridica della richiesta di riservatezza.",
    ),
    registrationNumber: row(
      'Numero di registrazione',
      '{Numero,N.,Nr.,N°} {di registrazione,di protocollo,protocollo,di riferimento,della richiesta,di registro,di prot.} | {Nostro,Ns.} {riferimento,rif.,prot.} | {Prot.,Protocollo} {n.,nr.,numero} | Riferimento {interno,della richiesta} | {Numero di riferimento,Riferimento} {dell’autorità,dell’organo} {richiedente,procedente}',
      'Riferimento | Rif | Rif. | Protocollo | Prot. | Registrazione',
    ),
    'organisation.country': row(
      'Paese',
      'Paese {richiedente,di origine} | Nazione {richiedente,} | Stato richiedente',
      'Nazione',
    ),
    'organisation.switchboard': row(
      'Centralino',
      '{Numero,N.,Telefono,Tel.} {del centralino,centralino,(centralino),centrale,di centralino} | Centralino {telefonico,dell’ufficio}',
      'Centrale',
    ),
    'requester.badgeNumber': row(
      'Numero di tessera',
      '{Numero,N.,Nr.,N°} {di matricola,matricola,di distintivo,identificativo,di tesserino,di placca,di identificazione,tessera,di badge,tesserino,di riconoscimento}',
      'Matricola | Tessera | Tesserino | Distintivo | Placca',
    ),
    'crime.provisions': row(
      'Articolo della legge pertinente',
      '{Articolo,Articoli,Norma,Norme,Disposizioni} {di legge,violati,violate,violata,applicabili,penali,incriminatrici,di riferimento,della legge} | Riferimenti normativi',
      'Articolo | Articoli | Norme',
    ),
    'crime.caseNumber': row(
      'Numero del procedimento penale',
      '{Numero,N.,Nr.,N°} {di procedimento,del procedimento,procedimento penale,procedimento,del fascicolo,fascicolo,di fascicolo,R.G.N.R.,RGNR,del caso,proc. pen.,pratica,di pratica} | {Procedimento penale,Proc. pen.,Fascicolo,P.P.} {n.,nr.,numero,}',
      'Procedimento | Fascicolo | RGNR | R.G.N.R. | Caso | Pratica',
    ),
    legalBasis: row(
      'Base giuridica',
      '{Base,Fondamento,Fondamenti} {legale,giuridica,giuridico,normativa,normativo} {della richiesta,} | Riferimento normativo della richiesta',
      'Fondamento | Normativa',
    ),
    'authority.issuedBy': row(
      'Autorità emittente',
      "{Autorità,Ufficio,Giudice} {emittente,giudiziaria,procedente,che ha emesso il provvedimento,delegante,giudiziario,che ha emesso l'ordine} | {Provvedimento,Decreto,Ordine} {emesso da,emesso dal,disposto da}",
      'Tribunale | Giudice | Procura | Emesso da | Pubblico ministero | P.M.',
    ),
    'authority.date': row(
      'Data del provvedimento',
      "Data {del decreto,dell'ordine,dell'ordinanza,di emissione} | {Decreto,Provvedimento} {del,in data}",
    ),
    identifiers: row(
      'Identificativi',
      "Identificativi {dell'account,account,del target} | Identificatori{ dell'account,}",
      'Identificativo | Nome utente | Nomi utente | Username | Indirizzo IP | Indirizzi IP',
    ),
    timeRange: row(
      'Periodo',
      '{Periodo,Arco,Intervallo,Lasso} {richiesto,di tempo,temporale,di interesse,di riferimento,interessato,dei dati}',
      'Date',
    ),
  },
  unused: wordingsOf(
    'Fax | Numero di fax | Data | Data della richiesta | Luogo | Luogo e data | Firma | Timbro | Da | Destinatario | Fornitore di servizi | Fornitore | Gestore | Allegati | Allegato | Vostro riferimento | Vs. rif. | Lingua | Priorità | Dipartimento | Sezione | Divisione | Classifica | Classificazione | Superiore | Note | Osservazioni',
  ),
};
