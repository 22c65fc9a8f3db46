import { buildEdition } from '../build/buildEdition.ts';
import { commandContext, runCommand } from './commandContext.ts';
import { useThriftyHeap } from '../base/thriftyHeap.ts';

useThriftyHeap();

// Astro leaves its font server open when a page fails, which would keep this process for ever.
process.exit(
  await runCommand(commandContext(), (settings, context) =>
    buildEdition(settings, context, process.argv.slice(2)),
  ),
);
