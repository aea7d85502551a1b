/**
 * How one language tells of danger. Each entry is a regular expression over lower-case text with four short forms:
 * a space is white space or a hyphen, `~` any ending, `_` up to three words between, `…` up to sixty characters of the
 * same sentence.
 */
export interface Vocabulary {
  /** Danger to someone's life or of serious injury, still to be averted (CoE 2020 App. A, Emergency). */
  readonly danger: readonly string[];
  /** Danger by what someone does with a weapon, to themselves or to others: at hand while it lasts, and over when its day is. */
  readonly deeds: readonly string[];
  /** A weapon at someone's head or throat: danger, unless its day is over, as robberies are told. */
  readonly weaponHeld: readonly string[];
  /** Danger that goes on as it is told: someone is held, was taken by a stranger, is about to jump. At hand without a word of time. */
  readonly running: readonly string[];
  /** What says that nobody is held or away any more: freed, found, arrested. */
  readonly ended: readonly string[];
  readonly terrorism: readonly string[];
  /** Death or serious injury that was done already. */
  readonly graveHarm: readonly string[];
  readonly childAbuse: readonly string[];
  readonly trafficking: readonly string[];
  /** What says that something goes on at this hour or night, began just now or will be within hours. */
  readonly now: readonly string[];
  /** What says that the writer is in haste. */
  readonly haste: readonly string[];
  /** What says that something told with an earlier day has not ended, also by telling it in the present tense. */
  readonly lasting: readonly string[];
  /** What tells of a robbery, which is over when the robber leaves. */
  readonly robbery: readonly string[];
  /** Words of asking and of answering: a time beside them is the request's own. */
  readonly asking: readonly string[];
  /** Time and haste that are said not to matter ("an answer within two hours is not needed"). */
  readonly needless: readonly string[];
  /** Ways of speaking, trade and plays that sound like danger; each ends with or after the words that do. */
  readonly idioms: readonly string[];
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
