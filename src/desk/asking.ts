/** Asks whoever sits at the terminal; each question rejects with a SettingsError where it is left unanswered. */
export interface Asking {
  /**
   * Asks for a text.
   * @param faultOf says what is wrong with an answer; undefined where nothing is.
   */
  readonly text: (
    question: string,
    faultOf: (answer: string) => string | undefined,
    proposal?: string,
  ) => Promise<string>;
  readonly one: (question: string, choices: readonly Choice[]) => Promise<string>;
  readonly some: (
    question: string,
    choices: readonly Choice[],
    isNeeded: boolean,
  ) => Promise<readonly string[]>;
  readonly whether: (question: string) => Promise<boolean>;
}

/** Something to choose: what is written, and what is shown for it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What it is called too, as an editor may type it. */
  readonly name?: string | undefined;
}
