import { askOnTerminal } from './askOnTerminal.ts';
import { commandContext, runCommand } from './commandContext.ts';
import { moveStory } from './moveStory.ts';

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  moveStory(settings, context, process.argv.slice(2), askOnTerminal()),
);
