declare module 'unicode-confusables' {
  /** Replaces each character that looks like another one by that one (UTS 39). */
  export function rectifyConfusion(text: string): string;
}
