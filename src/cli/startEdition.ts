import type { CommandContext } from '../base/commandContext.ts';
import { readPublication } from '../content/reading/readPublication.ts';
import { placeOfSite, type Settings } from '../base/settings.ts';
import { readAddress } from './address.ts';
import { buildEdition } from '../build/buildEdition.ts';
import { serve, type ServedSite } from './serve.ts';

/**
 * Builds the edition, serves it, and says where.
 * @param typed what was typed after the command, for the build.
 * @throws what `buildEdition` throws; SettingsError for a HOST or PORT that will not do.
 */
export async function startEdition(
  settings: Settings,
  context: CommandContext,
  typed: readonly string[] = [],
): Promise<ServedSite> {
  const address = readAddress(context.environment);
  await buildEdition(settings, context, typed);
  const { value } = readPublication(settings.contentDir);
  const { base } = placeOfSite(settings, value?.url ?? 'http://localhost');
  const served = await serve(settings.outDir, { base, ...address });
  context.print(`Read it at ${served.url} (Ctrl-C ends)`);
  return served;
}
