import { desk, workAt } from './desk.ts';
import { endOnSignal } from './endOnSignal.ts';
import { startEdition } from './startEdition.ts';
import { useThriftyHeap } from './thriftyHeap.ts';

useThriftyHeap();

const code = await workAt(desk(), async (settings, place) => {
  const { close } = await startEdition(settings, place, process.argv.slice(2));
  endOnSignal(close);
});
// See build.ts; a site that is served keeps this process.
if (code !== 0) process.exit(code);
