/**
 * How one language tells of danger. Each entry is a regular expression over lower-case text with four short forms:
 * a space is white space or a hyphen, `~` any ending, `_` up to three words between, `…` up to sixty characters of the
 * same sentence.
 */
export interface Vocabulary {
  /** Danger to someone's life or of serious injury, still to be averted (CoE 2020 App. A, Emergency). */
  readonly danger: readonly string[];
  /** A weapon at someone's head or throat: danger, unless it is dated and not said to go on, as robberies are told. */
  readonly weaponHeld: readonly string[];
  readonly terrorism: readonly string[];
  /** Death or serious injury that was done already. */
  readonly graveHarm: readonly string[];
  readonly childAbuse: readonly string[];
  readonly trafficking: readonly string[];
  /** What says that something goes on at this hour or night, began just now, will be within hours, or that the writer is in haste. */
  readonly now: readonly string[];
  /**
   * Words that deny what came after them, with what may stand between; and what follows to say that no such thing was
   * told ("… is ruled out", "… unit").
   */
  readonly denial: {
    readonly before: string;
    readonly between: string;
    readonly after: string;
  };
}
