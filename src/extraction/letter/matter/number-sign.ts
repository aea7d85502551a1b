/** A word or sign for "number" before one, which may stand in a bracket. */
export const NUMBER_SIGN =
  '(?:[-(]?(?:n[or°º.]?|nr|№|numéro|número|numero|núm|num|nro|nummer|numer|číslo|št|br|бр)\\.?(?![\\p{L}])[\\s:]*)?';
/** A number, perhaps behind one or two marks of its register. */
export const NUMBER_AHEAD = '(?=[\\p{L}\\d])(?=\\S{0,24}(?:\\s\\S{0,14}){0,3}\\d)';
