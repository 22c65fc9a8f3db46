import './compileCache.ts';

const { commandContext, runCommand } = await import('./commandContext.ts');
const { endOnSignal } = await import('./endOnSignal.ts');
const { startEdition } = await import('./startEdition.ts');
const { useThriftyHeap } = await import('../base/thriftyHeap.ts');

useThriftyHeap();

const code = await runCommand(commandContext(), async (settings, context) => {
  const { close } = await startEdition(settings, context, process.argv.slice(2));
  endOnSignal(close);
});
// See build.ts; a site that is served keeps this process.
if (code !== 0) process.exit(code);
