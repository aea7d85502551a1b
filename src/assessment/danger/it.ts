import type { Vocabulary } from './vocabulary.ts';

const PERSON = '(?:minore|minori|minorenne|bambin[oai]|persona|persone|ragazz[oaie]|donna|uomo|neonato)';

export const it: Vocabulary = {
  danger: [
    "(?:lettera|biglietto|messaggio|video) d['’]\\s?addio",
    'tem(?:e|iamo|ono) per (?:la |il )?(?:sua |loro |suo )?(?:vita|incolumità)',
    'farsi (?:del )?male|fare del male a (?:sé|i figli|lla figlia|l figlio)~',
    "sotto (?:la )?minaccia (?:di|delle|di un['’]?)\\s?(?:arma|armi|coltello|pistola)",
    'toglier~ la vita',
    'minacci~ … (?:dare fuoco|incendiare|bruciare)',
    '(?:ingerito|ingoiato|inghiottito|preso) (?:(?!(?:per|soldi|denaro|ordini) )\\p{L}+ ){0,4}(?:pillole|pastiglie|compresse|sonniferi|veleno)',
    'non (?:la|lo|li|le) (?:rivedrà|rivedrai|rivedrete|rivedranno) (?:mai )?(?:più )?viv[oaie]',
    '(?:buttar|gettar|lanciar)(?:si|mi) … (?:treno|ponte|balcone|finestra|metropolitana|tetto)',
    '(?:uccider|ammazzer|accoltelle|sparer)(?:à|ò)',
    '(?:vuole|vuol|intende|sta per|pensa di|promette di|ha detto che) … (?:uccider|ammazzar|accoltellar)~',
    '(?:cerca|tenta) di sfondare|farla finita',
    'sui binari',
    '(?:coltello|arma|pistola) … (?:chius~|rinchius~|segregat~)',
    '(?:pericolo|rischio|minaccia) (?:di|per la|per la sua|alla) (?:vita|morte)',
    "pericolo per l['’]\\s?(?:incolumità|integrità fisica)",
    '(?:vita|vite) _ (?:in (?:grave )?pericolo|a rischio|minacciat[ae])',
    'pericolo (?:imminente|immediato|grave)',
    `${PERSON} _ (?:in (?:grave )?pericolo|a rischio)`,
    'suicid~',
    'togliersi la vita',
    'rapiment[oi]',
    'rapit[oaie]',
    'sequestr[oi] di persona',
    'ostagg~',
    'bomb[ae]',
    'ordign[oi]',
    'esplosiv[oi]',
    'sparatori[ae]',
    'attentat[oi]',
    'minacc[ei]a? di morte',
    'minacci~ … (?:uccidere|ucciderl[aoe]|ammazzare|sparare|accoltellare)',
    `${PERSON}… scompars[oaie]`,
    `scomparsa (?:di|della|del) (?:una? |un['’]\\s?)?${PERSON}`,
  ],
  terrorism: ['terroris~', 'jihad~'],
  graveHarm: ['omicid~', 'lesioni (?:personali )?grav(?:i|issime)', 'violenza sessuale', 'stupr[oi]'],
  childAbuse: [
    'pedopornograf~',
    'pornografia (?:minorile|infantile)',
    '(?:abus[oi]|sfruttamento|violenza) sessual[ei] _ (?:minor[ei]|bambin[oi]|minorenni)',
  ],
  trafficking: ['tratta (?:di|degli) (?:persone|esseri umani)'],
  denial: {
    before: 'non|nessun|nessuna|nessuno|senza|mai|né|nemmeno',
    between:
      'un|una|il|la|lo|le|di|del|della|dei|in|a|alla|è|c|ci|sono|vi|si|tratta|sussiste|sussistono|risulta|pericolo|rischio|minaccia|imminente|immediato|grave|indizi|elementi|per|vita|o|e|caso|concreto',
    after:
      '(?:\\s+\\p{L}+){0,3}\\s+(?:(?:è|sono|viene)\\s+(?:esclus|scongiurat)[oaie]|non\\s+(?:sussiste|esiste|risulta|è|c))|\\s*[:=-]\\s*(?:no|nessuno?a?)(?!\\p{L})',
  },
};
