import './compileCache.ts';

const { askOnTerminal } = await import('./askOnTerminal.ts');
const { commandContext, runCommand } = await import('./commandContext.ts');
const { moveStory } = await import('./moveStory.ts');

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  moveStory(settings, context, process.argv.slice(2), askOnTerminal()),
);
