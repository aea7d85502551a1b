/** A word or sign for "number" before one, which may stand in a bracket. */
export const NUMBER_SIGN = '(?:\\(?(?:n[or°º.]?|nr|№|numéro|núm|num)\\.?(?![\\p{L}])[\\s:]*)?';
/** A number, perhaps behind one or two marks of its register. */
export const NUMBER_AHEAD = '(?=[\\p{L}\\d])(?=\\S{0,24}(?:\\s\\S{0,14}){0,2}\\d)';
