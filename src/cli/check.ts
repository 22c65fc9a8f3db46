import { checkNewsroom } from './checkNewsroom.ts';
import { commandContext, runCommand } from './commandContext.ts';

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  checkNewsroom(settings, context, process.argv.slice(2)),
);
