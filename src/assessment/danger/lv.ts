import type { Vocabulary } from './vocabulary.ts';

/** Latvian. */
export const lv: Vocabulary = {
  danger: [
    '(?:baid|bažīj)~ par (?:\\p{L}+ )?dzīvīb~',
    'nodarīt (?:sev|viņai|viņam|bērnam) (?:pāri|ļaunu)|(?:sev|viņai|viņam) nodarīt (?:pāri|ļaunu)',
    'atvadu vēstul~',
    '(?:norija|iedzēra|izdzēra) (?:\\p{L}+ ){0,4}(?:table[tš]|zāļu|zāles|indi)~',
    '(?:lēk|nolēk|izlēk)~ … (?:vilcien|tilt|jumt|balkon|log)~|zem vilciena',
    '(?:nogalinās|nogalināšu|nošaus|nošaušu|sadurs|nodurs)',
    '(?:draud|apdraud|bīstam)~ (?:cilvēka |personas |bērna |viņa |viņas )?(?:dzīvībai|veselībai|dzīvīb~)',
    'dzīvīb~ _ (?:briesmās|apdraud|draud)~',
    'briesm(?:as|ām|u) dzīvīb~',
    'pašnāv~',
    'nolaup~',
    'ķīlniek~',
    'bumb(?:a|u|as|ām)|spridzekl~|spridzin~|sprāgstviel~',
    '(?:drau|solī|plāno|gatavoj|grasā)~ … (?:nogalin|nošau|apšau|sadur|uzspridz|noslepkav)~',
    '(?:apšaud|šaušan)~ … (?:skol|cilvēk|bērn)~',
    'atvadu (?:vēstul|ziņ)~',
    '(?:pazud|bezvēsts)~ … (?:bērn|meiten|zēn|nepilngadīg|jauniet|siev|vīriet|person)~',
    '(?:bērn|meiten|zēn|puis|nepilngadīg|siev|vīriet|person)~… (?:pazudis|pazudusi|pazuda|bezvēsts)',
    '(?:iedzēr|norij)~ … (?:tablet|zāles)~',
  ],
  terrorism: ['terorism~|terorist~', 'džihād~'],
  graveHarm: ['slepkavīb~', 'izvaro~', 'smag~ miesas bojājum~'],
  childAbuse: ['bērnu pornogrāf~'],
  trafficking: ['cilvēku tirdzniecīb~|cilvēktirdzniecīb~'],
  denial: {
    before: 'nav|ne|bez|neviens|nekād\\p{L}*',
    between: 'tiešu|tieša|konkrēt\\p{L}*|draudu|un|vai|par',
    after: '\\s+(?:nav|nepastāv)|\\s*[:=-]\\s*nē(?!\\p{L})',
  },
};
