import { desk, workAt } from './desk.ts';
import { startDevServer } from './devServer.ts';
import { endOnSignal } from './endOnSignal.ts';

const code = await workAt(desk(), async (settings, place) => {
  endOnSignal(await startDevServer(settings, place));
});
if (code !== 0) process.exit(code);
