import { buildEdition } from './buildEdition.ts';
import { desk, workAt } from './desk.ts';
import { useThriftyHeap } from './thriftyHeap.ts';

useThriftyHeap();

// Astro leaves its font server open when a page fails, which would keep this process for ever.
process.exit(
  await workAt(desk(), (settings, place) => buildEdition(settings, place, process.argv.slice(2))),
);
