/** Words by which a reference is the reader's, at the end of what stands before its label: "Deres ref.", "V/ Ref.ª". */
export const YOURS =
  /(?<!\p{L})(?:yours?|ihre?|uw|vos|votre|v\/|su|s\/|vuestra|vostro|vostra|vs|vossa|sua|wasz|dvs|er|ert|ditt|jeres|deres|váš|vaše|вашого?|ваш|teie|jūsu|jūsų|pana|sizin)[\s./]{0,2}$/iu;
