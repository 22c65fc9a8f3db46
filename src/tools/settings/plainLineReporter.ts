import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run with one plain line, such as "12 passed, 0 failed", for people and for scripts. */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const line = plainLine(modules, unhandledErrors.length);
    // Other reporters still have their say after this hook.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}

/**
 * Counts tests. A file that fails apart from its tests counts as a failed one, and so does an error
 * outside of any test: neither must look like success.
 */
function plainLine(modules: readonly TestModule[], unhandledErrors: number): string {
  const states = modules.flatMap(({ children }) =>
    [...children.allTests()].map((test) => test.result().state),
  );
  const count = (state: string): number => states.filter((other) => other === state).length;
  const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
  const failed = count('failed') + brokenFiles + unhandledErrors;
  const skipped = count('skipped') + count('pending');
  return [
    `${count('passed')} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
}
