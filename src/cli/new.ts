import './compileCache.ts';

const { askOnTerminal } = await import('./askOnTerminal.ts');
const { commandContext, runCommand } = await import('./commandContext.ts');
const { newStory } = await import('./newStory.ts');

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  newStory(settings, context, process.argv.slice(2), askOnTerminal()),
);
