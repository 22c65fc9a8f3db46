import { buildEdition } from '../build/buildEdition.ts';
import { useThriftyHeap } from '../base/thriftyHeap.ts';
import { commandContext, runCommand } from './commandContext.ts';

/** Builds the site as it was typed. @returns the exit code. */
export function runBuild(): Promise<number> {
  useThriftyHeap();
  return runCommand(commandContext(), (settings, context) =>
    buildEdition(settings, context, process.argv.slice(2)),
  );
}
