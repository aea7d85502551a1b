import { inEverySpelling, turkish } from './spellings.ts';

/*
 * What the bodies that ask are called, by language: the nouns for police forces, gendarmeries, customs, tax police, prosecutors, courts, ministries
 * and intelligence services in the cases in which letters have them. Pieces of regular expressions, matched without case between letters.
 */

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:\\p{L}+ )?organi[sz]ed crime (?:unit|command|group|division)|cyber ?crimes? (?:\\p{L}+ ){0,2}(?:cent(?:re|er)|circle|wing|division|(?:sub)?division|group|cell|bureau)|anti-cybercrime (?:group|unit|division)|(?:safety|media|multimedia|communications?|telecommunications?|police|elections?|privacy|consumer|broadcasting|gambling) commission|investigative mechanism|hidta|narcotics (?:team|bureau|task force|division)|government of \\p{L}+|police office|board of inquiry',
    'policing|(?:special )?investigat(?:ing|ive|ion|ions) (?:unit|court|directorate|office)|anti-?corruption \\p{L}+|garda station|(?:royal |national |state |federal |military |provincial )?gendarmerie|law enforcement (?:agency|authority)|(?:crime|corruption|fraud|securities|electoral|human rights|competition|financial crimes?)(?: \\p{L}+){0,2} commission|commission (?:against|for the prevention of|on) \\p{L}+|(?:office|directorate|department|division) of (?:the )?(?:\\p{L}+ )?(?:commissioners?|public prosecutions?|prosecutions?|investigations?|criminal investigations?|inspector general|revenue|justice|customs|home affairs)',
    "crown office|crown prosecution service|serious fraud office|court of (?:appeal|first instance|session|justice)|(?:high|supreme|district|magistrates[’']?|crown|county|circuit|federal|sessions|regional|electoral) court|judicial (?:police|branch|authority)|border (?:force|agency|police|guard)|coast ?guard|military police|provost|immigration service|financial intelligence (?:unit|centre|center|agency)|revenue (?:service|authority|commissioners?|police)|trading standards|environment agency|marshals? service|coimisiún na meán|garda(?: national \\p{L}+)?|scottish police|ministry|state attorney|solicitor general",
  ],
  de: [
    '\\p{L}*polizei(?:amt|abteilung|behörde|dienst|direktion|inspektion|kommando|kommissariat|posten|präsidium|revier|station|wache)?\\p{L}{0,2}|kripo|(?:kriminal|fach|regional|bezirks|stadt|landes)?kommissariat(?: \\d{1,3})?|\\p{L}*staatsanwaltschaft\\p{L}*|(?:jugend|amts|bundes|kantons|statthalter)anwaltschaft|generalbundesanwalt|statthalteramt',
    '(?:haupt)?zollamt|zollfahndung\\p{L}*|zollkriminalamt|finanzamt|finanzamt für steuerstrafsachen|steuerfahndung\\p{L}*|(?:bundes|landes)amt(?:es)? für \\p{L}+|(?:bundes|landes)?kriminalamt(?:es|s)?|(?:bundes|landes|staats|innen|justiz)ministerium(?: \\p{L}+)?|justizbehörde|(?:ober)?(?:landes|land|amts|bezirks|kantons|straf|bundes|verwaltungs|zwangsmassnahmen|kreis|jugend)gericht(?:s|es)?|nachrichtendienst|verfassungsschutz|ordnungsamt|regierungspräsidium|zentral(?:e )?stelle cybercrime|direktion staatsschutz|eidgenössisches \\p{L}+amt',
  ],
  fr: [
    "(?:sous-)?direction (?:des?|de la|de l[’']|du|nationale|générale|centrale|régionale|zonale|départementale|interrégionale|interdépartementale|territoriale|judiciaire)|(?:office|service|unité|pôle|centre) (?:national|central|interministériel|régional)e?|sûreté|gendarmerie|peloton (?:de|d[’'])|(?:groupement|compagnie|section|brigade|région|détachement|communauté de brigades)(?: \\p{L}+)? (?:de |départementale de )?(?:gendarmerie|recherches)|brigade|bureau (?:central|national|de)|commissariat|hôtel de police|zone de police|police (?:locale|cantonale|municipale)|préfecture|douanes?",
    "(?:tribunal|cour) (?:judiciaire|correctionnel|d[’']arrondissement|d[’']appel|de première instance|de police|fédéral|supérieure?|de justice|de cassation|de district)|cour d[’']appel|parquet (?:national|général|fédéral|européen|du procureur|près|de)|ministère public|cabinet (?:d[’']instruction|du juge)|juridiction \\p{L}+|autorité (?:de|des|nationale)|ministère (?:de|des|public)|agence (?:nationale|de)|cellule de (?:renseignement|traitement)|office fédéral|inspection (?:spéciale|générale|du travail)|tracfin|ctif|sdlc|srpj|drpj|dcpj|dipj|dnpj|dgsi|dnred|ofac|ofmin|c3n",
  ],
  es: [
    "(?:jefatura|comandancia|comisaría|dirección|subdirección|delegación|subdelegación|inspección|prefectura|superintendencia)(?: (?:general|superior|nacional|provincial|local|regional|adjunta|central|de|del|seccional))|policía|carabineros|gendarmería|guardia (?:civil|nacional|urbana|local)|mossos d[’']esquadra|ertzaintza|policía foral|brigada|cuerpo|unidad (?:central|orgánica|fiscal|técnica|adscrita)|sección de instrucción|puesto (?:de la )?guardia civil",
    'fiscalía\\p{L}*|procuraduría|juzgado|unidad (?:judicial|de inteligencia(?: financiera)?|de investigación)|depincri|tribunal|audiencia|corte (?:suprema|superior|de apelaciones|federal)|cámara (?:federal|nacional|de apelaciones)|sala (?:penal|de lo penal)|ministerio|poder judicial|secretaría|agencia (?:tributaria|estatal|de investigación|federal|nacional)|vigilancia aduanera|aduanas?|servicio (?:de|nacional)|dijin|sijin|gaula|dirincri|divindat|pdi|sepblac|uiaf|uif',
  ],
  nl: [
    '\\p{L}*politie|politiezone|(?:landelijke|regionale|basis) eenheid|eenheid \\p{Lu}\\p{L}+|(?:rijks|districts|(?:boven)?lokale )recherche|(?:koninklijke )?marechaussee|\\p{L}*parket|openbaar ministerie|rechtbank|gerechtshof|hof van beroep|kabinet (?:van )?(?:de )?onderzoeksrechter|arbeidsauditoraat|belastingdienst|douane|bijzondere belastinginspectie|ministerie|inspectie|autoriteit|fiod|aivd|mivd|nvwa|fccu|rccu|fgp|kmar',
  ],
  it: [
    "questura|commissariato|polizia|carabinieri|procura|tribunale|corte (?:d[’']appello|di|suprema)|guardia di finanza|fiamme gialle|(?:compagnia|stazione|nucleo|comando|legione|reparto|gruppo|tenenza) (?:carabinieri|dei carabinieri|guardia di finanza|pef|di polizia \\p{L}+)|ministero|prefettura|direzione (?:centrale|distrettuale|investigativa|nazionale|generale)|agenzia delle (?:entrate|dogane)|compartimento|squadra mobile|capitaneria di porto|pretura|centro nazionale|stazione di|compagnia di|cnaipic|c\\.?o\\.?s\\.?c|n\\.?o\\.?s\\.?c",
  ],
  pt: [
    'polícia|diret?oria|delegacia|esquadra|guarda|comando (?:territorial|metropolitano|distrital|regional|geral)|destacamento|posto territorial|ministério|procuradoria\\p{L}*|promotoria|zona eleitoral|justiça (?:eleitoral|federal|estadual)|tribunal|juízo|vara|comarca|fórum|departamento (?:de|central|estadual|de polícia)|superintendência|secretaria|corregedoria|gaeco|cybergaeco|receita federal|autoridade (?:tributária|de|nacional)|central de inquéritos|direção (?:de|nacional|regional)|unidade nacional|diap|dciap|asae',
  ],
  pl: [
    'policj[aięą]|komend(?:a|y|zie|ę)|komisaria(?:t|tu|cie)|posterunku?|\\p{L}*prokuratur(?:a|y|ze|ę)|sąd(?:u|zie)?|straż(?:y|nica)? \\p{L}+|urząd(?: (?:skarbowy|celno-skarbowy|ochrony))|urzędu|krajow\\p{L} administracj\\p{L} skarbow\\p{L}+|izb[ay] administracji|agencj[aięą]|centraln\\p{L}+ biur\\p{L}+|biur[oa] (?:do|spraw|operacji)|ministerstw\\p{L}|żandarmeri[aię]|inspektorat|generaln\\p{L}+ inspektor\\p{L}*|km[po]|kpp|kwp|kgp|ksp|krp|kp(?= \\p{Lu})|cbśp|cbzc|cba|abw',
  ],
  ro: [
    'poliți[aei]|inspectorat(?:ul|ului)?|(?:direcția|direcției|direcțiunea) (?:generală|generale|de|națională|teritorială)|parchet(?:ul|ului)?|tribunal(?:ul|ului)?|judecători[aei]+|curte(?:a)? (?:de apel|supremă|de justiție)|brigad[ae]|jandarmeri[aei]|ministerul(?:ui)?|secția \\d+|procuratur[aiă]|serviciul (?:teritorial|român|de combatere|de investigații|cazier)|biroul (?:teritorial|vamal)|autoritatea|oficiul național|igpr|dgpmb|diicot|bccoc?|ipj|pccocs|cnicc?',
  ],
  uk: [
    '\\p{L}*поліці[їяюєй]\\p{L}*|прокуратур\\p{L}+|(?:районн|окружн|апеляційн|міськ|міськрайонн|антикорупційн)\\p{L}+ суд(?:у|і|ом)?|управлін(?:ня|ню|ням)|департамент\\p{L}*|бюро|служб[аи] безпеки|офіс(?:у)? генерального прокурора|служб[аи] (?:у справах|освіти)|(?:міськ|обласн|сільськ|селищн)\\p{L}+ рад[аи]|інспекці[яї]|агентств\\p{L}+|міністерств\\p{L}+|слідч\\p{L}+ (?:відділ|управління|відділення)\\p{L}*|державн\\p{L}+ (?:бюро|служба|прикордонн\\p{L}+)|митниц\\p{L}+|військов\\p{L}+ прокуратур\\p{L}+|гунп|дкп|дср|нпу|уср|руп|беб|сбу|набу|дбр|сап|(?:с|в|у)п(?= (?:№|гунп|\\p{Lu}))|\\p{L}{2,} (?:уп|вп|рвп|руп|мув)',
  ],
  cs: [
    'polici(?:e|í|i)|(?:krajsk|okresn|obvodn|městsk|územn)\\p{L}+ (?:ředitelství|riaditeľstv\\p{L}+|soud\\p{L}*|súd\\p{L}*|prokuratúr\\p{L}+|státní zastupitelství|oddělení|odbor)|(?:nejvyšší|vrchní|krajské|okresní|městské|obvodní) státní zastupitelství|státní\\p{L}* zastupitelství|národn\\p{L} (?:centrál\\p{L}+|kriminálna agentúra|protidrogová)|celní (?:úřad|správa)|policejní prezidium|útvar|generální inspekce|vojenská policie|ministerstv[oa]|gibs|ncoz|nctekk|skpv|oop|úoop|pčr',
    'polícia|policajn(?:ý|ého) zbor\\p{L}*|prezídium|riaditeľstvo|(?:(?:generálna|krajská|okresná|špeciálna|mestská) )?prokuratúr\\p{L}+|(?:mestský|krajský|okresný|špecializovaný trestný|najvyšší) súd|finančn(?:á|é) (?:správa|riaditeľstvo)|colný úrad|úrad (?:boja|inšpekčnej|finančnej|pre \\p{L}+)|kriminálny úrad|inšpekci[ae]|inspekce|slovenská obchodná inšpekcia|česká obchodní inspekce|(?:or|kr|oo|okr)\\s?pz|ú?kp pz|naka',
  ],
  south: [
    'policij[aeu]|policijsk\\p{L} (?:uprav\\p{L}|postaj\\p{L}|akademija)|(?:općinsk|županijsk|okrožn|okrajn|višj|vrhovn|kazensk|osnovn|viš|apelacion)\\p{L}+ (?:sud|sodišč\\p{L}|držav\\p{L}+ (?:odvjetništv\\p{L}|tožilstv\\p{L})|javno tužilaštvo|tužilaštv\\p{L})|držav\\p{L}+ (?:odvjetništv\\p{L}|tožilstv\\p{L})|tužilaštv\\p{L}|nacionalni preiskovalni urad|specializirano \\p{L}+|ured za suzbijanje|uskok|pnuskok|ministarstv[oau]|ministrstv[oa]|carinsk\\p{L} uprav\\p{L}|uprav[aeu] carina|inspekcij[ae]|centar za \\p{L}+|centa?r(?= za)|porezna uprava|finančna uprava|služb[ae] (?:kriminalističke|za borbu)|uprava kriminaličke|sigurnosno-obavještajna|mup|pu(?= \\p{L})|\\p{L}{2,} pp',
    '(?:виш|основн|врховн)\\p{L}+ (?:јавно тужилаштво|суд)|тужилаштв\\p{L}|полициј\\p{L}+|полиција|управа криминалистичке|безбедносно|министарств\\p{L}+|мвр|одмвр|сдвр|гдбоп|гднп|данс|полици[яи]|(?:районн|окръжн|градск|софийск|апелативн|върховн)\\p{L}+ (?:районна |градска )?(?:прокуратура|съд)|(?:софийски )?(?:районен|окръжен|градски|апелативен|върховен|административен|военен|специализиран)(?: \\p{L}+)? съд|прокуратура|дирекция|районно управление|агенция|следствен\\p{L}+ (?:отдел|служба|комитет\\p{L}*|управление)|(?:главн\\p{L}+ )?управлени[ея]|министерств[оа]|мвд',
  ],
  hu: [
    '\\p{L}*rendőrség\\p{L}*|\\p{L}*kapitányság\\p{L}*|\\p{L}*ügyészség\\p{L}*|\\p{L}*bíróság\\p{L}*|\\p{L}*törvényszék\\p{L}*|nemzeti \\p{L}+ (?:iroda|hivatal)\\p{L}*|nemzeti adó- és vámhivatal\\p{L}*|\\p{L}*minisztérium\\p{L}*|(?:bűnügyi )?(?:fő)?igazgatóság\\p{L}*|terrorelhárítási központ|kr nni',
  ],
  baltic: [
    '\\p{L}*politsei\\p{L}*|\\p{L}*prefektuur\\p{L}*|\\p{L}*prokuratuur\\p{L}*|\\p{L}*(?:maa|ringkonna|riigi)kohus|\\p{L}*kohtu(?= )|maksu- ja tolliamet\\p{L}*|\\p{L}{3,}(?:amet|ministeerium)(?:i)?(?= |$|,)',
    '(?:valsts |pašvaldības |kriminā?l)?policij(?:a|as|ai)|policijos \\p{L}+|(?:apygardos |apylinkės |generalin\\p{L}+ )?prokuratūr(?:a|as|os|ai)|(?:rajona |pilsētas |apgabal)?ties(?:a|as)|\\p{L}*teism(?:as|o)|(?:kriminalinės policijos )?biur(?:as|o)|biroj[sa]|komisariat(?:as|o)|(?:\\p{L}+ )?pārvald(?:e|es)|iecirk(?:nis|ņa)|(?:ieņēmumu|drošības) dienest[sa]|tarnyb(?:a|os)|muitin(?:ė|ės)|departament(?:as|o)|ministerij(?:a|as|os)|inspekcij(?:a|as|os)|(?:\\p{L}+ )?centr(?:as|s)(?= )|knab|fntt|stt',
  ],
  nordic: [
    '\\p{L}*polis(?:en|ens|myndighet\\p{L}*|området|region(?:en)?|kår(?:en)?)|åklagar(?:myndigheten|kammar\\p{L}*)|\\p{L}+ åklagarkammare|(?:ting|hov|kammar|förvaltnings)rätt(?:en)?|\\p{L}+(?:myndigheten|verket|inspektionen|styrelsen|direktoratet|etaten|vesenet|væsenet)|kustbevakningen|säpo|polisinrättningen',
    '\\p{L}*politi(?:et|ets|distrikt|kreds|kammer|stasjon|station|gård)?|statsadvokat(?:en|ene|erne|embetet|embeter)|stats(?:advokaterne|advokaten) for|(?:rigs|riks)advokaten|påtalemyndighet\\p{L}*|anklagemyndighed\\p{L}*|\\p{L}* ?(?:by|lands|ting|lagmanns|høyeste|højeste)ret+(?:en)?|lensmann\\p{L}*|toldstyrelsen|tolletaten|skatteetaten|kripos|økokrim|nsk|nc3',
    '\\p{L}*poliisi(?:laitos|laitoksen|hallitus|asema|n)?|\\p{L}*rikospoliisi\\p{L}*|\\p{L}*syyttäjä(?:laitos|laitoksen|nvirasto|alue)|\\p{L}*(?:käräjä|hovi|hallinto)oikeu\\p{L}+|tulli(?: rikostorjunta|n)?|rajavartiolaitos\\p{L}*|\\p{L}*(?:virasto|hallinto|ministeriö)(?:n)?|suojelupoliisi',
  ],
  elsewhere: [
    'lögregl(?:an|u(?:stjóri(?:nn)?|embættið|stjórans)?|unnar)|(?:héraðs|ríkis)?saksóknar(?:i|aembættið)|ríkislögreglustjóri|skattrannsóknarstjóri|héraðsdómur|prokurori(?:a|së|së)|drejtori(?:a|së)|polici(?:a|së) (?:e shtetit|e kosovës)|polici[ae]|gjykat(?:a|ës)|ministri(?:a|së)|основн\\p{L}+ јавн\\p{L}+ обвинителств\\p{L}+|јавно обвинителство',
  ],
  el: [
    'αστυνομί(?:α|ας)|(?:υπο)?διεύθυνσ(?:η|ης)|(?:αρχηγείο|τμήμα|υποδιεύθυνση) \\p{L}+|εισαγγελί(?:α|ας)|πρωτοδικεί(?:ο|ου)|εφετεί(?:ο|ου)|πλημμελειοδικ\\p{L}+|(?:\\p{L}+ )?δικαστήρι(?:ο|ου)|υπουργεί(?:ο|ου)|λιμενικ\\p{L}+|ακτοφυλακή(?:ς)?|(?:συμβούλιο|συμβουλίου) πλημμελειοδικών|(?:ανεξάρτητη )?αρχή|σώμα|γενική διεύθυνση|ελ\\.?ασ|ασφάλει(?:α|ας) \\p{L}+',
  ],
};

/*
 * Bodies beside police, prosecutors and courts that ask by a law of their own: tax and customs services, coast guards, inspections, supervisors of
 * markets and media, the protection of children and consumers, prisons, forests.
 */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "(?:inland )?revenue (?:commission|department|board)|tax (?:authority|office|administration|police)|ombuds\\p{L}+|coroner['’]?s? (?:office|service|court)|medical examiner['’]?s? office|(?:prison|probation|parole|correctional|fire|wildlife|forest|fisheries|immigration|child (?:protection|protective|welfare)|social|investigative|inspection) (?:service|services|board|administration|office)|(?:bureau|office|department|division|directorate) (?:for|against) \\p{L}+|(?:competition|consumer|media|communications|gambling|gaming|data protection|financial|markets?|maritime|ports?) (?:authority|commission|regulator|supervisory authority)|fusion cent(?:er|re)|drug enforcement \\p{L}+|narcotics control bureau|postal inspection service",
  ],
  de: [
    'jugendamt\\p{L}*|\\p{L}*medienanstalt|kesb|kindes- und erwachsenenschutzbehörde|\\p{L}*(?:finanzmarkt|gewerbe|heim)aufsicht\\p{L}*|bafin|finma|bundesnetzagentur|\\p{L}*zollverwaltung|\\p{L}*(?:steuer|straf)behörde|hauptzollämter|justizvollzugsanstalt|justizanstalt \\p{L}+|\\p{L}*ordnungsbehörde|untersuchungsamt|strafuntersuchungsbehörde|(?:kantonales|regionales) (?:untersuchungs|zwangsmassnahmen)\\p{L}+|feldjäger\\p{L}*|militärjustiz|bundesanwaltschaft',
  ],
  fr: [
    "arcom|dgccrf|urssaf|amf|cnil|ibpt|febelfin|administration (?:fiscale|des douanes|pénitentiaire)|inspection (?:du travail|générale|économique|sociale)|protection judiciaire de la jeunesse|auditorat du travail|office des poursuites|police (?:aux frontières|militaire|fédérale)|direction de la sûreté|section de recherches|groupe d[’']intervention|cellule (?:cyber|nationale|d[’']identification)|centre de lutte|pôle cyber|bureau du (?:coroner|directeur)|sûreté du québec|spvm",
  ],
  es: [
    'organismo de investigación|agencia (?:española|antifraude|de control|nacional|federal)|servicio de (?:administración tributaria|impuestos internos|investigación)|inspección (?:general|de trabajo)|superintendencia|defensoría|instituto (?:nacional|federal)|unidad (?:de delitos|de investigación|especializada|fiscal|cibernética)|división (?:de )?(?:delitos|investigación|ciber\\p{L}+)|departamento de (?:delitos|investigación|cibercrimen)|dirección de (?:delitos|investigación)|oij|sunat|dian|afip|guardia costera|prefectura naval',
  ],
  it: [
    'agenzia (?:entrate|dogane)|ispettorato|autorità (?:garante|per)|consob|agcom|ufficio (?:delle dogane|indagini|gip|del giudice)|servizio polizia \\p{L}+|centro operativo|sezione (?:operativa|polizia)|guardia costiera|polizia (?:postale|locale|municipale|giudiziaria|ferroviaria|penitenziaria)|direzione marittima|comando (?:provinciale|polizia)',
  ],
  nl: [
    'fod (?:economie|financiën|justitie|binnenlandse)|rijksdienst|raad voor de kinderbescherming|autoriteit (?:financiële|consument)\\p{L}*|kansspelautoriteit|sociale (?:inspectie|inlichtingen)|bijzondere belasting\\p{L}+|koninklijke militaire|federale gerechtelijke|jeugdbescherming|rijksrecherche|algemene inspectie',
  ],
  pt: [
    'autoridade (?:de segurança|marítima|da concorrência)|inspe[cç]ção-geral|agência (?:brasileira|nacional)|comissão (?:de|nacional)|unidade (?:de combate|local|especial)|núcleo de (?:combate|investigação)|divisão de|serviço de estrangeiros|polícia marítima|conselho tutelar|secção de',
  ],
  pl: [
    'straż(?:y)? (?:graniczn|leśn|miejsk|ochrony|kolei)\\p{L}+|inspekcj\\p{L} (?:pracy|handlow|farmaceutyczn|sanitarn)\\p{L}*|(?:powiatowe|miejskie) centrum pomocy|ośrod(?:ek|ka) pomocy|izb\\p{L} (?:celn|skarbow)\\p{L}+|służba (?:celno|kontrwywiadu|ochrony|więzienn)\\p{L}*|komisj\\p{L} nadzoru|zakład karny|wojskow\\p{L} (?:sąd|prokuratur)\\p{L}*',
  ],
  ro: [
    'direcți[ae] (?:generală|pentru|regională|operativă)|agenți[ae] națională|garda (?:de coastă|financiară|de mediu)|oficiul|poliți[ae] de frontieră|inspecți[ae]|consiliul|penitenciarul|centrul național',
  ],
  uk: [
    'служб[аи] (?:у справах|безпеки|зовнішньої)|(?:державн\\p{L}+ )?(?:податков|митн|фіскальн|прикордонн|пенітенціарн)\\p{L}+ служб\\p{L}|бюро економічної|інспекці[яїю]|національн\\p{L}+ (?:рада|агентство|комісія)|слідчий суд\\p{L}+|\\p{L}+ суд(?:у|ом|і)?(?= (?:м\\.|міста|київ))',
  ],
  cs: [
    '(?:celní|finanční|živnostensk|inspekč|drážní|krajsk|městsk|obecní|specializovan)\\p{L}* úřad\\p{L}*|(?:generální|krajské|celní|finanční) ředitelství|(?:vězeňská|finanční|celní) (?:služba|správa)|(?:česká |státní )?(?:obchodní|zemědělská|potravinářská) inspekce|úřad (?:pro|práce)|orgán sociálně-právní',
    '(?:kriminálny|colný|daňový|inšpekčný|okresný|krajský|generálny) úrad|(?:finančné|generálne|krajské|okresné) riaditeľstv\\p{L}+|úrad (?:kriminálnej|pre|práce|hraničnej|inšpekčnej)|(?:slovenská |štátna )?(?:obchodná )?inšpekcia|zbor väzenskej|vojenská polícia|národná (?:centrála|jednotka|protidrogová)',
  ],
  south: [
    '(?:carinsk|porezn|finančn|policijsk|kriminalističk|granična|mornarička)\\p{L}* (?:uprav|polici|straž|urad|inspektorat)\\p{L}*|uprav\\p{L} (?:carina|za|kriminal|granične|policije)\\p{L}*|ravnateljstv\\p{L}|inšpektorat\\p{L}*|inspektorat\\p{L}*|centar za socijalni rad|center za socialno delo|služb\\p{L} (?:kibernetičke|kriminalitete|za)|općinsk\\p{L} prekršajn\\p{L} sud|prekršajn\\p{L} sud|jedinica za',
    '\\p{L}*(?:районен|окръжен|градски|апелативен|административен|наказателен|върховен|основен|основни|виши|апелациони|специјални) (?:касационен )?(?:съд|суд)|(?:основно|више|вишо|републичко) (?:јавно )?(?:обвинителство|тужилаштво)|обвинителство|(?:царинска|пореска|полицијска|финансова) (?:управа|полиција|полиција)|управа (?:царина|за|криминалистичке)|национална (?:агенция|служба)|агенция (?:за|митници)|митниц[аи]|комисия за|сектор за внатрешни|(?:једница|одељење|служба) за',
  ],
  hu: [
    '\\p{L}*(?:kormány|adó|vám|kirendeltség|gyermekvédelmi|fogyasztóvédelmi)\\p{L}*(?:hivatal|hatóság|szolgálat|felügyelet)\\p{L}*|gyámhivatal\\p{L}*|készenléti rendőrség|\\p{L}*szolgálat(?=,|$)|\\p{L}+ hatóság',
  ],
  baltic: [
    '\\p{L}*(?:inspektsioon|valitsus|teenistus|lastekaitse)(?= |$|,)|(?:kriminaal|piiri|vangla|maksu)\\p{L}*(?:büroo|amet|politsei)',
    '(?:\\p{L}+ )?inspekcij(?:a|os|as|ai)|(?:\\p{L}+ )?(?:valdyb|tarnyb|milicij|centr|akadēmij)(?:a|os|as)|(?:nodokļu|muitas|robežsardz|bāriņ|valsts)\\p{L}* (?:polici|pārvald|ties|dienest|centr)\\p{L}*|robežsardz\\p{L}+|krimin\\p{L}+ (?:policij|pārvald|birž)\\p{L}*|apskrities \\p{L}+',
  ],
  nordic: [
    '\\p{L}*(?:verket|tullen|kriminalen|kommissionen|nämnden|skattebrottsenheten)|tullkriminal\\p{L}+|barnevern\\p{L}*|kommune|tolddistrikt|gældsstyrelsen|kriminalforsorgen|fiskeridirektoratet|spesialenheten|statens \\p{L}+|lögregl\\p{L}+|héraðs(?:saksóknari|dómur)\\p{L}*|ríkislögreglustjór\\p{L}*',
    '\\p{L}*(?:tulli|vero|kalastus|rajavartio|liikenne)\\p{L}*(?:laitos|virasto|hallinto|asema|osasto)|\\p{L}*suojeluvaltuutettu|lastensuojelu',
  ],
  el: [
    'λιμεναρχεί\\p{L}+|αρχηγεί\\p{L}+|συμβούλι\\p{L}+ (?:πλημμελειοδικ|εφετ)\\p{L}+|τελωνεί\\p{L}+|(?:ανεξάρτητη |οικονομική )?(?:αρχή|εισαγγελία) (?:δημοσίων|κατά|προστασίας)|σ\\.?δ\\.?ο\\.?ε\\.?|επιτροπή|τμήμα|γραφείο',
  ],
  sq: [
    'prokuror(?:i|ia|isë|ise|inë)(?= (?:e|pranë|prane|themelore|speciale)|$|,)|polici\\p{L}* (?:e|shtetit|kosovës)|drejtori\\p{L} (?:e|për|per)|gjykat\\p{L}+|ministri\\p{L} (?:e|së)|spak',
  ],
};

const TURKISH =
  'emniyet(?: genel)? müdürlüğü\\p{L}*|(?:şube |il |ilçe )?müdürlüğü|(?:cumhuriyet |bölge )?(?:baş)?savcılığı\\p{L}*|\\p{L}* ?mahkemesi\\p{L}*|hâkimliği|hakimliği|jandarma(?: \\p{L}+)?|komutanlığı|bakanlığı|başkanlığı|gümrük \\p{L}+|masak';

/** The nouns for bodies in all languages, with their accents and without. */
export const NATIONAL_BODIES = `(?:${inEverySpelling([...Object.values(WORDS).flat(), ...Object.values(OTHERS).flat(), turkish(TURKISH)])})`;
