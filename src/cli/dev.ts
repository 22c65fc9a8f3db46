import './compileCache.ts';
import { readAddress } from './address.ts';
import type { Settings } from '../base/settings.ts';
import type { CommandContext } from '../base/commandContext.ts';
import { commandContext, runCommand } from './commandContext.ts';
import { endOnSignal } from './endOnSignal.ts';

const code = await runCommand(commandContext(), async (settings, context) => {
  endOnSignal(await startDevServer(settings, context));
});
if (code !== 0) process.exit(code);

/**
 * Runs Astro's dev server, which prints its own address and watches the content.
 * Drafts and scheduled stories show. The clock goes on, unless NOW is set.
 * @returns ends it.
 * @throws SettingsError for a PORT that is none.
 */
async function startDevServer(
  _settings: Settings,
  { root, environment }: CommandContext,
): Promise<() => Promise<void>> {
  const server = readAddress(environment);
  // No request goes to anyone's host.
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  });
  const { dev } = await import('astro');
  const running = await dev({ root, server });
  return () => running.stop();
}
