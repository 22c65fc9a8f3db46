import { askOnTerminal } from './askOnTerminal.ts';
import { commandContext, runCommand } from './commandContext.ts';
import { correctStory } from './correctStory.ts';

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  correctStory(settings, context, process.argv.slice(2), askOnTerminal()),
);
