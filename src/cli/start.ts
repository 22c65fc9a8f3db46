import { commandContext, runCommand } from './commandContext.ts';
import { endOnSignal } from './endOnSignal.ts';
import { startEdition } from './startEdition.ts';
import { useThriftyHeap } from '../base/thriftyHeap.ts';

useThriftyHeap();

const code = await runCommand(commandContext(), async (settings, context) => {
  const { close } = await startEdition(settings, context, process.argv.slice(2));
  endOnSignal(close);
});
// See build.ts; a site that is served keeps this process.
if (code !== 0) process.exit(code);
