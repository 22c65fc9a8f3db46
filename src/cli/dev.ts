import { commandContext, runCommand } from './commandContext.ts';
import { startDevServer } from './devServer.ts';
import { endOnSignal } from './endOnSignal.ts';

const code = await runCommand(commandContext(), async (settings, context) => {
  endOnSignal(await startDevServer(settings, context));
});
if (code !== 0) process.exit(code);
