import { finder } from '../../search/finder.ts';
import { anyOf } from './any-of.ts';

/*
 * Papers that only show what one looks like, for a course. Wordings of all languages together; they only sort messages.
 */

const SAMPLE = finder(
  anyOf(
    '(?:sample|specimen|model|template|mock|dummy|practice|exemplary|fictitious|fictional|made-up|invented) (?:\\p{L}+ ){0,2}(?:orders?|letters?|requests?|warrants?|subpoenas?|notices?|cases?|forms?|data|names?|accounts?|persons?)|(?:an? |good |real )?examples? of (?:an? |your |such an? )?(?:\\p{L}+ ){0,2}(?:orders?|letters?|requests?|warrants?|subpoenas?)|(?:orders?|letters?|requests?) as (?:an )?examples?|marked (?:exercise|sample|specimen|training)|(?:is|are|were) (?:\\p{L}+ )?(?:fictitious|fictional|made up|invented)',
    'muster(?:schreiben|beschluss|beschlüsse|anordnung(?:en)?|anfragen?|ersuchen|brief|formular|vorlagen?|bogen|verfügung)|(?:\\p{L}+e[ns]? )?muster(?= (?:eines|einer|für|von))|(?:fiktive[nrs]?|erfundene[nrms]?|ausgedachte[nrms]?) \\p{L}+|beispiel(?:schreiben|beschluss|anordnung|anfrage|ersuchen)|beispiele? (?:eines|einer|für eine?n?) (?:\\p{L}+ )?(?:\\p{L}*ersuchen\\p{L}*|\\p{L}*anordnung|\\p{L}*beschluss\\p{L}*)|übungs(?:schreiben|fall|beschluss|anordnung|anfrage)',
    "modèles? (?:de |d['’])(?:réquisition|ordonnance|demande|lettre|courrier|acte)s?|exemples? (?:de |d['’])(?:réquisition|ordonnance|demande|lettre|courrier)s?|modèles? fictifs?|(?:réquisition|ordonnance|demande|lettre|courrier)s? (?:type|fictive|d['’]exemple|modèle|d['’]exercice)s?|(?:données|noms?|comptes?|personnes?) (?:\\p{L}+ )?(?:fictif|fictive|inventé)\\p{L}*|cas (?:fictif|pratique)",
    '(?:oficio|auto|escrito|solicitud|requerimiento|mandamiento|carta)s? (?:de muestra|modelo|de ejemplo|ficticio|ficticia|simulado)|(?:modelo|ejemplo) de (?:oficio|auto|escrito|solicitud|requerimiento)|(?:datos|nombres|cuentas?) (?:\\p{L}+ )?ficti\\p{L}+|caso (?:ficticio|práctico)',
    'fac-?simile|(?:modello|esempio|bozza di esempio) di (?:decreto|richiesta|ordine|lettera)|dati (?:di fantasia|fittizi|inventati)|(?:decreto|richiesta|lettera) (?:di esempio|fittizi[oa])|caso (?:fittizio|pratico)',
    'voorbeeld(?:brief|vordering|bevel|verzoek|zaak|beschikking)|model(?:vordering|brief|bevel)|oefen(?:brief|vordering|zaak|bevel)|(?:fictieve|verzonnen) \\p{L}+',
    '(?:ofício|despacho|pedido|requisição|carta|mandado)s? (?:modelo|de exemplo|fictíci[oa]|simulad[oa])|(?:modelo|minuta|exemplo) de (?:ofício|despacho|pedido|requisição|mandado)|dados (?:\\p{L}+ )?fictícios|caso (?:fictício|prático)',
    '(?:wz(?:ór|oru|orem|ory)|przykład(?:u|y)?) (?:pisma|postanowienia|wniosku|żądania|zapytania)|(?:wzorcow|przykładow|ćwiczebn)\\p{L}+ (?:pismo|postanowienie|wniosek|żądanie)|fikcyjn\\p{L}+ \\p{L}+|zmyślon\\p{L}+ \\p{L}+',
    'model(?:ul|e)? (?:de|unei|unui) (?:ordonanț|cerer|solicit|adres)\\p{L}+|(?:ordonanț|cerer|solicit|adres)\\p{L}+ (?:model|fictiv\\p{L}*|de exemplu)|date (?:fictive|inventate)|caz (?:fictiv|practic)',
    'зразок (?:запиту|ухвали|постанови|листа|клопотання)|(?:навчальн|вигадан|умовн)\\p{L}+ (?:запит|ухвал|постанов|лист|дан|спра)\\p{L}*|образец (?:запроса|письма|постановления)|(?:вымышленн|учебн)\\p{L}+ \\p{L}+',
    'vzor(?:ov[éýá]\\p{L}*)? (?:příkaz|žádost|usnesení|dopis|príkaz|žiados|uznesen|list)\\p{L}*|smyšlen\\p{L}+ \\p{L}+|fiktivn\\p{L}+ \\p{L}+|vymyslen\\p{L}+ \\p{L}+',
    '(?:exempel|mall|övnings|mønster|eksempel|øvelses|øvings)(?:brev|begäran|beslut|föreläggande|anmodning|kendelse|pålegg)|(?:fiktiva?|påhittad[ea]?|fiktive?|oppdikt\\p{L}+|opdigt\\p{L}+) \\p{L}+|malli(?:kirje|pyyntö|päätös)|näidis(?:kiri|päring|määrus)|minta(?:levél|megkeresés|végzés)|ogledn\\p{L}+ (?:zahtjev|nalog|dopis)\\p{L}*|vzorčn\\p{L}+ (?:zahtev|nalog|dopis)\\p{L}*|υπόδειγμα|örnek (?:yazı|karar|talep)',
  ),
  'iu',
);

/** What a sample is for. */
const COURSE = finder(
  anyOf(
    '(?:for|in|at|during|of|on) (?:\\p{L}+ ){0,3}(?:(?<!due )courses?(?! of)|trainings?|class(?:es)?|lessons?|lectures?|seminars?|workshops?|exercises?|handbook|manual|curriculum|exams?)|students|trainees|cadets|recruits|trainers?|lecturers?|training (?:purposes|material|course|day|unit|exercise)|mock exercise|table-?top exercise',
    '(?:lehrgang|lehrgänge|fortbildung|schulung|seminar|unterricht|ausbildung|vorlesung|übung|studiengang|anwärter|studierende|dozent|schulungs|fortbildungs|lehrgangs)\\p{L}*',
    '(?:formations?|stagiaires?|élèves|cours|séminaire|(?<!l.)exercice|enseignement|étudiants?|formateurs?)(?!\\p{L})(?<!au cours|en cours)',
    '(?:(?<!en )curso|formación|alumn[oa]s|(?<!toda )clase|seminario|taller|(?<!en |el )ejercicio|prácticas|docente)s?',
    '(?:(?<!in |nel )corso|corsi|lezion[ei]|formazione|allievi|seminario|esercitazione|docent[ei]|studenti)(?! di accertamento)',
    '(?:cursus|opleiding\\p{L}*|les(?:sen|dag|materiaal)|training|studenten|oefening|docent\\p{L}*|cursisten)',
    '(?:formação|formandos|alunos|aula|seminário|exercício|treinamento|instrutor\\p{L}*)',
    '(?:kurs\\p{L}*|szkoleni\\p{L}+|zaję(?:cia|ć)|słuchacz\\p{L}*|ćwicze\\p{L}+|wykład\\p{L}*)',
    '(?:curs(?:ul|ului|uri)?|instruire|cursanți\\p{L}*|seminar\\p{L}*|exerciți\\p{L}+|formare)',
    '(?:курс\\p{L}*|навчан\\p{L}+|тренінг\\p{L}*|семінар\\p{L}*|занятт\\p{L}+|обучени\\p{L}+|лекці\\p{L}+)',
    '(?:kurz\\p{L}*|školení\\p{L}*|školen\\p{L}+|výuk\\p{L}+|cvičen\\p{L}+|seminář\\p{L}*|seminár\\p{L}*|studen\\p{L}+|frekventant\\p{L}*)',
    '(?:kurs(?:en|us|et)?|utbildning\\p{L}*|uddannelse\\p{L}*|opplæring\\p{L}*|undervisning\\p{L}*|övning\\p{L}*|øvelse\\p{L}*|øving\\p{L}*|elever|studenter\\p{L}*|koulutu\\p{L}+|kurssi\\p{L}*|koolitus\\p{L}*|tanfolyam\\p{L}*|képzés\\p{L}*|oktatás\\p{L}*|tečaj\\p{L}*|obuk\\p{L}+|usposabljanj\\p{L}+|εκπαίδευσ\\p{L}+|σεμινάρι\\p{L}+|eğitim\\p{L}*)',
  ),
  'iu',
);

/** True if a text says that what it brings is a sample for a course. */
export function isSample(text: string): boolean {
  return SAMPLE.test(text) && COURSE.test(text);
}

/** How what goes to the press is titled. */
export const RELEASE = new RegExp(
  anyOf(
    '(?:press|media|news) (?:release|statement|notice)|for immediate release|pressemitteilung|medienmitteilung|presseaussendung|presseinformation|communiqué (?:de |à la )?presse|(?:nota|comunicado|boletín) de prensa|comunicato stampa|pers(?:bericht|mededeling)|(?:nota|comunicado) (?:de|à) imprensa|komunikat prasowy|informacja prasowa|comunicat de presă|прес-?реліз|пресс-релиз|прессъобщение|tisková zpráva|tlačová správa|pressmeddelande|press(?:e)?meddelelse|pressemelding|(?:lehdistö)?tiedote(?=[:.\\s])|pressiteade|sajtóközlemény|priopćenje za (?:medije|javnost)|saopštenje za (?:medije|javnost)|sporočilo za (?:medije|javnost)|δελτίο τύπου|basın (?:açıklaması|bülteni)|pranešimas (?:spaudai|žiniasklaidai)|(?:preses|paziņojums) (?:relīze|presei)',
  ),
  'iu',
);
