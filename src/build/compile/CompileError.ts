/** What the compiler found wrong: in most cases with a story that holds code. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  /** One by one, as the bundler tells them; unknown here, since they come from another process. */
  readonly errors: unknown;

  constructor({ message, stack, errors }: CompileFault) {
    super(message);
    if (stack !== undefined) this.stack = stack;
    this.errors = errors;
  }
}

interface CompileFault {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly errors?: unknown;
}
