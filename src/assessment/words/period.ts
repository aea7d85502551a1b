/** A period in words of many languages that is no date: "the last 30 days", "since the account was opened", "currently stored". */
export const RELATIVE_PERIOD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    '(?:last|past|previous|preceding|most recent|recent|latest) (?:\\p{L}+ |\\d+ ){0,3}(?:hours?|days?|weeks?|months?|years?|logins?|log ins?|log-ins?|sign-ins?|ip|session|connection|activity|known|access|address)',
    '(?:since|from) (?:the )?(?:\\p{L}+ ){0,3}(?:creation|created|opened|opening|registration|registered|inception)',
    '(?:in use|used|using|online|active|connected) (?:right )?now|now (?:in use|using|connected)',
    'current (?:[\\p{L}-]+ ){0,2}(?:ip|address|login|log-in|session|connection)|up to the (?:date|day|time)',
    '\\d+ (?:hours?|days?|weeks?|months?|years?) (?:before|prior|preceding|back)',
    '(?:at|as of) (?:the )?(?:present|moment|time of (?:preservation|receipt|the))|currently (?:stored|held)|to date|real[- ]time|from now',
    '(?:laatste|afgelopen|vorige|meest recente) (?:\\p{L}+ |\\d+ ){0,2}(?:uur|uren|dagen|weken|week|maand|maanden|jaar|inlog\\p{L}*|login\\p{L}*|ip)',
    '(?:letzten?|vergangenen|zurückliegenden|jüngsten) (?:\\p{L}+ |\\d+ ){0,2}(?:stunden|tage|tagen|wochen|monate|monaten|jahre|jahr|login\\p{L}*|anmeldung\\p{L}*|ip|zugriff\\p{L}*)',
    'derni(?:er|ère|ers|ères) (?:\\p{L}+ |\\d+ ){0,2}(?:heures|jours|semaines|mois|années|connexions?|adresses?)|(?:heures|jours|mois) précédents',
    '[úu]ltim[oaie]s? (?:\\p{L}+ |\\d+ ){0,2}(?:horas|días|dias|semanas|meses|años|anos|ore|giorni|settimane|mesi|anni|accessi|accessos?|conexi\\p{L}+|conex\\p{L}+|indirizz\\p{L}+)',
    '(?:ostatni\\p{L}*|minion\\p{L}*) (?:\\p{L}+ |\\d+ ){0,2}(?:godzin|dni|tygodni|miesięcy|lat|logowa\\p{L}+)',
    'ultime(?:le|i)? (?:\\p{L}+ |\\d+ ){0,2}(?:ore|zile|săptămâni|luni|ani|conectări)',
    'останн\\p{L}+ (?:\\p{L}+ |\\d+ ){0,2}(?:годин\\p{L}*|дн\\p{L}*|тижн\\p{L}*|місяц\\p{L}*|рок\\p{L}*|вх\\p{L}*)',
    'viimas\\p{L}+ (?:\\p{L}+ |\\d+ ){0,2}(?:tunni|päeva|nädala|kuu|aasta|sisselog\\p{L}*)',
    'sinds|seit|depuis|desde|dalla? (?:creazione|data)|alates',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
