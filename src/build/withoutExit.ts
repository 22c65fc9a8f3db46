/**
 * Does work that nothing but its own end may end. What stories hold as code runs in this process: where
 * that asks to leave, it fails as by any other mistake, and the story is named. A process that ends
 * before the work has all the same failed.
 * @returns what the work gives.
 */
export async function withoutExit<Result>(
  work: () => Promise<Result>,
  printError: (text: string) => void,
): Promise<Result> {
  const exits = Object.fromEntries(
    ['exit', 'reallyExit'].map((name): [string, unknown] => [name, Reflect.get(process, name)]),
  );
  const refuse = (): never => {
    throw new Error('"process.exit" would end the build');
  };
  const onExit = (): void => {
    process.exitCode = 1;
    printError('The build was ended before it was done; the last edition stands as it was.');
  };
  process.on('exit', onExit);
  Object.assign(process, { exit: refuse, reallyExit: refuse });
  try {
    return await work();
  } finally {
    Object.assign(process, exits);
    process.off('exit', onExit);
  }
}
