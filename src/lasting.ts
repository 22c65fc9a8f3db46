/** Asks once in a build, whose content stands still; each time in development, where it changes. */
export function lasting<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    if (import.meta.env.DEV) return ask();
    value ??= ask();
    return value;
  };
}
