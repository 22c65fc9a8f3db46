import './compileCache.ts';

const { askOnTerminal } = await import('./askOnTerminal.ts');
const { commandContext, runCommand } = await import('./commandContext.ts');
const { correctStory } = await import('./correctStory.ts');

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  correctStory(settings, context, process.argv.slice(2), askOnTerminal()),
);
