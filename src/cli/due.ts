import './compileCache.ts';

const { commandContext, runCommand } = await import('./commandContext.ts');
const { tellDue } = await import('./tellDue.ts');

/** Of a run that was asked whether anything has come due, where nothing has. */
const nothingDue = 3;

const told: boolean[] = [];
const code = await runCommand(commandContext(), (settings, context) => {
  told.push(tellDue(settings, context, process.argv.slice(2)));
  return Promise.resolve();
});
process.exitCode = told.includes(false) ? nothingDue : code;
