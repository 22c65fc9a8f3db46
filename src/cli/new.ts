import { askOnTerminal } from './askOnTerminal.ts';
import { commandContext, runCommand } from './commandContext.ts';
import { newStory } from './newStory.ts';

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  newStory(settings, context, process.argv.slice(2), askOnTerminal()),
);
