import type { LetterWords } from '../words.ts';

const VERBS =
  '(?:communiquer|transmettre|fournir|remettre|conserver|préserver|geler|adresser|envoyer|indiquer|préciser|produire|divulguer|identifier|supprimer|retirer|bloquer|procéder|délivrer|faire (?:parvenir|connaître|tenir)|donner|obtenir|connaître|recevoir)';

/** French letters. */
export const fr: LetterWords = {
  salutations: [
    '(?:madame|monsieur|mesdames|messieurs|maître|docteur)(?:[ ,/]+(?:et |ou )?(?:madame|monsieur|mesdames|messieurs)){0,2}(?: (?:le|la|les) [^\\n]{1,50})?',
    '(?:bonjour|bonsoir|salut)(?: [^\\n.?]{1,30})?',
    'cher(?:e|s|es)? [^\\n]{1,50}',
    "à qui de droit|à l['’]attention de [^\\n]{1,60}",
  ],
  closings: [
    '(?:bien )?(?:cordialement|respectueusement|sincèrement)(?: vôtre| à vous)?',
    'bien à vous|(?:sincères|meilleures|amicales|respectueuses) salutations|(?:bonne (?:journée|soirée|nuit|réception))|(?:très )?respectueusement|salutations (?:distinguées|cordiales)|cordiales salutations',
    '(?:je|nous) vous prie[^\\n]{0,120}|veuillez (?:agréer|recevoir)[^\\n]{0,160}',
    "(?:d['’]avance )?merci(?: (?:d['’]avance|de votre[^\\n]{0,60}|par avance))?",
    "l['’](?:officier|agent) de police judiciaire,?|le (?:procureur|juge)[^\\n]{0,60},|pour le procureur[^\\n]{0,40},?",
  ],
  prose: [
    'nous|vous|je|est|sont|a|ont|été|que|qui|dans|pour|avec|par|sur|une|un|cette|ce|ces|votre|vos|notre|ou|afin|ainsi|pas|ne|il|elle|merci',
  ],
  addressees: [
    "service juridique|à l['’]attention|destinataire|département juridique|responsable juridique|délégué à la protection",
  ],
  annexes: ['annexes?|pièces? jointes?|p\\. ?j\\.'],
  disclaimers: [
    'ce (?:message|courriel)[^.]{0,80}(?:confidentiel|destinataire)|message (?:est )?(?:strictement )?confidentiel',
  ],
  abbreviations: [
    'art|arts|al|m|mm|mme|mlle|mr|cne|cdt|adj|lt|maj|brig|cf|n|p|pv|réf|tél|dr|me|st|ste|etc|c',
  ],
  asks: [
    '(?<=(?<!\\p{L})(?:données|informations|éléments|renseignements|connexions|journaux|contenus?),? (?:[^.;:]|\\.(?=\\S)){1,120}? )(?:sont|est) (?:\\p{L}+ment )?(?:demandée?s?|requis(?:es?)?|sollicitée?s?|réclamée?s?)',
    '(?:je|nous) (?:vous )?(?:enjoins|ordonne|enjoignons)(?= )|veuillez procéder (?:au|à la|à l.)(?= )',
    'il s.agit de (?:savoir|connaître|déterminer|nous)|(?:est|sont) (?:demandée?s?|requise?s?|sollicitée?s?)(?= ?:| l| la| les| des| le)|(?:demandons|demande|prions|prie|requérons|requiers|requiert|sollicitons|sollicite|ordonn(?:e|ons)|enjoi(?:nt|gnons)|invit(?:e|ons)|charg(?:e|eons)|mand(?:e|ons)|exig(?:e|eons)) (?=à |que |de |d.|la |le |les |l.|example|votre|instamment|par)|(?:il convient|il y a lieu|il importe|il vous appartient|il vous incombe) de|(?:doit|devez|devra|devrez|devront|est tenue?|êtes tenue?s?|voudra|veuille) (?:\\p{L}+ )?(?:me |nous |lui |y |en )?(?:fournir|communiquer|transmettre|remettre|conserver|préserver|retirer|supprimer|bloquer|indiquer|produire|rendre|donner|adresser)|merci (?:de|d.avance de|pour|si vous)(?= )|(?:serait|est)[- ]il possible (?:de|d.)|(?:auriez|avez|peux|pouvez|pourrais|pourriez)[- ](?:vous|tu)(?= )|(?:besoin (?:de|d.|urgent de)|cherch(?:e|ons) à (?:identifier|savoir|connaître|obtenir))|(?:réquisition|demande|ordonnance|ordre|injonction) (?:judiciaire )?(?:aux fins |visant à |tendant à |en vue |portant sur |de )(?:de |d.|la |l.)?(?:communi|préserv|conserv|identif|obten|produ|retrait|gel|transm|divulg|remise)\\p{L}*|(?:données|éléments|informations|renseignements|mesures?) (?:attendu|voulu|recherché|nécessaire|à fournir|à communiquer|à produire)\\p{L}* ?:?|(?:d.|de |à )(?:en )?(?:rendre l.accès impossible|remettre|révéler|geler|figer|produire)|(?:envoie|donne|dis|file)(?:z)?[- ](?:moi|nous)',
    '(?:il me faut|il nous faut|il nous faudrait|il me faudrait|communiquez|transmettez|indiquez|fournissez|adressez|envoyez|conservez|gelez|supprimez|dites)(?:[- ](?:moi|nous))?(?= )|(?:pour|afin de) (?:le |la |les )?(?:retrouver|localiser|sauver)[^.;]{0,60}:',
    `(?:nous|je|on)(?: vous| te)? (?:demandons|demande|demanderais|prions|prie|requérons|requiers|sollicitons|sollicite|souhaitons|souhaite|souhaiterions|souhaiterais|voudrions|voudrais|aimerions|aimerais|invitons|invite|ordonnons|enjoignons|saurions gré|serions reconnaissants?|serais reconnaissante?)`,
    "(?:requérons|requiert|requiers|prions|demandons|ordonnons|ordonne|enjoignons|enjoint|sollicitons|mandons)(?! (?:l['’]|d['’])(?:autorisation|assistance))",
    `veuillez(?: bien)? ${VERBS}|merci de (?:bien vouloir |nous |me )*${VERBS}|prière de (?:nous |me )?${VERBS}`,
    `(?:pouvez|pourriez|voudriez)[- ]vous`,
    'vous (?:demande|prie|requiert|demandent|êtes (?:prié|requis|invité|tenu)\\p{L}*|est demandé)',
    "(?:j['’]aurais|nous aurions|avons|ai) besoin",
    'il (?:vous )?est (?:demandé|requis|ordonné|enjoint)',
    '(?:vous )?(?:saurai[st]?|saurions|saurons|serai[st]?|serions) (?:infiniment |très )?(?:gré|reconnaissante?s?|obligée?s?)|vous voudrez bien|(?:de |d.)bien vouloir|bien vouloir|(?:aux fins|à fin|afin|en vue) de (?:la )?(?:communication|transmission|remise|conservation|obtention|retrait)|(?:données|éléments|informations|renseignements) (?:demandée?s|sollicitée?s|requise?s|souhaitée?s) ?:',
  ],
  questions: [
    "au nom de qui|qui (?:était|détient|possède|utilisait|gère|a \\p{L}+)|quel(?:le)?s? (?:est|sont|était|étaient|adresses?|ips?|numéros?|personne|abonné)|(?:de|depuis) quel(?:le)?s? (?:adresses?|ips?|appareil)|à qui appartient|qui (?:est|utilise|se cache|a créé)|quelle est (?:l['’]identité|l['’]adresse)",
  ],
  asides: [
    'trouver (?:ci-joint|en annexe|ci-après)|ci-joint|accuser réception|(?:me|nous) contacter|croire|agréer|garder le secret|ne pas (?:informer|aviser)',
  ],
  negations: ['ne|pas|sans|aucun|aucune|ni|jamais'],
  listed: ['suivants?|suivantes?|ci-dessous|ci-après'],
  produce: [
    'rév[éè]l\\p{L}*|saisi(?:e|r|ssez)|délivrance|fourniture|faire suivre|renseign\\p{L}*|remi(?:se|s)|(?:à|de) produire|production|accès à|merci (?:de|d.avance) (?:me|nous)|communiqu\\p{L}*|obten\\p{L}+|divulgation|identifiez|savoir (?:qui|à qui)|me dire|nous dire',
    'il (?:me|nous) faut|il (?:me|nous) faudrait|communiquez|transmettez|indiquez|fournissez|adressez|envoyez|dites',
    'communiqu\\p{L}*|transmett\\p{L}*|fourni\\p{L}*|remettre|adresser|envo[iy]\\p{L}*|indiqu\\p{L}*|préciser|produire|divulgu\\p{L}*|identifi\\p{L}*|délivr\\p{L}*|faire (?:parvenir|connaître|tenir)|donner|obtenir|connaître|recevoir|appartient|la saisie|besoin',
    'communication|transmission|remise|obtention',
  ],
  preserve: [
    'gel (?:de|des|du|immédiat|d.urgence)|geler|gelées?|conservation|préservation|ne (?:pas|rien) (?:supprimer|effacer|détruire|purger)|quick[- ]freeze|sauvegarde|maintenir (?:en l.état|intacte?s?)|figez|figées?|mise en sûreté',
    'conserv\\p{L}*|préserv\\p{L}*|gel(?:er|ez)?|sauvegard\\p{L}*|figer',
  ],
  remove: [
    'blocages?|fermetures?',
    'rendre (?:l.|leur |son )?accès impossible|accès impossible|dépublier|dépublication|mise? hors ligne|mettre hors ligne|couper|clôtur\\p{L}*|fermez|effac\\p{L}*|suspen\\p{L}*|cesser',
    'rendre inaccessibles?|inaccessibles?|fermeture|retir\\p{L}*|retrait|supprim\\p{L}*|suppression|bloqu\\p{L}*|déréférenc\\p{L}*|désactiv\\p{L}*|fermer',
  ],
  things: [
    'données?|informations?|éléments|renseignements|identité|identification|adresses?|comptes?|contenus?|messages?|courriels?|conversations?|historique|journaux|connexions?|logs?|titulaires?|abonné\\p{L}*|utilisat\\p{L}*|ip|numéros?|profil|messagerie|nom|pages?|site|publication|retrait|suppression|blocage',
  ],
  later: [
    "(?:dans l['’]attente|en attendant|en attente|en prévision)[^.;:]{0,200}",
    '[^.;:]{0,80} (?:suivra|parviendra|sera (?:adressée?|transmise?|émise?|délivrée?|envoyée?) (?:ultérieurement|prochainement|par la suite))',
  ],
  removable: [
    'commentaires?|vignettes?|enregistrements?|clips?|stories|story|fichiers?|offres?|accès|annonces?|canal|chaînes?|groupes?|posts?|images?|photos?|domaines?|contenu|service',
    'contenus?|comptes?|sites?|pages?|publications?|vidéos?|messages?|profils?|liens?|url',
  ],
  subscriber: [
    '(?:profil|fiche|informations?|données|renseignements|éléments|coordonnées|identité) (?:d.|de l.|du |de la |des |de |relatives? (?:à l.|au )|sur (?:l.|le ))(?:abonn|titulaire|client|utilisateur|inscription|enregistrement|inscrit|souscript|identification|compte|facturation|paiement|contact|possesseur|détenteur|propriétaire|création)\\p{L}*|à qui (?:est|appartient|correspond)|(?:qui|quelle personne) (?:se cache|est derrière|a (?:créé|ouvert|souscrit)|utilise|détient)|(?:numéro|n°|téléphone|courriel|mail|e-?mail|adresse)s? (?:\\p{L}+ )?(?:de (?:récupération|secours|contact|facturation)|associée?s?|rattachée?s?|liée?s?|déclarée?s?|renseignée?s?|fournie?s?|lors de (?:l.inscription|la création))|détenteur|souscripteur|propriétaire|créateur|auteur (?:du|de la)|date (?:et heure )?de (?:création|naissance|l.inscription)|domicile|rib|iban|carte bancaire|moyens? de paiement|pièces? d.identité|état[- ]civil|patronyme|identifier (?:le|la|l.|son|cet|ce)|noms? et (?:prénoms?|adresse|coordonnées)',
    "identité(?: complète)?(?: du| de la| des| de)?|identification (?:de|du|des)|identifi(?:er|ez) (?:le|la|l['’]|les)|titulaire|abonnés?|données (?:d['’](?:inscription|abonné|identification|identité)|du titulaire|personnelles|relatives au titulaire)|informations d['’](?:inscription|identification)|nom(?:s|, prénom| complet)?|prénoms?|coordonnées|numéros? de téléphone|moyens? de paiement|adresse (?:postale|électronique)|date de naissance|à qui appartient",
    "(?:les )?éléments? d['’]identi(?:fication|té)|données d['’]abonnement|coordonnées (?:bancaires|postales|téléphoniques)|identifiants? du titulaire|état civil|factur(?:es|ation)",
  ],
  traffic: [
    "données (?:d['’]\\p{L}+|de \\p{L}+),? (?:et|ou|ainsi que) de (?:trafic|connexion)|données (?:de connexion|de trafic),? (?:et|ou) (?:de trafic|de connexion)",
    'connexions?(?= |,|;|\\.|$)|(?:historique|journal|journaux|relevés?|liste|logs?|traces?|dates?|heures?|horaires?|données|registre) (?:des? |d.|de (?:la |l.)?)?(?:connexions?|accès|ips?|adresses? ip|sessions?|appels|communications?|trafic|sessions?|utilisation|authentification)|dernières? (?:adresse|connexion|ip|session)\\p{L}*|ports? (?:sources?|logiques?|associés?)|métadonnées|en-têtes?|données (?:de localisation|relatives? aux? (?:connexion|trafic|communication)\\p{L}*|techniques?|de (?:trafic|connexion|géolocalisation))|facturations? détaillées?|user[- ]agents?|localisation|bornage|adressage',
    "adresses? ip|géolocalisation|dernière connexion|données de connexion|type d['’]appareil|journaux de connexion",
    '(?:adresses? )?ip(?: de (?:connexion|création|enregistrement|dernière connexion))?|données (?:de )?(?:connexion|trafic)|connexion et de contenu|historique des connexions|journaux|logs?|horodatage|données techniques|connexions',
    "données relatives au trafic|fadettes?|historique (?:de connexion|des adresses|d['’]appels)|journal de connexions?",
  ],
  content: [
    "(?:photos?|photographies|images|vidéos)(?: et (?:les |des )?(?:photos?|photographies|images|vidéos))? (?:publiée?s?|partagée?s?|envoyée?s?|téléchargée?s?|mises? en ligne)|(?:copie|sauvegarde)s? (?:intégrale |complète )?de (?:la messagerie|la boîte|l['’]ensemble des (?:messages|courriels|échanges))",
    '(?:messages?|courriels?|e-?mails?|mails?|photos?|images|vidéos|fichiers|documents|pièces jointes|sauvegardes) (?:stockée?s?|conservée?s?|enregistrée?s?|archivée?s?|échangée?s?|reçus?|envoyée?s?|présents?|figurant|contenue?s?|privée?s?|et |ou |, )|(?:tous|toutes|l.ensemble des|l.intégralité des|la totalité des|copies? des) (?:les )?(?:messages?|courriels?|e-?mails?|mails?|photos?|images|vidéos|fichiers|conversations|échanges)|contenus? (?:intégral|complet|stockée?s?|du |de la |des |de l.|de ce|de son|d.)\\p{L}*|(?:boîte|messagerie|bal) (?:complète|entière|intégrale)|correspondances?|tchats?|discussions|messagerie instantanée|brouillons|carnet d.adresses',
    '(?:données )?de contenu|contenu (?:des|du|de la|de) (?:messages?|courriels?|compte|messagerie|boîte|conversations?)|conversations?|courriels (?:reçus|envoyés|échangés)|messages (?:échangés|envoyés|reçus|privés|(?:du|de la|de ce) (?:compte|messagerie|boîte))|correspondances',
  ],
  emergency: [
    'urgence vitale|urgence|péril imminent|risque vital|danger (?:de mort|imminent|immédiat)|vie en danger|menace imminente',
  ],
  noEmergency: [
    "pas (?:d['’])?urgence|sans urgence|numéro d['’]urgence|services? d['’]urgence",
    "(?:pas|sans|aucune?|ni|ne|n['’]est pas|plus) (?:(?:d['’]|de|d['’]une|une|un|la|le|l['’]|en|cas|situation|caractère|danger|risque|question|il|y|a|est|s['’]agit|actuel|actuelle|immédiat|immédiate|particulière?|véritable|hui|à|ce|jour|ici|connu|demande|nous|sommes|être|pour|vie|traiter|traitée|comme) ?){0,7}(?:urgence|péril|risque vital|danger|menace)\\p{L}*(?: (?:vitale|imminent\\p{L}*|immédiat\\p{L}*|de mort))?",
    "(?:urgence(?: vitale)?|péril imminent|risque vital|danger (?:de mort|imminent|immédiat)|vie en danger|menace imminente)(?: \\p{L}+){0,4} (?:n['’]|n |ne |pas |exclue?|écartée?|levée?|passée?|terminée?)|(?:urgence|urgence vitale) ?[:=?–-] ?(?:non|aucune?|sans objet|néant)",
    "(?:en cas d['’] ?urgences?|pour (?:les )?urgences?|en dehors des urgences|hors urgences?|uniquement (?:en cas d['’]|pour les? )urgences?|urgences? ?: ?(?:\\+|0|1)|(?:ligne|poste|téléphone|numéro|cellule|permanence|plan|fonds|service|services|médecin|hébergement|logement|aide|exercice|salle|centre|appel|appels) d['’] ?urgence\\p{L}*)",
    "(?:état d['’]urgence|urgences (?:de l['’]|du |médicales|pédiatriques)|loi d['’]urgence)|(?:votre réponse à|suite à|suivant|précédente|ancienne|notre|la) (?:\\p{L}+ )?(?:demande|réquisition) (?:\\p{L}+ )?(?:d['’]|en )urgence (?:du|de) (?:\\d{1,2}(?:er)? (?:\\p{L}+|\\d)|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:la semaine|l['’]an|le mois) derni)",
  ],
  danger: [
    'suicid\\p{L}*|tuer|tué\\p{L}*|mort\\p{L}*|enlev\\p{L}*|otages?|bombe|attentat|disparu\\p{L}*|danger|(?:ses|leurs|mes|sa) jours|rançon|arme\\p{L}*|terroris\\p{L}*|viol\\p{L}*|meurtre',
  ],
  telling: [
    '(?:a|ont|est|sont|avait|avaient|était|étaient) (?:été |\\p{L}+ment )?\\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue|ert|oint)',
    'victimes?|plaignant\\p{L}*|auteurs?|escrocs?|suspects?|enquêtons|utilise|depuis (?:le \\d|plusieurs|des|une?|hier)|fait l.apologie|les faits|menaç\\p{L}*|perdu',
  ],
  noTelling: [
    'ci-joint|annexe|vu l|agissant|en vertu|autorisation|requis\\p{L}*|réquisition|merci|cordialement|fait à|informé\\p{L}*|parviendra|peine|passible|secret|nous, |nous soussigné|dispositions',
  ],
  crimeLeads: [
    "qualifié\\p{L}*(?: de)? (?:d[e'’] ?)?|prévention ?:|faits (?:susceptibles d[e'’]être )?qualifiés d[e'’] ?|plainte (?:du chef d[e'’] ?|pour )|(?:qualification|infraction)s?(?: pénale)? ?: ?|soupçonné\\p{L}* d[e'’] ?|poursuivi\\p{L}* pour",
    "du chefs? d[e'’](?:s faits de)?|(?:infractions?|délit|crime|faits?) ?(?:: ?|d[e'’] ?|de )|pour (?:des faits d[e'’] ?)?(?=(?:escroquerie|vol|harcèlement|menaces|extorsion|blanchiment|usurpation|utilisation|trafic|fraude|abus|diffamation|injure|viol|meurtre|homicide|piratage|accès|corruption|recel|chantage))|portant sur (?:des faits d[e'’] ?)?|dossier d[e'’] ?|affaire d[e'’] ?|enquêt\\p{L}+ (?:sur|pour) (?:une? |des )?|plainte pour|fait l[’'](?=apologie)",
  ],
  crimeEnds: [
    'commis\\p{L}*|au préjudice|en date|prévu\\p{L}*|faits|réprimé\\p{L}*|délit|sur|dont|qui|depuis|contre|visant|ayant|le \\d|à l|par|nous|pv|procédure|dans|et nous',
  ],
  noCrime: ['la|le|les|l|une?|ce|cette|votre|notre|cet|faits|inconnu|x|prévu|quoi|qui|dont|tout'],
  holders: [
    'titulaires?|utilisateurs?|utilisatrices?|abonnée?s?|clients?|clientes?|intéressée?s?|usagers?|suspecte?s?|mise?s? en cause|détenteurs?|détentrices?|propriétaires?|personnes? (?:concernée?s?|visée?s?)|mme|monsieur|madame|quiconque|tiers|cible',
  ],
  tells: [
    'inform(?:er|ez|ée?s?|ation)|avis(?:er|ez|ée?s?)|avert(?:ir|issez|ie?s?)|prévenir|prévenez|prévenue?s?|alert(?:er|ez|ée?s?)|notifi(?:er|ez|ée?s?|cation)|révél(?:er|ez|ée?s?|ation)|divulg(?:uer|uez|uée?s?|ation)|connaissance|au courant|dire|savoir|sache|appren(?:ne|dre|ait)',
  ],
  silences: [
    'ne|n|pas|point|jamais|rien|sans|aucune?s?|interdi\\p{L}+|défense|abst\\p{L}+|évit(?:er|ez)|différ(?:er|ez|ée?)|surseoir|compromett\\p{L}+|nui(?:re|rait|sible)|entraver\\p{L}*|non|proscrite?s?|prohibée?s?',
  ],
  mayTell: [
    "(?:rien|aucun\\p{L}*|pas|n[’'])(?: \\p{L}+){0,3} (?:oppos\\p{L}+|objection|inconvénient|nécessaire|obstacle)|peut être (?:informé|avisé)e?|n[’'](?:a|ont|avait) (?:pas|jamais|rien)",
  ],
  secrecy: [
    "(?:tenue?s?|astreinte?s?|soumis\\p{L}*) (?:\\p{L}+ ){0,2}(?:au|à la|à une?) (?:\\p{L}+ )?(?:silence|secret|discrétion|confidentialité|obligation)|discrétion (?:absolue|totale|requise|demandée|de rigueur|svp|merci)|(?:plus grande|toute|entière|la) discrétion|(?:demande|réquisition|requête|courrier|mesure|démarche|enquête|présente) (?:\\p{L}+ ){0,3}(?:confidentielle?|secrète?|secret)(?! et destiné)|(?:traiter|traitée?|garder|conserver|maintenir) (?:\\p{L}+ ){0,4}(?:confidentiel|secr[eè])\\p{L}*|(?:information|avis|notification) (?:de|à|du|au) (?:l[’'])?(?:utilisateur|titulaire|client|abonné) ?[:=–-] ?(?:non|aucune?)",
    '(?:tenue?s?|astreinte?s?|obligée?s?) au (?:silence|secret)|(?:garder|observer) (?:le|un) silence|(?:ne|n.en) (?:\\p{L}+ ){0,3}(?:rien|pas|point|aucunement|jamais) (?:\\p{L}+ ){0,3}(?:prévenir|informer|avertir|aviser|alerter|notifier|dire|souffler|révéler|divulguer)|(?:interdit|interdiction|défense)(?: \\p{L}+){0,4} de (?:\\p{L}+ )?(?:divulguer|révéler|informer|aviser|prévenir|communiquer|porter)|sans (?:prévenir|avertir|aviser|informer|alerter|en informer)|obligation de (?:secret|discrétion|confidentialité)|ne (?:soit|soient|doit|doivent) (?:\\p{L}+ ){0,3}(?:informé|prévenu|averti|avisé|mis au courant)\\p{L}*|n.avertissez|ne prévenez|n.informez',
    'ne (?:rien|pas) (?:\\p{L}+ ){0,2}?(?:dire|révéler|divulguer|communiquer|notifier|porter à la connaissance|informer|aviser|avertir|alerter|prévenir)',
    "(?:couvert|protégé|tenu)\\p{L}* (?:par|au) (?:le )?secret|secret (?:de l[’']|de la |du )?(?:enquête|instruction|information|professionnel)|(?:garder|conserver|observer|respecter) (?:le )?(?:secret|silence|discrétion|réserve|confidentialité)|à l[’']insu|violation de ce secret|ne (?:doit|doivent|devra|devront|sera|peut|saurait) (?:\\p{L}+ ){0,3}(?:être )?(?:informé|avisé|averti|prévenu|avert)\\p{L}*",
    'ne (?:devra|doit|devront|pas|sera|saurait)[^.;]{0,40}(?:informé|avisé|inform|avis)\\p{L}*|(?:ne pas|sans) (?:en )?(?:aviser|informer|avertir|alerter|prévenir)|garder le secret|(?:tenu\\p{L}*|couvert\\p{L}*) (?:au|par le) secret|confidentialité|(?:strictement|rester|demeurer|titre) confidentiel\\p{L}*|interdi(?:sons|t|ction)[^.;]{0,60}(?:révéler|informer|divulguer|communiquer|aviser)',
  ],
  instructed: [
    "(?:sur|avec) (?:l['’]|les )?(?:autorisation|instructions?|réquisitions?)(?: écrites?)? (?:de|du|d['’])|(?:commission rogatoire|ordonnance)[^.;,]{0,40} (?:(?:de|du|délivrée|par|rendue) ?){1,3}|autorisé\\p{L}* par|à la demande (?:de|du)",
  ],
  authorityActs: ['requiert|ordonne|demande|autorise|prie|décide|enjoint|prescrit'],
  contact: [
    'm(?:on|a) (?:numéro|ligne|téléphone|portable)',
    'ligne directe|(?:me|nous) (?:contacter|joindre|appeler|répondre)|joignable|réponse (?:à|par)|transmettre (?:à|par)|adresser (?:à|par)|retour(?:ner)? (?:à|par)',
  ],
  introductions: ["je (?:suis|soussignée?)|nous,|nous soussignée?s?|je m['’]appelle|mon nom est|ici"],
  basisLabels: [
    '(?:base|fondement|bases) (?:légale?s?|juridiques?)|fondement(?= ?:)|textes?(?: visés?| applicables?)?(?= ?:)',
  ],
  basisLeads: [
    'en (?:application|vertu)|conformément|sur (?:le fondement|la base)|au titre|agissant|vu|fondée?s? sur|aux termes|en exécution|par application|prévue?s? par|dans le cadre|(?:se fonde|repose|s.appuie|fondée?|basée?) sur',
  ],
  ofCrime: ['prévue?s?(?: et réprimée?s?)?|réprimée?s?|infraction|délit|punie?s?|chef'],
  accounts: [
    "(?:le |du |au |un |l['’]|les |des )?(?:titulaire |utilisateur |utilisatrice |abonné |utilisateurs )?(?:de |du |d['’]|de l['’])?(?:l['’])?(?:compte|adresse(?: électronique| mail| e-?mail)?|utilisateur|utilisatrice|pseudonyme|pseudo|profil|messagerie|boîte|numéro|identifiant|groupe)s?(?: Example \\p{L}+)?",
  ],
  cases: [
    '(?:procédure|dossier|enquête|affaire|instruction|notice|notitie|parquet|information)(?: (?:pénale|préliminaire|judiciaire|de flagrance|en flagrance))?(?: n°| numéro| no\\.?| ?:)|(?:p\\.? ?v\\.?|procès-verbal)(?: n°| numéro| ?:)?|n° (?:de )?(?:procédure|parquet|instruction|dossier|p\\.?v\\.?)|not\\.',
  ],
  references: ["(?:numéro|n°) d[’']enregistrement|(?:nos? |notre )?réf(?:érence)?s?\\.?"],
  joins: ['et|mais|ainsi que|tout en'],
  victims: ['témoins?|informat(?:eur|rice)s?|signalante?s?|victimes?|plaignant\\p{L}*'],
};
