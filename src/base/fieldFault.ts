/** Why a value is refused: a sentence without its subject, and what to do where its form does not say. */
export interface FieldFault {
  readonly message: string;
  readonly remedy?: string;
}
