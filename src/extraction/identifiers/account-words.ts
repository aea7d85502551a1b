/** What an account, its user, its name or its place is called, as the inside of an expression: stems of a closed class, language by language. */
export const ACCOUNT_WORDS = [
  'users?|accounts?|profiles?|handles?|user[\\s-]?names?|screen[\\s-]?names?|ids?|log-?ins?|nick(?:s|names?)?|alias(?:es)?|members?|players?|streamers?|sellers?|posters?|authors?|administrators?|admins?|channels?|groups?|subscribers?|persona',
  'utilisat(?:eur|rice)s?|comptes?|profils?|pseudo\\p{L}*|identifiants?|chaînes?|canal|groupes?|auteurs?|internautes?|abonnée?s?',
  '(?:be)?nutzer\\p{L}*|(?:(?:be)?nutzer|e-?mail-?|chat-?|mail)?kont(?:os?|en)|profile?[ns]?|(?:(?:be)?nutzer)?kennung\\p{L}*|kan[aä]l\\p{L}*|gruppe|spitznamen?s?|verfasser\\p{L}*|inhaber\\p{L}*',
  'usuari[oa]s?|cuentas?|perfil(?:es)?|canal|grupo|apodo|autora?|titular(?:es)?|abonad[oa]',
  'gebruikers?|gebruikersna(?:am|men)|profiel(?:en)?|kanaal|groep|schuilnaam|bijnaam|houder',
  'utent[ei]|utenz[ae]|profil[oi]|canale|gruppo|soprannome|autore|intestatari[oa]',
  'utilizador\\p{L}*|usuári[oa]s?|contas?|perfis|apelido|alcunha|titular',
  'użytkowni\\p{L}*|kont[aoue]|kontem|kont|profil\\p{L}*|kanał\\p{L}*|grup\\p{L}*|pseudonim\\p{L}*|login\\p{L}*|nick\\p{L}*',
  'utilizator\\p{L}*|cont(?:ul|ului|uri|urile|urilor)?|porecl\\p{L}*|autorul(?:ui)?|titular\\p{L}*|canalul(?:ui)?|grupul(?:ui)?',
  'користувач\\p{L}*|акаунт\\p{L}*|аккаунт\\p{L}*|обліков\\p{L}+\\s+запис\\p{L}*|профіл\\p{L}*|профил\\p{L}*|канал\\p{L}*|груп\\p{L}+|автор\\p{L}*|логін\\p{L}*|логин\\p{L}*|нік\\p{L}*|ник\\p{L}*|псевдонім\\p{L}*|пользовател\\p{L}*|потребител\\p{L}*',
  'användar\\p{L}*|bruger\\p{L}*|bruker\\p{L}*|kontot|kontoen|profilen|kanalen|käyttäj\\p{L}*|tili[nä]?|tilin|profiili\\p{L}*|nimimerk\\p{L}*|kasutaja\\p{L}*|konto\\p{L}{0,2}',
  'uživatel\\p{L}*|užívateľ\\p{L}*|používateľ\\p{L}*|účt\\p{L}*|účet|přezdív\\p{L}*|prezýv\\p{L}*|felhasznál\\p{L}*|fiók\\p{L}*|becen\\p{L}+|csatorn\\p{L}*',
  'korisni\\p{L}+|račun\\p{L}*|nadim\\p{L}+|uporabnik\\p{L}*|uporabnišk\\p{L}*|lietotāj\\p{L}*|naudotoj\\p{L}*|paskyr\\p{L}*|kullanıcı\\p{L}*|hesa[bp]\\p{L}*|χρήστη\\p{L}*|λογαριασμ\\p{L}*|προφίλ|ψευδώνυμ\\p{L}*',
].join('|');

/** What is said of whoever goes by a name. */
export const CALLED_WORDS = [
  'calls?\\s+(?:him|her|them)sel(?:f|ves)|calling\\s+(?:him|her|them)self|known|goes\\s+by|going\\s+by|went\\s+by|named|called|nicknamed|under\\s+the\\s+name|identif(?:ies|ying)\\s+as|uses\\s+the\\s+name|signs?\\s+as',
  'se\\s+fait\\s+appeler|se\\s+faisant\\s+appeler|se\\s+nommant|dénommée?|surnommée?|sous\\s+le\\s+nom|appelée?|intitulée?',
  'nennt|nannte|nennende[rn]?|namens|genannt|unter\\s+dem\\s+namen|auftritt|bezeichnet',
  'se\\s+hace\\s+llamar|que\\s+se\\s+hacía\\s+llamar|denominad[oa]|llamad[oa]|identificad[oa]|bajo\\s+el\\s+nombre|con\\s+el\\s+nombre',
  'noemt|noemende|genaamd|onder\\s+de\\s+naam|bekend\\s+als',
  'si\\s+fa\\s+chiamare|denominat[oa]|chiamat[oa]|sotto\\s+il\\s+nome|con\\s+il\\s+nome',
  'faz-se\\s+chamar|se\\s+faz\\s+chamar|que\\s+usa\\s+o\\s+nome|sob\\s+o\\s+nome|com\\s+o\\s+nome',
  'przedstawia\\p{L}*\\s+się|o\\s+nazwie|pod\\s+nazw\\p{L}*|występuj\\p{L}*|nazywa\\p{L}*\\s+się|numit\\p{L}*|își\\s+spune|cu\\s+numele|sub\\s+numele',
  'на\\s+ім\\S+я|під\\s+ім\\S+|називає\\s+себе|з\\s+назвою|під\\s+назвою|kallar\\s+sig|kalder\\s+sig|kaller\\s+seg|vystupuj\\p{L}*|kutsu\\p{L}*\\s+itseään',
].join('|');
