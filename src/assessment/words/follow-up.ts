import { anyOf } from './any-of.ts';

/** Words that promise an order or a treaty request after a preservation (CoE 2008 §35, §37). */
export const FOLLOW_UP = anyOf(
  [
    '(?:pending|awaiting|until|while we|in anticipation of|prior to|in advance of|ahead of|to be followed by) _ (?:order|orders|warrants?|subpoenas?|process|legal process|request|requests|assistance|mlat?|rogatory|disclosure|issuance|production|application)',
    '(?:order|warrant|subpoena|process|request|requests|assistance|mlat?|mla request|letter of request|letters rogatory|application|authori[sz]ation|certificate|epoc) _ (?:will|shall|is to|to) (?:be )?(?:follow|followed|sent|submitted|issued|served|made|transmitted|obtained|applied for|sought|come|requested)',
    '(?:will|shall|intend to|intends to|plan to|going to|aim to|expect to|about to|be) (?:then )?(?:be )?(?:followed by|follow(?:ed)? up|obtain|obtaining|seek|seeking|apply|applying|submit|submitting|send|sending|issue|issuing|request|requesting|serve|serving|prepare|preparing|transmit) _ (?:order|warrant|subpoena|process|request|assistance|mlat?|rogatory|certificate|epoc|authori[sz]ation)',
    '(?:is|are) (?:currently |now )?(?:being )?(?:prepared|preparing|applying|drafted|drafting|seeking|obtaining|in preparation)',
    'formal (?:legal )?(?:request|order|process) (?:will|to) follow',
    '(?:mla|mlat|mutual (?:legal )?assistance|rogatory|search warrant|court order|production order|legal process)(?: request)? (?:will|shall|to) follow',
    '(?:order|warrant|subpoena|process|mlat?|letter of request|application|authori[sz]ation) (?:is|are) (?:coming|on (?:its|the) way|underway|under way|imminent|pending|to come|in the pipeline)',
    '(?:intends? to|will|shall|plans? to|going to) (?:apply|be applying) for _ (?:order|warrant|subpoena|process|authori[sz]ation)',
    'follow up (?:with|by)',
  ],
  [
    '(?:rechtshulpverzoek|vordering|bevel|machtiging|rechtshulp) _ (?:volgt|volgen|zal|ingediend|nagezonden|toegezonden)',
    '(?:zal|zullen) _ (?:volgen|vordering|rechtshulpverzoek|bevel)',
    '(?:in afwachting van|vooruitlopend op)',
    '(?:wird|werden|folgt|folgen) _ (?:rechtshilfeersuchen|beschluss|anordnung|ersuchen|nachgereicht|übersandt)',
    '(?:rechtshilfeersuchen|beschluss|anordnung|ersuchen|herausgabeanordnung) _ (?:folgt|wird|nachgereicht|übersandt|gestellt)',
    '(?:bis zum|vor) (?:erlass|eingang|erwirkung)',
    "(?:dans l['’]attente|en attendant|préalablement à|suivra|suivront|sera (?:suivie?|transmise?|adressée?|envoyée?))",
    '(?:a la espera|en espera|pendiente) de',
    '(?:se remitirá|se enviará|seguirá|será enviad[oa]|será remitid[oa]|se cursará)',
    '(?:in attesa|seguirà|seguiranno|sarà trasmess[oa]|sarà inviat[oa])',
    '(?:seguir-se-á|será enviado|será remetido|aguardando|na pendência)',
    '(?:zostanie|zostaną|będzie) (?:\\p{L}+ )?(?:przesłan~|skierowan~|wydan~|przekazan~)',
    '(?:va urma|urmează|va fi transmis~|vor fi transmise|în așteptarea)',
    '(?:буде (?:направлен~|надіслан~|подан~)|в очікуванні|до отримання|надійде)',
    '(?:järgneb|järgnevad|esitatakse|saadetakse|taotlus järgneb)',
  ],
);
