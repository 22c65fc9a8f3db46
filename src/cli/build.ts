import './compileCache.ts';

const { runBuild } = await import('./runBuild.ts');
// What an editor's code has set going would keep this process for ever.
process.exit(await runBuild());
