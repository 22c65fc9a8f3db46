import './compileCache.ts';

const { checkNewsroom } = await import('./checkNewsroom.ts');
const { commandContext, runCommand } = await import('./commandContext.ts');

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  checkNewsroom(settings, context, process.argv.slice(2)),
);
