const YOURS =
  /(?<!\p{L})(?:yours?|ihre?|uw|vos|votre|v\/|su|s\/|vuestra|vostro|vostra|vs|vossa|sua|wasz|dvs|ert|ditt|jeres|deres|váš|vaše|вашого?|ваш|teie|jūsu|jūsų|pana|sizin)[\s./]{0,2}$/iu;
/** The Swedish "Er ref." as a label; "sagen er ref. …" is Danish and Norwegian for "is". */
const YOURS_AS_LABEL = /(?:^|[\n\t])Er[\s./]{0,2}$/u;

/** True where the words before a reference's label say that it is the reader's: "Deres ref.", "V/ Ref.ª". */
export const isYours = (before: string): boolean => YOURS.test(before) || YOURS_AS_LABEL.test(before);
