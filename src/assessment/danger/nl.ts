import type { Vocabulary } from './vocabulary.ts';

const PERSON = '(?:kind|kinderen|meisje|jongen|minderjarige|persoon|vrouw|man|tiener|peuter|baby)s?';

export const nl: Vocabulary = {
  danger: [
    '(?:pillen|tabletten|slaappillen|gif) (?:\\p{L}+ ){0,3}(?:geslikt|ingenomen|genomen)',
    '(?:nooit|niet) (?:meer )?levend (?:meer )?(?:terug)?~zien',
    '(?:voor|onder) (?:de|een) (?:trein|metro|tram)',
    'van (?:de|een|het) (?:\\p{L}+ )?(?:brug|dak|flat|gebouw|balkon|viaduct) … (?:spring|stort)~|(?:spring|sprong)~ … (?:brug|dak|flat|balkon|viaduct)',
    '(?:gaat|zal|wil|wilde|van plan|ga|zou) (?:\\p{L}+ ){0,6}(?:vermoorden|doodschieten|doodsteken|doden|ombrengen|neersteken|neerschieten)',
    'een eind(?:e)? (?:aan|te maken aan) (?:zijn|haar|mijn|het) leven|afscheidsbrief~|afscheidsbericht~',
    `${PERSON}… (?:zoek|weggelopen|niet (?:thuis|huiswaarts) gekomen|niet thuisgekomen)`,
    'op (?:het spoor|de rails|de treinrails)',
    '(?:mes|wapen|pistool) … (?:opgesloten|gegijzeld)',
    'levensgevaar~',
    'levensbedreigend~',
    'gevaar voor _ (?:leven|lijf|levens)',
    '(?:leven|levens) _ (?:in gevaar|op het spel)',
    '(?:acuut|onmiddellijk|ernstig|direct) gevaar(?! (?:van|voor) (?:verlies|wissen|verwijdering))',
    `${PERSON} _ in (?:acuut |ernstig )?gevaar`,
    'zelfmoord~',
    'su[iï]cid~',
    'zelfdoding~',
    'van het leven (?:te )?beroven',
    'ontvoer~',
    'kidnap~',
    'gijzel(?:ing|ingen|en|d|aar|aars|nemer|nemers|neming)',
    'bom(?:men|melding|meldingen|dreiging|aanslag|aanslagen|brief)?',
    'explosie(?:f|ven)',
    'schietpartij~',
    'schutters?',
    'steekpartij~',
    'neergeschoten|neergestoken',
    'doodsbedreiging~',
    'dreig~ … (?:doden|vermoorden|schieten|ombrengen|doodschieten|doodsteken)',
    'moordplan~',
    'aanslag op',
    `vermist~ _ ${PERSON}`,
    `${PERSON}… vermist`,
    'vermissing~',
  ],
  terrorism: ['terroris(?!mebestrijding)~', 'terreur~', 'jihad~'],
  graveHarm: ['moord~', 'doodslag', 'zware mishandeling', 'verkracht~', 'zwaar (?:lichamelijk )?letsel'],
  childAbuse: [
    'kinderporno~',
    'kindermisbruik~',
    'seksueel (?:kindermisbruik|misbruik van _ (?:kind|kinderen|minderjarigen?))',
    'seksuele uitbuiting van _ (?:kinderen|minderjarigen)',
  ],
  trafficking: ['mensenhandel~'],
  denial: {
    before: 'geen|niet|zonder|nooit|noch|niemand',
    between:
      'een|het|de|van|voor|sprake|is|er|direct|directe|acuut|acute|onmiddellijk|onmiddellijke|concreet|concrete|ernstig|ernstige|aanwijzing|aanwijzingen|indicatie|indicaties|gevaar|dreiging|risico|op|leven|of|en|enig|enige|bekend|bekende|in|met|verband|personen',
    after:
      '(?:\\s+\\p{L}+){0,3}\\s+(?:(?:is|zijn|bestaat|was|lijkt)\\s+(?:er\\s+)?(?:niet|geen|uitgesloten)|uitgesloten)|\\s*[:=-]\\s*(?:nee|geen|niet)(?!\\p{L})',
  },
};
