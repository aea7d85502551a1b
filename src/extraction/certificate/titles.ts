/*
 * What the titles of a certificate's sections speak of, in the languages of the forms: authorities retype the forms with titles of their
 * own and in another order, so the words tell more than the letters.
 */

/** What a section is for; `other` for those that hold nothing of the request. */
export type Role =
  | 'issuing'
  | 'contact'
  | 'validating'
  | 'addressee'
  | 'deadline'
  | 'identify'
  | 'data'
  | 'conditions'
  | 'content'
  | 'reasons'
  | 'silence'
  | 'reference'
  | 'other';

/** In the order in which they are looked for: the first that a title has counts. */
const WORDS: readonly (readonly [Role, readonly string[]])[] = [
  [
    'silence',
    [
      "informations? (?:(?:to|for|of) the|à l['’]intention de la|de la|à la|pour la) (?:person|data subject|personne)|(?:information|unterrichtung|angaben|hinweise)\\p{L}* (?:der|für die|an die) (?:betroffene )?person",
      'información (?:a|de|para) la persona|informazion[ie] (?:alla|della|per la) persona|informatie (?:aan|voor|van) de (?:betrokken )?perso|informaç(?:ão|ões) (?:à|da|para a) pessoa|informac\\p{L}+ (?:dla|o) osob|inform\\p{L}+ (?:pentru |către |privind )?persoan',
      'information\\w* (?:to|for|of) the (?:user|content|hosting|provider)|(?:information|unterrichtung|angaben|hinweise)\\p{L}* (?:des|der|für|an) (?:den |die )?(?:nutzer|inhalte|hostingdienste)',
      "informations? (?:de l['’]|à l['’]|au |du |pour )(?:l['’])?(?:utilisat|fourniss)|información (?:al|del|para el) (?:usuari|proveedor)|informazion[ie] (?:all['’]|dell['’]|per l['’]|al |per il )(?:utent|fornitor)",
      'informatie (?:aan|voor) de (?:gebruik|aanbied)|informaç(?:ão|ões) (?:ao|do|para o) (?:utiliz|forneced|prestad)|informac\\p{L}+ (?:dla|o) (?:użytkown|dostawc)|inform\\p{L}+ (?:utilizator|pentru furniz)|confidential|vertraulich|geheimhalt|riservat|geheimhouding|poufno|confiden[țt]',
    ],
  ],
  [
    'other',
    [
      'previous|earlier|vorherig|frühere|précédente|antérieure|anterior|precedente|eerder|wcześniej|anterioar',
      'redress|remed|appeal|rechtsbehelf|rechtsmittel|rechtsschutz|recours|recursos?(?![\\p{L}])|ricors|mezzi di impugn|impugn|rechtsmiddel|beroep|odwoł|cale de atac|căi(?:le)? de atac|contesta',
      'transfer|übermittl|transmission|transmisión|trasmission|transmissão|przekaz|transmitere|notif|enforcing|vollstreck|exécution|ejecución|esecuzione|tenuitvoerlegging|execução|wykonując|executare|legal representative',
    ],
  ],
  [
    'reference',
    [
      '(?:file |case )?reference|aktenzeichen|geschäftszeichen|référence|referencia|riferimento|kenmerk|referência|sygnatura|referință',
    ],
  ],
  [
    'addressee',
    [
      'addressee|addressed to|recipient(?![\\p{L}])|service provider concerned',
      'adressat|empfänger|destinataire|destinatari[oa]|geadresseerde|adresat|destinatár',
      'destinatar',
    ],
  ],
  [
    'issuing',
    [
      '(?:issuing|competent|requesting|ordering)(?:\\s*(?:/|and|or)\\s*validating)?\\s+(?:competent )?authority|authority that issues|issued by|details of (?:the )?authority',
      '(?:ausstellende|anordnende|erlassende|zuständige)\\p{L}* (?:zuständige\\p{L}* )?(?:behörde|stelle)|(?:anordnungs|ausstellungs)behörde',
      "autorité (?:compétente|d['’]émission|émettrice|requérante)|autoridad (?:competente|emisora|de emisión|requirente)|autorità (?:competente|di emissione|emittente|procedente)",
      '(?:uitvaardigende|bevoegde) (?:bevoegde )?autoriteit|autoridade (?:competente|de emissão|emissora|emitente)|organ\\p{L}* (?:wydając|właściw)|właściw\\p{L}+ organ|autorit\\p{L}+ (?:competent|emitent)',
    ],
  ],
  [
    'validating',
    [
      'validat|validier|validación|validadora|convalida|valider|validação|zatwierdz|validar|confirming authority',
    ],
  ],
  [
    'contact',
    ['contact|kontakt|ansprech|rückfragen|coordonnées|recapiti|contatt|correspondant|signature|unterschrift'],
  ],
  [
    'reasons',
    [
      'reason|grounds?(?![\\p{L}])|justif|begründung|gründe|motif|motiva|motivos?|fundament|motiver|redenen|uzasadni|motivele',
      'further information|(?:weitere|zusätzliche|ergänzende) (?:angaben|informationen)|(?:autres )?informations (?:complémentaires|supplémentaires)|información (?:adicional|complementaria)|(?:ulteriori|altre) informazioni|informazioni (?:supplementari|aggiuntive)',
      '(?:nadere|verdere|aanvullende) (?:informatie|gegevens)|(?:outras )?informações (?:adicionais|complementares|suplementares)|dodatkowe informacje|(?:alte )?informații suplimentare',
    ],
  ],
  [
    'content',
    [
      'content (?:to be|concerned|which)|(?:illegal|terrorist) content|entfernen|sperren|inhalte|contenus? |contenidos? (?:que|a |terrorist|objeto)|contenut[oi] (?:da|terrorist)|te verwijderen|(?:terroristische|betrokken) inhoud|conteúdos? (?:a|terrorist)|treści|conținut\\p{L}* (?:de|care|cu caracter)|URLs?(?![\\p{L}])|material to be removed',
    ],
  ],
  [
    'deadline',
    [
      'deadlines?|time limits?|fristen?(?![\\p{L}])|délais?|plazos?|termin[ei]?(?![\\p{L}])|termijn|prazos?|termen(?![\\p{L}])|termene',
    ],
  ],
  [
    'identify',
    [
      'identif|identyfik|users?(?![\\p{L}])|accounts?(?![\\p{L}])|target|nutzer|benutzer|konto|utilisateur|compte|usuari|cuenta|utent|gebruiker|utilizador|contas?(?![\\p{L}])|użytkown|utilizator|cont(?:ul|uri)?(?![\\p{L}])',
    ],
  ],
  [
    'conditions',
    [
      'conditions?(?![\\p{L}])|offen[cs]e|crime|case(?![\\p{L}])|facts|bedingung|straftat|tat(?:vorwurf|verdacht|bestand|geschehen)?(?![\\p{L}])|sachverhalt|verfahren',
      'infraction|faits|affaire|condicion|delito|hechos|condizion|reato|fatti|voorwaarden|strafba|feiten|zaak',
      'expos[ée] des faits|statement of facts|summary of|condiç|factos|warunk|czyn|przestępst|condiți|infracți|fapt',
    ],
  ],
  [
    'data',
    [
      'evidence|data(?![\\p{L}])|records|beweismittel|\\p{L}*daten(?![\\p{L}])|preuves?|données|pruebas?|datos|prove(?![\\p{L}])|dati(?![\\p{L}])|bewijs|gegevens|provas?(?![\\p{L}])|dados|dowod|dane(?![\\p{L}])|probe(?![\\p{L}])|date(?:le)? (?:solicit|de (?:furnizat|păstrat|divulgat))',
    ],
  ],
];
const ROLES: readonly (readonly [Role, RegExp, RegExp])[] = WORDS.map(([role, words]) => [
  role,
  new RegExp(`(?<![\\p{L}])(?:${words.join('|')})`, 'iu'),
  new RegExp(
    `^(?:(?:the|der|die|das|le|la|les|el|los|il|i|de|het|o|os|zu|statement of|information (?:on|about)|details of(?: the)?|angaben zu[rm]?)\\s+){0,2}(?:${words.join('|')})`,
    'iu',
  ),
]);

/** What a title speaks of; null for words that are not known. */
export function roleOf(title: string): Role | null {
  return ROLES.find(([, words]) => words.test(title))?.[0] ?? null;
}

const LONGEST = 90;
const MOST_WORDS = 12;
/** A numeral or a letter before a title. */
const NUMERAL = /^\s*(?:(?:[A-M]|\d{1,2}|[IVX]{1,4})\s*[.):–-])\s*(?=\p{Lu})/u;

/**
 * The title of a section on a line without the word "Section": "B. Addressee", "Statement of reasons". It begins with the words of a
 * title, and nothing is written behind it. Null for any other line.
 */
export function bareTitle(line: string): string | null {
  if (line.length > LONGEST || /[@☐☒[\]\t]|https?:/u.test(line)) return null;
  const title = line.replace(NUMERAL, '').trim();
  if (!/^\p{Lu}/u.test(title) || /[:：]\s*\S|[.;,]$/u.test(title)) return null;
  if (title.split(/\s+/).length > MOST_WORDS) return null;
  return ROLES.some(([, , words]) => words.test(title)) ? title : null;
}
