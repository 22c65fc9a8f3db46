import './compileCache.ts';

const { commandContext, runCommand } = await import('./commandContext.ts');
const { importNewsroom } = await import('./importNewsroom.ts');

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  importNewsroom(settings, context, process.argv.slice(2)),
);
