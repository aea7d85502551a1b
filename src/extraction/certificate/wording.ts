/*
 * The words of the certificates' forms in the languages of the Union that a desk meets most: Regulation (EU) 2023/1543, Annexes I and II
 * (EPOC, EPOC-PR), and Regulation (EU) 2021/784, Annex I (removal order). They only find the lines; the values beside them are the
 * officer's own.
 */

const anyOf = (...wordings: string[]): RegExp => new RegExp(`^(?:${wordings.join('|')})`, 'iu');

const SECTION_WORDS =
  '(?:section|abschnitt|sección|seccion|sezione|secção|seção|secțiunea|sectiunea|sekcja|część|afdeling|deel|rubriek|oddíl|razdel|osa|jagu|avsnitt|szakasz)';
const SECTION = `${SECTION_WORDS}\\s+`;
/** What a certificate's parts are called, in any place. */
export const SECTIONS = new RegExp(SECTION_WORDS, 'iu');
/** "SECTION A", in words that may head a line. */
export const SECTION_WORD = new RegExp(
  `^[\\s*_#|]*${SECTION}([A-M])(?![\\p{L}\\p{N}])\\s*[:.–—-]?\\s*`,
  'iu',
);
/** The first section's words, wherever they stand: without them there is no certificate. */
export const FIRST_SECTION = new RegExp(`${SECTION}A(?![\\p{L}\\p{N}])`, 'iu');

/** What a form is, by its own head. */
export const HEADS = {
  'epoc-pr':
    /european preservation order certificate|EPOC-PR\b|certificat d['’]injonction européenne de conservation|europäische\w* sicherungsanordnung\w*|certificado de orden europea de conservación|certificato (?:di|dell)\W*ordine europeo di conservazione|europees bewaringsbevel\w*|certificado de ordem europeia de conservação|zaświadczeni\w+ (?:o )?europejskim nakaz\w+ zabezpieczenia|certificat\w* de ordin european de păstrare/iu,
  epoc: /european production order certificate|\bEPOC\b(?!-PR)|certificat d['’]injonction européenne de production|europäische\w* herausgabeanordnung\w*|certificado de orden europea de (?:producción|entrega)|certificato (?:di|dell)\W*ordine europeo di produzione|europees verstrekkingsbevel\w*|certificado de ordem europeia de produção|zaświadczeni\w+ (?:o )?europejskim nakaz\w+ wydania|certificat\w* de ordin european de divulgare/iu,
  'removal-order':
    /removal order|injonction de retrait|entfernungsanordnung|orden de retirada|ordine di rimozione|verwijderingsbevel|decisão de supressão|ordem de supressão|nakaz usunięcia|ordin\w* de eliminare/iu,
} as const;

const regulation = (number: string): RegExp =>
  new RegExp(
    `(?:art(?:icle|ículo|icolo|ikel|igo|ykuł|icolul)\\.?\\s+\\d{1,2}\\s+(?:of|du|de|del|der|van|do|din)\\s+)?(?:Regulation|Règlement|Verordnung|Reglamento|Regolamento|Verordening|Regulamento|Rozporządzeni\\p{L}+|Regulamentul\\p{L}*)\\s+\\((?:EU|UE)\\)\\s+(?:nr\\.?\\s+)?${number}`,
    'iu',
  );

/** The regulation that each form stands under, as the forms cite it. */
export const REGULATIONS = {
  certificate: regulation('2023\\/1543'),
  'removal-order': regulation('2021\\/784'),
} as const;

/** The lines of the forms that hold a value. */
export const LABELS = {
  state: anyOf(
    '(?:issuing (?:member )?state|member state of the issuing (?:competent )?authority)',
    "(?:état (?:membre )?(?:d['’]émission|de l['’]autorité (?:compétente )?d['’]émission))",
    '(?:anordnungsstaat|ausstellungs(?:mitglied)?staat|mitgliedstaat der (?:anordnenden|ausstellenden|erlassenden) (?:zuständigen )?behörde)',
    'estado (?:miembro )?(?:emisor|de la autoridad (?:competente )?emisora)',
    "stato (?:membro )?(?:di emissione|dell['’]autorità (?:competente )?(?:di emissione|emittente))",
    '(?:uitvaardigende (?:lid)?staat|lidstaat van de uitvaardigende (?:bevoegde )?autoriteit)',
    'estado(?:-membro)? (?:de emissão|emissor|da autoridade (?:competente )?emissora)',
    'państwo (?:członkowskie )?(?:wydające|organu wydającego)',
    'stat(?:ul)?(?: membru)? emitent',
  ),
  issuing: anyOf(
    '(?:issuing (?:competent )?authority|competent authority(?=\\s*:))',
    "autorité (?:compétente )?d['’]émission",
    '(?:anordnungsbehörde|(?:anordnende|ausstellende|erlassende) (?:zuständige )?behörde)',
    'autoridad (?:competente )?emisora',
    'autorità (?:competente )?(?:di emissione|emittente)',
    'uitvaardigende (?:bevoegde )?autoriteit',
    'autoridade (?:competente )?(?:de emissão|emissora)',
    '(?:właściwy )?organ wydający',
    'autoritatea (?:competentă )?emitentă',
  ),
  validating: anyOf(
    'validating authority',
    'autorité de validation',
    'validierende behörde|validierungsbehörde',
    'autoridad (?:de validación|validadora)',
    'autorità di convalida',
    'valideringsautoriteit|validerende autoriteit',
    'autoridade de validação',
    'organ zatwierdzający',
    'autoritatea de validare',
  ),
  fileIssuing: anyOf(
    '(?:file (?:number|no\\.?) of (?:the )?issuing authority|reference number(?: of the removal order)?)',
    "(?:numéro de (?:dossier|référence) de (?:l['’]autorité d['’]émission|l['’]injonction de retrait))",
    '(?:aktenzeichen der (?:anordnungsbehörde|anordnenden behörde|ausstellenden behörde)|(?:akten|referenz)(?:zeichen|nummer) der entfernungsanordnung)',
    'número de (?:expediente|referencia) de (?:la autoridad emisora|la orden de retirada)',
    "numero di (?:fascicolo|riferimento) dell['’](?:autorità (?:di emissione|emittente)|ordine di rimozione)",
    '(?:dossiernummer van de uitvaardigende autoriteit|(?:referentie|dossier)nummer van het verwijderingsbevel)',
    'número (?:do processo|de referência) da (?:autoridade (?:de emissão|emissora)|decisão de supressão|ordem de supressão)',
    '(?:numer (?:sprawy|akt) organu wydającego|numer referencyjny nakazu usunięcia)',
    'număr(?:ul)? (?:dosarului autorității emitente|de referință al ordinului de eliminare)',
  ),
  fileValidating: anyOf(
    'file (?:number|no\\.?) of (?:the )?validating authority',
    "numéro de dossier de l['’]autorité de validation",
    'aktenzeichen der (?:validierenden behörde|validierungsbehörde)',
    'número de expediente de la autoridad (?:de validación|validadora)',
    "numero di fascicolo dell['’]autorità di convalida",
    'dossiernummer van de (?:valideringsautoriteit|validerende autoriteit)',
    'número do processo da autoridade de validação',
    'numer (?:sprawy|akt) organu zatwierdzającego',
    'număr(?:ul)? dosarului autorității de validare',
  ),
  issued: anyOf(
    '(?:time and )?date(?: and time)? of issu(?:ing|e|ance)(?: of the removal order)?',
    "(?:date et heure|heure et date|date) d['’]émission(?: de l['’]injonction de retrait)?",
    '(?:zeit(?:punkt)? und datum|datum und uhrzeit|datum) (?:der ausstellung|des erlasses)(?: der entfernungsanordnung)?',
    '(?:hora y fecha|fecha y hora|fecha) de emisión(?: de la orden de retirada)?',
    "(?:ora e data|data e ora|data) di emissione(?: dell['’]ordine di rimozione)?",
    '(?:tijd(?:stip)? en datum|datum en tijdstip|datum) van uitvaardiging(?: van het verwijderingsbevel)?',
    '(?:hora e data|data e hora|data) d[ae] emissão(?: da (?:decisão|ordem) de supressão)?',
    '(?:czas i data|data i (?:godzina|czas)|data) wydania(?: nakazu usunięcia)?',
    '(?:ora și data|data și ora|data) emiterii(?: ordinului de eliminare)?',
  ),
  name: anyOf(
    'name(?: of|(?:,| and) contact details of)(?: the)?(?: issuing| validating)?(?: competent)? authority',
    "nom de l['’]autorité",
    'name der (?:\\p{L}+ )?(?:zuständigen )?behörde|bezeichnung der behörde',
    'nombre de la autoridad',
    "nome dell['’]autorità|denominazione dell['’]autorità",
    'naam van de (?:\\p{L}+ )?(?:bevoegde )?autoriteit',
    'nome da autoridade|designação da autoridade',
    'nazwa (?:właściwego )?organu',
    'denumirea autorității|numele autorității',
  ),
  representative: anyOf(
    "name of (?:its|his/her|the) representative(?:[’'/]?s)?(?:(?:,| and| /) post held)?",
    'nom de son représentant',
    '(?:name|namen) (?:ihres|des|der) vertreters?(?:in)?|name der vertretung',
    'nombre (?:de su|del) representante',
    'nome del (?:suo )?rappresentante',
    'naam van (?:de|haar|zijn) vertegenwoordiger',
    'nome do seu representante|nome do representante',
    '(?:imię i nazwisko|nazwisko) (?:jego |jej )?przedstawiciela',
    'numele reprezentantului',
  ),
  post: anyOf(
    'post held',
    'fonction occupée|fonction \\((?:titre|grade)|titre/grade',
    'funktion|dienststellung|amtsbezeichnung',
    'cargo(?: que ocupa| ocupado)?',
    'funzione|qualifica|incarico',
    'functie|uitgeoefende functie',
    'função exercida|cargo exercido',
    'zajmowane stanowisko|stanowisko',
    'funcția deținută|funcția',
  ),
  file: anyOf(
    'file no\\.?|file number|file ref',
    'n[°º.] (?:de )?dossier|numéro de dossier|dossier n[°º]',
    'aktenzeichen|az\\.?(?=\\s*:)',
    'n[.úº°]\\S* de expediente|expediente n',
    'n[.°º]? ?(?:del )?fascicolo|numero di fascicolo',
    'dossiernr\\.?|dossiernummer',
    'n[.º°]\\S* do processo|número do processo',
    'nr (?:sprawy|akt)|numer (?:sprawy|akt)',
    'nr\\.? dosar(?:ului)?|număr(?:ul)? dosarului',
  ),
  address: anyOf(
    'address',
    'adresse',
    'anschrift',
    'dirección',
    'indirizzo(?! (?:e-?mail|ip|di posta))',
    'adres(?!\\p{L})',
    'endereço(?! (?:eletr|ip|de correio))',
    'adresa',
  ),
  telephone: anyOf(
    'tel(?:ephone|\\.)?(?:\\s*(?:no\\.?|number|n[°º.]))?(?![\\p{L}])',
    't[ée]l\\.?(?![\\p{L}])|téléphone|n[°º] (?:de )?tél',
    'telefon(?:nummer)?(?!\\p{L})',
    'teléfono|tel[ée]f\\.?',
    'telefono|n\\. tel',
    'telefoon(?:nummer)?|tel\\.?nr',
    'telefone',
    'nr tel(?:efonu|\\.)?',
    'telefon',
  ),
  fax: anyOf('(?:tele)?fax'),
  email: anyOf(
    'e-?mail(?: address)?',
    'adresse (?:électronique|e-?mail)|courriel',
    'e-mail-adresse',
    'correo electrónico',
    'indirizzo (?:e-?mail|di posta elettronica)|posta elettronica',
    'e-mailadres',
    'endereço (?:eletrónico|de correio eletrónico)|correio eletrónico',
    'adres (?:e-mail|poczty elektronicznej)',
    'adresa de e-mail',
  ),
  date: anyOf('date', 'datum', 'fecha', 'data'),
  languages: anyOf(
    'languages?(?:\\(s\\))? spoken',
    'langues? parlées?',
    'sprache',
    'idiomas?',
    'lingu[ae] parlat',
    'gesproken ta',
    'línguas? faladas?',
    'język',
    'limb[ai]',
  ),
  signature: anyOf(
    '(?:official stamp|signature)',
    'cachet|tampon',
    'unterschrift|dienstsiegel|amtlicher stempel',
    'firma|sello',
    'timbro',
    'handtekening|officieel stempel',
    'assinatura|carimbo',
    'podpis|pieczęć',
    'semnătur|ștampil',
  ),
  offence: anyOf(
    'nature and legal classification|nature and (?:the )?legal (?:qualification|classification)',
    'nature et qualification juridique|qualification juridique',
    'art und rechtliche (?:würdigung|einordnung|einstufung|qualifizierung)',
    'naturaleza y (?:calificación|tipificación)',
    'natura e qualificazione giuridica',
    'aard en (?:wettelijke|juridische) (?:omschrijving|kwalificatie)',
    'natureza e qualificação jurídica',
    'charakter i kwalifikacja prawna',
    'natura și încadrarea juridică',
  ),
  summary: anyOf(
    '(?:a )?(?:short |brief )?(?:summary|description) of the (?:case|facts)|summary description of the case',
    "(?:brève )?(?:description|résumé) (?:sommaire )?(?:de l['’]affaire|des faits)",
    '(?:kurze )?(?:zusammenfassung|darstellung|beschreibung) (?:des falls|des sachverhalts)|sachverhalt',
    '(?:breve )?(?:resumen|descripción) (?:del caso|de los hechos)',
    '(?:breve )?(?:sintesi|descrizione|riassunto) (?:del caso|dei fatti)',
    '(?:korte )?(?:samenvatting|beschrijving) van (?:de zaak|de feiten)',
    '(?:breve )?(?:resumo|descrição) (?:do caso|dos factos)',
    '(?:krótki )?opis (?:sprawy|stanu faktycznego)',
    '(?:scurtă )?(?:descriere|rezumat) (?:a cauzei|a faptelor|al cauzei)',
  ),
  range: anyOf(
    '(?:if applicable, )?(?:the )?(?:requested )?time (?:range|period)|(?:relevant )?period',
    '(?:le cas échéant, )?(?:la )?(?:plage|période)',
    '(?:gegebenenfalls,? )?(?:der )?(?:angefragter? |betreffender? )?zeit(?:raum|spanne)',
    '(?:en su caso, )?(?:el )?(?:intervalo|período|periodo)',
    "(?:se (?:del caso|applicabile), )?(?:l['’])?(?:intervallo|periodo)",
    '(?:indien van toepassing, )?(?:het )?(?:tijdvak|de periode|tijdsbestek|periode)',
    '(?:se aplicável, )?(?:o )?(?:intervalo|período)',
    '(?:w stosownych przypadkach )?(?:przedział czasu|zakres czasow|okres)',
    '(?:dacă este cazul, )?(?:intervalul|perioada)',
  ),
  reasons: anyOf(
    '(?:any )?additional info(?:rmation)? (?:on the reasons|for considering)',
    'informations? (?:complémentaires?|supplémentaires?)',
    'zusätzliche (?:angaben|informationen)|weitere (?:angaben|informationen)',
    'información (?:adicional|complementaria)',
    'informazioni (?:aggiuntive|supplementari)',
    '(?:aanvullende|extra) informatie',
    'informações (?:adicionais|complementares)',
    'dodatkowe informacje',
    'informații suplimentare',
  ),
  url: anyOf(
    'URL',
    'adresse URL|localisateur',
    'localizador',
    'uniform resource locator',
    'adres URL',
    'adresa URL',
  ),
  more: anyOf('(?:any )?additional info(?:rmation)?'),
  procedural: anyOf(
    '(?:please )?indicate (?:if|whether) there are any procedural or other deadlines',
    "(?:veuillez )?indiquer s['’]il existe",
    'bitte angeben,? ob|angaben zu verfahrens',
    'indíquese si',
    'indicare se',
    'vermeld of|gelieve te vermelden of',
    'indicar se',
    'proszę wskazać, czy|wskazać, czy',
    'vă rugăm să indicați',
  ),
} as const;
export type CertificateLabel = keyof typeof LABELS;

/** Kinds of data that a certificate asks for; what serves only to identify the user counts as subscriber data (Article 3(10)). */
export const DATA_KINDS = {
  subscriber:
    /subscriber data|sole purpose of identifying|données relatives aux abonnés|seules? fins d['’]identifi|teilnehmerdaten|bestandsdaten|ausschließlich\w* (?:zum zweck\w* der|zur) identifizierung|datos de(?: los)? abonad|únic\w+ (?:fin|propósito) de identificar|dati relativi agli abbonati|unico scopo di identificare|abonneegegevens|uitsluitend\w* (?:doel|ter) (?:van )?(?:de )?identific|dados de assinantes?|único objetivo de identificar|dane (?:dotyczące )?abonent|wyłącznie do celów identyfikacji|date (?:privind|referitoare la) abonaț|unic scop identificarea/iu,
  traffic:
    /traffic data|données relatives au trafic|verkehrsdaten|datos de tráfico|dati (?:relativi al|sul) traffico|verkeersgegevens|dados de tráfego|dane o ruchu|date (?:privind|de) trafic/iu,
  content:
    /content data|données relatives au contenu|inhaltsdaten|datos de contenido|dati relativi al contenuto|inhoudelijke gegevens|inhoudsgegevens|dados de conteúdo|dane dotyczące treści|date privind conținutul|date de conținut/iu,
} as const;

/** Kinds of authority that the forms let tick. */
export const AUTHORITY_TICKS = [
  [
    'prosecutor',
    /public prosecutor|procureur|staatsanwalt|fiscal|pubblico ministero|openbaar ministerie|officier van justitie|ministério público|procurador|prokurator|procuror/iu,
  ],
  [
    'police',
    /law enforcement authority|autorité répressive|strafverfolgungsbehörde|autoridad policial|autorità di contrasto|rechtshandhavingsinstantie|autoridade policial|organ ścigania|autoritate de aplicare a legii/iu,
  ],
  [
    'judge',
    /judge|court|juge|richter|gericht|juez|tribunal|giudice|rechter|juiz|sędzi|sąd|judecător|instanță/iu,
  ],
  ['other', /other|autre|sonstige|andere|otra|altra|outra|inny|altă/iu],
] as const;

/** The eight hours of an emergency, and the dangers that make it one. */
export const EMERGENCY_TICK =
  /\b(?:8|eight|huit|acht|ocho|otto|oito|ośmiu|osiem|opt)\s+(?:hours?|heures?|stunden|horas|ore|uur|godzin)|emergency case|imminent threat|situation d['’]urgence|cas d['’]urgence|menace imminente|notfall|unmittelbare\w* (?:gefahr|bedrohung)|caso de (?:urgencia|emergencia)|amenaza inminente|casi? (?:di )?emergenza|minaccia imminente|noodgeval|imminente dreiging|onmiddellijke (?:be)?dreiging|caso de emergência|ameaça iminente|nagły\w* przypad|bezpośrednie zagrożenie|caz(?:ul)? de urgență|amenințare iminentă/iu;
/** The ordinary ten days. */
export const ORDINARY_TICK =
  /\b(?:10|ten|dix|zehn|diez|dieci|tien|dez|dziesięciu|zece)\s+(?:days?|jours?|tagen?|días|giorni|dagen|dias|dni|zile)/iu;
/** The user must not be told. */
export const SILENCE =
  /(?:refrain(?:s)? from informing|(?:shall|must|may) not (?:be informed|inform|disclose|notify|tell)|s['’]abst(?:ient|enir)(?: en tout état de cause)? d['’]informer|sieht davon ab|(?:darf|nicht zu|nicht|keinem fall) (?:informieren|unterrichten|benachrichtigen)|darf die person,[^.]{0,80}(?:nicht|keinem fall)|debe(?:rá)? abstenerse de informar|se abst(?:endrá|enga) de informar|si astiene dall['’]informare|(?:onthoudt|onthouden) zich|abster-se de informar|abst[eé]m-se de informar|powstrzym\w+ się|se abțin\w* (?:de la|să))/iu;
