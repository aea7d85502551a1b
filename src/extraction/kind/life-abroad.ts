import { finder } from '../../search/finder.ts';

/** Someone's life is in danger, in other languages than English, between letters. */
export const LIFE_ABROAD = finder(
  `(?<!\\p{L})(?:${[
    'lebensgefahr|leib und leben|selbstmord\\p{L}*|suizid\\p{L}*|umbringen|amok\\p{L}*|geisel\\p{L}*|entführ\\p{L}*',
    "danger de mort|péril imminent|se (?:tuer|suicider)|mettre fin à (?:ses|mes) jours|enlèvement|pris en otage|prise d['’]otages?",
    'peligro de muerte|quitarse la vida|suicid\\p{L}*|secuestr\\p{L}*|rehenes?|matarse',
    'levensgevaar|zelfmoord\\p{L}*|zelfdoding|ontvoer\\p{L}*|gijzel\\p{L}*',
    'pericolo di vita|togliersi la vita|ammazzarsi|rapit[oaie]|sequestro di persona|ostaggi?o?',
    'perigo de vida|matar-se|suicídio|rapto|sequestr\\p{L}*|refé(?:m|ns)',
    'zagrożeni[ea] życia|samobój\\p{L}*|porwan\\p{L}*|zakładni\\p{L}*',
    'pericol de moarte|sinucid\\p{L}*|răpi(?:t|re)\\p{L}*|ostatic\\p{L}*',
    'загроз\\p{L}+ життю|самогубств\\p{L}*|викрад(?:ен|ач)\\p{L}*|заручни\\p{L}*',
    'livsfara|självmord\\p{L}*|kidnapp\\p{L}*|livsfare|selvmord\\p{L}*|hengenvaara\\p{L}*|itsemurh\\p{L}*|eluohtlik\\p{L}*|enesetap\\p{L}*',
    'töten|ermorden|(?:l[ae]|les|me|nous|vous|sa|son|ses|va|vais|vont|de) tuer|mata(?:r|rl[aeo]s?|rme|rnos|rá|ré)|vermoord\\p{L}*|uccid\\p{L}+|ammazz\\p{L}+|zabi(?:ć|je|ję|ja|l)\\p{L}*|zamord\\p{L}+|omor(?:î|i|â)\\p{L}*|omoar\\p{L}*|uci(?:d|de|dă)',
    "вб(?:ити|['’ʼ]є)|уб(?:ити|ить|ие|[ьъ][её]т)|döda|mörda|dræbe|myrde|drepe|tappa(?:a|n|v)\\p{L}*|tapa[bn]|zabí[jt]\\p{L}*|zabi(?:t|ť|j)\\p{L}*|zavražd\\p{L}*|megöl\\p{L}*|ubi(?:ti|t|je|l|j)\\p{L}*|nužud\\p{L}*|nogalin\\p{L}*|öldür\\p{L}*|σκοτώ\\p{L}*|убити|убије",
    'sebevra\\p{L}*|öngyilkos\\p{L}*|intihar\\p{L}*|savižud\\p{L}*|pašnāv\\p{L}*|αυτοκτον\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
