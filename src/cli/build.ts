import './compileCache.ts';

const { useThriftyHeap } = await import('../base/thriftyHeap.ts');
const { buildEdition } = await import('../build/buildEdition.ts');
const { commandContext, runCommand } = await import('./commandContext.ts');

useThriftyHeap();

const code = await runCommand(commandContext(), (settings, context) =>
  buildEdition(settings, context, process.argv.slice(2)),
);
// What an editor's code has set going would keep this process for ever.
process.exit(code);
