/** A mail: language (ISO 639-1), From, subject, text, further header lines. */
export type Mail = readonly [
  language: string,
  from: string,
  subject: string,
  body: string,
  headers?: string[],
];
