/** What becomes of an answer, or of the failure to get one. */
export interface Hearer<Question, Answer> {
  answered(answer: Answer, question: Question): void;
  failed(error: unknown, question: Question): void;
}

/**
 * Asks questions of which only the newest matters: what comes back for an older one is dropped,
 * however late or early it comes.
 */
export function newestOnly<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  hearer: Hearer<Question, Answer>,
): (question: Question) => Promise<void> {
  let newest = 0;
  return async (question) => {
    newest += 1;
    const asked = newest;
    try {
      const answer = await ask(question);
      if (asked === newest) hearer.answered(answer, question);
    } catch (error) {
      if (asked === newest) hearer.failed(error, question);
    }
  };
}
