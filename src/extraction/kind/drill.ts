import { finder } from '../../search/finder.ts';
import { anyOf } from './any-of.ts';
import { disclaims } from './disclaims.ts';

/*
 * Messages of an exercise. Wordings of all languages together; they only sort messages that also say that nothing is to be done.
 */

const DRILL = finder(
  anyOf(
    '(?<!(?:not|no) (?:an? )?)(?:exercise (?:play|only|message|exercise)|(?:this is|for|as part of) (?:an? |the )?(?:\\p{L}+ ){0,2}(?:exercise|drill|simulation)|simulated (?:message|emergency|incident)|drill message)',
    '(?<!(?:keine|nicht) (?:eine )?)(?:übung übung|dies(?:e mail|e nachricht)? ist (?:nur |lediglich )?(?:teil )?einer? (?:\\p{L}+ )?übung|übungs(?:nachricht|mail|meldung|lage|einspielung)|übung ?:|simulierte (?:nachricht|lage))',
    "(?<!pas (?:d['’]un|un) )(?:exercice exercice|(?:ceci est|il s['’]agit d['’]) ?(?:un )?exercice|message (?:d['’]exercice|simulé|fictif)|exercice ?:|simulation ?[.:])",
    '(?<!no es un )(?:simulacro|mensaje simulado|ejercicio ejercicio|esto es un ejercicio)',
    '(?<!non è un.)(?:esercitazione|messaggio simulato|simulazione ?[.:])',
    '(?<!não é um )(?:exercício exercício|mensagem simulada|isto é um exercício|simulacro|simulado ?[.:])',
    '(?<!geen )(?:oefening oefening|dit is een oefening|oefenbericht|oefening ?:)',
    '(?<!nie są )(?:ćwiczenia ćwiczenia|to (?:są|tylko) ćwiczenia|komunikat ćwiczebny|wiadomość ćwiczebna)',
    '(?:cvičení cvičení|toto je (?:jen |len |pouze )?cvičen(?:í|ie)|cvičn[áýé] (?:zpráv|správ|poplach)\\p{L}*|acesta este (?:doar )?un exercițiu|mesaj simulat|exercițiu exercițiu)',
    '(?:övning övning|øvelse øvelse|(?:detta|dette) (?:är|er) (?:en |bara en |kun en |bare en )(?:övning|øvelse)|øvelsesmelding|övningsmeddelande|tämä on (?:vain )?harjoitus|harjoitusviesti|see on (?:ainult )?õppus|õppuse teade)',
    '(?:tās ir (?:tikai )?mācības|mācību ziņojums|tai (?:tik )?pratybos|pratybų pranešimas|ez (?:csak )?gyakorlat|gyakorlati üzenet|(?:ovo|to) je (?:samo )?(?:vježba|vežba|vaja)|(?:це|это) (?:лише |только )?(?:навчання|учения)|това е (?:само )?учение|αυτή είναι άσκηση|bu (?:sadece )?bir tatbikattır|tatbikat tatbikat)',
  ),
  'iu',
);

const ONLY_PLAYED = finder(
  anyOf(
    "please ignore|(?:for )?(?:training|exercise) (?:purposes )?only|bitte ignorieren|nur zu übungszwecken|ausschließlich zu übungszwecken|merci d[’']ignorer|aux seules fins d[’']exercice|(?:por favor )?ignoren? este mensaje|si prega di ignorare|(?:solo )?scopo addestrativo|fini (?:solo )?addestrativi|non (?:occorre|serve|va|è necessario) dar[ev]? seguito|favor ignorar|por favor ignore|gelieve te negeren|graag negeren|prosimy zignorować|ignorujte|ignorați|vänligen ignorera|vennligst ignorer|ignorer venligst|jätä huomiotta|palun ignoreerige|ignorējiet|ignoruokite|kérjük,? hagyja figyelmen kívül|molimo zanemarite|проігноруйте|игнорирайте|αγνοήστε|dikkate almayınız",
  ),
  'iu',
);

/** True if a text says that it belongs to an exercise and that nothing is to be done for it. */
export function isDrill(text: string): boolean {
  return DRILL.test(text) && (ONLY_PLAYED.test(text) || disclaims(text));
}
