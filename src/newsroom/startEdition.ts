import { publicationSchema } from '../publication.ts';
import { readYamlFile } from '../copydesk/readYamlFile.ts';
import { placeOfSite, type Settings } from '../settings.ts';
import { readAddress } from './address.ts';
import { buildEdition } from './buildEdition.ts';
import type { Desk } from './desk.ts';
import { serve, type ServedSite } from './serve.ts';

/**
 * Builds the edition, serves it, and says where.
 * @param typed what was typed after the command, for the build.
 * @throws what `buildEdition` throws; SettingsError for a HOST or PORT that will not do.
 */
export async function startEdition(
  settings: Settings,
  desk: Desk,
  typed: readonly string[] = [],
): Promise<ServedSite> {
  const address = readAddress(desk.environment);
  await buildEdition(settings, desk, typed);
  const { value } = readYamlFile(settings.contentDir, 'publication.yaml', publicationSchema);
  const { base } = placeOfSite(settings, value?.url ?? 'http://localhost');
  const served = await serve(settings.outDir, { base, ...address });
  desk.say(`Read it at ${served.url} (Ctrl-C ends)`);
  return served;
}
