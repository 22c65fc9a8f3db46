import './compileCache.ts';
import { refuseTyped } from '../base/readTyped.ts';
import { readAddress } from './address.ts';
import { commandContext, runCommand } from './commandContext.ts';
import { endOnSignal } from './endOnSignal.ts';

const usage =
  'Write "npm run dev". PORT and HOST in the environment, or in .env, say where it listens: PORT=3000 npm run dev.';

/**
 * Runs Astro's dev server, which prints its own address and watches the content.
 * Drafts and scheduled stories show. The clock goes on, unless NOW is set.
 */
const code = await runCommand(commandContext(), async (_settings, { root, environment }) => {
  refuseTyped(process.argv.slice(2), '"npm run dev"', usage);
  const server = readAddress(environment);
  // No request goes to anyone's host.
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  });
  const { dev } = await import('astro');
  const running = await dev({ root, server });
  endOnSignal(() => running.stop());
});
if (code !== 0) process.exit(code);
