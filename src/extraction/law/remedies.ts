import { finder } from '../../search/finder.ts';

const REMEDY = finder(
  String.raw`(?<!\p{L})(?:(?:action|application|proceedings?) for annulment|(?:may|can) be (?:brought|challenged|appealed|contested|lodged|filed)|(?:right of|right to|an?) appeal|appeals? (?:may|can|lies?|shall)|judicial review|legal remed(?:y|ies)|redress|klage(?=\s(?:zum|beim|bei|vor|erhoben))|widerspruch|rechtsbehelf\p{L}*|rechtsmittel\p{L}*|beschwerde(?=\s(?:zum|beim|bei|eingelegt|erhoben))|recours|voies? de recours|pourvoi|requête en annulation|recurso(?: contencioso)?|(?:puede|podrá|cabe) (?:interponer|recurrir)\p{L}*|ricorso|impugna\p{L}+|bezwaar(?:schrift)?|beroep(?:schrift)?(?=\s(?:bij|worden|instellen))|odwołani\p{L}+|zażaleni\p{L}+|skarg[aęi]|contestați\p{L}+|căi de atac|оскарж\p{L}+|обжалв\p{L}+|жалб\p{L}+|odvolání|odvolanie|stížnost\p{L}*|sťažnos\p{L}+|jogorvoslat\p{L}*|fellebbez\p{L}+|överklaga\p{L}*|påklage\p{L}*|(?:kan|kunna) (?:ankes|påankes|påklages|överklagas)|muutoksenha\p{L}+|valitus\p{L}*|kaebus\p{L}*|vaidlusta\p{L}*|pārsūdz\p{L}+|skundžiam\p{L}+|apskųs\p{L}+|žalb\p{L}+|pritožb\p{L}+|προσφυγ\p{L}+|έφεση|itiraz|iptal davası)(?!\p{L})`,
  'iu',
);

/** True for a sentence on what can be done against an order, in any language: a court that is named with it did not make the order. */
export function tellsOfRemedy(sentence: string): boolean {
  return REMEDY.test(sentence);
}
