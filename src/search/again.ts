/** Keeps what is made, by its name where there are several, but for a failure: who asks then has it made again. */
export function again<Made>(
  make: (name: string) => Promise<Made>,
): (name?: string) => Promise<Made> {
  const kept = new Map<string, Promise<Made>>();
  return (name = '') => {
    const making = kept.get(name) ?? make(name);
    kept.set(name, making);
    making.catch(() => {
      if (kept.get(name) === making) kept.delete(name);
    });
    return making;
  };
}
