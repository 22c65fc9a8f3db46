import './compileCache.ts';

const { announceEdition } = await import('./announceEdition.ts');
const { commandContext, runCommand } = await import('./commandContext.ts');

const network = {
  fetch,
  limits: { request: 10_000, all: 300_000, retries: 4, pause: 1000, longestPause: 30_000 },
};

process.exitCode = await runCommand(commandContext(), (settings, context) =>
  announceEdition(settings, context, process.argv.slice(2), network),
);
