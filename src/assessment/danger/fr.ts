import type { Vocabulary } from './vocabulary.ts';

const PERSON =
  '(?:enfant|mineur|mineure|fille|fillette|garçon|personne|adolescente?|femme|homme|jeune fille|bébé)s?';

export const fr: Vocabulary = {
  danger: [
    '(?:avalé|pris|ingéré|ingurgité)e?s? (?:(?!(?:pour|contre|commandes?|argent) )\\p{L}+ ){0,4}(?:cachets|comprimés|pilules|somnifères|poison)',
    '(?:reverra|reverrez|reverront|reverrai) (?:plus|jamais|pas)… vivante?s?',
    '(?:se|me) (?:jeter|jette|jettera|jetterai) (?:\\p{L}+ ){0,3}(?:train|métro|pont|fenêtre|balcon|toit|rer)',
    "sauter (?:du|d['’]un|de la|de son|par la) (?:\\p{L}+ )?(?:pont|toit|fenêtre|balcon|immeuble)",
    "(?:va|vais|veut|compte|promet de|projette de|envisage de) (?:la |le |les |l['’] ?)?(?:tuer|égorger|poignarder|assassiner)(?! le temps)~",
    "en finir avec la vie|lettre d['’]adieu",
    'sur (?:les rails|la voie ferrée|les voies)',
    '(?:couteau|arme|pistolet|fusil) … (?:enfermée?s?|séquestr~|retranch~)',
    'danger de mort',
    '(?:danger|risque|menace)s? (?:pour|sur|contre) (?:la |sa |leur |leurs )?(?:vie|vies|survie)',
    '(?:vie|vies) _ (?:en (?:\\p{L}+ )?danger|menacées?|en péril)',
    'péril imminent',
    'danger (?:imminent|immédiat|vital)',
    'pronostic vital',
    "atteinte grave à l['’]\\s?intégrité physique",
    `${PERSON} _ en (?:grand |grave )?danger`,
    'suicid~',
    'mettre fin à (?:ses|mes) jours',
    'se donner la mort',
    `enlèvement (?:d['’]\\s?une? |de la |de l['’]\\s?|du |des )?${PERSON}`,
    'enlèvement et (?:de )?séquestration',
    'enlevée?s? (?:par|depuis|le|à)',
    'kidnapp~',
    'séquestr~',
    'otages?(?! des? données)',
    'bombes?',
    'explosifs?',
    'fusillade~',
    'coups de feu',
    'tireurs?',
    'attentats?',
    'menac~ de (?:mort|la tuer|le tuer|les tuer|tuer)',
    'menac~ … (?:assassiner|abattre|poignarder|égorger)',
    "disparition (?:inquiétante|d['’]\\s?une? (?:enfant|mineure?|personne))",
    `${PERSON}… (?:disparue?s?|portée?s? disparue?s?)`,
  ],
  terrorism: ['(?<!lutte contre le )terroris~', 'djihad~'],
  graveHarm: [
    'meurtres?',
    'assassin~',
    'homicides?',
    'viols?',
    'violée?s?',
    'blessures graves',
    'grièvement blessée?s?',
    'violences graves',
  ],
  childAbuse: [
    'pédopornograph~',
    'pédocriminal~',
    'pornographie (?:enfantine|juvénile|infantile)',
    '(?:abus|exploitation|agressions?|violences?) sexuel(?:le)?s? _ (?:mineure?|enfant)s?',
  ],
  trafficking: ["traite (?:des |d['’]\\s?)(?:êtres )?humains"],
  denial: {
    before: 'pas|aucune?|sans|jamais|ni|nulle?',
    between:
      'de|d|du|des|la|le|l|un|une|en|danger|risque|menace|immédiat|imminent|cas|ce|est|y|a|il|indices?|élément|éléments|pour|vie|lien|avec|s|agit|acte|ou|et|concret|connu|grave',
    after:
      "(?:\\s+\\p{L}+){0,3}\\s+(?:(?:est|sont|a été|était)\\s+(?:exclue?s?|écartée?s?)|n['’](?:est|a|existe|était)\\s+(?:pas|plus))|\\s*[:=-]\\s*(?:non|aucun|aucune|néant)(?!\\p{L})",
  },
};
