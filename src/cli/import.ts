import { commandContext, runCommand } from './commandContext.ts';
import { importNewsroom } from './importNewsroom.ts';

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  importNewsroom(settings, context, process.argv.slice(2)),
);
